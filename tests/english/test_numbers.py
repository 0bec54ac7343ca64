"""Numbers in words, digits and both, read as exact values."""

import re
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from claimcheck.english.numbers import NUMBER_WORDS, number_at, ordinal_at, read_number, read_ordinal

ONES = [
    *("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"),
    *("ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"),
    "nineteen",
]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
LAST = {"one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth"}
LAST |= {"nine": "ninth", "twelve": "twelfth"}
SUFFIXES = {1: "st", 2: "nd", 3: "rd"}
JOINTS = st.sampled_from([" and ", " ", "  and  "])


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


def ordinal(number: int, joint: str = " and ") -> str:
    """The ordinal of a number in words."""
    head, last = re.fullmatch(r"(.*?)([a-z]+)", written(number, joint)).groups()
    return head + LAST.get(last, f"{last}th".replace("yth", "ieth"))


@given(st.integers(0, 10**15 - 1), JOINTS)
@example(700_000, " and ")
@example(1_001_000, " ")
def test_a_number_written_out_reads_as_itself(number, joint):
    """Words made of a number are that number, and all of them belong to it."""
    assert read_number(written(number, joint)) == number


@given(st.one_of(st.integers(1, 200), st.integers(1, 10**15 - 1)), JOINTS)
def test_an_ordinal_written_out_reads_as_its_number(number, joint):
    """In words and in digits; it is no cardinal, unless "one hundredth" is a part."""
    words = ordinal(number, joint)
    assert read_ordinal(words) == number
    assert read_number(words) is None or set(str(number)) == {"1", "0"}
    teen = number // 10 % 10 == 1
    assert read_ordinal(f"{number:,}{'th' if teen else SUFFIXES.get(number % 10, 'th')}") == number


@given(st.integers(1, 99), st.integers(3, 99), st.sampled_from(["-", " "]))
def test_a_fraction_in_words_reads_as_itself(over, under, joint):
    """So many of a part, in the singular for one; "seconds" are time."""
    words = written(over) + joint + ordinal(under) + ("s" if over > 1 else "")
    # "Thirty-fourths" is the part of something.
    if (over % 10 or over < 20 or joint == " ") and not words.endswith("seconds"):
        assert read_number(words) == pytest.approx(over / under)


@given(st.integers(1, 999), st.integers(1, 8), st.sampled_from([("", 1), (" million", 10**6)]))
def test_a_mixed_number_reads_as_the_sum(whole, part, scale):
    """A whole and a part of one, both times the scale after them."""
    name, by = scale
    words = f"{written(whole)} and {ONES[part]} {'ninth' if part == 1 else 'ninths'}{name}"
    assert read_number(words) == pytest.approx(float((whole + Fraction(part, 9)) * by))


@given(st.integers(0, 10**15))
def test_digits_with_commas_read_as_the_number(number):
    """Thousands may be parted by commas."""
    assert read_number(f"{number:,}") == number


@given(st.integers(1, 99), st.integers(1, 9), st.sampled_from([("thousand", 10**3), ("million", 10**6)]))
def test_digits_and_words_mix(many, more, scale):
    """A number of digits may go on with digits and their word."""
    name, size = scale
    assert read_number(f"{many} {name} {more} hundred and {many}") == many * size + more * 100 + many


@given(st.integers(0, 9999), st.sampled_from([("million", 10**6), ("billion", 10**9), ("bn", 10**9)]))
def test_a_decimal_with_a_scale_is_exact(tenths, scale):
    """A decimal times its scale carries no rounding error."""
    name, size = scale
    value = Fraction(tenths, 10) * size
    assert read_number(f"{tenths / 10} {name}") == value
    assert read_number(f"{tenths / 10}{name}") == value


@given(st.integers(0, 99), st.lists(st.integers(0, 9), min_size=1, max_size=5))
def test_decimals_said_aloud_read_as_printed(whole, places):
    """A point and its figures one by one."""
    words = f"{written(whole)} point {' '.join(ONES[place] for place in places)}"
    assert read_number(words) == float(f"{whole}.{''.join(map(str, places))}")


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("two and a half million", 2_500_000),
        ("3.2 million", 3_200_000),
        ("half a million", 500_000),
        ("a half million", 500_000),
        ("a quarter of a million", 250_000),
        ("three quarters of a million", 750_000),
        ("a million and a half", 1_500_000),
        ("two million and one half", 2_500_000),
        ("four billion and a quarter million", 4_000_250_000),
        ("a dozen", 12),
        ("half a dozen", 6),
        ("two dozen", 24),
        ("4 dozens", 48),
        ("a hundred", 100),
        ("twenty-five hundred", 2500),
        ("thirty - six", 36),
        ("hundred thousand", 100_000),
        ("a thousand million", 10**9),
        ("one million, two hundred thousand", 1_200_000),
        ("six thousand and two hundred", 6200),
        ("6 hundred & 12", 612),
        ("5 lakh", 500_000),
        ("2,00,000", 200_000),
        ("10 000", 10_000),
        ("1 250 000.75", 1_250_000.75),
        ("1,234.5", 1234.5),
        (".5", 0.5),
        ("2½", 2.5),
        ("10 1/2", 10.5),
        ("3/4", 0.75),
        ("one and three-quarters", 1.75),
        ("two-thirds", 2 / 3),
        ("one hundred and two thirds", 100 + 2 / 3),
        ("forty-one fifths", 8.2),
        ("two hundred sixty-fourths", 200 / 64),
        ("half", 0.5),
        ("Forty Thousand", 40_000),
        ("nought point six", 0.6),
        ("2.5e6", 2_500_000),
        ("4.1 x 10^3", 4100),
        ("7.5×10−2", 0.075),
    ],
)
def test_a_way_of_writing_a_number(words, value):
    """Each way of writing is read whole, and its value is exact."""
    assert read_number(words) == value


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
        "twenty-fifth",
        "two hundredth",
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
        ("two million 500 people", ["two million", "500"]),
        ("2.5 million and three others", ["2.5 million", "three"]),
        ("In 2014 300 people", ["2014", "300"]),
        ("At one point two men left", ["one", "two"]),
        ("3 x 10-12 miles", ["3", "10", "12"]),
        ("someone often weighs tenfold", []),
    ],
)
def test_two_numbers_side_by_side_stay_apart(text, numbers):
    """A number ends where another begins."""
    found, at = [], 0
    while at < len(text):
        opened = not text[at - 1 : at].isalnum() and text[at].isalnum()
        number = number_at(text, at) if opened else None
        if number and not text[number[0] : number[0] + 1].isalnum():
            found.append(text[at : number[0]])
        at = number[0] if number else at + 1
    assert found == numbers


@pytest.mark.parametrize("words", ["", "one", "last", "st", "xth", "twenty-fifths", "2.5th"])
def test_what_is_no_ordinal(words):
    """Other words are no ordinals."""
    assert read_ordinal(words) is None


def test_number_words_open_what_they_stand_for():
    """Every word of the lexicon is the whole or a part of a number."""
    assert [word for word in NUMBER_WORDS if read_number(word) is None] == []


@pytest.mark.parametrize(
    "text", ["one hundred and " * 4000, "9" * 60_000, "1,000" * 9000, "1 " * 20_000, "a " * 9000]
)
def test_hostile_text_is_read_in_no_time(text):
    """A number reads no further than numbers go."""
    for at in range(0, len(text), len(text) // 50):
        number_at(text, at)
        ordinal_at(text, at)
