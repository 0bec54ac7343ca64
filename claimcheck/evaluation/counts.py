"""What one draft adds to the figures: counts by type, and each error with its place."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields
from typing import Literal, TypeAlias

from claimcheck.evaluation.facts import fact, same_fact
from claimcheck.evaluation.labelled import Fact, Found, Labelled, Wanted
from claimcheck.evaluation.matching import covers, pairs
from claimcheck.evaluation.show import shown

ErrorKind: TypeAlias = Literal["missed", "extra", "wrong value", "wrong speaker"]


@dataclass(frozen=True, slots=True)
class Counts:
    """How many labels and finds of a type there are and what became of them.

    `strict` pairs have the same start and end, `overlap` pairs share a code point. `valued` pairs have a
    label with a value, `value` ones are right; so with speakers. `right` pairs have nothing wrong.
    """

    wanted: int = 0
    found: int = 0
    strict: int = 0
    overlap: int = 0
    right: int = 0
    valued: int = 0
    value: int = 0
    spoken: int = 0
    speaker: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(*(a + b for a, b in zip(self.row, other.row, strict=True)))

    @property
    def row(self) -> tuple[int, ...]:
        """The counts in the order of the fields."""
        return tuple(getattr(self, field.name) for field in fields(self))


@dataclass(frozen=True, slots=True)
class Error:
    """One thing that is wrong; `wanted` is what the label says, `got` what was found, None where nothing."""

    kind: ErrorKind
    document: str
    line: int
    type: str
    text: str
    wanted: str | None = None
    got: str | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """A draft's counts by type and its errors in the order of its text."""

    counts: Mapping[str, Counts]
    errors: tuple[Error, ...]


def outcome(labelled: Labelled, found: Sequence[Found]) -> Outcome:
    """How what was found in a draft compares with its labels."""
    count = _Count(labelled, found)
    count.placed()
    for known in labelled.facts:
        count.known(known, found)
    return Outcome(dict(count.counts), tuple(sorted(count.errors, key=lambda error: error.line)))


class _Count:
    """Adds up one draft."""

    def __init__(self, labelled: Labelled, found: Sequence[Found]) -> None:
        self.labelled = labelled
        wider = {kind for label in labelled.wanted for kind in label.types}
        self.found = [find for find in found if find.type in labelled.scored | wider]
        self.asked = [label for label in labelled.wanted if not label.optional]
        self.counts: defaultdict[str, Counts] = defaultdict(Counts)
        self.errors: list[Error] = []

    def placed(self) -> None:
        for label in self.asked:
            self.counts[label.type] += Counts(wanted=1)
        matched = pairs(self.found, self.asked)
        for one, other in matched:
            self.pair(self.found[one], self.asked[other])
        met = {other for _, other in matched}
        for index, label in enumerate(self.asked):
            if index not in met:
                self.error("missed", label, wanted=_said(label))
        for find in self.unasked({one for one, _ in matched}):
            self.counts[find.type] += Counts(found=1)
            self.error("extra", find, got=shown(find.value))

    def unasked(self, matched: set[int]) -> Iterator[Found]:
        """The finds that no label asks for, without those an optional label or a partial type excuses."""
        optional = [label for label in self.labelled.wanted if label.optional]
        for index, find in enumerate(self.found):
            held = find.type in self.labelled.scored - self.labelled.partial
            if held and index not in matched and not any(covers(find, label) for label in optional):
                yield find

    def pair(self, find: Found, label: Wanted) -> None:
        value = label.value is None or label.value.met(find)
        speaker = label.speaker is None or label.speaker.met(find)
        self.counts[label.type] += Counts(
            found=1,
            strict=(find.start, find.end) == (label.start, label.end),
            overlap=1,
            right=value and speaker,
            valued=label.value is not None,
            value=label.value is not None and value,
            spoken=label.speaker is not None,
            speaker=label.speaker is not None and speaker,
        )
        if not value:
            self.error("wrong value", label, wanted=str(label.value), got=shown(find.value))
        if not speaker:
            self.error("wrong speaker", label, wanted=str(label.speaker), got=shown(find.value))

    def error(self, kind: ErrorKind, where: Found | Wanted, **said: str | None) -> None:
        line = self.labelled.draft.place(where.start).line
        self.errors.append(Error(kind, self.labelled.id, line, where.type, where.text, **said))

    def known(self, known: Fact, found: Sequence[Found]) -> None:
        """A fact of the whole text: one label, one find, right or wrong."""
        got = fact(known.type, self.labelled.draft, found)
        right = same_fact(got, known.value)
        told = got is not None
        self.counts[known.type] += Counts(wanted=1, found=told, right=right, valued=told, value=right)
        if not right:
            self.errors.append(
                Error("wrong value", self.labelled.id, 1, known.type, "", str(known.value), str(got))
            )


def _said(label: Wanted) -> str | None:
    known = [str(answer) for answer in (label.value, label.speaker) if answer is not None]
    return ", ".join(known) or None
