"""The claims as a table for a spreadsheet: RFC 4180, a header row, then one row a claim, repeats too.

A cell that a spreadsheet would run as a formula opens with "'", which is not part of the copy; more than one
value in a cell is joined with "; ". What is gone since an earlier draft comes last, with the line and status
that it had and "yes" in a column `gone`, which is there only then.
A last column has the page or the paragraph, where a draft has such.
"""

import csv
from collections.abc import Callable, Iterable
from dataclasses import asdict
from io import StringIO

from claimcheck.claims import Claim, Quantity
from claimcheck.emitters import EmitOptions
from claimcheck.layout import checklist, notes, phrases, places, sources
from claimcheck.layout.escape import cell
from claimcheck.report import Gone, Report

SUFFIX = ".csv"


def render(report: Report, options: EmitOptions) -> str:
    """The table, in the order asked for."""
    claims: Iterable[Claim] = report.claims
    if options.order == "priority":
        laid = checklist.checklist(report, options.order)
        claims = (claim for section in laid.sections for item in section.items for claim in item.claims)
    columns = {**_COLUMNS, **(_SOURCES if report.sources else {})}
    if report.draft.unit != "line":
        columns["place"] = lambda claim: places.place(report.draft, claim.start)
    table = StringIO()
    writer = csv.writer(table)
    writer.writerow([*columns, "gone"] if report.gone else columns)
    writer.writerows([_cell(name, read(claim)) for name, read in columns.items()] for claim in claims)
    writer.writerows(_lost(gone, (*columns, "gone")) for gone in report.gone)
    return table.getvalue()


def _cell(name: str, value: str | float | None) -> str | float | None:
    if not isinstance(value, str):
        return value
    return notes.cell(value) if name == "note" else cell(value)


def _lost(gone: Gone, columns: Iterable[str]) -> list[str | float | None]:
    """The row of a claim that is gone from the draft: its line there, and the status that it had."""
    known = {**asdict(gone), "gone": "yes"}
    return [_cell(name, known.get(name)) for name in columns]


def _bound(claim: Claim, name: str) -> float | None:
    bound: float | None = getattr(claim.value, name) if isinstance(claim.value, Quantity) else None
    return bound


_COLUMNS: dict[str, Callable[[Claim], str | float | None]] = {
    "id": lambda claim: claim.id,
    "kind": lambda claim: claim.kind,
    "priority": lambda claim: claim.priority,
    "line": lambda claim: claim.line,
    "column": lambda claim: claim.column,
    "quote": lambda claim: claim.quote,
    "statement": lambda claim: claim.statement,
    "attributed_to": lambda claim: claim.attributed_to,
    "flags": lambda claim: "; ".join(claim.flags),
    "value": lambda claim: phrases.reading(claim.value),
    "low": lambda claim: _bound(claim, "low"),
    "high": lambda claim: _bound(claim, "high"),
    "value_check": lambda claim: claim.value_check,
    "verify": lambda claim: "; ".join(claim.verify),
    "status": lambda claim: claim.status,
    "note": lambda claim: claim.note,
    "repeats": lambda claim: claim.repeats,
    "origin": lambda claim: claim.origin,
    "start": lambda claim: claim.start,
    "end": lambda claim: claim.end,
    "sentence": lambda claim: claim.sentence,
}
# Only where the draft was compared with sources.
_SOURCES: dict[str, Callable[[Claim], str | float | None]] = {
    "verdicts": lambda claim: "; ".join(dict.fromkeys(passage.verdict for passage in claim.sources)),
    "sources": lambda claim: "; ".join(map(sources.passage, claim.sources)),
}
