"""One claim of two: what a model proposed and what a detector saw, where they are the same claim."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import replace

from claimcheck.claims import Candidate
from claimcheck.draft import Span
from claimcheck.kinds import by_name


def merge(proposed: Iterable[Candidate], detected: Iterable[Candidate]) -> tuple[Candidate, ...]:
    """All claims once, in the order of the draft.

    A proposal that overlaps a detected claim made of the same type of mention is that claim: the detector's
    words and value stand, so that the claim is the same whichever engine ran; kind, statement and source
    are the model's. A proposal that overlaps none stands by itself.
    """
    own: list[Candidate] = []
    merged = list(detected)
    index = _Index(merged)
    for proposal in dict.fromkeys(proposed):
        same = index.overlapping(proposal)
        for number in same:
            merged[number] = _one(proposal, merged[number])
        if not same and not any(_twins(proposal, other) for other in own[-_RECENT:]):
            own.append(proposal)
    return tuple(sorted([*merged, *own], key=lambda found: (found.start, -found.end, found.kind)))
