"""A check fails on what was asked for, and not on what a baseline knows."""

import json
from dataclasses import replace

import pytest
from reports import Entry, claim, draft_of, gap, report_of

from claimcheck.claims import Flag, Quantity, Title
from claimcheck.errors import ReadError, UsageError
from claimcheck.failing import SCHEMA, Baseline, Conditions, failing, fingerprint
from claimcheck.layout.notices import notices
from claimcheck.report import Finding

TEXT = "Mayor Ana Marin said 40 dead and 5 boats, on May 3, the second one.\n"
NONE = Baseline()


@pytest.fixture
def report():
    """A casualty figure with its source, a figure without one, a title, a gap and a warning."""
    draft = draft_of(TEXT)
    boats = Quantity(5, 5, "=", "boats")
    made = [
        claim(draft, Entry("casualty_figure", "40 dead", Quantity(40, 40, "=", "dead"), who="Marin")),
        claim(draft, Entry("quantity", "5 boats", boats, flags=(Flag.UNATTRIBUTED,))),
        claim(draft, Entry("title", "Mayor Ana Marin", Title("Ana Marin", "Mayor"))),
    ]
    found = Finding("weekday", "warning", "Weekday", "wrong", 0, 5)
    return report_of(draft, made, findings=(found,), gaps=(gap(draft, "date", "May 3"),))


@pytest.mark.parametrize(
    ("named", "rules"),
    [
        ([], []),
        (["error"], []),
        (["warning"], ["weekday"]),
        (["info"], ["weekday"]),
        (["gaps"], ["gap"]),
        (["unattributed"], ["quantity"]),
        (["title"], ["title"]),
        (["priority-1"], ["casualty_figure"]),
        (["priority-2"], ["casualty_figure", "title", "quantity"]),
        (["error", "warning", "gaps", "casualty_figure"], ["weekday", "gap", "casualty_figure"]),
    ],
)
def test_each_condition_fails_on_its_own(report, named, rules):
    """A level, a kind, a priority, figures without a source, gaps: nothing else makes the check fail."""
    assert [found.rule for found in failing(report, Conditions.parsed(named), NONE)] == rules


def test_a_condition_that_does_not_exist_is_named():
    """With those that do."""
    with pytest.raises(UsageError, match=r"--fail-on dates: no such condition; there are .*troop_count"):
        Conditions.parsed(["error", "dates"])


def test_what_somebody_settled_does_not_fail(report):
    """A kind that fails the check does so while it is open."""
    done = replace(report, claims=tuple(replace(each, status="waived") for each in report.claims))
    assert not list(failing(done, Conditions.parsed(["priority-3"]), NONE))


def test_a_baseline_lets_what_it_knows_pass(report, tmp_path):
    """Whatever moved in the file; the same words in another draft are new."""
    every = Conditions.parsed(["info", "gaps", "priority-3"])
    known = Baseline(frozenset(fingerprint(report, notice) for notice in notices(report)))
    known.write(tmp_path / "baseline.json")
    read = Baseline.read(tmp_path / "baseline.json")
    assert read == known
    assert not list(failing(report, every, read))
    moved = replace(report, draft=replace(report.draft, origin=replace(report.draft.origin, path="b.md")))
    assert len(list(failing(moved, every, read))) == 5
    assert not {"Marin", "boats", "draft.md"} & set((tmp_path / "baseline.json").read_text().split('"'))


@pytest.mark.parametrize("text", ["{", "[]", json.dumps({"schema": SCHEMA, "known": [1]}), "[" * 100_000])
def test_a_file_that_is_no_baseline_is_refused(tmp_path, text):
    """A damaged baseline never lets everything pass in silence."""
    file = tmp_path / "baseline.json"
    file.write_text(text)
    with pytest.raises(ReadError, match=r"baseline\.json: no baseline"):
        Baseline.read(file)


def test_a_baseline_that_is_missing_says_how_to_write_one(tmp_path):
    """The first run has none."""
    with pytest.raises(ReadError, match="--update-baseline writes it"):
        Baseline.read(tmp_path / "baseline.json")
