"""Numbers in words, digits and both, read as exact values."""

import re
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from claimcheck.english.numbers import NUMBER, NUMBER_WORDS, ORDINAL, read_number, read_ordinal

ONES = [
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    *("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
    "nineteen",
]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def written(number: int, joint: str = " and ") -> str:
    """A number below a quadrillion as a writer would put it in words."""
    if number < 20:
        return ONES[number]
    if number < 100:
        ten, one = divmod(number, 10)
        return TENS[ten - 2] + (f"-{ONES[one]}" if one else "")
    for size, name in ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"), (1000, "thousand")):
        if number >= size:
            many, rest = divmod(number, size)
            link = joint if rest < 100 else " "
            return f"{written(many, joint)} {name}" + (link + written(rest, joint) if rest else "")
    many, rest = divmod(number, 100)
    return f"{ONES[many]} hundred" + (joint + written(rest, joint) if rest else "")


@given(st.integers(0, 10**15 - 1), st.sampled_from([" and ", " "]))
@example(700_000, " and ")
@example(1_001_000, " ")
def test_a_number_written_out_reads_as_itself(number, joint):
    """Words made of a number are that number, and the pattern takes all of them."""
    words = written(number, joint)
    assert read_number(words) == number
    assert re.fullmatch(NUMBER, words)


@given(st.integers(0, 10**15))
def test_digits_with_commas_read_as_the_number(number):
    """Thousands may be parted by commas."""
    assert read_number(f"{number:,}") == number
    assert re.fullmatch(NUMBER, f"{number:,}")


@given(st.integers(0, 9999), st.sampled_from([("million", 10**6), ("billion", 10**9), ("bn", 10**9)]))
def test_a_decimal_with_a_scale_is_exact(tenths, scale):
    """A decimal times its scale carries no rounding error."""
    name, size = scale
    value = Fraction(tenths, 10) * size
    assert read_number(f"{tenths / 10} {name}") == value
    assert re.fullmatch(NUMBER, f"{tenths / 10} {name}")


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("two and a half million", 2_500_000),
        ("3.2 million", 3_200_000),
        ("half a million", 500_000),
        ("a quarter of a million", 250_000),
        ("three quarters of a million", 750_000),
        ("a million and a half", 1_500_000),
        ("a dozen", 12),
        ("half a dozen", 6),
        ("two dozen", 24),
        ("a hundred", 100),
        ("twenty-five hundred", 2500),
        ("hundred thousand", 100_000),
        ("a thousand million", 10**9),
        ("5 lakh", 500_000),
        ("2,00,000", 200_000),
        ("10 000", 10_000),
        ("1,234.5", 1234.5),
        (".5", 0.5),
        ("2½", 2.5),
        ("10 1/2", 10.5),
        ("3/4", 0.75),
        ("one and three-quarters", 1.75),
        ("two-thirds", 2 / 3),
        ("half", 0.5),
        ("Forty Thousand", 40_000),
    ],
)
def test_a_way_of_writing_a_number(words, value):
    """Each way of writing is read whole, and its value is exact."""
    assert read_number(words) == value
    assert re.fullmatch(NUMBER, words)


@pytest.mark.parametrize(
    "words",
    [
        "",
        "a",
        "and",
        "forty and",
        "one two",
        "two million three million",
        "x",
        "1/0",
        "9" * 50,
        "1/" + "9" * 5000,
    ],
)
def test_what_is_no_number(words):
    """Words that make no number read as none."""
    assert read_number(words) is None


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("between one thousand and five thousand", ["one thousand", "five thousand"]),
        ("between one hundred and two hundred", ["one hundred", "two hundred"]),
        ("twenty and thirty", ["twenty", "thirty"]),
        ("one million, two hundred", ["one million", "two hundred"]),
        ("In 2014 300 people", ["2014", "300"]),
        ("someone often weighs tenfold", []),
    ],
)
def test_two_numbers_side_by_side_stay_apart(text, numbers):
    """A number ends where another begins."""
    assert re.findall(rf"\b{NUMBER}", text) == numbers


@pytest.mark.parametrize(
    ("words", "value"),
    [("first", 1), ("21st", 21), ("twenty-first", 21), ("fortieth", 40), ("Twelfth", 12), ("hundredth", 100)],
)
def test_an_ordinal_reads_as_its_number(words, value):
    """Ordinals in words and digits are read whole."""
    assert read_ordinal(words) == value
    assert re.fullmatch(ORDINAL, words)


@pytest.mark.parametrize("words", ["", "one", "last", "st", "xth"])
def test_what_is_no_ordinal(words):
    """Other words are no ordinals."""
    assert read_ordinal(words) is None


def test_number_words_open_what_they_stand_for():
    """Every word of the lexicon is the whole or a part of a number."""
    assert [word for word in NUMBER_WORDS if not re.search(rf"\b{NUMBER}", f"two {word}")] == []


@pytest.mark.parametrize(
    "text", ["one hundred and " * 4000, "9" * 60_000, "1,000" * 9000, "1 " * 20_000, "a " * 9000]
)
def test_hostile_text_is_read_in_no_time(text):
    """No pattern of numbers backtracks without bound."""
    assert len(re.findall(NUMBER, text)) <= len(text)
