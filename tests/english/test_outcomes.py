"""What became of the people counted."""

import pytest

from claimcheck.english.figures.outcomes import is_person, told_after, told_away


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
