"""The whole way from a draft to its report; the only place that knows it."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from claimcheck.assemble import assemble
from claimcheck.collector import uncollected
from claimcheck.cover import cover
from claimcheck.detectors import evidence
from claimcheck.draft import Draft
from claimcheck.engines import offline
from claimcheck.findings import findings
from claimcheck.kinds import kinds
from claimcheck.report import Evidence, Report, Run

if TYPE_CHECKING:
    from claimcheck.engines.model import Proposed


def check(draft: Draft, ask: "Callable[[Evidence], Proposed] | None" = None) -> Report:
    """The report on a draft: by the detectors alone, or with what `ask` proposes of it.

    A part of the draft that a model did not answer is no error but a chunk of the report's run that says so.
    """
    seen = evidence(draft)
    return _reported(seen, ask(seen) if ask else None)


@uncollected()
def _reported(seen: Evidence, asked: "Proposed | None") -> Report:
    """The report on what is known of a draft, and on what a model proposes where one was asked."""
    claims = assemble(seen, asked.candidates if asked else offline.candidates(seen))
    coverage, gaps = cover(seen.draft, seen.mentions, claims)
    return Report(
        draft=seen.draft,
        run=asked.run if asked else Run(engine="offline"),
        coverage=coverage,
        claims=claims,
        rejected=asked.rejected if asked else (),
        gaps=gaps,
        findings=findings(seen),
        headings=_headings(),
    )


def _headings() -> Mapping[str, str]:
    return {kind.name: kind.heading for kind in kinds()}
