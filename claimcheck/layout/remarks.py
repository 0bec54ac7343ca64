"""What a checklist says besides its items: warnings, gaps, rejected proposals, what to check of each kind.

All strings are raw; the emitter escapes them.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from claimcheck.layout import phrases, places
from claimcheck.layout.phrases import shorten
from claimcheck.report import Finding, Report

Checks: TypeAlias = Mapping[str, tuple[str, ...]]

_LEVELS = ("error", "warning", "info")
_MESSAGE = 1000  # characters that are printed of a message


@dataclass(frozen=True, slots=True)
class Remark:
    """Something to know that is no claim: a warning, a gap, a rejected proposal."""

    lead: str
    place: str
    words: str
    text: str


@dataclass(frozen=True, slots=True)
class Appendix:
    """Remarks under one heading, after the items; `folded` ones nobody has to read."""

    title: str
    remarks: tuple[Remark, ...]
    folded: bool = False


def warnings(report: Report) -> dict[str, tuple[Remark, ...]]:
    """The findings by their heading, the gravest first."""
    by_title: dict[str, list[Remark]] = defaultdict(list)
    for finding in sorted(report.findings, key=lambda found: (_LEVELS.index(found.level), found.title)):
        by_title[finding.title].append(_warning(report, finding))
    return {title: tuple(remarks) for title, remarks in by_title.items()}


def _warning(report: Report, finding: Finding) -> Remark:
    others = places.others(report.draft, (span.start for span in finding.related), finding.start)
    also = f" (see {others})" if others else ""
    words = report.draft.text[finding.start : finding.end]
    known = "" if words in finding.message else shorten(words)
    return Remark(
        "", f"{places.place(report.draft, finding.start)}{also}", known, shorten(finding.message, _MESSAGE)
    )


def _gaps(report: Report) -> Iterator[Remark]:
    for gap in report.gaps:
        where = places.place(report.draft, gap.start)
        yield Remark(phrases.kind(gap.type), where, shorten(gap.text), "")


def _rejected(report: Report) -> Iterator[Remark]:
    for proposal in report.rejected:
        nearest = ""
        if near := proposal.nearest:
            nearest = f"; nearest, {places.place(report.draft, near.start, near.end)}: “{shorten(near.text)}”"
        reason = f"{shorten(proposal.reason)}{nearest}"
        yield Remark(phrases.kind(proposal.kind), "", shorten(proposal.quote), reason)


def appendices(report: Report, guide: Checks) -> Iterator[Appendix]:
    """What to check of each kind by `guide`, the gaps, and what was rejected, each where there is any."""
    if kinds := tuple(_guide(report, guide)):
        yield Appendix("What to check of each kind", kinds)
    if gaps := tuple(_gaps(report)):
        yield Appendix(f"In the draft but in no item: check these too ({len(gaps)})", gaps)
    if rejected := tuple(_rejected(report)):
        yield Appendix(
            f"Proposed by the model and not in the draft: left out ({len(rejected)})", rejected, folded=True
        )


def _guide(report: Report, checks: Checks) -> Iterator[Remark]:
    for kind in [*report.headings, *sorted(checks.keys() - report.headings.keys())]:
        if known := checks.get(kind):
            yield Remark(report.headings.get(kind, kind), "", "", "; ".join(known))
