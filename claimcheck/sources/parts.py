"""Words that stand in a source in parts: each part one after the other, the parts apart or reordered."""

from collections.abc import Sequence
from dataclasses import dataclass

from claimcheck.english.people.plain import PLAIN
from claimcheck.sources.corpus import Source

_LEAST = 3  # words of a part
_APART = 60  # words between parts, above which a part must be longer
_LEAST_APART = 5
_MOST = 5  # parts of one quotation
_JOINS = frozenset({"and", "but"})


@dataclass(frozen=True, slots=True)
class Part:
    """A part's spoken positions in the source."""

    first: int
    last: int


def parts(keys: Sequence[str], source: Source) -> list[Part]:
    """The parts, in the order of the words, that cover all of them but an "and" between two.

    Empty where some word is in none.
    """
    found: list[Part] = []
    at = 0
    while at < len(keys):
        part = _longest(keys, at, source, found[-1] if found else None)
        if part is None and found and keys[at] in _JOINS:
            at += 1
            continue
        if part is None or len(found) == _MOST:
            return []
        length = part.last - part.first + 1
        if length == _LEAST and all(key in PLAIN for key in keys[at : at + length]):
            return []
        found.append(part)
        at += length
    return found if len(found) > 1 else []


def _longest(keys: Sequence[str], at: int, source: Source, before: Part | None) -> Part | None:
    """The longest run of the words from `at` on that the source has, the nearest to the part before."""
    places: list[int] = source.tokens.places.get(keys[at], [])
    length = 1
    while at + length < len(keys):
        longer = [
            place
            for place in places
            if place + length < len(source.tokens.keys)
            and source.tokens.keys[place + length] == keys[at + length]
        ]
        if not longer:
            break
        places, length = longer, length + 1
    if not places or length < _LEAST:
        return None
    first = min(places, key=lambda place: abs(place - before.last)) if before else places[0]
    if before and abs(first - before.last) > _APART and length < _LEAST_APART:
        return None
    return Part(first, first + length - 1)
