"""The whole way from a draft to its report; the only place that knows it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from claimcheck.assemble import assemble
from claimcheck.claims import Claim
from claimcheck.collector import uncollected
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
    from claimcheck.comparison import Comparison
    from claimcheck.engines.model import Proposed
    from claimcheck.sources.against import Desk


def check(
    draft: Draft,
    ask: "Callable[[Evidence], Proposed] | None" = None,
    house: House | None = None,
    desk: "Desk | None" = None,
) -> Report:
    """The report on a draft: by the detectors alone, or with what `ask` proposes of it; by the house's rules.

    With a `desk`, each claim has what the sources on it have of it.

    A part of the draft that a model did not answer is no error but a chunk of the report's run that says so.
    """
    seen = replace(evidence(draft), house=house or House())
    return _reported(seen, ask(seen) if ask else None, desk)


@uncollected()
def _reported(seen: Evidence, asked: "Proposed | None", desk: "Desk | None") -> Report:
    """The report on what is known of a draft, and on what a model proposes where one was asked."""
    draft = seen.draft
    claims = assemble(seen, asked.candidates if asked else offline.candidates(seen))
    coverage, gaps = cover(draft, seen.mentions, claims)
    claims, notices = wanted(claims, seen.house)
    found = findings(seen)
    return Report(
        draft=replace(draft, notices=draft.notices + notices),
        run=asked.run if asked else Run(engine="offline"),
        coverage=coverage,
        claims=desk.against(seen, claims) if desk else claims,
        rejected=asked.rejected if asked else (),
        gaps=gaps,
        findings=found,
        headings=_headings(),
        sources=desk.files if desk else (),
    )


def compare(one: Draft, other: Draft) -> "Comparison":
    """Two articles about one event compared, by the detectors alone."""
    from claimcheck.sources.comparing import Copy, compare  # noqa: PLC0415  # most runs have one article

    return compare(*(Copy(seen, _told(seen)) for seen in map(evidence, (one, other))))


def _told(seen: Evidence) -> tuple[Claim, ...]:
    """The claims of a text, each once."""
    return tuple(claim for claim in assemble(seen, offline.candidates(seen)) if claim.repeats is None)


def _headings() -> Mapping[str, str]:
    return {kind.name: kind.heading for kind in kinds()}
