"""First, largest, only, since."""

from claimcheck.claims import Mention, Superlative
from claimcheck.kinds import Kind


def _takes(mention: Mention) -> bool:
    return isinstance(mention.value, Superlative)


KIND = Kind(
    name="superlative",
    slug="sup",
    priority=2,
    rank=4,
    heading="superlatives",
    checks=(
        "among what: scope and place",
        "since when, by which records",
        "who ranked it, and by which measure",
    ),
    takes=_takes,
)
