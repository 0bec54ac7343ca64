"""Paragraphs laid out as a text: each stands where its piece says."""

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.copydesk.manuscript import squeezed
from claimcheck.markup.html import fragment
from claimcheck.markup.laid import Paragraph, laid

WORDS = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=40)


@given(st.lists(st.builds(Paragraph, WORDS, st.none(), st.booleans())))
def test_a_piece_has_its_paragraphs_words(told):
    """Those without words are left out; nothing else is, and nothing is added but line ends."""
    made = laid(told)
    kept = [squeezed(each.words) for each in told if squeezed(each.words)]
    assert [made.text[piece.span.start : piece.span.end] for piece in made.pieces] == kept
    assert made.text == "".join(f"{words}\n" for words in kept)
    assert made.starts == tuple(piece.span.start for piece in made.pieces)


@given(st.lists(st.text(st.sampled_from("ab <>/&;pbrdiv\n“”"), max_size=60), max_size=5))
def test_broken_markup_gives_paragraphs_of_one_line(parts):
    """Whatever tags are open, closed or cut."""
    for each in fragment(f"<p>40 dead</p>{''.join(parts)}", "a.html", "/body"):
        assert each.words == squeezed(each.words) != ""
        assert each.path is not None
        assert each.path.startswith("/body/")
