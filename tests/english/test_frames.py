"""Noun phrases: what a number counts."""

import pytest

from claimcheck.english.figures.counted import counted, is_plural, single


@pytest.mark.parametrize(
    ("text", "phrase"),
    [
        (" troops left", "troops"),
        (" combat-ready troops to the border", "combat-ready troops"),
        (" Hamas fighters", "Hamas fighters"),
        (" U.S. state senators voted", "U.S. state senators"),
        (" men and women in uniform", "men and women"),
        (" workers’ families", "workers’ families"),
        (" low- and middle-income families", "low- and middle-income families"),
        (" were children", None),
        (" Tuesday in attacks", None),
        (", people", None),
    ],
)
def test_the_counted_phrase_ends_with_its_plural(text, phrase):
    """A phrase runs to its head noun and over no word that parts it from the number."""
    found = counted(text, 0)
    assert (text[slice(*found)] if found else None) == phrase


def test_a_singular_phrase_stops_before_a_verb():
    """After "one", a singular phrase ends where a verb begins."""
    assert single(" Russian soldier died", 0) == (1, 16)
    assert single(" of them", 0) is None


@pytest.mark.parametrize(
    ("word", "plural"), [("troops", True), ("people", True), ("crisis", False), ("us", False)]
)
def test_plurals_are_told_by_their_ends(word, plural):
    """Regular and irregular plurals are known, look-alikes are not."""
    assert is_plural(word) is plural
