"""Dates as data sets write them (TIMEX3, ISO 8601) beside ours (ISO 8601, EDTF): when two are the same."""

import re
from datetime import date, timedelta

# The seasons, quarters and halves of EDTF (ISO 8601-2, 4.8) in the letters of TIMEX3.
_PARTS = {
    "21": "SP", "22": "SU", "23": "FA", "24": "WI",
    "33": "Q1", "34": "Q2", "35": "Q3", "36": "Q4", "40": "H1", "41": "H2",
}  # fmt: skip
_REFERENCES = {"../": "PAST_REF", "/..": "FUTURE_REF", "~": "PRESENT_REF"}
# A set as TIMEX2 writes it: a day, week, month or year that is left open.
_SETS = {"P1D": "XXXX-XX-XX", "P1W": "XXXX-WXX", "P1M": "XXXX-XX", "P1Y": "XXXX"}
_PART = re.compile(r"(-?\d{4})-(\d\d)")
_BEFORE_CHRIST = re.compile(r"-(\d{4})(.*)")
_BLURRED_BEFORE_CHRIST = re.compile(r"-(\d{2,3})X+")
_CENTURY = re.compile(r"(\d\d)XX")
# Units that TIMEX3 has and ISO 8601 lacks.
_LONG = re.compile(r"P(\d*\.?\d+)(DE|CE|Q)")
_LONG_UNITS = {"DE": (10, "Y"), "CE": (100, "Y"), "Q": (3, "M")}
_FRACTION = re.compile(r"P(T?)(\d*\.\d+)([HY])")
_NO_DAY = re.compile(r"(?:BC)?XXXX-XX-XX(?=T)")
_BARE_CLOCK = re.compile(r"(?<!.)(?=\d\d:\d\d)|(?<=/)(?=\d\d:\d\d)")
_CLOCK = re.compile(r"\dT|^T")
_ZEROS = re.compile(r"(?::00)+$")
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_YEAR = re.compile(r"\d{4}")
_DECADE = re.compile(r"\d{3}")
_MONTHS = re.compile(r"(\d{4})-(\d\d|[QH]\d)")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?")
# The weekday of a set, which our period leaves to the words.
_WEEKLY = re.compile(r"XXXX-WXX-(?:\d|WE)(?:T[A-Z]{2})?")
_UNDATED = re.compile(r"T?\d\d?(?::|$)|T\d\d/T")
_DATE = re.compile(r"\d{4}-\d\d-\d\d(?=T)")
_ZONE = re.compile(r"(?<=T\d\d:\d\d)[+-]\d\d:\d\d")


def timex(value: str) -> str:
    """Our value as TIMEX3 writes it; an interval that is open on one side is the past or the future."""
    for ours, theirs in _REFERENCES.items():
        if value.startswith(ours) or value.endswith(ours):
            return theirs
    if (part := _PART.fullmatch(value)) and part[2] in _PARTS:
        value = f"{part[1]}-{_PARTS[part[2]]}"
    if blurred := _BLURRED_BEFORE_CHRIST.fullmatch(value):
        return f"BC{blurred[1]}"
    if year := _BEFORE_CHRIST.fullmatch(value):
        return f"BC{int(year[1]) + 1:04d}{year[2]}"  # ISO 8601 has a year 0
    century = _CENTURY.fullmatch(value)
    return century[1] if century else value


def same_set(found: str, wanted: str) -> bool:
    """Whether a period that repeats is the one that TIMEX2 writes as a date left open."""
    return _SETS.get(found) == wanted or (found == "P1W" and _WEEKLY.fullmatch(wanted) is not None)


def same_moment(found: str, wanted: str) -> bool:
    """Whether two values name the same days, and the same time of day where either has one."""
    one, other = _spelt(found), _spelt(wanted)
    if not (_ZONE.search(one) and _ZONE.search(other)):  # most sets leave the zone to the words
        one, other = _ZONE.sub("", one), _ZONE.sub("", other)
    if one == other:
        return True
    clocks = [bool(_CLOCK.search(value)) for value in (one, other)]
    if any(clocks):
        return all(clocks) and _without_zeros(one) == _without_zeros(other)
    days = _days(one)
    return days is not None and days == _days(other)


def same_time(found: str, wanted: str) -> bool:
    """Whether a time of day is that of a label which leaves the day to the text."""
    return bool(_UNDATED.match(wanted)) and same_moment(_DATE.sub("", found), wanted)


def _spelt(value: str) -> str:
    """A value without the marks of what it leaves unsaid, long units in those of ISO 8601."""
    plain = _whole(_NO_DAY.sub("", value.strip().upper().replace(" ", "T").rstrip("Z")))
    if long := _LONG.fullmatch(plain):
        factor, unit = _LONG_UNITS[long[2]]
        return f"P{float(long[1]) * factor:g}{unit}"
    return _BARE_CLOCK.sub("T", plain)


def _whole(value: str) -> str:
    """Half an hour as 30 minutes, a year and a half as 18 months."""
    part = _FRACTION.fullmatch(value)
    return f"P{part[1]}{float(part[2]) * (60 if part[1] else 12):g}M" if part else value


def _without_zeros(value: str) -> str:
    return "/".join(_ZEROS.sub("", end) for end in value.split("/"))


def _days(value: str) -> tuple[date | None, date | None] | None:
    """The first and the last day of a calendar value, None on a side that is open; None for anything else."""
    first, slash, last = value.partition("/")
    try:
        if not slash:
            return _extent(first)
        begin, end = _extent(first), _extent(last)
    except (ValueError, OverflowError):  # a thirteenth month, a week 54, the year 10000
        return None
    if begin is None and end is None:
        return None
    return begin[0] if begin else None, end[1] if end else None


def _extent(value: str) -> tuple[date, date] | None:
    """The first and the last day of what is one day, week, month, quarter, half, year or decade."""
    if month := _MONTHS.fullmatch(value):
        return _months(int(month[1]), month[2])
    if week := _WEEK.fullmatch(value):
        monday = date.fromisocalendar(int(week[1]), int(week[2]), 1)
        return monday + timedelta(days=5 if week[3] else 0), monday + timedelta(days=6)
    if _DAY.fullmatch(value):
        return (day := date.fromisoformat(value)), day
    if _DECADE.fullmatch(decade := value.removesuffix("X")):
        return date(int(decade) * 10, 1, 1), date(int(decade) * 10 + 9, 12, 31)
    if _YEAR.fullmatch(value):
        return date(int(value), 1, 1), date(int(value), 12, 31)
    return None


def _months(year: int, part: str) -> tuple[date, date]:
    """A month by its number, a quarter ("Q1") or a half ("H2")."""
    length = {"Q": 3, "H": 6}.get(part[0], 1)
    last = int(part.lstrip("QH")) * length
    after = date(year + last // 12, last % 12 + 1, 1)
    return date(year, last - length + 1, 1), after - timedelta(days=1)
