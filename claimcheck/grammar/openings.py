"""The characters that a regular expression over letters can open with, read off its text.

It knows what the patterns of `Vocabulary` become: literals, brackets, groups that are not numbered, looks
ahead and behind, alternatives and bounded repetition.
"""

import re
from typing import NamedTuple

_PIECE = re.compile(r"\((?:\?(?:P<\w+>|:|<?[=!]))?|[|)]|\[((?:\\.|[^\]\\])+)\]|\\(.)|[^\[\\(|)?*+{]")
_TIMES = re.compile(r"(?:[?*]|\+|\{(\d*),?\d*\})[+?]?")
_LOOKS = ("(?=", "(?!", "(?<=", "(?<!")


class _Opening(NamedTuple):
    """What a part of an expression can open with, and whether it can be empty."""

    letters: frozenset[str]
    empty: bool


_NOTHING = _Opening(frozenset(), empty=True)


def openings(expression: str) -> frozenset[str]:
    """All first characters of what an expression matches; ValueError where it can match nothing at all."""
    found, end = _alternatives(expression, 0)
    if found.empty or end != len(expression):
        raise ValueError(f"no rule: {expression!r} may match nothing, or is not understood from {end} on")
    return found.letters


def _alternatives(expression: str, at: int) -> tuple[_Opening, int]:
    """What the alternatives from an offset on can open with, and where they end."""
    letters: frozenset[str] = frozenset()
    empty = False
    while True:
        one, at = _sequence(expression, at)
        letters, empty = letters | one.letters, empty or one.empty
        if not expression.startswith("|", at):
            return _Opening(letters, empty), at
        at += 1


def _sequence(expression: str, at: int) -> tuple[_Opening, int]:
    """The same of a sequence, up to the bar, the parenthesis or the end that closes it."""
    found = _NOTHING
    while at < len(expression) and expression[at] not in "|)":
        one, at = _item(expression, at)
        if found.empty:
            found = _Opening(found.letters | one.letters, one.empty)
    return found, at


def _item(expression: str, at: int) -> tuple[_Opening, int]:
    """The same of one character, bracket or group with the times it may stand."""
    piece = _PIECE.match(expression, at)
    if piece is None:
        raise ValueError(f"no piece of a rule opens at {at} of {expression!r}")
    if piece.group().startswith("("):
        found, end = _alternatives(expression, piece.end())
        found, end = (_NOTHING if piece.group() in _LOOKS else found), end + 1
    else:
        inside = piece[1].replace("\\", "") if piece[1] else piece[2] or piece.group()
        found, end = _Opening(frozenset(inside), empty=False), piece.end()
    if times := _TIMES.match(expression, end):
        none = times.group()[0] in "?*" or times[1] in ("", "0")
        return _Opening(found.letters, found.empty or none), times.end()
    return found, end
