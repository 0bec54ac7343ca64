"""A copy of the draft as a Word document, with a comment at each claim, warning and gap.

A draft that is a Word document keeps all that is in it; any other is set anew, its blocks as paragraphs.
"""

from collections.abc import Iterator

from claimcheck.emitters import EmitOptions
from claimcheck.layout import checklist, phrases
from claimcheck.layout.checklist import Checklist, Lost
from claimcheck.layout.escape import line
from claimcheck.layout.items import Item
from claimcheck.report import Report

SUFFIX = ".docx"


def render(report: Report, options: EmitOptions) -> bytes:
    """The document's bytes; the comments name the claims by their ids."""
    from claimcheck.office.comments import Comment, annotated  # noqa: PLC0415  # imports lxml
    from claimcheck.office.composing import composed  # noqa: PLC0415  # as above
    from claimcheck.office.document import read  # noqa: PLC0415  # as above

    draft = report.draft
    document = read(draft.original, draft.origin.path) if draft.original else composed(draft)
    laid = checklist.checklist(report, options.order)
    notes = [(0, 0, tuple(_summary(laid))), *_items(laid), *_warnings(report), *_gaps(report)]
    made = [Comment(start, end, tuple(map(_writable, words))) for start, end, words in sorted(notes)]
    return annotated(document, made)


def _writable(words: str) -> str:
    return line(words).replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")


def _summary(laid: Checklist) -> Iterator[str]:
    """What stands on top of the checklist, at the first word: what is missing first."""
    yield from laid.alarms
    yield f"{laid.tally} {laid.covered}".rstrip()
    yield laid.source
    yield from laid.revised
    yield from laid.facts
    yield from (_lost(lost) for lost in laid.gone)


def _lost(lost: Lost) -> str:
    """A claim that is gone from the draft, which has no words there to stand beside."""
    known = (f"“{lost.words}”", *lost.remarks, *lost.marks)
    return f"Gone, {lost.place}: {'; '.join(known)}"


def _items(laid: Checklist) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    for section in laid.sections:
        for item in section.items:
            for claim in item.claims:
                yield claim.start, claim.end, tuple(_words(item, claim.id))


def _words(item: Item, name: str) -> Iterator[str]:
    claim = item.claim
    head = f"{phrases.kind(claim.kind).capitalize()}, priority {claim.priority}"
    yield f"{head}: {item.who}" if item.who else head
    if item.about:
        yield item.about
    if item.remarks:
        yield "; ".join(item.remarks)
    if item.marks:
        yield f"Status: {'; '.join(item.marks)}"
    yield from item.sources
    yield f"Check: {'; '.join(claim.verify)}"
    yield name


def _warnings(report: Report) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    for finding in report.findings:
        yield finding.start, finding.end, (f"{finding.title} ({finding.level})", finding.message)


def _gaps(report: Report) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    for gap in report.gaps:
        yield gap.start, gap.end, (f"{phrases.kind(gap.type).capitalize()} in no item: check it too",)
