"""Quotation marks that do not pair up: one never closed, one never opened, a curly one with a straight one.

A quotation that runs over paragraphs opens each of them with a mark and closes only the last (Chicago Manual
of Style, 17th ed., 13.30). Marks of feet, inches and seconds quote nothing.
"""

import re
from collections.abc import Iterator
from typing import TypeAlias

from claimcheck.draft import BlockKind, Draft, Span
from claimcheck.findings import Examples
from claimcheck.prose import Line, Prose
from claimcheck.report import Evidence, Finding

EXAMPLES = Examples(
    finds=(
        ("He said [“]it is over.", "The quotation that opens in line 1 is never closed."),
        ('He said ["]it is over.', "The quotation that opens in line 1 is never closed."),
        ("It is over[”], he said.", "The quotation that closes in line 1 was never opened."),
        ('It is over,["] he said.', "The quotation that closes in line 1 was never opened."),
        ('“It is over["] he said.', "A curly and a straight mark make a pair in line 1."),
        (
            "“It is over,” she said. [“]We go.\nHe left.",
            "The quotation that opens in line 1 is never closed.",
        ),
        ("He said [“]it is over, and she “goes.”", "The quotation that opens in line 1 is never closed."),
        ("[”]It is over,” he said.", "A quotation mark in line 1 faces the wrong way."),
        ("“It is over,[“] he said.", "A quotation mark in line 1 faces the wrong way."),
        (
            "[“]It is over,\nbut not yet,” he said.",
            "The quotation from line 1 to line 2 runs over a paragraph that opens without a mark.",
        ),
    ),
    ignores=(
        "“It is over,” he said. “We go.”",
        '"It is over," he said. "We go."',
        "“It began here.\n“It ended there,” he said.",
        '"It began here.\n! A caption\n"It ended there," he said.',
        'He is 6\'2" tall, she 5’3”, and both own a 40" screen.',
        '"I am 6\'2" tall," she said.',
        "The ship lay at 46°28′31″ N, 30°44'24\" E.",
        "“He called it ‘a lie’ then,” she said.",
        "“He said “no” to me,” she said.",
        "The '90s were the workers' years.",
        '("It is over.") "So," he said, "we go"—and went.',
        "Er sagte: „Es ist vorbei.“ Then he left.",
    ),
)

_MARK = re.compile('["“”„]')
_OPENS_AFTER = frozenset(" ([{—–-/‘'“\"…")
_CLOSES_BEFORE = frozenset(" )]}—–-/’'”\".,;:!?…")
_FEET = re.compile(r"\d ?['’′] ?\d{1,2}\Z")
_RUNNING = frozenset({BlockKind.BODY, BlockKind.LIST, BlockKind.QUOTE})
_OPEN = "The quotation that opens in line {} is never closed."
_CLOSED = "The quotation that closes in line {} was never opened."
_MIXED = "A curly and a straight mark make a pair in line {}."
_TURNED = "A quotation mark in line {} faces the wrong way."
_RUNS = "The quotation from line {} to line {} runs over a paragraph that opens without a mark."

_Fault: TypeAlias = tuple[str, int, int | None]


def find(evidence: Evidence) -> Iterator[Finding]:
    """The marks without a partner and the ill-matched pairs: the first of each paragraph."""
    pairing = _Pairing(evidence.prose, evidence.draft)
    for line in evidence.prose.lines:
        yield from pairing.line(line)
    yield from pairing.end()


class _Pairing:
    """Matches marks paragraph by paragraph.

    `running` is a mark that its paragraph leaves open, `unmarked` whether a paragraph without any followed.
    """

    def __init__(self, prose: Prose, draft: Draft) -> None:
        self.prose = prose
        self.draft = draft
        self.running: int | None = None
        self.unmarked = False

    def line(self, line: Line) -> Iterator[Finding]:
        marks = [found.start() for found in _MARK.finditer(self.prose.text, line.start, line.end)]
        goes_on = line.kind in _RUNNING
        if goes_on and self.running is not None:
            if not marks:
                self.unmarked = True
                return
            yield from self._resumed(line, marks)
        waiting: list[int] = []
        faults = list(self._faults(line, marks, waiting))
        if goes_on and waiting and waiting[-1] == marks[-1]:
            self.running, self.unmarked = waiting.pop(), False
        faults += [(_OPEN, at, None) for at in waiting[:1]]
        yield from (self._finding(*fault) for fault in faults[:1])

    def end(self) -> Iterator[Finding]:
        if self.running is not None:
            yield self._finding(_OPEN, self.running)

    def _resumed(self, line: Line, marks: list[int]) -> Iterator[Finding]:
        """What is wrong where a quotation that a paragraph left open should go on; takes its mark away."""
        opened, self.running = self.running, None
        assert opened is not None
        opens = self._opens(marks[0], line, [opened])
        if opens is False:
            yield self._finding(_RUNS, opened, marks.pop(0))
        elif opens is None or marks[0] > line.start or self.unmarked:
            yield self._finding(_OPEN, opened)

    def _faults(self, line: Line, marks: list[int], waiting: list[int]) -> Iterator[_Fault]:
        """What is wrong inside a paragraph; leaves in `waiting` the marks that nothing closes."""
        text = self.prose.text
        for at in marks:
            opens = self._opens(at, line, waiting)
            if opens is not None and text[at] == ("”" if opens else "“") and not self._low(waiting):
                yield _TURNED, at, None
            if opens:
                waiting.append(at)
            elif opens is False and waiting:
                opened = waiting.pop()
                if (text[opened] == '"') != (text[at] == '"'):
                    yield _MIXED, at, opened
            elif opens is False:
                yield _CLOSED, at, None

    def _opens(self, at: int, line: Line, waiting: list[int]) -> bool | None:
        """Whether the mark opens a quotation, not closes one; None where it quotes nothing."""
        text = self.prose.text
        mark = text[at]
        if mark == "„" or (mark == "“" and self._low(waiting)):
            return mark == "„"
        before = text[at - 1] if at > line.start else " "
        after = text[at + 1] if at + 1 < line.end else " "
        if mark != "“" and before.isdigit() and (not waiting or _FEET.search(text, line.start, at)):
            return None
        can_open, can_close = before in _OPENS_AFTER, after in _CLOSES_BEFORE
        if mark == '"':
            return can_open if can_open != can_close else not waiting
        if can_open and after.isalnum() and not waiting:
            return True
        return mark == "“" and not (waiting and not can_open and after in " .,;:!?")

    def _low(self, waiting: list[int]) -> bool:
        """Whether the quotation to close opened with a low mark, as in „Haus“."""
        return bool(waiting) and self.prose.text[waiting[-1]] == "„"

    def _finding(self, message: str, at: int, other: int | None = None) -> Finding:
        places = [self.prose.source(Span(mark, mark + 1)) for mark in (at, other) if mark is not None]
        return Finding(
            id="marks",
            level="warning",
            title="Quotation marks do not pair up",
            message=message.format(*(self.draft.place(place.start).line for place in places)),
            start=places[0].start,
            end=places[0].end,
            related=tuple(places[1:]),
        )
