"""A score tells a right claim from a wrong, a missing and an invented one."""

import pytest
from labels import score

LABELS = {
    "quantity": {"low": 5, "high": None, "comparator": ">", "unit": "tons", "also": [{"comparator": ">="}]},
    "casualty_figure": {"low": 2, "high": 2, "comparator": "=", "unit": None, "outcome": "killed"},
    "date": {"value": "2026-03-10", "also": ["2026-W11"]},
    "quotation": {"speaker": "Ana Marin", "cue": "said", "also": ["her office"]},
    "title": {"name": "Ana Marin", "title": "President"},
    "superlative": {"since": "2014"},
}
RIGHT = [
    ("quantity", {"low": 5, "high": None, "comparator": ">=", "currency": None}),
    ("casualty_figure", {"low": 2, "high": 2, "comparator": "=", "currency": None, "outcome": "killed"}),
    ("date", {"value": "2026-03-10T18:00"}),
    ("date", {"value": "2026-W11"}),
    ("quotation", {"speaker": "Marin", "speaker_words": "she"}),
    ("quotation", {"speaker": None, "speaker_words": "her office"}),
    ("title", {"name": "Ana Marin", "title": "then-President"}),
    ("superlative", {"since": "2014"}),
]
WRONG = [
    ("quantity", {"low": 6, "high": None, "comparator": ">", "currency": None}),
    ("quantity", {"low": 5, "high": 5, "comparator": ">", "currency": None}),
    ("quantity", {"low": 5, "high": None, "comparator": "~", "currency": None}),
    ("casualty_figure", {"low": 2, "high": 2, "comparator": "=", "currency": None, "outcome": "wounded"}),
    ("date", {"value": "2026-03-11"}),
    ("date", {"value": None}),
    ("quotation", {"speaker": "Davor Kordan", "speaker_words": None}),
    ("quotation", {"speaker": None, "speaker_words": "she"}),
    ("title", {"name": "Davor Kordan", "title": "President"}),
    ("superlative", {"since": None}),
]


def claim(kind, value, start=12, end=20):
    """A claim as the report has it."""
    place = {"quote": "words", "start": start, "end": end, "attributed_to": None}
    return {"kind": kind, "value": value, **place}


def label(kind, **fields):
    """A label at 10 to 20."""
    return {"kind": kind, "quote": "words", "start": 10, "end": 20, **LABELS[kind], **fields}


@pytest.mark.parametrize(("kind", "value"), RIGHT)
def test_a_right_value_counts(kind, value):
    """A claim over the label with its value, or with one that the label also takes, is right."""
    found = score([label(kind)], [claim(kind, value)])
    assert (found.recall, found.right, found.precision) == (1, 1, 1)


@pytest.mark.parametrize(("kind", "value"), WRONG)
def test_a_wrong_value_does_not_count(kind, value):
    """A claim over the label with another value covers it and is not right."""
    found = score([label(kind)], [claim(kind, value)])
    assert (found.recall, found.right, found.precision) == (1, 0, 1)


def test_a_claim_of_another_kind_or_place_is_extra():
    """Neither a neighbour nor another kind covers a label, and both are held against the report."""
    wanted = label("date")
    for other in (claim("superlative", {"since": None}), claim("date", {"value": None}, 20, 25)):
        found = score([wanted], [other])
        assert (found.recall, found.precision) == (0, 0)


def test_a_kind_that_the_label_also_takes_covers_it():
    """A duration found as a quantity is found, and right, for the two have no value in common."""
    found = score([label("date", also_kind=["quantity"])], [claim("quantity", RIGHT[0][1])])
    assert (found.recall, found.right, found.precision) == (1, 1, 1)


def test_a_figure_of_another_kind_has_no_outcome_to_compare():
    """People treated may stand as a plain number; money without its currency is wrong."""
    wanted = label("casualty_figure", also_kind=["quantity"])
    assert score([wanted], [claim("quantity", {"low": 2, "high": 2, "comparator": "="})]).right == 1
    wanted = label("quantity", currency="EUR")
    assert score([wanted], [claim("quantity", RIGHT[0][1])]).right == 0
    assert score([wanted], [claim("quantity", {**RIGHT[0][1], "currency": "EUR"})]).right == 1


def test_an_optional_label_is_neither_asked_for_nor_extra():
    """It is no part of recall, and a claim over it is no error."""
    wanted = [label("title"), {**label("date", optional=True), "start": 30, "end": 40}]
    found = score(wanted, [claim("title", RIGHT[6][1]), claim("date", {"value": None}, 30, 40)])
    assert (found.labels, found.recall, found.precision) == (1, 1, 1)
