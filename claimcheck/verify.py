"""Typed values read again from the grounded words: the draft's words win over a model's arithmetic."""

import math
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any

from claimcheck.claims import Mention, Quantity, Value, ValueCheck, When
from claimcheck.draft import Span
from claimcheck.kinds import Kind


@dataclass(frozen=True, slots=True)
class Verified:
    """A value with the outcome of reading it again; `model_value` is the model's where the two differ."""

    value: Value
    check: ValueCheck | None
    model_value: Mapping[str, Any] | None = None


def verify(kind: Kind, words: Span, proposed: Value, mentions: Iterable[Mention]) -> Verified:
    """The value of the words as the detectors read them, beside what a model made of them.

    `mentions` are those that share a code point with the words. Where no detector reads a value of the
    kind's type, the model's stands and is marked as not readable.
    """
    read = _read(kind, words, mentions)
    if read is None:
        return Verified(proposed, "not readable" if kind.of in ("quantity", "date") else None)
    if isinstance(read, Quantity) and isinstance(proposed, Quantity) and read.outcome is None:
        read = replace(read, outcome=proposed.outcome)
    if not isinstance(proposed, Quantity | When) or _same(read, proposed):
        return Verified(read, "agrees" if isinstance(proposed, Quantity | When) else None)
    return Verified(read, "differs", asdict(proposed))


def _read(kind: Kind, words: Span, mentions: Iterable[Mention]) -> Value | None:
    """The value of the mention of the kind's type that shares most with the words."""
    fitting = [mention for mention in mentions if mention.type == kind.of and mention.span.overlaps(words)]
    best = max(fitting, key=lambda mention: _shared(mention.span, words), default=None)
    return best.value if best else None


def _shared(one: Span, other: Span) -> int:
    return min(one.end, other.end) - max(one.start, other.start)


def _same(read: Value, proposed: Value) -> bool:
    if isinstance(read, Quantity) and isinstance(proposed, Quantity):
        return _number(read.low, proposed.low) and _number(read.high, proposed.high)
    if isinstance(read, When) and isinstance(proposed, When):
        return proposed.value is None or read.value is None or read.value == proposed.value
    return True


def _number(read: float | None, proposed: float | None) -> bool:
    """Whether two bounds agree; an open one says nothing against a number."""
    if read is None or proposed is None:
        return True
    return math.isclose(read, proposed, rel_tol=1e-9)
