"""Runs of words with a capital: "Talvian Foreign Minister Jutta Raabe", "Gen. Ludwig van Roe".

Offsets are those of `Prose.text`; a run never crosses a line or a sentence.
"""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from claimcheck.english.people.roles import HONORIFICS, RANKS


class Token(NamedTuple):
    """A word with a capital, or initials, without its possessive; `key` is in lower case and has no dots."""

    start: int
    end: int
    key: str


# Latin capitals; the ranges beyond ASCII hold small letters too, which `runs` throws out.
_UPPER = "[A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ]"
_WORD = (
    rf"{_UPPER}(?<![^\W_].)(?:\.(?:-?{_UPPER}\.)*+(?=[ ,'’\w]|$)"
    r"|[^\W\d_]*+(?:[-’'](?![sS]\b)[^\W\d_]++)*+(?!\w|-?\d))"
)
_PARTICLE = (
    r"(?:van (?:de[rn]? )?|von (?:de[rm] )?|de (?:l[ao]s? )?|vom |zur? |te[rn] |del |della |di |da |d[ao]s "
    r"|d[ou] |des |l[ea] |[iy] |bint? |ibn |ben |abu |al |el )"
)
_ARTICLE = "(?:(?:a[ldnrstz]|el|ul)[-’]|d[’'])"
_NICKNAME = rf" [“\"]{_UPPER}[\w.]*+(?: {_UPPER}\w*+)?[”\"] "
_GAP = rf"(?:{_NICKNAME}| {_PARTICLE}?+{_ARTICLE}?+|(?<=\.)|, (?=[JS]r\b|III\b))"
_RUN = re.compile(rf"{_WORD}(?:{_GAP}{_WORD})*+")
_TOKEN = re.compile(_WORD)
_BEFORE = re.compile(rf"(?<![^\W_]){_ARTICLE}$")
_JOINTS = ("-", "’", "'")
_ABBREVIATED = RANKS | HONORIFICS.keys() | {"jr", "sr"}


def runs(text: str, alone: AbstractSet[str] = frozenset()) -> Iterator[list[Token]]:
    """The runs of capitalised words, in order; words of `alone`, in lower case, are left out where alone."""
    held: list[Token] = []
    for found in _RUN.finditer(text):
        run = found.group()
        start, end = found.span()
        if held and text[held[-1].end : start] != " ":
            yield held
            held = []
        dotted = text.startswith(".", end)
        if not held and not dotted and run.lower() in alone:
            continue
        tokens = _plain(run, start) if run.isascii() and text[start - 1 : start] not in _JOINTS else None
        held += tokens or _tokens(text, start, end)
        if dotted and held and held[-1].key.removeprefix("then-") in _ABBREVIATED:
            held[-1] = held[-1]._replace(end=end + 1)
        elif held:
            yield held
            held = []
    if held:
        yield held


def _plain(run: str, start: int) -> list[Token] | None:
    """The words of a run of letters and blanks without its particles; None where it has other signs."""
    if run.isalpha():
        return [Token(start, start + len(run), run.lower())]
    if not run.replace(" ", "").isalpha():
        return None
    tokens = []
    for word in run.split(" "):
        if word[0] <= "Z":
            tokens.append(Token(start, start + len(word), word.lower()))
        start += len(word) + 1
    return tokens


def _tokens(text: str, start: int, end: int) -> Iterator[Token]:
    """The words of a run, each with the article that is joined to it: "al-Amr", "d’Ettorre"."""
    for found in _TOKEN.finditer(text, start, end):
        first, last = found.span()
        if first and text[first - 1] in "-’'" and (article := _BEFORE.search(text, max(0, first - 3), first)):
            first = article.start()
        if text[first].isupper() or text[first].isascii():
            yield Token(first, last, text[first:last].replace(".", "").lower())
