"""The classes of words that the rules of dates speak of."""

from claimcheck.english.dates import calendar
from claimcheck.english.numbers import NUMBER_WORDS


def words(line: str) -> frozenset[str]:
    """The words of a line as a set."""
    return frozenset(line.split())


_FIGURES = frozenset(map(str, range(2100)))
_TWO_FIGURES = frozenset(f"{number:02d}" for number in range(100))
_ORDINALS = words(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
    " fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)
# Months that are also verbs or names, or short: alone they need a preposition or the like before them.
_UNSURE_MONTHS = words("may march mar jan feb apr jun jul aug sep sept oct nov dec")
_UNSURE_SEASONS = words("fall")
_PREPOSITIONS = words("in since by until till during over throughout through from to of before after between")

LEXICON: dict[str, frozenset[str]] = {
    "monthname": frozenset(calendar.MONTHS),
    "clearmonth": frozenset(calendar.MONTHS) - _UNSURE_MONTHS,
    "monthcue": _PREPOSITIONS | words("early late mid and last next this around about"),
    "monthowner": words("a the its their his her our"),
    "monthverb": words("on of for to in madness hare day and or family brothers sisters"),
    "weekday": frozenset(calendar.WEEKDAYS),
    "named": words("black bloody super cyber fat ruby"),
    "weekdayshort": frozenset(calendar.WEEKDAYS_SHORT),
    "weekdays": frozenset(f"{name}s" for name in calendar.WEEKDAYS) | {"weekdays", "weekends"},
    "weekdaynames": frozenset(f"{name}s" for name in calendar.WEEKDAYS),
    "weekdaycue": words("on"),
    "season": frozenset(calendar.SEASONS),
    "clearseason": frozenset(calendar.SEASONS) - _UNSURE_SEASONS,
    "seasonnoun": words(
        "season semester term session campaign election elections harvest collection schedule"
    ),
    "seasoncue": words("in by since until during over throughout through late early each every"),
    "unit": frozenset(calendar.UNITS),
    "period": frozenset(calendar.UNITS) - words("second sec minute min hour hr"),
    "stretch": words("period quarter month week day half season time"),
    "units": frozenset(calendar.UNITS_PLURAL),
    "daypart": frozenset(calendar.DAYPARTS),
    "partcue": words("in during by at throughout since until before after from around"),
    "thencue": words("at by during around about since from until till before after"),
    "overcue": words(
        "for in after of within to than by lasted last took take takes taking spent spend spending served"
        " serve waited ruled lived worked"
    ),
    "unitcue": words("for in during over within throughout"),
    "noontime": words("and at by to from until till before after since around about near past"),
    "today": frozenset(calendar.TODAY),
    "zone": frozenset(calendar.ZONES),
    "paper": words("times telegraph mail express mirror post herald star tribune mercury independent school"),
    "figureday": frozenset(calendar.DAYS),
    "figuremonth": frozenset(f"{month:02d}" for month in range(1, 13)),
    "ordinalday": frozenset(calendar.ORDINAL_DAYS),
    "wordday": _ORDINALS,
    "yearfigures": calendar.YEARS,
    "figures": _FIGURES,
    "twofigures": _TWO_FIGURES,
    "fourfigures": frozenset(f"{hour:02d}{minute:02d}" for hour in range(25) for minute in range(60)),
    "hour": frozenset(calendar.HOURS),
    "stamp": frozenset(calendar.STAMPS),
    "minutezulu": frozenset(f"{minute}z" for minute in calendar.MINUTES),
    "unitnext": words("and as but was were because while compared than from"),
    "minute": frozenset(calendar.MINUTES),
    "glued": frozenset(
        f"{number:{width}}{half}" for number in range(60) for width in ("d", "02d") for half in ("am", "pm")
    ),
    # A year is no count: "in 2018 days of rain".
    "numeral": NUMBER_WORDS - {"quarter"} | _FIGURES - frozenset(map(str, range(1900, 2100))),
    "decade": frozenset(f"{year}s" for year in range(100, 2100, 10)) | frozenset(calendar.DECADES),
    "decadeyear": frozenset(map(str, range(1000, 2100, 10))),
    "shortdecade": frozenset(f"{year}s" for year in range(10, 100, 10)),
    # The 20s to 50s without an apostrophe are ages and degrees more often.
    "latedecade": words("60s 70s 80s 90s"),
    "fiscalcode": frozenset(f"fy{year}" for year in (*range(1950, 2100), *range(10, 100))),
    "quartercode": words("q1 q2 q3 q4"),
    "springing": words("up from into back forward out to a for over through"),
    "nth": _ORDINALS | words("final"),
    "durationcue": words(
        "for in within after over about almost nearly than under during last lasted lasting had have has"
        " take takes"
        " took taking spend spends spent another every"
    ),
    "money": words("profit profits loss losses earnings results sales revenue revenues net income figures"),
    # What makes "last" a verb.
    "lastcue": words("to will would could can may might must should shall not t ll"),
    "rate": words("hourly daily nightly weekly fortnightly monthly quarterly yearly annually everyday"),
}
"""Class by class, in lower case. A name that is no class stands for itself in a pattern."""

ANCHORS = tuple(
    sorted(
        words(
            "monthname weekday weekdays weekdaynames season unit units daypart today yearfigures stamp decade"
            " shortdecade"
            " glued zone rate quartercode fiscalcode m am pm bc bce b now recently lately future past present"
            " currently presently time date moment half"
            " nowadays clock minute twofigures ordinalday noon christmas easter pentecost halloween"
            " thanksgiving hours ago"
        )
    )
)
"""Classes and words of which one at least stands in every match."""
