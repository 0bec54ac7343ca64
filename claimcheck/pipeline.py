"""The whole way from a draft to its report; the only place that knows it."""

from collections.abc import Mapping

from claimcheck.assemble import assemble
from claimcheck.cover import cover
from claimcheck.detectors import evidence
from claimcheck.draft import Draft
from claimcheck.engines import offline
from claimcheck.findings import findings
from claimcheck.kinds import kinds
from claimcheck.report import Report, Run


def check(draft: Draft) -> Report:
    """The report on a draft, by the detectors alone."""
    seen = evidence(draft)
    claims = assemble(seen, offline.candidates(seen))
    coverage, gaps = cover(draft, seen.mentions, claims)
    return Report(
        draft=draft,
        run=Run(engine="offline"),
        coverage=coverage,
        claims=claims,
        rejected=(),
        gaps=gaps,
        findings=findings(seen),
        headings=_headings(),
    )


def _headings() -> Mapping[str, str]:
    return {kind.name: kind.heading for kind in kinds()}
