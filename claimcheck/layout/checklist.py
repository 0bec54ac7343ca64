"""The checklist of a report: its sections, items and remarks in order, for every emitter that people read.

All strings are raw copy or plain words; the emitter escapes them for its medium.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import Literal

from claimcheck.claims import Claim, When
from claimcheck.layout import phrases, places, sources
from claimcheck.layout.items import QUOTE, Item, item, marks
from claimcheck.layout.phrases import shorten
from claimcheck.layout.remarks import Appendix, Checks, Remark, appendices, warnings
from claimcheck.ledger import Status
from claimcheck.report import Gone, Report

_RANKS = {1: "First", 2: "Then", 3: "If time allows"}
_NOTICE = 1000  # characters that are printed of a notice
_REPEATS = 200  # repeats that one item carries
_RANGES = 100  # stretches that one reason names as not read
_REASONS = 20  # reasons that one line names


@dataclass(frozen=True, slots=True)
class Section:
    """Items of one kind and priority; `checks` hold for each of them.

    A list in the order of the draft has no rank.
    """

    title: str
    rank: int | None
    checks: tuple[str, ...]
    items: tuple[Item, ...]

    @property
    def heading(self) -> str:
        """When to check them, what they are, and how many there are."""
        when = f"{_RANKS[self.rank]}: " if self.rank in _RANKS else ""
        return f"{when}{self.title} ({len(self.items)})"

    @property
    def folded(self) -> bool:
        """Whether they can wait out of sight."""
        return self.rank == 3


@dataclass(frozen=True, slots=True)
class Lost:
    """A claim of an earlier draft that is not in this one: where it was, its words, what is known of it."""

    gone: Gone
    place: str
    words: str
    remarks: tuple[str, ...]

    @property
    def marks(self) -> tuple[str, ...]:
        """What an editor had made of it."""
        return marks(self.gone.status, self.gone.note)


@dataclass(frozen=True, slots=True)
class Checklist:
    """A report laid out.

    `alarms` are what makes it incomplete; `source`, `revised`, `tally`, `covered` and `facts` are the lines
    of its header; `warnings` are the findings by their heading, the gravest first; `gone` is what an earlier
    draft had and this one has not.
    """

    title: str
    path: str
    sha256: str
    alarms: tuple[str, ...]
    source: str
    revised: tuple[str, ...]
    tally: str
    covered: str
    facts: tuple[str, ...]
    warnings: Mapping[str, tuple[Remark, ...]]
    sections: tuple[Section, ...]
    gone: tuple[Lost, ...]
    appendices: tuple[Appendix, ...]


def checklist(report: Report, order: Literal["priority", "text"]) -> Checklist:
    """The report laid out by priority and kind, or as one list in the order of the draft."""
    by_priority = order == "priority"
    shared = _shared(report.claims)
    return Checklist(
        title=shorten(report.draft.title or _path(report), 300),
        path=_path(report),
        sha256=report.draft.origin.sha256[:12],
        alarms=tuple(_alarms(report)),
        source=phrases.source(report),
        revised=tuple(phrases.revised(report.revision)) if report.revision else (),
        tally=phrases.tally(report),
        covered=" ".join(filter(None, (phrases.covered(report.coverage.items()), phrases.named(report)))),
        facts=tuple(_facts(report)),
        warnings=warnings(report),
        sections=tuple(_by_priority(report, shared) if by_priority else _by_place(report, shared)),
        gone=tuple(_lost(report, gone) for gone in report.gone),
        appendices=tuple(appendices(report, {} if by_priority else shared)),
    )


def _path(report: Report) -> str:
    path = report.draft.origin.path
    return "standard input" if path == "-" else shorten(path, 300)


def _alarms(report: Report) -> Iterator[str]:
    failed = [chunk for chunk in report.run.chunks if chunk.status != "ok"]
    if failed or not report.run.complete:
        yield "Incomplete: part of the draft was not checked."
        yield from (places.failure(report.draft, chunk) for chunk in failed)
    yield from sources.unread(report)
    if report.draft.confidential:
        yield "Confidential: this list quotes copy that is not to be passed on."


def _facts(report: Report) -> Iterator[str]:
    yield from sources.summary(report)
    yield from _not_read(report)
    yield from (phrases.fault(chunk) for chunk in report.run.chunks if chunk.status == "ok" and chunk.reason)
    unresolved = sum(_unresolved(claim) for claim in report.claims)
    if unresolved and report.draft.published is None:
        yield f"Relative dates not resolved, because no publication date is known: {unresolved}."
    if report.rejected:
        yield f"Proposals of the model left out, because the draft does not say them: {len(report.rejected)}."
    yield from (shorten(notice, _NOTICE) for notice in report.draft.notices)


def _unresolved(claim: Claim) -> bool:
    return isinstance(claim.value, When) and claim.value.relative and claim.value.value is None


def _not_read(report: Report) -> Iterator[str]:
    """The furniture by reason: "Not read: lines 20-21, line 30 (links); line 34 (caption printed twice)."."""
    by_reason: dict[str, list[str]] = defaultdict(list)
    for block in report.draft.skipped:
        by_reason[block.reason or "no reason given"] += filter(None, [places.skipped(report.draft, block)])
    named = [
        f"{', '.join(found[at : at + _RANGES])} ({shorten(reason)})" if found else shorten(reason)
        for reason, found in by_reason.items()
        for at in range(0, len(found) or 1, _RANGES)
    ]
    for at in range(0, len(named), _REASONS):
        yield f"Not read: {'; '.join(named[at : at + _REASONS])}."


def _shared(claims: Iterable[Claim]) -> Checks:
    """By kind, the checks that all its claims need."""
    shared: dict[str, tuple[str, ...]] = {}
    for claim in claims:
        known = shared.get(claim.kind, claim.verify)
        shared[claim.kind] = tuple(check for check in known if check in claim.verify)
    return shared


def _by_priority(report: Report, shared: Checks) -> Iterator[Section]:
    kinds = {kind: rank for rank, kind in enumerate(report.headings)}

    def rank(claims: Sequence[Claim]) -> tuple[int, int, str]:
        return claims[0].priority, kinds.get(claims[0].kind, len(kinds)), claims[0].kind

    for (priority, _, kind), folded in groupby(sorted(_folded(report), key=rank), key=rank):
        items = tuple(
            item(report.draft, claims, shared[kind])
            for claims in sorted(folded, key=lambda claims: not sources.alarming(claims[0]))
        )
        yield Section(report.headings.get(kind, kind), priority, shared[kind], items)


def _by_place(report: Report, shared: Checks) -> Iterator[Section]:
    items = (item(report.draft, claims, shared[claims[0].kind]) for claims in _folded(report))
    named = tuple(replace(plain, remarks=(phrases.kind(plain.claim.kind), *plain.remarks)) for plain in items)
    if named:
        yield Section("In the order of the draft", None, (), named)


def _lost(report: Report, gone: Gone) -> Lost:
    """A claim that is gone; its words are shortened. Where people count no lines, its line says nothing."""
    lined = gone.line and report.draft.unit == "line"
    place = f"was {phrases.lines(gone.line, gone.line)}" if gone.line and lined else "was there"
    stands = "its sentence still stands: not found again" if gone.stands else ""
    known = (gone.kind and phrases.kind(gone.kind), stands)
    return Lost(gone, place, shorten(gone.quote, QUOTE), tuple(filter(None, known)))


def _folded(report: Report) -> list[Sequence[Claim]]:
    """The claims in the order of the draft, each with its repeats, of which one item carries so many.

    A repeat that was given another status or note stands alone.
    """
    repeats: dict[tuple[str, Status, str | None], list[Claim]] = defaultdict(list)
    for claim in report.claims:
        repeats[claim.repeats or claim.id, claim.status, claim.note].append(claim)
    return [
        claims[at : at + _REPEATS] for claims in repeats.values() for at in range(0, len(claims), _REPEATS)
    ]
