"""A report in the structures of `claimcheck.report/1`."""

import math
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any, TypeAlias

from claimcheck import schema
from claimcheck.claims import (
    Claim,
    Gap,
    Passage,
    Quantity,
    Quotation,
    Statement,
    Superlative,
    Title,
    Value,
    When,
)
from claimcheck.draft import Block, Draft
from claimcheck.fields import (
    DateV1,
    QuantityV1,
    QuotationV1,
    StatementV1,
    SuperlativeV1,
    TitleV1,
    ValueV1,
)
from claimcheck.report import Finding, Report, Revision

Fields: TypeAlias = dict[str, Any]


def wire(report: Report) -> schema.ReportV1:
    """The report field for field; pydantic's ValidationError where it breaks the contract."""
    whole = {
        "schema": "claimcheck.report/1",
        "draft": _draft(report.draft),
        "run": {**asdict(report.run), "chunks": [asdict(chunk) for chunk in report.run.chunks]},
        "coverage": {kind: asdict(seen) for kind, seen in report.coverage.items()},
        "claims": [_claim(report.draft, claim) for claim in report.claims],
        "rejected": [asdict(proposal) for proposal in report.rejected],
        "gaps": [{**_shallow(gap), "place": _where(report.draft, gap.start)} for gap in report.gaps],
        "findings": [_finding(report.draft, finding) for finding in report.findings],
        "revision": _revision(report.revision) if report.revision else None,
        "gone": [{**asdict(gone), "status": "gone", "was": gone.status} for gone in report.gone],
        "sources": [asdict(source) for source in report.sources],
    }
    return schema.ReportV1.model_validate(whole)


def _draft(draft: Draft) -> Fields:
    return {
        "path": draft.origin.path,
        "sha256": draft.origin.sha256,
        "title": draft.title,
        "published": draft.published.isoformat() if draft.published else None,
        "published_from": draft.published_from,
        "confidential": draft.confidential,
        "characters": len(draft.text),
        "words": draft.words,
        "skipped": [_skipped(draft, block) for block in draft.skipped],
        "notices": list(draft.notices),
    }


def _skipped(draft: Draft, block: Block) -> Fields:
    return {
        "start": block.start,
        "end": block.end,
        "first_line": draft.place(block.start).line,
        "last_line": draft.place(max(block.start, block.end - 1)).line,
        "reason": block.reason,
    }


def _claim(draft: Draft, claim: Claim) -> Fields:
    return {
        **_shallow(claim),
        "place": _where(draft, claim.start),
        "flags": [flag.value for flag in claim.flags],
        "value": value_of(claim.value),
        "verify": list(claim.verify),
        "sources": [_passage(passage) for passage in claim.sources],
    }


def _passage(passage: Passage) -> Fields:
    changes = [asdict(change) for change in passage.changes]
    value = value_of(passage.value) if passage.value else None
    return {**asdict(passage), "changes": changes, "value": value}


# Named here, not left to pydantic to tell apart: a reader of version 1 may meet more fields than we know.
_VALUES: Mapping[type[Value], type[ValueV1]] = {
    Quantity: QuantityV1,
    When: DateV1,
    Quotation: QuotationV1,
    Title: TitleV1,
    Superlative: SuperlativeV1,
    Statement: StatementV1,
}


def value_of(value: Value) -> ValueV1:
    """A typed value field for field; what JSON can't say is null."""
    known = {name: None if _unbounded(held) else held for name, held in _shallow(value).items()}
    return _VALUES[type(value)].model_validate(known)


def _unbounded(held: object) -> bool:
    """Whether a number is beyond what JSON can say: infinite or not a number."""
    return isinstance(held, float) and not math.isfinite(held)


def _shallow(held: Claim | Gap | Value) -> Fields:
    """The fields of a frozen value as they are; `asdict` would copy each of them, at five times the time."""
    return {name: getattr(held, name) for name in held.__dataclass_fields__}


def _finding(draft: Draft, finding: Finding) -> Fields:
    return {
        "id": finding.id,
        "level": finding.level,
        "title": finding.title,
        "message": finding.message,
        **_place(draft, finding.start, finding.end),
        "related": [_place(draft, span.start, span.end) for span in finding.related],
    }


def _revision(revision: Revision) -> Fields:
    changes = [asdict(change) for change in revision.changes]
    return {**asdict(revision), "changes": changes, "problems": list(revision.problems)}


def _place(draft: Draft, start: int, end: int) -> Fields:
    place = draft.place(start)
    where = _where(draft, start)
    return {"start": start, "end": end, "line": place.line, "column": place.column, "place": where}


def _where(draft: Draft, offset: int) -> Fields | None:
    """Where people find an offset of a draft that has no lines of its own."""
    if draft.unit == "line":
        return None
    return {"unit": draft.unit, "number": draft.number(offset), "path": draft.path(offset)}
