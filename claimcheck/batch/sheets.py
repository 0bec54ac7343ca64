"""The files that are uploaded: lines of questions, as many files as the limits of the Batch API ask for."""

from collections.abc import Mapping
from pathlib import Path

from claimcheck.batch.questions import Question

# https://platform.openai.com/docs/guides/batch: what one input file may hold.
REQUESTS = 50_000
BYTES = 200_000_000


class Sheets:
    """Takes questions and writes each once; `known` says in which part each stands, from an earlier run."""

    def __init__(self, folder: Path, known: Mapping[str, int] | None = None) -> None:
        self._folder = folder
        self._known = known
        self._written: set[str] = set()
        self._names: list[list[str]] = []
        self._sizes: list[int] = []

    @property
    def parts(self) -> tuple[tuple[str, ...], ...]:
        """The names of the questions in each part."""
        return tuple(map(tuple, self._names))

    def file(self, part: int) -> Path:
        """Where the lines of a part stand."""
        return self._folder / f"{part}.jsonl"

    def add(self, question: Question) -> None:
        """Write a question, unless it is written or was not among those of the earlier run."""
        line = question.line
        number = self._next(len(line)) if self._known is None else self._known.get(question.name)
        if number is None or question.name in self._written:
            return
        self._written.add(question.name)
        while len(self._names) <= number:
            self._names.append([])
            self._sizes.append(0)
        self._names[number].append(question.name)
        self._sizes[number] += len(line)
        with self.file(number).open("ab") as file:
            file.write(line)

    def _next(self, size: int) -> int:
        """The last part, or a new one where it is full."""
        last = len(self._names) - 1
        if last < 0 or len(self._names[last]) >= REQUESTS or self._sizes[last] + size > BYTES:
            return last + 1
        return last
