"""OpenDocument texts (.odt): paragraphs, headings, lists, tables, footnotes; changes as if accepted.

Source: OASIS, "Open Document Format for Office Applications (OpenDocument) Version 1.3".
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from claimcheck.copydesk.decode import shown
from claimcheck.copydesk.manuscript import Manuscript
from claimcheck.draft import BlockKind
from claimcheck.errors import ReadError

if TYPE_CHECKING:
    from claimcheck.markup.laid import Paragraph
    from claimcheck.office.opendocument import Told

SUFFIXES = (".odt", ".ott")
OPENS = re.compile(rb"PK\x03\x04.{26}mimetypeapplication/vnd\.oasis\.opendocument\.text", re.DOTALL)
LARGEST = 100_000_000  # with its pictures

_KINDS = {
    "title": BlockKind.HEADLINE,
    "subtitle": BlockKind.DEK,
    "caption": BlockKind.CAPTION,
    "figure": BlockKind.CAPTION,
    "illustration": BlockKind.CAPTION,
    "quotations": BlockKind.QUOTE,
}


def read(data: bytes, path: str) -> Manuscript:
    """The manuscript of an OpenDocument text; ReadError where it is damaged, locked or none."""
    from claimcheck.markup.laid import laid  # noqa: PLC0415  # imports lxml
    from claimcheck.office.opendocument import read as told  # noqa: PLC0415  # as above

    found = told(data, shown(path))
    if found is None:
        raise ReadError(f"{shown(path)} is no OpenDocument text: save it as .odt")
    made = laid(_paragraphs(found))
    return Manuscript(made.text, made.pieces, notices=found.left_out, unit="paragraph", units=made.starts)


def _paragraphs(told: "Told") -> "Iterator[Paragraph]":
    """The paragraphs with what their styles make them; the first of the top rank is the headline."""
    from claimcheck.markup.laid import Paragraph  # noqa: PLC0415  # as above

    titled = False
    for each in told.paragraphs:
        kind = _KINDS.get(each.style) or (BlockKind.BODY if each.cell else None)
        if each.rank:
            kind = BlockKind.HEADLINE if each.rank == 1 else BlockKind.SUBHEAD
        if kind is BlockKind.HEADLINE and titled:
            kind = BlockKind.SUBHEAD
        titled = titled or kind is BlockKind.HEADLINE
        yield Paragraph(each.words, kind, each.listed, each.note)
