"""`claimcheck gate`: whether a draft may be printed, by the policy of the house; if not, why."""

from collections.abc import Sequence
from pathlib import Path

from claimcheck.configuration import load
from claimcheck.desk.gate import reasons
from claimcheck.desk.signature import read_signatures
from claimcheck.desk.standing import changed, standing
from claimcheck.layout.escape import line
from claimcheck.output import complain, write

NOT_PASSED = 1


def run(files: Sequence[Path], draft: Path | None) -> int:
    """Print what stands in the way, one line each, and end in 1; in 0 and one line where nothing does."""
    policy = load().values.gate
    now = standing(files[0], files[1:])
    signed = read_signatures(now.path)
    for problem in (*now.problems, *signed.problems):
        complain(problem)
    name = line(str(draft or now.report.draft.path))
    told = list(reasons(now, policy, signed.rows, changed=changed(now.report, draft)))
    for place, reason in told:
        write(f"{name}:{place}: {line(reason)}\n" if place else f"{name}: {line(reason)}\n", None)
    if told:
        return NOT_PASSED
    settled = sum(mark.status in policy.settled for mark in now.marks.values())
    by = f", signed by {', '.join(policy.signatures)}" if policy.signatures else ""
    write(f"{name}: passes; {settled} of {len(now.marks)} items settled{line(by)}\n", None)
    return 0
