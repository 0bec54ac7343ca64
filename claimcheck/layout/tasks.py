"""The checklist as a Markdown task list: one top-level item a claim, its id at the line's end.

A comment box takes 65,000 code points. A longer checklist comes in parts, each under a heading that numbers
it; no item, and no folded section, is torn.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from string import punctuation
from typing import Literal
from unicodedata import category

from claimcheck.layout import checklist, phrases
from claimcheck.layout.checklist import Checklist, Lost, Section
from claimcheck.layout.escape import BREAK, comment, html, markdown, opening
from claimcheck.layout.items import Item, said
from claimcheck.layout.notes import inline
from claimcheck.layout.remarks import Appendix, Remark
from claimcheck.ledger import Status
from claimcheck.report import Report

LIMIT = 65_000


@dataclass(frozen=True, slots=True)
class Dialect:
    """What a site makes of Markdown: whether it hides HTML comments, folds `<details>`, shows alerts."""

    hides: bool = True
    folds: bool = True
    alerts: bool = True


_BARE = Dialect(hides=False, folds=False, alerts=False)
DIALECTS = {"github": Dialect(), "gitlab": Dialect(), "jira": _BARE, "linear": _BARE, "plain": _BARE}


@dataclass(frozen=True, slots=True)
class _Run:
    """Items under one heading; a part that ends among them closes it, and the next opens it again."""

    heading: str
    items: tuple[str, ...]
    lead: str = ""
    closing: str = ""

    def opening(self, *, again: bool) -> str:
        return f"{self.heading}{', continued' if again and self.heading else ''}{self.lead}"


def parts(report: Report, order: Literal["priority", "text"], dialect: Dialect) -> list[str]:
    """The checklist in Markdown, in as many parts as it takes; every part ends in a line end."""
    laid = checklist.checklist(report, order)
    title = f"# Fact checklist: {markdown(laid.title)}"
    desk = _Desk(dialect)
    found = list(_parts(list(desk.runs(laid)), LIMIT - len(desk.titled(title, "", 1000, 1000))))
    return [desk.titled(title, part, number, len(found)) for number, part in enumerate(found, 1)]


def _parts(runs: Iterable[_Run], limit: int) -> Iterator[str]:
    """The text of each part, none longer than `limit` unless one item is."""
    part = ""
    for run in runs:
        opened = False
        for item in run.items:
            lead = "" if opened else run.opening(again=False)
            if part and len(part) + len(lead) + len(item) + len(run.closing) > limit:
                yield part + (run.closing if opened else "")
                part, lead = "", run.opening(again=opened)
            part += lead + item
            opened = True
        part += run.closing if opened else ""
    yield part


class _Desk:
    """Writes the parts of a checklist as a dialect has them."""

    def __init__(self, dialect: Dialect) -> None:
        self.dialect = dialect

    def titled(self, title: str, part: str, number: int, total: int) -> str:
        """A part under its heading, after a line to cut at where the dialect hides that."""
        if total == 1:
            return f"{title}\n{part}"
        cut = f"<!-- claimcheck: part {number} of {total} -->\n" if self.dialect.hides else ""
        return f"{cut}{title} (part {number} of {total})\n{part}"

    def runs(self, laid: Checklist) -> Iterator[_Run]:
        yield from self.head(laid)
        yield _warnings(laid)
        yield from map(self.section, laid.sections)
        yield self.gone(laid.gone)
        yield from map(self.appendix, laid.appendices)

    def head(self, laid: Checklist) -> Iterator[_Run]:
        if laid.alarms:
            first, *rest = map(markdown, laid.alarms)
            alert = "> [!CAUTION]\n" if self.dialect.alerts else ""
            yield _Run("", (f"\n{alert}> **{first}**\n", *(f"> - {alarm}\n" for alarm in rest)))
        source = f"{opening(laid.path)}, sha256 `{comment(laid.sha256)}`. {markdown(laid.source)}"
        tally = f"**{markdown(laid.tally)}** {markdown(laid.covered)}".rstrip()
        facts = (source, *map(opening, laid.revised), tally, *map(opening, laid.facts))
        yield _Run("", tuple(f"\n{fact}\n" for fact in facts))

    def section(self, section: Section) -> _Run:
        checks = f"Check: {markdown('; '.join(section.checks))}\n\n" if section.checks else ""
        items = tuple(map(self.item, section.items))
        if section.folded:
            return self.folded(section.heading, checks, items)
        return _Run(f"\n## {markdown(section.heading)}", items, f"\n\n{checks}")

    def appendix(self, appendix: Appendix) -> _Run:
        remarks = tuple(f"- {_remark(remark)}" for remark in appendix.remarks)
        if appendix.folded:
            return self.folded(appendix.title, "", remarks)
        return _Run(f"\n## {markdown(appendix.title)}", remarks, "\n\n")

    def folded(self, title: str, checks: str, items: tuple[str, ...]) -> _Run:
        """Items that nobody has to see at once, where the dialect can fold them."""
        if not self.dialect.folds:
            return _Run(f"\n## {markdown(title)}", items, f"\n\n{checks}")
        heading = f"\n<details><summary>{html(title)}"
        return _Run(heading, items, f"</summary>\n\n{checks}", "\n</details>\n")

    def item(self, item: Item) -> str:
        """One task, and under it the checks that only this item needs and what the sources have."""
        text = said(_words(item), markdown(item.about), markdown(item.who))
        ids = "".join(self.id(claim.id) for claim in item.claims)
        mark = _mark(item.claim.status, item.claim.note)
        own = f"  - {opening('; '.join(item.checks))}\n" if item.checks else ""
        own += "".join(f"  - {opening(source)}\n" for source in item.sources)
        box = "x" if item.done else " "
        return f"- [{box}] {item.place}: {text}{_remarks(item.remarks)}{ids}{mark}\n{own}"

    def gone(self, lost: tuple[Lost, ...]) -> _Run:
        """What is gone, without boxes: there is nothing to tick."""
        items = tuple(
            f"- {each.place}: {_bold(markdown(each.words), '', '')}{_remarks(each.remarks)}"
            f"{self.id(each.gone.id)}{_mark(each.gone.status, each.gone.note)}\n"
            for each in lost
        )
        return _Run(f"\n## Gone from the draft ({len(lost)})", items, "\n\n")

    def id(self, name: str) -> str:
        """What a ticked list is read back by: out of sight, or as code."""
        return f" <!-- cc:{comment(name)} -->" if self.dialect.hides else f" `cc:{comment(name)}`"


def _warnings(laid: Checklist) -> _Run:
    count = sum(len(remarks) for remarks in laid.warnings.values())
    items: list[str] = []
    for title, remarks in laid.warnings.items():
        lead = f"- **{markdown(phrases.shorten(title))}**"
        if len(remarks) == 1:
            items.append(f"{lead}, {_remark(remarks[0])}")
        else:
            first, *rest = (f"  - {_remark(remark)}" for remark in remarks)
            items += [f"{lead} ({len(remarks)})\n{first}", *rest]
    return _Run(f"\n## Warnings in the draft ({count})", tuple(items), "\n\n")


def _remark(remark: Remark) -> str:
    lead = f"**{markdown(remark.lead)}**" if remark.lead else ""
    where = ", ".join(filter(None, (lead, markdown(remark.place))))
    words = f"“{markdown(remark.words)}”" if remark.words else ""
    return ": ".join(filter(None, (where, words, markdown(remark.text)))) + "\n"


def _remarks(remarks: tuple[str, ...]) -> str:
    return f" *({markdown('; '.join(remarks))})*" if remarks else ""


def _mark(status: Status, note: str | None) -> str:
    """What an editor made of a claim, in the form in which an editor writes it: `**wrong**: not so`."""
    if status == "open":
        return f" {inline(note)}" if note else ""
    return f" **{status}**: {inline(note)}" if note else f" **{status}**"


def _words(item: Item) -> str:
    """The claim's words in bold between their context, in quotation marks."""
    before, words, after = markdown(item.before), markdown(item.words), markdown(item.after)
    return f"{before}{_bold(words, before, after)}{after}".strip()


def _bold(words: str, before: str, after: str) -> str:
    """Strong emphasis that opens and closes whatever stands inside and around it.

    CommonMark's flanking rules refuse `a**“b”**c`; a zero-width character inside is neither blank nor
    punctuation.
    """
    words = words.strip()
    if not words:
        return ""
    opens = "" if words[0].isalnum() or _loose(before[-1:]) else BREAK
    closes = "" if words[-1].isalnum() or _loose(after[:1]) else BREAK
    return f"**{opens}{words}{closes}**"


def _loose(char: str) -> bool:
    """Whether emphasis may open after this, or after nothing, and close before it, whatever it holds."""
    return char.isspace() or char in punctuation or category(char).startswith("P")
