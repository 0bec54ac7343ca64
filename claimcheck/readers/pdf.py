"""PDF files: paragraphs made of the lines of their pages; running heads and page numbers are left out."""

import re
from typing import TYPE_CHECKING

from claimcheck.copydesk.decode import shown
from claimcheck.copydesk.manuscript import Manuscript
from claimcheck.errors import ReadError

if TYPE_CHECKING:
    from claimcheck.markup.laid import Laid
    from claimcheck.office.columns import Passage

SUFFIXES = (".pdf",)
OPENS = re.compile(rb"[^%]{0,1024}%PDF-\d")
LARGEST = 100_000_000  # with its pictures


def read(data: bytes, path: str) -> Manuscript:
    """The manuscript of a PDF file; ReadError where it can't be read or the extra is not installed."""
    try:
        import pypdfium2  # noqa: F401, PLC0415  # an optional extra
    except ImportError as error:
        raise ReadError(
            f"{shown(path)} is a PDF file: to read it, pip install 'claimcheck-desk[pdf]'"
        ) from error
    from claimcheck.markup.laid import Paragraph, laid  # noqa: PLC0415  # only where there is a PDF file
    from claimcheck.office.columns import passages  # noqa: PLC0415  # as above
    from claimcheck.office.pages import pages  # noqa: PLC0415  # as above

    found = pages(data, shown(path))
    told = [each for each in passages(found) if each.words.strip()]
    made = laid(Paragraph(each.words, each.kind, each.listed, None, each.reason) for each in told)
    blank = [str(number) for number, page in enumerate(found, 1) if not page]
    notices = (f"pages without text, perhaps pictures of it: {', '.join(blank)}",) if blank else ()
    return Manuscript(
        made.text, made.pieces, notices=notices, unit="page", units=_starts(told, made, len(found))
    )


def _starts(told: "list[Passage]", made: "Laid", count: int) -> tuple[int, ...]:
    """Where each page begins in the text; one without copy begins where the next one does."""
    begins: dict[int, int] = {}
    for passage, start in zip(told, made.starts, strict=True):
        for offset, page in ((0, passage.page), *passage.turns):
            begins.setdefault(page, start + offset)
    starts, at = [], len(made.text)
    for page in reversed(range(count)):
        at = begins.get(page, at)
        starts.append(at)
    return (0, *reversed(starts[:-1]))
