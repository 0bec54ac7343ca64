"""The paragraphs of a PDF file, made of its lines: what ends one, and what runs on over a page's end."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise

from claimcheck.copydesk.rules import words as listed
from claimcheck.draft import BlockKind
from claimcheck.office.edges import heads, notes, opens_note, reason_of, unmarked
from claimcheck.office.pages import Line

_FINAL = re.compile(r"[.!?:][\"'”’)\]]*[⁰¹²³⁴⁵⁶⁷⁸⁹]*\Z")
_DIVIDED = re.compile(r"(?<!\w)(\w{1,40})[\xad‐-]\Z")
_WORD = re.compile(r"\w+(?:-\w+)*")
# A heading's letters are so much higher than those of the copy.
_LARGER = 1.12
_LONGEST_HEADING = 220
# Letters of one paragraph differ by no more, whatever their fonts.
_ALIKE = 0.1
# From line to line, against what is usual on the page.
_FARTHER = 1.2
# An article has begun where a paragraph has so many characters.
_PARAGRAPH = 80
# First halves of words that keep their hyphen.
_FIRSTS = listed(
    "all anti co cross ex far first full half high higher long low lower mid multi near non north post pre "
    "pro second self semi short so south sub third top two vice well one three four five six seven eight "
    "nine ten twenty thirty forty fifty sixty seventy eighty ninety east west"
)


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph: its words, its page, what it is for, where in its words each later page begins."""

    words: str
    page: int
    kind: BlockKind | None = None
    reason: str | None = None
    listed: bool = False
    turns: tuple[tuple[int, int], ...] = ()


def passages(pages: list[list[Line]]) -> list[Passage]:
    """The paragraphs of all pages, in order; one that a page's end divides is one."""
    book = _Book(pages)
    for page, edge in zip(pages, heads(pages), strict=True):
        book.add(page, edge)
    book.close()
    return book.found


class _Book:
    """Collects the paragraphs; `size` is the height of the copy's letters, `open` what may go on."""

    def __init__(self, pages: list[list[Line]]) -> None:
        sizes: Counter[float] = Counter()
        self.known: Counter[str] = Counter()
        for line in (line for page in pages for line in page):
            sizes[round(line.size, 1)] += len(line.words)
            self.known.update(word.lower() for word in _WORD.findall(line.words))
        self.size = max(sizes, key=lambda size: sizes[size])
        self.found: list[Passage] = []
        self.open: list[Line] = []
        self.titled = self.begun = False

    def add(self, page: list[Line], edge: set[Line]) -> None:
        """One page."""
        rest = [line for line in page if line not in edge]
        noted = notes(rest, self.size)
        copy = unmarked(rest[: len(rest) - len(noted)], noted)
        column = _Column(copy)
        foot = copy[-1].bottom if copy else 0
        above = [line for line in page if line in edge and line.bottom >= foot]
        below = [line for line in page if line in edge and line.bottom < foot]
        for line in copy:
            if self.open and not self._goes_on(self.open[-1], line, column):
                self.close()
            if not self.open:
                self._skip(above)
                above = []
            self.open.append(line)
        self._turn([*above, *below], noted)

    def _turn(self, edge: list[Line], noted: list[Line]) -> None:
        """Put what stands around a page's copy in front of its last paragraph, where that may go on."""
        if self.open and (_FINAL.search(self.open[-1].words) or not self._is_copy(self.open[-1])):
            self.close()
        held, self.open = self.open, []
        for line in noted:
            if self.open and opens_note(line.words):
                self.close(note=True)
            self.open.append(line)
        self.close(note=True)
        self._skip(edge)
        self.open = held

    def _goes_on(self, last: Line, line: Line, column: "_Column") -> bool:
        """Whether a line belongs to the paragraph of the line before."""
        if line.listed or line.cell or last.cell or abs(line.size - last.size) > _ALIKE * last.size:
            return False
        if _DIVIDED.search(last.words) and line.words[:1].islower():
            return True
        if line.page != last.page or line.bottom > last.bottom:
            return not _FINAL.search(last.words) or line.words[:1].islower()
        if last.bottom - line.bottom > _FARTHER * column.leading(last, line):
            return False
        if self.open[0].listed:
            return line.left > self.open[0].left - 1
        centred = abs(last.middle - line.middle) < 1 < abs(last.left - line.left)
        indented = line.left > last.left + 0.8 * line.size
        return centred or not (indented or column.short(last, line))

    def _is_copy(self, line: Line) -> bool:
        return abs(line.size - self.size) <= _ALIKE * self.size and not line.cell

    def _skip(self, lines: Iterable[Line]) -> None:
        self.found += (Passage(line.words, line.page, reason=reason_of(line)) for line in lines)

    def close(self, *, note: bool = False) -> None:
        """End the open paragraph."""
        lines, self.open = self.open, []
        if not lines:
            return
        words, turns = self._joined(lines)
        if note:
            words = words.removeprefix(opens_note(words) or "")
        kind = BlockKind.BODY if note or lines[0].cell else self._kind(lines[0], words)
        self.begun = self.begun or (self._is_copy(lines[0]) and len(words) > _PARAGRAPH)
        self.found.append(Passage(words, lines[0].page, kind, None, lines[0].listed, turns))

    def _kind(self, line: Line, words: str) -> BlockKind | None:
        """What the size of its letters says that a paragraph is."""
        if line.size < _LARGER * self.size or len(words) > _LONGEST_HEADING or line.listed:
            return None
        if not self.titled and not self.begun:
            self.titled = True
            return BlockKind.HEADLINE
        return BlockKind.SUBHEAD if self.begun else BlockKind.DEK

    def _joined(self, lines: list[Line]) -> tuple[str, tuple[tuple[int, int], ...]]:
        """The words of a paragraph, and where a page begins in them."""
        parts = [lines[0].words]
        turns: list[tuple[int, int]] = []
        at = len(parts[0])
        for last, line in pairwise(lines):
            whole, joint = self._joint(parts[-1], line.words)
            at += len(whole) - len(parts[-1]) + len(joint)
            parts[-1:] = [whole, joint, line.words]
            if line.page != last.page:
                turns.append((at, line.page))
            at += len(line.words)
        return "".join(parts), tuple(turns)

    def _joint(self, last: str, line: str) -> tuple[str, str]:
        """A line as it is before the next one, and what is between; a divided word is whole again."""
        found = _DIVIDED.search(last)
        if not found or not line[:1].islower():
            return last.replace("\xad", "-"), "" if last.endswith(("\xad", "-")) and found else " "
        first, second = found[1].lower(), _WORD.match(line)
        rest = second[0].lower() if second else ""
        hyphen = self.known[f"{first}-{rest}"] or first in _FIRSTS or first.isdecimal()
        return last[:-1], "-" if hyphen and not self.known[first + rest] else ""


class _Column:
    """The lines of a page's copy: how far they are apart, and where they end."""

    def __init__(self, lines: list[Line]) -> None:
        self.right = max((line.right for line in lines), default=0.0)
        self.width = max((line.right - line.left for line in lines), default=0.0)
        gaps: dict[int, list[float]] = {}
        for last, line in pairwise(lines):
            if last.bottom > line.bottom:
                gaps.setdefault(round(line.size), []).append(last.bottom - line.bottom)
        self.gaps = {size: sorted(found)[len(found) // 4] for size, found in gaps.items()}

    def leading(self, last: Line, line: Line) -> float:
        """From one line of a paragraph to the next, for letters of this height."""
        usual = self.gaps.get(round(line.size), last.bottom - line.bottom)
        return min(max(usual, 0.5 * line.size), 1.9 * line.size)

    def short(self, last: Line, line: Line) -> bool:
        """Whether a line ends where the next one's first word would have had room: on purpose."""
        room = self.right - last.right
        far = room > 0.25 * self.width or _FINAL.search(last.words) is not None
        return far and room > line.first + 0.3 * line.size
