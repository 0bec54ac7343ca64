"""Titled persons in running copy."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.claims import Title
from claimcheck.detectors import detect

ROLES = ("Health Minister", "Gen.", "Norway’s foreign minister", "US President", "former Springfield mayor")
NAMES = ("Grace Oduya", "Jens Lund", "Mary-Jane O’Neil", "Ludwig van Roe", "J.R. Müller")


def titles(text):
    """The titled persons of a text as (words, value)."""
    return [(found.text, found.value) for found in detect(text) if found.type == "title"]


@given(
    st.sampled_from(ROLES),
    st.sampled_from(NAMES),
    st.sampled_from(("Then", "On Monday,", "But", "He said that", "“We met,”")),
    st.sampled_from(("left.", "said no, and left.", "’s office is here.", "and others came in April.")),
)
def test_surrounding_copy_never_changes_a_mention(role, name, before, after):
    """A title and its name are found alike whatever stands around them."""
    gap = "" if after.startswith("’") else " "
    assert (f"{role} {name}", Title(name, role)) in titles(f"{before} {role} {name}{gap}{after}")


@pytest.mark.parametrize(
    "text",
    [
        "President Lund and Health Minister Oduya met Jens Lund, the mayor of Springfield, in Paris.",
        "Press secretary Grace Oduya\nJens Lund, 45, chief executive of Acme",
    ],
)
def test_mentions_are_their_words(text):
    """Every mention’s words stand at its place and hold its name and title."""
    found = [mention for mention in detect(text) if mention.type == "title"]
    assert len(found) > 1
    for mention in found:
        assert text[mention.start : mention.end] == mention.text
        assert mention.value.name in mention.text
        assert mention.value.title in mention.text


@pytest.mark.parametrize(
    "unit",
    [
        "President ",
        "Gen. ",
        "A. ",
        "the mayor of ",
        "Jane Roe, the ",
        "al-",
        "Minister of State and ",
        "O'",
        "then-",
    ],
)
def test_hostile_copy_takes_linear_time(unit):
    """A long run of one piece of a title takes no more than its length in time."""
    text = "\n\n".join([unit * (2_000 // len(unit))] * 20)
    start = time.process_time()
    titles(text)
    assert time.process_time() - start < 2
