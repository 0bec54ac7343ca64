"""Number words of English: "forty thousand", "two and a half million", "3.2 million".

`NUMBER`, `ORDINAL` and `SCALE` are sources of patterns to build others with; they read any case,
end at a word's end and hold no group; what stands before them must be no letter, digit or point.
"""

import re
from fractions import Fraction

_ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_TEENS = (
    *("ten", "eleven", "twelve", "thirteen", "fourteen"),
    *("fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
_TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
SMALL = {word: value for value, word in enumerate(("zero", *_ONES, *_TEENS))}
SMALL |= {word: 10 * value for value, word in enumerate(_TENS, 2)}
# Short scale, as news in English counts since 1974; lakh and crore are Indian English.
SCALES = {
    "thousand": 10**3,
    "lakh": 10**5,
    "million": 10**6,
    "mn": 10**6,
    "crore": 10**7,
    "billion": 10**9,
    "bn": 10**9,
    "trillion": 10**12,
    "tn": 10**12,
    "mln": 10**6,
    "bln": 10**9,
    "tln": 10**12,
    "trn": 10**12,
    "quadrillion": 10**15,
}
_MULTIPLES = {"hundred": 100, "dozen": 12}
_ORDINAL_ENDS = {"one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth"}
_ORDINAL_ENDS |= {"nine": "ninth", "twelve": "twelfth"}


def _ordinal_of(word: str) -> str:
    ordinal = _ORDINAL_ENDS.get(word, f"{word}th")
    return ordinal.replace("yth", "ieth") if word in _TENS else ordinal


_ORDINALS = {_ordinal_of(word): word for word in (*_ONES, *_TEENS, *_TENS, "hundred", "thousand", "million")}
DENOMINATORS = {word: SMALL[name] for word, name in _ORDINALS.items() if SMALL.get(name, 0) > 2}
DENOMINATORS |= {"hundredth": 100, "thousandth": 1000, "quarter": 4}
DENOMINATORS |= {f"{word}s": value for word, value in DENOMINATORS.items()} | {"half": 2, "halves": 2}
_GLYPHS = {"½": "1/2", "¼": "1/4", "¾": "3/4", "⅓": "1/3", "⅔": "2/3", "⅛": "1/8", "⅕": "1/5"}
_GLYPHS |= {"⅖": "2/5", "⅗": "3/5", "⅘": "4/5", "⅙": "1/6", "⅚": "5/6", "⅜": "3/8", "⅝": "5/8", "⅞": "7/8"}

NUMBER_WORDS = frozenset(
    {*SMALL, *SCALES, *_MULTIPLES, "half", "quarter"} - {"mn", "bn", "tn", "mln", "bln", "tln", "trn"}
)
"""Words, in lower case, that a number in words may open or go on with ("a" and "an" apart)."""

ORDINAL_WORDS = frozenset(_ORDINALS) - {"first"}
"""Ordinals in one word, in lower case; "first" claims more than a number."""

_J = "[-‐‑ ]"
_ONE = f"(?:{'|'.join(_ONES)})"
_BELOW = (
    rf"(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:{_J}{_ONE}\b)?|ten|eleven|twelve"
    rf"|(?:thir|four|fif|six|seven|eigh|nine)teen|{_ONE}|zero)\b"
)
DIGITS = (
    r"(?:(?:\d{1,3}(?:,\d\d\d)+|\d{1,2}(?:,\d\d)+,\d\d\d|\d{1,3}(?: \d\d\d)+(?![.,]?\d))(?!\d)|\d++)"
    r"(?:\.\d++|[ -]?\d{1,2}[/⁄]\d{1,3}\b(?!/)|[/⁄]\d{1,3}\b(?!/)| ?[½¼¾⅓-⅞])?|\.\d++|[½¼¾⅓-⅞]"
)
SCALE = "(?:thousand|million|[bmt]l?n|trn|billion|trillion|quadrillion|lakh|crore)"
_MORE = rf"(?:hundred|dozen|{SCALE})\b"
_FRACTION = r"(?:thirds|quarters|fifths|sixths|sevenths|eighths|ninths|tenths|halves|hundredths)\b"
_PLUS = rf" and (?:a|{_ONE}){_J}(?:half|quarter|third|fifth|sixth|eighth|tenth|{_FRACTION[3:-3]})\b"
NUMBER = (
    rf"(?i:(?:(?:{DIGITS})(?:{SCALE}\b)?|{_BELOW}|an?(?={_J}{_MORE})"
    rf"|half(?: an?(?= {_MORE}))?\b|(?:an? )?quarter(?: of an?)?(?= {_MORE})|{_MORE})"
    rf"(?:{_PLUS}|{_J}{_FRACTION}(?: of an?(?= {_MORE}))?)?"
    rf"(?:{_J}(?:hundred\b(?: and {_BELOW}(?!{_J}hundred)| {_BELOW})?"
    rf"|{_MORE}(?: and {_BELOW}(?!{_J}{_MORE})| {_BELOW})?))*(?:{_PLUS})?)"
)
ORDINAL = (
    rf"(?i:(?:(?:twen|thir|for|fif|six|seven|eigh|nine)ty{_J})?(?:{'|'.join(_ORDINALS)})\b"
    r"|\d++(?:st|nd|rd|th)\b)"
)
_LINKS = ("and", "a", "an", "of")
_TOKEN = re.compile(r"\d[\d,]*(?: \d\d\d)*\.\d+|\.\d+|\d[\d,]*(?: \d\d\d(?!\d))*(?:/\d+)?|[a-z]+")


def read_number(words: str) -> int | float | None:
    """The value of a number in words, digits or both; None where the words are no number."""
    value = _value(_tokens(words))
    if value is None:
        return None
    return value.numerator if value.denominator == 1 else float(value)


def read_ordinal(words: str) -> int | None:
    """The number that an ordinal in words or digits stands for ("twenty-first", "21st")."""
    *lead, last = _tokens(words) or [""]
    if last in ("st", "nd", "rd", "th") and len(lead) == 1 and lead[0].isdigit():
        return int(lead[0])
    value = _value([*lead, _ORDINALS[last]]) if last in _ORDINALS else None
    return value.numerator if value is not None else None


def _tokens(words: str) -> list[str]:
    text = words.lower().replace("⁄", "/")
    for glyph, written in _GLYPHS.items():
        text = text.replace(glyph, f" {written}")
    return _TOKEN.findall(text)


def _value(tokens: list[str]) -> Fraction | None:
    """The value of tokens read from left to right: groups below a thousand, each with its scale."""
    read = _Reader()
    at = 0
    while at < len(tokens):
        token, after = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else ""
        if after in DENOMINATORS and (token in SMALL or token.isdigit()):
            read.part(Fraction(SMALL.get(token) or int(token), DENOMINATORS[after]))
            at += 1
        elif token in DENOMINATORS:
            read.part(Fraction(1, DENOMINATORS[token]))
        elif not read.whole(token) and (token not in _LINKS or not after):
            return None
        at += 1
    return read.value()


class _Reader:
    """A number under way: what is scaled already, and the group below it that is not."""

    def __init__(self) -> None:
        self._total = Fraction(0)
        self._group: Fraction | None = None
        self._scale: int | None = None
        self._right = True

    def value(self) -> Fraction | None:
        if not self._right or (self._group is None and self._scale is None):
            return None
        return self._total + (self._group or 0)

    def part(self, part: Fraction) -> None:
        """Less than one: of the group, or of the scale before it ("a million and a half")."""
        if self._group is None and self._scale:
            self._total += part * self._scale
        else:
            self._group = (self._group or 0) + part

    def whole(self, token: str) -> bool:
        """Whether the token is a number, taken in."""
        if token in SCALES:
            self._scaled(SCALES[token])
        elif token in _MULTIPLES:
            self._right &= self._group is None or self._group < 100
            self._group = (Fraction(1) if self._group is None else self._group) * _MULTIPLES[token]
        elif token in SMALL:
            self._small(SMALL[token])
        elif token[0] in ".0123456789":
            self._digits(token)
        else:
            return False
        return True

    def _small(self, value: int) -> None:
        group = self._group or Fraction(0)
        fits = (value < 10 and group % 100 >= 20 and group % 10 == 0) or (group >= 100 and group % 100 == 0)
        self._right &= self._group is None or fits
        self._group = group + value

    def _digits(self, token: str) -> None:
        part = "/" in token
        self._right &= len(token) < 30 and not (part and token.split("/")[1].strip("0") == "")
        self._right &= self._group is None or (part and self._group.denominator == 1)
        if self._right:
            self._group = (self._group or 0) + Fraction(token.replace(",", "").replace(" ", ""))

    def _scaled(self, by: int) -> None:
        if self._group is None and self._scale:
            self._total *= by
        else:
            self._right &= self._scale is None or by < self._scale
            self._total += (1 if self._group is None else self._group) * by
        self._group, self._scale = None, by
