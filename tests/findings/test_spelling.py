"""One person spelled two ways."""

import pytest

from claimcheck.claims import Title
from claimcheck.draft import Span
from claimcheck.findings.spelling import find


def named(told, lines, *people):
    """The findings of a draft of one line a paragraph, in which these words name persons."""
    return list(find(told([("body", line) for line in lines], [(name, Title(name, "x")) for name in people])))


@pytest.mark.parametrize(
    ("person", "variant"),
    [
        ("Volodymyr Marchenko", "Volodomyr Marchenko"),
        ("Dmitry Orlov", "Dmitri Orlov"),
        ("Micheal Berg", "Michael Berg"),
        ("Philip Berg", "Phillip Berg"),
        ("Mohammed Saleh", "Muhammed Saleh"),
        ("Karl Andersen", "Karl Anderson"),
        ("Karl Rodriguez", "Karl Rodrigues"),
        ("Karl Müller", "Karl Mueller"),
        ("Olena Kowalskiy", "Olena Kowalskyy"),
    ],
)
def test_two_spellings_of_a_full_name(told, person, variant):
    """The same surname with nearly the same given name, or the other way round, is set side by side."""
    (found,) = named(told, [f"Minister {person} spoke.", f"Then {variant} left."], person)
    assert found.message == f"“{variant}” here, “{person}” in line 1."
    start = len(f"Minister {person} spoke.\nThen ")
    assert (found.id, found.level) == ("spelling", "warning")
    assert (found.start, found.end) == (start, start + len(variant))
    assert found.related == (Span(9, 9 + len(person)),)


@pytest.mark.parametrize(
    ("person", "other"),
    [
        ("Maria Garcia", "Mario Garcia"),
        ("Paul Marin", "Paula Marin"),
        ("Daniel Marin", "Danielle Marin"),
        ("Min Kim", "Min Kin"),
        ("Mark Berg", "Mary Berg"),
        ("Ivan Petrov", "Ivan Petrova"),
        ("Ivan Kowalski", "Ivan Kowalska"),
        ("Karl Marin", "Karl Marins"),
        ("Karl Barker", "Karl Parker"),
        ("Karl Marin", "Carlo Marin"),
    ],
)
def test_two_persons_are_left_alone(told, person, other):
    """Women and men, short names a letter apart, plurals and other first letters are two names."""
    assert named(told, [f"Minister {person} spoke.", f"Then {other} left."], person) == []


def test_given_names_in_one_sentence_or_family_are_two_persons(told):
    """Who is named beside somebody of the same surname, or as somebody's kin, is somebody else."""
    assert named(told, ["Minister Hasan Orlov met Hassan Orlov."], "Hasan Orlov") == []
    lines = ["Minister Hasan Orlov spoke.", "His brother Hassan Orlov left."]
    assert named(told, lines, "Hasan Orlov") == []
    assert len(named(told, ["Minister Karl Andersen met Karl Anderson."], "Karl Andersen")) == 1


def test_the_rarer_spelling_is_the_one_to_look_at(told):
    """The warning stands at the spelling that is used less often, though it comes first."""
    lines = ["Minister Volodomyr Orlov spoke.", "Volodymyr Orlov left.", "They met Volodymyr Orlov."]
    (found,) = named(told, lines, "Volodomyr Orlov")
    assert found.message == "“Volodomyr Orlov” here, “Volodymyr Orlov” in line 2."


def test_a_surname_alone(told):
    """A surname alone may be a letter off the full name's, where that is used as often or more."""
    lines = ["Minister Anna Kowalskiy spoke.", "Then Kowalsky left.", "They saw Kowalskiys."]
    (found,) = named(told, lines, "Anna Kowalskiy")
    assert found.message == "“Kowalsky” here, “Kowalskiy” in line 1."
    assert len(named(told, ["Minister David Marshall spoke.", "Marchall left."], "David Marshall")) == 1
    lines = ["Minister David Marshall spoke.", "Marchall left.", "Marchall slept."]
    assert named(told, lines, "David Marshall") == []


@pytest.mark.parametrize(
    "line", ["The prince and Prince Ali left.", "Pricing left.", "Prices left.", "Price’s car left."]
)
def test_words_are_no_names(told, line):
    """A word that also stands without a capital, a verb's form, a plural, a possessive are no names."""
    assert named(told, ["Minister Tom Price spoke.", line], "Tom Price") == []
    assert named(told, ["Minister Tom Pricin spoke.", line], "Tom Pricin") == []


def test_who_is_no_person_is_left_alone(told):
    """Only names that a title or a quotation shows to be persons' are compared."""
    assert named(told, ["The Foreign Minister spoke.", "The Foreign Ministry agreed."]) == []


def test_a_possessive_is_the_same_name(told):
    """An apostrophe and s are no part of a name."""
    lines = ["Minister Karl Marin spoke.", "Karl Marin’s car left."]
    assert named(told, lines, "Karl Marin") == []
