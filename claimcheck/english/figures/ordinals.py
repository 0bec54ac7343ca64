"""Ordinals where they count or rank: "the 14th soldier", "his third attempt", "finished second"."""

import re

from claimcheck.claims import Comparator, Number, Quantity
from claimcheck.english.figures.comparators import before
from claimcheck.english.figures.counted import STOP
from claimcheck.english.lexemes import ORDINALS
from claimcheck.english.numbers import ordinal_at
from claimcheck.grammar.lexicon import word_set
from claimcheck.grammar.scan import Hit

# What comes one after the other and is counted: own list. "The second half" and "a third party" are not.
_SERIES = (
    "time|anniversary|birthday|victim|death|fatality|casualty|arrest|murder|killing|shooting|stabbing"
    "|attack|bombing|explosion|blast|strike|earthquake|aftershock|outbreak|case(?= of)"
    "|term|attempt|bid|try|visit|trip|appearance|start|cap|stint|marriage|wedding|divorce"
    "|goal|title|win|loss|defeat|victory|draw|medal|gold|silver|bronze|trophy|crown|championship"
    "|season|touchdown|homer|run|hit|point|place|percentile|spot"
    "|child|son|daughter|baby|grandchild|wife|husband|book|novel|album|film|single|budget|referendum|election"
    "|resignation|vote|ballot|summit|mission|launch|flight|spacewalk|lawsuit|trial|conviction|offence|offense"
    "|increase|rise|cut|hike|drop|fall|decline|gain"
)
ORDINAL_OF = (
    r"(?: (?:in a row|in succession)| (?:straight|consecutive|successive|annual)"
    r"(?:(?: [a-z]+(?:ly|al|ic|ive))? [a-z]+)?"
    r"| such [a-z]+"
    r"| (?:day|week|month|quarter|year|season|night|game|match) (?:in a row|running|in succession)"
    rf"|(?: [A-Z][\w’'-]++){{1,4}}?(?: (?:gold|silver|bronze|world|league|national))?"
    r" (?:title|win|victory|crown|medal|trophy|goal|defeat)"
    rf"|(?: (?!place|spot|case|single|run)[a-z-]*(?:al|ic|ary|ive|an|ese|ing|league|test|world|career|home))?"
    rf" (?:{_SERIES}))\b(?!-)"
)
_COUNTS = re.compile(ORDINAL_OF)
# What larger ordinals number and do not count: own list.
_NUMBERED = word_set(
    """
    century centuries floor floors storey story grade grader graders form hole lap minute second hour day
    night week weekend month year quarter inning innings street avenue precinct district ward parallel
    meridian arrondissement hours seed tee green row overall graders parish battalion division regiment
    brigade infantry cavalry army fleet amendment arrival richest largest biggest
    """
)
_NOUN = re.compile(r" ([a-z]+)(?![\w-])(?: (?!and\b)([a-z]{4,})(?![\w-]))?")
_ADJECTIVE = re.compile(r"(?:al|ic|ive|ous|ese|an|ing|ary|league|test|world|career|home|straight)$")
_RANKED = re.compile(
    r"\b(?:finish(?:ed|es|ing)?|c[ao]mes?|coming|placed|plac(?:es|ing)|rank(?:ed|s|ing)?|sits?|stands?"
    r"|lies|lying|seeded|tied(?: for)?)(?: (?:in|joint|equal|tied|a (?:distant|close|surprise)"
    r"|an? [a-z]+))? $"
)
_PLACED = re.compile(
    r"[.,;:!?)”]|\n|$| (?:in|of|on|out of|behind|overall|among|at|with"
    r"|worldwide|nationally|globally|to|place)\b"
)
_BETWEEN = re.compile(r"\bbetween (?:the )?$", re.IGNORECASE)
_AND = re.compile(r" and (?:the )?")
_BUT = re.compile(r" (?:but|and) (?:lower than|worse than|below) (?:the )?")
_ENDS = re.compile(r"(?: places?)?(?=[.,;:!?)]|\n|$| in\b)")
_ARTICLE = re.compile(r"\b(?:an?|one) $", re.IGNORECASE)
_FLOOR = re.compile(r"[ -](?!of\b)[a-z]")


def ordinal(text: str, at: int, end: int, number: int) -> Hit | None:
    """What an ordinal counts or ranks; None where it only numbers something."""
    if number < 2:
        return None
    series = _COUNTS.match(text, end)
    if series:
        return _bounded(text, at, number, (series.end(), series.group().strip()))
    if ranks := _ranks(text, at, end, number):
        return ranks
    placed = _RANKED.search(text, max(0, at - 30), at) and _PLACED.match(text, end)
    if placed:
        return _hit(at, end, (number, number), None)
    noun = _noun(text, end) if number > 12 or text[at].isdigit() else None
    return _bounded(text, at, number, (noun[1], text[noun[0] : noun[1]])) if noun else None


def only_numbers(text: str, at: int, end: int) -> bool:
    """Whether an ordinal is no fraction ("a third", "one hundredth of it"): "the twenty-fifth floor"."""
    if text[at:end].lower() in ORDINALS:
        return False
    part = _ARTICLE.search(text, max(0, at - 4), at) or text[at : at + 4].lower() == "one "
    return not part or _FLOOR.match(text, end) is not None


def _bounded(text: str, at: int, number: int, unit: tuple[int, str]) -> Hit:
    """An ordinal with the bound before it: "at least the third attempt"."""
    start, bound = before(text, at)
    low, high = (None if bound in ("<", "<=") else number), (None if bound in (">", ">=") else number)
    value = Quantity(low, high, bound or "=", unit[1], "ordinal")
    return Hit(start, unit[0], value, "ordinal")


def _ranks(text: str, at: int, end: int, number: int) -> Hit | None:
    """A range of ranks: "between the tenth and the fifteenth", "above the tenth but below the fifteenth"."""
    lead = _BETWEEN.search(text, max(0, at - 12), at)
    start, bound = before(text, at)
    start = lead.start() if lead else start
    link = _AND.match(text, end) if lead else _BUT.match(text, end) if bound == ">" else None
    other = ordinal_at(text, link.end()) if link else None
    ends = _ENDS.match(text, other[0]) if other else None
    if not (other and ends) or other[1] <= number:
        return None
    return _hit(start, ends.end(), (number, other[1]), ends.group().strip() or None)


def _noun(text: str, end: int) -> tuple[int, int] | None:
    """What a larger ordinal counts: the noun right after it, or after one adjective."""
    found = _NOUN.match(text, end)
    if found is None or found[1] in STOP or not _NUMBERED.isdisjoint(found.groups()):
        return None
    if found[2] and found[2] not in STOP and _ADJECTIVE.search(found[1]):
        return found.start(1), found.end(2)
    return found.span(1)


def _hit(start: int, end: int, bounds: tuple[Number, Number], unit: str | None) -> Hit:
    low, high = bounds
    comparator: Comparator = "=" if low == high else "between"
    return Hit(start, end, Quantity(low, high, comparator, unit, "ordinal"), "ordinal")
