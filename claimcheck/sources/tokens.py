"""The tokens of a running text as words are compared: words, numbers and marks, apart from typography.

Quotation marks, dashes and blanks are no tokens: a difference in them alone is one of typography. Offsets are
those of the text given.
"""

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property
from typing import Literal, TypeAlias
from unicodedata import normalize

Kind: TypeAlias = Literal["word", "number", "mark", "ellipsis", "insert"]

_WORD = r"[^\W\d_][^\W_]*(?:['’ʼ‐‑-][^\W_]+)*"
_TOKEN = re.compile(
    rf"""
    (?P<ellipsis>\[?(?:\.{{3,}}|…|\.\ \.\ \.)\]?)
    | (?P<insert>[^\W_]*(?:\[[^\]\n]{{1,80}}\][^\W_]*)+)
    | (?P<number>\d+(?:[.,:]\d+)*)
    | (?P<acronym>(?:[A-Za-z]\.){{2,}})
    | (?P<word>{_WORD})
    | (?P<mark>[.,;:?!()/\[\]%&$€£¥+=@#*])
    """,
    re.VERBOSE,
)
_LITERAL = re.compile(_TOKEN.pattern.replace(r"[^\W_]*(?:\[[^\]\n]{1,80}\][^\W_]*)+", r"(?!)"), re.VERBOSE)
_GROUPED = re.compile(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?")
_FOLDED = str.maketrans({"’": "'", "ʼ": "'", "‐": "-", "‑": "-"})
_OPENED = re.compile(r"(?:\A|[\n.?!:“”\"‘'«„])[ “”\"‘'(\[]*\Z")
# Signs that are spoken as words.
_SIGNS = frozenset("%&$€£¥")


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number or mark; `key` is what it is compared by, `text` as it stands.

    `opens` says that it opens a sentence, a line or words in quotation marks.
    """

    kind: Kind
    key: str
    text: str
    start: int
    end: int
    opens: bool = False

    @property
    def spoken(self) -> bool:
        """Whether it is a word or a number, not a mark."""
        return self.kind in ("word", "number")

    @property
    def capital(self) -> bool:
        """Whether it opens with a capital letter."""
        return self.kind == "word" and self.text[0].isupper()


def tokens(text: str, start: int = 0, end: int | None = None, *, edited: bool = False) -> list[Token]:
    """The tokens of a stretch; where it is `edited`, words in brackets are an editor's insertion."""
    pattern = _TOKEN if edited else _LITERAL
    found_all = pattern.finditer(text, start, len(text) if end is None else end)
    return [_token(text, found) for found in found_all]


def _token(whole: str, found: re.Match[str]) -> Token:
    group, text, start = found.lastgroup, found.group(), found.start()
    kind: Kind = "word"
    match group:
        case "ellipsis" | "insert" | "number":
            kind = group
        case "mark" if text not in _SIGNS:
            kind = "mark"
    opens = text[0].isupper() and _OPENED.search(whole, max(0, start - 4), start) is not None
    return Token(kind, _key(kind, text), text, start, found.end(), opens)


def _key(kind: Kind, text: str) -> str:
    if kind == "number":
        return text.replace(",", "") if _GROUPED.fullmatch(text) else text
    if kind == "ellipsis":
        return "…"
    plain = text.replace(".", "") if len(text) > 1 else text
    if plain == "US":
        return "U.S."  # not the pronoun
    folded = plain.translate(_FOLDED)
    return folded.casefold() if folded.isascii() else normalize("NFC", folded).casefold()


class Tokens:
    """A text's tokens with the places of each spoken word; positions count spoken tokens only."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.all = tokens(text)
        self.spoken = [number for number, token in enumerate(self.all) if token.spoken]
        self.keys = [self.all[number].key for number in self.spoken]
        self.places: dict[str, list[int]] = {}
        for position, key in enumerate(self.keys):
            self.places.setdefault(key, []).append(position)

    def between(self, first: int, last: int) -> list[Token]:
        """All tokens from one spoken position to another, both included."""
        return self.all[self.spoken[first] : self.spoken[last] + 1]

    def stretch(self, start: int, end: int) -> range:
        """The positions of the spoken tokens that lie in a stretch of the text."""
        return range(bisect_left(self._starts, start), bisect_left(self._starts, end))

    @cached_property
    def _starts(self) -> list[int]:
        return [self.all[number].start for number in self.spoken]

    @cached_property
    def lower(self) -> frozenset[str]:
        """The words that stand in the text without a capital."""
        words = (token for token in self.all if token.kind == "word")
        return frozenset(token.key for token in words if token.text[0].islower())
