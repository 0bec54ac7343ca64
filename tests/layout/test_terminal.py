"""Styled text for a terminal: columns, wrapping, paint."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.layout.terminal import Ink, columns, hung, painted, split, wrapped

INKS = st.lists(st.builds(Ink, st.text("ab 日", max_size=12), st.sampled_from(["", "1", "33"])), max_size=8)


def text(inks):
    """What a reader sees."""
    return "".join(ink.text for ink in inks)


@pytest.mark.parametrize(
    ("words", "wide"), [("abc", 3), ("日本", 4), ("e\u0301", 1), ("a\u200bb", 2), ("“x”", 3)]
)
def test_columns(words, wide):
    """Wide characters take two columns, marks and zero-width characters none."""
    assert columns(words) == wide


@given(INKS, st.integers(1, 20))
def test_wrapping_keeps_words_styles_and_width(inks, width):
    """Lines fit unless one word is too wide; no word or style of a character is lost."""
    lines = list(wrapped(inks, width))
    assert " ".join(text(line) for line in lines).split() == text(inks).split()
    assert all(columns(text(line)) <= width or " " not in text(line).strip() for line in lines)
    letters = [(char, ink.style) for ink in inks for char in ink.text if char != " "]
    assert [
        (char, ink.style) for line in lines for ink in line for char in ink.text if char != " "
    ] == letters


def test_blanks_inside_a_line_stay():
    """Blanks between two inks are kept, each of them."""
    assert text(next(wrapped([Ink("a "), Ink(" ", "1"), Ink("b")], 10))) == "a  b"


def test_split_at_line_ends():
    """Each line of the text is one line, an empty one too."""
    lines = split([Ink("a\nb", "1"), Ink("c\n\nd")])
    assert list(lines) == [[Ink("a", "1")], [Ink("b", "1"), Ink("c")], [], [Ink("d")]]


def test_paint_closes_each_style():
    """A style is opened before its text and closed after it; without colour there is none."""
    line = [Ink("a"), Ink("b", "1"), Ink("c", "1"), Ink(" d ")]
    assert painted(line, color=True) == "a\x1b[1mbc\x1b[0m d"
    assert painted(line, color=False) == "abc d"


def test_a_hanging_paragraph():
    """The first line has the lead, the others are indented as far."""
    assert hung([Ink("one two three")], 10, "1. ", color=False) == "1. one two\n   three\n"
