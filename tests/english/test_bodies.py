"""The only body of a text that a noun can mean."""

import time

import pytest

from claimcheck.english.speech.bodies import Bodies


@pytest.mark.parametrize(
    ("text", "noun", "name"),
    [
        ("The Port Ministry shut it. The ministry spoke.", "ministry", "Port Ministry"),
        ("It was the Ministry of Health and Sport again.", "ministry", "Ministry of Health and Sport"),
        ("But The Royal Lund Bank failed, and Royal Lund Bank’s head left.", "bank", "Royal Lund Bank"),
        ("The Port Ministry met the Ministry of Health.", "ministry", None),
        ("The Ministry spoke.", "ministry", None),
        ("Acme Ltd left.", "company", None),
    ],
)
def test_a_noun_means_the_only_body_named_by_it(text, noun, name):
    """One full name in the text is meant; of two, or none, nothing is said."""
    assert Bodies(text).only(noun) == name


def test_a_run_of_capitals_costs_linear_time():
    """A text of capitalised words alone is read at once."""
    start = time.perf_counter()
    assert Bodies("Port Of " * 40_000).only("ministry") is None
    assert time.perf_counter() - start < 3
