"""The copy of a draft as one running text, and the way back to the draft's own offsets.

Furniture, markup and invisible characters are left out; a line wrapped inside a paragraph becomes a space;
each block is one line; every kind of blank is a space. Detectors read this text; `Prose.source` carries what
they find back to the draft.
"""

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from claimcheck.draft import Block, BlockKind, Draft, Span

# Zero-width characters, soft hyphen, bidirectional controls (Unicode UAX #9, UTR #36), C0 controls.
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff"
    "\x00-\x08\x0b\x0c\x0e-\x1f\x7f]+"
)
# The only one of them that counts as printable: the combining grapheme joiner.
_JOINER = "\u034f"
_WRAP = re.compile(r"[ \t]*(?:\r\n|\n|\r)[ \t]*")
# One code point for one, so that offsets stay: all kinds of blank read as a space.
_BLANK = re.compile("[\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\x85\t]")


class Line(NamedTuple):
    """One block's stretch of the running text, without the line end."""

    kind: BlockKind
    start: int
    end: int


@dataclass(frozen=True)
class Prose:
    """The running text, its lines, and the way back: `starts[i]` of the text is `sources[i]` of the draft."""

    text: str
    lines: tuple[Line, ...]
    starts: tuple[int, ...]
    sources: tuple[int, ...]

    def source(self, span: Span) -> Span:
        """The place in the draft of a non-empty stretch of the running text."""
        return Span(self._offset(span.start), self._offset(span.end - 1) + 1)

    def at(self, offset: int) -> int:
        """The place in the running text of a code point of the draft, or of the last one copied before it."""
        run = bisect_right(self.sources, offset) - 1
        end = self.starts[run + 1] if run + 1 < len(self.starts) else len(self.text)
        found = min(self.starts[run] + offset - self.sources[run], end - 1)
        return found - 1 if self.text[found] == "\n" else found

    def target(self, span: Span) -> Span:
        """The place in the running text of a non-empty stretch of the draft's copy."""
        return Span(self.at(span.start), self.at(span.end - 1) + 1)

    def line_at(self, offset: int) -> Line:
        """The line that holds an offset of the running text."""
        return self.lines[max(0, bisect_right(self._line_starts, offset) - 1)]

    @cached_property
    def _line_starts(self) -> list[int]:
        return [line.start for line in self.lines]

    def _offset(self, offset: int) -> int:
        run = bisect_right(self.starts, offset) - 1
        return self.sources[run] + offset - self.starts[run]


def prose(draft: Draft) -> Prose:
    """The running text of a draft's copy."""
    builder = _Builder(draft.text)
    markup = iter([*draft.markup, Span(len(draft.text), len(draft.text))])
    cut = next(markup)
    for block in draft.blocks:
        if block.kind is BlockKind.FURNITURE:
            continue
        cuts = []
        while cut.start < block.end:
            if cut.end > block.start:
                cuts.append(cut)
            if cut.end > block.end:
                break
            cut = next(markup)
        builder.add(block, cuts)
    return builder.done()


class _Builder:
    """Collects pieces of the draft and where each came from."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.pieces: list[str] = []
        self.length = 0
        self.lines: list[Line] = []
        self.starts: list[int] = []
        self.sources: list[int] = []

    def add(self, block: Block, cuts: list[Span]) -> None:
        start = self.length
        at = block.start
        for cut in cuts:
            self._copy(at, cut.start)
            at = max(at, cut.end)
        self._copy(at, block.end)
        if self.length > start:
            self.lines.append(Line(block.kind, start, self.length))
            self._put("\n", block.end - 1)

    def _copy(self, start: int, end: int) -> None:
        """Copy a stretch of the draft: folded at line ends, without what can't be seen."""
        wrapped = self.text.find("\n", start, end) >= 0 or self.text.find("\r", start, end) >= 0
        wraps = [found.span() for found in _WRAP.finditer(self.text, start, end)] if wrapped else []
        for wrap_at, resume in [*wraps, (end, end)]:
            self._visible(start, wrap_at)
            if resume > wrap_at:
                self._put(" ", wrap_at)
            start = resume

    def _visible(self, start: int, end: int) -> None:
        piece = self.text[start:end]
        if not piece.isprintable() or _JOINER in piece:
            for hidden in _INVISIBLE.finditer(self.text, start, end):
                self._put(self.text[start : hidden.start()], start)
                start = hidden.end()
            piece = self.text[start:end]
        self._put(piece, start)

    def _put(self, piece: str, source: int) -> None:
        if piece:
            self.pieces.append(piece)
            self.starts.append(self.length)
            self.sources.append(source)
            self.length += len(piece)

    def done(self) -> Prose:
        text = _BLANK.sub(" ", "".join(self.pieces))
        return Prose(text, tuple(self.lines), tuple(self.starts), tuple(self.sources))
