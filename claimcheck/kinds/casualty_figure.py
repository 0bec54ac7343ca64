"""Killed, wounded, missing, captured, displaced: how many."""

from collections.abc import Mapping
from typing import Any

from claimcheck.claims import Mention, Outcome, Quantity, Value
from claimcheck.kinds import Ask, Kind


def _takes(mention: Mention) -> bool:
    return isinstance(mention.value, Quantity) and mention.value.outcome is not None


def _specifics(value: Value) -> tuple[str, ...]:
    if isinstance(value, Quantity) and value.outcome == "casualties":
        return ("“casualties”: killed, or killed and wounded?",)
    return ()


def _value(fields: Mapping[str, Any], _: str) -> Value:
    return Quantity.bounded(fields["lo"], fields["hi"], fields["u"], fields["o"])


KIND = Kind(
    name="casualty_figure",
    slug="casualty",
    priority=1,
    rank=1,
    heading="casualty figures",
    checks=(
        "who counted, and as of when",
        "killed, wounded and missing kept apart",
        "civilians or combatants",
        "which place and period; one incident or the total so far",
    ),
    ask=Ask(
        line=(
            'how many were harmed; fields of a quantity and "o": killed, wounded, missing, captured,'
            " displaced or casualties"
        ),
        fields={"lo": int | float | None, "hi": int | float | None, "u": str | None, "o": Outcome},
        value=_value,
        example=(
            "The blast took a man and his son.",
            {
                "q": "took a man and his son",
                "by": None,
                "lo": 2,
                "hi": 2,
                "u": "people",
                "o": "killed",
            },
        ),
    ),
    of="quantity",
    takes=_takes,
    specifics=_specifics,
)
