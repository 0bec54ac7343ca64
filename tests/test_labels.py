"""The hand-made labels of the golden drafts say what they may say, and stand where they say."""

import re

import pytest
from cases import CASES, name_of

from claimcheck.evaluation.golden import COMPLETE, PARTIAL

KINDS = COMPLETE | PARTIAL
COMPARATORS = {"=", ">", ">=", "<", "<=", "~", "between", "vague"}
OUTCOMES = {"killed", "wounded", "missing", "captured", "displaced", "casualties"}
PLACE = {"kind", "quote", "start", "end", "optional", "also", "also_kind"}
FIELDS = {
    "quantity": {"low", "high", "comparator", "unit", "currency"},
    "troop_count": {"low", "high", "comparator", "unit"},
    "casualty_figure": {"low", "high", "comparator", "unit", "outcome"},
    "date": {"value"},
    "quotation": {"speaker", "cue", "speaker_words", "group"},
    "title": {"name", "title"},
    "superlative": {"since"},
    "allegation": set(),
    "event": set(),
}
# Days, months, years, weeks, seasons, times, intervals, durations, decades, years left open (ISO 8601, EDTF).
MOMENT = r"(?:\.\.|(?:\d{4}|\d{3}X|XXXX)(?:-\d\d(?:-\d\d)?|-W\d\d)?(?:T\d\d:\d\dZ?)?)"
DATE = re.compile(rf"{MOMENT}(?:/{MOMENT})?|P(?:\d+[DWMY])?(?:T\d+[HM])?")


@pytest.mark.parametrize("case", CASES, ids=name_of)
def test_a_label_quotes_the_draft(case):
    """The quoted words stand at the label's offsets, without blanks at their ends, in the draft's order."""
    labels = case.labels
    for label in labels:
        assert case.text[label["start"] : label["end"]] == label["quote"] == label["quote"].strip()
    places = [(label["start"], label["end"], label["kind"]) for label in labels]
    assert places == sorted(set(places))


@pytest.mark.parametrize("case", CASES, ids=name_of)
def test_a_label_has_the_fields_of_its_kind(case):
    """No label has a field that its kind does not have, and the value's own words are known."""
    for label in case.labels:
        assert label.keys() - PLACE <= FIELDS[label["kind"]], label
        assert set(label.get("also_kind", ())) <= KINDS
        assert label.get("comparator", "=") in COMPARATORS
        assert label.get("outcome", "killed") in OUTCOMES
        if label["kind"] == "date":
            assert label["value"] is None or DATE.fullmatch(label["value"]), label


def test_every_kind_is_labelled():
    """Each claim kind has at least ten labels that are not optional."""
    for kind in KINDS:
        asked = [label for case in CASES for label in case.labels if label["kind"] == kind]
        assert len([label for label in asked if not label.get("optional")]) >= 10, kind
