"""The running text holds the copy and nothing else, and leads back to the draft."""

import re

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.draft import Block, BlockKind, Draft, Origin, Span
from claimcheck.prose import prose

PIECES = st.sampled_from(
    ["40,000", " ", "\n", "\r\n", "\u200b", "\u202e", "**", "“no”", "é", "🛑", "\u00a0", "x"]
)


def draft(text, *blocks, markup=()):
    return Draft(Origin("-", ""), text, blocks, markup=tuple(markup))


def body(start, end):
    return Block(BlockKind.BODY, start, end)


def test_each_block_is_one_line_and_furniture_is_left_out():
    """Blocks become lines in order; furniture leaves no trace."""
    text = "Menu\n\nTroops\r\nleft.\n\nAll of them."
    read = prose(
        draft(text, Block(BlockKind.FURNITURE, 0, 4, "site menu"), body(6, 19), body(21, len(text))),
    )
    assert read.text == "Troops left.\nAll of them.\n"
    assert [line.kind for line in read.lines] == [BlockKind.BODY, BlockKind.BODY]
    assert read.source(Span(0, 12)) == Span(6, 19)
    assert read.source(Span(13, 16)) == Span(21, 24)


def test_markup_and_invisible_characters_are_cut_out_and_spanned_over():
    """A figure broken by emphasis or a zero-width space reads whole, and its place holds all of it."""
    text = "Some **40**,\u200b000 troops"
    read = prose(draft(text, body(0, len(text)), markup=[Span(5, 7), Span(9, 11)]))
    assert read.text == "Some 40,000 troops\n"
    place = read.source(Span(5, 11))
    assert text[place.start : place.end] == "40**,\u200b000"


def test_every_kind_of_blank_reads_as_a_space():
    """Non-breaking and narrow spaces keep their place and read as plain ones."""
    text = "40\u202f000\u00a0troops\tleft"
    assert prose(draft(text, body(0, len(text)))).text == "40 000 troops left\n"


@given(st.lists(PIECES, min_size=1, max_size=30))
def test_what_is_read_stands_in_the_draft_at_the_place_given(pieces):
    """Every visible character of the running text leads back to the same character of the draft."""
    text = "".join(pieces)
    cuts = [Span(*found.span()) for found in re.finditer(r"\*\*", text)]
    read = prose(draft(text, body(0, len(text)), markup=cuts))
    for at, letter in enumerate(read.text[:-1]):
        place = read.source(Span(at, at + 1))
        if not letter.isspace():
            assert text[place.start : place.end] == letter
            assert read.target(place) == Span(at, at + 1)
    assert "*" not in read.text
    assert "\u200b" not in read.text
