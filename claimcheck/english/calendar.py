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
    for number, names in enumerate(
        (
            ("monday", "mon"),
            ("tuesday", "tue", "tues"),
            ("wednesday", "wed", "weds"),
            ("thursday", "thu", "thur", "thurs"),
            ("friday", "fri"),
            ("saturday", "sat"),
            ("sunday", "sun"),
        ),
        1,
    )
    for name in names
}
WEEKDAYS_PLURAL = {f"{name}s": number for name, number in WEEKDAYS.items() if name.endswith("day")}
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
    "midnight": "T00:00",
}
TODAY = {"today": 0, "yesterday": -1, "tomorrow": 1, "tonight": 0, "overnight": 0}
ZONES = frozenset(
    [
        "gmt",
        "utc",
        "bst",
        "est",
        "edt",
        "cst",
        "cdt",
        "mst",
        "mdt",
        "pst",
        "pdt",
        "et",
        "ct",
        "mt",
        "pt",
        "cet",
        "cest",
        "eet",
        "eest",
        "msk",
        "ist",
        "jst",
        "aest",
        "aedt",
        "kst",
        "hkt",
        "sgt",
        "wib",
        "akst",
        "akdt",
        "hst",
        "nzst",
        "nzdt",
        "wat",
        "eat",
        "sast",
        "z",
    ]
)
# Feasts of one day a year: month and day.
FIXED_FEASTS = {
    ("new", "year", "s", "day"): (1, 1),
    ("new", "year", "s", "eve"): (12, 31),
    ("new", "years", "day"): (1, 1),
    ("new", "years", "eve"): (12, 31),
    ("valentine", "s", "day"): (2, 14),
    ("valentines", "day"): (2, 14),
    ("st", "patrick", "s", "day"): (3, 17),
    ("bastille", "day"): (7, 14),
    ("independence", "day"): (7, 4),
    ("halloween",): (10, 31),
    ("armistice", "day"): (11, 11),
    ("remembrance", "day"): (11, 11),
    ("veterans", "day"): (11, 11),
    ("christmas", "eve"): (12, 24),
    ("christmas", "day"): (12, 25),
    ("christmas",): (12, 25),
    ("boxing", "day"): (12, 26),
}
# Feasts counted from Easter Sunday.
EASTER_FEASTS = {
    ("shrove", "tuesday"): -47,
    ("ash", "wednesday"): -46,
    ("palm", "sunday"): -7,
    ("maundy", "thursday"): -3,
    ("good", "friday"): -2,
    ("easter", "sunday"): 0,
    ("easter", "monday"): 1,
    ("easter",): 0,
    ("pentecost",): 49,
}
# Feasts on the nth (from the end where negative) weekday of a month: month, weekday, n.
FLOATING_FEASTS = {
    ("martin", "luther", "king", "day"): (1, 1, 3),
    ("memorial", "day"): (5, 1, -1),
    ("labor", "day"): (9, 1, 1),
    ("columbus", "day"): (10, 1, 2),
    ("thanksgiving", "day"): (11, 4, 4),
    ("thanksgiving",): (11, 4, 4),
}
# Also verbs, nouns or names when they stand in lower case.
CASED = frozenset(
    [
        "may",
        "march",
        "mar",
        "jan",
        "jun",
        "jul",
        "apr",
        "dec",
        "sat",
        "sun",
        "mon",
        "wed",
        "fri",
        "thu",
        "tue",
        "august",
        "easter",
        "pentecost",
        "z",
    ]
)


def _ordinals() -> dict[str, int]:
    ends = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}
    return {f"{number}{ends.get(number, 'th')}": number for number in range(1, 32)}


DAYS = {f"{number:{width}}": number for number in range(1, 32) for width in ("d", "02d")}
ORDINAL_DAYS = _ordinals() | {f"0{word}": day for word, day in _ordinals().items() if day < 10}
HOURS = {f"{number:{width}}": number for number in range(25) for width in ("d", "02d")}
MINUTES = {f"{number:02d}": number for number in range(60)}
YEARS = frozenset(map(str, range(1000, 2100)))
# Web pages pasted as text glue a picture's credit to the last word of its caption.
GLUED = {f"{month}{credit}": month for month in MONTHS for credit in ("image", "photo", "picture", "credit")}
