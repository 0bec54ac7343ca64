"""Which numbers are no quantities (names, labels, idioms), and the vague words that stand for a number."""

import re

from claimcheck.english.units import TIME
from claimcheck.grammar.lexicon import word_set

VAGUE_WORDS = word_set(
    """
    dozens scores hundreds thousands millions billions trillions tens several few couple handful
    numerous lakhs crores
    """
)
_BIG = "(?:dozens|scores|hundreds|thousands|millions|billions|trillions|lakhs|crores)"
VAGUE = re.compile(
    rf"(?i:tens of {_BIG}(?: of {_BIG})?|{_BIG}(?: (?:or (?:even )?|and |upon |of ){_BIG})*"
    r"|(?:several|(?<=\ba )few|(?<=\ba )couple of)"
    r"[ -](?:dozen|hundred|thousand|million|billion|trillion)(?: (?:thousand|million))?"
    r"|several|(?<=\ba )few|(?<=\ba )handful|numerous)\b"
)

# What a number or letter after it names; "page 3" is no quantity.
LABELS = word_set(
    """
    article chapter section paragraph page pages no nos number route highway interstate flight phase
    level tier type model mark form title rule order resolution amendment proposition prop district
    precinct ward room gate terminal platform building block lot suite apartment apt box channel group
    episode volume vol issue class category stage line table figure fig grade version scene lane exit
    pier zone unit step item annex clause verse psalm area formula division tel telephone phone fax ext
    extension code zip case ref reference serial bus train brigade region sector checkpoint studio radio
    tower
    """
)
_STREET = "(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Lane|Way|Place|Court|Terrace|Parkway)\\b"
NAMED = re.compile(
    r"\d++(?:\.\d++){2,}|\d++(?:-[A-Za-z]++)*-\d++-[\w-]*|\d{3}[-.]\d{4}\b|\d{3}\) \d{3}[- ]\d{4}"
    rf"|\d++[a-z]? (?:[NSEW]\.? )?(?:[A-Z][a-z]++ ){{1,3}}{_STREET}"
    r"|(?:9/11|24/7|7/7)\b|\d{1,2}:\d\d\b|\d++(?:[a-z]*[A-Z_@]|x\d)(?![mM]?\b)\w*|\d\d++s\b"
)
"""Telephone numbers, addresses, versions, codes, clock times, decades: from their first digit on."""
# Makers and indices whose number is a name.
MAKERS = word_set(
    """
    boeing airbus embraer falcon apollo soyuz fortune nikkei ftse nasdaq dow dax cac euronext stoxx
    russell covid
    windows iphone galaxy playstation xbox formula highway psalm world league serie opus
    """
)
LIST_MARK = re.compile(r"\d{1,3}[.)] ")

IDIOMS = re.compile(
    r"(?i:one(?: (?:another|by one|on one|after another|which|who|can|could|would|should|must|might"
    r"|may|has to"
    r"|is|was|knows?)\b|[-’'])|(?:two|three|four|five|six|seven)[- ](?:way|faced|handed|edged|fold"
    r"|star|dimensional)\b"
    r"|half[- ](?:hour|hearted|time|way|brother|sister|century|an hour|a (?:day|year|century|decade))\b"
    r"|quarters?[- ](?:hour|century|of an hour|of a century|final|back)|zero(?:[- ](?:tolerance|sum"
    r"|hour|in|out))\b)"
)
HALVES = frozenset(
    {"first", "second", "other", "better", "latter", "top", "bottom", "each", "third", "fourth"}
)

# "One day", "one reason": the article in all but name.
ONE_IDIOM = word_set(
    """
    day thing way reason hand side point time moment example step word kind place case aspect question
    option possibility problem issue idea key such night morning evening afternoon instance occasion
    sort type sense level final last factor theory view form direction end extent respect regard source
    """
)
SAYING = re.compile(
    r"[^.;:!?\n]{0,40}? (?:said|says|told|added|called|described|tweeted|wrote|put it|noted|who)\b"
)
DEFINITE = frozenset(
    {"the", "these", "those", "this", "that", "any", "every", "each", "which", "other", "no"}
)
DURATION = re.compile(
    rf"(?:[- ]?|[- ](?:more|further|additional|consecutive|straight|long|full|whole|calendar) )"
    rf"(?:{'|'.join(sorted(TIME))})(?![\w]|-old| old|[’']? olds?| of age)",
    re.IGNORECASE,
)
"""Stretches of time are dates, not quantities."""
