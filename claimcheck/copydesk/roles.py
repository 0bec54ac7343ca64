"""What the copy of a draft is for: headline, dek, byline, dateline, subheads; else body or list."""

from collections.abc import Iterator

from claimcheck.copydesk.headings import LONGEST_SUBHEAD, is_heading
from claimcheck.copydesk.manuscript import Piece
from claimcheck.copydesk.stamps import stamp
from claimcheck.draft import BlockKind

# Bylines and datelines stand near the top.
_TOP = 8
_LONGEST_HEADLINE = 220


def give_roles(pieces: list[Piece]) -> list[Piece]:
    """The pieces, each with a kind."""
    result = list(pieces)
    copy = [number for number, piece in enumerate(pieces) if piece.reason is None]
    _stamps(result, copy[:_TOP])
    _headline(result, copy[:_TOP])
    for number, piece in enumerate(result):
        if piece.kind is None:
            result[number] = piece.known(_plain(result, number))
    return result


def _stamps(pieces: list[Piece], top: list[int]) -> None:
    for number in top:
        found = stamp(pieces[number].words) if pieces[number].kind is None else None
        if found:
            pieces[number] = pieces[number].known(found.kind)


def _headline(pieces: list[Piece], top: list[int]) -> None:
    """Name the headline, unless the format did, and what stands between it and the byline."""
    open_ = [number for number in top if pieces[number].kind is None]
    first = next((number for number in top if pieces[number].kind is BlockKind.HEADLINE), None)
    if first is None:
        if len(top) < 2 or not open_ or not is_heading(pieces[open_[0]], _LONGEST_HEADLINE):
            return
        first = open_[0]
        pieces[first] = pieces[first].known(BlockKind.HEADLINE)
    stamps = [n for n in top if n > first and pieces[n].kind in {BlockKind.BYLINE, BlockKind.DATELINE}]
    between = [n for n in open_ if stamps and first < n < stamps[0]]
    if len(between) < 3:
        for number in between:
            pieces[number] = pieces[number].known(BlockKind.DEK)


def _plain(pieces: list[Piece], number: int) -> BlockKind:
    piece = pieces[number]
    if piece.listed:
        return BlockKind.LIST
    following = next(_copy_after(pieces, number), None)
    if following and number and not following.listed and is_heading(piece, LONGEST_SUBHEAD):
        return BlockKind.SUBHEAD
    return BlockKind.BODY


def _copy_after(pieces: list[Piece], number: int) -> Iterator[Piece]:
    return (pieces[later] for later in range(number + 1, len(pieces)) if pieces[later].reason is None)
