"""The tokens that a number at an offset may be made of: digits, number words, and what joins them."""

import re
from fractions import Fraction
from typing import Literal, NamedTuple, TypeAlias

from claimcheck.english.lexemes import LEXEMES, PARTS, Class

DIGITS = (
    r"(?:(?:\d{1,3}(?:,\d\d\d)+|\d{1,2}(?:,\d\d)+,\d\d\d|\d{1,3}(?: \d\d\d)+(?!,?\d))(?!\d)|\d++)"
    r"(?:\.\d++|[ -]{1,3}\d{1,2}[/⁄]\d{1,3}\b(?!/)|[/⁄]\d{1,3}\b(?!/)| ?[½¼¾⅓-⅞])?|\.\d++|[½¼¾⅓-⅞]"
)
_GLYPHS = {"½": "1/2", "¼": "1/4", "¾": "3/4", "⅓": "1/3", "⅔": "2/3", "⅛": "1/8", "⅕": "1/5"}
_GLYPHS |= {"⅖": "2/5", "⅗": "3/5", "⅘": "4/5", "⅙": "1/6", "⅚": "5/6", "⅜": "3/8", "⅝": "5/8", "⅞": "7/8"}
_POWER = (
    r"(?:(?:e(?P<e>[+-]?\d{1,3})| ?[x×] ?10\^(?P<to>[-−+]?\d{1,3})"
    r"|(?:(?<=\.\d)|(?<=\.\d\d)|(?<=\.\d{3}))[x×]10(?P<raised>[-−]\d{1,3}))(?![\w.]*\w))"
)
_NUMERAL = re.compile(rf"(?P<digits>{DIGITS})(?:{_POWER}|(?P<th>st|nd|rd|th)(?![A-Za-z]))?")
_JOINT = re.compile(r" {1,3}(?:and|&) {1,3}|-and-|, | - | {1,3}|[-‐‑]|", re.IGNORECASE)
_WORD = re.compile(r"[A-Za-z]+(?![A-Za-z_\d])")
# Longer runs of digits are codes (and Python refuses to read them past 4,300).
_LONGEST = 30
_MOST = 40

Joint: TypeAlias = Literal["", " ", "-", " - ", "and", ","]


class Token(NamedTuple):
    """A token: what joins it to the one before, its class, where it ends, what it stands for."""

    joint: Joint
    kind: Class
    end: int
    value: Fraction
    ordinal: bool = False
    plural: bool = False


class Tokens:
    """The tokens from an offset on, to the first word that no number holds; read when asked for."""

    def __init__(self, text: str, at: int, most: int = _MOST) -> None:
        self._text = text
        self._at = at
        self._found: list[Token] = []
        self._most = most

    def get(self, number: int) -> Token | None:
        """The token with that number; None past the last."""
        while number >= len(self._found) < self._most:
            token = self._next()
            if token is None:
                self._most = len(self._found)
                break
            self._found.append(token)
        return self._found[number] if number < len(self._found) else None

    def joint(self, number: int) -> Joint:
        """What joins a token to the one before; nothing where there is none."""
        token = self.get(number)
        return token.joint if token else ""

    def first(self, most: int) -> "Tokens":
        """The tokens up to a number."""
        return Tokens(self._text, self._at, most)

    def _next(self) -> Token | None:
        if not self._found:
            return _token(self._text, self._at, "")
        last = self._found[-1]
        joint = _JOINT.match(self._text, last.end)
        token = _token(self._text, joint.end(), _joint(joint.group())) if joint else None
        return None if token and token.kind == last.kind == "digits" else token


def _joint(between: str) -> Joint:
    bare = between.strip()
    if bare in ("", ","):
        return "," if bare else " " if between else ""
    if bare in ("-", "‐", "‑"):
        return " - " if between != bare else "-"
    return "and"


def _token(text: str, at: int, joint: Joint) -> Token | None:
    numeral = _NUMERAL.match(text, at)
    if numeral:
        value = _exact(numeral)
        return value if value is None else Token(joint, "digits", numeral.end(), value, bool(numeral["th"]))
    word = _WORD.match(text, at)
    said = word.group().lower() if word else ""
    if word is None:
        return None
    if known := LEXEMES.get(said):
        value = Fraction(known.value)
        return Token(joint, known.kind, word.end(), value, known.ordinal, known.plural)
    if said in PARTS:
        return Token(joint, "part", word.end(), Fraction(PARTS[said]), plural=said[-1] == "s")
    kinds: dict[str, Class] = {"a": "a", "an": "a", "of": "of", "point": "point"}
    return Token(joint, kinds[said], word.end(), Fraction(1)) if said in kinds else None


def _exact(numeral: re.Match[str]) -> Fraction | None:
    """The value of digits; None where they are too long or divide by nought."""
    digits = numeral["digits"].replace(",", "").replace("⁄", "/")
    if len(digits) > _LONGEST:
        return None
    if digits.isascii() and digits.isdigit() and numeral.end() == numeral.end("digits"):
        return Fraction(int(digits))
    for glyph, written in _GLYPHS.items():
        digits = digits.replace(glyph, f" {written}")
    *whole, last = re.split(r"[ -]+(?=\d{1,2}/)", digits.strip())
    over, slash, under = last.partition("/")
    if slash and not under.strip("0"):
        return None
    value = Fraction(over.replace(" ", "")) / (int(under) if slash else 1)
    power = next((one for one in numeral.group("e", "to", "raised") if one), "0")
    value += Fraction(whole[0].replace(" ", "")) if whole and whole[0] else 0
    return value * Fraction(10) ** int(power.replace("−", "-"))
