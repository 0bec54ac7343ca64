"""The report as JSON, version 1: what other programs may rely on."""

import json
import re

from claimcheck.emitters import EmitOptions
from claimcheck.report import Report
from claimcheck.wire import wire

SUFFIX = ".json"

_LONE = re.compile("[\ud800-\udfff]")


def render(report: Report, options: EmitOptions) -> str:  # noqa: ARG001  # one order: the draft's
    """The report as an indented JSON object; copy stands in it character for character.

    Half a surrogate pair, which UTF-8 has no bytes for, is written as its escape.
    """
    fields = wire(report).model_dump(by_alias=True)
    text = json.dumps(fields, ensure_ascii=False, indent=2, allow_nan=False)
    return _LONE.sub(lambda found: f"\\u{ord(found[0]):04x}", text) + "\n"
