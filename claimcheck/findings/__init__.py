"""Findings: deterministic warnings about the draft itself, one module each.

A module offers `find(evidence)`, which yields the findings of its one kind, and `EXAMPLES` of what it warns
of and what it leaves alone; the findings' id is the module's name.
"""

from dataclasses import dataclass

from claimcheck import plugins
from claimcheck.report import Evidence, Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class Examples:
    """Drafts that a finding speaks about, and drafts that only look so.

    `finds` pairs a draft, in which the finding's place stands between brackets, with its message; `ignores`
    are drafts in which this finding must see nothing. Each line is a paragraph; one that starts with "# " is
    the headline, with "! " a caption. They are read as published on Tuesday 2021-04-13.
    """

    finds: tuple[tuple[str, str], ...]
    ignores: tuple[str, ...]


def findings(evidence: Evidence) -> tuple[Finding, ...]:
    """All findings about a draft, in its order."""
    found = [finding for module in plugins.load_all(__name__) for finding in module.find(evidence)]
    return tuple(sorted(found, key=lambda finding: (finding.start, finding.end, finding.id)))
