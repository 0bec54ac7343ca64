"""Days and hours that no calendar and no clock has: 31 April, 29 February in a common year, 25:00."""

import re
from collections.abc import Callable, Iterator

from claimcheck.draft import Span
from claimcheck.english.almanac import DAY_FIRST, FEBRUARY, ISO, MONTH_FIRST, MONTH_NAMES, longest, month
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

# None opens with an assertion: the engine then skips to the first letters or digits that may match.
_NAMED = tuple(re.compile(printed) for printed in (MONTH_FIRST, DAY_FIRST, ISO))
_SLASHED = re.compile(r"(\d\d?)/(\d\d?)/([12]\d{3})(?![\d/])")
_CLOCK = re.compile(
    r"(\d\d?)(?::(\d\d))?(?!\d|:\d|[.,]\d)(?: ?(?P<half>[ap]\.?m\b\.?)"
    r"| (?P<zone>GMT|UTC|BST|CES?T|E[DS]T|P[DS]T|C[DS]T|M[DS]T|MSK|hours|local time)\b)?"
)
_INSIDE = re.compile(r"[\w$€£/]\Z|\d[.,:]\Z")
_AT = re.compile(r"\b(?:at|until|from|before|after|around|since) \Z")
_ON_THE_CLOCK = re.compile(r" (?:of|into|in|left|remaining|mark|to go|on the|minutes?|with)\b")
_COUNTED = re.compile(r"\b[Ii]n \Z")
# What may follow a day that is not the number of something.
_GOES_ON = re.compile(
    r"[^\w ]|\Z|\s?\Z|\s(?:at|in|on|to|and|or|for|when|after|before|through|until|by|with|as|that|from|while"
    r"|but|is|was|will|has|had|he|she|it|they|the|an?)\b"
)
_LONGEST = 31


def find(evidence: Evidence) -> Iterator[Finding]:
    """The dates and times that can't be."""
    text = evidence.prose.text
    searches: tuple[Callable[[str], Iterator[tuple[Span, str]]], ...] = (_dates, _slashed, _times)
    for search in searches:
        for span, message in search(text):
            place = evidence.prose.source(span)
            yield Finding("impossible", "error", "Impossible date or time", message, place.start, place.end)


def _dates(text: str) -> Iterator[tuple[Span, str]]:
    for pattern in _NAMED:
        for found in _free(pattern, text):
            day, number, year = int(found["day"]), month(found["month"]), found["year"]
            if day > 28 and (year or day <= _LONGEST) and (year or _is_date(text, found)):
                message = _no_day(day, number, int(year) if year else None)
                if message:
                    yield Span(*found.span()), message


def _free(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """The matches that do not begin inside a word, a number or a sum of money."""
    for found in pattern.finditer(text):
        start = found.start()
        if not _INSIDE.search(text, max(0, start - 2), start):
            yield found


def _is_date(text: str, found: re.Match[str]) -> bool:
    """Whether a day and month without a year are a date: "in April 31 people died" holds none."""
    if found.group()[0].isdigit():
        return True
    counted = _COUNTED.search(text, max(0, found.start() - 4), found.start())
    return not counted and _GOES_ON.match(text, found.end()) is not None


def _no_day(day: int, number: int, year: int | None) -> str | None:
    """Why there is no such day; None where there is."""
    if not 1 <= number <= 12:
        return f"There is no month {number}."
    if day <= longest(number, year):
        return None
    if number != FEBRUARY:
        return f"{MONTH_NAMES[number]} has {longest(number, year)} days."
    return "February has at most 29 days." if year is None or day > 29 else f"February {year} had 28 days."


def _slashed(text: str) -> Iterator[tuple[Span, str]]:
    """Dates in figures that are none whether the day or the month comes first."""
    for found in _free(_SLASHED, text):
        first, second, year = map(int, found.groups())
        if first > 12 and second > 12:
            yield Span(*found.span()), f"There is no month {first} and no month {second}."
        elif max(first, second) > 12:
            message = _no_day(max(first, second), min(first, second), year)
            if message:
                yield Span(*found.span()), message


def _times(text: str) -> Iterator[tuple[Span, str]]:
    for found in _CLOCK.finditer(text):
        hour, minute = int(found[1]), int(found[2] or 0)
        if (hour <= 12 and minute < 60) or _INSIDE.search(text, max(0, found.start() - 2), found.start()):
            continue
        if found["half"]:
            message = _no_time(hour, minute, 12)
        elif found[2] and (found["zone"] or (_is_time(text, found) and hour < 30)):
            message = _no_time(hour, minute, 24)
        else:
            message = None
        if message:
            yield Span(*found.span()), message


def _is_time(text: str, found: re.Match[str]) -> bool:
    """Whether a bare hour and minute are a time of day, not a score, a verse or a period's clock."""
    at = _AT.search(text, max(0, found.start() - 8), found.start())
    return at is not None and not _ON_THE_CLOCK.match(text, found.end())


def _no_time(hour: int, minute: int, hours: int) -> str | None:
    if minute > 59:
        return "An hour has 60 minutes."
    if hours == 12:
        return "The hours before and after noon end at 12." if hour > 12 else None
    return "A day has 24 hours." if hour * 60 + minute > 24 * 60 else None
