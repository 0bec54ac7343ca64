"""Ages told from other numbers."""

import pytest

from claimcheck.english.figures.ages import age, decade
from claimcheck.english.figures.amounts import amount_at


def test_a_decade_of_life_needs_its_owner():
    """Somebody's 60s are an age, the 60s are not."""
    assert decade("in her 60s", 7).value.low == 60
    assert decade("in the 60s", 7) is None


@pytest.mark.parametrize(
    ("text", "at", "words"),
    [("7-year-old", 0, "7-year-old"), ("aged 40 then", 5, "aged 40"), ("Mary Jones, 42, said", 12, "42")],
)
def test_ages_are_told_from_other_numbers(text, at, words):
    """An age is told by what stands around it."""
    found = age(text, amount_at(text, at))
    assert text[found.start : found.end] == words
