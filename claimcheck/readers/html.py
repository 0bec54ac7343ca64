"""HTML pages: the article is copy, the page around it is named and left out.

What is the article says trafilatura; every paragraph keeps the path of its element.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from claimcheck.copydesk.decode import shown
from claimcheck.copydesk.manuscript import Manuscript
from claimcheck.copydesk.stamps import stamp
from claimcheck.draft import BlockKind
from claimcheck.errors import ReadError

if TYPE_CHECKING:
    from claimcheck.markup.laid import Paragraph

SUFFIXES = (".html", ".htm", ".xhtml")
OPENS = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html)\b", re.IGNORECASE)
LARGEST = 10_000_000

_AROUND = "page around the article"
_DECLARATION = re.compile(r"\s*<\?xml[^>]*\?>")
_RUNNING = 80  # characters from which a line is running text
_FINAL = re.compile(r"[.!?…][\"'”’)\]]*\Z")
_BESIDE = re.compile(r"/(?:aside|nav|footer|form)(?:\[\d+\])?/")
_SHORT = 60  # letters and digits up to which a paragraph may stand in another by chance


def read(data: bytes, path: str) -> Manuscript:
    """The manuscript of a page; ReadError where it can't be read or the extra is not installed."""
    try:
        import trafilatura  # noqa: PLC0415  # an optional extra, and slow
    except ImportError as error:
        raise ReadError(
            f"{shown(path)} is an HTML page: to read it, pip install 'claimcheck-desk[html]'"
        ) from error
    from claimcheck.markup.html import paragraphs, parsed  # noqa: PLC0415  # imports lxml
    from claimcheck.markup.laid import laid  # noqa: PLC0415  # as above
    from claimcheck.markup.metadata import headline, issued  # noqa: PLC0415  # as above

    page = _decoded(data)
    root = parsed(page, shown(path))
    article = trafilatura.bare_extraction(page, include_comments=False, with_metadata=False)
    told = _headed([*paragraphs(root, shown(path))], headline(root))
    made = laid(_sorted_out(told, _Article(article)))
    return Manuscript(
        made.text,
        made.pieces,
        title=_title(told),
        published=issued(root),
        published_from="page metadata",
        unit="paragraph",
        units=tuple(piece.span.start for piece in made.pieces if not piece.reason),
    )


def _decoded(data: bytes) -> bytes | str:
    """Text where it is plain UTF-8; else bytes, whose encoding the page itself may name."""
    try:
        return _DECLARATION.sub("", data.decode("utf-8-sig"), count=1)
    except UnicodeDecodeError:
        return data


class _Article:
    """Tells which paragraphs an extraction kept."""

    def __init__(self, extracted: Any) -> None:
        text = (extracted.text or "") if extracted else ""
        self.lines = {_letters(part) for line in text.split("\n") for part in (line, *line.split("|"))}
        self.all = _letters(text)

    def __contains__(self, words: str) -> bool:
        found = _letters(words)
        return not self.all or found in self.lines or (len(found) > _SHORT and found in self.all)


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words)).lower()


def _sorted_out(told: "list[Paragraph]", article: _Article) -> "Iterator[Paragraph]":
    """The paragraphs, those outside the article with the reason why they are left out.

    An extraction drops bylines, captions and, where breaks part them, whole paragraphs: what stands between
    the first and the last that it kept and reads like the article is the article.
    """
    titled = [number for number, each in enumerate(told) if each.kind is BlockKind.HEADLINE]
    kept = [number for number, each in enumerate(told) if each.words in article]
    first, last = (min(kept + titled), kept[-1]) if kept else (0, len(told))
    paths = {told[number].path for number in kept}
    for number, each in enumerate(told):
        inside = first < number < last and (each.path in paths or _reads_on(each))
        if inside or each.kind is BlockKind.HEADLINE or each.words in article:
            yield each
        else:
            yield replace(each, reason=_AROUND)


def _reads_on(each: "Paragraph") -> bool:
    """Whether a paragraph in the midst of an article is a part of it: running text, a caption, a byline."""
    if _BESIDE.search(each.path or ""):
        return False
    if each.kind is BlockKind.CAPTION or stamp(each.words) is not None:
        return True
    return len(each.words) > _RUNNING and _FINAL.search(each.words) is not None


def _headed(told: "list[Paragraph]", title: str) -> "list[Paragraph]":
    """The paragraphs; where none is a heading of the top rank, the one with the page's own title is."""
    wanted = _letters(title)
    if not wanted or any(each.kind is BlockKind.HEADLINE for each in told):
        return told
    found = next((number for number, each in enumerate(told) if _letters(each.words) == wanted), None)
    if found is not None:
        told[found] = replace(told[found], kind=BlockKind.HEADLINE)
    return told


def _title(told: "list[Paragraph]") -> str | None:
    return next((each.words for each in told if each.kind is BlockKind.HEADLINE), None)
