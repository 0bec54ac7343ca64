"""Single victims without a number."""

from claimcheck.english.figures.victims import victim


def test_one_victim_needs_no_number():
    """An indefinite person right beside the verb is a casualty of one; a definite one was told before."""
    found = victim("A Turkish soldier was killed there.", 22)
    assert (found.start, found.end, found.value.unit) == (0, 28, "Turkish soldier")
    assert victim("The soldier was killed.", 16) is None
