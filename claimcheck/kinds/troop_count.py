"""The strength of a force."""

import re
from collections.abc import Mapping
from typing import Any

from claimcheck.claims import Mention, Quantity, Value
from claimcheck.kinds import Ask, Kind

# What the counted noun phrase ends in or holds when it counts a force; own list.
_FORCE = re.compile(
    r"\b(?:troops?|soldiers?|servicem[ae]n|servicewom[ae]n|service members?|personnel|marines?|reservists?"
    r"|conscripts?|recruits?|paratroopers?|infantry(?:men)?|fighters?|militants?|insurgents?|rebels?"
    r"|guerrillas?|militiam[ae]n|mercenaries|peacekeepers?|combatants?|border guards?"
    r"|national guards?(?:men)?|guardsm[ae]n"
    r"|battalions?|brigades?|regiments?|army divisions?|tactical groups?|army corps|platoons?"
    r"|squadrons?|warships?|tanks|armou?red vehicles|fighter jets|warplanes|combat aircraft"
    r"|artillery pieces|howitzers|rocket launchers"
    r"|(?:garrisons?|contingents?|detachments?|militias?|flotillas?|army|armies"
    r"|(?<!labour )(?<!labor )(?<!police )(?<!task )(?<!sales )(?<!work )forces?)$)\b",
    re.IGNORECASE,
)


def _takes(mention: Mention) -> bool:
    value = mention.value
    return (
        isinstance(value, Quantity)
        and value.form == "count"
        and value.outcome is None
        and value.unit is not None
        and _FORCE.search(value.unit) is not None
    )


def _value(fields: Mapping[str, Any], _: str) -> Value:
    return Quantity.bounded(fields["lo"], fields["hi"], fields["u"])


KIND = Kind(
    name="troop_count",
    slug="troop",
    priority=1,
    rank=2,
    heading="troop counts",
    checks=(
        "whose force, and counted by whom",
        "as of which date, and where; the total or each place",
        "strength on paper, deployed or moving",
    ),
    ask=Ask(
        line="the strength of a force; fields of a quantity",
        fields={"lo": int | float | None, "hi": int | float | None, "u": str | None},
        value=_value,
        example=(
            "A garrison of 900 holds the pass.",
            {"q": "A garrison of 900", "by": None, "lo": 900, "hi": 900, "u": "soldiers"},
        ),
    ),
    of="quantity",
    takes=_takes,
)
