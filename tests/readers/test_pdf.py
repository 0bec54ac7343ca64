"""PDF files: lines become paragraphs, pages are counted, and what stands on every page is left out."""

import zlib
from pathlib import Path

import pytest
from printed import Set, column, printed

from claimcheck.errors import ReadError
from claimcheck.office.columns import passages
from claimcheck.office.pages import pages
from claimcheck.readers import read

LONG = [
    "The harbour board of Renn voted nine to four on Monday to sell the old",
    "ferry, which has carried 212 people a day since 1974, to a museum in the",
    "north of the island, its chairman said.",
]


def told(*pages_):
    return [(each.words, each.page) for each in passages(pages(printed(*pages_), "a.pdf"))]


def draft(tmp_path, data):
    path = tmp_path / "a.pdf"
    path.write_bytes(data)
    return read(str(path))


def test_lines_become_paragraphs():
    """A wider gap, an indent or a short line ends one."""
    spaced = column(LONG) + column(LONG, top=646)
    whole = " ".join(LONG)
    assert told(spaced) == [(whole, 0), (whole, 0)]
    close = column([*LONG, *LONG])
    assert told(close) == [(whole, 0), (whole, 0)]
    justified = [*LONG[:2], "north of the island, which has waited for it for thirty years or more."]
    indented = column(justified) + [
        Set(line, 90 if not n else 72, 658 - 14 * n) for n, line in enumerate(LONG)
    ]
    assert told(indented) == [(" ".join(justified), 0), (whole, 0)]


@pytest.mark.parametrize(
    ("first", "second", "whole"),
    [
        ("the inter-", "national court", "the international court"),
        ("a well-", "known court", "a well-known court"),
        ("the 21-", "year wait", "the 21-year wait"),
        ("the Ellery-", "Renn line", "the Ellery-Renn line"),
    ],
)
def test_a_word_divided_at_a_lines_end_is_whole(first, second, whole):
    """It loses its hyphen, unless that belongs to it."""
    lines = [*LONG[:2], f"{LONG[1][:50]} {first}", f"{second} {LONG[0][:50]} and so forth."]
    assert whole in told(column(lines))[0][0]


def test_a_paragraph_runs_over_a_pages_end(tmp_path):
    """It is one, its parts are on their pages, and what repeats on pages is left out by its reason."""
    heads = [[Set("Renn Wire / FERRY", 72, 760), Set(f"Page {n}", 72, 30)] for n in (1, 2)]
    first = [heads[0][0], *column(LONG), *column(LONG[:2], top=640), heads[0][1]]
    second = [heads[1][0], *column(LONG[2:]), *column(LONG, top=660), heads[1][1]]
    read_ = draft(tmp_path, printed(first, second))
    assert (read_.unit, len(read_.units)) == ("page", 2)
    copy = [block for block in read_.blocks if not block.reason]
    assert [read_.text[block.start : block.end] for block in copy] == [" ".join(LONG)] * 3
    assert [read_.number(block.start) for block in copy] == [1, 1, 2]
    assert read_.number(read_.text.index("north", copy[1].start)) == 2
    assert {block.reason for block in read_.skipped} == {"running head", "page number"}


def test_large_letters_are_headings(tmp_path):
    """The first is the headline, one before the copy a dek, one in it a subhead."""
    page = [
        Set("Ferry is sold", 72, 740, 24),
        Set("Museum pays nothing for it", 72, 715, 15),
        *column(LONG, top=690),
        Set("A long wait", 72, 630, 15),
        *column(LONG, top=605),
    ]
    kinds = [block.kind.value for block in draft(tmp_path, printed(page)).blocks]
    assert kinds == ["headline", "dek", "body", "subhead", "body"]


def test_notes_lose_their_marks():
    """A raised figure that a note at the foot answers is no part of a word; any other is kept."""
    copy = column(LONG)
    mark = Set("1", 283, 677, 6)
    note = Set("1 The ferry cost 2 million.", 72, 60, 9)
    assert [words for words, _ in told([*copy, mark, note])] == [" ".join(LONG), note.words[2:]]
    assert told([*copy, mark])[0][0].endswith("¹")


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (printed([]), "has no text, only pictures of it"),
        (b"%PDF-1.4\n%%EOF", "damaged: no PDF file that can be opened"),
        (printed(column(LONG))[:200], "damaged|no text"),
        (printed(*[column(LONG)] * 201), "more than 200 pages"),
    ],
)
def test_what_cannot_be_read_is_said_in_one_line(tmp_path, data, message):
    """A scan, a file cut off, a book."""
    with pytest.raises(ReadError, match=message) as failure:
        draft(tmp_path, data)
    assert "\n" not in str(failure.value)


def test_a_locked_file_says_so():
    """As LibreOffice locks it."""
    with pytest.raises(ReadError, match="is protected by a password: save it without one"):
        read(str(Path(__file__).with_name("files") / "locked.pdf"))


def test_a_stream_that_unpacks_to_blanks_is_done_with_at_once(tmp_path):
    """PDFium bounds what it unpacks; there is no text in it."""
    packed = zlib.compress(b" " * 50_000_000, 9)
    page = printed([]).replace(
        b"<</Length 0>>\nstream\n",
        b"<</Length %d/Filter/FlateDecode>>\nstream\n%s\n" % (len(packed), packed),
    )
    with pytest.raises(ReadError, match="has no text"):
        draft(tmp_path, page)


def test_pages_without_text_are_named(tmp_path):
    """They may be pictures of copy."""
    read_ = draft(tmp_path, printed(column(LONG), []))
    assert read_.notices == ("pages without text, perhaps pictures of it: 2",)
