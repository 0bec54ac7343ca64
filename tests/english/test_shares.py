"""Parts of a whole."""

import pytest

from claimcheck.english.figures.amounts import amount_at
from claimcheck.english.figures.shares import ratio, share


@pytest.mark.parametrize(
    ("text", "value"), [("one in four men", 0.25), ("2 out of 5", 0.4), ("three to one", 3)]
)
def test_ratios_have_the_value_of_their_quotient(text, value):
    """So many out of so many is a share."""
    assert ratio(text, amount_at(text, 0)).value.low == value


@pytest.mark.parametrize("text", ["two in 14 days", "one in the room", "2 of them"])
def test_what_is_no_ratio(text):
    """A place, a time or a pronoun makes no ratio."""
    assert ratio(text, amount_at(text, 0)) is None


def test_a_fraction_takes_what_it_is_a_part_of():
    """The whole that a fraction is a part of is its unit."""
    text = "two-thirds of the land is dry"
    assert share(text, amount_at(text, 0)).value.unit == "land"
