"""The public functions: read a draft, detect its mentions, check it, emit the report."""

import warnings
from collections.abc import Iterable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Literal, TypeAlias

from claimcheck import configuration, emitters, pipeline, readers
from claimcheck.claims import Mention
from claimcheck.detectors import detect
from claimcheck.draft import Draft
from claimcheck.emitters import EmitOptions
from claimcheck.house import House
from claimcheck.readers import ReadOptions
from claimcheck.report import Report
from claimcheck.sources.gathering import gather

if TYPE_CHECKING:
    from claimcheck.engines.model.session import ModelOptions

Engine: TypeAlias = Literal["auto", "offline", "model"]
__all__ = ["Draft", "EmitOptions", "House", "Mention", "Report", "check", "detect", "emit", "read"]


def read(path: str | Path, *, published: date | None = None, keep_furniture: bool = False) -> Draft:
    """The draft in a file, "-" for standard input; ReadError where there is none that can be read."""
    return readers.read(str(path), ReadOptions(published, keep_furniture))


def check(
    draft: Draft,
    engine: "Engine | ModelOptions" = "auto",
    house: House | None = None,
    against: Iterable[str | Path] = (),
) -> Report:
    """The report on a draft, by the rules of a house if it has any, compared with the sources in files.

    `engine` "auto" asks a model where the environment names a key or a server, else the detectors alone;
    `ModelOptions` ask a model as they say. ConfigurationError where the model can't be used as it is set.
    What a model did not answer is no error but a chunk of `Report.run`; a source that can't be read is one of
    `Report.sources` with its problem.
    """
    rules = house or House()
    named = [str(path) for path in against]
    desk = gather(named, ReadOptions()) if named else None
    chosen = configuration.environment()
    if engine == "offline" or (engine == "auto" and not chosen.has_server):
        return pipeline.check(draft, house=rules, desk=desk)
    from claimcheck.engines.model.session import ModelOptions, Session  # noqa: PLC0415  # imports openai

    asked = ModelOptions(settings=chosen.for_model, prompts=chosen.prompts, lines=rules.ask)
    with Session(asked if isinstance(engine, str) else engine, warnings.warn) as session:
        return pipeline.check(draft, session.ask, rules, desk)


def emit(report: Report, name: str, options: EmitOptions | None = None) -> str | bytes:
    """The report in a format, such as "markdown" or "json"; KeyError where there is no such format."""
    return emitters.emit(report, name, options or EmitOptions())
