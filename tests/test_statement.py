"""A statement is the part of its sentence that matters."""

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.draft import Span
from claimcheck.statement import statement

LONG = (
    "The ministry said that about 40,000 troops had left the border region by Friday evening; the army, which"
    " counts its own units only once a month, would not say how many of the 12 battalions had gone home."
)


def test_a_short_sentence_stays_whole():
    """What is taken in at a glance is not cut."""
    assert statement("About 40 left. Others stayed.", Span(0, 14), Span(6, 8)) == "About 40 left."


def test_a_long_sentence_is_cut_at_its_clauses_and_says_so():
    """The clause that holds the words stays; a mark stands where something was cut."""
    at = LONG.index("12 battalions")
    cut = statement(LONG, Span(0, len(LONG)), Span(at, at + 13))
    assert cut.startswith("… the army, which counts")
    assert "12 battalions had gone home." in cut
    at = LONG.index("40,000")
    assert statement(LONG, Span(0, len(LONG)), Span(at, at + 6)).endswith("by Friday evening …")


@given(st.text(alphabet="ab ;,.—", min_size=170, max_size=300), st.data())
def test_the_words_are_always_in_the_statement(text, data):
    """Whatever is cut, the claim's own words are not."""
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, min(len(text), start + 40)))
    words = text[start:end].strip(" ,;—–")
    assert words in statement(text, Span(0, len(text)), Span(start, end))
