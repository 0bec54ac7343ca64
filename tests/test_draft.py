"""Where an offset of a draft stands, in the terms of its format."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reports import draft_of

from claimcheck.draft import Block, BlockKind


@given(st.text("ab\n\r", max_size=30), st.integers(0, 30))
def test_a_text_is_numbered_by_its_lines(text, offset):
    """The number of an offset is its line."""
    draft = draft_of(text)
    offset = min(offset, len(text))
    assert draft.number(offset) == draft.place(offset).line


@pytest.mark.parametrize(("offset", "number"), [(0, 1), (5, 1), (6, 2), (7, 3), (99, 3)])
def test_pages_are_numbered_from_where_they_begin(offset, number):
    """What stands before the first page is on it; an empty page begins where the next one does."""
    draft = draft_of("x" * 20, unit="page", units=(2, 6, 7))
    assert draft.number(offset) == number


@given(st.text("ab\n", max_size=30), st.data())
def test_lines_are_found_by_their_numbers(text, data):
    """The stretch of a run of lines holds just these."""
    draft = draft_of(text)
    last = draft.place(len(text)).line
    first = data.draw(st.integers(1, last))
    until = data.draw(st.integers(first, last))
    span = draft.lines(first, until)
    assert text[span.start : span.end] == "".join(text.splitlines(keepends=True)[first - 1 : until])


def test_an_element_is_named_by_the_block_that_was_taken_from_it():
    """Before the first block there is none."""
    blocks = (Block(BlockKind.BODY, 1, 4, path="/p[1]"), Block(BlockKind.BODY, 6, 9, path="/p[2]"))
    draft = draft_of("x" * 9, blocks=blocks)
    assert [draft.path(offset) for offset in (0, 1, 4, 6, 8)] == [None, "/p[1]", "/p[1]", "/p[2]", "/p[2]"]
