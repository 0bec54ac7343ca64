"""Markdown: its marks are no copy; its headings, quotations, lists and images are known as such."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from claimcheck.copydesk.decode import decode
from claimcheck.copydesk.frontmatter import Header, header, settled
from claimcheck.copydesk.inline import inline, label, merged, visible
from claimcheck.copydesk.manuscript import Manuscript, Piece, squeezed
from claimcheck.copydesk.plain import stands_alone
from claimcheck.draft import BlockKind, Span, trimmed

SUFFIXES = (".md", ".markdown", ".mdown", ".mkd")
OPENS = re.compile(rb"(?:\xef\xbb\xbf)?(?:---[ \t]*\r?\n[\w\"']|#{1,2} \S)")
LARGEST = 10_000_000

_LINE = re.compile(r"([^\r\n]*)(?:\r\n|\n|\r)|([^\r\n]+)\Z")
_FENCE = re.compile(r" {0,3}(?P<fence>`{3,}|~{3,})[^`\r\n]*\Z")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})\Z")
_UNDERLINE = re.compile(r" {0,3}(?P<sign>=+|-+)[ \t]*\Z")
_DEFINITION = re.compile(r" {0,3}\[(?P<label>[^\[\]^][^\[\]]{0,200})\]:\s*\S.{0,2000}\Z")
_TABLE_RULE = re.compile(r"\s*\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?\s*)?\Z")
_MARKS = re.compile(r"(?: {0,3}>[ \t]?)*(?:[ \t]*(?:[-*+•]|\d{1,9}[.)])(?=[ \t]|\Z))?[ \t]*")
_HEADING = re.compile(r" {0,3}(?P<signs>#{1,6})(?:[ \t]+|\Z)")
_BLANK = re.compile(r"[ \t]*(?=[\r\n]|\Z)")
_IMAGE = re.compile(r"\s*(?:\[\s*)?!\[.*\)\s*\Z|\s*<figcaption\b.*", re.IGNORECASE)
_ENDED = re.compile(r"[.,;:!?…–—-][\"'”’)\]*_]*\Z")
_PAUSED = re.compile(r"[,;–—-][*_]*\Z")
# Mail and typewriter copy wraps at 60 to 80; a longer line is a paragraph as pasted.
_WIDEST_WRAP = 100


def read(data: bytes, path: str) -> Manuscript:
    """The manuscript of a Markdown text."""
    decoded = decode(data, path)
    head = header(decoded.text) or Header(0)
    lines = list(_lines(decoded.text, head.end))
    labels = {label(found["label"]) for line in lines if (found := _DEFINITION.match(line.words))}
    book = _Book(decoded.text, labels)
    book.head(head)
    book.body(lines)
    notices = (*decoded.notices, *([head.notice] if head.notice else []))
    return Manuscript(
        decoded.text,
        tuple(settled(book.pieces, head)),
        tuple(book.markup),
        head.title,
        head.published,
        head.confidential,
        notices,
    )


@dataclass(frozen=True, slots=True)
class _Line:
    """A line without its end."""

    start: int
    end: int
    words: str


def _lines(text: str, start: int) -> Iterator[_Line]:
    for found in _LINE.finditer(text, start):
        words = found[1] or found[2] or ""
        yield _Line(found.start(), found.start() + len(words), words)


@dataclass
class _Paragraph:
    """Lines that belong together, and the marks in front of them."""

    kind: BlockKind | None = None
    lines: list[Span] = field(default_factory=list)
    marks: list[Span] = field(default_factory=list)
    listed: bool = False
    image: bool = False


@dataclass
class _Book:
    """Collects the pieces of a document in order; `lead` is markup that waits for copy to stand beside."""

    text: str
    labels: set[str]
    pieces: list[Piece] = field(default_factory=list)
    markup: list[Span] = field(default_factory=list)
    lead: list[Span] = field(default_factory=list)
    open: _Paragraph = field(default_factory=_Paragraph)
    titled: bool = False

    def head(self, head: Header) -> None:
        """The header's values as copy, the rest of it as furniture."""
        at = 0
        for found in head.fields:
            self._furniture(Span(at, found.span.start), "front matter")
            self.pieces.append(Piece(found.span, found.words, kind=found.kind))
            at = found.span.end
        self._furniture(Span(at, head.end), "front matter")

    def body(self, lines: list[_Line]) -> None:
        """All lines below the header."""
        fence = ""
        skip_to = 0
        for line in lines:
            found = _FENCE.match(line.words)
            if line.start < skip_to:
                continue
            if found and (not fence or found["fence"].startswith(fence)):
                fence = "" if fence else found["fence"]
                self._mark(line)
            elif fence:
                self._add(line, 0)
            elif not line.words or line.words.isspace():
                self._flush()
            elif line.words.lstrip().startswith("<!--"):
                skip_to = self._comment(line)
            else:
                self._line(line)
        self._flush()
        self._unled()

    def _line(self, line: _Line) -> None:
        """A line outside of fences and comments."""
        underline = _UNDERLINE.match(line.words)
        heading = _HEADING.match(line.words)
        if underline and self.open.lines and self.open.kind is None and not self.open.listed:
            self.open.marks.append(Span(self.open.lines[-1].end, line.end))
            self.open.lines.append(Span(line.start, line.end))
            self.open.kind = self._rank(underline["sign"][0] == "=")
            self._flush()
        elif _RULE.match(line.words) or _TABLE_RULE.match(line.words):
            self._mark(line)
        elif _DEFINITION.match(line.words):
            self._flush()
            self._furniture(Span(line.start, line.end), "link target")
        elif heading:
            self._heading(line, heading)
        else:
            self._copy(line)

    def _heading(self, line: _Line, heading: re.Match[str]) -> None:
        self._flush()
        self.open.marks = [Span(line.start, line.start + heading.end())]
        name = line.words[heading.end() :].rstrip().rstrip("#")
        if not name or name[-1].isspace():
            self.open.marks.append(Span(line.start + heading.end() + len(name.rstrip()), line.end))
        self.open.lines = [Span(line.start, line.end)]
        self.open.kind = self._rank(heading["signs"] == "#")
        self._flush()

    def _rank(self, top: bool) -> BlockKind:
        """The first heading of the top rank is the headline."""
        if top and not self.titled:
            self.titled = True
            return BlockKind.HEADLINE
        return BlockKind.SUBHEAD

    def _copy(self, line: _Line) -> None:
        """A line of a paragraph, quotation or list."""
        marks = _MARKS.match(line.words)
        end = marks.end() if marks else 0
        signs = line.words[:end].strip()
        quoted = signs.startswith(">")
        listed = bool(signs.strip("> \t"))
        if listed or (quoted and self.open.kind is not BlockKind.QUOTE) or self._apart(line):
            self._flush()
        image = _IMAGE.match(line.words) is not None
        glued = bool(self.pieces) and self.pieces[-1].kind is BlockKind.CAPTION and not self._gap(line.start)
        if not self.open.lines:
            if image or (glued and not signs):
                self.open.kind = BlockKind.CAPTION
            elif quoted:
                self.open.kind = BlockKind.QUOTE
            self.open.listed = listed
        self._add(line, end if signs else 0)
        if image or (quoted and end == len(line.words)):
            self._flush()

    def _apart(self, line: _Line) -> bool:
        """Whether a line starts a paragraph though none ended: copy pasted from a page has no blank lines."""
        if not self.open.lines:
            return False
        before = self.text[self.open.lines[-1].start : self.open.lines[-1].end].strip()
        words = line.words.strip()
        if before == words or stands_alone(words) or stands_alone(before):
            return True
        if max(len(before), len(words)) > _WIDEST_WRAP:
            return not _PAUSED.search(before) and _closed(before)
        first = words.split(maxsplit=1)[0]
        room = len(before) + len(first) < _WIDEST_WRAP // 2
        return room and first[0].isupper() and not _ENDED.search(before)

    def _add(self, line: _Line, marks: int) -> None:
        if marks:
            bare = marks == len(line.words) and self.open.lines
            start = self.open.lines[-1].end if bare else line.start
            self.open.marks.append(Span(start, line.start + marks))
        self.open.lines.append(Span(line.start, line.end))

    def _mark(self, line: _Line) -> None:
        self._flush()
        self.lead.append(Span(line.start, line.end))

    def _comment(self, line: _Line) -> int:
        """Where reading goes on after a comment that opens a line."""
        start = self.text.index("<!--", line.start)
        close = self.text.find("-->", start)
        if close < 0 or not _BLANK.match(self.text, close + 3):
            self._copy(line)
            return 0
        self._flush()
        self._furniture(Span(start, close + 3), "HTML comment")
        return close + 3

    def _flush(self) -> None:
        """End the open paragraph."""
        paragraph, self.open = self.open, _Paragraph()
        if not paragraph.lines:
            return
        whole = trimmed(self.text, paragraph.lines[0].start, paragraph.lines[-1].end)
        if whole is None:
            return
        marks = [Span(max(mark.start, whole.start), min(mark.end, whole.end)) for mark in paragraph.marks]
        cuts = merged([*marks, *inline(self.text, whole, self.labels)])
        words = squeezed("".join(visible(self.text, whole, cuts)))
        if not words:
            self.lead.append(whole)
            return
        start = self.lead[0].start if self.lead else whole.start
        self.markup += merged([Span(start, whole.start), *cuts])
        self.lead = []
        indent = whole.start - paragraph.lines[0].start
        piece = Piece(
            Span(start, whole.end), words, indent, self._gap(start), paragraph.listed, paragraph.kind
        )
        self.pieces.append(piece)

    def _gap(self, start: int) -> int:
        """How many blank lines there are between the last piece and an offset."""
        before = self.text[self.pieces[-1].span.end : start] if self.pieces else ""
        return max(0, len(before.splitlines()) - 1 - (before[-1:] not in {"", "\n", "\r"}))

    def _furniture(self, span: Span, reason: str) -> None:
        self._unled()
        found = trimmed(self.text, span.start, span.end)
        if found:
            self.pieces.append(Piece(found, "", gap=1).skipped(reason))

    def _unled(self) -> None:
        """Markup with no copy after it stands with the copy before it."""
        if not self.lead:
            return
        end = self.lead[-1].end
        last = self.pieces[-1] if self.pieces else None
        if last and not last.reason:
            self.pieces[-1] = replace(last, span=Span(last.span.start, end))
            self.markup.append(Span(last.span.end, end))
        else:
            self.pieces.append(Piece(Span(self.lead[0].start, end), "").skipped("markup"))
        self.lead = []


def _closed(words: str) -> bool:
    """Whether a line leaves no quotation open."""
    return words.count("“") == words.count("”") and words.count('"') % 2 == 0
