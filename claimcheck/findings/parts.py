"""Parts that do not add up to their total: "12 people were killed: 7 soldiers and 4 civilians"."""

import re
from collections.abc import Iterator

from claimcheck.claims import Number
from claimcheck.draft import Span
from claimcheck.findings import Examples, Figure, figures_by_sentence, shown
from claimcheck.report import Evidence, Finding

EXAMPLES = Examples(
    finds=(
        (
            "[12 people were killed]: seven soldiers and four civilians.",
            "“12 people were killed”, but the parts are 7 + 4 = 11.",
        ),
        (
            "They freed [30 prisoners] (12 men, nine women and eight children) on Monday.",
            "“30 prisoners”, but the parts are 12 + 9 + 8 = 29.",
        ),
        (
            "They freed [30 prisoners] — 12 men and 17 women.",
            "“30 prisoners”, but the parts are 12 + 17 = 29.",
        ),
        (
            "Of its [30 guards], 17 men sleep and 12 men watch.",
            "“30 guards”, but the parts are 17 + 12 = 29.",
        ),
        (
            "Of its [30 guards], 17 work days and 12 work nights. The yard has 400 beds.",
            "“30 guards”, but the parts are 17 + 12 = 29.",
        ),
    ),
    ignores=(
        "12 people were killed: eight soldiers and four civilians.",
        "12 people were killed, among them seven soldiers and four civilians.",
        "They freed 30 prisoners: 12 men, 9 women and more than five children.",
        "They freed 30 prisoners (including 12 men and nine women).",
        "They made three demands: 30 soldiers and four tanks must leave.",
        "They freed 30 prisoners: 12 men in the north and an unknown number of others.",
        "They freed 30 prisoners (12 men and 17 women of 40 who were listed) on Monday.",
        "Of the 30 prisoners, 12 were men and nine women.",
        "The vote was close: 51 to 49.",
        "They freed 30 prisoners: 15 men, of whom 14 were ill, and 15 women.",
    ),
)

_OPENS = re.compile(r"(?: [\w’'-]+){0,4}(?:: | \(| ?[—–] ?| -{1,2} )(?:the )?")
_OF = re.compile(r"\b[Oo]f (?:its|the|their|his|her|those|these|all) \Z")
_LISTS = re.compile(", ")
_GOES_ON = re.compile(r"(?: [a-z’'-]+){0,3}(?:,? and |, | and another )")
_CLOSES = re.compile(r"[^\d:;()—–,.!?\n]*+(?:[.!?;)—–]|\Z|\n)")
_OPEN_ENDED = re.compile(
    r"\b(?:includ|among|at least|some|such|most|mostly|up to|of (?:whom|which|them)|others?|unknown)\b"
)
# A total and its parts.
_MOST = 12
# Parts nowhere near the total are parts of something else.
_NEAR = 0.5
_NEARER = 0.1


def find(evidence: Evidence) -> Iterator[Finding]:
    """Totals whose listed parts make another sum."""
    for sentence, figures in figures_by_sentence(evidence):
        for number, total in enumerate(figures[:-2]):
            parts = _parts(evidence.prose.text, sentence, figures[number : number + _MOST])
            whole = _exact(total)
            near = _NEARER if _of(evidence.prose.text, total) else _NEAR
            if parts and whole and 0 < abs(sum(parts) - whole) <= near * whole:
                yield _finding(evidence, total, parts)


def _of(text: str, total: Figure) -> bool:
    """Whether the total is one of which a share is told: "of its 30 guards, 17 work days"."""
    return _OF.search(text, max(0, total.span.start - 12), total.span.start) is not None


def _exact(figure: Figure) -> Number | None:
    value = figure.value
    known = value.form == "count" and value.comparator == "=" and value.low == value.high
    return value.low if known else None


def _parts(text: str, sentence: Span, figures: list[Figure]) -> list[Number]:
    """The counts that are listed after the first figure; empty where they are not its parts."""
    total, *listed = figures
    opening = (_LISTS if _of(text, total) else _OPENS).fullmatch(text, total.span.end, listed[0].span.start)
    if not opening:
        return []
    parts: list[Number] = []
    for number, figure in enumerate(listed):
        if number and not _GOES_ON.fullmatch(text, listed[number - 1].span.end, figure.span.start):
            return []
        count = _exact(figure)
        if count is None:
            return []
        parts.append(count)
        if "(" in opening.group() and text[figure.span.end] == ")":
            break
    last = listed[len(parts) - 1].span.end
    open_ended = _OPEN_ENDED.search(text, total.span.end, sentence.end)
    return [] if len(parts) < 2 or open_ended or not _CLOSES.match(text, last) else parts


def _finding(evidence: Evidence, total: Figure, parts: list[Number]) -> Finding:
    place = evidence.prose.source(total.span)
    listed = " + ".join(f"{part:,}" for part in parts)
    return Finding(
        id="parts",
        level="warning",
        title="Parts do not make the total",
        message=f"{shown(total.text)}, but the parts are {listed} = {sum(parts):,}.",
        start=place.start,
        end=place.end,
    )
