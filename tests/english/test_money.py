"""Sums of money."""

import pytest

from claimcheck.english.figures.amounts import amount_at
from claimcheck.english.figures.money import money


@pytest.mark.parametrize(
    ("text", "at", "currency"),
    [("$5", 1, "USD"), ("5 Canadian dollars", 0, "CAD"), ("5 dinars", 0, None), ("5 zloty", 0, "PLN")],
)
def test_money_carries_its_code_where_one_is_named(text, at, currency):
    """A currency that more than one country has stays open."""
    value = money(text, amount_at(text, at)).value
    assert (value.low, value.form, value.currency) == (5, "money", currency)


def test_weights_are_no_money():
    """Pounds are weights unless a country or the sum says otherwise."""
    assert money("5 pounds", amount_at("5 pounds", 0)) is None
