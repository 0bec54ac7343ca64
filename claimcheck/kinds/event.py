"""Any other checkable statement of fact."""

from collections.abc import Mapping
from typing import Any

from claimcheck.claims import Statement, Value
from claimcheck.kinds import Ask, Kind


def _value(_fields: Mapping[str, Any], _: str) -> Value:
    return Statement()


KIND = Kind(
    name="event",
    slug="event",
    priority=3,
    rank=1,
    heading="other statements of fact",
    checks=("a primary source, or two that do not share one",),
    ask=Ask(
        line="any other checkable statement of fact, the clause that says it",
        fields={},
        value=_value,
        example=(
            "The council has closed the bridge.",
            {"q": "has closed the bridge", "by": None},
        ),
    ),
)
