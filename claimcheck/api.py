"""The public functions: read a draft, detect its mentions, check it, emit the report."""

from datetime import date
from pathlib import Path

from claimcheck import emitters, pipeline, readers
from claimcheck.claims import Mention
from claimcheck.detectors import detect
from claimcheck.draft import Draft
from claimcheck.emitters import EmitOptions
from claimcheck.readers import ReadOptions
from claimcheck.report import Report

__all__ = ["Draft", "EmitOptions", "Mention", "Report", "check", "detect", "emit", "read"]


def read(path: str | Path, *, published: date | None = None, keep_furniture: bool = False) -> Draft:
    """The draft in a file, "-" for standard input; ReadError where there is none that can be read."""
    return readers.read(str(path), ReadOptions(published, keep_furniture))


def check(draft: Draft) -> Report:
    """The report on a draft, by the detectors alone."""
    return pipeline.check(draft)


def emit(report: Report, name: str, options: EmitOptions | None = None) -> str | bytes:
    """The report in a format, such as "markdown" or "json"; KeyError where there is no such format."""
    return emitters.emit(report, name, options or EmitOptions())
