"""An e-mail message: the paragraphs of its text, what is quoted in it, what is attached to it.

Sources: RFC 5322, RFC 2045 to 2047, RFC 3676 (signatures), RFC 4021 (Sensitivity).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from email import message_from_bytes, policy
from email.message import EmailMessage, MIMEPart
from email.utils import parsedate_to_datetime
from itertools import groupby

from claimcheck.copydesk.decode import decode
from claimcheck.copydesk.manuscript import squeezed
from claimcheck.copydesk.plain import plain
from claimcheck.errors import ReadError
from claimcheck.markup.laid import Paragraph

QUOTED = "quoted reply"
SIGNATURE = "signature"
FORWARDED = "forwarded header"
GREETING = "greeting"
_LONGEST_HEADER = 10_000
_MOST_PARTS = 1_000
_LONGEST_NAME = 100
_SENT_FROM = re.compile(r"(?:sent|get) (?:from|outlook for|via) (?:my )?[\w ]{2,40}\.?", re.IGNORECASE)
_WROTE = re.compile(r"(?:On|Am|Le) .{6,300}(?:wrote|schrieb|a écrit) ?:", re.DOTALL)
_ORIGINAL = re.compile(r"[-_ ]{2,}\s*original message\s*[-_ ]{2,}|_{20,}", re.IGNORECASE)
_FORWARD = re.compile(
    r"[-_ ]{2,}\s*forwarded (?:message|by .{1,80})\s*[-_ ]{2,}|begin forwarded message:", re.IGNORECASE
)
_FIELD = re.compile(r"\*?(?:from|sent|date|to|cc|subject|reply-to):\*? .{1,2000}", re.IGNORECASE | re.DOTALL)
_HELLO = re.compile(
    r"(?:hi|hello|dear|hey|(?:good )?(?:morning|afternoon|evening))\b[^.!?:;\d]{0,40}[,!:]?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Message:
    """What a message says: subject, the day it was sent, paragraphs, the names of what is attached."""

    subject: str
    sent: date | None
    paragraphs: tuple[Paragraph, ...]
    attachments: tuple[str, ...]
    confidential: bool
    notices: tuple[str, ...]


def opened(data: bytes, name: str) -> Message:
    """The message in a file's bytes; ReadError where there is none or it is nested without end."""
    if data.lower().count(b"boundary") > _MOST_PARTS:
        raise ReadError(f"{name} has more than {_MOST_PARTS} parts: not read")
    try:
        message = message_from_bytes(data, policy=policy.default)
        parts = list(_parts(message, name))
        if not message.keys():
            raise ReadError(f"{name} is no e-mail message: it has no header")
        body = message.get_body(("plain", "html"))
        body = _richer(message, body)
        attached = tuple(_attached(parts, body))
        told, doubts = _told(body, name)
    except RecursionError as error:
        raise ReadError(f"{name} is nested too deep: not read") from error
    said = [f"attachments are not read: {', '.join(attached)}"] if attached else []
    secret = _header(message, "sensitivity").lower() in {"company-confidential", "private", "personal"}
    return Message(
        squeezed(_header(message, "subject")),
        _day(_header(message, "date")),
        tuple(told),
        attached,
        secret,
        (*doubts, *said),
    )


def _parts(message: MIMEPart, name: str) -> Iterator[MIMEPart]:
    """All parts; ReadError where there are too many, or one has a header that only an attack has."""
    for number, part in enumerate(message.walk()):
        if number > _MOST_PARTS:
            raise ReadError(f"{name} has more than {_MOST_PARTS} parts: not read")
        if any(len(str(value)) > _LONGEST_HEADER for key, value in part.raw_items() if _is_read(key)):
            raise ReadError(f"{name} has a header of more than {_LONGEST_HEADER:,} characters: not read")
        yield part


def _is_read(key: str) -> bool:
    return key.lower().startswith("content-") or key.lower() in {"subject", "date", "sensitivity"}


def _header(message: MIMEPart, key: str) -> str:
    """A header's text, decoded; empty where there is none or none that can be read."""
    try:
        found = message.get(key, "")
    except (ValueError, LookupError, IndexError, AttributeError):  # what the library fails with on bad ones
        return ""
    return str(found).encode("utf-8", "replace").decode("utf-8")


def _day(header: str) -> date | None:
    try:
        return parsedate_to_datetime(header).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None


def _richer(message: EmailMessage, body: MIMEPart | None) -> MIMEPart | None:
    """The HTML form where the plain one is empty."""
    if body is not None and body.get_content_type() == "text/plain" and not _bytes(body).strip():
        return message.get_body(("html",)) or body
    return body


def _attached(parts: list[MIMEPart], body: MIMEPart | None) -> Iterator[str]:
    for part in parts:
        if part is body or part.is_multipart():
            continue
        if part.get_filename() or part.get_content_disposition() == "attachment":
            given = part.get_filename() or f"without a name, {part.get_content_type()}"
            yield squeezed(given.encode("utf-8", "replace").decode("utf-8"))[:_LONGEST_NAME]


def _bytes(part: MIMEPart) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _told(body: MIMEPart | None, name: str) -> tuple[list[Paragraph], tuple[str, ...]]:
    """The paragraphs of a message's text, and doubts about its encoding."""
    if body is None or not body.get_content_type().startswith("text/"):
        return [], ()
    data = _bytes(body)
    doubts: tuple[str, ...] = ()
    try:
        text = data.decode(body.get_content_charset() or "utf-8")
    except (LookupError, ValueError):
        decoded = decode(data, name)
        text, doubts = decoded.text, decoded.notices
    if body.get_content_type() == "text/html":
        return list(_sorted(_shown(text, name))), doubts
    return list(_sorted(_written(text))), doubts


def _shown(text: str, name: str) -> Iterator[Paragraph]:
    from claimcheck.markup.html import quoted  # noqa: PLC0415  # imports lxml

    for each, cited in quoted(text, name):
        yield replace(each, reason=QUOTED) if cited else each


def _written(text: str) -> Iterator[Paragraph]:
    """The paragraphs of plain text; lines that quote, and those below the sign of a signature, apart."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    for cited, group in groupby(lines, key=lambda line: line.startswith(">")):
        held = list(group)
        if cited:
            quotation = squeezed(" ".join(line.lstrip("> ") for line in held))
            yield Paragraph(quotation, reason=QUOTED)
            continue
        mark = next((number for number, line in enumerate(held) if line in {"-- ", "--"}), len(held))
        yield from _plain("\n".join(held[:mark]))
        yield from (replace(each, reason=SIGNATURE) for each in _plain("\n".join(held[mark + 1 :])))


def _plain(text: str) -> Iterator[Paragraph]:
    return (Paragraph(each.words, None, each.listed) for each in plain(text))


def _sorted(told: Iterator[Paragraph]) -> Iterator[Paragraph]:
    """The paragraphs, with what mail programs and letter-writers set around copy left out."""
    reason, header, begun = None, False, False
    for each in told:
        if each.reason:
            yield each
            continue
        if _FORWARD.fullmatch(each.words):
            reason, header = None, True
            yield replace(each, reason=FORWARDED)
            continue
        if _ORIGINAL.fullmatch(each.words):
            reason = QUOTED
        header = header and _FIELD.fullmatch(each.words) is not None
        yield replace(each, reason=reason or _aside(each.words, header=header, begun=begun))
        begun = begun or not _aside(each.words, header=header, begun=begun)


def _aside(words: str, *, header: bool, begun: bool) -> str | None:
    if header:
        return FORWARDED
    if _SENT_FROM.fullmatch(words):
        return SIGNATURE
    if _WROTE.fullmatch(words):
        return QUOTED
    return GREETING if not begun and _HELLO.fullmatch(words) else None
