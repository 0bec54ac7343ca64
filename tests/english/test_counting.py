"""Noun phrases, labels, money, ages, shares and outcomes around an amount."""

import pytest

from claimcheck.english.ages import age, decade
from claimcheck.english.amounts import amount_at
from claimcheck.english.labels import code_at, in_name, is_label
from claimcheck.english.money import money
from claimcheck.english.outcomes import is_person, told_after, told_away
from claimcheck.english.phrases import counted, is_plural, single
from claimcheck.english.shares import ratio, share
from claimcheck.english.victims import victim


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


@pytest.mark.parametrize(
    "code", ["2.4.1", "202) 555-0143", "12 Main Street", "9/11", "10:30", "2013-01-S-025", "33°47′N", "1960s"]
)
def test_codes_are_skipped_whole(code):
    """A code, address, time or coordinate is read to its end."""
    assert code_at(f"{code} is", 0) == len(code)


def test_a_label_takes_the_number_after_it():
    """Article 5 is a name, to block 5 roads is none."""
    assert is_label("Article 5", 8, "article")
    assert not is_label("block 5 roads", 6, "block")
    assert in_name("The Falcon 9", 11, 12)
    assert not in_name("They sent 9", 10, 11)


@pytest.mark.parametrize(
    ("text", "at", "currency"),
    [("$5", 1, "USD"), ("5 Canadian dollars", 0, "CAD"), ("5 dinars", 0, None), ("5 zloty", 0, "PLN")],
)
def test_money_carries_its_code_where_one_is_named(text, at, currency):
    """A currency that more than one country has stays open."""
    value = money(text, amount_at(text, at)).value
    assert (value.low, value.form, value.currency) == (5, "money", currency)


def test_weights_are_no_money():
    """Pounds are weights unless a country or the sum says otherwise."""
    assert money("5 pounds", amount_at("5 pounds", 0)) is None


@pytest.mark.parametrize(
    ("text", "at", "words"),
    [("7-year-old", 0, "7-year-old"), ("aged 40 then", 5, "aged 40"), ("Mary Jones, 42, said", 12, "42")],
)
def test_ages_are_told_from_other_numbers(text, at, words):
    """An age is told by what stands around it."""
    found = age(text, amount_at(text, at))
    assert text[found.start : found.end] == words


def test_a_decade_of_life_needs_its_owner():
    """Somebody's 60s are an age, the 60s are not."""
    assert decade("in her 60s", 7).value.low == 60
    assert decade("in the 60s", 7) is None


@pytest.mark.parametrize(
    ("text", "value"), [("one in four men", 0.25), ("2 out of 5", 0.4), ("three to one", 3)]
)
def test_ratios_have_the_value_of_their_quotient(text, value):
    """So many out of so many is a share."""
    assert ratio(text, amount_at(text, 0)).value.low == value


@pytest.mark.parametrize("text", ["two in 14 days", "one in the room", "2 of them"])
def test_what_is_no_ratio(text):
    """A place, a time or a pronoun makes no ratio."""
    assert ratio(text, amount_at(text, 0)) is None


def test_a_fraction_takes_what_it_is_a_part_of():
    """The whole that a fraction is a part of is its unit."""
    text = "two-thirds of the land is dry"
    assert share(text, amount_at(text, 0)).value.unit == "land"


@pytest.mark.parametrize(
    ("text", "outcome"),
    [
        (" were killed in", "killed"),
        (" dead", "killed"),
        (" have been critically injured", "wounded"),
        (" are still missing", "missing"),
        (" killed or wounded", "casualties"),
        (" fled", "displaced"),
        (" were shot and killed", "killed"),
    ],
)
def test_what_became_of_people_is_told_after_them(text, outcome):
    """The words right after the people tell their fate."""
    assert told_after(text, 0)[1] == outcome


def test_what_became_of_people_is_told_at_some_distance():
    """A place or an inserted clause may come between; another clause may not."""
    assert told_away(" in the village were killed", 0) == "killed"
    assert told_away(", including two boys, were wounded", 0) == "wounded"
    assert told_away(" who said that five were killed", 0) is None
    assert told_after(" left early", 0) is None


def test_people_are_told_from_things():
    """Heads of phrases that name people count as such."""
    assert is_person("Russian soldiers")
    assert not is_person("two villages")


def test_one_victim_needs_no_number():
    """An indefinite person right beside the verb is a casualty of one; a definite one was told before."""
    found = victim("A Turkish soldier was killed there.", 22)
    assert (found.start, found.end, found.value.unit) == (0, 28, "Turkish soldier")
    assert victim("The soldier was killed.", 16) is None
