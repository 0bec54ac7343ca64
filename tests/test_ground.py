"""Proposed words are found exactly, or not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.draft import Span
from claimcheck.ground import Ground

TEXT = "About 180,000 people saw “40,000 troops” — they didn’t leave… Not all 1.5 million  did. It was 3:40."


def found(words, text=TEXT):
    ground = Ground(text)
    place = ground.find(words, Span(0, len(text)))
    return text[place.start : place.end] if place else None


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        ("180,000 people", "180,000 people"),
        ('"40,000 troops"', "“40,000 troops”"),
        ("troops” - they didn't leave...", "troops” — they didn’t leave…"),
        ("1.5 million did", "1.5 million  did"),
        ("  About\n180,000 ", "About 180,000"),
    ],
)
def test_typography_and_blanks_are_folded(words, printed):
    """What a keyboard writes finds what a newsroom prints, and the place is the print's."""
    assert found(words) == printed


NEAR = [
    "80,000 people",
    "180,00",
    "180",
    "eople saw",
    "peopl",
    "5 million",
    "1.5 mill",
    "they did leave",
    "3",
    "40",
    "190,000 people",
    "about 180,000",
    "people saw 40,000",
    "",
    " ",
]


@pytest.mark.parametrize("words", NEAR)
def test_a_near_miss_is_no_find(words):
    """Part of a figure or a word, another digit, a dropped negation, another case: none stands there."""
    assert found(words) is None


def test_the_same_words_again_are_found_at_their_next_place():
    """A proposal made twice takes the second place; a third time there is none."""
    text = "Ten left. Ten stayed."
    ground = Ground(text)
    whole = Span(0, len(text))
    first = ground.find("Ten", whole)
    second = ground.find("Ten", whole, frozenset({first.start}))
    assert (first, second) == (Span(0, 3), Span(10, 13))
    assert ground.find("Ten", whole, frozenset({0, 10})) is None
    assert ground.find_once("Ten", whole) is None
    assert ground.find_once("stayed", whole) == Span(14, 20)


def test_the_nearest_words_are_shown_whole():
    """A near miss points at the words of the draft that it was most likely made from."""
    nearest = Ground(TEXT).nearest("190,000 people", Span(0, len(TEXT)))
    assert TEXT[nearest.start : nearest.end] == "180,000 people"
    assert Ground(TEXT).nearest("zzz qqq xxx", Span(0, len(TEXT))) is None


@given(st.text(alphabet="ab1 ,.“”'’—…\u00a0", min_size=1, max_size=60), st.data())
def test_words_of_the_text_itself_are_found_and_are_those_words(text, data):
    """Whole words cut out of a text are found in it, at a place that reads the same when folded."""
    ground = Ground(text)
    spans = [Span(*m) for m in ((a, b) for a in range(len(text)) for b in range(a + 1, len(text) + 1))]
    span = data.draw(st.sampled_from(spans))
    words = text[span.start : span.end]
    place = ground.find(words, Span(0, len(text)))
    if place is not None:
        again = Ground(text[place.start : place.end])
        assert again.find(words, Span(0, place.end - place.start)) is not None
