"""The checklist's items, warnings and gaps as the page has them, tied to their places."""

from dataclasses import replace

import pytest
from flood import flood, flood_by_model
from reports import hostile

from claimcheck.layout.checklist import checklist
from claimcheck.page.entries import desk
from claimcheck.page.proof import Layer


def entries(laid_out):
    return [entry for group in laid_out.groups for entry in group.entries]


@pytest.mark.parametrize("made", [flood, flood_by_model, hostile])
def test_the_items_are_those_of_the_checklist(made):
    """Groups, wording and order are those of every other checklist; each claim is in one entry."""
    report = made()
    laid_out = desk(report)
    laid = checklist(report, "priority")
    assert [group.heading for group in laid_out.groups] == [section.heading for section in laid.sections]
    assert [entry.item.words for entry in entries(laid_out)] == [
        item.words for section in laid.sections for item in section.items
    ]
    numbers = [number for entry in entries(laid_out) for number, _ in entry.claims]
    assert sorted(numbers) == list(range(len(report.claims)))
    assert [entry.number for entry in entries(laid_out)] == list(range(len(entries(laid_out))))


@pytest.mark.parametrize("made", [flood, flood_by_model, hostile])
def test_what_is_said_and_what_is_marked_belong_together(made):
    """A warning has its finding's place and level, a gap its words; each mark names what speaks of it."""
    report = made()
    laid_out = desk(report)
    for notice in laid_out.warnings:
        finding = report.findings[notice.number]
        assert (notice.title, notice.level) == (finding.title, finding.level)
        assert str(report.draft.place(finding.start).line) in notice.remark.place
    assert [notice.remark.place for notice in laid_out.gaps] == [f"line {gap.line}" for gap in report.gaps]
    assert len(laid_out.rejected) == len(report.rejected)
    anchors = [mark.anchor for mark in laid_out.marks if mark.anchor]
    assert len(anchors) == len(set(anchors)) == len(report.claims) + len(report.findings) + len(report.gaps)
    claims = [mark for mark in laid_out.marks if mark.layer is Layer.CLAIM]
    assert {(mark.start, mark.end, mark.kind) for mark in claims} == {
        (claim.start, claim.end, claim.kind) for claim in report.claims
    }


def test_a_status_stands_beside_the_wording():
    """Status and note are the entry's state and no remark; of several claims the unsettled one counts."""
    report = flood()
    marked = replace(
        report, claims=tuple(replace(claim, status="verified", note="seen") for claim in report.claims)
    )
    assert [entry.item.remarks for entry in entries(desk(marked))] == [
        entry.item.remarks for entry in entries(desk(report))
    ]
    assert {entry.state.status for entry in entries(desk(marked))} == {"verified"}
    folded = next(entry for entry in entries(desk(report)) if len(entry.claims) > 1)
    number, _ = folded.claims[1]
    claims = list(marked.claims)
    claims[number] = replace(claims[number], status="wrong")
    state = entries(desk(replace(marked, claims=tuple(claims))))[folded.number].state
    assert state.status == "wrong"


def test_facts_say_what_the_item_does_not():
    """A value that is plain from the words, or a source that is named in them, is not said again."""
    facts = {entry.item.words: dict(entry.facts) for entry in entries(desk(flood()))}
    assert facts["$1.2 billion"]["Read as"] == "1,200,000,000 USD"
    assert "Source named" not in facts["At least 14 people were killed"]
    assert facts["Tuesday, March 7"] == {}  # its remark says how it was read
