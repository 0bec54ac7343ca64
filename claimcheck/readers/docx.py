"""Word documents (.docx): paragraphs, headings, captions, lists, tables, text boxes, footnotes and endnotes.

Tracked changes are read as if accepted, and the notices say so.
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from claimcheck.copydesk.decode import shown
from claimcheck.copydesk.manuscript import Manuscript, Piece, squeezed
from claimcheck.draft import BlockKind, trimmed

if TYPE_CHECKING:
    from claimcheck.office.document import Document

SUFFIXES = (".docx", ".docm")
OPENS = re.compile(rb"PK\x03\x04[^\0]{0,64}?(?s:.{0,65536}?)word/")
LARGEST = 100_000_000  # with its pictures

_KINDS = {
    "title": BlockKind.HEADLINE,
    "subtitle": BlockKind.DEK,
    "caption": BlockKind.CAPTION,
    "figure": BlockKind.CAPTION,
    "quote": BlockKind.QUOTE,
    "quotations": BlockKind.QUOTE,
    "intense quote": BlockKind.QUOTE,
}


def read(data: bytes, path: str) -> Manuscript:
    """The manuscript of a Word document; ReadError where it is damaged, locked or none."""
    from claimcheck.office.document import read as opened  # noqa: PLC0415  # imports lxml

    document = opened(data, shown(path))
    pieces = tuple(_pieces(document))
    return Manuscript(
        document.text,
        pieces,
        notices=document.left_out,
        unit="paragraph",
        units=tuple(piece.span.start for piece in pieces),
        original=data,
    )


def _pieces(document: "Document") -> Iterator[Piece]:
    styles = document.styles()
    titled = False
    at = gap = 0
    for paragraph in document.paragraphs:
        end = at + len(paragraph.text)
        span = trimmed(document.text, at, end)
        at = end + 1
        if span is None:
            gap += 1
            continue
        style = styles.get(paragraph.style or "", "")
        kind = _kind(style, titled=titled) or (BlockKind.BODY if paragraph.cell else None)
        titled = titled or kind is BlockKind.HEADLINE
        words = squeezed(document.text[span.start : span.end])
        listed = paragraph.listed or style.startswith("list")
        yield Piece(span, words, gap=gap + 1, listed=listed, kind=kind, path=paragraph.note)
        gap = 0


def _kind(style: str, *, titled: bool) -> BlockKind | None:
    """What a paragraph of a style is; the first heading of the top rank is the headline."""
    if style in {"title", "heading 1"} and titled:
        return BlockKind.SUBHEAD
    if style == "heading 1":
        return BlockKind.HEADLINE
    return BlockKind.SUBHEAD if style.startswith("heading") else _KINDS.get(style)
