"""The summary of a CI step holds whole checklists as far as it goes, and says what it leaves out."""

from flood import flood
from reports import HOSTILE, hostile

from claimcheck.emitters import EmitOptions, emit, join, render

ANY = EmitOptions()


def test_a_summary_is_the_markdown_checklist():
    """The same text where there is room for it."""
    assert emit(flood(), "summary", ANY) == emit(flood(), "markdown", ANY)


def test_a_summary_that_is_too_long_is_cut_between_parts():
    """GitHub drops one of more than a mebibyte as a whole; no checklist is torn, and the rest is counted."""
    one = render(hostile(), "summary", ANY)
    count = 1_048_576 // len(one.encode()) + 40
    printed = join("summary", [one] * count)
    size = len(printed.encode())
    assert 900_000 < size <= 1_048_576
    shown = printed.count("# Fact checklist: ")
    assert printed.endswith(f"parts of checklists: {count - shown}.\n")
    assert HOSTILE[2] not in printed
