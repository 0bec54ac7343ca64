"""Every other number: amounts of money, percentages, measures, ages, counts."""

from claimcheck.claims import Mention, Quantity, Value
from claimcheck.kinds import Kind

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


KIND = Kind(
    name="quantity",
    slug="qty",
    priority=2,
    rank=2,
    heading="figures",
    checks=("the primary source", "unit, magnitude and what exactly is counted", "as of which date"),
    takes=_takes,
    specifics=_specifics,
    minor=_minor,
)
