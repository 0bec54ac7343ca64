"""Dates, times, durations and sets, each resolved against the publication date or the date last told."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import cache, partial

from claimcheck.claims import When
from claimcheck.english.dates import days as dates
from claimcheck.english.dates import durations, feasts, quarters, relative, times, vague, weeks, years
from claimcheck.english.dates.calendar import ALONE, CAPITAL, GLUED, MONTHS
from claimcheck.english.dates.context import is_age, is_aside, is_part, is_person, is_rate, is_year
from claimcheck.english.dates.coordination import tense_places, with_shared_years
from claimcheck.english.dates.halves import is_game, is_trade
from claimcheck.english.dates.moments import DateRule
from claimcheck.english.dates.tense import looks_ahead
from claimcheck.english.dates.words import ANCHORS, LEXICON
from claimcheck.english.figures.joining import Dated, joined
from claimcheck.grammar.matcher import Capitals, Match, Matcher
from claimcheck.grammar.moments import Clock, On, OnWeekday
from claimcheck.grammar.narrator import Narrator
from claimcheck.grammar.scan import Hit, Scan

TYPE = "date"
AFTER: tuple[str, ...] = ()
RULES: tuple[DateRule, ...] = (
    *times.RULES,
    *dates.RULES,
    *feasts.RULES,
    *weeks.RULES,
    *relative.RULES,
    *durations.RULES,
    *vague.RULES,
    *quarters.RULES,
    *years.RULES,
)
# What makes minutes and seconds of a race: "3:34.18".
_HUNDREDTHS = re.compile(r"\.\d")
_MIDNIGHT = "T24:00"
# A month since which something is the highest or the first is not where a story goes on; a day may be.
_SINCE = re.compile(r"\bsince $", re.IGNORECASE)
# Before midnight these make it the first moment of a day.
_AFTER = re.compile(r"\b(?:after|past|since|from) $", re.IGNORECASE)
_CURRENCY = frozenset("$£€¥")
_GLUED = frozenset(GLUED)
# By rule, what stands around a match and makes it no date.
_OTHERS: Mapping[str, Callable[[str, int, int], bool]] = {
    "year": lambda text, _, end: not is_year(text, end - 4, end),
    "month": is_person,
    "decade": lambda text, start, _: is_age(text, start),
    "quarter": is_game,
    "bare_half": lambda *place: not is_trade(*place),
    "a_unit": lambda *place: is_rate(*place) or is_part(*place),
    "every": is_rate,
    "one_unit": is_part,
    "duration": is_part,
    "time_clock": lambda text, _, end: _HUNDREDTHS.match(text, end) is not None,
}
# What stands before decimal places: "2.1 pm" is no time.
_PLACES = re.compile(r"\d\.$")


def reading(value: When) -> str:
    """A date's value in one line: "2021-04-13", "P1W repeats", "?"."""
    return (value.value or "?") + " repeats" * value.repeats


def find(scan: Scan) -> Iterator[Hit]:
    """All dates of a text, in order."""
    ordered = list(with_shared_years(scan.text, list(_ordered(_found(scan)))))
    found = list(joined(scan.text, ordered))
    narrator = Narrator([each.moment for each in found], scan.context.published)
    for each, place in zip(found, tense_places(scan.text, found), strict=True):
        resolved = narrator.resolve(
            each.moment, scan.prose.line_at(each.start).start, partial(_ahead, scan, place)
        )
        yield Hit(each.start, each.end, resolved, each.rule)


@cache
def _matcher() -> Matcher[DateRule]:
    return Matcher(RULES, LEXICON, ANCHORS, Capitals(CAPITAL, ALONE))


def _found(scan: Scan) -> list[Dated]:
    """What the rules find, in order, before neighbours are joined."""

    def read(match: Match[DateRule]) -> Dated | None:
        if _is_other(scan.text, match):
            return None
        moment = match.rule.read(match.groups)
        if isinstance(moment, Clock | OnWeekday | On) and moment.time == _MIDNIGHT:
            begins = _AFTER.search(scan.text, max(0, match.start - 6), match.start)
            moment = replace(moment, time="T00:00") if begins else moment
        if isinstance(moment, On) and moment.year is not None and _stands_aside(scan.text, match, moment):
            moment = replace(moment, aside=True)
        return (
            Dated(match.start, _with_stop(scan.text, match.end), moment, match.rule.name) if moment else None
        )

    found = [*_matcher().run(scan.text, scan.words, read), *_before_credit(scan)]
    return sorted(found, key=lambda each: each.start)


def _stands_aside(text: str, match: Match[DateRule], moment: On) -> bool:
    """Whether a date with its year is not where a story goes on."""
    if match.rule.name == "year" and is_aside(text, match.start):
        return True
    return not moment.day and _SINCE.search(text, max(0, match.start - 7), match.start) is not None


def _is_other(text: str, match: Match[DateRule]) -> bool:
    """Whether what stands around the match makes it no date: an amount, a name, an age, a rate."""
    start, end = match.start, match.end
    other = _OTHERS.get(match.rule.name)
    if other and other(text, start, end):
        return True
    decimal = match.rule.name.startswith("time_") and _PLACES.search(text, max(0, start - 2), start)
    return text[start - 1 : start] in _CURRENCY or bool(decimal)


def _ordered(found: list[Dated]) -> Iterator[Dated]:
    """The same, days and months in figures in the order in which the text writes them in words."""
    rules = [each.rule for each in found]
    day_first = sum(rule.startswith("day_month") for rule in rules)
    month_first = sum(rule.startswith("month_day") for rule in rules)
    for each in found:
        moment = each.moment
        if day_first > month_first and each.rule == "slashed" and isinstance(moment, On) and moment.day <= 12:
            yield each._replace(moment=replace(moment, month=moment.day, day=moment.month))
        else:
            yield each


def _with_stop(text: str, end: int) -> int:
    """The end of a mention, with the full stop that its abbreviation has: "9 a.m."."""
    return end + (text[end : end + 1] == "." and text[end - 2 : end - 1] == ".")


def _before_credit(scan: Scan) -> Iterator[Dated]:
    """Months with a picture's credit glued to them: "in JanuaryImage: AFP"."""
    for number in scan.words.numbers(_GLUED):
        start, month = scan.words.starts[number], GLUED[scan.words.words[number]]
        yield Dated(start, start + len(month), On(None, MONTHS[month]), "month")


def _ahead(scan: Scan, at: int) -> bool | None:
    sentence = scan.sentences.at(at)
    words = scan.words
    return looks_ahead(words, words.at(at), words.at(sentence.start), words.at(sentence.end))
