"""Why a draft may not be printed yet: what policy asks for and is not there."""

from collections.abc import Iterator, Sequence

from claimcheck.desk.policy import Policy
from claimcheck.desk.signature import Signature
from claimcheck.desk.standing import Standing
from claimcheck.layout.phrases import kind, shorten

_GRAVITY = {"info": 0, "warning": 1, "error": 2, "none": 3}


def reasons(
    standing: Standing, policy: Policy, signatures: Sequence[Signature], *, changed: bool
) -> Iterator[tuple[int | None, str]]:
    """What stands in the way, in one line each, with the line of the draft where it has one."""
    if changed:
        yield None, "changed since it was checked"
    yield from _unread(standing)
    yield from _warned(standing, policy)
    yield from _unsettled(standing, policy)
    yield from _passed_over(standing, policy)
    for role in policy.signatures:
        if told := _unsigned(standing, role, signatures):
            yield None, told


def _unread(standing: Standing) -> Iterator[tuple[int | None, str]]:
    run = standing.report.run
    failed = [chunk for chunk in run.chunks if chunk.status != "ok"]
    for chunk in failed:
        why = f", {chunk.reason}" if chunk.reason else ""
        yield chunk.first_line, f"not read up to line {chunk.last_line}: {chunk.status}{why}"
    if not (failed or run.complete):
        yield None, "not all of it was read"
    for gap in standing.report.gaps:
        yield gap.line, f"in no item: {kind(gap.type)} “{shorten(gap.text)}”"


def _warned(standing: Standing, policy: Policy) -> Iterator[tuple[int | None, str]]:
    for finding in standing.report.findings:
        if _GRAVITY[finding.level] >= _GRAVITY[policy.findings]:
            yield finding.line, f"{finding.level} {finding.id}: {shorten(finding.message, 300)}"


def _unsettled(standing: Standing, policy: Policy) -> Iterator[tuple[int | None, str]]:
    for claim in standing.report.claims:
        required = claim.priority in policy.priorities or claim.kind in policy.kinds
        status = standing.mark(claim).status
        if required and status not in policy.settled:
            yield claim.line, f"{claim.id} is {status}: {kind(claim.kind)} “{shorten(claim.quote)}”"


def _passed_over(standing: Standing, policy: Policy) -> Iterator[tuple[int | None, str]]:
    """What an editor objected to and a later check did not find again, though its sentence still stands."""
    for gone in standing.report.gone:
        mark = standing.gone.get(gone.id)
        if gone.stands and mark and mark.status not in (*policy.settled, "open"):
            words = f"{kind(gone.kind or 'claim')} “{shorten(gone.quote)}”"
            yield None, f"{gone.id} is {mark.status}, not found again, and its sentence still stands: {words}"


def _unsigned(standing: Standing, role: str, signatures: Sequence[Signature]) -> str | None:
    """What is wrong with the signature of a role; None where it holds."""
    own = [signature for signature in signatures if signature.of_role(role)]
    if not own:
        return f"not signed by: {role}"
    if any(each.draft == standing.report.draft.sha256 and each.state == standing.state for each in own):
        return None
    last = own[-1]
    what = "other statuses" if last.draft == standing.report.draft.sha256 else "another draft"
    return f"signed by {last.by} ({role}) at {last.at}, but for {what}: to be signed again"
