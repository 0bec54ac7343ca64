"""Ordinals that count are told from those that only number or divide."""

import pytest

from claimcheck.english.figures.ordinals import only_numbers, ordinal
from claimcheck.english.numbers import ordinal_at


def counted(text):
    """The words, number and unit of the ordinal that opens at the bracket; None where it counts nothing."""
    at = text.index("[")
    plain = text.replace("[", "")
    hit = ordinal(plain, at, *ordinal_at(plain, at))
    return hit and (plain[hit.start : hit.end], hit.value.low, hit.value.unit)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the [third straight win", ("third straight win", 3, "straight win")),
        ("a [second child", ("second child", 2, "child")),
        ("the [31st victim", ("31st victim", 31, "victim")),
        ("the [sixth night running", ("sixth night running", 6, "night running")),
        ("her [five hundredth career win was", ("five hundredth career win", 500, "career win")),
        ("he came [fourth.", ("fourth", 4, None)),
        ("tied for [20th at", ("20th", 20, None)),
    ],
)
def test_an_ordinal_counts_what_comes_in_a_series(text, expected):
    """The noun after it, or the verb before it, says so."""
    assert counted(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "the [first win",
        "the [third floor",
        "the [19th century",
        "the [42nd Street",
        "he came [second-best",
        "the [second man",
    ],
)
def test_an_ordinal_that_numbers_counts_nothing(text):
    """Floors, centuries and streets are numbered."""
    assert counted(text) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("[twenty-fifth floor", True),
        ("a [third", False),
        ("[one hundredth of it", False),
        ("a [twenty-fifth.", False),
    ],
)
def test_a_fraction_is_left_to_the_numbers(text, expected):
    """A part is read as a number, not passed over."""
    at = text.index("[")
    plain = text.replace("[", "")
    assert only_numbers(plain, at, ordinal_at(plain, at)[0]) is expected
