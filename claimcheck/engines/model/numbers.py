"""Detected mentions as a reply names them: by number (7, "7") or by stretches of numbers ("12-37", "1-4,9").

A stretch is never written out: it may come from a model that counts without end.
"""

import re
from collections.abc import Collection, Iterable
from typing import Any, TypeAlias

Numbers: TypeAlias = tuple[range, ...]

# Any dash, and no number longer than a draft has mentions.
_STRETCH = re.compile(r"\s*#?(\d{1,9})(?:\s*[-\u2010-\u2015\u2212]\s*#?(\d{1,9}))?\s*", re.ASCII)
# Nobody needs as many; each is compared with each mention of a chunk.
_MOST = 1000


def read_numbers(items: Iterable[Any]) -> Numbers:
    """The stretches that some items name, the smaller end first; what is no number names nothing."""
    pieces = (piece for item in items for piece in (item.split(",") if isinstance(item, str) else (item,)))
    found = (stretch for piece in pieces if (stretch := _stretch(piece)) is not None)
    return tuple(stretch for stretch, _ in zip(found, range(_MOST), strict=False))


def chosen(numbers: Numbers, shown: Iterable[int]) -> frozenset[int]:
    """Those of the numbers shown to the model that it names."""
    return frozenset(number for number in shown if any(number in stretch for stretch in numbers))


def strays(numbers: Numbers, shown: Collection[int]) -> bool:
    """Whether a stretch leaves the numbers that were shown."""
    least, most = min(shown, default=0), max(shown, default=-1)
    return any(stretch.start < least or stretch.stop - 1 > most for stretch in numbers)


def written(numbers: Iterable[int]) -> list[str]:
    """Numbers as a reply gives them in fewest tokens: "12-37" for a run of them."""
    runs: list[list[int]] = []
    for number in sorted(set(numbers)):
        if runs and number == runs[-1][1] + 1:
            runs[-1][1] = number
        else:
            runs.append([number, number])
    return [str(first) if first == last else f"{first}-{last}" for first, last in runs]


def _stretch(item: Any) -> range | None:
    if isinstance(item, int) and not isinstance(item, bool):
        return range(item, item + 1)
    named = _STRETCH.fullmatch(item) if isinstance(item, str) else None
    if named is None:
        return None
    first, last = sorted((int(named[1]), int(named[2] or named[1])))
    return range(first, last + 1)
