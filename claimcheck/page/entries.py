"""What the page says about the draft: the checklist's items, warnings and gaps, tied to their places."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from claimcheck.claims import Claim, Quotation, Statement, When
from claimcheck.layout import phrases, sources
from claimcheck.layout.checklist import Checklist, checklist
from claimcheck.layout.items import Item
from claimcheck.layout.remarks import Remark, appendices
from claimcheck.ledger import SETTLED
from claimcheck.page.proof import Layer, Mark
from claimcheck.report import Report

_LEVELS = ("error", "warning", "info")


@dataclass(frozen=True, slots=True)
class Entry:
    """An item of the checklist; `claims` are its claims with their numbers in `Report.claims`.

    `facts` are labels with what is known, `state` is the claim whose status stands for all: one that is not
    settled, where there is one.
    """

    number: int
    item: Item
    claims: tuple[tuple[int, Claim], ...]
    facts: tuple[tuple[str, str], ...]
    sources: tuple[tuple[str, bool], ...]

    @property
    def state(self) -> Claim:
        """The claim whose status is shown."""
        return next((claim for _, claim in self.claims if claim.status not in SETTLED), self.claims[0][1])

    @property
    def kind(self) -> str:
        """The kind in words."""
        return phrases.kind(self.item.claim.kind)


@dataclass(frozen=True, slots=True)
class Group:
    """Entries under one heading, with the checks that all of them need."""

    heading: str
    checks: tuple[str, ...]
    entries: tuple[Entry, ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """A warning or a gap: what is said, and of what weight; `number` is that of its mark in the draft."""

    number: int
    level: str
    title: str
    remark: Remark


@dataclass(frozen=True, slots=True)
class Desk:
    """All that the page shows besides the draft."""

    laid: Checklist
    groups: tuple[Group, ...]
    warnings: tuple[Notice, ...]
    gaps: tuple[Notice, ...]
    rejected: tuple[Remark, ...]
    marks: tuple[Mark, ...]


def desk(report: Report) -> Desk:
    """The report laid out by priority and kind; statuses stand beside the wording, not in it."""
    laid = checklist(_unmarked(report), "priority")
    groups = tuple(_groups(report, laid))
    warnings = tuple(_warnings(report, laid))
    gaps = _remarks(replace(report, rejected=()))
    return Desk(
        laid=laid,
        groups=groups,
        warnings=warnings,
        gaps=tuple(Notice(number, "gap", remark.lead, remark) for number, remark in enumerate(gaps)),
        rejected=_remarks(replace(report, gaps=())),
        marks=(*_claimed(groups), *_found(report), *_left(report)),
    )


def _unmarked(report: Report) -> Report:
    claims = tuple(replace(claim, status="open", note=None) for claim in report.claims)
    return replace(report, claims=claims)


def _remarks(report: Report) -> tuple[Remark, ...]:
    return tuple(remark for appendix in appendices(report, {}) for remark in appendix.remarks)


def _groups(report: Report, laid: Checklist) -> Iterator[Group]:
    numbers = {claim.id: number for number, claim in enumerate(report.claims)}
    count = 0
    for section in laid.sections:
        entries = []
        for item in section.items:
            claims = [(numbers[claim.id], report.claims[numbers[claim.id]]) for claim in item.claims]
            entries.append(_entry(count, item, claims))
            count += 1
        yield Group(section.heading, section.checks, tuple(entries))


def _entry(number: int, item: Item, claims: Sequence[tuple[int, Claim]]) -> Entry:
    told = [
        (sources.passage(found), found.alarming)
        for _, claim in claims
        for found in claim.sources
        if found.verdict != "not found"
    ]
    return Entry(number, item, tuple(claims), tuple(_facts(item)), tuple(dict.fromkeys(told)))


def _facts(item: Item) -> Iterator[tuple[str, str]]:
    """The value as read and who says it, as far as the item does not show them anyway."""
    shown = _words(item.claim.quote, item.about, item.who, *item.remarks)
    for label, text in (_value(item.claim), ("Source named", item.claim.attributed_to or "")):
        if not _words(text) <= shown:
            yield label, phrases.shorten(text)
            shown |= _words(text)


def _value(claim: Claim) -> tuple[str, str]:
    match claim.value:
        case Quotation():
            return "Speaker", phrases.reading(claim.value)
        case When(value=str(found)):
            return "Read as", phrases.when(found)
        case Statement():
            return "Read as", ""
        case _:
            return "Read as", phrases.reading(claim.value)


def _words(*texts: str) -> set[str]:
    return {word.strip(",.;:()“”\"'’") for text in texts for word in text.casefold().split()}


def _warnings(report: Report, laid: Checklist) -> Iterator[Notice]:
    """The findings in the order of the checklist's warnings."""
    graved = sorted(enumerate(report.findings), key=lambda pair: _LEVELS.index(pair[1].level))
    for title, remarks in laid.warnings.items():
        of_title = [(number, finding) for number, finding in graved if finding.title == title]
        for (number, finding), remark in zip(of_title, remarks, strict=True):
            yield Notice(number, finding.level, title, remark)


def _claimed(groups: Sequence[Group]) -> Iterator[Mark]:
    for group in groups:
        for entry in group.entries:
            for number, claim in entry.claims:
                ties = (f"i{entry.number}", f"c{number}")
                yield Mark(Layer.CLAIM, claim.start, claim.end, *ties, claim.kind, claim.priority)


def _found(report: Report) -> Iterator[Mark]:
    for number, finding in enumerate(report.findings):
        ties = (f"w{number}", f"f{number}")
        yield Mark(Layer.FINDING, finding.start, finding.end, *ties, finding.level)
        for span in finding.related:
            yield Mark(Layer.FINDING, span.start, span.end, ties[0], "", finding.level)
    for number, gap in enumerate(report.gaps):
        yield Mark(Layer.GAP, gap.start, gap.end, f"h{number}", f"g{number}")


def _left(report: Report) -> Iterator[Mark]:
    for block in report.draft.skipped:
        yield Mark(Layer.SKIPPED, block.start, block.end)
    for span in report.draft.markup:
        yield Mark(Layer.MARKUP, span.start, span.end)
