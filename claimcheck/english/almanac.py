"""How copy prints a day of the calendar: patterns of months, weekdays and dates, and their numbers."""

import calendar

MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?"
    r"|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b\.?"
)
WEEKDAY = r"(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?|Sun)(?:day\b|\b\.?)"
_DAY = r"(?P<day>\d\d?)(?:st|nd|rd|th)?(?!\d|[.:,]\d)"
_YEAR = r"(?P<year>[12]\d{3})(?!\d|[.,]\d)"
MONTH_FIRST = rf"(?P<month>{MONTH}) (?:the )?{_DAY}(?:,? {_YEAR})?"
DAY_FIRST = rf"{_DAY}(?: of)? (?P<month>{MONTH})(?:,? {_YEAR})?"
ISO = r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?![\d-])"

_NAMES = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
MONTH_NAMES = tuple(calendar.month_name)
WEEKDAY_NAMES = tuple(calendar.day_name)
FEBRUARY = 2


def month(printed: str) -> int:
    """The month's number, 1 to 12, of its name, abbreviation or figures."""
    return int(printed) if printed.isdecimal() else _NAMES.index(printed[:3].lower()) + 1


def weekday(printed: str) -> int:
    """The weekday's number, Monday 0, of its name or abbreviation."""
    return _DAYS.index(printed[:3].lower())


def longest(month_number: int, year: int | None) -> int:
    """The last day of a month; of February in an unknown year 29."""
    leap = 2000
    return calendar.monthrange(leap if year is None else year, month_number)[1]
