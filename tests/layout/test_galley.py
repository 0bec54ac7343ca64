"""The draft cut at the edges of its claims."""

from flood import flood
from hypothesis import given
from hypothesis import strategies as st
from reports import Entry, claim, draft_of, report_of

from claimcheck.claims import Statement
from claimcheck.layout.galley import galley

TEXT = "One two three four five six seven eight nine ten."
SPANS = st.lists(st.tuples(st.integers(0, 48), st.integers(1, 20)), max_size=8)


@given(SPANS)
def test_the_pieces_are_the_text_and_open_and_close_each_claim(spans):
    """Joined, the pieces are the draft; each claim opens and closes once and lies in those between."""
    draft = draft_of(TEXT)
    made = [claim(draft, Entry("event", TEXT[at : at + size], Statement())) for at, size in spans]
    pieces = list(galley(report_of(draft, made)))
    assert "".join(piece.text for piece in pieces) == TEXT
    for found in made:
        assert "".join(piece.text for piece in pieces if found in piece.claims) == found.quote
    assert sum(len(piece.opens) for piece in pieces) == len(made)
    assert sum(len(piece.closes) for piece in pieces) == len(made)


def test_furniture_is_apart():
    """The text that was not read is in pieces of its own, which name its block."""
    report = flood()
    skipped = [piece.text for piece in galley(report) if piece.skipped]
    assert "".join(skipped) == "Share this story\nSubscribe to our newsletter"
    assert "".join(piece.text for piece in galley(report)) == report.draft.text


def test_an_empty_draft_has_no_piece():
    """No text, no piece."""
    assert list(galley(report_of(draft_of("")))) == []
