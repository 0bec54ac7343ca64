"""Teasers: lists under a heading such as "Most read", titles printed again beside a labelled teaser."""

import re
from dataclasses import replace

from claimcheck.copydesk.headings import is_heading
from claimcheck.copydesk.manuscript import Piece
from claimcheck.copydesk.stamps import stamp

TEASER = "related teaser"
_TEASERS = frozenset({TEASER, "photo gallery teaser"})
_HEADING = re.compile(
    r"(?:related|recommended|most (?:read|popular|viewed|watched|shared)|trending(?: now)?|more (?:from|"
    r"on|in|about) .{2,60}|"
    r"more (?:stories|news|top stories|coverage)|top stories|latest (?:news|stories|headlines)|"
    r"read (?:next|more)|editors?['’]s? picks?|"
    r"you (?:may|might) (?:also )?(?:like|be interested in)|what to read next|in this story|"
    r"on the same topic|"
    r"(?:related|recommended|similar|popular|further) (?:stories|articles|posts|news|content|reading|"
    r"coverage|topics|links|videos?)|"
    r"don['’]t miss|from around the web|sponsored stories|up next|next (?:article|story|post)|"
    r"previous (?:article|story|post)|see also)"
    r"\s*:?",
    re.IGNORECASE,
)
# What no list of titles goes on below.
_ENDS = frozenset({"reader comments", "comment form", "copyright line"})
_SENTENCE = re.compile(r"[.…:;][\"'”’)\]]*\Z")
_LONGEST_TITLE = 160
_LONGEST_HEADING = 80


def skip_teasers(pieces: list[Piece]) -> list[Piece]:
    """The pieces, with lists of other articles marked as furniture."""
    result = list(pieces)
    _headline(result)
    for number, piece in enumerate(result):
        if piece.reason in _TEASERS:
            _repeated(result, number)
        elif not piece.reason and len(piece.words) <= _LONGEST_HEADING and _HEADING.fullmatch(piece.words):
            _list(result, number)
    return result


def _headline(pieces: list[Piece]) -> None:
    """Restore a headline with a label ("In pictures: ..."): nothing but the article follows it."""
    top = next((number for number, piece in enumerate(pieces) if piece.reason in {None, *_TEASERS}), None)
    if top is None or pieces[top].reason is None:
        return
    after = next((piece for piece in pieces[top + 1 :] if piece.reason is None), None)
    if after and (not is_heading(after, _LONGEST_TITLE) or stamp(after.words)):
        pieces[top] = replace(pieces[top], kind=None, reason=None)


def _repeated(pieces: list[Piece], number: int) -> None:
    """Skip the line beside a teaser that has the teaser's own words."""
    title = pieces[number].words.partition(":")[2].strip()
    for beside in (number - 1, number + 1):
        if (
            title
            and 0 <= beside < len(pieces)
            and pieces[beside].words == title
            and not pieces[beside].reason
        ):
            pieces[beside] = pieces[beside].skipped(str(pieces[number].reason))


def _list(pieces: list[Piece], heading: int) -> None:
    """Skip a heading of teasers and the titles below it; alone, it may be a heading of the article."""
    end = heading + 1
    while end < len(pieces) and _is_title(pieces[end]):
        end += 1
    copy_follows = end < len(pieces) and pieces[end].reason is None
    if copy_follows and end > heading + 1 and pieces[end - 1].gap:
        end -= 1
    if end > heading + 1 or not copy_follows:
        for number in range(heading, end):
            if pieces[number].reason is None:
                pieces[number] = pieces[number].skipped(TEASER)


def _is_title(piece: Piece) -> bool:
    """Whether a line reads like another article's title; furniture between titles belongs to their list."""
    if piece.reason:
        return piece.reason not in _ENDS
    return piece.kind is None and len(piece.words) <= _LONGEST_TITLE and not _SENTENCE.search(piece.words)
