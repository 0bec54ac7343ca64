"""Of several marks on one claim, what holds: the later where both say when, else the more careful."""

from collections.abc import Iterable
from dataclasses import replace
from functools import reduce
from typing import Final

from claimcheck.ledger import Mark, Status

# The first asks most of an editor, the last nothing more.
_CAREFUL: Final[tuple[Status, ...]] = (
    "wrong", "disputed", "needs-source", "on-author", "stale", "open", "not-checkable", "waived", "cut",
    "verified", "gone",
)  # fmt: skip


def holds(marks: Iterable[Mark]) -> Mark:
    """The mark that holds of at least one; no note is lost, each stands once."""
    return reduce(_of_two, marks)


def _of_two(one: Mark, other: Mark) -> Mark:
    if one.at and other.at:
        return max(one, other, key=lambda mark: mark.at or "")
    held = min(one, other, key=lambda mark: _CAREFUL.index(mark.status))
    return replace(held, note=joined(one.note, other.note))


def joined(*notes: str | None) -> str | None:
    """The notes one after the other, each once; None where there is none."""
    return "; ".join(dict.fromkeys(filter(None, notes))) or None
