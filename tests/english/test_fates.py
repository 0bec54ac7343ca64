"""What became of the counted, told before and after them."""

import pytest

from claimcheck.english.figures.amounts import amount_at
from claimcheck.english.figures.fates import at_war, fate


@pytest.mark.parametrize(
    ("text", "at", "unit", "words", "outcome"),
    [
        ("They pulled 40 bodies out", 12, "bodies", "40 bodies", "killed"),
        ("It drove 90 people from their homes", 9, "people", "drove 90 people from their homes", "displaced"),
        ("It forced 90 people to leave their villages", 10, "people", None, "displaced"),
        ("Two of the wounded, both boys", 0, None, "Two of the wounded", "wounded"),
        ("Six people were treated for minor burns", 0, "people", None, "wounded"),
        ("The toll is now 40", 16, None, "40", "killed"),
    ],
)
def test_the_words_around_the_counted_tell_their_fate(text, at, unit, words, outcome):
    """The span takes in the words that touch the figure and tell the outcome."""
    end = text.index(unit) + len(unit) if unit else amount_at(text, at).end
    start, finish, told = fate(text, amount_at(text, at), unit, end)
    assert told == outcome
    assert words is None or text[start:finish] == words


@pytest.mark.parametrize(
    ("text", "at", "unit"),
    [
        ("The 2 bodies that run the league", 4, "bodies"),
        ("It drove 90 people home", 9, "people"),
        ("Two of the wounded lions", 0, None),
    ],
)
def test_what_tells_no_fate(text, at, unit):
    """Institutions, passengers, and animals are no casualties."""
    end = text.index(unit) + len(unit) if unit else amount_at(text, at).end
    assert fate(text, amount_at(text, at), unit, end) is None


def test_an_arrest_by_police_is_no_capture():
    """The words of the arrest belong to the span; no outcome is told."""
    text = "Police arrested 30 people"
    assert fate(text, amount_at(text, 16), "people", len(text)) == (7, len(text), None)


def test_soldiers_capture_and_police_arrest():
    """Words for a military or a hostage-taking near an arrest make it a capture; police forces do not."""
    for text in ("Troops detained 30 men", "The army arrested 30 men", "They took 30 men hostage"):
        assert at_war(text, 0, len(text))
    for text in (
        "Police detained 30 men",
        "The police force arrested 30 men",
        "Troops left.\n\nHe detained 30",
    ):
        assert not at_war(text, len(text) - 2, len(text))


@pytest.mark.parametrize(
    ("text", "at", "unit", "words", "outcome"),
    [
        ("Rebels took 15 soldiers prisoner", 12, "soldiers", "took 15 soldiers prisoner", "captured"),
        ("It killed the driver and two passengers", 25, "passengers", "two passengers", "killed"),
        ("Troops detained a leader along with two aides", 36, "aides", "two aides", "captured"),
        ("Gunmen seized 20 hostages", 14, "hostages", "seized 20 hostages", "captured"),
        ("The number of dead rose from 14", 29, None, "14", "killed"),
    ],
)
def test_a_fate_is_shared_or_told_around_the_people(text, at, unit, words, outcome):
    """People joined to one person of whom a verb tells; captives "taken prisoner"; a toll that rose."""
    end = text.index(unit) + len(unit) if unit else amount_at(text, at).end
    start, finish, told = fate(text, amount_at(text, at), unit, end)
    assert (text[start:finish], told) == (words, outcome)


def test_what_may_happen_is_no_outcome():
    """A bomb that could kill 20 people has killed nobody."""
    text = "It could kill 20 people"
    assert fate(text, amount_at(text, 14), "people", len(text)) is None
    text = "It killed the deal and two passengers left"
    assert fate(text, amount_at(text, 23), "passengers", 37) is None
