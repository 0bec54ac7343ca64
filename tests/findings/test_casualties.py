"""Figures of casualties that leave the outcome open."""

import pytest

from claimcheck.claims import Quantity
from claimcheck.draft import Span
from claimcheck.findings.casualties import find

SOME = Quantity(200, 200, "=", "casualties", outcome="casualties")
MANY = Quantity(None, None, "vague", "casualties", outcome="casualties")
NONE = Quantity(0, 0, "=", "casualties", outcome="casualties")


@pytest.mark.parametrize(("words", "value"), [("200 casualties", SOME), ("dozens of casualties", MANY)])
def test_a_figure_of_casualties_is_asked_about(told, words, value):
    """Exact and vague figures of casualties get a question that repeats their words."""
    (found,) = find(told([("body", f"The army reported {words}.")], [(words, value)]))
    assert found.message == f"“{words}”: killed, or killed and wounded? The sentence does not say."
    assert (found.id, found.level, found.start, found.end) == ("casualties", "warning", 18, 18 + len(words))


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("It reported 200 casualties, 30 of them dead.", "200 casualties", SOME),
        ("It reported 200 casualties, most of them wounded.", "200 casualties", SOME),
        ("It reported 200 casualties and no loss of life.", "200 casualties", SOME),
        ("It reported no casualties.", "no casualties", NONE),
        ("It reported 200 dead.", "200 dead", Quantity(200, 200, "=", None, outcome="killed")),
    ],
)
def test_a_sentence_that_tells_the_outcome_is_left_alone(told, text, words, value):
    """Where the same sentence speaks of the dead or the wounded, or of nobody, there is no question."""
    assert list(find(told([("body", text)], [(words, value)]))) == []


def test_another_sentence_does_not_answer(told):
    """The dead of the next sentence may be others."""
    lines = [("body", "It reported 200 casualties. The north counts 30 dead.")]
    assert len(list(find(told(lines, [("200 casualties", SOME)])))) == 1


def test_a_sentence_is_asked_about_once(told):
    """The figures of one sentence share a warning."""
    text = "It lost 200 casualties and the other side 300 casualties."
    values = [
        ("200 casualties", SOME),
        ("300 casualties", Quantity(300, 300, "=", None, outcome="casualties")),
    ]
    (found,) = find(told([("body", text)], values))
    assert (found.start, found.end, found.related) == (8, 22, (Span(42, 56),))
