"""What a number counts and what became of it: "30 NATO allies", "killed 14,000 people", "17 dead"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from claimcheck.claims import Outcome, Quantity
from claimcheck.english.figures.amounts import Amount, word_before
from claimcheck.english.figures.counted import counted, single
from claimcheck.english.figures.idioms import DEFINITE, ONE_IDIOM, SAYING
from claimcheck.english.figures.labels import in_name
from claimcheck.english.figures.measures import inches
from claimcheck.english.figures.outcomes import (
    LIVES,
    NOUNS,
    TOLL,
    TOLL_LAST,
    VERBS,
    is_person,
    told_after,
    told_away,
)
from claimcheck.english.figures.rates import RATE
from claimcheck.english.figures.units import MEASURES, TIME
from claimcheck.grammar.scan import Hit

_OF = re.compile(r" of (?:all )?(?:(?:the|its|their|his|her|our|my|those|these|all|every|\w+[’']s) )?")
_NUMERAL = re.compile(r"\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen)\b")
_WORD = re.compile(r" ([a-z]+)\b")
_COMPOUND = re.compile(r"-([a-z]+)\b")
# What is left of a year where no date was found.
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d\b(?!,\d)|\d+ (?:BCE?|AD|CE|B\.C|A\.D)\b")
_FILLERS = frozenset({"another", "all", "the", "his", "her", "their", "its", "those", "these", "additional"})
_WINDOW = 90


def count(text: str, amount: Amount) -> Hit | None:
    """The count that an amount opens, with its noun phrase and its outcome; None where it is an idiom."""
    part = amount.low if amount.low is not None else amount.high
    if text[amount.end : amount.end + 1].isalnum() or (part and 0 < part < 1 and text[amount.at].isalpha()):
        return None
    compound = _COMPOUND.match(text, amount.end)
    if compound:
        return _compound(text, amount, compound)
    phrase = _phrase(text, amount)
    unit = text[phrase[0] : phrase[1]].removeprefix("more ") if phrase else None
    if unit and _head(unit) in TIME:
        return None
    end = phrase[1] if phrase else amount.end
    told = _outcome(text, amount, unit, end)
    if told is None and not _stands_alone(text, amount, unit, end):
        return None
    start, finish, outcome = told or (amount.start, end, None)
    if finish == end and (rate := RATE.match(text, end)):
        finish = rate.end()
        unit = text[phrase[0] if phrase else rate.start() + 1 : finish]
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


def _compound(text: str, amount: Amount, found: re.Match[str]) -> Hit | None:
    """The unit of "27-page", "12-member"; a stretch of time or a strength ("3,000-strong") is none."""
    unit = found[1]
    if unit == "strong":
        phrase = single(text, found.end()) or counted(text, found.end())
        unit, end = (text[phrase[0] : phrase[1]], phrase[1]) if phrase else (None, found.end())
        return Hit(amount.start, end, Quantity(amount.low, amount.high, amount.comparator, unit), "compound")
    if unit in TIME or unit in ("and", "to", "or", "something"):
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
    if of and _NUMERAL.match(text, of.end()):
        return None
    at = of.end() - 1 if of else amount.end
    if amount.one and amount.comparator == "=" and not of:
        return single(text, at)
    alone = None if of else single(text, at) if amount.one else _singular(text, at)
    return counted(text, at) or alone


def _singular(text: str, at: int) -> tuple[int, int] | None:
    """A measure used as an adjective without its hyphen: "a four mile hole"."""
    found = _WORD.match(text, at)
    return (at + 1, found.end()) if found and found[1] in MEASURES else None


def _stands_alone(text: str, amount: Amount, unit: str | None, end: int) -> bool:
    """Whether a number with no outcome is a count at all, not a name or pronoun ("the two", "one said")."""
    digits = text[amount.at].isdigit()
    bounded = amount.start < amount.at
    if amount.one and not digits and amount.comparator == "=":
        idiom = (
            unit is None or text.startswith(" of ", amount.end) or unit.split(" ", 1)[0].lower() in ONE_IDIOM
        )
        that = word_before(text, amount.start) in DEFINITE and not (unit and _head(unit) in MEASURES)
        idiom = idiom or that
        return not (idiom or SAYING.match(text, end))
    if unit is not None or bounded:
        return True
    if digits:
        return not (_YEAR.match(text, amount.at) or in_name(text, amount.at, amount.end))
    zero = amount.high == 0 and text[amount.end + 1 : amount.end + 2].isupper()
    return not zero and word_before(text, amount.start) not in DEFINITE


def _outcome(text: str, amount: Amount, unit: str | None, end: int) -> tuple[int, int, Outcome] | None:
    """What became of the counted, and the span with the word next to them that says so."""
    start = amount.start
    last = word_before(text, start)
    verb = start - 1 - len(last)
    if last in _FILLERS:
        last = word_before(text, verb)
        verb -= 1 + len(last)
    outcome: Outcome | None = None
    if last in VERBS:
        start, outcome = verb, VERBS[last]
    elif unit and _head(unit) in NOUNS:
        outcome = NOUNS[_head(unit)]
    elif unit and _head(unit) == "lives" and LIVES.search(text, max(0, start - 12), start):
        outcome = "killed"
    elif done := told_after(text, end):
        end, outcome = done
    elif (last in TOLL_LAST or text.startswith(": ", start - 2)) and (
        toll := TOLL.search(text, max(0, start - _WINDOW), start)
    ):
        outcome = toll.lastgroup  # type: ignore[assignment]
    elif unit:
        outcome = told_away(text, end)
    people = _people(unit) if unit else not amount.one
    if outcome is None or (outcome in ("captured", "missing") and not people):
        return None
    return start, end, outcome


def _people(unit: str) -> bool:
    return is_person(unit) or _head(unit) in NOUNS


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
                hits[number] = replace(hit, value=replace(value, outcome=outcome), rule="casualties")
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
    linked = _AND.fullmatch(text, first.end, told.start)
    return told.value.outcome if linked and not _verb_first(text, told, told.value.unit) else None


def _verb_first(text: str, told: Hit, unit: str | None) -> bool:
    return unit is not None and text.startswith(unit, told.end - len(unit))
