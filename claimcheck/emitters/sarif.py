"""SARIF 2.1.0, for code scanning and the editors that show it: one run, a result a notice.

Columns count code points, the end is exclusive. Source: OASIS, "Static Analysis Results
Interchange Format (SARIF) Version 2.1.0"; GitHub, "SARIF support for code scanning", which compares
`primaryLocationLineHash` alone.
"""

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from claimcheck.draft import Draft
from claimcheck.emitters import EmitOptions
from claimcheck.layout.escape import visible
from claimcheck.layout.notices import INCOMPLETE, Notice, Rule, notices, rules
from claimcheck.report import Report
from claimcheck.version import VERSION

SUFFIX = ".sarif"

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {"error": "error", "warning": "warning", "info": "note"}


def render(report: Report, options: EmitOptions) -> str:  # noqa: ARG001  # one order: the gravest first
    """The log of one draft."""
    told = notices(report)
    results = [_result(report.draft, notice) for notice in told]
    named = {notice.rule for notice in told}
    described = [_rule(rule) for rule in rules(report) if rule.name in named]
    trouble = [_trouble(notice) for notice in told if notice.rule == INCOMPLETE]
    return _log(described, results, trouble)


def join(parts: Sequence[str]) -> str:
    """The results of all drafts in one run: GitHub refuses several of one tool."""
    runs = [json.loads(part)["runs"][0] for part in parts]
    described = {rule["id"]: rule for run in runs for rule in run["tool"]["driver"]["rules"]}
    results = [result for run in runs for result in run["results"]]
    trouble = [each for run in runs for each in run["invocations"][0]["toolExecutionNotifications"]]
    return _log(list(described.values()), results, trouble)


def _log(described: list[Any], results: list[Any], trouble: list[Any]) -> str:
    driver = {"name": "claimcheck", "semanticVersion": VERSION, "rules": described}
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": not trouble, "toolExecutionNotifications": trouble}],
        "results": results,
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=1) + "\n"


def _rule(rule: Rule) -> dict[str, Any]:
    title, text = visible(rule.title), visible(f"{rule.title}. {rule.help}.")
    return {
        "id": rule.name,
        "shortDescription": {"text": title},
        "fullDescription": {"text": text},
        "help": {"text": text},
    }


def _trouble(notice: Notice) -> dict[str, Any]:
    return {"level": "error", "message": {"text": visible(notice.message)}}


def _result(draft: Draft, notice: Notice) -> dict[str, Any]:
    place: dict[str, Any] = {"artifactLocation": {"uri": _uri(draft.origin.path)}}
    if notice.lined:
        end = draft.place(notice.span.end)
        place["region"] = {
            "startLine": notice.first.line,
            "startColumn": notice.first.column,
            "endLine": end.line,
            "endColumn": end.column,
        }
    return {
        "ruleId": notice.rule,
        "level": _LEVELS[notice.level],
        "message": {"text": visible(f"{notice.title}: {notice.message}")},
        "locations": [{"physicalLocation": place}],
        "partialFingerprints": {"primaryLocationLineHash": f"{notice.id}:1", "claimcheck/v1": notice.id},
    }


def _uri(path: str) -> str:
    """The path as a URI reference: relative to the folder of the run, or a file: URI where it is absolute."""
    if path == "-":
        return "stdin"
    quoted = quote(os.fsencode(path.replace(os.sep, "/")))
    return f"file://{quoted}" if Path(path).is_absolute() else quoted
