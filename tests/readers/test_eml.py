"""E-mail: the text is copy; quoted replies, signatures, greetings and forwarded headers are not."""

from contextlib import suppress
from datetime import date

import pytest

from claimcheck.draft import BlockKind
from claimcheck.errors import ReadError
from claimcheck.readers import read

SENT = "Date: Mon, 3 Nov 2025 06:00:00 +0000\r\n"
HEAD = f"From: a@renn.example\r\nSubject: Re: Storm cuts power on Renn\r\n{SENT}"
COPY = "A storm cut power to 1,900 homes on the Isle of Renn on Sunday night, the council said."


def mail(tmp_path, text, head=HEAD, kind='text/plain; charset="utf-8"'):
    path = tmp_path / "a.eml"
    data = f"{head}MIME-Version: 1.0\r\nContent-Type: {kind}\r\n\r\n{text}"
    path.write_bytes(data.encode("utf-8", "surrogateescape"))
    return read(str(path))


def copy_of(draft):
    return [draft.text[block.start : block.end] for block in draft.blocks if not block.reason]


def reasons(draft):
    return [block.reason for block in draft.skipped]


def test_the_subject_is_the_headline_where_the_copy_has_none(tmp_path):
    """Without what replies and forwards put before it; the day it was sent is the day."""
    draft = mail(tmp_path, f"Hi all,\r\n\r\n{COPY}\r\n")
    assert draft.title == "Storm cuts power on Renn"
    assert copy_of(draft) == ["Storm cuts power on Renn", COPY]
    assert (draft.published, draft.published_from) == (date(2025, 11, 3), "e-mail date")
    assert reasons(draft) == ["greeting"]
    own = mail(tmp_path, f"Power is cut on Renn\r\n\r\nBy Petra Sollis\r\n\r\n{COPY}\r\n")
    assert own.title == "Power is cut on Renn"


def test_what_is_quoted_or_signed_is_no_copy(tmp_path):
    """Neither are the lines that name who wrote it."""
    tail = "-- \nPetra\n+44 20 7946 0000"
    quoted = "On Mon, 3 Nov 2025 at 05:00, Desk <d@renn.example> wrote:\n> How many homes? 12?\n> Thanks"
    draft = mail(tmp_path, f"{COPY}\n\n{quoted}\n\n{tail}\n")
    assert copy_of(draft)[1:] == [COPY]
    assert set(reasons(draft)) == {"quoted reply", "signature"}


def test_what_is_passed_on_is_copy(tmp_path):
    """Its header is not."""
    passed = f"---------- Forwarded message ---------\nFrom: P <p@renn.example>\nSubject: Storm\n\n{COPY}\n"
    draft = mail(tmp_path, f"See below.\n\n{passed}")
    assert copy_of(draft)[-1] == COPY
    assert reasons(draft) == ["forwarded header"]
    original = mail(
        tmp_path, f"{COPY}\n\n-----Original Message-----\nFrom: D\nSent: Monday\n\nHow many? 12?\n"
    )
    assert copy_of(original)[1:] == [COPY]


def test_a_marked_up_mail_is_read_without_what_it_quotes(tmp_path):
    """Its paragraphs know their elements."""
    cited = "<blockquote type=cite><p>How many homes? 12?</p></blockquote>"
    page = f"<div><p>{COPY}</p></div>{cited}<p>More later.</p>"
    draft = mail(tmp_path, page, kind="text/html; charset=utf-8")
    assert copy_of(draft)[1:] == [COPY, "More later."]
    assert reasons(draft) == ["quoted reply"]


@pytest.mark.parametrize("line", ["EMBARGOED UNTIL 0001 GMT NOV 4", "Not for publication before Tuesday"])
def test_an_embargo_makes_it_confidential(tmp_path, line):
    """In the text, in the subject, in the header for it."""
    assert mail(tmp_path, f"{line}\n\n{COPY}\n").confidential
    assert mail(tmp_path, COPY, HEAD.replace("Re: ", "EMBARGOED 0001 Nov 4: ")).confidential
    assert mail(tmp_path, COPY, f"{HEAD}Sensitivity: Company-Confidential\r\n").confidential
    assert not mail(tmp_path, COPY).confidential


@pytest.mark.parametrize("charset", ["iso-8859-1", "x-unknown", "utf-8", "us-ascii"])
def test_a_wrong_or_unknown_charset_loses_no_text(tmp_path, charset):
    """What the header says may be wrong."""
    path = tmp_path / "a.eml"
    head = f"{HEAD}Content-Type: text/plain; charset={charset}\r\n\r\n".encode()
    path.write_bytes(head + "It cost £2 million, Zoë said — 1,900 homes.".encode("cp1252"))
    draft = read(str(path))
    assert "2 million, Zo" in draft.text
    assert "1,900 homes" in draft.text


def test_an_attachment_may_be_the_copy(tmp_path):
    """Then the error says which one; beside copy it is named."""
    attached = 'Content-Type: application/msword; name="storm.docx"\r\n\r\nAAAA\r\n'
    parts = f"--x\r\nContent-Type: text/plain\r\n\r\n{{}}\r\n--x\r\n{attached}--x--"
    kind = "multipart/mixed; boundary=x"
    with pytest.raises(ReadError, match=r"no copy in its text, but attachments \(storm.docx\): save"):
        mail(tmp_path, parts.format(""), kind=kind)
    assert mail(tmp_path, parts.format(COPY), kind=kind).notices == ("attachments are not read: storm.docx",)


@pytest.mark.parametrize(
    "data",
    [
        HEAD.encode() + b"Content-Type: multipart/mixed; boundary=x\r\n\r\n" + b"--x\r\n" * 5_000,
        HEAD.encode() + b"Content-Type: text/plain; charset=" + b"a" * 50_000 + b"\r\n\r\nx",
        b"".join(
            b"Content-Type: multipart/mixed; boundary=b%d\r\n\r\n--b%d\r\n" % (n, n) for n in range(3_000)
        ),
        b"Subject: x\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\n!!!!",
        b"Subject: =?utf-8?b?////?=\r\nDate: never\r\n\r\nhello 40 homes",
        b"\x00\x01\x02",
    ],
)
def test_a_hostile_message_is_read_or_refused(tmp_path, data):
    """Never slowly, never with a traceback."""
    path = tmp_path / "a.eml"
    path.write_bytes(data)
    with suppress(ReadError):
        assert any(block.kind is not BlockKind.FURNITURE for block in read(str(path)).blocks)
