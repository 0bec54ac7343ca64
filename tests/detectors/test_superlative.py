"""Ranking claims in running copy."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.claims import Superlative
from claimcheck.detectors import detect

CLAIMS = {
    "the largest such fleet since the war ended in 1945": Superlative(
        "largest such fleet", "the war ended in 1945"
    ),
    "the first woman to lead the bank": Superlative("first woman to lead the bank", None),
    "one of the oldest towns in Wales": Superlative("one of the oldest towns in Wales", None),
    "Europe’s second-largest port": Superlative("Europe’s second-largest port", None),
    "the only bridge over the river": Superlative("only bridge over the river", None),
    "an unprecedented flood": Superlative("unprecedented flood", None),
}


def superlatives(text):
    """The ranking claims of a text as (words, value)."""
    return [(found.text, found.value) for found in detect(text) if found.type == "superlative"]


@given(
    st.sampled_from(sorted(CLAIMS)),
    st.sampled_from(("It is", "On Monday, the town said it was", "“This was", "He knew that it is")),
    st.sampled_from((".", ", she said.", "; others differ.", " — or so he said.", ", and he left.")),
)
def test_surrounding_copy_never_changes_a_mention(claim, before, after):
    """A ranking claim ends where its clause ends, whatever stands around it."""
    assert superlatives(f"{before} {claim}{after}") == [(claim, CLAIMS[claim])]


@pytest.mark.parametrize(
    "text",
    [
        "First of all, the First Lady spoke for a second in the first half.",
        "Most people were at least 40, at most 50, and not only at first.",
        "It is my best guess, for the most part, that the best way is the last bus.",
        "The criminal record is on file, as a record of the forest interest.",
        "Only 5 people came last week; the latest figures are the most recent.",
    ],
)
def test_words_that_only_look_like_ranks_are_left(text):
    """Idioms, offices, halves, seconds and limits rank nothing."""
    assert superlatives(text) == []


@pytest.mark.parametrize(
    ("text", "since"),
    [
        ("Turnout was the lowest ever in a general vote.", None),
        ("It is the worst flood so far this decade.", "so far this decade"),
        ("They shut the only bridge for two weeks.", None),
        ("It is the largest crater of modern times, and the widest in modern times.", "in modern times"),
        ("It was the strongest wind in a quarter of a century.", "in a quarter of a century"),
        ("Oil hit a 14-month low of $60.", "14-month"),
    ],
)
def test_since_is_a_stretch_of_time_within_which_the_rank_holds(text, since):
    """What is ranked for all time has no bound, nor has what merely lasts."""
    assert superlatives(text)[-1][1].since == since


def test_two_claims_in_one_sentence_stay_apart():
    """A claim joined by "and" is a claim of its own."""
    text = "This was the first such strike since 2011, and the first since Lund became mayor."
    assert [words for words, _ in superlatives(text)] == [
        "the first such strike since 2011",
        "the first since Lund became mayor",
    ]


@pytest.mark.parametrize(
    "unit",
    [
        "the most ",
        "first ",
        "the only one of the ",
        "since ",
        "record ",
        "more than any other ",
        "no other more ",
        "has never been so ",
        "not been this high since ",
        "levels not seen since ",
        "broke the previous record ",
        "a six-week high ",
        "ranks third straight month in a row ",
        "’s ",
        "to ",
    ],
)
def test_hostile_copy_takes_linear_time(unit):
    """A long run of one piece of a claim takes no more than its length in time."""
    text = "\n\n".join([unit * (2_000 // len(unit))] * 20)
    start = time.process_time()
    superlatives(text)
    assert time.process_time() - start < 2
