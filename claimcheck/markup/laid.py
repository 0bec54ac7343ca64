"""Paragraphs that a format hands in one by one, laid out as a manuscript's text: each on its line."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from claimcheck.copydesk.manuscript import Piece, squeezed
from claimcheck.draft import BlockKind, Span


@dataclass(frozen=True, slots=True)
class Paragraph:
    """The words of a paragraph on one line, what it is for as far as the format says, where it came from."""

    words: str
    kind: BlockKind | None = None
    listed: bool = False
    path: str | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Laid:
    """A text, its pieces, and where each of the paragraphs begins in it."""

    text: str
    pieces: tuple[Piece, ...]
    starts: tuple[int, ...]


def laid(paragraphs: Iterable[Paragraph]) -> Laid:
    """The paragraphs one below the other, blanks squeezed, those without words left out."""
    parts: list[str] = []
    pieces: list[Piece] = []
    at = 0
    for paragraph in paragraphs:
        words = squeezed(paragraph.words)
        if not words:
            continue
        kind = BlockKind.FURNITURE if paragraph.reason else paragraph.kind
        span = Span(at, at + len(words))
        piece = Piece(span, words, gap=1, listed=paragraph.listed, kind=kind)
        pieces.append(replace(piece, reason=paragraph.reason, path=paragraph.path))
        parts.append(f"{words}\n")
        at = span.end + 1
    return Laid("".join(parts), tuple(pieces), tuple(piece.span.start for piece in pieces))
