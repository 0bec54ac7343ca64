"""Records and peaks: where the claim opens whose "record", "high" or "previous best" stands at an offset."""

import re

_UNITS = "(?:day|week|month|quarter|year|season|decade|century|generation)"
_STANDARD = (
    "(?:all-time|world|national|european|olympic|commonwealth|state|regional|club|league|course"
    "|championship"
    "|tournament|competition|circuit|stadium|festival|season|personal|previous|old|new|fresh|own)"
)
# What is told to be a record is counted, paid or measured: "a record harvest", never "a record shop".
_COUNTED = (
    "breaking|setting|equalling|high|low|highs|lows"
    "|numbers?|amounts?|levels?|totals?|volumes?|quantit(?:y|ies)"
    "|rates?|shares?|profits?|earnings|income|loss(?:es)?|turnout|time|times|rainfall|snowfall|snow|rain|winds?"
    "|heat|heatwave|warmth|cold|temperatures?|drought|flood(?:s|ing)?|melt|emissions|sums?|fines?|penalty"
    "|settlement|payout|dividends?|bonus(?:es)?|bids?|fees?|budget|spending|debts?|deficits?|surplus(?:es)?"
    "|crowds?|attendances?|audiences?|visitors?|arrivals|passengers|sales|revenues?|turnover|orders|bookings"
    "|prices?|values?|inflation|unemployment|employment|joblessness|vacancies|demand|output|production|exports?"
    "|imports?|harvests?|crops?|catch|hauls?|seizures?|backlogs?|pace|speeds?|height|distance|margin|majority"
    "|win|victory|defeat|score|medal|jackpot|growth|rise|jump|increase|gain|fall|drop"
    "|decline|day|days|night"
    "|week|month|months|quarter|year|years|season|summer|winter|spring|autumn|annual|monthly|quarterly|weekly"
    "|daily|net|pre-tax|operating|half-year|full-year|first-half|transfer|closing|ticket|run|streak|third"
    r"|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\d+(?:st|nd|rd|th)"
)
# A record of deeds, or of what was heard, is no peak.
_WORD = (
    "(?!(?:track|criminal|police|arrest|medical|health|safety|voting|driving|service|public|official|paper"
    "|on|off|in"
    r"|of|for|to|and|from|with|that|whose)\b)[\w’'-]+"
)
_MUSIC = re.compile(
    r"record (?:straight|shops?|labels?|stores?|deals?"
    r"|books?|compan(?:y|ies)|players?|collections?|contracts?)\b"
)
_RECORD = re.compile(
    rf"record(?:[- ](?:{_COUNTED})\b| [$€£]?\d| (?:two|three|four|five|six|seven|eight|nine|ten) )"
)
_SETTING = re.compile(
    r"\b(?:sets?|setting|broke|breaks?|broken|breaking|beats?|beating|beaten|smash(?:ed|es|ing)"
    r"|shatter(?:ed|s|ing)|equall?(?:ed|ing)|tied|holds?|held|holding|surpass(?:ed|es|ing)|topped|matched"
    r"|eclipsed|bettered|claimed|chasing|extend(?:ed|s|ing)|lower(?:ed|s)|improved) "
    rf"(?P<opens>(?:the|an?|his|her|its|their|[\w’']+['’]s) (?:{_WORD} ){{0,3}})$"
)
_HITTING = re.compile(
    r"\b(?:(?:hits?|sets?|breaks?|reach(?:es)?|equals?|nears?|smash(?:es)?|beats?) \Z"
    r"|(?:hit|hits|reach(?:ed|es)|(?:rose|fell|climbed|jumped|rising|falling) to) an? (?:new )?\Z)",
    re.IGNORECASE,
)
_BARE_RECORD = re.compile(
    r"record(?=$|[.,;:!?)”’]| (?:in|for|as|with|at|on|after|of|amid|by)\b)", re.MULTILINE
)
_NAMED = re.compile(
    rf"(?:\b(?:is|was|were|are|be|been)|,) (?P<opens>an? (?:new )?(?:{_STANDARD} )?)\Z", re.IGNORECASE
)
_ENDED = re.compile(r"record(?=$|[.,;:!?)”’]| (?:for (?:an?|the)|in an?)\b)", re.MULTILINE)
_FELL = re.compile(
    r"records? (?:for [\w -]{1,40} )?(?:(?:was|were|is|are|has been|have been|had been) (?:\w+ly )?"
    r"(?:broken|beaten|smashed|shattered|set|equall?ed)|fell|tumbled|stands at|stood at)\b"
)
_BROKEN = re.compile(
    r"\b(?:broke|breaks?|breaking|broken|smash(?:ed|es|ing)|shatter(?:ed|s|ing)|set|setting|topped|toppled) "
    r"(?P<opens>(?:[\w’'-]+ ){0,3})\Z"
)
_OWNED = re.compile(
    rf"(?P<opens>(?:\b(?:the|an?|its|his|her|their) |[\w’']+['’]s )?(?:{_STANDARD} ){{0,2}})\Z",
    re.IGNORECASE,
)
# "A six-week high", "its multi-year low", "the previous best".
_PEAK = re.compile(
    r"(?P<opens>(?:\b(?:an?|the|its|his|her|their) )?(?:(?:new|fresh|near) )?"
    rf"(?:[\w-]{{1,20}}[- ]{_UNITS} "
    r"|(?:[Aa]ll-?time|[Ll]ifetime|[Rr]ecord) |(?:the|its|his|her|their) previous )"
    r"(?:closing |intraday )?)\Z"
)
_PEAKS = re.compile(
    r"(?:high|low|peak|trough|best|worst)s?\b(?!-[a-z]| (?:schools?|streets?|courts?|tides?)\b)"
)

PEAK_WORDS = frozenset({"high", "low", "highs", "lows", "peak", "trough"})
"""Words that tell of a peak after a span of time: "a six-week high"."""


def record_opening(text: str, at: int, word: str) -> int | None:
    """Where the claim opens whose "record", "records" or peak stands at an offset; None if not one."""
    if word in PEAK_WORDS:
        found = _PEAK.search(text, max(0, at - 50), at)
        return found.start("opens") if found and _PEAKS.match(text, at) else None
    if word == "records":
        broken = _BROKEN.search(text, max(0, at - 60), at)
        return broken.start("opens") if broken else _owned(text, at) if _FELL.match(text, at) else None
    return None if _MUSIC.match(text, at) else _record_opening(text, at)


def _record_opening(text: str, at: int) -> int | None:
    setting = _SETTING.search(text, max(0, at - 70), at)
    hitting = _HITTING.search(text, max(0, at - 24), at)
    named = _NAMED.search(text, max(0, at - 40), at)
    if setting:
        return setting.start("opens")
    if (hitting and _BARE_RECORD.match(text, at)) or (named and _ENDED.match(text, at)):
        return _owned(text, at)
    return _owned(text, at) if _RECORD.match(text, at) or _FELL.match(text, at) else None


def _owned(text: str, at: int) -> int:
    """Where the article, owner or kind of what stands at an offset opens."""
    found = _OWNED.search(text, max(0, at - 40), at)
    return found.start("opens") if found else at
