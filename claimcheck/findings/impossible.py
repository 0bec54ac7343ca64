"""Days and hours that no calendar and no clock has: 31 April, 29 February in a common year, 25:00."""

import re
from collections.abc import Iterator
from typing import TypeAlias

from claimcheck.draft import Span
from claimcheck.english.almanac import (
    DAY_FIRST,
    FEBRUARY,
    ISO,
    MONTH,
    MONTH_FIRST,
    MONTH_NAMES,
    longest,
    month,
)
from claimcheck.findings import Examples
from claimcheck.report import Evidence, Finding

EXAMPLES = Examples(
    finds=(
        ("They met on [April 31].", "April has 30 days."),
        ("They met on [31 June 2020] in the north.", "June has 30 days."),
        ("It began on [Feb. 30] and went on.", "February has at most 29 days."),
        ("They met on [February 29, 2021], a Monday.", "February 2021 had 28 days."),
        ("They met on the [45th of May 2020].", "May has 31 days."),
        ("Published [2021-04-31] in full.", "April has 30 days."),
        ("Published [02/29/2021] in full.", "February 2021 had 28 days."),
        ("Published [14/13/2021] in full.", "There is no month 14 and no month 13."),
        ("The truce began at [25:00].", "A day has 24 hours."),
        ("The truce began at [24:30 GMT].", "A day has 24 hours."),
        ("The truce began at [12:75 p.m.]", "An hour has 60 minutes."),
        ("The truce began at [14:30 a.m.] sharp.", "The hours before and after noon end at 12."),
        ("The truce began at [13 p.m.] sharp.", "The hours before and after noon end at 12."),
    ),
    ignores=(
        "They met on April 30, 2021, 30 April 2021 and February 29, 2020.",
        "They met on February 29.",
        "In April 31 people died.",
        "Since April 31,000 people died and prices rose by April 31.5 percent.",
        "They met in May 68 times.",
        "The truce began at 24:00 and at 12:59 p.m.; dinner is at 0:30 a.m.",
        "He scored at 25:30 of the second period and ran it in 25:43.",
        "Read Matthew 25:40 and Isaiah 40:31.",
        "The vote was 31-12-2020 to 4.",
        "Published 31/12/2021 and 12/31/2021.",
    ),
)

# What is searched for is rare (months, signs between figures) or opens with few figures; the rest is matched
# around it, so that a megabyte takes hundredths of a second.
_MONTH = re.compile(MONTH)
_MONTH_FIRST = re.compile(MONTH_FIRST)
_DAY_FIRST = re.compile(DAY_FIRST)
_DAY_BEFORE = re.compile(r"(?<![\w.,:/$€£])\d\d?(?:st|nd|rd|th)?(?: of)? \Z")
_SIGN = re.compile(r"[-/:]\d")
_FIGURES_BEFORE = re.compile(r"(?<![\w.,:/$€£-])\d{1,4}\Z")
_ISO = re.compile(ISO)
_SLASHED = re.compile(r"(\d\d?)/(\d\d?)/([12]\d{3})(?![\d/])")
_CLOCK = re.compile(
    r"(?P<hour>\d\d?):(?P<minute>\d\d)(?!\d|:\d|[.,]\d)(?: ?(?P<half>[ap]\.?m\b\.?)"
    r"| (?P<zone>GMT|UTC|BST|CES?T|E[DS]T|P[DS]T|C[DS]T|M[DS]T|MSK|hours|local time)\b)?"
)
_HOUR = re.compile(r"(?:1[3-9]|[2-9]\d) ?[ap]\.?m\b\.?")
_INSIDE = re.compile(r"[\w$€£/:.,]\Z")
_AT = re.compile(r"\b(?:at|until|from|before|after|around|since) \Z")
_PLAYED = re.compile(r" (?:of|into|in|left|remaining|mark|to go|on the|minutes?|with)\b")
_COUNTED = re.compile(r"\b[Ii]n \Z")
# What may follow a day that is not the number of something.
_GOES_ON = re.compile(
    r"[^\w ]|\Z|\s?\Z|\s(?:at|in|on|to|and|or|for|when|after|before|through|until|by|with|as|that|from|while"
    r"|but|is|was|will|has|had|he|she|it|they|the|an?)\b"
)
_LONGEST = 31
# Larger numbers are minutes.
_LATEST = 30
_HALF = "The hours before and after noon end at 12."

_Fault: TypeAlias = tuple[Span, str]


def find(evidence: Evidence) -> Iterator[Finding]:
    """The dates and times that can't be."""
    text = evidence.prose.text
    for search in (_dates, _figures, _hours):
        for span, message in search(text):
            place = evidence.prose.source(span)
            yield Finding("impossible", "error", "Impossible date or time", message, place.start, place.end)


def _dates(text: str) -> Iterator[_Fault]:
    """Days of named months."""
    for name in _MONTH.finditer(text):
        start = name.start()
        before = _DAY_BEFORE.search(text, max(0, start - 9), start)
        found = _DAY_FIRST.match(text, before.start()) if before else _MONTH_FIRST.match(text, start)
        if found and not text[start - 1 : start].isalnum():
            day, number, year = int(found["day"]), month(found["month"]), found["year"]
            if year or (day <= _LONGEST and (before or _is_date(text, found))):
                yield from _no_day(found, day, number, int(year) if year else None)


def _figures(text: str) -> Iterator[_Fault]:
    """Dates and times in figures."""
    for sign in _SIGN.finditer(text):
        before = _FIGURES_BEFORE.search(text, max(0, sign.start() - 5), sign.start())
        if before:
            iso = _ISO.match(text, before.start())
            slashed = _SLASHED.match(text, before.start())
            clock = _CLOCK.match(text, before.start())
            if iso and 1 <= int(iso["month"]) <= 12:
                yield from _no_day(iso, int(iso["day"]), int(iso["month"]), int(iso["year"]))
            elif slashed:
                yield from _slashed(slashed)
            elif clock:
                yield from _clock(text, clock)


def _is_date(text: str, found: re.Match[str]) -> bool:
    """Whether a month and day without a year are a date: "in April 31 people died" holds none."""
    counted = _COUNTED.search(text, max(0, found.start() - 4), found.start())
    return not counted and _GOES_ON.match(text, found.end()) is not None


def _no_day(found: re.Match[str], day: int, number: int, year: int | None) -> Iterator[_Fault]:
    """Why there is no such day, if there is none."""
    last = longest(number, year)
    if day <= last:
        return
    message = f"{MONTH_NAMES[number]} has {last} days."
    if number == FEBRUARY:
        message = "February has at most 29 days."
        if year and day == 29:
            message = f"February {year} had 28 days."
    yield Span(*found.span()), message


def _slashed(found: re.Match[str]) -> Iterator[_Fault]:
    """What is wrong with a date whether its day or its month comes first."""
    first, second, year = map(int, found.groups())
    low, high = sorted((first, second))
    if low > 12:
        yield Span(*found.span()), f"There is no month {first} and no month {second}."
    elif low and high > 12:
        yield from _no_day(found, high, low, year)


def _clock(text: str, found: re.Match[str]) -> Iterator[_Fault]:
    """What is wrong with an hour and minute, if they are a time of day and no score, verse or stopwatch."""
    hour, minute = int(found["hour"]), int(found["minute"])
    at = _AT.search(text, max(0, found.start() - 8), found.start()) and not _PLAYED.match(text, found.end())
    if minute > 59 and (found["half"] or found["zone"] or (at and hour < _LATEST)):
        yield Span(*found.span()), "An hour has 60 minutes."
    elif found["half"] and hour > 12:
        yield Span(*found.span()), _HALF
    elif hour * 60 + minute > 24 * 60 and (found["zone"] or (at and hour < _LATEST)):
        yield Span(*found.span()), "A day has 24 hours."


def _hours(text: str) -> Iterator[_Fault]:
    """Full hours before or after noon."""
    for found in _HOUR.finditer(text):
        if not _INSIDE.search(text, max(0, found.start() - 1), found.start()):
            yield Span(*found.span()), _HALF
