"""Marks of a paragraph paired by a stack: which opens and which closes a quoted stretch."""

import re
from dataclasses import dataclass
from typing import Literal, NamedTuple, TypeAlias

from claimcheck.draft import Span

Shape: TypeAlias = Literal["curly", "straight", "low", "angle", "single"]
Turn: TypeAlias = Literal["opens", "closes", "either"]

# Where a stretch whose closing mark was forgotten may have ended.
_BREAK = re.compile(r"[,.!?](?= )")
_LOOKAHEAD = 12
_LONGEST_SOFT = 60


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quoted stretch: `start` and `end` without its marks, `outer` with them.

    `closed` is false where the paragraph ends first; `resumes` says that the paragraph before left the
    quotation open and this stretch goes on with it.
    """

    start: int
    end: int
    outer: Span
    shape: Shape
    closed: bool = True
    resumes: bool = False


class Mark(NamedTuple):
    """A mark that quotes: `turn` is the way it faces; a `soft` one may be an apostrophe instead."""

    start: int
    end: int
    shape: Shape
    turn: Turn
    soft: bool


class Paragraph:
    """The marks of one paragraph, matched by a stack."""

    def __init__(
        self, text: str, line: Span, marks: list[Mark], resumes: bool, *, goes_on: bool = False
    ) -> None:
        self.text = text
        self.line = line
        self.marks = marks
        self.resumes = resumes
        self.goes_on = goes_on
        self.open: list[int] = []
        self.pairs: list[tuple[int, int]] = []
        self.left_open = False

    def stretches(self) -> list[Quoted]:
        """The outermost stretches in order; a last one that nothing closes runs to the paragraph's end."""
        for number, mark in enumerate(self.marks):
            opener = None if mark.turn == "opens" else self._opener(mark)
            if opener is None:
                if mark.turn != "closes":
                    self.open.append(number)
                elif self.resumes and number == 0 and mark.shape != "single":
                    self.pairs.append((-1, number))
            elif not (mark.soft and self._closes_later(number)):
                self._close(opener, number)
        self._reopen()
        found = [self._stretch(first, last) for first, last in _outermost(self.pairs)]
        unclosed = self._unclosed(found)
        if unclosed:
            outside = [stretch for stretch in found if not unclosed.outer.overlaps(stretch.outer)]
            return sorted([*outside, unclosed], key=lambda stretch: stretch.start)
        return found

    def _reopen(self) -> None:
        """A last single mark that only a plural's apostrophe closes stays open for the next paragraph."""
        if not (self.goes_on and self.pairs and self.pairs[-1][1] == len(self.marks) - 1):
            return
        last = self.marks[-1]
        if last.soft and last.shape == "single" and self.text[last.end : last.end + 2][1:].islower():
            self.open.append(self.pairs.pop()[0])

    def _opener(self, mark: Mark) -> int | None:
        """Where on the stack the mark's partner stands; a single mark never reaches out of a double pair."""
        family = _family(mark.shape)
        for depth in range(len(self.open) - 1, max(-1, len(self.open) - 1 - _LOOKAHEAD), -1):
            opened = _family(self.marks[self.open[depth]].shape)
            if opened == family:
                return depth
            if family == "single":
                return None
        return None

    def _close(self, depth: int, number: int) -> None:
        first = self.open[depth]
        opened, mark = self.marks[first], self.marks[number]
        del self.open[depth:]
        if not (mark.soft and mark.shape == "single" and mark.start - opened.end > _LONGEST_SOFT):
            self.pairs.append((first, number))

    def _closes_later(self, number: int) -> bool:
        """Whether a better partner than this soft mark follows before anything else opens."""
        family = _family(self.marks[number].shape)
        for mark in self.marks[number + 1 : number + 1 + _LOOKAHEAD]:
            if mark.turn == "opens" or _family(mark.shape) != family:
                return False
            if not mark.soft:
                return True
        return False

    def _stretch(self, first: int, last: int) -> Quoted:
        end = self.marks[last]
        if first < 0:
            return Quoted(self.line.start, end.start, Span(self.line.start, end.end), end.shape, resumes=True)
        start = self.marks[first]
        resumes = self.resumes and first == 0 and start.start == self.line.start
        return Quoted(start.end, end.start, Span(start.start, end.end), start.shape, resumes=resumes)

    def _unclosed(self, found: list[Quoted]) -> Quoted | None:
        """What the last mark without a partner opens: up to a break before the next, or to the end.

        Marks of another shape after one that opens the paragraph are nested in it.
        """
        unpaired = [number for number in self.open if self.marks[number].shape != "single"]
        first = (unpaired or self.open or [-1])[-1]
        if first < 0:
            return None
        mark = self.marks[first]
        at_start = mark.start == self.line.start
        if mark.shape == "single" and not at_start and not self.goes_on:
            return None
        later = [stretch for stretch in found if stretch.outer.end > mark.start]
        following = next((one.outer.start for one in later if one.shape == mark.shape or not at_start), None)
        end = self.line.end
        if following is not None:
            place = _BREAK.search(self.text, mark.end, max(mark.end, following))
            end = place.end() if place else mark.end
        else:
            self.left_open = True
        resumes = self.resumes and first == 0 and at_start
        return Quoted(mark.end, end, Span(mark.start, end), mark.shape, False, resumes)


def _family(shape: Shape) -> str:
    return shape if shape in {"single", "angle"} else "double"


def _outermost(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    kept: list[tuple[int, int]] = []
    for first, last in sorted(pairs):
        if not kept or first > kept[-1][1]:
            kept.append((first, last))
    return kept


def settled(text: str, found: list[Quoted]) -> list[Quoted]:
    """Without empty stretches and without single marks that open a paragraph and never close."""
    kept = []
    for number, stretch in enumerate(found):
        if not text[stretch.start : stretch.end].strip():
            continue
        goes_on = number + 1 < len(found) and found[number + 1].resumes
        if stretch.shape == "single" and not stretch.closed and not goes_on:
            continue
        kept.append(stretch)
    return kept
