"""The public functions: read a draft, detect its mentions, check it, emit the report."""

import warnings
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

if TYPE_CHECKING:
    from claimcheck.engines.model.session import ModelOptions

Engine: TypeAlias = Literal["auto", "offline", "model"]
__all__ = ["Draft", "EmitOptions", "House", "Mention", "Report", "check", "detect", "emit", "read"]


def read(path: str | Path, *, published: date | None = None, keep_furniture: bool = False) -> Draft:
    """The draft in a file, "-" for standard input; ReadError where there is none that can be read."""
    return readers.read(str(path), ReadOptions(published, keep_furniture))


def check(
    draft: Draft, engine: Engine = "auto", model: "ModelOptions | None" = None, house: House | None = None
) -> Report:
    """The report on a draft, by the rules of a house if it has any.

    `engine` "auto" asks a model where the environment names a key or a server, else the detectors alone.
    ConfigurationError where the model can't be used as it is set; what a model did not answer is no error but
    a chunk of the report's run.
    """
    rules = house or House()
    chosen = configuration.environment()
    if engine == "offline" or (engine == "auto" and model is None and not chosen.has_server):
        return pipeline.check(draft, house=rules)
    from claimcheck.engines.model.session import ModelOptions, Session  # noqa: PLC0415  # imports openai

    options = model or ModelOptions(settings=chosen.for_model, prompts=chosen.prompts, lines=rules.ask)
    with Session(options, warnings.warn) as session:
        return pipeline.check(draft, session.ask, rules)


def emit(report: Report, name: str, options: EmitOptions | None = None) -> str | bytes:
    """The report in a format, such as "markdown" or "json"; KeyError where there is no such format."""
    return emitters.emit(report, name, options or EmitOptions())
