"""A revised draft's report, with what editors made of the earlier one where it is still earned.

What was verified of a claim is its words, its sentence, who it comes from and how it is read. Where one of
these differs, typography and blanks aside, no status passes over: words or a negation make the claim stale,
all else opens it again, and the note says what changed and what the status was. A claim that nobody has said
anything of has no status to lose.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial

from claimcheck.claims import Claim
from claimcheck.desk.changes import negated, shown
from claimcheck.desk.matching import pairs
from claimcheck.desk.past import FACETS, Past, facet, printed, same
from claimcheck.desk.state import State, foreign
from claimcheck.desk.voices import joined
from claimcheck.draft import Draft
from claimcheck.ground import folded
from claimcheck.layout.items import QUOTE
from claimcheck.layout.phrases import shorten
from claimcheck.report import Change, Gone, Report, Revision

_WORDS = "the words"
_NEGATION = "a negation"
_TYPOGRAPHY = "typography"
_EDITED = "the words on the list were edited"
_UNSURE = "what the list showed of it is the same, but not all was shown"
_SOURCE = "the list did not show who it came from"


@dataclass(frozen=True, slots=True)
class _Passed:
    """A claim with what passed over to it, and what changed, if anything did."""

    claim: Claim
    change: Change | None

    @property
    def outcome(self) -> str:
        """What became of it."""
        return self.change.outcome if self.change else "kept"


def revise(report: Report, state: State) -> Report:
    """The report on the new draft with the statuses and notes of the earlier check, and what became of it."""
    unchanged = state.sha256 is not None and report.draft.origin.sha256.startswith(state.sha256)
    matched = pairs(state.claims, report.claims, report.draft)
    earlier = {past.id: past for past in state.claims}
    desk = _Desk(report.draft, {claim.id: claim for claim in report.claims}, earlier, unchanged=unchanged)
    passed = {new: desk.passed(state.claims[old], report.claims[new]) for old, new in matched.items()}
    unmatched = [past for index, past in enumerate(state.claims) if index not in matched]
    changes = tuple(change for new in sorted(passed) if (change := passed[new].change))
    counts = Counter(each.outcome for each in passed.values())
    revision = Revision(
        sha256=state.sha256,
        kept=counts["kept"],
        stale=counts["stale"],
        reopened=counts["reopened"],
        new=len(report.claims) - len(passed),
        gone=len(unmatched),
        changes=changes,
        problems=(*state.problems, *map(_problem, filter(_is_edited, changes))),
    )
    claims = tuple(passed[new].claim if new in passed else claim for new, claim in enumerate(report.claims))
    return replace(report, claims=claims, revision=revision, gone=tuple(_gone(unmatched, report.draft)))


@dataclass(frozen=True, slots=True)
class _Desk:
    """Decides what passes over to a claim of the new draft, which may be the earlier one `unchanged`."""

    draft: Draft
    claims: Mapping[str, Claim]
    earlier: Mapping[str, Past]
    unchanged: bool

    def passed(self, past: Past, claim: Claim) -> _Passed:
        """The claim with the status and note that are still earned."""
        note = joined(past.mark.note, *foreign(past.under, (*past.verify, *claim.verify)))
        change = self.change(past, claim)
        if change is None or change.outcome == "kept":
            return _Passed(replace(claim, status=past.mark.status, note=note), change)
        stale = change.outcome == "stale" or past.mark.status == "stale"
        was = None if past.mark.status == "open" else f"was {past.mark.status}"
        known = joined(_reason(change), was, note)
        return _Passed(replace(claim, status="stale" if stale else "open", note=known), change)

    def change(self, past: Past, claim: Claim) -> Change | None:
        """What differs between a claim and what it was; None where it is nothing that anybody relied on."""
        changed = partial(Change, claim.id, past.id)
        # An id stands for words and sentence; of a repeat a list shows no words of its own.
        told = past.shown or past.id != claim.id
        if told and not _same_words(past.words, claim.quote):
            if past.id == claim.id and "sentence" not in past.facets:
                return changed("reopened", _EDITED, past.words, claim.quote)
            return changed("stale", _WORDS, past.words, claim.quote)
        around = self.around(past, claim)
        if around:
            return None if past.bare and around.outcome == "reopened" else around
        if told and printed(past.words) != printed(claim.quote) and len(claim.quote) <= QUOTE:
            return changed("kept", _TYPOGRAPHY, past.words, claim.quote)
        return None

    def around(self, past: Past, claim: Claim) -> Change | None:
        """What differs around the words of a claim: its sentence, who it comes from, how it is read."""
        changed = partial(Change, claim.id, past.id)
        for name in past.facets:
            before, after = past.facets[name], facet(name, claim, self.draft)
            if same(before, after):
                continue
            if name in ("sentence", "said") and negated(before, after):
                return changed("stale", _NEGATION, before, after)
            return changed("reopened", FACETS[name], before, after)
        if "sentence" not in past.facets and past.id != claim.id:
            return changed("reopened", _UNSURE, past.words, claim.quote)
        if not (past.shown or "source" in past.facets or self.unchanged or self.as_first(past, claim)):
            return changed("reopened", _SOURCE, past.words, claim.quote)
        return None

    def as_first(self, past: Past, claim: Claim) -> bool:
        """Whether a repeat has the source that it had: that of its first, which has not changed."""
        was, first = self.earlier.get(past.first or ""), self.claims.get(past.first or "")
        if was is None or first is None or not was.shown or first.attributed_to != claim.attributed_to:
            return False
        return self.around(was, first) is None


def _same_words(listed: str, quote: str) -> bool:
    """Whether words are the same; a checklist shows long ones without their middle."""
    return same(listed, quote) or listed == printed(shorten(quote, QUOTE))


def _reason(change: Change) -> str:
    """Why a claim is not what it was, as its note says it."""
    if change.reason in (_UNSURE, _SOURCE):
        return change.reason
    said = shown(change.before or "nothing", change.after or "nothing")
    return said if change.reason == _WORDS else f"{change.reason}: {said}"


def _is_edited(change: Change) -> bool:
    return change.reason == _EDITED


def _problem(change: Change) -> str:
    return f"the words of {change.was} were edited on the list; the draft’s count, and it is open again"


def _gone(unmatched: Sequence[Past], draft: Draft) -> Iterator[Gone]:
    text = folded(draft.text) if unmatched else ""
    for past in unmatched:
        sentence = past.facets.get("sentence", "")
        yield Gone(
            id=past.id,
            kind=past.kind,
            quote=past.words,
            sentence=sentence,
            line=past.line,
            status=past.mark.status,
            note=joined(past.mark.note, *foreign(past.under, past.verify)),
            stands=bool(sentence) and folded(sentence) in text,
        )
