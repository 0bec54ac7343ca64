"""A person with a role, rank, office or nationality."""

from collections.abc import Mapping
from typing import Any

from claimcheck.claims import Mention, Title, Value
from claimcheck.kinds import Ask, Kind


def _takes(mention: Mention) -> bool:
    return isinstance(mention.value, Title)


def _value(fields: Mapping[str, Any], _: str) -> Value:
    return Title(fields["n"], fields["r"])


KIND = Kind(
    name="title",
    slug="title",
    priority=2,
    rank=1,
    heading="names and titles",
    checks=("spelling of the name, each time", "the title held at the time, in full", "nationality or party"),
    ask=Ask(
        line='a person with a role, rank or office; "n" is the name, "r" the role',
        fields={"n": str, "r": str},
        value=_value,
        example=(
            "The port has a new master in Eva Lind.",
            {"q": "a new master in Eva Lind", "by": None, "n": "Eva Lind", "r": "port master"},
        ),
    ),
    of="title",
    takes=_takes,
)
