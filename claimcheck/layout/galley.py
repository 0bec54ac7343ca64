"""The draft cut at the edges of its claims, for emitters that show the copy itself."""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from claimcheck.claims import Claim
from claimcheck.draft import Block
from claimcheck.report import Report


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of `Draft.text`, the claims it lies in, outermost first, and those it opens and closes.

    `skipped` is the furniture it belongs to.
    """

    start: int
    text: str
    claims: tuple[Claim, ...]
    opens: tuple[Claim, ...]
    closes: tuple[Claim, ...]
    skipped: Block | None


def galley(report: Report) -> Iterator[Piece]:
    """All of the draft's text, in order; the pieces joined are `Draft.text`."""
    text = report.draft.text
    opens, closes = defaultdict(list), defaultdict(list)
    for claim in sorted(report.claims, key=lambda claim: (claim.start, -claim.end)):
        opens[claim.start].append(claim)
        closes[claim.end].append(claim)
    furniture = {block.start: block for block in report.draft.skipped}
    ends = {block.end for block in furniture.values()}
    cuts = sorted({0, len(text), *opens, *closes, *furniture, *ends})
    inside: list[Claim] = []
    skipped: Block | None = None
    for start, end in pairwise(cuts):
        inside = [claim for claim in inside if claim.end > start] + opens[start]
        skipped = furniture.get(start) or (skipped if skipped and skipped.end > start else None)
        ending = tuple(reversed(closes[end]))
        yield Piece(start, text[start:end], tuple(inside), tuple(opens[start]), ending, skipped)
