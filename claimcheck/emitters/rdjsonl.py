"""Reviewdog's diagnostics, one JSON object a line; columns count UTF-8 bytes, the end is exclusive.

Source: reviewdog, "Reviewdog Diagnostic Format" (proto/rdf), `Diagnostic` as JSON lines.
"""

import json
from typing import Any

from claimcheck.draft import Draft
from claimcheck.emitters import EmitOptions
from claimcheck.layout.escape import line
from claimcheck.layout.notices import Notice, notices
from claimcheck.report import Report

SUFFIX = ".rdjsonl"

_SEVERITIES = {"error": "ERROR", "warning": "WARNING", "info": "INFO"}


def render(report: Report, options: EmitOptions) -> str:  # noqa: ARG001  # one order: the gravest first
    """A line a notice."""
    return "".join(f"{json.dumps(_diagnostic(report.draft, notice))}\n" for notice in notices(report))


def _diagnostic(draft: Draft, notice: Notice) -> dict[str, Any]:
    location: dict[str, Any] = {"path": draft.origin.path}
    if notice.lined:
        start, end = notice.span.start, notice.span.end
        location["range"] = {"start": _position(draft, start), "end": _position(draft, end)}
    return {
        "message": line(f"{notice.title}: {notice.message}"),
        "location": location,
        "severity": _SEVERITIES[notice.level],
        "source": {"name": "claimcheck"},
        "code": {"value": notice.rule},
    }


def _position(draft: Draft, offset: int) -> dict[str, int]:
    place = draft.place(offset)
    before = draft.text[offset - place.column + 1 : offset]
    return {"line": place.line, "column": len(before.encode("utf-8", "replace")) + 1}
