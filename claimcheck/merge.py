"""One claim of two: what a model proposed and what a detector saw, where they are the same claim."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import replace

from claimcheck.claims import Candidate
from claimcheck.kinds import by_name


def merge(proposed: Iterable[Candidate], detected: Sequence[Candidate]) -> tuple[Candidate, ...]:
    """All claims once, in the order of the draft.

    A proposal that overlaps a detected claim made of the same type of mention is that claim: the detector's
    words and value stand, so that a claim is the same whichever engine ran; kind, statement and source are
    the model's. Of several that it overlaps it speaks of the one that it shares most with and confirms the
    others. A proposal that overlaps none stands by itself, once.
    """
    merged = sorted(detected, key=_place)
    index = _Index(merged)
    own: dict[tuple[int, int, str], Candidate] = {}
    # The narrowest last, so that it has the last word on what it names.
    for proposal in sorted(proposed, key=lambda proposal: proposal.start - proposal.end):
        same = index.overlapping(proposal)
        meant = max(same, key=lambda number: _shared(proposal, merged[number]), default=None)
        for number in same:
            confirmed = replace(merged[number], origin="both")
            merged[number] = _one(proposal, confirmed) if number == meant else confirmed
        if not same:
            own.setdefault(_place(proposal), proposal)
    return tuple(sorted([*merged, *own.values()], key=_place))


def _place(candidate: Candidate) -> tuple[int, int, str]:
    return candidate.start, -candidate.end, candidate.kind


class _Index:
    """Detected claims, by where they stand and what type of mention they are made of."""

    def __init__(self, detected: Sequence[Candidate]) -> None:
        self._numbers: dict[str, list[int]] = {}
        for number, candidate in enumerate(detected):
            self._numbers.setdefault(_family(candidate), []).append(number)
        self._ends = {family: [detected[n].end for n in numbers] for family, numbers in self._numbers.items()}
        self._detected = detected

    def overlapping(self, proposal: Candidate) -> list[int]:
        """The numbers of the detected claims of the proposal's family that it overlaps."""
        family = _family(proposal)
        numbers = self._numbers.get(family, [])
        # Mentions of one type do not overlap, so their ends are in order too.
        first = bisect_left(self._ends.get(family, []), proposal.start + 1)
        found = []
        for number in numbers[first:]:
            if self._detected[number].start >= proposal.end:
                break
            found.append(number)
        return found


def _shared(one: Candidate, other: Candidate) -> int:
    return min(one.end, other.end) - max(one.start, other.start)


def _family(candidate: Candidate) -> str:
    return by_name(candidate.kind).of or candidate.kind


def _one(proposal: Candidate, detected: Candidate) -> Candidate:
    """The detected claim with what the model adds to it."""
    return replace(
        detected,
        kind=proposal.kind,
        value=proposal.value if proposal.value_check in ("agrees", "differs") else detected.value,
        statement=proposal.statement or detected.statement,
        attributed_to=proposal.attributed_to or detected.attributed_to,
        value_check=proposal.value_check,
        model_value=proposal.model_value,
    )
