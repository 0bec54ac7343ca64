"""The quoted stretches of a text: marks matched paragraph by paragraph, whatever their shape.

Straight and curly double marks, low and high ones, two back ticks, guillemets of either direction, and single
marks where they quote. A stretch inside another belongs to the outer one. No stretch leaves its paragraph:
one that its paragraph leaves open goes on in the next only if that says so with a mark of its own.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Literal, TypeAlias

from claimcheck.draft import Span

Shape: TypeAlias = Literal["curly", "straight", "low", "angle", "single"]
_Turn: TypeAlias = Literal["opens", "closes", "either"]

_MARK = re.compile("[\"'`«»\u2018-\u201f″‹›]")
_MARKS = frozenset("\"“”„‟″«»‘‚‛‹›'’`")
_BEFORE_OPENING = frozenset(" ([{—–-/…:;|>")
_AFTER_CLOSING = frozenset(" )]},.;:!?—–-/…*|<")
_OPENERS = frozenset("“„‟«‘‚‛‹`")
_SHAPES: dict[str, Shape] = {
    **dict.fromkeys(("“", "”", "‟", "``"), "curly"),
    **dict.fromkeys(('"', "″", "''"), "straight"),
    "„": "low",
    **dict.fromkeys("«»‹›", "angle"),
    **dict.fromkeys("‘’'‚‛`", "single"),
}
# Heights in feet and inches, 5'11", whose marks quote nothing.
_FEET = re.compile(r"\d\s?['’′]\s?\d{1,2}\Z")
# Decades and years, '90s and '76, but not '40,000 or '12.5.
_YEAR = re.compile(r"\d\ds?(?![\w,.]\w|\w)")
_WORD = re.compile(r"[^\W\d_]+")
# A plural's apostrophe and a dropped letter look like a closing mark: workers' rights, goin' home.
_SOFT = re.compile(r"(?:s|in|ol|\bo|\d)\Z", re.IGNORECASE)
_LOOKAHEAD = 12
# As many marks stand side by side where nested quotations begin or end together.
_NESTING = 4
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


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    shape: Shape
    turn: _Turn
    soft: bool


def quoted(text: str, paragraphs: Sequence[Span], elisions: AbstractSet[str] = frozenset()) -> list[Quoted]:
    """The outermost quoted stretches of all paragraphs, in order.

    `elisions` are lower-case words that are printed with an apostrophe in front ("em", "til").
    """
    found: list[Quoted] = []
    left_open = False
    for span, marks in _by_paragraph(text, paragraphs, elisions):
        if not marks:
            left_open = False
            continue
        line = _Paragraph(span, marks, left_open)
        found += line.stretches()
        left_open = line.left_open
    return _settled(found)


def _by_paragraph(
    text: str, paragraphs: Sequence[Span], elisions: AbstractSet[str]
) -> Iterator[tuple[Span, list[_Mark]]]:
    """The paragraphs with marks that quote, and those marks; attribute values of markup quote nothing."""
    candidates = _candidates(text, paragraphs[0].start, paragraphs[-1].end) if paragraphs else iter(())
    found = next(candidates, None)
    for span in paragraphs:
        marks: list[_Mark] = []
        attribute = False
        while found and found.start < span.end:
            if found.start >= span.start:
                assigned = text[found.start - 1] == "=" and found.start > span.start
                mark = None if assigned or attribute else _mark(text, span, found, elisions)
                attribute = assigned
                if mark:
                    marks.append(mark)
            found = next(candidates, None)
        yield span, marks


def _candidates(text: str, start: int, end: int) -> Iterator[Span]:
    """The places of all characters that can be marks: no apostrophe inside a word, doubled ones as one."""
    past = 0
    for found in _MARK.finditer(text, start, end):
        at = found.start()
        if at < past:
            continue
        past = at + 1
        char = text[at]
        if char in "'’`":
            if char != "’" and text[past : past + 1] == char:
                past += 1
            elif text[at - 1 : at].isalnum() and (char == "`" or text[past : past + 1].isalnum()):
                continue
        yield Span(at, past)


def _mark(text: str, line: Span, place: Span, elisions: AbstractSet[str]) -> _Mark | None:
    """The mark at a place; None where it quotes nothing."""
    start, end = place.start, place.end
    printed = text[start:end]
    shape = _SHAPES[printed]
    left, right = start - 1, end
    while left >= max(line.start, start - _NESTING) and text[left] in _MARKS:
        left -= 1
    while right < min(line.end, end + _NESTING) and text[right] in _MARKS:
        right += 1
    before = text[left] if left >= line.start else " "
    after = text[right] if right < line.end else " "
    turn = _turn(printed[0], before in _BEFORE_OPENING, after in _AFTER_CLOSING)
    if shape == "single":
        if turn != "closes" and (printed == "’" or _is_elision(text, right, elisions)):
            return None
        if turn == "either":
            turn = "opens" if printed in _OPENERS else "closes"
    elif before.isdigit() and _FEET.search(text, max(line.start, start - 6), start):
        return None
    soft = turn != "opens" and after in " -" and _SOFT.search(text, max(line.start, start - 3), start)
    if soft and shape != "single" and not before.isdigit():
        soft = None
    return _Mark(start, end, shape, turn, bool(soft))


def _turn(mark: str, can_open: bool, can_close: bool) -> _Turn:
    """Which way a mark faces: what stands beside it decides, then its own shape."""
    if can_open != can_close:
        return "opens" if can_open else "closes"
    if mark in "\"″'":
        return "either"
    return "opens" if mark in _OPENERS else "closes"


def _is_elision(text: str, at: int, elisions: AbstractSet[str]) -> bool:
    if _YEAR.match(text, at):
        return True
    word = _WORD.match(text, at)
    return word is not None and word.group().lower() in elisions


class _Paragraph:
    """The marks of one paragraph, matched by a stack."""

    def __init__(self, line: Span, marks: list[_Mark], resumes: bool) -> None:
        self.line = line
        self.marks = marks
        self.resumes = resumes
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
        found = [self._stretch(first, last) for first, last in _outermost(self.pairs)]
        return found + self._unclosed(found)

    def _opener(self, mark: _Mark) -> int | None:
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

    def _unclosed(self, found: list[Quoted]) -> list[Quoted]:
        if not self.open:
            return []
        first = self.open[-1]
        mark = self.marks[first]
        if found and found[-1].outer.end > mark.start:
            return []
        at_start = mark.start == self.line.start
        if mark.shape == "single" and not at_start:
            return []
        self.left_open = True
        resumes = self.resumes and first == 0 and at_start
        return [Quoted(mark.end, self.line.end, Span(mark.start, self.line.end), mark.shape, False, resumes)]


def _family(shape: Shape) -> str:
    return shape if shape in {"single", "angle"} else "double"


def _outermost(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    kept: list[tuple[int, int]] = []
    for first, last in sorted(pairs):
        if not kept or first > kept[-1][1]:
            kept.append((first, last))
    return kept


def _settled(found: list[Quoted]) -> list[Quoted]:
    """Without empty stretches and without single marks that open a paragraph and never close."""
    kept = []
    for number, stretch in enumerate(found):
        if stretch.start >= stretch.end:
            continue
        goes_on = number + 1 < len(found) and found[number + 1].resumes
        if stretch.shape == "single" and not stretch.closed and not goes_on:
            continue
        kept.append(stretch)
    return kept
