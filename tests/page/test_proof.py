"""The draft cut into lines and pieces: nothing of it is lost, and each mark covers its own words."""

from hypothesis import given
from hypothesis import strategies as st
from reports import draft_of

from claimcheck.draft import Block, BlockKind
from claimcheck.page.proof import Layer, Mark, proof

TEXT = "One two three\nfour five\r\n\r\nsix seven\teight \nnine ten."
LINES = ["One two three", "four five", "", "six seven\teight ", "nine ten."]
SPANS = st.lists(
    st.tuples(st.sampled_from(Layer), st.integers(0, len(TEXT) - 1), st.integers(1, 25)), max_size=8
)


def marks_of(spans):
    """Marks of these layers and places, inside the text."""
    return [
        Mark(layer, start, min(start + size, len(TEXT)), f"i{number}", f"c{number}")
        for number, (layer, start, size) in enumerate(spans)
    ]


@given(SPANS)
def test_the_pieces_of_each_line_are_its_text(spans):
    """However marks overlap, the pieces joined are the lines of the draft, numbered from 1."""
    lines = list(proof(draft_of(TEXT), marks_of(spans)))
    assert ["".join(piece.text for piece in line.pieces) for line in lines] == LINES
    assert [line.number for line in lines] == [1, 2, 3, 4, 5]


@given(SPANS)
def test_a_mark_covers_its_own_words(spans):
    """The pieces that lie in a mark are its stretch without line ends; it opens once, outermost first."""
    marks = marks_of(spans)
    pieces = [piece for line in proof(draft_of(TEXT), marks) for piece in line.pieces]
    for mark in marks:
        covered = "".join(piece.text for piece in pieces if mark in piece.marks)
        assert covered == TEXT[mark.start : mark.end].replace("\n", "").replace("\r", "")
        opened = sum(piece.opens.count(mark) for piece in pieces)
        assert opened == 1 if covered else opened <= 1
    for piece in pieces:
        assert [mark.layer for mark in piece.marks] == sorted(mark.layer for mark in piece.marks)


def test_of_two_claims_the_shorter_lies_inside():
    """A figure in a quotation is the inner mark, whichever comes first."""
    figure, quotation = Mark(Layer.CLAIM, 4, 7), Mark(Layer.CLAIM, 0, 13)
    (first, inner, last), *_ = (line.pieces for line in proof(draft_of(TEXT), [figure, quotation]))
    assert (first.marks, inner.marks, last.marks) == ((quotation,), (quotation, figure), (quotation,))


def test_a_line_is_of_the_block_that_most_of_it_belongs_to():
    """A credit at the end of a caption leaves it a caption, and says why it was not read."""
    blocks = (
        Block(BlockKind.HEADLINE, 0, 13),
        Block(BlockKind.CAPTION, 14, 19),
        Block(BlockKind.FURNITURE, 19, 23, "image credit"),
    )
    headline, caption, empty, *_ = proof(draft_of(TEXT, blocks=blocks), [])
    assert (headline.kind, headline.reasons) == ("headline", ())
    assert (caption.kind, caption.reasons) == ("caption", ("image credit",))
    assert (empty.kind, empty.reasons) == ("", ())


def test_what_can_not_be_seen_is_shown():
    """Controls and half surrogates stand as names of themselves; a tab stays a tab."""
    (line,) = proof(draft_of("a\u202eb\x00\ud800\tc"), [])
    assert "".join(piece.text for piece in line.pieces) == "a\\u202eb␀\\ud800\tc"
