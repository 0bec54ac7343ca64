"""Calendar arithmetic: a `Stamp` is a day, week, month, season, year, decade or century, written as EDTF.

Proleptic Gregorian; years are astronomical (1 BC is 0). Everything returns None where the calendar ends
or the stamp is not fine enough for the step asked for.
"""

import re
from calendar import monthrange
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

# ISO 8601-2 (EDTF level 2) codes that stand in a month's place.
SPRING, SUMMER, AUTUMN, WINTER = 21, 22, 23, 24
QUARTER, HALF = 32, 39  # a quarter is 33 to 36, a half year 40 or 41
_FIRST_MONTH = {SPRING: 3, SUMMER: 6, AUTUMN: 9, WINTER: 1, 33: 1, 34: 4, 35: 7, 36: 10, 40: 1, 41: 7}


class Unit(StrEnum):
    """Units of the calendar and the clock; the value is the letter of an ISO 8601 duration."""

    SECOND = "TS"
    MINUTE = "TM"
    HOUR = "TH"
    DAY = "D"
    WEEK = "W"
    WEEKEND = "WE"
    MONTH = "M"
    SEASON = "S"
    QUARTER = "Q"
    YEAR = "Y"
    DECADE = "DE"
    CENTURY = "CE"


_CLOCK = re.compile(r"T(\d\d):(\d\d)(.*)")
_SECONDS = {Unit.SECOND: 1, Unit.MINUTE: 60, Unit.HOUR: 3600}
_DAY = 24 * 60

# What an ISO 8601 duration counts in, where the unit has no letter of its own.
_COUNTED = {Unit.QUARTER: (3, "M"), Unit.DECADE: (10, "Y"), Unit.CENTURY: (100, "Y"), Unit.WEEKEND: (2, "D")}


@dataclass(frozen=True, slots=True)
class Stamp:
    """A stretch of the calendar; `blur` counts the last digits of the year that are open (1: a decade).

    `month` may be an EDTF code (21 spring to 24 winter, 33 to 36 quarters, 40 and 41 halves); 0 is "none".
    `time` is an ISO 8601 time with its "T", or TIMEX3's part of a day (TMO, TAF, TEV, TNI).
    """

    year: int
    month: int = 0
    day: int = 0
    week: int = 0
    blur: int = 0
    time: str = ""

    def iso(self) -> str:
        """The stamp as ISO 8601 or EDTF: 2021-04-13, 2021-04, 2021-W15, 2021-22 (summer), 202X, -0489."""
        if self.day and self.month and not (self.blur or self.week) and self.year >= 0:
            return f"{self.year:04d}-{self.month:02d}-{self.day:02d}{self.time}"
        sign = "-" if self.year < 0 else ""
        year = f"{abs(self.year):04d}"
        if self.blur:
            return sign + year[: -self.blur] + "X" * self.blur
        if self.week:
            return f"{sign}{year}-W{self.week:02d}"
        return "".join(
            (
                sign,
                year,
                f"-{self.month:02d}" * bool(self.month),
                f"-{self.day:02d}" * bool(self.day),
                self.time,
            )
        )

    @property
    def unit(self) -> Unit:
        """How fine the stamp is."""
        if self.day:
            return Unit.DAY
        if self.week:
            return Unit.WEEK
        if self.month:
            return Unit.MONTH if self.month <= 12 else Unit.SEASON
        return (Unit.YEAR, Unit.DECADE, Unit.CENTURY)[self.blur]

    @property
    def calendar_month(self) -> int:
        """The stamp's month, or the first of its season or quarter; 0 where it has none."""
        if self.week:
            first = self.first()
            return first.month if first else 0
        return _FIRST_MONTH.get(self.month, self.month)

    def first(self) -> date | None:
        """Its first day, None outside years 1 to 9999."""
        if not 1 <= self.year <= 9999:
            return None
        if self.week:
            return date.fromisocalendar(self.year, self.week, 1)
        return date(self.year, _FIRST_MONTH.get(self.month, self.month) or 1, self.day or 1)


def months(stamp: Stamp) -> int:
    """How many months a month, season, quarter or half year has."""
    return 1 if stamp.month <= 12 else 3 if stamp.month < HALF else 6


def of_day(day: date, time: str = "") -> Stamp:
    """The stamp of a day, or of a time of it."""
    return Stamp(day.year, day.month, day.day, time=time)


def exists(year: int, month: int, day: int) -> bool:
    """Whether the calendar has that day; year 0 and before are taken as leap years where 4 divides them."""
    return 1 <= month <= 12 and 1 <= day <= monthrange(year if year > 0 else year % 400 + 400, month)[1]


def duration(count: float | str | None, unit: Unit) -> str:
    """An ISO 8601 duration, "P7Y", "PT90M", "P1.5Y"; an unknown count is X as in TIMEX3, "PXD"."""
    factor, letter = _COUNTED.get(unit, (1, unit.value))
    if count is None:
        count = "X" if factor == 1 else None
        if count is None:
            letter = {Unit.QUARTER: "Q", Unit.DECADE: "DE", Unit.CENTURY: "CE", Unit.WEEKEND: "WE"}[unit]
            return f"PX{letter}"
        return f"PT{count}{letter[1]}" if len(letter) == 2 else f"P{count}{letter}"
    assert not isinstance(count, str)
    total = count * factor
    written = f"{total:g}" if total < 1e6 else str(int(total))
    return f"PT{written}{letter[1]}" if letter[0] == "T" else f"P{written}{letter}"


def step(stamp: Stamp, count: int, unit: Unit) -> Stamp | None:
    """The stamp of `unit` that lies `count` units after (before, where negative) another."""
    try:
        return _step(replace(stamp, time=""), count, unit)
    except (OverflowError, ValueError):
        return None


def _step(stamp: Stamp, count: int, unit: Unit) -> Stamp | None:  # noqa: PLR0911  # one a unit
    match unit:
        case Unit.YEAR:
            return Stamp(stamp.year + count, blur=0 if count % 10**stamp.blur else stamp.blur)
        case Unit.DECADE:
            return Stamp((int(stamp.year / 10) + count) * 10, blur=1)
        case Unit.CENTURY:
            return Stamp((int(stamp.year / 100) + count) * 100, blur=2)
        case Unit.MONTH if stamp.calendar_month:
            years, month = divmod(stamp.calendar_month - 1 + count, 12)
            return Stamp(stamp.year + years, month + 1)
        case Unit.QUARTER if stamp.calendar_month:
            years, quarter = divmod((stamp.calendar_month - 1) // 3 + count, 4)
            return Stamp(stamp.year + years, QUARTER + 1 + quarter)
        case Unit.WEEK if (stamp.day or stamp.week) and (first := stamp.first()):
            year, week, _ = (first + timedelta(weeks=count)).isocalendar()
            return Stamp(year, week=week)
        case Unit.DAY if stamp.day and (first := stamp.first()):
            return of_day(first + timedelta(days=count))
    return None


def clock_step(stamp: Stamp, count: int, unit: Unit) -> Stamp | None:
    """The time that lies `count` hours, minutes or seconds after another; None where the stamp has none."""
    clock, first = _CLOCK.fullmatch(stamp.time), stamp.first() if stamp.day else None
    if clock is None or first is None:
        return None
    minutes = int(clock[1]) * 60 + int(clock[2]) + count * _SECONDS[unit] // 60
    try:
        day = first + timedelta(days=minutes // _DAY)
    except OverflowError:
        return None
    return replace(of_day(day), time=f"T{minutes % _DAY // 60:02d}:{minutes % 60:02d}{clock[3]}")


def weekday_from(day: date, weekday: int, shift: int) -> date:
    """The weekday (Monday is 1) on or before `day` (shift -1), on or after it (1), or in its ISO week (0)."""
    away = (weekday - day.isoweekday()) % 7
    if shift == 0:
        return day + timedelta(days=weekday - day.isoweekday())
    return day + timedelta(days=away if shift > 0 or away == 0 else away - 7)


def weekend(day: date, count: int) -> tuple[Stamp, Stamp]:
    """Saturday and Sunday of the ISO week that lies `count` weeks after that of `day`."""
    saturday = weekday_from(day, 6, 0) + timedelta(weeks=count)
    return of_day(saturday), of_day(saturday + timedelta(days=1))


def easter(year: int) -> date:
    """Easter Sunday of a Gregorian year (the anonymous Gregorian computus)."""
    a, b, c = year % 19, year // 100, year % 100
    d = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    e = (32 + 2 * (b % 4) + 2 * (c // 4) - d - c % 4) % 7
    f = d + e - 7 * ((a + 11 * d + 22 * e) // 451) + 114
    return date(year, f // 31, f % 31 + 1)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The nth weekday of a month, from its end where `nth` is negative."""
    if nth > 0:
        first = weekday_from(date(year, month, 1), weekday, 1)
        return first + timedelta(weeks=nth - 1)
    last = weekday_from(date(year, month, monthrange(year, month)[1]), weekday, -1)
    return last + timedelta(weeks=nth + 1)
