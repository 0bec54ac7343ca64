"""Sources, read once and indexed by their words, for everything that is looked for in them.

Offsets are those of a source's running text; its lines are those of the file.
"""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from claimcheck.claims import Mention, MentionType, Passage
from claimcheck.draft import BlockKind, Span
from claimcheck.report import Evidence
from claimcheck.sources.subjects import Subject, Told
from claimcheck.sources.tokens import Tokens

_COMMON = 400  # a word that stands in a source more often than this finds no place in it
_DENIED = re.compile(r"\b(?:not|rather than|instead of) ?\Z", re.IGNORECASE)
_LEAD = 16  # characters before a value in which a denial of it stands
_NEAREST = 3  # places that are compared with words which stand nowhere as they are


@dataclass(frozen=True, slots=True)
class Match:
    """A passage and its place in the running text of its source."""

    passage: Passage
    place: Span


@dataclass(frozen=True)
class Source:
    """One source: its detectors' evidence and its words."""

    evidence: Evidence

    @property
    def path(self) -> str:
        """The source's path as given."""
        return self.evidence.draft.origin.path

    @property
    def text(self) -> str:
        """The running text."""
        return self.evidence.prose.text

    @cached_property
    def tokens(self) -> Tokens:
        """The words of the running text, indexed."""
        return Tokens(self.text)

    def bounds(self, first: int, last: int) -> Span:
        """The stretch of the running text from one spoken position to another, both included."""
        found, numbers = self.tokens.all, self.tokens.spoken
        return Span(found[numbers[first]].start, found[numbers[last]].end)

    def words(self, first: int, last: int) -> str:
        """The text of that stretch."""
        span = self.bounds(first, last)
        return self.text[span.start : span.end]

    def line(self, at: int) -> int:
        """The line of the file that holds an offset of the running text."""
        return self.evidence.draft.place(self.evidence.prose.source(Span(at, at + 1)).start).line

    def sentence(self, at: int) -> Span:
        """The sentence that holds an offset."""
        return self.evidence.sentences.at(at)

    @cached_property
    def quotations(self) -> tuple[tuple[Span, Mention], ...]:
        """Each quotation of the source with its place in the running text, in order."""
        return self._mentions("quotation")

    @cached_property
    def figures(self) -> tuple[tuple[Span, Mention], ...]:
        """Each figure likewise, but for those that it denies: "not eight ships"."""
        return tuple(one for one in self._mentions("quantity") if not self._denied(one[0].start))

    @cached_property
    def dates(self) -> tuple[tuple[Span, Mention], ...]:
        """Each date likewise, but for the text's own and those that it denies."""
        heads = (BlockKind.BYLINE, BlockKind.DATELINE)
        kind_at = self.evidence.prose.line_at
        found = (one for one in self._mentions("date") if not self._denied(one[0].start))
        return tuple(one for one in found if kind_at(one[0].start).kind not in heads)

    def _denied(self, at: int) -> bool:
        return _DENIED.search(self.text, max(0, at - _LEAD), at) is not None

    @cached_property
    def titles(self) -> tuple[tuple[Span, Mention], ...]:
        """Each person with a title likewise."""
        return self._mentions("title")

    def _mentions(self, wanted: MentionType) -> tuple[tuple[Span, Mention], ...]:
        found = (one for one in self.evidence.mentions if one.type == wanted)
        return tuple((self.evidence.prose.target(one.span), one) for one in found)

    @cached_property
    def told(self) -> Told:
        """What its sentences tell of."""
        return Told(self.evidence)

    def subject(self, place: Span) -> Subject:
        """What is told of a stretch of the running text, computed once."""
        if place not in self._subjects:
            self._subjects[place] = self.told.subject(place)
        return self._subjects[place]

    @cached_property
    def _subjects(self) -> dict[Span, Subject]:
        return {}

    def quoted(self, at: int) -> Mention | None:
        """The quotation of the source that an offset lies in."""
        before = bisect_right(self._quotation_starts, at) - 1
        if before < 0 or self.quotations[before][0].end <= at:
            return None
        return self.quotations[before][1]

    @cached_property
    def _quotation_starts(self) -> list[int]:
        return [span.start for span, _ in self.quotations]

    def exact(self, keys: Sequence[str]) -> Iterator[int]:
        """Every position at which these words stand one after the other."""
        places = self.tokens.places
        if not keys or any(key not in places for key in keys):
            return
        rarest = min(range(len(keys)), key=lambda at: len(places[keys[at]]))
        wanted = list(keys)
        for place in places[keys[rarest]]:
            first = place - rarest
            if first >= 0 and self.tokens.keys[first : first + len(wanted)] == wanted:
                yield first

    def near(self, keys: Sequence[str]) -> list[range]:
        """The stretches that share most of the rare words, the likeliest first, with room around them."""
        width = max(8, len(keys))
        votes: dict[int, float] = {}
        for at, key in enumerate(keys):
            places = self.tokens.places.get(key, ())
            if len(places) > _COMMON:
                continue
            for place in places:
                bucket = (place - at) // width
                votes[bucket] = votes.get(bucket, 0.0) + 1 / (3 + len(places))
        both = {bucket: votes.get(bucket, 0) + votes.get(bucket + 1, 0) for bucket in votes}
        best = sorted(both, key=lambda bucket: (-both[bucket], bucket))[:_NEAREST]
        room = width // 2 + 4
        total = len(self.tokens.keys)
        return [
            range(max(0, bucket * width - room), min(total, (bucket + 2) * width + len(keys) + room))
            for bucket in best
        ]
