"""What a machine is told of a draft: one notice a failed part, finding, gap and claim, the gravest first.

All strings are raw; the emitter escapes them. Offsets are code points of `Draft.text`.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from hashlib import sha256

from claimcheck.claims import Claim
from claimcheck.draft import Place, Span
from claimcheck.layout import phrases, places
from claimcheck.layout.phrases import shorten
from claimcheck.layout.places import place
from claimcheck.ledger import SETTLED
from claimcheck.report import Level, Report

INCOMPLETE = "incomplete"
GAP = "gap"
_LEVELS: tuple[Level, ...] = ("error", "warning", "info")
_RANKS = {INCOMPLETE: 0, GAP: 2}
_CHECKS = 3  # what to verify that fits on a line beside the words


@dataclass(frozen=True, slots=True)
class Notice:
    """One thing to show at a place of the draft.

    `id` is stable: it does not depend on the position in the file. `rule` is the claim's kind, the finding's
    id, "gap" or "incomplete"; `first` and `last` are the places of the first and the last code point.
    Where the draft is no text, `lined` is False and the message names the page or paragraph instead.
    """

    id: str
    rule: str
    level: Level
    title: str
    message: str
    span: Span
    first: Place
    last: Place
    claim: Claim | None = None
    lined: bool = True


@dataclass(frozen=True, slots=True)
class Rule:
    """What a notice names: its heading, and what to do about it."""

    name: str
    title: str
    help: str


_GAP = Rule(GAP, "in the draft but in no item", "Check these too")
_INCOMPLETE = Rule(INCOMPLETE, "a part was not read", "Run the check again, or read the part by hand")


def notices(report: Report) -> tuple[Notice, ...]:
    """All notices on a report, by level, then priority, then place; what is settled needs none."""
    found = [*_incomplete(report), *_findings(report), *_gaps(report), *_claims(report)]
    return tuple(sorted(found, key=_gravity))


def _gravity(notice: Notice) -> tuple[object, ...]:
    level, rank = _LEVELS.index(notice.level), _RANKS.get(notice.rule, 1)
    return level, rank, notice.claim.priority if notice.claim else 0, notice.span, notice.rule, notice.id


def rules(report: Report) -> tuple[Rule, ...]:
    """The rules that the notices on a report name, sorted by name."""
    checks = {claim.kind: "; ".join(claim.verify) for claim in reversed(report.claims)}
    kinds = [Rule(kind, f"{report.headings.get(kind, kind)} to check", text) for kind, text in checks.items()]
    found = {finding.id: finding.title for finding in report.findings}
    named = [Rule(name, title, "A warning about the draft itself") for name, title in found.items()]
    return tuple(sorted([*kinds, *named, _GAP, _INCOMPLETE], key=lambda rule: rule.name))


def _notice(report: Report, span: Span, rule: str, level: Level, said: tuple[str, str, str]) -> Notice:
    identity, title, message = said
    draft = report.draft
    if draft.unit == "line":
        last = draft.place(max(span.start, span.end - 1))
        return Notice(identity, rule, level, title, message, span, draft.place(span.start), last)
    # The lines are those of the text as it was taken out of the file: the file has none to point at.
    told = f"{place(draft, span.start, span.end)}: {message}"
    return Notice(identity, rule, level, title, told, span, Place(1, 1), Place(1, 1), lined=False)


def _incomplete(report: Report) -> Iterator[Notice]:
    seen: Counter[str] = Counter()
    for chunk in report.run.chunks:
        if chunk.status != "ok":
            span = report.draft.lines(chunk.first_line, chunk.last_line)
            identity = _identity(INCOMPLETE, str(chunk.index), seen)
            said = (identity, "Not read", places.failure(report.draft, chunk))
            # The message says where by itself.
            yield replace(_notice(report, span, INCOMPLETE, "error", said), message=said[2])


def _findings(report: Report) -> Iterator[Notice]:
    seen: Counter[str] = Counter()
    for finding in report.findings:
        span = Span(finding.start, finding.end)
        identity = _identity(
            finding.id, f"{report.draft.text[span.start : span.end]}\n{finding.message}", seen
        )
        yield _notice(report, span, finding.id, finding.level, (identity, finding.title, finding.message))


def _gaps(report: Report) -> Iterator[Notice]:
    seen: Counter[str] = Counter()
    for gap in report.gaps:
        message = f"“{shorten(gap.text)}” is in no item: check it too"
        said = (_identity(GAP, f"{gap.type}\n{gap.text}", seen), f"Gap: {phrases.kind(gap.type)}", message)
        yield _notice(report, Span(gap.start, gap.end), GAP, "warning", said)


def _claims(report: Report) -> Iterator[Notice]:
    for claim in report.claims:
        if claim.status not in SETTLED:
            said = (claim.id, phrases.kind(claim.kind).capitalize(), _asked(claim))
            made = _notice(report, claim.span, claim.kind, "info", said)
            yield replace(made, claim=claim)


def _asked(claim: Claim) -> str:
    """The words to check, who says them, and the first of what to verify."""
    source = f", according to {claim.attributed_to}" if claim.attributed_to else ""
    checks = f": {'; '.join(claim.verify[:_CHECKS])}" if claim.verify else ""
    return f"Check “{shorten(claim.quote)}”{source}{checks}"


def _identity(rule: str, words: str, seen: Counter[str]) -> str:
    """A name made of the words, and of how many the same came before."""
    digest = sha256(words.encode("utf-8", "surrogatepass")).hexdigest()[:8]
    name = f"{rule}-{digest}"
    seen[name] += 1
    return name if seen[name] == 1 else f"{name}-{seen[name]}"
