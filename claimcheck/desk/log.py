"""The log beside a report that a revision is written to: brought up to it, so that it undoes nothing."""

from pathlib import Path

from claimcheck.desk.rows import marked, now, read_marks
from claimcheck.ledger import Mark
from claimcheck.report import Report

_REVISION = "claimcheck revise"


def follow(report: Report, target: Path) -> None:
    """Bring the log that lies beside `target` up to a revised report that is written there.

    Else its rows, which are about the earlier draft, would undo what the revision opened again.
    """
    last = {mark.id: mark for mark in read_marks(target).rows}
    changed = [
        claim
        for claim in report.claims
        if claim.id in last and (claim.status, claim.note) != (last[claim.id].status, last[claim.id].note)
    ]
    if changed:
        at = now()
        marked(target, [Mark(claim.id, claim.status, claim.note, _REVISION, at) for claim in changed])
