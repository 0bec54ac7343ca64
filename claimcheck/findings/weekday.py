"""A weekday that disagrees with the date beside it, if need be by the year that the date must mean."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from claimcheck.claims import Quotation
from claimcheck.draft import Span
from claimcheck.english.almanac import (
    DAY_FIRST,
    ISO,
    MONTH_FIRST,
    MONTH_NAMES,
    WEEKDAY,
    WEEKDAY_NAMES,
    month,
    weekday,
)
from claimcheck.findings import Examples
from claimcheck.report import Evidence, Finding

EXAMPLES = Examples(
    finds=(
        ("They met on [Tuesday, March 7, 2026].", "7 March 2026 is a Saturday, not a Tuesday."),
        ("They met on [Monday 12 April 2020].", "12 April 2020 was a Sunday, not a Monday."),
        (
            "They met on [Monday, April 13].",
            "13 April 2021 was a Tuesday, not a Monday (the year is inferred).",
        ),
        ("They met on [April 12, 2021 (Tuesday)].", "12 April 2021 was a Monday, not a Tuesday."),
        ("It was the [12th of April 2021, a Friday].", "12 April 2021 was a Monday, not a Friday."),
        ("Everyone knew that [May 1, 2020, was a Thursday].", "1 May 2020 was a Friday, not a Thursday."),
        (
            "They meet on [Wed., April 15].",
            "15 April 2021 is a Thursday, not a Wednesday (the year is inferred).",
        ),
        ("Published [Monday, 2021-04-13] in full.", "13 April 2021 was a Tuesday, not a Monday."),
        (
            "It opens [tomorrow, Thursday], at noon.",
            "The day after publication is a Wednesday, not a Thursday.",
        ),
        ("It opened [Tuesday (yesterday)].", "The day before publication is a Monday, not a Tuesday."),
    ),
    ignores=(
        "They met on Tuesday, April 13, 2021, and on Saturday, March 7, 2026.",
        "They met on Sunday, April 12. It was 2020.",
        "They met on Tuesday and on April 12.",
        "It opens tomorrow, Wednesday, and opened yesterday, Monday.",
        "It opens tomorrow, Thursday’s rain or not. He said: “It opens tomorrow, Friday.”",
        "They meet Saturday and Sunday, April 17-18, and Thursday-Friday, April 15-16.",
        "They vote on Sunday, December 12, and did on Saturday, December 12.",
        "They met on Wednesday, February 30.",
        "The Sun, April 13, 2021, told it first; so did the Northern Sun, April 13, 2021.",
        "By April 12, Tuesday’s vote was forgotten.",
        "He was born on Monday, 2 May 1066.",
    ),
)

_WEEKDAY = re.compile(WEEKDAY)
_AFTER = tuple(re.compile(rf",? \(?(?:the )?{printed}") for printed in (MONTH_FIRST, DAY_FIRST, ISO))
_BEFORE = tuple(
    re.compile(
        rf"\b{printed}(?P<link> ?\(|, an? |, |,? (?:which )?(?:was|is|fell on|falls on|will be) an? )\Z"
    )
    for printed in (MONTH_FIRST, DAY_FIRST, ISO)
)
_ENDS = re.compile(r"[,.;:)]|\Z|\n")
# "Saturday and Sunday, April 17-18": the first day of the date is the first weekday's.
_SERIES = re.compile(
    r"(?:day|\b(?:Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun)\.?)(?:,| and| or| to| through|,? ?[-–—/])? ?\Z"
)
# A newspaper: The Sun, Edmonton Sun.
_SUN = re.compile(r"\b(?:[Tt]he|[A-Z]\w*) \Z")
_DAY_BEFORE = re.compile(r"\b(today|tomorrow|yesterday)(?P<link>, | \()\Z", re.IGNORECASE)
_DAY_AFTER = re.compile(r"(?:, | \()(today|tomorrow|yesterday)\b\)?")
_SHIFTS = {"today": (0, "day of"), "tomorrow": (1, "day after"), "yesterday": (-1, "day before")}
_PRINTED_YEAR = re.compile(r"\b(?:1[89]|20)\d\d\b")
_REACH = 50
_TITLE = "Weekday and date disagree"
_GREGORIAN = 1583
# The last country that prints dates in Latin letters or Greek changed its calendar in 1923.
_EVERYWHERE = 1924
_NEAR = timedelta(days=45)


@dataclass(frozen=True, slots=True)
class _Pair:
    """A weekday and a date that stand beside each other."""

    weekday: int
    day: int
    month: int
    year: int | None
    span: Span


def find(evidence: Evidence) -> Iterator[Finding]:
    """The dates whose weekday is another one."""
    for pair in _pairs(evidence.prose.text):
        if pair.year is not None:
            wrong = _day(pair, pair.year)
            if wrong and pair.year >= _GREGORIAN and wrong.weekday() != pair.weekday:
                yield _finding(evidence, pair, wrong)
        elif evidence.draft.published:
            yield from _inferred(evidence, pair, evidence.draft.published)
    if evidence.draft.published:
        yield from _relative(evidence, evidence.draft.published)


def _pairs(text: str) -> Iterator[_Pair]:
    for found in _WEEKDAY.finditer(text):
        start, end = found.span()
        before = text[max(0, start - _REACH) : start]
        if text[start - 1 : start].isalnum() or _SERIES.search(before):
            continue
        after = next(filter(None, (pattern.match(text, end) for pattern in _AFTER)), None)
        if after and not (found.group() == "Sun" and _SUN.search(before)):
            yield _pair(found.group(), after, Span(start, after.end()))
        elif not after and _ENDS.match(text, end):
            earlier = next(filter(None, (pattern.search(before) for pattern in _BEFORE)), None)
            if earlier:
                closing = int(earlier["link"].endswith("("))
                yield _pair(
                    found.group(), earlier, Span(start - len(before) + earlier.start(), end + closing)
                )


def _pair(name: str, found: re.Match[str], span: Span) -> _Pair:
    year = found["year"]
    return _Pair(weekday(name), int(found["day"]), month(found["month"]), int(year) if year else None, span)


def _day(pair: _Pair, year: int) -> date | None:
    try:
        return date(year, pair.month, pair.day)
    except ValueError:
        return None


def _inferred(evidence: Evidence, pair: _Pair, published: date) -> Iterator[Finding]:
    """The finding, unless a year that the paragraph prints, the last such day or the next makes it right."""
    line = evidence.prose.line_at(pair.span.start)
    printed = _PRINTED_YEAR.findall(evidence.prose.text, line.start, line.end)
    around = [_day(pair, published.year + shift) for shift in (-1, 0, 1)]
    days = sorted((day for day in around if day), key=lambda day: abs(day - published))
    likely = days[: 1 if days and abs(days[0] - published) <= _NEAR else 2]
    possible = [*likely, *filter(None, (_day(pair, int(year)) for year in printed))]
    if likely and all(day.weekday() != pair.weekday for day in possible):
        yield _finding(evidence, pair, likely[0])


def _relative(evidence: Evidence, published: date) -> Iterator[Finding]:
    """Weekdays beside "tomorrow" and the like that are not; what somebody says may be of another day."""
    text = evidence.prose.text
    quoted = [mention.span for mention in evidence.mentions if isinstance(mention.value, Quotation)]
    for found in _WEEKDAY.finditer(text):
        start, end = found.span()
        before = _DAY_BEFORE.search(text, max(0, start - len("yesterday, ") - 1), start)
        after = _DAY_AFTER.match(text, end)
        if before and _ENDS.match(text, end):
            word, span = before[1], Span(before.start(), end + int(before["link"] == " ("))
        elif after:
            word, span = after[1], Span(start, after.end())
        else:
            continue
        place = evidence.prose.source(span)
        shift, day = _SHIFTS[word.lower()]
        right = (published.weekday() + shift) % 7
        if right != weekday(found.group()) and not any(quote.contains(place) for quote in quoted):
            said = WEEKDAY_NAMES[weekday(found.group())]
            message = f"The {day} publication is a {WEEKDAY_NAMES[right]}, not a {said}."
            yield Finding("weekday", "warning", _TITLE, message, place.start, place.end)


def _finding(evidence: Evidence, pair: _Pair, day: date) -> Finding:
    published = evidence.draft.published
    place = evidence.prose.source(pair.span)
    said, right = WEEKDAY_NAMES[pair.weekday], WEEKDAY_NAMES[day.weekday()]
    verb = "is" if published and day > published else "was"
    inferred = "" if pair.year else " (the year is inferred)"
    return Finding(
        id="weekday",
        level="error" if pair.year and pair.year >= _EVERYWHERE else "warning",
        title=_TITLE,
        message=f"{day.day} {MONTH_NAMES[day.month]} {day.year} {verb} a {right}, not a {said}{inferred}.",
        start=place.start,
        end=place.end,
    )
