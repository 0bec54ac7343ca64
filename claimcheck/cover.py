"""Coverage: how many of the figures, dates and quotations that the detectors see stand in a claim."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from claimcheck.claims import Claim, Gap, Mention, MentionType
from claimcheck.draft import Draft
from claimcheck.kinds import by_name
from claimcheck.report import Coverage

AUDITED: tuple[MentionType, ...] = ("quantity", "date", "quotation")
"""The mention types that are counted; the detectors of the others do not promise to see all."""


def cover(
    draft: Draft, mentions: Iterable[Mention], claims: Sequence[Claim]
) -> tuple[Mapping[str, Coverage], tuple[Gap, ...]]:
    """The coverage of each audited type, and the mentions that no claim covers, in the order of the draft.

    A mention is covered when a claim that is made of such mentions shares a code point with it.
    """
    taken = {kind: _Taken(claim for claim in claims if by_name(claim.kind).of == kind) for kind in AUDITED}
    audited = [mention for mention in mentions if mention.type in AUDITED]
    missed = [mention for mention in audited if not _covered(mention, taken)]
    found, open_ = Counter(m.type for m in audited), Counter(m.type for m in missed)
    coverage: dict[str, Coverage] = {
        kind: Coverage(found[kind], found[kind] - open_[kind]) for kind in AUDITED
    }
    return coverage, tuple(_gap(draft, mention) for mention in missed)


class _Taken:
    """The stretches that some claims take up."""

    def __init__(self, claims: Iterable[Claim]) -> None:
        self.starts: list[int] = []
        self.reach: list[int] = []
        for claim in sorted(claims, key=lambda claim: claim.start):
            self.starts.append(claim.start)
            self.reach.append(max(claim.end, self.reach[-1] if self.reach else 0))

    def touches(self, mention: Mention) -> bool:
        before = bisect_right(self.starts, mention.end - 1)
        return before > 0 and self.reach[before - 1] > mention.start


def _covered(mention: Mention, taken: Mapping[MentionType, _Taken]) -> bool:
    return taken[mention.type].touches(mention)


def _gap(draft: Draft, mention: Mention) -> Gap:
    place = draft.place(mention.start)
    return Gap(mention.type, mention.text, mention.start, mention.end, place.line, place.column)
