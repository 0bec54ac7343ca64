"""The checklist for a terminal: the draft with its claims marked and numbered, then the list of them.

Copy goes through `escape` before it is styled, so no character of it is part of a control sequence.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby

from claimcheck.draft import Block
from claimcheck.emitters import EmitOptions
from claimcheck.layout import checklist, places
from claimcheck.layout.checklist import Checklist, Lost, Section
from claimcheck.layout.escape import line, visible
from claimcheck.layout.galley import Piece, galley
from claimcheck.layout.items import Item
from claimcheck.layout.remarks import Remark
from claimcheck.layout.terminal import BOLD, DIM, Ink, hung, split
from claimcheck.report import Report

SUFFIX = ".txt"

_COLORS = {1: "1;31", 2: "33", 3: "36"}
_ALARM = "1;37;41"
_BREAKS = re.compile(r"\r\n|\n|\r")
# Copy can't pass for a mark; a tab, which `visible` shows, is only space here.
_MARKS = str.maketrans({"⟦": "\\u27e6", "⟧": "\\u27e7", "␉": " "})


def render(report: Report, options: EmitOptions) -> str:
    """The marked draft and the list, no wider than `options.width` where words allow."""
    laid = checklist.checklist(report, options.order)
    items = [item for section in laid.sections for item in section.items]
    numbered = {claim.id: number for number, item in enumerate(items, 1) for claim in item.claims}
    page = _Page(max(options.width, 20), options.color, numbered)
    blocks = [
        page.head(laid),
        page.warnings(laid),
        page.copy(report),
        *map(page.section, laid.sections),
        page.gone(laid.gone),
        *(page.remarks(appendix.title, appendix.remarks) for appendix in laid.appendices),
    ]
    return "\n".join(filter(None, blocks))


@dataclass(frozen=True, slots=True)
class _Page:
    """A page so wide, in colour or not, and the number of the item each claim belongs to."""

    width: int
    color: bool
    numbered: Mapping[str, int]

    def write(self, *inks: Ink, lead: str = "") -> str:
        return hung(inks, self.width, lead, color=self.color)

    def head(self, laid: Checklist) -> str:
        alarms = "".join(self.write(Ink(line(alarm), _ALARM), lead="!! ") for alarm in laid.alarms)
        title = self.write(Ink(f"Fact checklist: {line(laid.title)}", BOLD))
        source = self.write(Ink(line(f"{laid.path}, sha256 {laid.sha256}. {laid.source}")))
        revised = "".join(self.write(Ink(line(fact))) for fact in laid.revised)
        facts = "".join(self.write(Ink(line(fact))) for fact in (laid.covered, *laid.facts) if fact)
        return f"{title}{alarms}{source}{revised}{self.write(Ink(laid.tally, BOLD))}{facts}"

    def warnings(self, laid: Checklist) -> str:
        found = [replace(said, lead=title) for title, remarks in laid.warnings.items() for said in remarks]
        return self.remarks(f"Warnings in the draft ({len(found)})", found) if found else ""

    def remarks(self, title: str, remarks: Iterable[Remark]) -> str:
        return self.write(Ink(line(title), BOLD)) + "".join(map(self.remark, remarks))

    def remark(self, remark: Remark) -> str:
        lead = ", ".join(filter(None, (line(remark.lead), remark.place)))
        words = f"“{line(remark.words)}”" if remark.words else ""
        return self.write(Ink(": ".join(filter(None, (lead, words, line(remark.text))))), lead="  - ")

    def section(self, section: Section) -> str:
        title = self.write(Ink(line(section.heading), BOLD))
        checks = self.write(Ink(f"Check: {line('; '.join(section.checks))}", DIM)) if section.checks else ""
        return title + checks + "".join(map(self.item, section.items))

    def item(self, item: Item) -> str:
        lead = f"{self.numbered[item.claim.id]:>4} [{'x' if item.done else ' '}] "
        said = "".join(f" – {line(part)}" for part in (item.about, item.who) if part)
        known = (*item.remarks, *item.marks)
        remarks = f" ({line('; '.join(known))})" if known else ""
        words = line(item.words) if self.color else f"⟦{line(item.words)}⟧"
        text = self.write(
            Ink(f"{item.place}: {line(item.before)}"),
            Ink(words, _COLORS.get(item.claim.priority, BOLD)),
            Ink(f"{line(item.after)}{said}"),
            Ink(remarks, DIM),
            lead=lead,
        )
        below = ["; ".join(item.checks)] if item.checks else []
        indent = f"{' ' * len(lead)}- "
        return text + "".join(
            self.write(Ink(line(said), DIM), lead=indent) for said in (*below, *item.sources)
        )

    def gone(self, lost: tuple[Lost, ...]) -> str:
        known = [Remark("", each.place, each.words, "; ".join((*each.remarks, *each.marks))) for each in lost]
        return self.remarks(f"Gone from the draft ({len(known)})", known) if known else ""

    def copy(self, report: Report) -> str:
        """The draft, numbered by line, paragraph or page, furniture named but not shown."""
        return "".join(
            self._skipped(report, skipped) if skipped else self._lines(report, list(pieces))
            for skipped, pieces in groupby(galley(report), lambda piece: piece.skipped)
        )

    def _skipped(self, report: Report, block: Block) -> str:
        where = places.skipped(report.draft, block)
        said = f"({f'{where} ' if where else ''}not read: {line(block.reason or 'no reason given')})"
        number = report.draft.number(block.start) if where else ""
        return self.write(Ink(said, DIM), lead=f"{number:>5} | ")

    def _lines(self, report: Report, pieces: list[Piece]) -> str:
        draft = report.draft
        first = draft.place(pieces[0].start).line
        lines = split(ink for piece in pieces for ink in self._marked(piece))
        return "".join(
            self.write(*inks, lead=f"{draft.number(draft.lines(at, at).start):>5} | ")
            for at, inks in enumerate(lines, first)
            if inks
        )

    def _marked(self, piece: Piece) -> Iterator[Ink]:
        """A piece of the draft in the colour of its claims; without colour, in numbered brackets."""
        style = _COLORS.get(min((claim.priority for claim in piece.claims), default=0), "")
        if not self.color:
            yield from (Ink(f"⟦{self.numbered[claim.id]}\u00a0") for claim in piece.opens)
        yield Ink("\n".join(visible(part).translate(_MARKS) for part in _BREAKS.split(piece.text)), style)
        for claim in piece.closes:
            yield Ink(f"[{self.numbered[claim.id]}]", DIM) if self.color else Ink("⟧")
