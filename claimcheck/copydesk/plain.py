"""The pieces of a text without markup."""

import re
from collections.abc import Iterator

from claimcheck.copydesk.lines import rule_for
from claimcheck.copydesk.manuscript import Piece, squeezed
from claimcheck.copydesk.stamps import stamp
from claimcheck.draft import Span
from claimcheck.paragraphs import LIST_MARK, paragraphs

_LINE_ENDS = re.compile(r"\r\n|[\n\r\u2028\u2029]")


def plain(text: str) -> Iterator[Piece]:
    """The pieces of a text, in order: its paragraphs, and lines of furniture that stand close to them."""
    before = 0
    for span in paragraphs(text, stands_alone):
        yield _piece(text, span, before)
        before = span.end


def _piece(text: str, span: Span, before: int) -> Piece:
    """One stretch of a text without markup, where the one before it ended at `before`."""
    between = text[before : span.start]
    lines = _LINE_ENDS.split(between)
    mark = LIST_MARK.match(text, span.start, span.end)
    words = squeezed(text[mark.end() if mark else span.start : span.end])
    return Piece(span, words, len(lines[-1]), max(0, len(lines) - 2), mark is not None)


def stands_alone(line: str) -> bool:
    """Whether a line is never part of a wrapped paragraph: furniture, a byline or a dateline."""
    words = squeezed(line)
    return rule_for(words) is not None or stamp(words) is not None
