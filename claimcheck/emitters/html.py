"""The checklist as a page to work on: one file that asks nothing of any network."""

from claimcheck.emitters import EmitOptions
from claimcheck.page.document import document
from claimcheck.report import Report

SUFFIX = ".html"


def render(report: Report, options: EmitOptions) -> str:
    """The page, which opens in the order asked for."""
    return document(report, options.order)
