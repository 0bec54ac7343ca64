"""What bare figures take from the words and figures around them."""

from datetime import date

import pytest

from claimcheck.detectors import detect
from claimcheck.detectors.quantity import reading
from claimcheck.english.figures.carried import listed, whole


def figure(text: str, words: str):
    """The value of the quantity with these words."""
    return next(found.value for found in detect(text) if found.text == words)


@pytest.mark.parametrize(
    ("text", "words", "unit"),
    [
        ("It has 900 tanks within 60 km, up from 700 in May.", "700", "tanks"),
        ("It has 900 tanks, compared with about 700 in May.", "about 700", "tanks"),
        ("The fleet went from 300 to 200 ships.", "300", "ships"),
        ("The fleet went from 300 ships to 200.", "200", "ships"),
        (
            "It keeps a peacekeeping force of 4,000 there.",
            "peacekeeping force of 4,000",
            "peacekeeping force",
        ),
        ("It put the number of marchers at 4,000.", "4,000", "marchers"),
        ("He saw 80 marchers. The mayor put the number at “about 50”.", "about 50", "marchers"),
        ("They counted “fewer than 400” marchers.", "fewer than 400", "marchers"),
    ],
)
def test_a_bare_figure_takes_its_unit(text, words, unit):
    """A figure that is compared with another, or said of a body or number, counts what that counts."""
    assert figure(text, words).unit == unit


def test_a_compared_figure_takes_all_that_its_like_is():
    """Money stays money, a share a share, and the dead are dead in both figures."""
    assert figure("It cost $5 million, up from 4 million.", "4 million").currency == "USD"
    assert figure("Rates rose from 2 to 3 percent.", "2").form == "percentage"
    assert figure("The death toll rose to 40, up from 31.", "31").outcome == "killed"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("It has 900 tanks. It was up from 7.", "7"),
        ("It has 90,000 tanks, up from 12.", "12"),
        ("It has 900 tanks and lies 30 from here, on to 20.", "20"),
    ],
)
def test_what_is_not_compared_stays_bare(text, words):
    """Neither another sentence nor a figure of another order of size lends its unit."""
    assert figure(text, words).unit is None


@pytest.mark.parametrize(
    ("text", "words", "unit", "outcome"),
    [
        ("Nine people were hurt, two of them badly.", "two of them", "people", "wounded"),
        ("Nine people were killed, two of them pupils.", "two of them pupils", "pupils", "killed"),
        ("Nine people were killed, two of whom were pupils.", "two of whom", "people", "killed"),
    ],
)
def test_some_of_them_share_what_became_of_them(text, words, unit, outcome):
    """Some of the people told of before have their outcome, and their noun where none follows."""
    value = figure(text, words)
    assert (value.unit, value.outcome) == (unit, outcome)


def test_some_of_them_may_have_a_fate_of_their_own():
    """What is said of the part itself comes before what is said of the whole."""
    assert figure("Nine were hurt, two of them died.", "two of them died").outcome == "killed"


def test_the_part_of_a_whole_counts_what_the_whole_does():
    """After "of its 90 nurses" a figure counts nurses, in its own sentence."""
    text = "Of its 90 nurses, 40 work nights. And 50 sing."
    assert whole(text, text.index("40")) == "nurses"
    assert whole(text, text.index("50")) is None
    assert whole("A strike of the 90 nurses, 40 days long", 27) is None


def test_a_list_goes_on_counting():
    """The noun before "of" holds for the numbers after it that are followed by "of" alone."""
    text = "two counts of theft, three of fraud and one of the other"
    assert listed(text, text.index("three"), text.index(" of fraud")) == "counts"
    assert listed(text, text.index("one"), text.index(" of the other")) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They have sons aged 4, 7 and 11.", ["= 4 years", "= 7 years", "= 11 years"]),
        ("It measures 30 by 40 feet.", ["= 30 feet", "= 40 feet"]),
        ("A crash wounded 20 men, two seriously.", ["= 20 wounded men", "= 2 wounded men"]),
        ("It sold 90 cars, twice as many as in May.", ["= 90 cars", "= 2"]),
        ("They shot down 14 of the 20 drones.", ["= 14 drones", "= 20 drones"]),
        ("He called twice the day before.", []),
    ],
)
def test_a_bare_figure_beside_another(text, expected):
    """Ages of a list, sides of a size, the worst hurt; "twice" counts before a measure alone."""
    found = [each for each in detect(text, date(2021, 4, 13)) if each.type == "quantity"]
    assert [reading(each.value) for each in found] == expected
