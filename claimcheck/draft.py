"""The draft: its text as decoded, the blocks it is made of, and where an offset stands in it.

Offsets are half-open and count code points of `Draft.text`; lines and columns are 1-based.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Literal, NamedTuple, TypeAlias

_LINE_END = re.compile(r"\r\n|\n|\r")


class Span(NamedTuple):
    """A half-open stretch of code points."""

    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end


def trimmed(text: str, start: int, end: int) -> Span | None:
    """The stretch without the blanks at its ends; None where nothing is left."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return Span(start, end) if start < end else None


@dataclass(frozen=True, slots=True)
class Place:
    """Where an offset stands: 1-based line and column, the column in code points."""

    line: int
    column: int


class BlockKind(StrEnum):
    """What a block of a draft is for."""

    HEADLINE = "headline"
    DEK = "dek"
    BYLINE = "byline"
    DATELINE = "dateline"
    SUBHEAD = "subhead"
    CAPTION = "caption"
    LIST = "list"
    QUOTE = "quote"
    BODY = "body"
    FURNITURE = "furniture"


Unit: TypeAlias = Literal["line", "paragraph", "page"]


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, heading, caption or stretch of furniture; `reason` says why furniture is left out.

    `path` is the element that it was taken from, where the format has such ("/html/body/article/p[3]").
    """

    kind: BlockKind
    start: int
    end: int
    reason: str | None = None
    path: str | None = None

    @property
    def span(self) -> Span:
        """The block's place in `Draft.text`."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a draft came from: its path as given ("-" for standard input), the sha256 of its bytes."""

    path: str
    sha256: str


@dataclass(frozen=True)
class Draft:
    """A draft as read.

    `blocks` are in order, do not overlap and leave out only blank space. `markup` lists the spans inside
    blocks that belong to the format (emphasis marks, link targets, front matter) and not to the copy.
    `published_from` says where the date was read: "option", "front matter", "byline", "dateline", or the
    format's own field ("page metadata", "e-mail date", "versioncreated"). `notices` are warnings about
    reading, one line each. `unit` is what people find a place of the draft by, and `units` the offsets where
    each paragraph or page begins; a text has lines. `original` is the file, where an output can be a copy
    of it.
    """

    origin: Origin
    text: str
    blocks: tuple[Block, ...]
    markup: tuple[Span, ...] = ()
    title: str | None = None
    published: date | None = None
    published_from: str | None = None
    confidential: bool = False
    notices: tuple[str, ...] = ()
    unit: Unit = "line"
    units: tuple[int, ...] = ()
    original: bytes | None = field(default=None, repr=False)

    @cached_property
    def _line_starts(self) -> list[int]:
        return [0, *(found.end() for found in _LINE_END.finditer(self.text))]

    def place(self, offset: int) -> Place:
        """The line and column of an offset."""
        line = bisect_right(self._line_starts, offset)
        return Place(line, offset - self._line_starts[line - 1] + 1)

    def number(self, offset: int) -> int:
        """The number, from 1, of the line, paragraph or page that an offset stands in."""
        return bisect_right(self.units or self._line_starts, offset) or 1

    def path(self, offset: int) -> str | None:
        """The element that the words at an offset were taken from, where the format has such."""
        index = bisect_right(self.blocks, offset, key=lambda block: block.start) - 1
        return self.blocks[index].path if index >= 0 else None

    def lines(self, first: int, last: int) -> Span:
        """The stretch from the first line, 1-based, to the end of the last one, its line end included."""
        starts = self._line_starts
        end = starts[last] if last < len(starts) else len(self.text)
        return Span(starts[min(first, len(starts)) - 1], end)

    @property
    def skipped(self) -> Iterator[Block]:
        """The furniture, in order."""
        return (block for block in self.blocks if block.kind is BlockKind.FURNITURE)

    @cached_property
    def words(self) -> int:
        """How many words the whole text has, furniture included."""
        return len(self.text.split())
