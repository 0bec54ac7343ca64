"""Alerts as Vale prints them with `--output=JSON`, for editors that show Vale's: an object of lists by path.

Spans are 1-based columns of one line, in code points, both ends inclusive.
"""

import json
from collections.abc import Sequence
from typing import Any

from claimcheck.draft import Draft
from claimcheck.emitters import EmitOptions
from claimcheck.layout.escape import line
from claimcheck.layout.notices import Notice, notices
from claimcheck.report import Report

SUFFIX = ".vale.json"

_SEVERITIES = {"error": "error", "warning": "warning", "info": "suggestion"}


def render(report: Report, options: EmitOptions) -> str:  # noqa: ARG001  # Vale's order is the text's
    """The alerts on one draft."""
    draft = report.draft
    alerts = [_alert(draft, notice) for notice in sorted(notices(report), key=lambda n: (n.span, n.id))]
    return _object({draft.origin.path: alerts} if alerts else {})


def join(parts: Sequence[str]) -> str:
    """The alerts on all drafts in one object."""
    return _object({path: alerts for part in parts for path, alerts in json.loads(part).items()})


def _object(alerts: dict[str, Any]) -> str:
    return json.dumps(alerts, indent=2) + "\n"


def _alert(draft: Draft, notice: Notice) -> dict[str, Any]:
    first, last = notice.first, notice.last
    end = notice.span.end
    if last.line > first.line:
        end = draft.lines(first.line, first.line).end
    words = draft.text[notice.span.start : end].rstrip("\r\n") if notice.lined else ""
    return {
        "Action": {"Name": "", "Params": None},
        "Span": [first.column, first.column + max(0, len(words) - 1)],
        "Check": f"claimcheck.{notice.rule}",
        "Description": "",
        "Link": "",
        "Message": line(f"{notice.title}: {notice.message}"),
        "Severity": _SEVERITIES[notice.level],
        "Match": line(words),
        "Line": first.line,
    }
