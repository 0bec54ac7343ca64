"""What stands in the way of printing, policy by policy."""

from dataclasses import replace
from pathlib import Path

import pytest

from claimcheck.desk.gate import reasons
from claimcheck.desk.policy import Policy
from claimcheck.desk.signature import Signature
from claimcheck.desk.standing import Standing
from claimcheck.ledger import STATUSES, Mark
from claimcheck.pipeline import check
from claimcheck.readers import read
from claimcheck.revisions import GoneV1
from claimcheck.wire import wire

COPY = (
    "# Ships\n\nMarch 10, 2026\n\nTwo ships sank on Monday, March 8, 2026.\n\n"
    "Some 300 soldiers were on board. “It was over in minutes,” said Ann Lee, the mayor.\n"
)


@pytest.fixture
def standing(tmp_path):
    """The check of a draft, every claim verified."""
    (tmp_path / "draft.md").write_text(COPY, "utf-8")
    report = wire(check(read(str(tmp_path / "draft.md"))))
    return Standing(Path("report.json"), report, {c.id: Mark(c.id, "verified") for c in report.claims})


def told(standing, policy=None, signatures=(), *, changed=False):
    return list(reasons(standing, policy or Policy(findings="none"), signatures, changed=changed))


def of(standing, kind):
    return next(claim for claim in standing.report.claims if claim.kind == kind)


def marked(standing, claim, status):
    return replace(standing, marks={**standing.marks, claim.id: Mark(claim.id, status)})


def test_nothing_stands_in_the_way_of_a_settled_check(standing):
    """All verified, nothing changed, all read: no reason."""
    assert told(standing) == []


@pytest.mark.parametrize("status", STATUSES)
def test_only_what_settles_a_claim_settles_it(standing, status):
    """What is wrong, disputed or waits for somebody is not settled, nor is what changed under its tick."""
    quotation = of(standing, "quotation")
    found = told(marked(standing, quotation, status))
    if status in ("verified", "cut", "not-checkable", "waived", "gone"):
        assert found == []
    else:
        words = "It was over in minutes"
        assert found == [(7, f"{quotation.id} is {status}: quotation “{words}”")]


@pytest.mark.parametrize(
    ("status", "stands"), [("wrong", True), ("wrong", False), ("open", True), ("waived", True)]
)
def test_an_objection_is_not_lost_with_its_claim(standing, status, stands):
    """What a later check did not find again is still wrong where its sentence still stands."""
    quotation = of(standing, "quotation")
    lost = GoneV1(
        id="quot-1", kind="quotation", quote=quotation.quote, sentence=quotation.sentence, line=7,
        status="gone", was=status, note=None, stands=stands,
    )  # fmt: skip
    report = standing.report.model_copy(update={"gone": [lost]})
    found = told(replace(standing, report=report, gone={lost.id: Mark(lost.id, status)}))
    assert len(found) == (status == "wrong" and stands)
    assert all("quot-1 is wrong, not found again" in reason for _, reason in found)


def test_policy_says_which_items_are_required(standing):
    """Priority 1 if nothing is said; a kind whatever its priority; other priorities."""
    opened = marked(standing, date := of(standing, "date"), "open")
    assert told(opened) == []
    assert [line for line, _ in told(opened, Policy(findings="none", kinds=("date",)))] == [date.line]
    assert len(told(opened, Policy(findings="none", priorities=(2,)))) == 1
    wrong = marked(standing, of(standing, "quotation"), "wrong")
    assert told(wrong, Policy(findings="none", settled=("wrong", "verified"))) == []


def test_findings_stand_in_the_way_from_a_level_on(standing):
    """Errors do if nothing is said; a policy may ask for more, or for nothing."""
    assert [reason.split(":")[0] for _, reason in told(standing, Policy())] == ["error weekday"]
    assert told(standing, Policy())[0][0] == 5
    softer = standing.report.findings[0].model_copy(update={"level": "warning"})
    soft = replace(standing, report=standing.report.model_copy(update={"findings": [softer]}))
    assert told(soft, Policy()) == []
    assert len(told(soft, Policy(findings="warning"))) == 1


def test_what_was_not_read_stands_in_the_way(standing):
    """A gap, a part that a model did not answer, a run that says no more than that it is incomplete."""
    gap = {"type": "date", "text": "last month", "start": 0, "end": 1, "line": 3, "column": 1, "place": None}
    report = standing.report
    with_gap = report.model_validate({**report.model_dump(by_alias=True), "gaps": [gap]})
    assert told(replace(standing, report=with_gap)) == [(3, "in no item: date “last month”")]
    chunk = dict.fromkeys(("index", "prompt_tokens", "completion_tokens", "attempts"), 0) | {
        "first_line": 4, "last_line": 9, "status": "refused", "reason": "not today", "cached": False,
    }  # fmt: skip
    run = {**report.run.model_dump(), "complete": False}
    for chunks, expected in (
        ([chunk], (4, "not read up to line 9: refused, not today")),
        ([], (None, "not all of it was read")),
    ):
        broken = {**report.model_dump(by_alias=True), "run": {**run, "chunks": chunks}}
        assert told(replace(standing, report=report.model_validate(broken))) == [expected]


def test_a_draft_that_changed_stands_in_the_way(standing):
    """Whatever else holds."""
    assert told(standing, changed=True) == [(None, "changed since it was checked")]


def test_a_signature_holds_for_one_draft_and_one_state(standing):
    """A role that policy requires has signed this draft with these statuses, or is asked again."""
    policy = Policy(findings="none", signatures=("Editor",))
    sha256 = standing.report.draft.sha256
    good = Signature("Ann Lee", "editor", sha256, standing.state, "2026-03-10T09:00:00.000Z")
    assert told(standing, policy) == [(None, "not signed by: Editor")]
    assert told(standing, policy, [replace(good, role="lawyer")]) == [(None, "not signed by: Editor")]
    assert told(standing, policy, [good, replace(good, state="0")]) == []
    said = "signed by Ann Lee (Editor) at 2026-03-10T09:00:00.000Z, but for {}: to be signed again"
    assert told(standing, policy, [replace(good, draft="0")]) == [(None, said.format("another draft"))]
    waived = marked(standing, of(standing, "date"), "waived")
    assert told(waived, policy, [good]) == [(None, said.format("other statuses"))]
