"""A golden label tells a right claim from a wrong, a missing and an invented one."""

import pytest

from claimcheck.claims import Quantity, Quotation, Superlative, Title, When
from claimcheck.detectors import plain
from claimcheck.evaluation.counts import outcome
from claimcheck.evaluation.editors import label
from claimcheck.evaluation.evaluation import ALL, evaluate
from claimcheck.evaluation.labelled import Found, Labelled

DRAFT = plain("word " * 20)
KINDS = frozenset({"quantity", "casualty_figure", "date", "quotation", "title", "superlative"})
LABELS = {
    "quantity": {"low": 5, "high": None, "comparator": ">", "unit": "tons", "also": [{"comparator": ">="}]},
    "casualty_figure": {"low": 2, "high": 2, "comparator": "=", "unit": None, "outcome": "killed"},
    "date": {"value": "2026-03-10", "also": ["2026-W11"]},
    "quotation": {"speaker": "Ana Marin", "cue": "said", "also": ["her office"]},
    "title": {"name": "Ana Marin", "title": "President"},
    "superlative": {"since": "2014"},
}
TWO_KILLED = Quantity(2, 2, "=", None, outcome="killed")
RIGHT = [
    ("quantity", Quantity(5, None, ">=", None)),
    ("casualty_figure", TWO_KILLED),
    ("date", When("2026-03-10T18:00")),
    ("date", When("2026-W11")),
    ("quotation", Quotation("words", "Marin", "she")),
    ("quotation", Quotation("words", None, "her office")),
    ("title", Title("Ana Marin", "then-President")),
    ("superlative", Superlative(since="2014")),
]
WRONG = [
    ("quantity", Quantity(6, None, ">", None)),
    ("quantity", Quantity(5, 5, ">", None)),
    ("quantity", Quantity(5, None, "~", None)),
    ("casualty_figure", Quantity(2, 2, "=", None, outcome="wounded")),
    ("date", When("2026-03-11")),
    ("date", When(None)),
    ("quotation", Quotation("words", "Davor Kordan")),
    ("quotation", Quotation("words", None, "she")),
    ("title", Title("Davor Kordan", "President")),
    ("superlative", Superlative()),
]


def claim(kind, value, start=12, end=20):
    """A claim at a place."""
    return Found(kind, start, end, "words", value)


def wanted(kind, **fields):
    """A label at 10 to 20."""
    return label({"kind": kind, "quote": "words", "start": 10, "end": 20, **LABELS[kind], **fields})


def shares(labels, claims):
    """Recall, labels with nothing wrong, precision."""
    labelled = Labelled("case", DRAFT, tuple(labels), KINDS)
    found = evaluate("case", [labelled], lambda _: claims).shares
    measures = found[ALL] if ALL in found else next(iter(found.values()))
    return tuple(measures[name].value for name in ("recall", "right", "precision"))


@pytest.mark.parametrize(("kind", "value"), RIGHT)
def test_a_right_value_counts(kind, value):
    """A claim over the label with its value, or with one that the label also takes, is right."""
    assert shares([wanted(kind)], [claim(kind, value)]) == (1, 1, 1)


@pytest.mark.parametrize(("kind", "value"), WRONG)
def test_a_wrong_value_does_not_count(kind, value):
    """A claim over the label with another value covers it and is not right."""
    assert shares([wanted(kind)], [claim(kind, value)]) == (1, 0, 1)


def test_a_claim_of_another_kind_or_place_is_extra():
    """Neither a neighbour nor another kind covers a label, and both are held against the engine."""
    for other in (claim("superlative", Superlative()), claim("date", When(None), 20, 25)):
        assert shares([wanted("date")], [other]) == (0, 0, 0)


def test_a_kind_that_the_label_also_takes_covers_it():
    """A duration found as a quantity is found, and right, for the two have no value in common."""
    assert shares([wanted("date", also_kind=["quantity"])], [claim("quantity", TWO_KILLED)]) == (1, 1, 1)


def test_a_figure_of_another_kind_has_no_outcome_to_compare():
    """People treated may stand as a plain number; money without its currency is wrong."""
    figure = wanted("casualty_figure", also_kind=["quantity"])
    assert shares([figure], [claim("quantity", Quantity(2, 2, "=", None))]) == (1, 1, 1)
    money = wanted("quantity", currency="EUR")
    assert shares([money], [claim("quantity", Quantity(5, None, ">", None))]) == (1, 0, 1)
    assert shares([money], [claim("quantity", Quantity(5, None, ">", None, currency="EUR"))]) == (1, 1, 1)


def test_an_optional_label_is_neither_asked_for_nor_extra():
    """It is no part of recall, and a claim over it is no error."""
    labels = [wanted("title"), wanted("date", optional=True, start=30, end=40)]
    claims = [claim("title", Title("Ana Marin", "President")), claim("date", When(None), 30, 40)]
    assert shares(labels, claims) == (1, 1, 1)


def test_a_partial_kind_has_recall_alone():
    """Where the labels of a kind are not complete, a claim that none of them covers is no error."""
    labelled = Labelled("case", DRAFT, (wanted("date"),), KINDS, partial=frozenset({"date"}))
    found = outcome(labelled, [claim("date", When(None), 30, 40)])
    assert [error.kind for error in found.errors] == ["missed"]


@pytest.mark.parametrize("row", [{}, {"kind": "date", "quote": "", "start": 0, "end": 1}])
def test_a_label_without_its_fields_is_refused(row):
    """A missing field is an error where the label is read, not a silent pass."""
    with pytest.raises(KeyError):
        label(row)


def test_a_figure_label_without_bounds_is_refused():
    """Nothing could be right about it."""
    with pytest.raises(KeyError):
        label({"kind": "quantity", "quote": "five", "start": 0, "end": 4, "low": 5, "high": 5})
