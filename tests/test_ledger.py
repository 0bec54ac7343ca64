"""Marks survive being written down, and rows that are none are named with their place."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.errors import ReadError
from claimcheck.ledger import SCHEMA, STATUSES, Mark, read_export, read_log, row

WORDS = st.text(st.characters(exclude_categories=["Cs"]))
MARKS = st.builds(
    Mark,
    id=WORDS,
    status=st.sampled_from(STATUSES),
    note=st.none() | WORDS,
    by=st.none() | WORDS,
    at=st.none() | WORDS,
)


@given(st.lists(MARKS))
def test_a_log_reads_back_as_it_was_written(marks: list[Mark]) -> None:
    """Line ends and quotation marks in a note stay within its row."""
    assert list(read_log("".join(row(mark) + "\n" for mark in marks), "a.log")) == marks


@given(st.lists(MARKS))
def test_an_export_reads_back_as_it_was_written(marks: list[Mark]) -> None:
    """A page writes the same rows as the log."""
    rows = [json.loads(row(mark)) for mark in marks]
    text = json.dumps({"schema": SCHEMA, "draft": {"path": "a", "sha256": "6f"}, "marks": rows})
    assert read_export(text, "a.json") == ("6f", tuple(marks))


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{", "not JSON"),
        ("[]", "names the id of a claim"),
        ('{"id": 1, "status": "open"}', "names the id of a claim"),
        ('{"id": "a", "status": "true"}', "no such status"),
        ('{"id": "a", "status": "open", "note": 3}', "text or null"),
        ("[" * 100_000, "not JSON"),
    ],
)
def test_a_row_that_is_no_mark_is_named_with_its_line(line: str, said: str) -> None:
    """The reader is told where to look."""
    with pytest.raises(ReadError, match=f"a.log, line 2: .*{said}"):
        list(read_log('{"id": "a", "status": "open"}\n' + line, "a.log"))
