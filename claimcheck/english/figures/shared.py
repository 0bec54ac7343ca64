"""What became of people who are joined to others: "two soldiers and three civilians were killed"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from claimcheck.claims import Outcome, Quantity
from claimcheck.english.figures.outcomes import is_person
from claimcheck.grammar.scan import Hit

_DETERMINED = "(?:(?:his|her|their|its|the|another|an additional|a further) )?"
_AND = re.compile(rf"(?:, | and | or | as well as ){_DETERMINED}")
_AND_MORE = re.compile(rf"(?:, (?:and |plus )?| and | or | as well as | along with ){_DETERMINED}")
_AMONG = re.compile(r",? (?:including|among them) ")


def inherited(text: str, hits: list[Hit]) -> Iterator[Hit]:
    """The hits; people joined to people of whom an outcome is told share it."""
    for number, hit in enumerate(hits):
        value = hit.value
        if isinstance(value, Quantity) and value.outcome is None and value.unit and is_person(value.unit):
            before = hits[number - 1] if number else None
            after = hits[number + 1] if number + 1 < len(hits) else None
            outcome = (before and _lent(text, before, hit)) or (after and _borrowed(text, hit, after))
            if outcome:
                hits[number] = hit._replace(value=replace(value, outcome=outcome), rule="casualties")
        yield hits[number]


def _lent(text: str, told: Hit, second: Hit) -> Outcome | None:
    """The outcome of people whom the verb before them tells of, for those who come after them."""
    if not isinstance(told.value, Quantity) or told.value.outcome is None:
        return None
    if _AMONG.fullmatch(text, told.end, second.start):
        return told.value.outcome
    linked = _AND_MORE.fullmatch(text, told.end, second.start)
    return told.value.outcome if linked and _verb_first(text, told, told.value.unit) else None


def _borrowed(text: str, first: Hit, told: Hit) -> Outcome | None:
    """The outcome of people whom the verb after them tells of, for those who come before them."""
    if not isinstance(told.value, Quantity) or told.value.outcome is None or told.value.unit is None:
        return None
    whole = text[max(0, first.start - 3) : first.start] == "Of "
    # "20 people have been arrested" are told of already.
    whole = whole or not _verb_last(text, first)
    linked = None if whole else _AND.fullmatch(text, first.end, told.start)
    return told.value.outcome if linked and not _verb_first(text, told, told.value.unit) else None


def _verb_last(text: str, first: Hit) -> bool:
    """Whether the words of the first end with the people, so that what became of them is still to come."""
    unit = first.value.unit if isinstance(first.value, Quantity) else None
    return text[first.start : first.end].endswith(unit or "")


def _verb_first(text: str, told: Hit, unit: str | None) -> bool:
    return unit is not None and text.startswith(unit, told.end - len(unit))
