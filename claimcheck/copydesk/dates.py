"""Dates with a year, as bylines, datelines and front matter print them."""

import re
from collections.abc import Iterator
from datetime import date

from claimcheck.draft import Span

_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTH = (
    r"(?P<{}>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|"
    r"oct(?:ober)?|"
    r"nov(?:ember)?|dec(?:ember)?)\b\.?"
)
_DATE = re.compile(
    rf"\b(?:{_MONTH.format('m1')}\s?(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?,?\s(?P<y1>\d{{4}})"
    rf"|(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\s(?:of\s)?{_MONTH.format('m2')},?\s(?P<y2>\d{{4}})"
    r"|(?P<y3>\d{4})[-/](?P<n3>\d{1,2})[-/](?P<d3>\d{1,2})(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?"
    r"|(?P<d4>\d{1,2})\.\s?(?P<n4>\d{1,2})\.\s?(?P<y4>\d{4})"
    r"|(?P<a5>\d{1,2})/(?P<b5>\d{1,2})/(?P<y5>\d{4}))\b",
    re.IGNORECASE,
)
_DAY = re.compile(rf"{_MONTH.format('month')}\s(?P<day>\d{{1,2}})\b", re.IGNORECASE)


def dates(text: str) -> Iterator[tuple[Span, date]]:
    """The full dates of a text, in order, but those that no calendar has or that read two ways."""
    for found in _DATE.finditer(text):
        value = _value(found)
        if value:
            yield Span(*found.span()), value


def day_of(text: str) -> tuple[int, int] | None:
    """The first month and day of a text, without a year."""
    found = _DAY.search(text)
    return (_month(found["month"]), int(found["day"])) if found else None


def _value(found: re.Match[str]) -> date | None:
    read = {name[0]: value for name, value in found.groupdict().items() if value}
    year, month, day = int(read["y"]), 0, int(read.get("d", 0))
    if "m" in read:
        month = _month(read["m"])
    elif "n" in read:
        month = int(read["n"])
    else:
        first, second = sorted((int(read["a"]), int(read["b"])))
        # 3/4 is March 4 in one country and 3 April in the next; 13/4 can't be misread.
        if second > 12 or first == second:
            month, day = first, second
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _month(name: str) -> int:
    return _NAMES.index(name[:3].lower()) + 1
