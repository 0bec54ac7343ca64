"""What stands around four figures and makes them a year or not."""

import re

from claimcheck.english.dates.words import words
from claimcheck.english.numbers import NUMBER_WORDS

_SIGNS = frozenset("%°€")
# A designation: "2012 DA14".
_NAMED = re.compile(r" [A-Z]{1,3}\d")
_AFTER = re.compile(r" ?(%|-?(?:[\w'’-]+))")
# The year of a serial number: "2011-03-S-115".
_SERIAL = re.compile(r"-\d")
# The first of a range: "1000 - 5000 litres", where "1990 - 1994" are years.
_RANGE = re.compile(r"(?: ?[-–—] ?| to )(\d{4,5})(?![\d,])")
_LAST_YEAR = 2100
_BEFORE = re.compile(r"([\w'’.]+|[(\[/–—-])[ ]?$")
# What stands before a year, whatever follows; before a year or an amount; and before neither.
_SURE = words(
    "in since during until till throughout circa year years mid early late ( spring summer autumn winter"
)
_CUES = words("by of from for through before after to and between around about into as at the - –")
_ASIDES = words("the its their his her our a an this that since until till to from before after like than")
_AMOUNTS = words(
    "than least most over nearly almost some only up exactly approximately roughly per no number route"
    " resolution room flight channel section above below"
)
_SHIFTS = words("last next this past coming on when")
_NOT_PLURAL = words("was is has its this us as plus thus his does across versus perhaps always")
# What four figures without a comma count, should they count: any other plural is dated by them.
_COUNTED = words(
    "people persons men women children soldiers troops fighters militants rebels"
    " police officers civilians refugees"
    " migrants workers jobs employees students homes houses buildings tanks aircraft"
    " planes ships vehicles cars"
    " miles kilometres kilometers km metres meters feet ft yards tonnes tons pounds"
    " dollars euros barrels acres"
    " hectares deaths cases casualties votes seats times words pages units watts"
    " calories copies shares points runs"
    " rpm hp mph mg kg year day month week hour minute mile page man odd strong million"
    " others dead wounded injured seconds minutes hours days weeks months years"
)

# What makes a second the next one: "a second term"; and a quarter a fourth.
_NUMBERED = re.compile(r"[ -][a-z]")
_FRACTION = re.compile(r"(\w+) and (?:a|one|two|three)[- ]quarters?$", re.IGNORECASE)
_PARTS = re.compile(r"\b(?:one|three)[- ]quarters? of ", re.IGNORECASE)
_OWNER = re.compile(r"\b(?:my|our|your|his|her|their)(?: (?:early|mid|late))?[ -]$", re.IGNORECASE)
_PER = re.compile(r"(?:an?|per) \w+", re.IGNORECASE)
# A figure and up to three words of what it counts stand before a rate.
_COUNT = re.compile(r"(?:[\w.,%’'-]+ ){1,4}$")
_JOINTS = words("and or but for in within after over about than then until before since was were had is are")
# Months that are first names, and what stands before a month but not before a name.
_CALLED = re.compile(r"\b(?:nick)?named $")
_GIVEN_NAMES = words("april june august")
_SURNAME = re.compile(r" [A-Z][a-z]")


def is_person(text: str, start: int, end: int) -> bool:
    """Whether a month there is the name of somebody: "April Jones said", "a cat named August"."""
    if _CALLED.search(text, max(0, start - 12), start):
        return True
    if text[start:end].lower() not in _GIVEN_NAMES or not _SURNAME.match(text, end):
        return False
    before = _BEFORE.search(text, max(0, start - 20), start)
    return before is None or before[1].lower() not in (_SURE | _CUES | _ASIDES | _SHIFTS)


def is_part(text: str, start: int, end: int) -> bool:
    """Whether the "quarter" or "second" that ends there is a share or an ordinal, no time.

    "Five and a quarter", "it grew a quarter", "nearly three-quarters of it", "for a second time".
    """
    words = text[start:end].lower()
    if words in ("a second", "another second"):
        return _NUMBERED.match(text, end) is not None
    if _PARTS.search(text, start, end + len(" of ")):
        return True
    found = _FRACTION.search(text, max(0, start - 30), end)
    return words == "a quarter" or (
        found is not None and (found[1].lower() in NUMBER_WORDS or found[1].isdigit())
    )


def is_age(text: str, start: int) -> bool:
    """Whether a decade there is one of somebody's life: "in her late thirties"."""
    return _OWNER.search(text, max(0, start - 20), start) is not None


def is_rate(text: str, start: int, end: int) -> bool:
    """Whether the words there say per what time a figure counts: "140 litres [a month]"."""
    if not _PER.fullmatch(text, start, end):
        return False
    before = _COUNT.search(text, max(0, start - 60), start)
    for word in reversed(before[0].lower().split() if before else ()):
        if word in _JOINTS or word.endswith((".", ",")):
            return False
        if word[-1].isdigit() or word[0].isdigit() or not NUMBER_WORDS.isdisjoint(word.split("-")):
            return True
    return False


def is_aside(text: str, start: int) -> bool:
    """Whether a year there names a thing ("the 1973 treaty", "a law (1973)") or bounds a time."""
    before = _BEFORE.search(text, max(0, start - 20), start)
    if before is None:
        return False
    return before[1].lower() in _ASIDES or (before[1] == "(" and text[start + 4 : start + 5] == ")")


def is_year(text: str, start: int, end: int) -> bool:
    """Whether the four figures there are a year: neither an amount nor a number of things."""
    if start and (text[start - 1] in "$£€¥#.:+" or text[end : end + 1] in _SIGNS):
        return False
    if start > 1 and text[start - 1] in ",/-–" and text[start - 2].isdigit():
        return text[start - 1] in "-–/"
    ranged = _RANGE.match(text, end)
    if _SERIAL.match(text, end) or _NAMED.match(text, end) or (ranged and int(ranged[1]) >= _LAST_YEAR):
        return False
    after = _AFTER.match(text, end)
    word = after[1].lower().lstrip("-") if after else ""
    before = _BEFORE.search(text, max(0, start - 20), start)
    cue = before[1].lower() if before else ""
    recent = 1900 <= int(text[start:end]) < 2040
    if word in _COUNTED or word.endswith(("men", "women", "children", "people")):
        return recent and cue in _SURE
    if cue in _AMOUNTS:
        return False
    plural = word.endswith("s") and word not in _NOT_PLURAL and not word.endswith(("'s", "’s"))
    return recent or cue in _SURE or cue == "the" or (cue in _CUES and not plural) or not word
