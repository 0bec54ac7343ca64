"""What editors made of claims survives every form that it is written in."""

from dataclasses import replace

import pytest
from flood import flood, flood_by_model
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from notes import HOSTILE, NOTES
from reports import Entry, claim, draft_of, hostile, report_of

from claimcheck.claims import Statement
from claimcheck.desk.revision import revise
from claimcheck.desk.state import read_state
from claimcheck.emitters import EmitOptions, emit
from claimcheck.ledger import STATUSES

MARKS = st.tuples(st.sampled_from([each for each in STATUSES if each != "gone"]), st.none() | NOTES)
ORDERS = st.sampled_from([EmitOptions(), EmitOptions("text")])


def marked(report, marks):
    """The report with a status and a note for each claim, the last ones again where they run out."""
    some = [*marks, *[marks[-1]] * len(report.claims)]
    claims = [replace(claim, status=some[at][0], note=some[at][1]) for at, claim in enumerate(report.claims)]
    return replace(report, claims=tuple(claims))


def back(folder, report, form, options):
    """What comes of a report that is written in a form and read back for the same draft."""
    file = folder / f"list.{form}"
    written = emit(report, form, options)
    file.write_bytes(written.encode("utf-8", "replace"))
    bare = tuple(replace(claim, status="open", note=None) for claim in report.claims)
    return revise(replace(report, claims=bare, revision=None, gone=()), read_state([file]))


def said(report):
    """The status and note of each claim."""
    return [(claim.id, claim.status, claim.note) for claim in report.claims]


@pytest.mark.parametrize("form", ["markdown", "csv", "json"])
@pytest.mark.parametrize("made", [flood, flood_by_model, hostile])
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(marks=st.lists(MARKS, min_size=1, max_size=25), options=ORDERS)
@example(marks=[("wrong", note) for note in HOSTILE], options=EmitOptions())
@example(marks=[("open", note) for note in HOSTILE], options=EmitOptions("text"))
def test_every_status_and_note_comes_back(tmp_path, form, made, marks, options):
    """Written in any form and read back for an unchanged draft, nothing is lost, changed or doubted."""
    report = marked(made(), marks)
    again = back(tmp_path, report, form, options)
    assert said(again) == said(report)
    assert again.revision.problems == ()
    assert (again.revision.kept, again.revision.changes) == (len(report.claims), ())


def test_a_list_in_parts_and_with_many_repeats_comes_back(tmp_path):
    """Numbered parts, and an item whose repeats are more than one line carries, are read to the last."""
    text = "\n".join(f"Line {number} says a thing " + "and another * " * 12 for number in range(500))
    draft = draft_of(text)
    first = [
        replace(claim(draft, Entry("event", f"Line {number} says", Statement())), id=f"event-{number:08x}")
        for number in range(500)
    ]
    again = [replace(first[0], id=f"event-{number:08x}", repeats=first[0].id) for number in range(500, 1000)]
    report = marked(report_of(draft, [*first, *again]), [("verified", "seen")])
    assert emit(report, "markdown", EmitOptions()).count("<!-- claimcheck: part ") > 1
    made = back(tmp_path, report, "markdown", EmitOptions())
    assert said(made) == said(report)
    assert made.revision.problems == ()
