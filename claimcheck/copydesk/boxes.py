"""Rows and boxes: lines that are furniture by the lines beside them."""

import re
from functools import cache

from claimcheck.copydesk.manuscript import Piece
from claimcheck.copydesk.site import NETWORK

SHARE = "share buttons"
NEWSLETTER = "newsletter box"
# A row of buttons without a label has at least so many.
_FEWEST_BUTTONS = 3
# What stands in a box between its title and its field.
_MOST_INSIDE = 2
_LONGEST_INSIDE = 160
_OFFER = re.compile(
    r"(?:get|join|sign|subscribe|receive|stay|start|don['’]t|never|we|our|all)\b|.*\b(?:you|your|inbox|newsletter|e-?mail)\b",
    re.IGNORECASE,
)
_BUTTONS = frozenset({"sign up", "subscribe", "submit", "join", "register", "go", "ok"})


def skip_boxes(pieces: list[Piece]) -> list[Piece]:
    """The pieces, with names of networks in a row, and what a newsletter box says between its own lines."""
    result = list(pieces)
    _rows(result)
    for number, piece in enumerate(result):
        if piece.reason == NEWSLETTER:
            _box(result, number)
    return result


def _rows(pieces: list[Piece]) -> None:
    """Skip a row of networks under a button, or one long enough to be nothing else."""
    row: list[int] = []
    for number, piece in enumerate([*pieces, None]):
        if piece and not (row and piece.gap) and (piece.reason == SHARE or _is_network(piece)):
            row.append(number)
            continue
        if len(row) >= _FEWEST_BUTTONS or any(pieces[member].reason for member in row):
            for member in row:
                pieces[member] = pieces[member].skipped(SHARE)
        row = [number] if piece and (piece.reason == SHARE or _is_network(piece)) else []


def _is_network(piece: Piece) -> bool:
    return not piece.reason and _network().fullmatch(piece.words) is not None


def _box(pieces: list[Piece], title: int) -> None:
    """Skip an offer that stands, without a blank line, between two lines of one box, and the button below."""
    inside: list[int] = []
    for number in range(title + 1, min(len(pieces), title + 2 + _MOST_INSIDE)):
        piece = pieces[number]
        if piece.gap:
            return
        if piece.reason == NEWSLETTER or piece.words.casefold() in _BUTTONS:
            for member in (*inside, number):
                pieces[member] = pieces[member].skipped(NEWSLETTER)
            return
        if piece.reason or len(piece.words) > _LONGEST_INSIDE or not _OFFER.match(piece.words):
            return
        inside.append(number)


@cache
def _network() -> re.Pattern[str]:
    return re.compile(NETWORK, re.IGNORECASE)
