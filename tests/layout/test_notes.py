"""Notes survive being written into a line or a cell, and do nothing there."""

import re

import pytest
from hypothesis import given
from markdown_it import MarkdownIt
from notes import HOSTILE, NOTES

from claimcheck.layout import notes

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


@given(NOTES)
def test_a_note_in_a_line_reads_back(note):
    """Whatever stands in a note, its line of Markdown gives it back, and is one line."""
    line = notes.inline(note)
    assert notes.unspelled(notes.plain(line)) == note
    assert not re.search("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202e\ud800-\udfff]", line)


@given(NOTES)
def test_a_note_in_a_line_is_text(note):
    """No comment, link, code or emphasis comes of a note; a line end is a break."""
    tokens = PARSER.parseInline(f"x {notes.inline(note)}")[0].children
    assert {token.type for token in tokens} <= {"text", "text_special", "html_inline"}
    assert {token.content for token in tokens if token.type == "html_inline"} <= {"<br>"}


@given(NOTES)
def test_a_note_in_a_cell_reads_back_and_runs_nothing(note):
    """A cell gives the note back, and no spreadsheet takes it for a formula."""
    cell = notes.cell(note)
    assert notes.uncell(cell) == note
    assert not re.match(r"[\s\u200b\ufeff]*[=+\-@＝＋－＠]", cell)


@pytest.mark.parametrize(
    ("source", "read"),
    [
        ("he said 5 * 3", "he said 5 * 3"),
        ("R&D; AT&T", "R&D; AT&T"),
        ("caf&eacute; &#233; &#xe9;", "café é é"),
        ("one<br>two<BR />three", "one\ntwo\nthree"),
        (r"C:\temp and \*stars\*", r"C:\temp and *stars*"),
    ],
)
def test_what_a_person_types_is_read_as_markdown_shows_it(source, read):
    """Escapes and entities are undone, what is neither stays."""
    assert notes.plain(source) == read


def test_a_person_s_backslash_is_no_code():
    """Only what this module spells is read as a code."""
    assert notes.unspelled(r"C:\xanadu \u00e9 \x41") == r"C:\xanadu \u00e9 \x41"


def test_hostile_notes_are_many_and_different():
    """The list that other tests draw on has no duplicate."""
    assert len(set(HOSTILE)) == len(HOSTILE)
