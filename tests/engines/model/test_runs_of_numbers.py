"""Mentions named by number, alone or in runs, by a model that can't be trusted to count."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.engines.model.numbers import chosen, read_numbers, strays, written

NUMBERS = st.sets(st.integers(1, 400), max_size=60)


@pytest.mark.parametrize(
    ("named", "meant"),
    [
        (7, {7}),
        ("7", {7}),
        (" #7 ", {7}),
        ("4-6", {4, 5, 6}),
        ("4 \u2013 6", {4, 5, 6}),
        ("#4-#6", {4, 5, 6}),
        ("6-4", {4, 5, 6}),
        ("9-999999999", {9}),
        ("0-2", {1, 2}),
        (-3, set()),
        (10**30, set()),
        (True, set()),
        (3.0, set()),
        ("-3", set()),
        ("3, 5-6,,x", {3, 5, 6}),
        ("1-2-3", set()),
        ("all", set()),
        ("\u0664", set()),
        ("1-" + "9" * 5000, set()),
        ("", set()),
        (None, set()),
        ([1], set()),
        ({}, set()),
    ],
    ids=lambda case: str(case)[:12],
)
def test_a_name_means_numbers_that_were_shown_or_nothing(named, meant):
    """Runs may be written either way round; what is no number is nobody's."""
    assert chosen(read_numbers([named]), range(1, 10)) == meant


@given(NUMBERS)
def test_runs_are_read_as_they_were_written(numbers):
    """No number is lost or gained between the two."""
    assert chosen(read_numbers(written(numbers)), range(1, 401)) == numbers


@given(NUMBERS.filter(bool), NUMBERS)
def test_numbers_that_were_not_shown_are_noticed(named, shown):
    """Any number outside those shown is one; a gap between them is not, since a run may pass over it."""
    outside = any(number < min(shown, default=401) or number > max(shown, default=0) for number in named)
    assert strays(read_numbers(written(named)), shown) == outside


def test_runs_without_end_cost_nothing():
    """Neither long runs nor many are written out."""
    began = time.process_time()
    numbers = read_numbers(["1-999999999"] * 100_000)
    assert chosen(numbers, range(400)) == set(range(1, 400))
    assert strays(numbers, range(400))
    assert time.process_time() - began < 1
