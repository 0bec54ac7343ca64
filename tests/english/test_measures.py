"""Percentages, measures, scores and ordinals by the words after them."""

import pytest

from claimcheck.english.figures.amounts import amount_at
from claimcheck.english.figures.measures import measure, percentage, score


@pytest.mark.parametrize(
    ("read", "text", "value", "unit"),
    [
        (percentage, "40 percent of", 40, "percent"),
        (percentage, "2.5 percentage points", 2.5, "percentage points"),
        (percentage, "7%", 7, "%"),
        (measure, "900 km/h", 900, "km/h"),
        (measure, "5 ft 6 in tall", 5.5, "ft"),
        (measure, "20kg", 20, "kg"),
    ],
)
def test_the_unit_is_read_as_printed(read, text, value, unit):
    """The unit keeps its printed form; inches join their feet."""
    found = read(text, amount_at(text, 0)).value
    assert (found.low, found.unit) == (value, unit)


def test_letters_are_no_unit_without_digits():
    """A symbol counts only right after digits."""
    assert measure("ten m", amount_at("ten m", 0)) is None
    assert measure("10 men", amount_at("10 men", 0)) is None


def test_a_score_needs_a_contest_or_a_falling_pair():
    """3-1 is a result, 1-3 only beside a verb or the sides."""
    assert score("3-1", amount_at("3-1", 0)).value.high == 3
    assert score("1-3", amount_at("1-3", 0)) is None
    assert score("lost 1-3", amount_at("lost 1-3", 5)).value.high == 3
