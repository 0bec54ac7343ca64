"""Every other number: amounts of money, percentages, measures, ages, counts."""

from collections.abc import Mapping
from typing import Any

from claimcheck.claims import Mention, Quantity, Value
from claimcheck.kinds import Ask, Kind

_AT_A_GLANCE = 3
_SPECIFICS = {
    "percentage": ("per cent of what, against when; per cent or percentage points",),
    "money": ("which currency and year; exchange rate and date if converted",),
    "age": ("age on the day of the event, from a document",),
    "ratio": ("out of how many, in which group",),
}


def _takes(mention: Mention) -> bool:
    return isinstance(mention.value, Quantity)


def _specifics(value: Value) -> tuple[str, ...]:
    return _SPECIFICS.get(value.form, ()) if isinstance(value, Quantity) else ()


def _minor(value: Value) -> bool:
    """Whether it is a small count that a reader sees at a glance: "two leaders"."""
    if not isinstance(value, Quantity) or value.form != "count" or value.high is None:
        return False
    return value.high <= _AT_A_GLANCE


def _value(fields: Mapping[str, Any], _: str) -> Value:
    return Quantity.bounded(fields["lo"], fields["hi"], fields["u"])


KIND = Kind(
    name="quantity",
    slug="qty",
    priority=2,
    rank=2,
    heading="figures",
    checks=("the primary source", "unit, magnitude and what exactly is counted", "as of which date"),
    ask=Ask(
        line='every other number; "lo" and "hi" bound it (equal if exact), "u" is its unit',
        fields={"lo": int | float | None, "hi": int | float | None, "u": str | None},
        value=_value,
        example=(
            "It burns three tonnes a day, its owner says.",
            {
                "q": "three tonnes a day",
                "by": "its owner",
                "lo": 3,
                "hi": 3,
                "u": "tonnes a day",
            },
        ),
    ),
    of="quantity",
    takes=_takes,
    specifics=_specifics,
    minor=_minor,
)
