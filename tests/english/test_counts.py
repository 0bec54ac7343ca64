"""Counts with their noun phrases, and outcomes that neighbours share."""

import pytest

from claimcheck.english.figures.amounts import amount_at
from claimcheck.english.figures.counts import count


@pytest.mark.parametrize(
    ("text", "at", "words", "unit"),
    [
        ("30 NATO allies met", 0, "30 NATO allies", "NATO allies"),
        ("three of the ministers left", 0, "three of the ministers", "ministers"),
        ("two sailings per week to", 0, "two sailings per week", "sailings per week"),
        ("a 27-page report", 2, "27-page", "page"),
        ("a 3,000-strong force", 2, "3,000-strong force", "force"),
        ("35 more people left", 0, "35 more people", "people"),
        ("one Russian soldier left", 0, "one Russian soldier", "Russian soldier"),
    ],
)
def test_a_count_has_its_words_and_its_unit(text, at, words, unit):
    """The span runs to the end of what is counted; the unit is printed there."""
    hit = count(text, amount_at(text, at))
    assert (text[hit.start : hit.end], hit.value.unit) == (words, unit)


@pytest.mark.parametrize(
    ("text", "at", "words", "outcome"),
    [
        ("killed 14,000 people", 7, "killed 14,000 people", "killed"),
        ("abducted another five", 17, "abducted another five", "captured"),
        ("the number of injured stood at 300", 31, "300", "wounded"),
        ("12 of them were missing", 0, "12 of them were missing", "missing"),
        ("captured two villages", 9, "two villages", None),
    ],
)
def test_a_count_knows_what_became_of_the_counted(text, at, words, outcome):
    """The words beside a count tell the outcome, and belong to the span where they touch it."""
    hit = count(text, amount_at(text, at))
    assert (text[hit.start : hit.end], hit.value.outcome) == (words, outcome)


@pytest.mark.parametrize("text", ["one day", "one of them", "one analyst said so", "two years", "2019 was"])
def test_what_counts_nothing(text):
    """Idioms, pronouns, durations and years are no counts."""
    assert count(text, amount_at(text, 0)) is None
