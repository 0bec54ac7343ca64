"""Whole numbers, decimals and ordinals among tokens: "two hundred and five", "two point five million".

A number is a sum of terms of falling scale ("two million | three hundred thousand | five"); a term is a
group below its scale ("three hundred") times that.
"""

from fractions import Fraction
from typing import NamedTuple

from claimcheck.english.tokens import Token, Tokens

_CLOSE = (" ", "-")


class Read(NamedTuple):
    """What was read: the next token's index, and the value.

    `scale` is what was counted in last (a million in "2 million", 1 in "205"), `tail` what follows the last
    "and", `above` the scale before that. An ordinal says so, and whether it is plural ("twenty-fifths").
    """

    past: int
    value: Fraction
    scale: int = 1
    tail: Fraction | None = None
    above: int = 1
    digits: bool = False
    ordinal: bool = False
    plural: bool = False


class Reader:
    """Reads tokens as a cardinal or, where `ordinals` is set, as a number whose last word is an ordinal."""

    def __init__(self, tokens: Tokens, *, ordinals: bool = False) -> None:
        self._tokens = tokens
        self._ordinals = ordinals

    def number(self, at: int) -> Read | None:
        """The longest number from a token on; None where there is none."""
        read = self._term(at)
        while read and read.scale > 1 and not read.ordinal:
            joint = self._tokens.joint(read.past)
            more = self._term(read.past) if joint in (" ", "and", ",") else None
            if more is None or not _goes_on(read, joint, more):
                break
            value = read.value + more.value
            if joint == "and":
                more = more._replace(tail=more.value, above=read.scale)
            read = more._replace(value=value, digits=read.digits)
        return read if read and read.ordinal == self._ordinals else None

    def _token(self, at: int, *kinds: str) -> Token | None:
        """The token at an index if it is of one of the classes."""
        token = self._tokens.get(at)
        fits = token and token.kind in kinds and (self._ordinals or not token.ordinal)
        return token if fits else None

    def _term(self, at: int) -> Read | None:
        """A group and its scales; "a million", "million" and "hundred" stand for one of them."""
        group = self._group(at)
        if group is None:
            article = self._token(at, "a") is not None
            if not self._token(at + article, "hundred", "dozen", "scale"):
                return None
            if article and self._tokens.joint(at + 1) not in _CLOSE:
                return None
            group = Read(at + article, Fraction(1))
        return self._scaled(self._point(self._hundreds(group, at)), at)

    def _group(self, at: int) -> Read | None:
        """What stands before a hundred or a scale: digits, or words below a hundred."""
        digits = self._token(at, "digits")
        if digits:
            return Read(at + 1, digits.value, digits=True, ordinal=digits.ordinal)
        return self._below(at)

    def _below(self, at: int) -> Read | None:
        """Words below a hundred."""
        first = self._token(at, "one", "teen", "ten")
        if first is None:
            return None
        one = self._token(at + 1, "one") if first.kind == "ten" and not first.ordinal else None
        if one is None or one.joint not in (" ", "-", " - "):
            return Read(at + 1, first.value, ordinal=first.ordinal, plural=first.plural)
        return Read(at + 2, first.value + one.value, ordinal=one.ordinal, plural=one.plural)

    def _hundreds(self, read: Read, opened: int) -> Read:
        """A group with the hundred or dozen that it counts, and what is below."""
        unit = self._token(read.past, "hundred", "dozen")
        if unit is None or read.ordinal or (read.past > opened and unit.joint not in _CLOSE):
            return read
        if unit.kind == "hundred" and read.value >= 100 and not read.digits:
            return read
        value = read.value * unit.value
        done = read._replace(past=read.past + 1, value=value, ordinal=unit.ordinal, plural=unit.plural)
        return done if unit.kind == "dozen" or unit.ordinal else self._rest(done)

    def _rest(self, hundreds: Read) -> Read:
        """Hundreds with what is below a hundred after them."""
        joint = self._tokens.joint(hundreds.past)
        more = self._below(hundreds.past) if joint in (" ", "-", "and") else None
        digits = self._token(hundreds.past, "digits") if joint == "and" else None
        if digits and digits.value < 100 and digits.value.denominator == 1:
            more = Read(hundreds.past + 1, digits.value, ordinal=digits.ordinal)
        if more is None or not more.value:
            return hundreds
        if self._token(more.past, "hundred", "dozen") and self._tokens.joint(more.past) in _CLOSE:
            return hundreds
        tail = more.value if joint == "and" else None
        return more._replace(value=hundreds.value + more.value, tail=tail, digits=hundreds.digits)

    def _point(self, read: Read) -> Read:
        """A number with its decimals said in words: "two point five", "one point zero three"."""
        point = self._token(read.past, "point")
        if point is None or point.joint != " " or read.digits or read.ordinal:
            return read
        at, places = read.past + 1, ""
        while self._tokens.joint(at) == " " and (more := self._below(at)):
            if more.ordinal or (more.value >= 10 and places.strip("0")):
                break
            at, places = more.past, f"{places}{more.value}"
            if more.value >= 10:
                break
        return read._replace(past=at, value=read.value + Fraction(f"0.{places}")) if places else read

    def _scaled(self, read: Read, opened: int) -> Read:
        """A number times the scales after it: "two hundred thousand", "a thousand million"."""
        while not read.ordinal and (scale := self._token(read.past, "scale")):
            glued = scale.joint == "" and read.digits and read.scale == 1
            if not (glued or read.past == opened or scale.joint in _CLOSE):
                break
            read = read._replace(
                past=read.past + 1,
                value=read.value * scale.value,
                scale=int(read.scale * scale.value),
                tail=None,
                ordinal=scale.ordinal,
                plural=scale.plural,
            )
        return read


def _goes_on(read: Read, joint: str, more: Read) -> bool:
    """Whether a term is the rest of the number before it and no figure of its own."""
    if not 0 < more.value < read.scale or more.scale >= read.scale:
        return False
    # "2.5 million and three others" are two figures.
    if joint == "and" and read.digits and more.value < 100:
        return False
    if joint == ",":
        return not more.digits and more.value >= 100 and (more.scale > 1 or more.tail is not None)
    return not more.digits or more.past - read.past > 1
