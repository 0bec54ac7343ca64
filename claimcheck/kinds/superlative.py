"""First, largest, only, since."""

from collections.abc import Mapping
from typing import Any

from claimcheck.claims import Mention, Superlative, Value
from claimcheck.kinds import Ask, Kind


def _takes(mention: Mention) -> bool:
    return isinstance(mention.value, Superlative)


def _value(_: Mapping[str, Any], words: str) -> Value:
    return Superlative(what=words)


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
    ask=Ask(
        line="a claim to be first, largest, only, unmatched since, and the like",
        fields={},
        value=_value,
        example=("No winter had been so mild.", {"q": "No winter had been so mild", "by": None}),
    ),
    of="superlative",
    takes=_takes,
)
