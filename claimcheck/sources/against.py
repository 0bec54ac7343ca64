"""The claims of a draft with what each source has of them."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from claimcheck.claims import Claim, Passage, Quantity, Quotation, Title, Verdict, When
from claimcheck.draft import BlockKind
from claimcheck.report import Evidence, SourceFile
from claimcheck.sources.asked import Asked
from claimcheck.sources.corpus import Match, Source
from claimcheck.sources.dates import Day, bound, day, known
from claimcheck.sources.figures import Figure, figure
from claimcheck.sources.quotations import quotation
from claimcheck.sources.subjects import Told
from claimcheck.sources.titles import title
from claimcheck.sources.tokens import Tokens

_HEAD = 60  # characters in which a dateline ends
_DASH = re.compile(r"\W{0,3}[—–-]")
_BEST: tuple[Verdict, ...] = (
    *("exact", "typography", "agrees", "altered", "differs", "stitched", "not found"),
)


@dataclass(frozen=True)
class Desk:
    """The sources on the desk; `files` names them all, those that could not be read too."""

    sources: tuple[Source, ...]
    files: tuple[SourceFile, ...]

    def against(self, evidence: Evidence, claims: Iterable[Claim]) -> tuple[Claim, ...]:
        """The claims, each with the passages of the sources it can be compared with, the best first.

        A claim that none of them has gets one passage that says so; an allegation, an event and a
        superlative are not compared.
        """
        if not self.sources:
            return tuple(claims)
        reader = Reader(evidence)
        return tuple(replace(claim, sources=tuple(self._passages(reader, claim))) for claim in claims)

    def _passages(self, reader: "Reader", claim: Claim) -> Iterator[Passage]:
        if not reader.compares(claim):
            return
        found = [match.passage for source in self.sources if (match := reader.match(claim, source))]
        yield from sorted(found, key=lambda one: _BEST.index(one.verdict))
        if not found:
            yield Passage("not found")


class Reader:
    """Compares claims of one draft with sources."""

    def __init__(self, evidence: Evidence) -> None:
        self.published = evidence.draft.published
        self.prose = evidence.prose
        self.told = Told(evidence)
        self.lower = Tokens(evidence.prose.text).lower

    def compares(self, claim: Claim) -> bool:
        """Whether a claim is of a kind that sources are asked for."""
        if isinstance(claim.value, When):
            return known(claim.value) and not self._dateline(claim)
        return isinstance(claim.value, Quotation | Quantity | Title)

    def _dateline(self, claim: Claim) -> bool:
        """Whether a date is only the day of the draft itself: in its byline, or before the first dash."""
        place = self.prose.target(claim.span)
        if self.prose.line_at(place.start).kind in (BlockKind.BYLINE, BlockKind.DATELINE):
            return True
        head = place.start - self.prose.line_at(place.start).start < _HEAD
        today = self.published and claim.value == When(self.published.isoformat())
        return bool(head and today and _DASH.match(self.prose.text, place.end))

    def match(self, claim: Claim, source: Source) -> Match | None:
        """What a source has of a claim; None where it has nothing."""
        place = self.prose.target(claim.span)
        match claim.value:
            case Quotation(speaker=speaker):
                return quotation(Asked(self.prose.text, place, self.lower, speaker), source)
            case Quantity() as value:
                return figure(Figure(value, self.told.subject(place)), source)
            case When() as value:
                return day(Day(value, bound(self.prose.text, place), self.told.subject(place)), source)
            case Title() as value:
                return title(value, source)
            case _:
                return None
