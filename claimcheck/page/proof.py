"""The draft as a page shows it: line by line, cut where something that is marked in it begins or ends."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise

from claimcheck.draft import Block, Draft
from claimcheck.layout.escape import visible

_LINE_END = re.compile(r"\r\n|\n|\r")


class Layer(IntEnum):
    """What a mark stands for; of two at one place the higher lies inside the lower."""

    SKIPPED = 0
    MARKUP = 1
    FINDING = 2
    GAP = 3
    CLAIM = 4


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of `Draft.text` to be marked; `kind` is a claim's kind or a finding's level.

    `target` is the element that speaks of it, `anchor` its own id on the page, empty where it needs none.
    """

    layer: Layer
    start: int
    end: int
    target: str = ""
    anchor: str = ""
    kind: str = ""
    priority: int = 0


@dataclass(frozen=True, slots=True)
class Piece:
    """Text with the marks that it lies in, outermost first, and those of them that begin with it."""

    text: str
    marks: tuple[Mark, ...]
    opens: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the draft without its end; `kind` is that of the block it belongs to, empty for none.

    `shown` is what people number it by: its own number, its paragraph's or its page's. `reasons` say why
    furniture that begins in it was not read.
    """

    number: int
    shown: int
    kind: str
    reasons: tuple[str, ...]
    pieces: tuple[Piece, ...]


def proof(draft: Draft, marks: Iterable[Mark]) -> Iterator[Line]:
    """All lines of the draft; the pieces' text is the draft's, what can't be seen in it shown."""
    waiting = sorted(marks, key=lambda mark: mark.start)
    edges = sorted({edge for mark in waiting for edge in (mark.start, mark.end)})
    starts = [block.start for block in draft.blocks]
    inside: list[Mark] = []
    taken = 0
    for number, (first, last) in enumerate(_lines(draft.text), 1):
        pieces: list[Piece] = []
        cuts = [first, *edges[bisect_right(edges, first) : bisect_left(edges, last)], last]
        for start, end in pairwise(cuts):
            before = taken
            taken = bisect_left(waiting, max(end, start + 1), lo=taken, key=lambda mark: mark.start)
            opens = [mark for mark in waiting[before:taken] if mark.end > start]
            inside = sorted([mark for mark in inside if mark.end > start] + opens, key=_depth)
            pieces.append(Piece(_shown(draft.text[start:end]), tuple(inside), tuple(opens)))
        blocks = draft.blocks[max(0, bisect_right(starts, first) - 1) : bisect_left(starts, last)]
        kind, reasons = _kind(blocks, first, last), tuple(_reasons(blocks, first))
        yield Line(number, draft.number(first), kind, reasons, tuple(pieces))


def _lines(text: str) -> Iterator[tuple[int, int]]:
    at = 0
    for found in _LINE_END.finditer(text):
        yield at, found.start()
        at = found.end()
    if at < len(text):
        yield at, len(text)


def _depth(mark: Mark) -> tuple[int, int, int]:
    return mark.layer, mark.start, -mark.end


def _shown(text: str) -> str:
    """The text as `visible` shows it, but for tabs, which are only space here."""
    return "\t".join(map(visible, text.split("\t")))


def _kind(blocks: Sequence[Block], start: int, end: int) -> str:
    """The kind of the block that most of a line belongs to."""
    shares = [(min(block.end, end) - max(block.start, start), block) for block in blocks]
    share, most = max(shares, key=lambda pair: pair[0], default=(0, None))
    return most.kind.value if most and share > 0 else ""


def _reasons(blocks: Sequence[Block], start: int) -> Iterator[str]:
    for block in blocks:
        if block.reason and block.start >= start:
            yield block.reason
