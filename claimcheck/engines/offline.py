"""The offline engine: claims made of what the detectors see, with no model and no network."""

from collections.abc import Iterator

from claimcheck.claims import Candidate
from claimcheck.kinds import kind_of, kinds
from claimcheck.report import Evidence


def candidates(evidence: Evidence) -> tuple[Candidate, ...]:
    """A claim for each mention, and those that a kind finds by itself, in the order of the draft."""
    found = [*_of_mentions(evidence), *_of_kinds(evidence)]
    return tuple(sorted(found, key=lambda candidate: (candidate.start, candidate.end, candidate.kind)))


def _of_mentions(evidence: Evidence) -> Iterator[Candidate]:
    for mention in evidence.mentions:
        kind = kind_of(mention)
        if kind:
            yield Candidate(kind.name, mention.start, mention.end, mention.value, "detector")


def _of_kinds(evidence: Evidence) -> Iterator[Candidate]:
    for kind in kinds():
        for spot in kind.spots(evidence.scan):
            place = evidence.prose.source(spot.span)
            yield Candidate(kind.name, place.start, place.end, spot.value, "detector")
