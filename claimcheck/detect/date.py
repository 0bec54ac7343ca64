"""Dates, times, durations and sets, each resolved against the publication date or the date last told."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from claimcheck.claims import When
from claimcheck.english import dates, durations, relative, times, vague, years
from claimcheck.english.calendar import CASED, GLUED, MONTHS
from claimcheck.english.context import is_year
from claimcheck.english.lexicon import ANCHORS, LEXICON
from claimcheck.english.moments import DateRule
from claimcheck.english.tense import looks_ahead
from claimcheck.grammar.anchor import Anchor, resolve
from claimcheck.grammar.calendar import Stamp, Unit, of_day
from claimcheck.grammar.moments import Between, Clock, Moment, On, OnWeekday, Step
from claimcheck.grammar.narrative import is_narrative
from claimcheck.grammar.scan import Hit, Scan
from claimcheck.grammar.vocabulary import Islands, Vocabulary

TYPE = "date"
AFTER: tuple[str, ...] = ()
RULES: tuple[DateRule, ...] = (
    *times.RULES,
    *dates.RULES,
    *relative.RULES,
    *durations.RULES,
    *vague.RULES,
    *years.RULES,
)

_CONNECTORS = re.compile(
    r"(?: to | until | till | through | thru | and |[-–—]| [-–—] | up to | up until )(?:the )?"
)
_LEADS = re.compile(r"(?i:from|between) $")
_AT = re.compile(r"(?:,? (?:at |on |by |around |about )?(?:the )?)|, ")


def reading(value: When) -> str:
    """A date's value in one line: "2021-04-13", "P1W repeats", "?"."""
    return (value.value or "?") + " repeats" * value.repeats


@dataclass(frozen=True, slots=True)
class _Found:
    start: int
    end: int
    rule: DateRule
    moment: Moment


class _Grammar:
    """The rules compiled: one expression tells which rule matches, each rule's own gives its groups."""

    def __init__(self, rules: tuple[DateRule, ...]) -> None:
        self._rules = rules
        self._vocabulary = Vocabulary(LEXICON, [rule.pattern for rule in rules])
        self._islands = Islands(self._vocabulary, ANCHORS, CASED)
        whole = (self._vocabulary.expression(rule.pattern, groups=False) for rule in rules)
        self._any = re.compile("|".join(f"(?P<r{number}>{each})" for number, each in enumerate(whole)))
        self._own: dict[int, re.Pattern[str]] = {}

    def found(self, scan: Scan) -> Iterator[_Found]:
        """All that the rules match, in order, before ranges are joined."""
        for first, coded in self._islands.find(scan.text, scan.words):
            at = 0
            while match := self._any.search(coded, at):
                found = self._read(scan, first, coded, match)
                if found:
                    yield found
                at = match.end() if found else match.start() + 2 - match.start() % 2

    def _read(self, scan: Scan, first: int, coded: str, match: re.Match[str]) -> _Found | None:
        if match.start() % 2:
            return None
        number = int((match.lastgroup or "r0")[1:])
        rule = self._rules[number]
        own = self._own.get(number)
        if own is None:
            own = self._own[number] = re.compile(self._vocabulary.expression(rule.pattern))
        groups = own.match(coded, match.start())
        assert groups
        words = scan.words

        def place(start: int, end: int) -> tuple[int, int]:
            last = first + (end - 1) // 2
            return words.starts[first + (start + 1) // 2], words.starts[last] + len(words.words[last])

        said = {}
        for name, value in groups.groupdict().items():
            if value:
                start, end = place(*groups.span(name))
                said[name.partition("_")[0]] = scan.text[start:end].lower()
        moment = rule.read(said)
        if moment is None:
            return None
        start, end = place(*match.span())
        if rule.name == "date.year" and not is_year(scan.text, *place(*groups.span("year"))):
            return None
        return _Found(start, end, rule, moment)


@cache
def _grammar() -> _Grammar:
    return _Grammar(RULES)


def find(scan: Scan) -> Iterator[Hit]:
    """All dates of a text, in order."""
    published = of_day(scan.context.published) if scan.context.published else None
    singles = sorted([*_grammar().found(scan), *_before_credit(scan)], key=lambda each: each.start)
    all_found = list(_joined(scan.text, singles))
    anchor = Anchor(published, narrative=_narrative(all_found, published))
    for found in all_found:
        ahead = looks_ahead(scan.words, scan.words.at(found.start), _bounds(scan, found))
        resolved = resolve(found.moment, replace(anchor, ahead=ahead))
        if resolved.stamp:
            anchor = replace(anchor, told=replace(resolved.stamp, time=""))
        yield Hit(found.start, found.end, resolved.when, found.rule.name)


def _before_credit(scan: Scan) -> Iterator[_Found]:
    """Months and years with a picture's credit glued to them: "in JanuaryImage: AFP"."""
    for number in scan.words.numbers(GLUED.keys()):
        start, month = scan.words.starts[number], GLUED[scan.words.words[number]]
        yield _Found(start, start + len(month), RULES[0], On(None, MONTHS[month]))


def _narrative(found: list[_Found], published: Stamp | None) -> bool:
    moments = [each.moment for each in found]
    years = [moment.year for moment in moments if isinstance(moment, On) and moment.year is not None]
    recent = sum(
        isinstance(moment, OnWeekday) or (isinstance(moment, Step) and moment.base == "published")
        for moment in moments
    )
    return is_narrative(years, published.year if published else None, recent)


def _bounds(scan: Scan, found: _Found) -> tuple[int, int]:
    sentence = scan.sentences.at(found.start)
    return scan.words.at(sentence.start), scan.words.at(sentence.end)


def _joined(text: str, found: list[_Found]) -> Iterator[_Found]:
    """Neighbours that are the two ends of a range, or a date and its time, as one."""
    at = 0
    while at < len(found):
        one = found[at]
        at += 1
        if at < len(found):
            both = _range(text, one, found[at]) or _timed(text, one, found[at])
            if both:
                one = both
                at += 1
        yield one


def _range(text: str, one: _Found, two: _Found) -> _Found | None:
    gap = text[one.end : two.start]
    if len(gap) > 12 or not _CONNECTORS.fullmatch(gap):
        return None
    before = text[max(0, one.start - 8) : one.start]
    lead = _LEADS.search(before)
    if gap.strip() == "and" and not (lead and lead[0].lower().startswith("between")):
        return None
    if type(one.moment) is not type(two.moment) or not isinstance(one.moment, On | OnWeekday | Clock):
        return None
    start = one.start - len(lead[0]) if lead else one.start
    return _Found(start, two.end, one.rule, Between(one.moment, two.moment))


def _timed(text: str, one: _Found, two: _Found) -> _Found | None:
    """A day and a clock time that stand side by side."""
    gap = text[one.end : two.start]
    if len(gap) > 12 or not _AT.fullmatch(gap):
        return None
    day, clock = (one, two) if isinstance(two.moment, Clock) else (two, one)
    if not isinstance(clock.moment, Clock):
        return None
    if isinstance(day.moment, Step | OnWeekday) or (isinstance(day.moment, On) and day.moment.day):
        if isinstance(day.moment, Step) and day.moment.unit is not Unit.DAY:
            return None
        return _Found(one.start, two.end, day.rule, replace(day.moment, time=clock.moment.time))
    return None
