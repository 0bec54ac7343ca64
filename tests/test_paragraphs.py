"""Blank lines part paragraphs; wrapped lines are joined, others stand alone."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.paragraphs import paragraphs


def read(text):
    return [text[span.start : span.end] for span in paragraphs(text)]


def test_blank_lines_part_paragraphs_whatever_the_line_end():
    """LF, CRLF and lines of blanks part alike."""
    assert read("One.\n\nTwo.\r\n\r\nThree.\n \t\nFour.") == ["One.", "Two.", "Three.", "Four."]


def test_a_wrapped_paragraph_is_one():
    """Lines that end where the next word had no room were wrapped."""
    text = "The last troops left the border region early\non Friday, the ministry said in its statement."
    assert read(text) == [text]


def test_lines_that_end_early_are_not_wrapped():
    """A caption above its paragraph, a list, the same line twice: each is its own."""
    assert read("Menu\nTroops left the border on Friday and went home.") == [
        "Menu",
        "Troops left the border on Friday and went home.",
    ]
    assert read("- one item that is long\n- two items") == ["- one item that is long", "- two items"]
    assert read("Troops at the border\nTroops at the border") == [
        "Troops at the border",
        "Troops at the border",
    ]


@given(st.text(alphabet="ab .\n\r-1", max_size=200))
def test_paragraphs_hold_every_visible_character_once(text):
    """Paragraphs are in order, do not overlap, and nothing visible is outside."""
    spans = list(paragraphs(text))
    assert all(a.end <= b.start for a, b in pairwise(spans))
    covered = {at for span in spans for at in range(span.start, span.end)}
    assert all(at in covered for at, letter in enumerate(text) if not letter.isspace())
