"""An amount in running text: a number or range, the words that bound it, the currency mark before it."""

import re
from dataclasses import dataclass, replace

from claimcheck.claims import Comparator, Number
from claimcheck.english.comparators import after, before
from claimcheck.english.currencies import MARK, mark_before
from claimcheck.english.numbers import NUMBER, read_number
from claimcheck.english.quantities import VAGUE

_NUMBER = re.compile(NUMBER)
# The common case, without the grammar: digits that nothing goes on from.
_DIGITS = re.compile(r"\d++(?![.,/½-]\d|[\w½¼¾⅓⅔⅛⅕-]| \d| (?i:[htmbtlcd]|and)| ?[½¼¾⅓⅔⅛⅕])")
_LETTER = {"k": 10**3, "m": 10**6, "b": 10**9, "t": 10**12}
_LETTERS = re.compile(r" ?([kKmMbBtT])(?!\w)")
_THOUSANDS = re.compile(r"[kK](?!\w)")
# "5m voters" are millions, "5m deep" and "5m from the gate" are not.
_MILLIONS = re.compile(r"m(?= (?!across|yards|hurdles|this|was|is|has|as\b)(?:[a-z-]+s|people)\b)")
_SCALED = re.compile(r"(?:thousand|[mbt]illion|lakh|crore|[mbt]n)$", re.IGNORECASE)
_LINK = re.compile(r" ?[-–—‑] ?(?=[\d$£€])|-?[ -](?:to|through|or)[ -]| and | up to ")
_PERCENT = re.compile(r" ?%| ?per ?cent\b")
_OPENED = re.compile(r"\b(?:between|from) (?:an? |\w+ )?$", re.IGNORECASE)
# What goes up or down goes from one figure to another: two figures, no range.
_CHANGED = re.compile(
    r"\b(?:ris(?:e|es|en|ing)|rose|f[ae]ll(?:s|en|ing)?|gr[eo]w|grow(?:n|s|th|ing)|increas\w+"
    r"|decreas\w+|declin\w+"
    r"|drop\w*|cut\w*|rais\w+|lower\w*|up|down|climb\w*|jump\w*|slid\w*|slip\w*|s[oa]ar\w*|surg\w+"
    r"|plung\w+|reduc\w+"
    r"|doubl\w+|tripl\w+|expand\w*|swell\w*|swol\w+|chang\w+|went|go(?:es|ing)?|upgrad\w+"
    r"|shr[aiu]nk\w*|boost\w*)\b"
)


@dataclass(frozen=True, slots=True)
class Amount:
    """A bounded number: where it stands with its bounds and mark, and where (`at`) the number itself does."""

    start: int
    at: int
    end: int
    low: Number | None
    high: Number | None
    comparator: Comparator
    mark: str | None = None
    currency: str | None = None

    @property
    def one(self) -> bool:
        """Whether it is exactly one."""
        return self.low == 1 and self.high in (1, None)

    def closed(self, text: str, end: int) -> tuple["Amount", int]:
        """The amount with the bound after its unit, which ends at `end` ("100 people or more")."""
        past, later = after(text, end) if self.comparator == "=" else (end, None)
        if later is None:
            return self, end
        low, high = _sides(later, self.low, self.high)
        return replace(self, low=low, high=high, comparator=later), past


@dataclass(frozen=True, slots=True)
class Figure:
    """A number as printed: where it ends, its value, and whether it brings its own scale ("3 million")."""

    end: int
    value: Number
    scaled: bool = False


def word_before(text: str, at: int) -> str:
    """The word right before an offset with one blank between, in lower case; empty where there is none."""
    if at < 2 or text[at - 1] != " ":
        return ""
    start = at - 1
    while start and text[start - 1].isalpha() and at - start < 20:
        start -= 1
    return text[start : at - 1].lower()


def vague_at(text: str, at: int) -> Amount | None:
    """The vague amount that opens at an offset ("tens of thousands", "several"); None where none does."""
    found = VAGUE.match(text, at)
    if found is None:
        return None
    article = found.group()[:3].lower() in ("few", "cou", "han")
    start = before(text, at)[0] if not article else at - 2
    return Amount(start, start, found.end(), None, None, "vague")


def amount_at(text: str, at: int) -> Amount | None:
    """The amount whose first number stands at an offset; None where no number does."""
    mark = mark_before(text, at)
    first = figure_at(text, at, money=mark is not None)
    if first is None:
        return None
    opened = at if mark is None else mark[0]
    sign = text[opened - 1 : opened]
    if sign and sign in "-−–" and text[opened - 2 : opened - 1] in (" ", "(", "\n", ""):
        low, high, end, comparator = -first.value, -first.value, first.end, None
        opened -= 1
    else:
        low, high, end, comparator = _ranged(text, opened, first, money=mark is not None)
    start, bound = before(text, opened)
    end, later = after(text, end)
    if comparator == "between" and (words := _OPENED.search(text, max(0, opened - 20), opened)):
        start = words.start()
    sense: Comparator = comparator or bound or later or "="
    printed = (text[mark[0] : at].strip(), mark[1]) if mark else (None, None)
    return Amount(start, at, end, *_sides(sense, low, high), sense, *printed)


def _sides(sense: Comparator, low: Number | None, high: Number | None) -> tuple[Number | None, Number | None]:
    """What a comparator leaves of the bounds."""
    return (None if sense in ("<", "<=") else low), (None if sense in (">", ">=") else high)


def figure_at(text: str, at: int, *, money: bool = False) -> Figure | None:
    """The number at an offset; a letter for its scale counts after a currency mark ("$5m")."""
    plain = _DIGITS.match(text, at)
    if plain:
        return Figure(plain.end(), int(plain.group()))
    found = _NUMBER.match(text, at)
    value = read_number(found.group()) if found else None
    if found is None or value is None:
        return None
    end = found.end()
    if text[end - 1].isdigit():
        letter = (_LETTERS if money else _THOUSANDS).match(text, end) or _MILLIONS.match(text, end)
        if letter:
            return Figure(letter.end(), _exact(value, _LETTER[letter.group().strip().lower()]), scaled=True)
    return Figure(end, value, _SCALED.search(found.group()) is not None)


def _exact(value: Number, scale: int) -> Number:
    product = round(value * scale, 6)
    return int(product) if product == int(product) else product


_Range = tuple[Number, Number, int, Comparator | None]


def _ranged(text: str, opened: int, first: Figure, *, money: bool) -> _Range:
    """The bounds of the range that a number opens, where it ends, and "between"; or the number alone."""
    alone = (first.value, first.value, first.end, None)
    percent = _PERCENT.match(text, first.end)
    link = _LINK.match(text, percent.end() if percent else first.end)
    if link is None:
        return alone
    word = link.group().strip(" -")
    lead = _OPENED.search(text, max(0, opened - 20), opened)
    between = lead is not None and lead.group()[0] in "bB"
    if (word == "and") != between or (word == "up to" and lead is None):
        return alone
    if lead and not between and _CHANGED.search(text, max(0, opened - 60), opened):
        return alone
    mark = MARK.match(text, link.end())
    second = figure_at(text, mark.end() if mark else link.end(), money=money or mark is not None)
    return (second and _bounds(text[opened : link.end()], word, first, second)) or alone


def _bounds(words: str, link: str, first: Figure, second: Figure) -> _Range | None:
    low, high = first.value, second.value
    shared = 1
    if second.scaled and not first.scaled:
        shared = next((10**power for power in (12, 9, 6, 3) if high >= 10**power), 1)
    elif low < 1000 <= high and words.rstrip()[-1] in "-–—‑" and low * 1000 < high:
        shared = 1000
    if low * shared < high:
        low = _exact(low, shared)
    if low >= high or (link == "or" and high > 2 * low) or high > low * 10**6 > 0:
        return None
    return low, high, second.end, "between"
