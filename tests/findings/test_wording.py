"""One quotation in two wordings."""

import pytest

from claimcheck.claims import Quotation
from claimcheck.draft import Span
from claimcheck.findings.wording import find

FIRST = "We must halt this reckless buildup inside and beyond the bay"


def quoted(told, *quotations):
    """The findings of a draft of one quotation a paragraph: words, or words and speaker."""
    pairs = [(words, None) if isinstance(words, str) else words for words in quotations]
    lines = [("body", f"“{words}.”") for words, _ in pairs]
    return list(find(told(lines, [(words, Quotation(words, speaker)) for words, speaker in pairs])))


def test_the_differing_words_are_shown(told):
    """The later quotation gets the warning; each pair of differing words is shown, where they stand."""
    second = "must halt its reckless build-up inside and beyond the bay"
    (found,) = quoted(told, FIRST, second)
    assert found.message == (
        "Line 1 quotes this in other words: “this” there, “its” here; “buildup” there, “build-up” here."
    )
    assert (found.id, found.level, found.related) == ("wording", "warning", (Span(1, 1 + len(FIRST)),))
    assert found.end - found.start == len(second)


@pytest.mark.parametrize(
    ("second", "shown"),
    [
        ("We must halt this reckless build up inside and beyond the bay", "“buildup” there, “build up” here"),
        ("We must halt this buildup inside and beyond the bay", "“reckless” there, nothing here"),
        ("We must halt this reckless buildup inside & beyond the bay", "“and” there, “&” here"),
        ("We must halt this reckless buildup inside and beyond that bay", "“the” there, “that” here"),
    ],
)
def test_one_word_more_less_or_other(told, second, shown):
    """A word split, left out, put in or changed is a difference."""
    (found,) = quoted(told, FIRST, second)
    assert found.message == f"Line 1 quotes this in other words: {shown}."


@pytest.mark.parametrize(
    "second",
    [
        FIRST,
        "must halt this reckless buildup inside and beyond",
        "WE must HALT this reckless buildup, inside and beyond the bay",
        "We must halt this … buildup inside and beyond the bay",
        "We must halt this . . . buildup inside and beyond the bay",
        "We must halt [the] reckless buildup inside and beyond the bay",
        "We must end the war and go home to the bay now",
        "They must go",
    ],
)
def test_the_same_words_and_other_words_are_left_alone(told, second):
    """A shorter cut, case, commas, marked changes are no other wording; nor are other words."""
    assert quoted(told, FIRST, second) == []


def test_two_speakers_may_say_nearly_the_same(told):
    """A warning is about one speaker's words, known by the last name, or about words of no known speaker."""
    second = FIRST.replace("this", "its")
    assert quoted(told, (FIRST, "Ana Marin"), (second, "Jan Berg")) == []
    assert len(quoted(told, (FIRST, "Ana Marin"), (second, "Marin"))) == 1
    assert len(quoted(told, (FIRST, "Ana Marin"), second)) == 1


def test_a_quotation_is_held_against_its_nearest_earlier_one(told):
    """Of three wordings, a third that repeats the first is no third warning."""
    assert len(quoted(told, FIRST, FIRST.replace("this", "its"), FIRST)) == 1


def test_titles_of_works_are_left_alone(told):
    """A book's title is not said by anybody."""
    book = Quotation(FIRST, mode="title")
    lines = [("body", FIRST), ("body", FIRST.replace("this", "its"))]
    assert list(find(told(lines, [(FIRST, book), (FIRST.replace("this", "its"), book)]))) == []
