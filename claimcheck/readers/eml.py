"""E-mail messages (.eml): the text is copy; quoted replies, signatures and forwarded headers are not."""

import re
from typing import TYPE_CHECKING

from claimcheck.copydesk.decode import shown
from claimcheck.copydesk.embargo import EMBARGO
from claimcheck.copydesk.headings import is_heading
from claimcheck.copydesk.lines import rule_for
from claimcheck.copydesk.manuscript import Manuscript, Piece
from claimcheck.copydesk.stamps import stamp
from claimcheck.draft import BlockKind, Span
from claimcheck.errors import ReadError

if TYPE_CHECKING:
    from claimcheck.markup.laid import Paragraph
    from claimcheck.markup.message import Message

SUFFIXES = (".eml",)
_FIELD = rb"[A-Za-z][\w-]{0,60}:[^\r\n]{0,2000}\r?\n(?:[ \t][^\r\n]{0,2000}\r?\n){0,50}"
OPENS = re.compile(
    rb"(?:From [^\r\n]{1,200}\r?\n)?(?:" + _FIELD + rb"){1,60}?(?:MIME-Version|Message-ID|Received):",
    re.IGNORECASE,
)
LARGEST = 50_000_000  # with its attachments

_REPLY = re.compile(r"(?:(?:re|fwd?|aw|wg|tr)(?:\[\d+\])?:\s*)+", re.IGNORECASE)
_EMBARGOED = re.compile(r"\W*(?:strictly )?(?:embargoed?|under embargo|confidential)\b\W", re.IGNORECASE)
_LONGEST_HEADLINE = 220


def read(data: bytes, path: str) -> Manuscript:
    """The manuscript of a message; ReadError where it is none, or where the copy is in an attachment."""
    from claimcheck.markup.laid import laid  # noqa: PLC0415  # only where there is a message
    from claimcheck.markup.message import opened  # noqa: PLC0415  # as above

    message = opened(data, shown(path))
    copy = [each for each in message.paragraphs if not each.reason]
    if not any(char.isalnum() for each in copy for char in each.words):
        _refuse(message, shown(path))
    subject = _REPLY.sub("", message.subject, count=1).strip()
    told = (*_headline(subject, copy), *message.paragraphs)
    made = laid(told)
    return Manuscript(
        made.text,
        made.pieces,
        published=message.sent,
        confidential=message.confidential or _EMBARGOED.match(f"{subject} ") is not None,
        notices=message.notices,
        published_from="e-mail date",
        unit="paragraph",
        units=made.starts,
    )


def _headline(subject: str, copy: "list[Paragraph]") -> "tuple[Paragraph, ...]":
    """The subject as headline, where the copy opens with none of its own."""
    from claimcheck.markup.laid import Paragraph  # noqa: PLC0415  # as above

    first = next((each for each in copy if not (_is_embargo(each.words) or stamp(each.words))), None)
    if not subject or first is None or first.kind is BlockKind.HEADLINE or _is_embargo(subject):
        return ()
    line = Piece(Span(0, len(first.words)), first.words, listed=first.listed)
    opens = len(copy) > 1 and is_heading(line, _LONGEST_HEADLINE) and rule_for(first.words) is None
    return () if opens else (Paragraph(subject, BlockKind.HEADLINE, path="Subject"),)


def _is_embargo(words: str) -> bool:
    found = rule_for(words)
    return found is not None and found.reason == EMBARGO


def _refuse(message: "Message", name: str) -> None:
    if message.attachments:
        raise ReadError(
            f"{name} has no copy in its text, but attachments ({', '.join(message.attachments)}):"
            " save the one that is the copy and check that"
        )
