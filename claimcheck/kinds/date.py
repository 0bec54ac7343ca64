"""What happened when; durations and deadlines."""

from claimcheck.claims import Mention, Value, When
from claimcheck.kinds import Kind


def _takes(mention: Mention) -> bool:
    return isinstance(mention.value, When)


def _minor(value: Value) -> bool:
    """Whether it names no day, month or year: "recently", "now"."""
    return isinstance(value, When) and (value.value is None or value.value.startswith("../"))


def _specifics(value: Value) -> tuple[str, ...]:
    if isinstance(value, When) and value.relative and value.value is None:
        return ("not resolved: which calendar date?",)
    return ()


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
    takes=_takes,
    specifics=_specifics,
    minor=_minor,
)
