"""English words of the calendar and the clock, with what they stand for; all in lower case.

Abbreviations are those of the AP and Guardian style books and of common use.
"""

from claimcheck.grammar.calendar import AUTUMN, SPRING, SUMMER, WINTER, Unit

_MONTH_NAMES = (
    *("january", "february", "march", "april", "may", "june", "july", "august"),
    *("september", "october", "november", "december"),
)
MONTHS = {name: number for number, name in enumerate(_MONTH_NAMES, 1)}
MONTHS |= {name[:3]: number for name, number in MONTHS.items()} | {"sept": 9}
WEEKDAYS = {
    name: number
    for number, name in enumerate(
        ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"), 1
    )
}
WEEKDAYS_SHORT = frozenset({name[:3] for name in WEEKDAYS} | {"tues", "weds", "thur", "thurs"})
SEASONS = {"spring": SPRING, "summer": SUMMER, "autumn": AUTUMN, "fall": AUTUMN, "winter": WINTER}
SEASONS |= {f"{name}time": SEASONS[name] for name in ("spring", "summer", "winter")} | {"midsummer": SUMMER}
SEASONS |= {"midwinter": WINTER}
_UNITS = {
    "day": Unit.DAY,
    "week": Unit.WEEK,
    "fortnight": Unit.WEEK,
    "weekend": Unit.WEEKEND,
    "month": Unit.MONTH,
    "quarter": Unit.QUARTER,
    "year": Unit.YEAR,
    "decade": Unit.DECADE,
    "century": Unit.CENTURY,
}
_SHORT_UNITS = {"second": Unit.SECOND, "sec": Unit.SECOND, "minute": Unit.MINUTE, "min": Unit.MINUTE}
_SHORT_UNITS |= {"hour": Unit.HOUR, "hr": Unit.HOUR}
UNITS = _UNITS | _SHORT_UNITS
UNITS_PLURAL = {f"{name}s": unit for name, unit in UNITS.items()} | {"centuries": Unit.CENTURY}
UNITS_PLURAL |= {"yrs": Unit.YEAR, "hrs": Unit.HOUR, "mins": Unit.MINUTE, "secs": Unit.SECOND}
DECADES = {
    "twenties": 20,
    "thirties": 30,
    "forties": 40,
    "fifties": 50,
    "sixties": 60,
    "seventies": 70,
    "eighties": 80,
    "nineties": 90,
}
# TIMEX3's codes for the parts of a day, which ISO 8601 has no sign for.
DAYPARTS = {
    "dawn": "TMO",
    "daybreak": "TMO",
    "sunrise": "TMO",
    "morning": "TMO",
    "midmorning": "TMO",
    "noon": "T12:00",
    "midday": "T12:00",
    "afternoon": "TAF",
    "evening": "TEV",
    "dusk": "TEV",
    "sunset": "TEV",
    "nightfall": "TNI",
    "night": "TNI",
    # The Associated Press: midnight belongs to the day that ends.
    "midnight": "T24:00",
}
TODAY = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0, "overnight": -1}
# Zones named in copy, as hours from UTC; a name that stands for more than one zone has none.
ZONES = {
    **dict.fromkeys(("gmt", "utc", "z"), "Z"),
    "bst": "+01:00",
    "cet": "+01:00",
    "cest": "+02:00",
    "eet": "+02:00",
    "eest": "+03:00",
    "msk": "+03:00",
    "est": "-05:00",
    "edt": "-04:00",
    "cdt": "-05:00",
    "mst": "-07:00",
    "mdt": "-06:00",
    "pst": "-08:00",
    "pdt": "-07:00",
    "jst": "+09:00",
    "kst": "+09:00",
    "hkt": "+08:00",
    "sgt": "+08:00",
    "aedt": "+11:00",
    **dict.fromkeys(("cst", "et", "ct", "mt", "pt", "ist", "aest", "local"), ""),
}
# Also verbs, nouns or names when they stand in lower case.
CAPITAL = WEEKDAYS_SHORT | frozenset(
    ("may", "march", "mar", "jan", "jun", "jul", "apr", "dec", "easter", "z", "et", "pt", "ct")
)
# Parts of a name when a capital stands beside theirs: "Winter Palace", "Daily Mail", "Prague Spring".
ALONE = frozenset(
    {
        *SEASONS,
        *DAYPARTS,
        "hourly",
        "daily",
        "nightly",
        "weekly",
        "monthly",
        "quarterly",
        "yearly",
        "today",
        "now",
    }
)


def _ordinals() -> dict[str, int]:
    ends = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}
    return {f"{number}{ends.get(number, 'th')}": number for number in range(1, 32)}


DAYS = {f"{number:{width}}": number for number in range(1, 32) for width in ("d", "02d")}
ORDINAL_DAYS = _ordinals() | {f"0{word}": day for word, day in _ordinals().items() if day < 10}
HOURS = {f"{number:{width}}": number for number in range(25) for width in ("d", "02d")}
MINUTES = {f"{number:02d}": number for number in range(60)}
STAMPS = {f"{day:02d}t{hour:02d}": (day, hour) for day in range(1, 32) for hour in range(24)}
YEARS = frozenset(map(str, range(1000, 2100)))
# Web pages pasted as text glue a picture's credit to the last word of its caption.
GLUED = {f"{month}{credit}": month for month in MONTHS for credit in ("image", "photo", "picture", "credit")}
