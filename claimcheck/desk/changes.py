"""What differs between two texts, shown as an editor reads it."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from rapidfuzz.distance import Levenshtein

from claimcheck.layout.phrases import shorten

_SHORT = 80  # characters up to which a text is shown whole
_AROUND = 2  # words shown on each side of a change
_MOST = 3  # changes of one text that are shown
_NEGATION: Final = re.compile(
    r"\b(?:not|no|never|none|nobody|nothing|nowhere|neither|nor|without|cannot|hardly|barely|scarcely)\b|n[’']t\b",
    re.IGNORECASE,
)


def shown(before: str, after: str) -> str:
    """The change from one text to the other, whole or, of long ones, the parts that differ."""
    if max(len(before), len(after)) <= _SHORT:
        return _became(before, after)
    parts = list(_parts(before.split(), after.split()))
    more = f" and {len(parts) - _MOST} more changes" if len(parts) > _MOST else ""
    return ", ".join(_became(*part) for part in parts[:_MOST]) + more


def negated(before: str, after: str) -> bool:
    """Whether one text says no where the other does not."""
    return _negations(before) != _negations(after)


def _negations(text: str) -> Counter[str]:
    return Counter(found[0].casefold().replace("’", "'") for found in _NEGATION.finditer(text))


def _became(before: str, after: str) -> str:
    return f"“{shorten(before)}” is now “{shorten(after)}”"


def _parts(before: Sequence[str], after: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Each stretch of words that differs, with a few words around it; close ones are one."""
    held: tuple[int, int, int, int] | None = None
    for edit in Levenshtein.opcodes(before, after):
        if edit.tag == "equal":
            continue
        at = (edit.src_start, edit.src_end, edit.dest_start, edit.dest_end)
        if held and at[0] - held[1] <= 2 * _AROUND:
            held = (held[0], at[1], held[2], at[3])
            continue
        if held:
            yield _around(before, held[0], held[1]), _around(after, held[2], held[3])
        held = at
    if held:
        yield _around(before, held[0], held[1]), _around(after, held[2], held[3])


def _around(words: Sequence[str], start: int, end: int) -> str:
    first, last = max(0, start - _AROUND), min(len(words), end + _AROUND)
    lead, tail = "… " if first else "", " …" if last < len(words) else ""
    return f"{lead}{' '.join(words[first:last])}{tail}"
