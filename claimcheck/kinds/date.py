"""What happened when; durations and deadlines."""

from collections.abc import Mapping
from typing import Any

from claimcheck.claims import Mention, Value, When
from claimcheck.kinds import Ask, Kind


def _takes(mention: Mention) -> bool:
    return isinstance(mention.value, When)


def _minor(value: Value) -> bool:
    """Whether it names no day, month or year: "recently"."""
    return isinstance(value, When) and (value.value is None or value.value.startswith("../"))


def _specifics(value: Value) -> tuple[str, ...]:
    if isinstance(value, When) and value.relative and value.value is None:
        return ("not resolved: which calendar date?",)
    return ()


def _value(fields: Mapping[str, Any], _: str) -> Value:
    return When(fields["v"])


KIND = Kind(
    name="date",
    slug="date",
    priority=2,
    rank=3,
    heading="dates and periods",
    checks=(
        "the calendar date, local time of the place",
        "relative dates against the dateline",
        "the order of events",
    ),
    ask=Ask(
        line='when something happened, or how long; "v" is the date as in ISO 8601, or null',
        fields={"v": str | None},
        value=_value,
        example=("It began on the eve of the vote.", {"q": "on the eve of the vote", "by": None, "v": None}),
    ),
    of="date",
    takes=_takes,
    specifics=_specifics,
    minor=_minor,
)
