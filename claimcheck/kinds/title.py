"""A person with a role, rank, office or nationality."""

from claimcheck.claims import Mention, Title
from claimcheck.kinds import Kind


def _takes(mention: Mention) -> bool:
    return isinstance(mention.value, Title)


KIND = Kind(
    name="title",
    slug="title",
    priority=2,
    rank=1,
    heading="names and titles",
    checks=("spelling of the name, each time", "the title held at the time, in full", "nationality or party"),
    takes=_takes,
)
