"""The classes of words that the rules of dates speak of."""

from claimcheck.english import calendar
from claimcheck.english.numbers import (
    NUMBER_WORDS,
    read_ordinal,  # noqa: F401
)

_FIGURES = frozenset(map(str, range(2100)))
_ORDINAL_WORDS = frozenset(
    [
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
        "eleventh",
        "twelfth",
        "thirteenth",
        "fourteenth",
        "fifteenth",
        "sixteenth",
        "seventeenth",
        "eighteenth",
        "nineteenth",
        "twentieth",
        "thirtieth",
    ]
)
# Months that are also verbs or names: alone they need a preposition or the like before them.
_UNSURE_MONTHS = frozenset(
    {"may", "march", "mar", "august", "jan", "jun", "dec", "sep", "apr", "jul", "oct", "nov", "feb"}
)
LEXICON: dict[str, frozenset[str]] = {
    "month": frozenset(calendar.MONTHS),
    "clearmonth": frozenset(calendar.MONTHS) - _UNSURE_MONTHS | {"august"},
    "monthcue": frozenset(
        [
            "in",
            "since",
            "until",
            "till",
            "by",
            "from",
            "to",
            "of",
            "through",
            "during",
            "before",
            "after",
            "early",
            "late",
            "mid",
            "and",
            "between",
            "last",
            "next",
            "this",
            "around",
            "about",
        ]
    ),
    "weekday": frozenset(calendar.WEEKDAYS),
    "weekdays": frozenset(calendar.WEEKDAYS_PLURAL) | {"weekdays", "weekends"},
    "weekdaycue": frozenset({"on"}),
    "season": frozenset(calendar.SEASONS),
    "seasoncue": frozenset(
        [
            "in",
            "by",
            "since",
            "until",
            "during",
            "over",
            "throughout",
            "through",
            "this",
            "late",
            "early",
            "of",
        ]
    ),
    "unit": frozenset(calendar.UNITS),
    "units": frozenset(calendar.UNITS_PLURAL),
    "daypart": frozenset(calendar.DAYPARTS),
    "today": frozenset(calendar.TODAY),
    "zone": calendar.ZONES,
    "paper": frozenset(
        [
            "times",
            "telegraph",
            "mail",
            "express",
            "mirror",
            "post",
            "herald",
            "star",
            "tribune",
            "mercury",
            "independent",
        ]
    ),
    "figureday": frozenset(calendar.DAYS),
    "figuremonth": frozenset(f"{month:02d}" for month in range(1, 13)),
    "ordinalday": frozenset(calendar.ORDINAL_DAYS),
    "wordday": _ORDINAL_WORDS,
    "year": calendar.YEARS,
    "figure": _FIGURES,
    "figures": _FIGURES,
    "twofigures": frozenset(calendar.MINUTES),
    "fourfigures": frozenset(f"{hour:02d}{minute:02d}" for hour in range(25) for minute in range(60)),
    "hour": frozenset(calendar.HOURS),
    "minute": frozenset(calendar.MINUTES),
    "glued": frozenset(
        f"{number:{width}}{half}" for number in range(60) for width in ("d", "02d") for half in ("am", "pm")
    ),
    "numeral": NUMBER_WORDS - {"quarter"} | _FIGURES,
    "decade": frozenset(f"{year}s" for year in range(10, 2100, 10)) | frozenset(calendar.DECADES),
    "quartercode": frozenset({"q1", "q2", "q3", "q4"}),
    "durationcue": frozenset(
        [
            "for",
            "in",
            "within",
            "after",
            "over",
            "about",
            "almost",
            "nearly",
            "than",
            "under",
            "during",
            "just",
            "lasted",
            "last",
            "take",
            "takes",
            "took",
            "another",
            "spent",
            "spend",
        ]
    ),
    "rate": frozenset(
        [
            "hourly",
            "daily",
            "nightly",
            "weekly",
            "fortnightly",
            "monthly",
            "quarterly",
            "yearly",
            "annually",
            "annual",
            "everyday",
        ]
    ),
}
"""Class by class, in lower case. A name that is no class stands for itself in a pattern."""

ANCHORS = (
    *("month", "weekday", "weekdays", "season", "unit", "units", "daypart", "today", "year", "decade"),
    *("glued", "zone", "rate", "quartercode", "m", "am", "pm", "bc", "bce", "now", "recently", "lately"),
    *("soon", "future", "currently", "present", "nowadays", "clock", "minute"),
)
"""Words of which one at least stands in every match."""
