"""Names of works and nicknames are told from words that somebody says."""

import pytest

from claimcheck.english.speech.works import is_nickname, is_work


@pytest.mark.parametrize(
    ("before", "words", "after"),
    [
        ("the host of ", "Meet the Capital,", " asked"),
        ("Her memoir, ", "The Long Road,", " sold well"),
        ("a film titled ", "Arrival", " opened"),
        ("an interview with NBC's ", "Morning Hour", " on Friday"),
        ("The ", "Morning Hour", " show ended"),
        ("They sang ", "Yesterday", " twice"),
    ],
)
def test_a_work_is_known_by_its_setting(before, words, after):
    """Title case beside a kind of work, a naming word or a programme's place makes a title."""
    assert is_work(words, before, after)


@pytest.mark.parametrize(
    ("before", "words", "after"),
    [
        ("he called it ", "a gift", " to them"),
        ("Marin said of the book: ", "Read It", ""),
        ("Museum Will Tell of ", "Suffering and Delight", ""),
        ("she said on ", "the long road", " home"),
        ("the airfield, also called ", "Q-West", " there"),
    ],
)
def test_other_words_are_no_work(before, words, after):
    """Lower case, headlines, speech after a colon and nicknames of places are not titles."""
    assert not is_work(words, before, after)


def test_a_nickname_stands_inside_a_name():
    """A short name between two parts of a name is nobody's speech."""
    assert is_nickname("Bob", "said that Robert ", " Smith left")
    assert not is_nickname("We left,", "said Robert ", " Smith left")
    assert not is_nickname("Bob", "they called him ", " Smith left")
