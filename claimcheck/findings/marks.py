"""Quotation marks that do not pair up: one never closed, one never opened, a curly one with a straight one.

A quotation that runs over paragraphs opens each of them with a mark and closes only the last (Chicago Manual
of Style, 17th ed., 13.30). Marks of feet, inches and seconds quote nothing.
"""

import re
from collections.abc import Iterator

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
        (
            "[“]It is over,\nbut not yet,” he said.",
            "The quotation that opens in line 1 runs on into line 2, which opens without a mark.",
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


def find(evidence: Evidence) -> Iterator[Finding]:
    """The marks without a partner and the ill-matched pairs, in order of the paragraphs."""
    pairing = _Pairing(evidence.prose, evidence.draft)
    for line in evidence.prose.lines:
        yield from pairing.line(line)
    yield from pairing.end()


class _Pairing:
    """Matches marks paragraph by paragraph; `running` is one that may go on in the next."""

    def __init__(self, prose: Prose, draft: Draft) -> None:
        self.prose = prose
        self.draft = draft
        self.running: int | None = None

    def line(self, line: Line) -> Iterator[Finding]:
        marks = [found.start() for found in _MARK.finditer(self.prose.text, line.start, line.end)]
        running = line.kind in _RUNNING
        if running and self.running is not None:
            yield from self._resumed(line, marks)
        waiting: list[int] = []
        for at in marks:
            opens = self._opens(at, line, waiting)
            if opens:
                waiting.append(at)
            elif opens is False and waiting:
                yield from self._paired(waiting.pop(), at)
            elif opens is False:
                yield self._finding("The quotation that closes in line {} was never opened.", at)
        if running and waiting and waiting[-1] == marks[-1]:
            self.running = waiting.pop()
        for at in waiting:
            yield self._finding("The quotation that opens in line {} is never closed.", at)

    def end(self) -> Iterator[Finding]:
        if self.running is not None:
            yield self._finding("The quotation that opens in line {} is never closed.", self.running)

    def _resumed(self, line: Line, marks: list[int]) -> Iterator[Finding]:
        """What is wrong where a quotation that the last paragraph left open should go on; settles it."""
        opened, self.running = self.running, None
        assert opened is not None
        if marks and marks[0] == line.start and self._opens(marks[0], line, []):
            return
        if marks and not self._opens(marks[0], line, [opened]):
            close = marks.pop(0)
            here = self.draft.place(self.prose.source(Span(close, close + 1)).start).line
            message = (
                f"The quotation that opens in line {{}} runs on into line {here}, which opens without a mark."
            )
            yield self._finding(message, opened, close)
        else:
            yield self._finding("The quotation that opens in line {} is never closed.", opened)

    def _opens(self, at: int, line: Line, waiting: list[int]) -> bool | None:
        """Whether the mark opens a quotation, not closes one; None where it quotes nothing."""
        text = self.prose.text
        mark = text[at]
        if mark == "„":
            return True
        if mark == "“":
            return not (waiting and text[waiting[-1]] == "„")
        before = text[at - 1] if at > line.start else " "
        if before.isdigit() and (not waiting or _FEET.search(text, line.start, at)):
            return None
        if mark == "”":
            return False
        can_open = before in _OPENS_AFTER
        can_close = at + 1 >= line.end or text[at + 1] in _CLOSES_BEFORE
        return can_open if can_open != can_close else not waiting

    def _paired(self, opened: int, closed: int) -> Iterator[Finding]:
        if (self.prose.text[opened] == '"') != (self.prose.text[closed] == '"'):
            yield self._finding("A curly and a straight mark make a pair in line {}.", closed, opened)

    def _finding(self, message: str, at: int, other: int | None = None) -> Finding:
        place = self.prose.source(Span(at, at + 1))
        return Finding(
            id="marks",
            level="warning",
            title="Quotation marks do not pair up",
            message=message.format(self.draft.place(place.start).line),
            start=place.start,
            end=place.end,
            related=() if other is None else (self.prose.source(Span(other, other + 1)),),
        )
