"""The whole way from a draft to its report; the only place that knows it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from claimcheck.assemble import assemble
from claimcheck.cover import cover
from claimcheck.detectors import evidence
from claimcheck.draft import Draft
from claimcheck.engines import offline
from claimcheck.findings import findings
from claimcheck.house import House
from claimcheck.kinds import kinds
from claimcheck.report import Evidence, Report, Run
from claimcheck.wanted import wanted

if TYPE_CHECKING:
    from claimcheck.engines.model import Proposed


def check(
    draft: Draft, ask: "Callable[[Evidence], Proposed] | None" = None, house: House | None = None
) -> Report:
    """The report on a draft: by the detectors alone, or with what `ask` proposes of it; by the house's rules.

    A part of the draft that a model did not answer is no error but a chunk of the report's run that says so.
    """
    seen = replace(evidence(draft), house=house or House())
    asked = ask(seen) if ask else None
    claims = assemble(seen, asked.candidates if asked else offline.candidates(seen))
    coverage, gaps = cover(draft, seen.mentions, claims)
    claims, notices = wanted(claims, seen.house)
    return Report(
        draft=replace(draft, notices=draft.notices + notices),
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
