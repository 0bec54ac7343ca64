"""The checklist as a task list, in the Markdown of the site that it is pasted into.

A long one comes in parts, each after a line `<!-- claimcheck: part 2 of 3 -->` to cut at.
"""

from claimcheck.emitters import EmitOptions
from claimcheck.layout.tasks import DIALECTS, parts
from claimcheck.report import Report

SUFFIX = ".md"


def render(report: Report, options: EmitOptions) -> str:
    """The checklist; every part ends in a line end."""
    return "".join(parts(report, options.order, DIALECTS[options.dialect]))
