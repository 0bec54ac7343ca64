"""An engine's figures on a number of labelled drafts."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from claimcheck.evaluation.counts import Counts, Error, Outcome, outcome
from claimcheck.evaluation.labelled import Found, Labelled
from claimcheck.evaluation.shares import Share, shares, total

ALL = "all"


@dataclass(frozen=True)
class Evaluation:
    """What came out on a set of labelled drafts.

    `partial` types have a recall and nothing else; `facts` are of whole drafts and have values, no places.
    """

    name: str
    outcomes: tuple[Outcome, ...]
    partial: frozenset[str] = frozenset()
    facts: frozenset[str] = frozenset()

    @property
    def errors(self) -> list[Error]:
        """All errors, draft by draft."""
        return [error for one in self.outcomes for error in one.errors]

    @cached_property
    def counts(self) -> dict[str, Counts]:
        """The counts of each type over all drafts, and of all complete types together."""
        return {name: total([draft.get(name, Counts()) for draft in self._drafts]) for name in self._types}

    @cached_property
    def shares(self) -> dict[str, dict[str, Share]]:
        """The measures of each type that `counts` has."""
        found = shares(self._drafts)
        return {name: found[name] for name in self._types}

    @cached_property
    def _types(self) -> list[str]:
        names = sorted({name for draft in self._drafts for name in draft} - {ALL})
        complete = [name for name in names if name not in self.partial | self.facts]
        return [*names, *([ALL] if len(complete) > 1 else [])]

    @cached_property
    def _drafts(self) -> list[dict[str, Counts]]:
        """The counts of each draft, with their sum."""
        drafts = [dict(one.counts) for one in self.outcomes]
        for draft in drafts:
            draft[ALL] = total([count for name, count in draft.items() if name not in self.partial])
        return drafts


def evaluate(
    name: str, drafts: Sequence[Labelled], engine: Callable[[Labelled], Iterable[Found]]
) -> Evaluation:
    """The engine's outcome on each draft."""
    return Evaluation(
        name=name,
        outcomes=tuple(outcome(draft, list(engine(draft))) for draft in drafts),
        partial=frozenset(kind for draft in drafts for kind in draft.partial),
        facts=frozenset(known.type for draft in drafts for known in draft.facts),
    )
