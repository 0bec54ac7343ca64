"""Runs of words with a capital: "Ukrainian Foreign Minister Dmytro Kuleba", "Gen. Ludwig van Roe".

Offsets are those of `Prose.text`; a run never crosses a line or a sentence.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.english.lexicon import lexicon
from claimcheck.english.roles import HONORIFICS, RANKS


class Token(NamedTuple):
    """A word with a capital, or initials, without its possessive; `key` is in lower case and has no dots."""

    start: int
    end: int
    key: str


# Latin capitals; the ranges beyond ASCII hold small letters too, which `runs` throws out.
_UPPER = "[A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ]"
_TOKEN = re.compile(
    rf"{_UPPER}(?<![^\W_].)(?:\.(?:-?{_UPPER}\.)*+(?=[ ,'’\w]|$)"
    r"|[^\W\d_]*+(?:[-’'](?![sS]\b)[^\W\d_]++)*+(?!\w|-?\d))"
)
_ABBREVIATED = RANKS | HONORIFICS.keys() | {"jr", "sr"}
_PREFIXES = frozenset(
    {"al-", "el-", "ad-", "an-", "ar-", "as-", "at-", "az-", "ul-", "al’", "el’", "d’", "d'"}
)
_PARTICLES = lexicon(
    "van von vom zu zur ter ten de del della di da das do dos du des le la bin bint ibn ben abu al el"
)
_GAPS = frozenset(
    {" van der ", " van den ", " van de ", " von der ", " de la ", " de las ", " de los "}
    | {f" {particle} " for particle in _PARTICLES}
)
_WIDEST_GAP = max(map(len, _GAPS))


def runs(text: str) -> Iterator[list[Token]]:
    """The maximal runs of capitalised words, in order."""
    run: list[Token] = []
    for found in _TOKEN.finditer(text):
        start, end = found.span()
        key = found.group().lower()
        if text[start] == key[0]:
            continue
        if end - start < 7 and text[end : end + 1] == "." and key in _ABBREVIATED:
            end += 1
        if start and text[start - 1] in "-’'":
            start, key = _prefixed(text, start, key)
        if run and not _joined(text, run[-1].end, start):
            yield run
            run = []
        run.append(Token(start, end, key.replace(".", "")))
    if run:
        yield run


def _prefixed(text: str, start: int, key: str) -> tuple[int, str]:
    """A name's start and key with the article that is joined to it: "al-Amr", "d’Ettorre"."""
    for length in (3, 2):
        prefix = text[max(0, start - length) : start]
        if prefix in _PREFIXES and not text[max(0, start - length - 1) : start - length].isalnum():
            return start - length, prefix + key
    return start, key


def _joined(text: str, end: int, start: int) -> bool:
    gap = start - end
    if gap == 1:
        return text[end] == " "
    if gap == 0:
        return text[end - 1] == "."
    if gap == 2 and text[end] == ",":
        return text.startswith(("Jr.", "Sr.", "Jr ", "III"), start)
    return 0 < gap <= _WIDEST_GAP and text[end:start] in _GAPS
