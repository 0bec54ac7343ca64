"""What a number counts and what became of it: "30 NATO allies", "killed 14,000 people", "17 dead"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from claimcheck.claims import Outcome, Quantity
from claimcheck.english.amounts import Amount, word_before
from claimcheck.english.counted import counted, single
from claimcheck.english.idioms import DEFINITE, ONE_IDIOM, SAYING
from claimcheck.english.labels import in_name
from claimcheck.english.measures import inches
from claimcheck.english.outcomes import LIVES, NOUNS, TOLL, TOLL_LAST, VERBS, is_person, told_after, told_away
from claimcheck.english.rates import RATE
from claimcheck.english.units import MEASURES, TIME
from claimcheck.grammar.scan import Hit

_OF = re.compile(r" of (?:all )?(?:(?:the|its|their|his|her|our|my|those|these|all|every|\w+[’']s) )?")
_COMPOUND = re.compile(r"-([a-z]+)\b")
_WINDOW = 90


def count(text: str, amount: Amount) -> Hit | None:
    """The count that an amount opens, with its noun phrase and its outcome; None where it is an idiom."""
    if text[amount.end : amount.end + 1].isalnum():
        return None
    compound = _COMPOUND.match(text, amount.end)
    if compound:
        return _compound(amount, compound)
    phrase = _phrase(text, amount)
    unit = text[phrase[0] : phrase[1]].removeprefix("more ") if phrase else None
    if unit and _head(unit) in TIME:
        return None
    end = phrase[1] if phrase else amount.end
    told = _outcome(text, amount, unit, end)
    if told is None and not _stands_alone(text, amount, unit, end):
        return None
    start, finish, outcome = told or (amount.start, end, None)
    if phrase and finish == end and (rate := RATE.match(text, end)):
        finish = rate.end()
        unit = text[phrase[0] : finish]
    amount, finish = inches(text, amount, unit or "", finish)
    amount, finish = amount.closed(text, finish)
    rule = "casualties" if outcome else "vague" if amount.comparator == "vague" else "count"
    measure = unit is not None and _head(unit) in MEASURES
    value = Quantity(
        amount.low, amount.high, amount.comparator, unit, "measure" if measure else "count", None, outcome
    )
    return Hit(start, finish, value, "measure" if measure and not outcome else rule)


def _head(phrase: str) -> str:
    return phrase.rsplit(" ", 1)[-1].lower()


def _compound(amount: Amount, found: re.Match[str]) -> Hit | None:
    """The unit of "27-page", "12-member"; a stretch of time or a strength ("3,000-strong") is none."""
    unit = found[1]
    if unit in TIME or unit in ("and", "to", "or", "fold", "something"):
        return None
    measure = unit in MEASURES
    if amount.one and not measure:
        return None
    value = Quantity(amount.low, amount.high, amount.comparator, unit, "measure" if measure else "count")
    return Hit(amount.start, found.end(), value, "measure" if measure else "compound")


def _phrase(text: str, amount: Amount) -> tuple[int, int] | None:
    """Where the counted noun phrase stands: right after the amount, or after "of the"."""
    if not text.startswith(" ", amount.end):
        return None
    of = _OF.match(text, amount.end)
    at = of.end() - 1 if of else amount.end
    return counted(text, at) or (single(text, at) if amount.one and not of else None)


def _stands_alone(text: str, amount: Amount, unit: str | None, end: int) -> bool:
    """Whether a number with no outcome is a count at all, not a pronoun ("the two", "one said")."""
    digits = text[amount.at].isdigit()
    if unit is None and amount.high == 0 and text[amount.end + 1 : amount.end + 2].isupper():
        return False
    if unit is None and digits and amount.start == amount.at and in_name(text, amount.at):
        return False
    if amount.one and not digits and amount.comparator == "=":
        if text.startswith(" of ", amount.end) or unit is None:
            return False
        first = unit.split(" ", 1)[0].lower()
        return not (first in ONE_IDIOM or SAYING.match(text, end))
    if unit is not None or digits or amount.start < amount.at:
        return True
    return word_before(text, amount.start) not in DEFINITE


def _outcome(text: str, amount: Amount, unit: str | None, end: int) -> tuple[int, int, Outcome] | None:
    """What became of the counted, and the span with the word next to them that says so."""
    start = amount.start
    last = word_before(text, start)
    outcome: Outcome | None = None
    if last in VERBS and not (last in ("wounded", "injured", "dead") and unit is None):
        start, outcome = start - 1 - len(last), VERBS[last]
    elif unit and _head(unit) in NOUNS:
        outcome = NOUNS[_head(unit)]
    elif unit and _head(unit) == "lives" and LIVES.search(text, max(0, start - 12), start):
        outcome = "killed"
    elif done := told_after(text, end):
        end, outcome = done
    elif last in TOLL_LAST and (toll := TOLL.search(text, max(0, start - _WINDOW), start)):
        outcome = toll.lastgroup  # type: ignore[assignment]
    elif unit:
        outcome = told_away(text, end)
    people = _people(unit) if unit else not amount.one
    if outcome is None or (outcome in ("captured", "missing") and not people):
        return None
    return start, end, outcome


def _people(unit: str) -> bool:
    return is_person(unit) or _head(unit) in NOUNS


_LINK = re.compile(
    r"(?:, (?:and |plus )?| and | or | as well as | along with )"
    r"(?:(?:his|her|their|its|the|another|an additional|a further) )?"
)


def inherited(text: str, hits: list[Hit]) -> Iterator[Hit]:
    """The hits; people joined by "and" to people of whom an outcome is told share it."""
    for number, hit in enumerate(hits):
        value = hit.value
        if isinstance(value, Quantity) and value.outcome is None and value.unit and is_person(value.unit):
            before = hits[number - 1] if number else None
            after = hits[number + 1] if number + 1 < len(hits) else None
            outcome = _shared(text, before, hit, told=before) or _shared(text, hit, after, told=after)
            if outcome:
                hits[number] = replace(hit, value=replace(value, outcome=outcome), rule="casualties")
        yield hits[number]


def _shared(text: str, first: Hit | None, second: Hit | None, told: Hit | None) -> Outcome | None:
    """The outcome that one of two neighbours lends the other."""
    if first is None or second is None or told is None or not isinstance(told.value, Quantity):
        return None
    link = _LINK.fullmatch(text, first.end, second.start)
    verb_first = told.value.unit is not None and text.startswith(
        told.value.unit, told.end - len(told.value.unit)
    )
    fits = verb_first if told is first else not verb_first
    return told.value.outcome if link and fits else None
