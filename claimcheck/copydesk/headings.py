"""Lines that read like headings, and the titles of other articles among them."""

import re
from itertools import pairwise

from claimcheck.copydesk.manuscript import Piece
from claimcheck.copydesk.rules import words
from claimcheck.draft import BlockKind

LONGEST_SUBHEAD = 90
_SENTENCE = re.compile(r"[.,;:…][\"'”’)\]]*\Z|[.?!][\"”’)\]]*\s+[A-Z“\"].*[.?!]")
# Words quoted after others, as headlines do: Mayor's speech 'a disgrace'.
_QUOTES = re.compile(r"\w,? (?:'\w[^'’]*['’]|‘[^’]+’|\"[^\"]+\"|“[^”]+”)\Z")
# What headlines say of people in the present tense; none of these is a plural noun.
_VERBS = words(
    "says tells warns urges vows denies admits accuses rejects confirms insists slams blasts hails condemns "
    "defends announces reveals proposes considers agrees refuses resigns dies wins loses faces seeks sends "
    "becomes gets makes takes gives goes comes leaves arrives meets kills wants has is are was were "
    "will can must "
    "backpedals backtracks retracts apologizes apologises expels bans arrests fires sacks appoints invites "
    "threatens pledges dismisses"
)


def is_heading(piece: Piece, longest: int) -> bool:
    """Whether a piece reads like a heading: a line that is no sentence of running text."""
    return not piece.listed and len(piece.words) <= longest and not _SENTENCE.search(piece.words)


def skip_titles(pieces: list[Piece]) -> list[Piece]:
    """The pieces, with titles of other articles, set between paragraphs without a label, as teasers.

    A subhead names the part of an article below it. Such a title reads like a headline, a sentence in the
    present tense or words with a quotation, among subheads that are mere labels, and stands only one
    paragraph from the heading before and the one after it. All three must hold.
    """
    heads = [number for number, piece in enumerate(pieces) if _alone(pieces, number)]
    labels = sum(not _is_title(pieces[number].words) for number in heads)
    result = list(pieces)
    near = {number for number, following in pairwise(heads) if _paragraphs(pieces, number, following) < 2}
    for before, number in pairwise(heads):
        if labels > 1 and before in near and number in near and _is_title(pieces[number].words):
            result[number] = pieces[number].skipped("related teaser")
    return result


def _alone(pieces: list[Piece], number: int) -> bool:
    """Whether a heading stands between paragraphs, with blank lines around it."""
    if not 0 < number < len(pieces) - 1 or pieces[number].reason or pieces[number].kind:
        return False
    before, after = pieces[number - 1], pieces[number + 1]
    parted = pieces[number].gap > 0 and after.gap > 0
    return parted and is_heading(pieces[number], LONGEST_SUBHEAD) and _is_body(before) and _is_body(after)


def _is_body(piece: Piece) -> bool:
    return (
        piece.reason is None
        and piece.kind in {None, BlockKind.BODY}
        and _SENTENCE.search(piece.words) is not None
    )


def _is_title(line: str) -> bool:
    return _QUOTES.search(line) is not None or not _VERBS.isdisjoint(line.split()[1:])


def _paragraphs(pieces: list[Piece], first: int, second: int) -> int:
    return sum(piece.reason is None for piece in pieces[first + 1 : second])
