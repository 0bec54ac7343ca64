"""One figure with two values."""

import pytest

from claimcheck.claims import Quantity
from claimcheck.draft import Span
from claimcheck.findings.figures import find


def exactly(number, unit="troops", **more):
    """An exact count of something."""
    return Quantity(number, number, "=", unit, **more)


def headline(told, head, body, values):
    """The findings of a draft of one headline and one paragraph."""
    return list(find(told([("headline", head), ("body", body)], values)))


def test_the_headline_against_the_body(told):
    """A headline's figure is set beside the only other value that the body has for the same thing."""
    (found,) = headline(
        told,
        "40,000 troops mass",
        "The office said 14,000 troops were there.",
        [("40,000 troops", exactly(40000)), ("14,000 troops", exactly(14000))],
    )
    assert found.message == "“40,000 troops” in the headline, “14,000 troops” in line 2."
    assert (found.id, found.level, found.start, found.end) == ("figures", "warning", 0, 13)
    assert found.related == (Span(35, 48),)


@pytest.mark.parametrize(
    "others",
    [
        [("40,000", exactly(40000, "soldiers")), ("14,000 troops", exactly(14000))],
        [("14,000 troops", exactly(14000)), ("26,000 troops", exactly(26000))],
        [("39,800 troops", exactly(39800))],
        [("more than 14,000 troops", Quantity(14000, None, ">", "troops"))],
        [("14,000 troops", exactly(14000)), ("9,000 troops", exactly(9000))],
        [("14,000 people", exactly(14000, "people"))],
        [("14,000 troops", exactly(14000, outcome="killed"))],
        [("14,000 miles", exactly(14000, form="measure"))],
        [("In 2014, 14,000 troops", exactly(14000))],
        [("14,000 troops a year ago", exactly(14000))],
    ],
    ids=lambda others: ", ".join(words for words, _ in others),
)
def test_a_body_that_may_agree_is_left_alone(told, others):
    """The same value of anything, parts, a rounding, a bound, another thing, another time: no warning."""
    body = " and ".join(words for words, _ in others) + " were there."
    assert headline(told, "40,000 troops mass", body, [("40,000 troops", exactly(40000)), *others]) == []


def test_the_dead_are_the_dead_whatever_they_are_called(told):
    """Figures of one outcome are one thing where one of them counts just people."""
    values = [
        ("25", exactly(25, None, outcome="killed")),
        ("52 people", exactly(52, "people", outcome="killed")),
    ]
    (found,) = headline(told, "Flood: 25 killed", "The flood killed 52 people.", values)
    assert found.message == "“25” in the headline, “52 people” in line 2."
    values[1] = ("52 sheep", exactly(52, "sheep"))
    assert headline(told, "Flood: 25 killed", "The flood killed 52 sheep.", values) == []


@pytest.mark.parametrize("number", [2, 9])
def test_small_numbers_of_a_headline_are_left_alone(told, number):
    """Two soldiers may be an officer and a private in the body."""
    values = [(f"{number} troops", exactly(number)), ("3 troops", exactly(3))]
    assert headline(told, f"{number} troops die", "It hit 3 troops.", values) == []


def test_a_thousand_times_as_much_in_the_body(told):
    """Two figures with the same digits, two or more, and a thousand times between them are set apart."""
    one, two = (
        exactly(1.25e9, None, form="money", currency="USD"),
        exactly(1250000, None, form="money", currency="USD"),
    )
    lines = [("body", "It votes $1.25 billion."), ("body", "The $1.25 million is for aid.")]
    (found,) = find(told(lines, [("$1.25 billion", one), ("$1.25 million", two)]))
    assert (
        found.message == "“$1.25 million” in line 2, “$1.25 billion” in line 1: one is 1,000 times the other."
    )


@pytest.mark.parametrize(
    ("low", "more"),
    [
        (3_000_000_000, {"currency": "USD"}),
        (1_250_000_000, {"currency": "EUR"}),
        (12_500_000, {"currency": "USD"}),
    ],
)
def test_other_sums_are_left_alone(told, low, more):
    """One digit, another currency, ten times as much: these are other sums."""
    one = exactly(low // 1000 if low != 12_500_000 else 1_250_000, None, form="money", currency="USD")
    lines = [("body", "It votes one sum."), ("body", "The other sum is for aid.")]
    two = exactly(low, None, form="money", **more)
    assert list(find(told(lines, [("one sum", one), ("other sum", two)]))) == []
