"""Files of JSON lines beside a report that are only ever appended to: its log of marks, its signatures."""

import os
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Generic, TypeVar

from claimcheck.errors import OutputError, ReadError
from claimcheck.ledger import Mark, read_log, row

Row = TypeVar("Row")


@dataclass(frozen=True, slots=True)
class Rows(Generic[Row]):
    """The rows of a file in its order; `problems` name the lines that are none, one line each."""

    rows: tuple[Row, ...]
    problems: tuple[str, ...] = ()


def beside(report: Path, name: str) -> Path:
    """The file of that name that belongs to a report: `report.log.jsonl` to `report.json`."""
    return report.with_name(f"{report.stem}.{name}.jsonl")


def now() -> str:
    """The time, ISO 8601 in UTC to the millisecond, so that times sort as text."""
    return datetime.now(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def append(path: Path, rows: Iterable[str]) -> None:
    """Add rows at the end, all at once and down to the disk; OutputError where that can't be done.

    Each call is one write to a file opened for appending, so that two processes lose nothing of each other's.
    """
    data = "".join(f"{each}\n" for each in rows).encode("utf-8", "surrogatepass")
    try:
        file = os.open(path, os.O_RDWR | os.O_APPEND | os.O_CREAT, 0o666)
        try:
            if _cut_off(file):
                data = b"\n" + data
            if os.write(file, data) != len(data):
                raise OutputError(f"{path}: not all of it could be written; is the disk full?")
            os.fsync(file)
        finally:
            os.close(file)
    except OSError as error:
        raise OutputError(f"{path}: can't write there: {error.strerror}") from error


def _cut_off(file: int) -> bool:
    """Whether the last row has no end, because somebody was killed while writing it."""
    if os.lseek(file, 0, os.SEEK_END) == 0:
        return False
    os.lseek(file, -1, os.SEEK_END)
    return os.read(file, 1) != b"\n"


def read(path: Path, parse: Callable[[str, str], Row]) -> Rows[Row]:
    """The rows of a file; one that is damaged costs no other. A file that is not there has none."""
    try:
        lines = path.read_bytes().split(b"\n")
    except FileNotFoundError:
        return Rows(())
    except OSError as error:
        raise ReadError(f"{path} can't be read: {error.strerror}") from error
    rows, problems = [], []
    for number, line in enumerate(lines, 1):
        if line.strip():
            try:
                rows.append(parse(line.decode("utf-8", "surrogatepass"), f"{path}, line {number}"))
            except (ReadError, UnicodeDecodeError):
                problems.append(f"{path}, line {number}: damaged, and left out; the rest is read")
    return Rows(tuple(rows), tuple(problems))


def read_marks(report: Path) -> Rows[Mark]:
    """The marks in the log of a report."""
    return read(beside(report, "log"), _mark)


def _mark(line: str, where: str) -> Mark:
    return next(read_log(line, where))


def marked(report: Path, marks: Iterable[Mark]) -> None:
    """Write marks into the log of a report."""
    append(beside(report, "log"), map(row, marks))
