"""A log loses no row: not to another process, not to a kill in the middle of a row."""

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.desk.rows import append, beside, marked, read_marks
from claimcheck.errors import OutputError
from claimcheck.ledger import Mark

ROUNDS = 200
MARK = Mark("quot-1", "verified", "“yes”\nand more", "Ann", "2026-03-10T09:00:00.000Z")
WRITER = f"""
import sys
from pathlib import Path
from claimcheck.desk.rows import marked
from claimcheck.ledger import Mark
for n in range({ROUNDS}):
    marked(Path("report.json"), [Mark(f"{{sys.argv[1]}}-{{n}}-{{i}}", "verified", "x" * n) for i in range(3)])
"""


def test_processes_at_once_lose_nothing(tmp_path):
    """Rows of one call stay together, and each is there once."""
    writers = [
        subprocess.Popen([sys.executable, "-c", WRITER, name], cwd=tmp_path) for name in ("a", "b", "c")
    ]
    assert [writer.wait(timeout=120) for writer in writers] == [0, 0, 0]
    found = read_marks(tmp_path / "report.json")
    assert found.problems == ()
    ids = [mark.id for mark in found.rows]
    for name in ("a", "b", "c"):
        own = [each for each in ids if each.startswith(name)]
        assert own == [f"{name}-{n}-{i}" for n in range(ROUNDS) for i in range(3)]
    assert len(ids) == 3 * 3 * ROUNDS
    assert all(ids[at].rpartition("-")[0] == ids[at + 2].rpartition("-")[0] for at in range(0, len(ids), 3))


@pytest.mark.parametrize("cut", [1, 20, -2, -1])
def test_a_row_that_was_cut_off_costs_no_other(tmp_path, cut):
    """It is named with its line; what is written later begins a line of its own."""
    report = tmp_path / "report.json"
    marked(report, [MARK])
    log = beside(report, "log")
    whole = log.read_bytes()
    log.write_bytes(whole + whole[:cut])
    marked(report, [MARK])
    found = read_marks(report)
    complete = cut == -1  # only the line end is missing
    assert found.rows == (MARK,) * (3 if complete else 2)
    assert found.problems == (
        () if complete else (f"{log}, line 2: damaged, and left out; the rest is read",)
    )


@given(st.lists(st.binary(max_size=30), max_size=5))
def test_whatever_stands_in_a_log_the_good_rows_are_read(tmp_path_factory, damage):
    """Bytes that are no rows are problems, never an error, and hide no row."""
    report = tmp_path_factory.mktemp("log") / "report.json"
    log = beside(report, "log")
    for junk in damage:
        marked(report, [MARK])
        with log.open("ab") as file:
            file.write(b"#" + junk)
    marked(report, [MARK])
    assert read_marks(report).rows == (MARK,) * (len(damage) + 1)


def test_a_log_that_is_not_there_has_no_rows(tmp_path):
    """A report that nobody has worked on is no error."""
    assert read_marks(tmp_path / "report.json").rows == ()


def test_a_log_that_can_not_be_written_is_one_line(tmp_path):
    """The file is named."""
    with pytest.raises(OutputError, match=r"rows\.jsonl: can't write there"):
        append(tmp_path / "gone" / "rows.jsonl", ["{}"])
