"""The checklists for the summary of a CI step: whole parts, as many as it shows.

GitHub drops a summary of more than 1 MiB as a whole. Source: GitHub, "Workflow commands", "Job summaries".
"""

import json
from collections.abc import Sequence

from claimcheck.emitters import EmitOptions
from claimcheck.layout.tasks import DIALECTS, parts
from claimcheck.report import Report

SUFFIX = ".summary.md"

_LIMIT = 1_048_576  # bytes
_REST = 200  # bytes of the line that counts what is left out


def render(report: Report, options: EmitOptions) -> str:
    """The parts of one draft's checklist, as JSON for `join`."""
    return json.dumps(parts(report, options.order, DIALECTS["github"])) + "\n"


def join(rendered: Sequence[str]) -> str:
    """The parts of all drafts in their order, up to what a summary takes; a last line counts the others."""
    told = [part for each in rendered for part in json.loads(each)]
    kept: list[str] = []
    size = 0
    for part in told:
        size += len(part.encode("utf-8", "replace")) + 1
        if size > _LIMIT - _REST:
            break
        kept.append(part)
    rest = len(told) - len(kept)
    left = f"\nNot shown, since a summary takes no more: parts of checklists: {rest}.\n" if rest else ""
    return "\n".join(kept) + left
