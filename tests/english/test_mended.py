"""A forgotten closing mark costs the words up to the attribution, not the attribution."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.draft import Span
from claimcheck.english.speech.mended import mended
from claimcheck.grammar.marks import quoted


def words(text):
    """The quoted words of a text, a paragraph a line."""
    starts = [0, *(at + 1 for at, letter in enumerate(text) if letter == "\n")]
    lines = [Span(start, text.find("\n", start) % (len(text) + 1)) for start in starts]
    found = mended(text, quoted(text, [line for line in lines if line.start < line.end]))
    return [text[one.start : one.end] for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We wait, Ana Marin said. It was late.", ["We wait,"]),
        ("“We wait, said Ana Marin, the mayor.", ["We wait,"]),
        ("“We wait! said the mayor.", ["We wait!"]),
        ("“We wait, Ana Marin, the mayor, told the town.", ["We wait,"]),
        ("“We wait, he said.", ["We wait,"]),
        ("“We wait, Ana Marin said.\n“We go,” Ivan Petrov said.", ["We wait,", "We go,"]),
        ("“We wait, and we hope.\n“We go,” Ivan Petrov said.", ["We wait, and we hope.", "We go,"]),
        (
            "“He wept, he said no, and he left.\n“We go,” Ivan Petrov said.",
            ["He wept, he said no, and he left.", "We go,"],
        ),
        ("“My wife, Ana Marin said no,” he said.", ["My wife, Ana Marin said no,"]),
    ],
)
def test_an_attribution_ends_words_that_nothing_closes(text, expected):
    """Words that go on in the next paragraph are cut at a name only, closed ones nowhere."""
    assert words(text) == expected


@given(st.text("“”\"' aAn,.said\n", max_size=60))
def test_stretches_stay_in_order_and_never_grow(text):
    """A cut stretch starts where it did and ends no later."""
    span = Span(0, len(text))
    before = quoted(text, [span]) if text.strip() else []
    after = mended(text, before)
    assert [one.start for one in before] == [one.start for one in after]
    assert all(new.start < new.end <= old.end for old, new in zip(before, after, strict=True))
