"""The words that numbers of English are made of, cardinal and ordinal, with what each stands for."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

ONES = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
TEENS = (
    *("ten", "eleven", "twelve", "thirteen", "fourteen"),
    *("fifteen", "sixteen", "seventeen", "eighteen", "nineteen"),
)
TENS = ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
SMALL = {word: value for value, word in enumerate(("zero", *ONES, *TEENS))}
SMALL |= {word: 10 * value for value, word in enumerate(TENS, 2)}
NOUGHTS = ("nought", "naught")
# Short scale, as news in English counts since 1974; lakh and crore are Indian English.
SCALES = {
    "thousand": 10**3,
    "lakh": 10**5,
    "million": 10**6,
    "crore": 10**7,
    "billion": 10**9,
    "trillion": 10**12,
    "quadrillion": 10**15,
}
# As figures print them: "5bn", "3 mn".
ABBREVIATED = {
    **dict.fromkeys(("mn", "mln", "mil"), 10**6),
    **dict.fromkeys(("bn", "bln"), 10**9),
    **dict.fromkeys(("tn", "tln", "trn"), 10**12),
}
_ORDINAL_ENDS = {"one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth"}
_ORDINAL_ENDS |= {"nine": "ninth", "twelve": "twelfth"}

Class: TypeAlias = Literal[
    "one", "teen", "ten", "hundred", "dozen", "scale", "digits", "part", "a", "of", "point"
]


@dataclass(frozen=True, slots=True)
class Lexeme:
    """A word of a number: its class, its value; of an ordinal, and whether that is plural ("fifths")."""

    kind: Class
    value: int
    ordinal: bool = False
    plural: bool = False


def ordinal_of(word: str) -> str:
    """The ordinal of a cardinal in one word."""
    ordinal = _ORDINAL_ENDS.get(word, f"{word}th")
    return ordinal.replace("yth", "ieth") if word in TENS else ordinal


def _cardinals() -> dict[str, Lexeme]:
    words = {word: Lexeme("teen", SMALL[word]) for word in ("zero", *TEENS)}
    words |= {word: Lexeme("teen", 0) for word in NOUGHTS}
    words |= {word: Lexeme("one", SMALL[word]) for word in ONES}
    words |= {word: Lexeme("ten", SMALL[word]) for word in TENS}
    words |= {word: Lexeme("scale", value) for word, value in (SCALES | ABBREVIATED).items()}
    return words | {"hundred": Lexeme("hundred", 100), "dozen": Lexeme("dozen", 12)}


def _ordinals(cardinals: dict[str, Lexeme]) -> dict[str, Lexeme]:
    """Of all cardinals but nought and the abbreviated; "seconds" are time."""
    words = {
        ordinal_of(word): Lexeme(one.kind, one.value, ordinal=True)
        for word, one in cardinals.items()
        if one.value and word not in ABBREVIATED and word not in ("dozen", "lakh", "crore")
    }
    several = {
        f"{word}s": Lexeme(one.kind, one.value, ordinal=True, plural=True)
        for word, one in words.items()
        if word != "second"
    }
    return words | several


CARDINALS = _cardinals()
ORDINALS = _ordinals(CARDINALS)
LEXEMES = CARDINALS | ORDINALS | {"dozens": Lexeme("dozen", 12)}
"""All of them by the word, in lower case."""

PARTS = {"half": 2, "halves": 2, "quarter": 4, "quarters": 4}
"""Words for parts that are no ordinals, with what they divide by."""

NUMBER_WORDS = frozenset({*SMALL, *NOUGHTS, *SCALES, "hundred", "dozen", "half", "quarter"})
"""Words that a number in words may open or go on with ("a" and "an" apart)."""

ORDINAL_WORDS = frozenset(word for word, one in ORDINALS.items() if not one.plural and word != "first")
"""Ordinals in one word; "first" claims more than a number."""
