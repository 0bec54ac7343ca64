"""The table for a spreadsheet: rows, cells, and that none of them runs."""

import csv
import re
from io import StringIO

import pytest
from flood import ENTRIES, flood, flood_by_model
from reports import hostile

from claimcheck.emitters import EmitOptions
from claimcheck.emitters.csv import render


def rows(report, order="priority"):
    """The table as a strict reader of RFC 4180 has it."""
    return list(csv.DictReader(StringIO(render(report, EmitOptions(order)), newline=""), strict=True))


@pytest.mark.parametrize("order", ["priority", "text"])
@pytest.mark.parametrize("made", [flood, flood_by_model, hostile])
def test_one_row_a_claim(made, order):
    """Each claim is one row, repeats too, whatever line ends and marks its copy has."""
    report = made()
    table = list(csv.reader(StringIO(render(report, EmitOptions(order)), newline=""), strict=True))
    assert {len(row) for row in table} == {21}
    assert sorted(row[0] for row in table[1:]) == sorted(claim.id for claim in report.claims)


def test_a_row():
    """Values stand in cells of their own, more than one joined; offsets find the words in the draft."""
    row = next(row for row in rows(flood_by_model()) if row["quote"] == "14 dead")
    assert row == {
        "id": "casualty-318d1a3f",
        "kind": "casualty_figure",
        "priority": "1",
        "line": "1",
        "column": "14",
        "quote": "14 dead",
        "statement": "14 dead",
        "attributed_to": "",
        "flags": "in_headline; unattributed",
        "value": "14 dead",
        "low": "14",
        "high": "14",
        "value_check": "differs",
        "verify": "killed, wounded, missing kept apart; civilian or combatant; who counted, as of when; "
        "the headline says 14, the text “at least 14”",
        "status": "open",
        "note": "",
        "repeats": "",
        "origin": "both",
        "start": "13",
        "end": "20",
        "sentence": "Floods leave 14 dead as river towns wait for pumps",
    }


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("more than 4,000 soldiers", "> 4,000 soldiers"),
        ("$1.2 billion", "1,200,000,000 USD"),
        ("about 3 percent", "~ 3 percent"),
        ("on Sunday", "2026-03-08"),
        ("on Monday", ""),
        ("“a joke.”", "Petr Land, opposition lawmaker"),
        ("Defense Minister Irena Sova", "Irena Sova, Defense Minister"),
        ("the worst flood since 1954", "flood since 1954"),
        ("A first convoy left", "convoy left"),
    ],
)
def test_a_value_in_one_cell(words, value):
    """Every kind's value reads in one short line."""
    assert [row["value"] for row in rows(flood()) if row["quote"] == words] == [value]


def test_rows_follow_the_order_asked_for():
    """By priority, repeats under their first; or as the draft runs."""
    table = rows(flood())
    assert [int(row["priority"]) for row in table] == sorted(int(row["priority"]) for row in table)
    assert [row["quote"] for row in table if row["kind"] == "troop_count"] == [
        "more than 4,000 soldiers",
        "More than 4,000 soldiers",
    ]
    starts = [int(row["start"]) for row in rows(flood(), "text")]
    assert starts == sorted(starts)
    assert len(starts) == len(ENTRIES)


def test_no_cell_runs():
    """No cell of a hostile draft begins with what a spreadsheet takes for a formula."""
    cells = [cell for row in rows(hostile()) for cell in row.values()]
    assert [cell for cell in cells if re.match(r"\s*[=+\-@]", cell)] == []
    assert '\'=HYPERLINK("http://evil.example","x")' in cells


def test_lines_end_as_rfc_4180_has_it():
    """Records end in CR LF; the first names the columns."""
    text = render(flood(), EmitOptions())
    assert text.startswith("id,kind,priority,line,column,quote,statement,")
    assert text.endswith("\r\n")
    assert text.count("\r\n") == len(ENTRIES) + 1
