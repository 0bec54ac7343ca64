"""Precision, recall and the other shares of a count, with intervals by resampling the drafts."""

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from claimcheck.evaluation.counts import Counts

_RESAMPLES = 1000
_SEED = 20210413


@dataclass(frozen=True, slots=True)
class Share:
    """A share between 0 and 1, None where nothing could be right; `low` and `high` hold 95 % of resamples."""

    value: float | None
    low: float | None = None
    high: float | None = None


def _ratio(part: float, whole: float) -> float | None:
    return part / whole if whole else None


# F1 is 2 PR / (P + R), which is what is right, twice, over all labels and all finds.
MEASURES: Mapping[str, Callable[[Counts], float | None]] = {
    "strict_precision": lambda c: _ratio(c.strict, c.found),
    "strict_recall": lambda c: _ratio(c.strict, c.wanted),
    "strict_f1": lambda c: _ratio(2 * c.strict, c.found + c.wanted),
    "precision": lambda c: _ratio(c.overlap, c.found),
    "recall": lambda c: _ratio(c.overlap, c.wanted),
    "f1": lambda c: _ratio(2 * c.overlap, c.found + c.wanted),
    "value_accuracy": lambda c: _ratio(c.value, c.valued),
    "value_recall": lambda c: _ratio(c.value, c.wanted),
    "value_f1": lambda c: _ratio(2 * c.value, c.found + c.wanted) if c.valued else None,
    "speaker_accuracy": lambda c: _ratio(c.speaker, c.spoken),
    "right": lambda c: _ratio(c.right, c.wanted),
}


def shares(drafts: Sequence[Mapping[str, Counts]]) -> dict[str, dict[str, Share]]:
    """Each measure of each type over all drafts, with its interval where there is more than one draft.

    The intervals are percentiles of 1,000 samples of the drafts with replacement; the same counts give the
    same intervals.
    """
    names = sorted({name for draft in drafts for name in draft})
    samples = _samples(len(drafts)) if len(drafts) > 1 else []
    return {name: _shares([draft.get(name, Counts()) for draft in drafts], samples) for name in names}


def total(counts: Sequence[Counts]) -> Counts:
    """The counts added up."""
    return sum(counts, Counts())


def _samples(size: int) -> list[list[int]]:
    chance = random.Random(_SEED)  # noqa: S311  # repeatable, not secret
    return [chance.choices(range(size), k=size) for _ in range(_RESAMPLES)]


def _shares(counts: Sequence[Counts], samples: Sequence[Sequence[int]]) -> dict[str, Share]:
    columns = list(zip(*(count.row for count in counts), strict=True))
    drawn = [Counts(*(sum(map(column.__getitem__, sample)) for column in columns)) for sample in samples]
    whole = total(counts)
    return {name: _share(measure, whole, drawn) for name, measure in MEASURES.items()}


def _share(measure: Callable[[Counts], float | None], whole: Counts, drawn: Sequence[Counts]) -> Share:
    spread = sorted(value for value in map(measure, drawn) if value is not None)
    if not spread:
        return Share(measure(whole))
    cut = len(spread) // 40  # 2.5 % at each end
    return Share(measure(whole), spread[cut], spread[-1 - cut])
