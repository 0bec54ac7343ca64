"""Numbers of English read as exact values: "forty thousand", "two and a half million", "21st", "two fifths".

A number opens at an offset of a text, in any case; what stands before it must be no letter, digit or point.
"""

import re
from fractions import Fraction

from claimcheck.english.cardinals import Read, Reader
from claimcheck.english.lexemes import CARDINALS, NUMBER_WORDS, ORDINAL_WORDS, ORDINALS
from claimcheck.english.tokens import Tokens

__all__ = ["NUMBER_WORDS", "ORDINAL_WORDS", "number_at", "ordinal_at", "read_number", "read_ordinal"]

_CLOSE = (" ", "-", " - ")
# Most numbers are no ordinals.
_LEAD = "|".join((*CARDINALS, "and", "an?"))
_ORDINAL = re.compile(
    rf"(?i:\d[\d,]*+(?:st|nd|rd|th)|(?:\d[\d,]*+ )?(?:(?:{_LEAD})[-‐‑ ]{{1,3}}+){{0,40}}+"
    rf"(?:{'|'.join(ORDINALS)}))\b"
)


def number_at(text: str, at: int) -> tuple[int, int | float] | None:
    """Where the number that opens at an offset ends, and its value; None where none opens."""
    words = Tokens(text, at)
    if text[max(0, at - 3) : at].lower() == "at " and (point := words.get(1)) and point.kind == "point":
        words = words.first(1)
    read = _Parts(words).number()
    last = words.get(read.past - 1) if read else None
    return (last.end, _plain(read.value)) if read and last else None


def ordinal_at(text: str, at: int) -> tuple[int, int] | None:
    """Where the ordinal that opens at an offset ends, and the number it stands for; None where none opens."""
    if not _ORDINAL.match(text, at):
        return None
    words = Tokens(text, at)
    read = Reader(words, ordinals=True).number(0)
    last = words.get(read.past - 1) if read else None
    if read is None or last is None or read.plural or read.value.denominator != 1:
        return None
    return last.end, read.value.numerator


def read_number(words: str) -> int | float | None:
    """The value of a number in words, digits or both; None where the words are no number."""
    found = number_at(words, 0)
    return found[1] if found and found[0] == len(words) else None


def read_ordinal(words: str) -> int | None:
    """The number that an ordinal in words or digits stands for ("twenty-first", "21st")."""
    found = ordinal_at(words, 0)
    return found[1] if found and found[0] == len(words) else None


def _plain(value: Fraction) -> int | float:
    return value.numerator if value.denominator == 1 else float(value)


class _Parts:
    """Reads a number that is a fraction or ends in one: "two thirds", "three and a half million"."""

    def __init__(self, words: Tokens) -> None:
        self._words = words
        self._cardinals = Reader(words)
        self._ordinals = Reader(words, ordinals=True)

    def number(self) -> Read | None:
        """The longest number from the first token on."""
        whole = self._cardinals.number(0)
        if whole and whole.tail is not None:
            under = self._under(whole.past, one=whole.tail == 1)
            if under and whole.tail < under.value:
                less = whole._replace(value=whole.value - whole.tail, scale=whole.above)
                return self._mixed(less, Read(under.past, whole.tail / under.value))
        if part := self._part(0, whole):
            return self._of(part) or part
        if whole is None or self._words.joint(whole.past) != "and":
            return whole
        part = self._part(whole.past, self._cardinals.number(whole.past))
        return self._mixed(whole, part) if part and part.value < 1 else whole

    def _mixed(self, whole: Read, part: Read) -> Read:
        """A whole with the part of it that "and" joins to it; or both times the scale that follows."""
        scaled = self._of(part)
        if whole.scale > 1:
            more = scaled.value if scaled and scaled.scale < whole.scale else part.value * whole.scale
            return Read((scaled or part).past, whole.value + more)
        value = whole.value + part.value
        return Read(scaled.past, value * scaled.scale) if scaled else Read(part.past, value)

    def _part(self, at: int, many: Read | None) -> Read | None:
        """So many halves, thirds and so on from a token on, `many` being the number there."""
        if many is None:
            word = self._words.get(at)
            if word and word.kind == "part" and not word.plural:
                return Read(at + 1, 1 / word.value)
            under = self._under(at + 1, one=True) if word and word.kind == "a" else None
            return Read(under.past, 1 / under.value) if under else None
        if many.digits and many.past != at + 1:
            return None
        fewer = self._without_ten(at, many)
        many, under = fewer or (many, self._under(many.past, one=many.value == 1))
        return Read(under.past, many.value / under.value) if under else None

    def _without_ten(self, at: int, many: Read) -> tuple[Read, Read] | None:
        """The number without a last ten that belongs to the ordinal: "one hundred | thirty-fifths"."""
        ten = self._words.get(many.past - 1)
        if ten is None or ten.kind != "ten" or ten.joint == "and" or many.past - 1 == at:
            return None
        under = self._under(many.past, one=False)
        fewer = Reader(self._words.first(many.past - 1)).number(at) if under and under.value < 10 else None
        return (fewer, Read(under.past, ten.value + under.value)) if fewer and under else None

    def _under(self, at: int, *, one: bool) -> Read | None:
        """What a fraction divides by; in the plural unless it is one part."""
        word = self._words.get(at)
        if word is None or word.joint not in _CLOSE:
            return None
        if word.kind == "part":
            return Read(at + 1, word.value) if word.plural or one else None
        under = self._ordinals.number(at)
        return under if under and under.value > 2 and (under.plural or one) and not under.digits else None

    def _of(self, part: Read) -> Read | None:
        """A part of a million or the like: "half a million", "a quarter of a million", "half million"."""
        at = part.past
        of = self._is(at, "of")
        at += of
        article = self._is(at, "a")
        at += article
        unit = self._words.get(at)
        if unit is None or unit.kind not in ("hundred", "dozen", "scale") or unit.joint not in (" ", "-"):
            return None
        if (of and not article) or unit.ordinal or unit.plural:
            return None
        return Read(at + 1, part.value * unit.value, scale=int(unit.value))

    def _is(self, at: int, kind: str) -> bool:
        word = self._words.get(at)
        return word is not None and (word.kind, word.joint) == (kind, " ")
