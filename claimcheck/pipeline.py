"""The whole way from a draft to its report; the only place that knows it."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, TypeAlias

from claimcheck.assemble import assemble
from claimcheck.cover import cover
from claimcheck.detect import evidence
from claimcheck.draft import Draft
from claimcheck.engines import offline
from claimcheck.findings import findings
from claimcheck.kinds import kinds
from claimcheck.report import Evidence, Report, Run
from claimcheck.settings import Settings, base_url, configured

if TYPE_CHECKING:
    from claimcheck.engines.model import Proposed
    from claimcheck.engines.model.session import ModelOptions

Engine: TypeAlias = Literal["auto", "offline", "model"]


def check(draft: Draft, engine: Engine = "auto", model: "ModelOptions | None" = None) -> Report:
    """The report on a draft.

    `engine` "auto" is the model where the environment names a key or a server, else the detectors alone.
    ConfigurationError where the model can't be used as it is set; a part that a model did not answer is no
    error but a chunk of the report's run that says so.
    """
    seen = evidence(draft)
    asked = _asked(seen, model) if uses_model(engine) else None
    claims = assemble(seen, asked.candidates if asked else offline.candidates(seen))
    coverage, gaps = cover(draft, seen.mentions, claims)
    return Report(
        draft=draft,
        run=asked.run if asked else Run(engine="offline"),
        coverage=coverage,
        claims=claims,
        rejected=asked.rejected if asked else (),
        gaps=gaps,
        findings=findings(seen),
        headings=_headings(),
    )


def uses_model(engine: Engine) -> bool:
    """Whether a run with this engine asks a model."""
    return engine == "model" or (engine == "auto" and configured())


def _asked(seen: Evidence, options: "ModelOptions | None") -> "Proposed":
    from claimcheck.engines.model.session import ModelOptions, run  # noqa: PLC0415  # imports openai

    return run(seen, options or ModelOptions(settings=Settings(base_url=base_url())))


def _headings() -> Mapping[str, str]:
    return {kind.name: kind.heading for kind in kinds()}
