"""The report as JSON, version 1, on one line: what holds many drafts in one file."""

import json

from claimcheck.emitters import EmitOptions
from claimcheck.report import Report
from claimcheck.wire import wire

SUFFIX = ".jsonl"


def render(report: Report, options: EmitOptions) -> str:  # noqa: ARG001  # one order: the draft's
    """The same object as `json`, on one line of ASCII."""
    return json.dumps(wire(report).model_dump(by_alias=True), allow_nan=False) + "\n"
