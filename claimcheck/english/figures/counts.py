"""What a number counts and what became of it: "30 NATO allies", "killed 14,000 people", "17 dead"."""

import re

from claimcheck.claims import Quantity
from claimcheck.english.figures.amounts import Amount, word_before
from claimcheck.english.figures.carried import listed, whole
from claimcheck.english.figures.counted import counted, head, single
from claimcheck.english.figures.fates import fate
from claimcheck.english.figures.idioms import DEFINITE, ONE_IDIOM, SAYING
from claimcheck.english.figures.labels import in_name
from claimcheck.english.figures.measures import inches
from claimcheck.english.figures.outcomes import is_person
from claimcheck.english.figures.rates import RATE
from claimcheck.english.figures.units import MEASURES, TIME
from claimcheck.grammar.scan import Hit

_OF = re.compile(r" of (?:all )?(?:(?:the|its|their|his|her|our|my|those|these|all|every|\w+[’']s) )?")
_NUMERAL = re.compile(r"\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|dozen)\b")
_DEGREES = re.compile(r" (?:Celsius|Fahrenheit|centigrade|Kelvin|[CF])\b")
_TIMES = re.compile(r"(?<=\d)[x×](?!\w| ?\d)")
_SIGNALS = re.compile(r" (?:signals|means|marks|shows|points to|signifies)\b")
_INDEX = re.compile(r"\b(?:readings?|figures?|levels?|scores?|index|number|anything) (?:of )?$")
_POLLED = re.compile(
    r" (?:[a-z]+ )?(?:economists|analysts|forecasters|traders|investors|strategists)"
    r"(?: polled by \w+)? (?:had )?"
    r"(?:expected|forecast|predicted|estimated|projected|anticipated)\b"
)
_WORD = re.compile(r" ([a-z]+)\b")
# "Hundreds were feared trapped" counts people; "millions, not thousands" nothing.
_MANY = re.compile(
    r"(?:dozens|scores|hundreds|thousands|millions) (?:were|are|have|had|more|took|marched|gathered|protested"
    r"|attended|remain|turned out|lined|queued)\b",
    re.IGNORECASE,
)
_LIGHT = re.compile(r"light[ -]years?", re.IGNORECASE)
_COMPOUND = re.compile(r"-((?:square-|cubic-)?[a-z]+)\b")
# What is left of a year where no date was found.
_YEAR = re.compile(r"(?:1[5-9]|20)\d\d\b(?!,\d)|\d+ (?:BCE?|AD|CE|B\.C|A\.D)\b")
# "The two countries’ leaders" are the leaders of two countries; "two teachers’ unions" are unions.
_OWNERS = frozenset({"the", "these", "those", "both", "his", "her", "their", "its", "our"})
_OWNED = re.compile(r"[a-z]s(?=[’'] [a-z])")


def count(text: str, amount: Amount) -> Hit | None:
    """The count that an amount opens, with its noun phrase and its outcome; None where it is an idiom."""
    part = amount.low if amount.low is not None else amount.high
    if times := _TIMES.match(text, amount.end):
        value = Quantity(amount.low, amount.high, amount.comparator, times.group())
        return Hit(amount.start, times.end(), value, "count")
    if text[amount.end : amount.end + 1].isalnum() or (part and 0 < part < 1 and text[amount.at].isalpha()):
        return None
    compound = _COMPOUND.match(text, amount.end)
    if compound:
        return _compound(text, amount, compound)
    phrase = None if _reads(text, amount) else _phrase(text, amount)
    unit = text[phrase[0] : phrase[1]].removeprefix("more ") if phrase else None
    if of_all := whole(text, amount.start):
        phrase, unit = _part(text, phrase, of_all)
    if unit and phrase and head(unit) in TIME and not _LIGHT.fullmatch(unit):
        return None
    end = phrase[1] if phrase else amount.end
    unit = unit or listed(text, amount.start, amount.end)
    told = fate(text, amount, unit, end)
    if told is None and not _stands_alone(text, amount, unit, end):
        return None
    start, finish, outcome = told or (amount.start, end, None)
    if unit and (scale := _DEGREES.match(text, finish)) and unit.endswith(("degree", "degrees")):
        end = finish = scale.end()
        unit += scale.group()
    counted_in = head(unit) if unit else ""
    if finish == end and (rate := RATE.match(text, end)):
        finish = rate.end()
        unit = text[phrase[0] if phrase else rate.start() + 1 : finish]
    amount, finish = inches(text, amount, unit or "", finish)
    amount, finish = amount.closed(text, finish)
    rule = "casualties" if outcome else "vague" if amount.comparator == "vague" else "count"
    measure = unit is not None and (counted_in in MEASURES or _DEGREES.search(unit) is not None)
    value = Quantity(
        amount.low, amount.high, amount.comparator, unit, "measure" if measure else "count", None, outcome
    )
    return Hit(start, finish, value, "measure" if measure and not outcome else rule)


def _part(text: str, phrase: tuple[int, int] | None, of_all: str) -> tuple[tuple[int, int] | None, str]:
    """The noun phrase of a part; words that hold no person are what the part of the whole does."""
    words = text[phrase[0] : phrase[1]] if phrase else ""
    return (phrase, words) if (" " not in words and words) or is_person(words) else (None, of_all)


def _compound(text: str, amount: Amount, found: re.Match[str]) -> Hit | None:
    """The unit of "27-page", "12-member"; a stretch of time or a strength ("3,000-strong") is none."""
    unit = found[1]
    if unit == "strong":
        phrase = single(text, found.end()) or counted(text, found.end())
        unit, end = (text[phrase[0] : phrase[1]], phrase[1]) if phrase else (None, found.end())
        return Hit(amount.start, end, Quantity(amount.low, amount.high, amount.comparator, unit), "compound")
    if unit in TIME or unit in ("and", "to", "or", "for", "of", "on", "by", "something"):
        return None
    measure = unit.rpartition("-")[2] in MEASURES
    if amount.one and not measure:
        return None
    amount, end = inches(text, amount, unit, found.end())
    value = Quantity(amount.low, amount.high, amount.comparator, unit, "measure" if measure else "count")
    return Hit(amount.start, end, value, "measure" if measure else "compound")


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
    return _owners(text, amount, counted(text, at)) or alone


def _reads(text: str, amount: Amount) -> bool:
    """Whether its noun does not follow: "a reading below 50 signals", "the 185,000 economists expected"."""
    if _POLLED.match(text, amount.end):
        return word_before(text, amount.start) == "the"
    return (
        _SIGNALS.match(text, amount.end) is not None
        and _INDEX.search(text, max(0, amount.start - 20), amount.start) is not None
    )


def _owners(text: str, amount: Amount, phrase: tuple[int, int] | None) -> tuple[int, int] | None:
    """The noun phrase without what its definite owners own: "the two countries’ leaders"."""
    if phrase is None or word_before(text, amount.start) not in _OWNERS:
        return phrase
    owned = _OWNED.search(text, *phrase)
    return (phrase[0], owned.end()) if owned else phrase


def _singular(text: str, at: int) -> tuple[int, int] | None:
    """A measure used as an adjective without its hyphen: "a four mile hole"."""
    found = _WORD.match(text, at)
    return (at + 1, found.end()) if found and found[1] in MEASURES else None


def _stands_alone(text: str, amount: Amount, unit: str | None, end: int) -> bool:
    """Whether a number with no outcome is a count at all, not a name or pronoun ("the two", "one said")."""
    digits = text[amount.at].isdigit()
    bounded = amount.start < amount.at
    words = text[amount.at : amount.end].lower()
    if amount.comparator == "vague" and (words == "a number" or (unit is None and " " not in words)):
        return _MANY.match(text, amount.at) is not None
    if amount.one and not digits and amount.comparator == "=":
        idiom = (
            unit is None
            or (text.startswith(" of ", amount.end) and not listed(text, amount.start, amount.end))
            or unit.split(" ", 1)[0].lower() in ONE_IDIOM
        )
        that = word_before(text, amount.start) in DEFINITE and not (unit and head(unit) in MEASURES)
        idiom = idiom or that
        return not (idiom or SAYING.match(text, end))
    if unit is not None or bounded:
        return unit is not None or digits or amount.low != 0 != amount.high
    if digits:
        return not (_YEAR.match(text, amount.at) or in_name(text, amount.at, amount.end))
    zero = amount.high == 0 and text[amount.end + 1 : amount.end + 2].isupper()
    return not zero and word_before(text, amount.start) not in DEFINITE
