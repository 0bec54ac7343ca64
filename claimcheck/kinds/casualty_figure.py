"""Killed, wounded, missing, captured, displaced: how many."""

from claimcheck.claims import Mention, Quantity, Value
from claimcheck.kinds import Kind


def _takes(mention: Mention) -> bool:
    return isinstance(mention.value, Quantity) and mention.value.outcome is not None


def _specifics(value: Value) -> tuple[str, ...]:
    if isinstance(value, Quantity) and value.outcome == "casualties":
        return ("“casualties”: killed, or killed and wounded?",)
    return ()


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
    takes=_takes,
    specifics=_specifics,
)
