"""Findings: deterministic warnings about the draft itself, one module each.

A module offers `find(evidence)`, which yields the findings of its one kind; their id is the module's name.
"""

from claimcheck import plugins
from claimcheck.report import Evidence, Finding


def findings(evidence: Evidence) -> tuple[Finding, ...]:
    """All findings about a draft, in its order."""
    found = [finding for module in plugins.load_all(__name__) for finding in module.find(evidence)]
    return tuple(sorted(found, key=lambda finding: (finding.start, finding.end, finding.id)))
