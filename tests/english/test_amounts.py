"""Amounts: numbers with the words that bound them, ranges, currency marks."""

import pytest

from claimcheck.english.figures.amounts import amount_at, vague_at, word_before
from claimcheck.english.figures.comparators import after, before
from claimcheck.english.figures.currencies import mark_before


def amount(text):
    """The amount that opens at the bracket: its words, bounds and comparator."""
    at = text.index("[")
    plain = text.replace("[", "")
    found = amount_at(plain, at)
    return plain[found.start : found.end], found.low, found.high, found.comparator


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("more than [40 men", ("more than 40", 40, None, ">")),
        ("some [40 men", ("some 40", 40, 40, "~")),
        ("as many as about [40 men", ("as many as about 40", None, 40, "<=")),
        ("no fewer than [forty men", ("no fewer than forty", 40, None, ">=")),
        ("more than a total of [40 men", ("more than a total of 40", 40, None, ">")),
        ("talks about [two issues", ("two", 2, 2, "=")),
        ("about [40 or more", ("about 40 or more", 40, None, ">=")),
        ("between [20 and 30", ("between 20 and 30", 20, 30, "between")),
        ("from [20 to 30 men", ("from 20 to 30", 20, 30, "between")),
        ("rose from [20 to 30 men", ("20", 20, 20, "=")),
        ("[2 to 3 million", ("2 to 3 million", 2_000_000, 3_000_000, "between")),
        ("[10-15,000", ("10-15,000", 10_000, 15_000, "between")),
        ("[10 percent to 15 percent", ("10 percent to 15", 10, 15, "between")),
        ("[two or three", ("two or three", 2, 3, "between")),
        ("[30-20", ("30", 30, 30, "=")),
        ("more than [10 but less than 20", ("more than 10 but less than 20", 10, 20, "between")),
        ("minus [5 degrees", ("minus 5", -5, -5, "=")),
        (">= [30", (">= 30", 30, None, ">=")),
        ("$[5-10 million", ("$5-10 million", 5_000_000, 10_000_000, "between")),
        ("[5m voters", ("5m", 5_000_000, 5_000_000, "=")),
        ("[1.5bn", ("1.5bn", 1_500_000_000, 1_500_000_000, "=")),
    ],
)
def test_an_amount_has_its_words_and_bounds(text, expected):
    """Bounds, ranges and shared scales are read as they are meant."""
    assert amount(text) == expected


def test_no_amount_where_no_number_opens():
    """Other words open no amount."""
    assert amount_at("twice", 0) is None
    assert amount_at("men", 0) is None


@pytest.mark.parametrize("words", ["tens of thousands", "hundreds", "several", "several hundred", "numerous"])
def test_vague_words_bound_nothing(words):
    """Vague words make an amount without bounds."""
    found = vague_at(f"{words} of men", 0)
    assert (found.end, found.low, found.high, found.comparator) == (len(words), None, None, "vague")


def test_few_is_vague_only_with_its_article():
    """A few of something is an amount, few of it is not."""
    assert vague_at("a few men", 2).start == 0
    assert vague_at("few men", 0) is None


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("$", (0, "USD")),
        ("US$", (0, "USD")),
        ("It paid C$", (8, "CAD")),
        ("£ ", (0, "GBP")),
        ("USD ", (0, "USD")),
        ("Rs ", (0, None)),
        ("It has ", None),
        ("", None),
    ],
)
def test_a_currency_mark_names_its_currency(text, mark):
    """The sign or code before a number says which money it is."""
    assert mark_before(f"{text}5", len(text)) == mark


def test_the_word_before_stands_one_blank_away():
    """Anything else than one blank parts a word from a number."""
    assert word_before("Room 5", 5) == "room"
    assert word_before("Room, 5", 6) == ""
    assert word_before("5", 0) == ""


def test_bounds_are_looked_for_on_both_sides():
    """What stands right before and right after bounds a number."""
    assert before("up to 5", 6) == (0, "<=")
    assert before("the 5", 4) == (4, None)
    assert after("5 or fewer", 1) == (10, "<=")
    assert after("5 or less than 6", 1) == (1, None)
