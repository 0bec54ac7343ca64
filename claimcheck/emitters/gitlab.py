"""GitLab's code quality report: one JSON array, whose fingerprints tell one entry from the other.

Source: GitLab, "Code Quality", "Import code quality results from a CI/CD job".
"""

import json
from collections.abc import Sequence
from hashlib import sha256
from typing import Any

from claimcheck.emitters import EmitOptions
from claimcheck.layout.escape import line
from claimcheck.layout.notices import INCOMPLETE, Notice, notices
from claimcheck.report import Report

SUFFIX = ".codequality.json"

_SEVERITIES = {"error": "major", "warning": "minor", "info": "info"}


def render(report: Report, options: EmitOptions) -> str:  # noqa: ARG001  # one order: the gravest first
    """The entries of one draft."""
    path = report.draft.origin.path
    return _array([_entry(path, notice) for notice in notices(report)])


def join(parts: Sequence[str]) -> str:
    """The entries of all drafts in one array."""
    return _array([entry for part in parts for entry in json.loads(part)])


def _array(entries: list[dict[str, Any]]) -> str:
    return json.dumps(entries, indent=1) + "\n"


def _entry(path: str, notice: Notice) -> dict[str, Any]:
    # Entries with one fingerprint collapse, and the same sentence may stand in two drafts.
    name = f"{path}\n{notice.id}".encode("utf-8", "surrogatepass")
    return {
        "description": line(f"{notice.title}: {notice.message}"),
        "check_name": f"claimcheck.{notice.rule}",
        "fingerprint": sha256(name).hexdigest(),
        "severity": "blocker" if notice.rule == INCOMPLETE else _SEVERITIES[notice.level],
        "location": {"path": path, "lines": {"begin": notice.first.line, "end": notice.last.line}},
    }
