"""The report as JSON: the contract's fields, the draft's characters, a schema that says what it may hold."""

import json
from dataclasses import asdict, replace
from datetime import date

import pytest
from flood import flood, flood_by_model
from hypothesis import given
from hypothesis import strategies as st
from reports import Entry, claim, draft_of, hostile, report_of

from claimcheck.claims import Statement
from claimcheck.emitters import EmitOptions
from claimcheck.emitters.json import render
from claimcheck.schema import KINDS, ReportV1
from claimcheck.wire import wire

REPORTS = [flood, flood_by_model, hostile]


def loaded(report):
    """The report as a reader of the JSON has it."""
    return json.loads(render(report, EmitOptions()))


@pytest.mark.parametrize("made", REPORTS)
def test_every_span_is_the_draft_s_own_text(made):
    """Read back, a claim's words are the draft's characters between its offsets, half a pair included."""
    report = made()
    fields = loaded(report)
    assert [found["quote"] for found in fields["claims"]] == [
        report.draft.text[found["start"] : found["end"]] for found in fields["claims"]
    ]
    assert len(fields["claims"]) == len(report.claims)


@pytest.mark.parametrize("made", REPORTS)
def test_the_output_is_utf8_and_reads_back_as_the_report(made):
    """The text has bytes in UTF-8, and the models of version 1 read it back as what was written."""
    text = render(made(), EmitOptions())
    assert json.loads(text.encode("utf-8")) == wire(made()).model_dump(by_alias=True)
    assert ReportV1.model_validate(json.loads(text)) == wire(made())


def test_copy_stands_as_it_is():
    """Typographic characters are not escaped."""
    assert '"quote": "“a joke.”"' in render(flood(), EmitOptions())


def test_the_fields_of_the_contract():
    """Each object has exactly the fields that version 1 names; what is unknown is null."""
    fields = loaded(flood_by_model())
    assert list(fields) == [
        *("schema", "draft", "run", "coverage", "claims", "rejected", "gaps", "findings", "revision", "gone"),
        "sources",
    ]
    assert fields["revision"] is None
    assert fields["schema"] == "claimcheck.report/1"
    assert fields["draft"]["published"] == "2026-03-10"
    start = flood().draft.text.index("Share this")
    assert fields["draft"]["skipped"] == [
        {"start": start, "end": start + 44, "first_line": 20, "last_line": 21, "reason": "links of the page"}
    ]
    assert fields["run"]["cost_usd"] is None
    assert fields["run"]["chunks"][1] == {
        "index": 1,
        "first_line": 16,
        "last_line": 26,
        "status": "failed",
        "reason": "server error 503",
        "attempts": 3,
        "cached": False,
        "prompt_tokens": 0,
        "completion_tokens": 0,
    }
    assert fields["coverage"] == {
        "quantity": {"found": 9, "covered": 8},
        "date": {"found": 6, "covered": 6},
        "quotation": {"found": 3, "covered": 3},
    }
    assert fields["rejected"][1] == {
        "kind": "quotation",
        "quote": "We never got a letter",
        "chunk": 0,
        "reason": "not in the draft",
        "nearest": None,
    }


def test_the_fields_of_a_claim():
    """A claim has all its fields, with null for what nobody knows."""
    first = loaded(flood_by_model())["claims"][0]
    assert first == {
        "id": "casualty-318d1a3f",
        "kind": "casualty_figure",
        "priority": 1,
        "origin": "both",
        "quote": "14 dead",
        "start": 13,
        "end": 20,
        "line": 1,
        "column": 14,
        "place": None,
        "sentence": "Floods leave 14 dead as river towns wait for pumps",
        "statement": "14 dead",
        "attributed_to": None,
        "flags": ["in_headline", "unattributed"],
        "value": {
            "low": 14,
            "high": 14,
            "comparator": "=",
            "unit": "dead",
            "form": "count",
            "currency": None,
            "outcome": "killed",
        },
        "value_check": "differs",
        "model_value": {"low": 40, "unit": "dead"},
        "verify": [
            "killed, wounded, missing kept apart",
            "civilian or combatant",
            "who counted, as of when",
            "the headline says 14, the text “at least 14”",
        ],
        "status": "open",
        "note": None,
        "sources": [],
        "repeats": None,
    }


def test_gaps_and_findings_have_places():
    """Gaps, findings and the places they speak of carry offsets, line and column."""
    fields = loaded(flood())
    text = flood().draft.text
    gap = text.index("in the spring")
    assert fields["gaps"] == [
        {
            "type": "date",
            "text": "in the spring",
            "start": gap,
            "end": gap + 13,
            "line": 23,
            "column": 30,
            "place": None,
        }
    ]
    finding = next(found for found in fields["findings"] if found["related"])
    sunday = text.index("Sunday")
    assert finding["id"] == "weekday"
    assert (finding["line"], finding["column"]) == (16, 24)
    place = {"line": 6, "column": 114, "place": None}
    assert finding["related"] == [{"start": sunday, "end": sunday + 6, **place}]


def test_a_repeat_names_the_first():
    """A claim that repeats another says which."""
    repeats = [found["repeats"] for found in loaded(flood())["claims"] if found["repeats"]]
    assert repeats == ["casualty-f6157e02", "troop-de0350ba"]


def test_every_kind_has_its_own_value():
    """The value of a claim has the fields of its kind, whatever they hold."""
    for found in loaded(flood())["claims"]:
        assert list(found["value"]) == list(KINDS[found["kind"]].model_fields)


@given(st.text(st.characters(), min_size=1), st.text(st.characters()))
def test_any_text_survives(words, path):
    """Every code point comes back as it was, lone surrogates too."""
    draft = draft_of(words, title=words, published=date(2026, 1, 2))
    draft = replace(draft, origin=replace(draft.origin, path=path))
    report = report_of(draft, [claim(draft, Entry("event", words, Statement(what=words), who=words))])
    text = render(report, EmitOptions()).encode("utf-8").decode("utf-8")
    fields = json.loads(text)
    assert fields["draft"]["path"] == path
    assert fields["claims"][0]["quote"] == words
    assert fields["claims"][0]["value"] == asdict(Statement(what=words))
