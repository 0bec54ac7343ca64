"""Changes as an editor reads them."""

import pytest

from claimcheck.desk.changes import negated, shown

LONG = (
    "The plan must be carried out by the council before the end of the year, "
    "or the whole budget will lapse in May."
)


def test_a_short_text_is_shown_whole():
    """Both sides in quotation marks."""
    assert shown("14 men", "15 men") == "“14 men” is now “15 men”"


def test_of_a_long_text_the_change_is_shown():
    """With two words on each side, changes that are close as one, others apart."""
    after = LONG.replace("must be", "must not be").replace("in May", "in June")
    assert shown(LONG, after) == (
        "“… plan must be carried …” is now “… plan must not be carried …”, "
        "“… lapse in May.” is now “… lapse in June.”"
    )


def test_many_changes_are_counted():
    """Three are shown, the rest counted."""
    words = [f"word{number}" for number in range(60)]
    changed = [f"{word}x" if number % 12 == 0 else word for number, word in enumerate(words)]
    assert shown(" ".join(words), " ".join(changed)).endswith(" and 2 more changes")


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("He did it.", "He didn’t do it."),
        ("It is safe.", "It is not safe."),
        ("Some came.", "None came."),
        ("With help.", "Without help."),
        ("He never said no.", "He said no."),
        ("They can go.", "They cannot go."),
    ],
)
def test_a_negation_that_comes_or_goes_is_seen(before, after):
    """In either direction."""
    assert negated(before, after)
    assert negated(after, before)


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("He didn't go.", "He didn’t leave."),
        ("Not one came.", "not one went."),
        ("A notable day.", "A day."),
        ("It knots.", "It is."),
    ],
)
def test_what_negates_nothing_new_is_not(before, after):
    """Typography, case and words that only look like one."""
    assert not negated(before, after)
