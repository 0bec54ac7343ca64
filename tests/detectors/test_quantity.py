"""Quantities in running text: exact spans, exact values, nothing twice, nothing slow."""

import time
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.claims import Quantity
from claimcheck.detectors import detect, quantity

NOUNS = st.sampled_from(["troops", "Russian soldiers", "combat-ready paratroopers", "people", "NATO allies"])
BOUNDS = st.sampled_from(
    [("", "="), ("more than ", ">"), ("at least ", ">="), ("up to ", "<="), ("about ", "~")]
)
WORDS = [
    "more than",
    "40",
    "1,000",
    "killed",
    "people",
    "$",
    "percent",
    "-",
    "one",
    "million",
    "of",
    "dead",
    "to",
]


def quantities(text):
    """What the detector finds in a plain text, as (words, reading)."""
    found = [mention for mention in detect(text) if mention.type == "quantity"]
    return [(mention.text, quantity.reading(mention.value)) for mention in found]


@given(st.integers(2, 10**9), NOUNS, BOUNDS)
def test_a_number_with_its_noun_and_bound_is_read_back(number, noun, bound):
    """Bound, number and noun phrase make one mention with their value."""
    words, comparator = bound
    text = f"{words}{number:,} {noun}"
    assert quantities(f"The ministry sent {text} there.") == [(text, f"{comparator} {number} {noun}")]


@given(st.integers(1, 99), st.sampled_from([("million", 10**6), ("billion", 10**9)]))
def test_money_is_read_back(number, scale):
    """A sum with its mark and scale is one mention with a currency."""
    name, size = scale
    assert quantities(f"It cost ${number} {name}.") == [(f"${number} {name}", f"{number * size} USD")]


@given(
    st.sampled_from(
        ["Two leaders met.", "It killed 14,000 people.", "It cost $5m.", "A 27-page report.", "By 40%."]
    ),
    st.sampled_from(["", "The talks failed. ", "“We agreed,” she said. ", "In Oslo, 12 ships left.\n\n"]),
    st.sampled_from(["", " The talks failed.", " He left.\n\nIt took 3 boats.", " “Why?” she asked."]),
)
def test_what_stands_around_a_mention_does_not_change_it(sentence, before, after):
    """A mention is the same in any paragraph."""
    assert set(quantities(sentence)) <= set(quantities(before + sentence + after))


@given(st.lists(st.sampled_from(WORDS), max_size=30))
def test_mentions_are_in_order_and_apart(words):
    """Whatever the words, mentions don't overlap, and each says what stands there."""
    text = " ".join(words)
    found = [mention for mention in detect(text) if mention.type == "quantity"]
    assert all(text[mention.start : mention.end] == mention.text for mention in found)
    assert all(first.end <= second.start for first, second in pairwise(found))


@pytest.mark.parametrize(
    "text",
    [
        "9" * 40_000,
        "1," * 5_000,
        "1 " * 5_000,
        "more than " * 5_000,
        "killed 1 " * 5_000,
        "one hundred and " * 5_000,
        "2 people in the " * 5_000,
        "a soldier " * 5_000 + "died " * 5_000,
        "$" * 5_000 + "5",
        "1-" * 5_000,
        "12 " + "very-" * 5_000 + "people",
        "12 people, including " + "some, " * 5_000 + "were killed",
    ],
)
def test_hostile_text_is_read_in_time(text):
    """Time grows with the length of the text and not faster."""
    start = time.process_time()
    list(detect(text))
    assert time.process_time() - start < 5


def test_a_paragraph_of_war_news():
    """Tolls, forces, sums and ages each keep their own words, outcome and bound."""
    text = (
        "At least 12 people, including three children, were killed and 40 wounded when rockets hit the port, "
        "they said. A 7-year-old girl was among the dead. The army has moved as many as 5,000 troops and "
        "thousands of reservists to the border, at a cost of $2.5 billion, or 3 percent of its budget."
    )
    assert quantities(text) == [
        ("At least 12 people", ">= 12 killed people"),
        ("three children", "= 3 killed children"),
        ("40 wounded", "= 40 wounded"),
        ("7-year-old", "= 7 years"),
        ("as many as 5,000 troops", "<= 5000 troops"),
        ("thousands of reservists", "vague reservists"),
        ("$2.5 billion", "2500000000 USD"),
        ("3 percent", "= 3 percent"),
    ]


def test_the_numbers_of_a_date_are_no_quantities():
    """What belongs to a date is left to it; what follows it is not."""
    assert quantities("On April 13, 2021, 12 ships left.") == [("12 ships", "= 12 ships")]
    assert quantities("It lasted two weeks, until 2 p.m. on 5 May.") == []


def test_a_value_carries_form_currency_and_outcome():
    """The typed value says what kind of number it is."""
    found = {
        mention.text: mention.value for mention in detect("It killed 30 people and cost up to 5m euros.")
    }
    assert found["killed 30 people"] == Quantity(30, 30, "=", "people", "count", None, "killed")
    assert found["up to 5m euros"] == Quantity(None, 5_000_000, "<=", "euros", "money", "EUR")


def test_a_line_is_never_left():
    """A number at the end of one paragraph takes no noun from the next."""
    assert quantities("They sent 40\n\nTroops left.") == [("40", "= 40")]


SUMS = st.sampled_from(
    [
        ("${}", "USD"),
        ("£{}", "GBP"),
        ("€{}", "EUR"),
        ("A${}", "AUD"),
        ("USD {}", "USD"),
        ("{} euros", "EUR"),
        ("{} Swiss francs", "CHF"),
        ("{} USD", "USD"),
    ]
)
SHARES = st.sampled_from(
    ["{}%", "{} percent", "{} per cent", "{} pct", "{} percentage points", "{} basis points"]
)
LENGTHS = st.sampled_from(
    ["{} km", "{} miles", "{}-mile", "{} tonnes", "{}kg", "{} hectares", "{} mph", "{}MW"]
)
FIGURES = st.sampled_from(
    [
        ("{}", 1),
        ("{} million", 10**6),
        ("{} billion", 10**9),
        ("{}bn", 10**9),
        ("{} trillion", 10**12),
    ]
)


@given(st.integers(1, 99_999), st.integers(0, 2), FIGURES, st.one_of(SUMS, SHARES, LENGTHS))
def test_a_figure_reads_the_same_in_every_form(number, places, scale, form):
    """Money, percentages and measures in each form they are printed in have the figure's value."""
    form, currency = form if isinstance(form, tuple) else (form, None)
    name, size = scale if currency else ("{}", 1)
    said = form.format(name.format(f"{number / 10**places:,.{places}f}"))
    (mention,) = [one for one in detect(f"It put the figure at {said}, it said.") if one.type == "quantity"]
    assert (mention.text, mention.value.currency) == (said, currency)
    assert mention.value.low == mention.value.high == pytest.approx(number / 10**places * size)
    assert mention.value.form in ("money", "percentage", "measure")


@given(st.sampled_from(["$2.4bn", "third attempt", "fourfold", "20p", "half a million dollars", "15x"]))
def test_a_mention_reads_the_same_again(words):
    """The words of a mention, read again by themselves or in another sentence, have the same value."""
    (one,) = quantities(f"They said that {words} was enough.")
    assert one in quantities(f"Enough was {words}, they said.")
    assert quantities(one[0]) == [one]
