"""Numbers that name something: labels ("Article 5"), codes ("F-16"), telephones, addresses, coordinates."""

import re

from claimcheck.english.figures.counted import STOP
from claimcheck.grammar.lexicon import word_set

# What a number after it names; "page 3" is no quantity.
_LABELS = word_set(
    """
    article chapter section paragraph page pages no nos number route highway interstate flight phase
    level tier type model mark form title rule order resolution resolutions amendment proposition prop
    district precinct ward room gate terminal platform building block lot suite apartment apt box channel
    group episode volume vol issue class category stage line table figure fig grade version scene lane
    exit pier zone unit step item annex clause verse psalm area formula division tel telephone phone fax
    ext extension code passcode zip case ref reference serial bus train brigade region sector checkpoint
    studio radio tower opus serie league book decree operation berth berths dock track
    log boeing airbus embraer falcon apollo soyuz fortune nikkei ftse nasdaq dow dax cac stoxx russell covid
    windows iphone galaxy playstation xbox bill ordinance regulation directive statute convention mach
    footnote exhibit junction ios macos
    """
)
_NUMBERS = word_set(
    """
    articles chapters sections paragraphs routes highways flights rooms gates terminals platforms blocks
    lots channels groups resolutions districts precincts wards lanes exits piers zones berths docks tracks
    phases levels
    """
)
_STREET = "(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Drive|Lane|Way|Place|Court|Terrace|Parkway)\\b"
_CODE = re.compile(
    r"7[0-8]7 (?:MAX|Dreamliner|[Ff]reighter|[Jj]et(?:s|liner)?|[Aa]irliner|[Aa]ircraft)\b"
    r"|(?<=\+)\d{1,3}(?:[ -]\(?\d{1,5}\)?){2,6}(?!\w)|0\d{2,4}[ -]\d{3,4}(?:[ -]\d{3,4})?(?!\w|[.,]\d)"
    r"|(?:20/20|50/50|\d{3}/\d{2,3})\b(?![/,.]\d)|7-Eleven\b"
    r"|\d{5} (?=(?:zip|ZIP|postal) code)|\d{3} (?=area code)"
    r"|\d++(?:\.\d++){2,}|\d++(?:-[A-Za-z]++)*-\d++-[\w-]*|\d{3}[-.]\d{4}\b|\d{3}\) \d{3}[- ]\d{4}"
    r"|\d++(?:\.\d++)?°(?:\d[\d.]*[′'’])?(?:\d[\d.]*[″\"”])? ?[NSEW]\b|-?\d++\.\d{2,}[;,] -?\d++\.\d{2,}"
    r"|\d++[a-z]? (?:[NSEW]\.? )?"
    rf"(?:(?:[A-Z][a-z]++|\d++(?:st|nd|rd|th)) ){{1,3}}{_STREET}"
    r"|(?:9/11|24/7|7/7)\b|\d{1,2}/\d{1,2}/\d{2,4}\b"
    r"|911\b(?= (?:call|operator|dispatch|emergenc)|[.,;:](?!\d))"
    r"|\d{1,2}:\d\d\b|\d++[a-z]*[_@]\w*|\d\d++s\b"
    r"|(?<=\[)\d{1,3}\]|(?<=\()\d{1,2}\)|(?<=\n)\d{1,3}[.)] |(?<![\d.,])\d{1,3}(?:,\d{1,2}){3,}(?![\d,])"
)
# "+300 pts" is a gain, "+44 20" a telephone number; so with "Dow 300 points", "Form 300".
_GAINED = re.compile(r"[\d.,]+(?: ?%| (?:percent|per cent|pct|pp|bps|basis|points?|pts?)\b)")
_HEADLINE = 200
_CAPITALS = re.compile(r"\b[^\W\d_]{4,}")
_OBJECT = re.compile(r"[\d,.]+ [a-z]+s\b")
# More numbers of the same things ("Berths 4 and 5", "Article 7 or 8"), which count nothing themselves.
_LISTED = re.compile(r"\b([A-Za-z]+) (?:\d{1,4}(?:, | (?:and|or|to) ))+$")
_BARE = re.compile(
    r"\d{1,4}(?=[,.;:!?)”’\"]?(?:\s|$))(?! ?%)"
    r"(?! (?:percent|per cent|pct|percentage|basis|points?|hundred|thousand|[mb]illion)\b)"
    r"(?! (?!is |was |as )[a-z-]*[a-z]s\b)(?! (?:people|men|women|children)\b)"
)
_LIST_REACH = 60
# "Call 101, quoting ..." is a telephone number, "call 300 witnesses" is not.
_DIALLING = frozenset({"call", "calling", "dial", "dialing", "dialling", "ring", "ringing", "phone", "text"})
_DIALLED = re.compile(r"\d{3,6}(?=[.;!?\n]|,(?!\d)|$| or [A-Z\d]| (?:if|quoting|immediately|now)\b)")
_CAPITAL = re.compile(r" ([A-Z][A-Za-z]+)")
_DAYS = frozenset({"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"})
# "iOS 17", "macOS 14".
_MIXED = re.compile("^[a-z]{1,5}[A-Z]")
_YEAR = re.compile(r"\d\d(?![\w,.]| [a-z])")
_NUMERO = re.compile(
    r"\b(?:Nos?|nos?|Nrs?|nrs?|Vol|Fig|Art|Sec|Ch|pp?|Ext|Apt|Rte|Hwy|Op)\. ?$|\b(?:Group|Gang|Club) of $"
)


def code_at(text: str, at: int) -> int | None:
    """Where the code, address, clock time or footnote mark that opens at an offset ends."""
    found = _CODE.match(text, at)
    if found or at or not text.startswith("1. "):
        return found.end() if found else None
    return 2


def is_label(text: str, at: int, word: str) -> bool:
    """Whether the number at an offset is glued to a name or comes after a word that it numbers."""
    before = text[at - 1 : at]
    if _gained(text, at):
        return False
    dialled = word in _DIALLING and _DIALLED.match(text, at)
    if dialled or before in ("#", "@", "/", "_", "&", "+", ".") or _goes_on(text, at, word):
        return True
    if before in ("-", "–", "‑", ":"):
        return text[at - 2 : at - 1].isalnum()
    if before in ("'", "’"):
        return _YEAR.match(text, at) is not None and text[at - 2 : at - 1] != before
    numbered = word in _LABELS and (text[at - 1 - len(word)].isupper() or not _OBJECT.match(text, at))
    if word in _LABELS or _NUMERO.search(text, max(0, at - 9), at):
        return numbered or word not in _LABELS
    return text[at].isupper() and word != "" and not _titled(text, at)


def _goes_on(text: str, at: int, word: str) -> bool:
    """Whether the number at an offset is one of several after a plural label, or after a label's first."""
    if word in _NUMBERS:
        return _BARE.match(text, at) is not None
    if word not in ("", "and", "or", "to"):
        return False
    found = _LISTED.search(text, max(0, at - _LIST_REACH), at)
    return found is not None and found[1].lower() in _LABELS | _NUMBERS and _BARE.match(text, at) is not None


def _gained(text: str, at: int) -> bool:
    """Whether a number is so many percent or points: "Dow +300 pts"."""
    apart = text[at - 2 : at - 1] in ("", " ", "(") if text[at - 1 : at] == "+" else text[at - 1 : at] == " "
    return apart and _GAINED.match(text, at) is not None


def in_name(text: str, at: int, end: int) -> bool:
    """Whether a bare number stands by a capitalised word that it may be part of ("Falcon 9", "737 MAX")."""
    after = _CAPITAL.match(text, end) if text[max(0, at - 4) : at].lower() == "the " else None
    if after and after[1] not in _DAYS:
        return True
    if at < 2 or text[at - 1] != " " or not text[at - 2].isalnum():
        return False
    start = at - 2
    while start and (text[start - 1].isalnum() or text[start - 1] in "-."):
        start -= 1
    name = text[start : at - 1]
    return (name[0].isupper() or _MIXED.search(name) is not None) and name.lower() not in STOP


def _titled(text: str, at: int) -> bool:
    """Whether the line of an offset is set in title case, where a capital says nothing."""
    start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    line = text[start : end if end >= 0 else len(text)] if start + _HEADLINE > at else ""
    if len(line) > _HEADLINE or line[-1:] in ".?!":
        return False
    words = _CAPITALS.findall(line)
    return 3 * len([word for word in words if word[0].isupper()]) >= 2 * len(words)
