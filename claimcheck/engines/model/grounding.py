"""Proposals of a reply turned into candidates: found in the draft, their values read again; or rejected."""

import re
from bisect import bisect_left
from collections.abc import Iterable
from dataclasses import dataclass
from string import punctuation

from claimcheck.claims import Candidate, Mention, Nearest, Rejected
from claimcheck.draft import Span
from claimcheck.engines.model.chunk import Chunk
from claimcheck.engines.model.wire import Proposal
from claimcheck.ground import Ground
from claimcheck.kinds import by_name
from claimcheck.report import Evidence
from claimcheck.verify import verify

_QUOTE_SHOWN = 300


@dataclass(frozen=True, slots=True)
class Grounded:
    """What became of the proposals of one reply."""

    candidates: tuple[Candidate, ...]
    rejected: tuple[Rejected, ...]


class Desk:
    """Grounds the proposals of one draft."""

    def __init__(self, evidence: Evidence) -> None:
        self._evidence = evidence
        self._ground = Ground(evidence.prose.text)
        self._words = set(_words(evidence.prose.text))
        self._signs = {*evidence.prose.text, *punctuation} - {"\n"}
        self._mentions = _Mentions(evidence.mentions)

    def ground(self, proposals: Iterable[Proposal], chunk: Chunk) -> Grounded:
        """The candidates that stand in the chunk, and what was rejected and why."""
        candidates: list[Candidate] = []
        rejected: list[Rejected] = []
        taken: dict[tuple[str, str], set[int]] = {}
        for proposal in proposals:
            starts = taken.setdefault((proposal.kind, proposal.words), set())
            found = self._find(proposal, chunk, frozenset(starts))
            if isinstance(found, Rejected):
                # Said twice of words that stand once is said once.
                if not starts:
                    rejected.append(found)
                continue
            starts.add(found.start)
            candidates.append(self._candidate(proposal, found))
        return Grounded(tuple(candidates), tuple(rejected))

    def _find(self, proposal: Proposal, chunk: Chunk, taken: frozenset[int]) -> Span | Rejected:
        spans = self._evidence.sentences.spans
        whole = Span(spans[chunk.first].start, spans[chunk.last - 1].end)
        number = proposal.sentence - 1
        if chunk.first <= number < chunk.last:
            found = self._ground.find(proposal.words, spans[number], taken)
            if found:
                return found
        found = self._ground.find_once(proposal.words, whole)
        if found and found.start not in taken:
            return found
        several = self._ground.find(proposal.words, whole) is not None
        reason = "stands in the draft, but not in the sentence named" if several else "not in the draft"
        return self._rejected(proposal, chunk, whole, reason)

    def _rejected(self, proposal: Proposal, chunk: Chunk, whole: Span, reason: str) -> Rejected:
        nearest = self._ground.nearest(proposal.words, whole)
        shown = None
        if nearest:
            place = self._evidence.prose.source(nearest)
            shown = Nearest(place.start, place.end, self._evidence.draft.text[place.start : place.end])
        return Rejected(proposal.kind, proposal.words[:_QUOTE_SHOWN], chunk.index, reason, shown)

    def _candidate(self, proposal: Proposal, found: Span) -> Candidate:
        kind = by_name(proposal.kind)
        place = self._evidence.prose.source(found)
        proposed = kind.ask.value({**proposal.fields, "by": self.said(proposal.by)}, proposal.words)
        verified = verify(kind, place, proposed, self._mentions.over(place))
        return Candidate(
            kind=kind.name,
            start=place.start,
            end=place.end,
            value=verified.value,
            origin="model",
            statement=self._statement(proposal.statement),
            attributed_to=self.said(proposal.by),
            value_check=verified.check,
            model_value=verified.model_value,
        )

    def said(self, source: str | None) -> str | None:
        """A source that a model names, if every word of it stands in the draft; None otherwise."""
        words = _words(source or "")
        return source if words and set(words) <= self._words and self._plain(source or "") else None

    def _statement(self, statement: str | None) -> str | None:
        """A restatement, if it brings no figure and no name that the draft does not have."""
        if not statement or not self._plain(statement):
            return None
        strange = [word for word in statement.split() if not set(_words(word)) <= self._words]
        return None if any(_tells(word) for word in strange) else statement

    def _plain(self, text: str) -> bool:
        """Whether a text has no sign, such as a line end, that the draft does not have."""
        return all(sign.isalnum() or sign in self._signs for sign in text)


def _tells(word: str) -> bool:
    """Whether a word is a figure or a name, which nobody may add to what the draft says."""
    return any(letter.isdigit() or letter.isupper() for letter in word)


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+", text.lower())


class _Mentions:
    """Mentions by where they stand."""

    def __init__(self, mentions: Iterable[Mention]) -> None:
        self._mentions = sorted(mentions, key=lambda mention: mention.start)
        self._longest = max((mention.end - mention.start for mention in self._mentions), default=0)

    def over(self, span: Span) -> list[Mention]:
        """The mentions that share a code point with a span."""
        first = bisect_left(self._mentions, span.start - self._longest, key=lambda mention: mention.start)
        found = []
        for mention in self._mentions[first:]:
            if mention.start >= span.end:
                break
            if mention.span.overlaps(span):
                found.append(mention)
        return found
