"""A number at an offset, and the range that it opens: "2 to 3 million", "between 5 and 6 percent"."""

import re
from math import prod
from typing import NamedTuple

from claimcheck.claims import Comparator, Number
from claimcheck.english.figures.currencies import MARK, SYMBOLS
from claimcheck.english.lexemes import ABBREVIATED, LEXEMES, PARTS, SCALES, SMALL
from claimcheck.english.numbers import number_at

# The common cases, without the grammar: digits or a small number in a word that nothing goes on from.
_MORE = "|".join((*LEXEMES, *PARTS, "and", "point"))
_ALONE = (
    rf"(?![.,/½-]\d|[\w½¼¾⅓-⅞×^‐‑-]| {{1,3}}(?:\d|[x×&-]|(?:[kmbtKMBT]|MM|mm)\b|(?i:{_MORE})\b)| ?[½¼¾⅓-⅞])"
)
_DIGITS = re.compile(rf"(\d{{1,3}}(?:,\d{{3}})+|\d++)(\.\d++)?{_ALONE}")
_SMALL = re.compile(rf"(?i:{'|'.join(SMALL)}){_ALONE}")
# Longer runs of digits are codes (and Python refuses to read them past 4,300).
_LONGEST = 15
_LETTER = {"k": 10**3, "m": 10**6, "mm": 10**6, "b": 10**9, "t": 10**12}
_LETTERS = re.compile(r" ?(MM|mm|[kKmMbBtT])(?!\w)")
_THOUSANDS = re.compile(r"(?<!\.\d\d)[kK](?!\w)")
# "5m voters" are millions, "5m deep" and "5m from the gate" are not; nor is "the 100M dash".
_MILLIONS = re.compile(
    r"[mb](?=(?:[-–]\d[\d.]*[mb])? b/d\b|[-–]\d[\d.]*[mb] (?:people|[a-z-]+s)\b)|"
    r"[mMbB](?= (?!across|yards|hurdles|this|was|is|has|as\b)(?:[a-z-]+s|people)\b)|(?<=\.\d)[bB](?![\w-])"
    r"|M(?![\w-]| (?:dash|relay|sprint|hurdles|medley|race|final|run|record|title|event|champion|freestyle"
    r"|butterfly|backstroke|breaststroke|steeplechase|walk)\w*)"
)
_COUNTED_IN = {"hundred": 100, "dozen": 12, **SCALES, **ABBREVIATED}
_SCALED = re.compile(rf"(?:(?:{'|'.join(_COUNTED_IN)})[ -]?){{1,3}}+$", re.IGNORECASE)
_SCALE = re.compile("[a-z]+")
_UNIT = re.compile(
    r"( ?%|[ -]?[A-Za-z°²³/]+(?: (?:per|an?) [a-z]+)?)(?= ?[-–—‑] ?[\d$£€]| (?:to|through|or|and) )"
)
_LINK = re.compile(r" ?[-–—‑~] ?(?=[\d$£€])|-?[ -](?:to|through|or)[ -]| and | up to ")
_BELOW = re.compile(r"[-−–](?=\d)|(?:minus|negative) ")
OPENED = re.compile(r"\b(?:between|from(?! between\b))(?: the ages of| ages| \w+)? $", re.IGNORECASE)
# What goes up or down goes from one figure to another: two figures, no range.
_CHANGED = re.compile(
    r"\b(?:ris(?:e|es|en|ing)|rose|f[ae]ll(?:s|en|ing)?|gr[eo]w|grow(?:n|s|th|ing)|increas\w+"
    r"|decreas\w+|declin\w+"
    r"|drop\w*|cut\w*|rais\w+|lower\w*|up|down|climb\w*|jump\w*|slid\w*|slip\w*|s[oa]ar\w*|surg\w+"
    r"|plung\w+|reduc\w+"
    r"|doubl\w+|tripl\w+|expand\w*|swell\w*|swol\w+|chang\w+|went|go(?:es|ing)?|upgrad\w+"
    r"|shr[aiu]nk\w*|boost\w*)\b"
)
_MOVED = re.compile(
    r"\b(?:rose|fell|grew|gain(?:s|ed|ing)?|lost|add(?:ed|s|ing)|shed|climbed|jumped|dropped|slid|slipped"
    r"|soared|surged|plunged|tumbled|sank|advanced|declined|dipped|eased|leapt|rallied|retreated|settled|ended"
    r"|closed|increased|decreased|widened|narrowed|firmed|strengthened|weakened|up|down|higher|lower|by)"
    r"(?: (?!(?:at|from|for|with|in|on)\b)[a-z]+){0,3}? $"
)

Range = tuple[Number, Number, int, Comparator | None]


class Figure(NamedTuple):
    """A number as printed: where it ends, its value, and the scale that it brings ("3 million"), or 1."""

    end: int
    value: Number
    scale: int = 1


def figure_at(text: str, at: int, *, money: bool = False) -> Figure | None:
    """The number at an offset; a letter for its scale counts after a currency mark ("$5m")."""
    plain = _DIGITS.match(text, at)
    if plain and plain.end() - at <= _LONGEST:
        return Figure(plain.end(), _plain(plain[1].replace(",", ""), plain[2]))
    if small := _SMALL.match(text, at):
        return Figure(small.end(), SMALL[small.group().lower()])
    found = number_at(text, at)
    if found is None:
        return None
    end, value = found
    if text[end - 1].isdigit():
        letter = (_LETTERS if money else _THOUSANDS).match(text, end) or _MILLIONS.match(text, end)
        if letter:
            scale = _LETTER[letter.group().strip().lower()]
            return Figure(letter.end(), _exact(value, scale), scale)
    scaled = _SCALED.search(text, at, end)
    words = _SCALE.findall(scaled.group().lower()) if scaled else ()
    return Figure(end, value, prod(_COUNTED_IN[word] for word in words))


def _plain(whole: str, places: str | None) -> Number:
    value = float(whole + places) if places else int(whole)
    return int(value) if value == int(value) else value


def _exact(value: Number, scale: int) -> Number:
    product = round(value * scale, 6)
    return int(product) if product == int(product) else product


def range_at(text: str, opened: int, first: Figure, *, money: bool) -> Range:
    """The bounds of the range that a number opens, where it ends, and "between"; or the number alone."""
    alone = (first.value, first.value, first.end, None)
    unit = _UNIT.match(text, first.end)
    link = _LINK.match(text, first.end) or (_LINK.match(text, unit.end()) if unit else None)
    if link is None or not _opens(text, opened, link.group().strip(" -")):
        return alone
    below = _BELOW.match(text, link.end()) if " " in link.group() else None
    at = below.end() if below else link.end()
    mark = MARK.match(text, at)
    second = figure_at(text, mark.end() if mark else at, money=money or mark is not None)
    if second and below:
        second = second._replace(value=-second.value)
    if second is None or (unit and link.start() == unit.end() and not text.startswith(unit[1], second.end)):
        return alone
    own = text[opened] in SYMBOLS or (unit is not None and link.start() == unit.end())
    if link.group() == " to " and _moved(text, opened, first, second, own=own):
        return alone
    return _bounds(text[opened : link.end()], link.group().strip(" -"), first, second) or alone


def _opens(text: str, opened: int, link: str) -> bool:
    """Whether the words before a number allow a range with this link after it."""
    lead = OPENED.search(text, max(0, opened - 20), opened)
    between = lead is not None and lead.group()[0] in "bB"
    if (
        (link == "and" and not between)
        or (between and link not in ("and", "to", ""))
        or (link == "up to" and lead is None)
    ):
        return False
    return lead is None or between or not link or not _CHANGED.search(text, max(0, opened - 60), opened)


def _moved(text: str, opened: int, first: Figure, second: Figure, *, own: bool) -> bool:
    """Whether a figure is by how much something moved, the other where to: "fell $200 to $9,325"."""
    if first.scale < second.scale or not (own or second.value > 10 * first.value):
        return False
    return _MOVED.search(text, max(0, opened - 50), opened) is not None


def _bounds(words: str, link: str, first: Figure, second: Figure) -> Range | None:
    low, high = first.value, second.value
    if high < low < 0:
        return high, low, second.end, "between"
    shared = 1
    if first.scale == 1:
        shared = second.scale
    if shared == 1 and low < 1000 <= high and words.rstrip()[-1] in "-–—‑" and low * 1000 < high:
        shared = 1000
    if low * shared < high:
        low = _exact(low, shared)
    if low >= high or (link == "or" and high > 2 * low) or high > low * 10**6 > 0:
        return None
    return low, high, second.end, "between"
