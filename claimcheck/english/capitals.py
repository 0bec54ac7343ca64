"""Runs of words with a capital: "Ukrainian Foreign Minister Dmytro Kuleba", "Gen. Ludwig van Roe".

Offsets are those of `Prose.text`; a run never crosses a line or a sentence.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from claimcheck.english.lexicon import lexicon


class Token(NamedTuple):
    """A word with a capital, or initials, without its possessive; `key` is in lower case and has no dots."""

    start: int
    end: int
    key: str


# Latin capitals; the ranges beyond ASCII hold small letters too, which `_capital` throws out.
_UPPER = "[A-ZÀ-ÖØ-ÞĀ-ɏḀ-ỿ]"
_TOKEN = re.compile(
    r"(?<![^\W_])(?:"
    rf"(?:{_UPPER}\.)(?:-?{_UPPER}\.)*+(?=[ ,'’\w]|$)"
    r"|(?:Gen|Adm|Col|Maj|Capt|Cmdr|Lt|Sgt|Cpl|Pvt|Pfc|Brig|Sen|Rep|Gov|Prof|Rev|Supt|Insp|Det|Pres|Amb|Msgr"
    r"|Cllr|Atty|Mr|Mrs|Ms|Mx|Dr|Hon|Fr|St|Jr|Sr)\."
    r"|(?:(?:al|el|ad|an|ar|as|ash|at|az|ul|ur|d|l|de|dell)[-’'])?"
    rf"{_UPPER}[^\W\d_]*+(?:[-’'](?![sS]\b)[^\W\d_]++)*+(?![\w]|-?\d)"
    r")"
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
        word = found.group()
        if not _capital(word):
            continue
        if run and not _joined(text, run[-1].end, start):
            yield run
            run = []
        run.append(Token(start, end, word.replace(".", "").lower()))
    if run:
        yield run


def _capital(word: str) -> bool:
    return word[0].isupper() or (word[0].islower() and word[0].isascii())


def _joined(text: str, end: int, start: int) -> bool:
    gap = start - end
    if gap == 1:
        return text[end] == " "
    if gap == 0:
        return text[end - 1] == "."
    if gap == 2 and text[end] == ",":
        return text.startswith(("Jr.", "Sr.", "Jr ", "III"), start)
    return gap <= _WIDEST_GAP and text[end:start] in _GAPS
