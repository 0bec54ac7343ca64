"""Reading drafts: from files, folders and standard input, with the options, and what can't be read."""

import io
import sys
from datetime import date
from hashlib import sha256
from types import SimpleNamespace

import pytest

from claimcheck import plugins
from claimcheck.draft import BlockKind
from claimcheck.errors import ReadError
from claimcheck.readers import ReadOptions, expand, read, suffixes

ARTICLE = "Leaders meet\n\nBy Ann Lee\nMarch 10, 2026\n\nThey met on Tuesday.\n\nMenu\n"


def written(folder, name, data):
    """The path of a file with this content."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return str(path)


def test_a_draft_says_where_it_came_from(tmp_path):
    """Path as given, hash of the bytes, title, day and source of the day."""
    path = written(tmp_path, "a.txt", ARTICLE)
    draft = read(path)
    assert (draft.origin.path, draft.origin.sha256) == (path, sha256(ARTICLE.encode()).hexdigest())
    assert (draft.title, draft.published, draft.published_from) == (
        "Leaders meet",
        date(2026, 3, 10),
        "dateline",
    )
    assert [block.kind.value for block in draft.blocks] == [
        "headline",
        "byline",
        "dateline",
        "body",
        "furniture",
    ]


def test_line_ends_are_never_translated(tmp_path):
    """Offsets count the file's own characters, whatever ends its lines."""
    text = ARTICLE.replace("\n", "\r\n")
    assert read(written(tmp_path, "a.txt", b"\xef\xbb\xbf" + text.encode())).text == text


def test_options_win(tmp_path):
    """A day given wins over the draft's own; kept furniture is copy."""
    path = written(tmp_path, "a.txt", ARTICLE)
    draft = read(path, ReadOptions(date=date(2025, 1, 2), keep_furniture=True))
    assert (draft.published, draft.published_from) == (date(2025, 1, 2), "option")
    assert list(draft.skipped) == []


def test_standard_input_is_read(monkeypatch):
    """A dash is standard input, plain text or what opens like Markdown."""
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(b"Only 5 left.")))
    assert read("-").text == "Only 5 left."
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(b"# Title\n\nOnly **5** left.")))
    draft = read("-")
    assert (draft.title, len(draft.markup)) == ("Title", 3)


@pytest.mark.parametrize(
    ("opening", "published", "notice"),
    [
        ("KYIV, March 10, 2026 (Reuters) - The army moved.", date(2026, 3, 10), None),
        (
            "KYIV, March 10 (Reuters) - The army moved.",
            None,
            "the dateline “KYIV, March 10 (Reuters)” has no year",
        ),
        ("KYIV, March 10 (Reuters) - Moved.\n\nThat was on March 10, 2026.", date(2026, 3, 10), None),
        (
            "KYIV, March 10 (Reuters) - Moved.\n\nThat was on March 9, 2026.",
            None,
            "has no year: give the date",
        ),
        ("KYIV, March 10\n\nThe army moved.", None, "has no year"),
    ],
)
def test_a_dateline_without_a_year_is_not_guessed(tmp_path, opening, published, notice):
    """The year must stand with the same day somewhere, else a notice says what to do."""
    draft = read(written(tmp_path, "a.txt", f"Army moves\n\n{opening}\n"))
    assert draft.published == published
    assert draft.published_from == ("dateline" if published else None)
    assert all(notice in found for found in draft.notices) if notice else not draft.notices
    assert bool(draft.notices) == bool(notice)


def test_a_dateline_in_a_paragraph_is_copy(tmp_path):
    """The dateline that opens a paragraph stays in the body."""
    draft = read(
        written(tmp_path, "a.txt", "Army moves\n\nKYIV, March 10, 2026 (Reuters) - The army moved.\n")
    )
    assert [block.kind for block in draft.blocks] == [BlockKind.HEADLINE, BlockKind.BODY]


@pytest.mark.parametrize(
    ("name", "data", "message"),
    [
        ("a.txt", b"", "is empty: there is nothing to check"),
        ("a.txt", b" \r\n\t\n", "is empty: there is nothing to check"),
        ("a.txt", "\u200b\ufeff".encode(), "is empty: there is nothing to check"),
        (
            "a.txt",
            b"Menu\n\nShare\n",
            "has no copy, only site menu, share buttons: --keep-furniture reads it",
        ),
        ("a.md", b"---\ndate: 2026-03-10\n---\n<!-- x -->\n", "has no copy, only front matter, HTML comment"),
        ("a.txt", b"<!DOCTYPE html><html>", "is an HTML page, not text"),
        ("a.docx", b"PK\x03\x04", "is damaged"),
    ],
)
def test_a_file_without_copy_is_refused(tmp_path, name, data, message):
    """One line says which file, what is wrong with it and what to do."""
    path = written(tmp_path, name, data)
    with pytest.raises(ReadError) as failure:
        read(path)
    assert str(failure.value).startswith(path + " ")
    assert message in str(failure.value)
    assert "\n" not in str(failure.value)


def test_what_is_not_there_is_said(tmp_path):
    """A missing file, a folder and an impossible path are refused in one line."""
    for path, message in [
        (str(tmp_path / "no.txt"), "No such file or directory"),
        (str(tmp_path), "is a folder, not a draft"),
        ("a\0b", "is no path"),
    ]:
        with pytest.raises(ReadError, match=message):
            read(path)


def test_folders_give_their_drafts_in_order(tmp_path):
    """Known endings in any case, sub-folders too, hidden ones not; files and the dash as given."""
    for name in ["b.TXT", "a.md", "sub/c.txt", ".git/d.txt", ".e.txt", "f.png"]:
        written(tmp_path, name, "x")
    found = list(expand(["-", str(tmp_path), "given.xyz"]))
    assert found == ["-", *(str(tmp_path / name) for name in ["a.md", "b.TXT", "sub/c.txt"]), "given.xyz"]


def test_a_folder_without_drafts_is_refused(tmp_path):
    """Nothing to read is an error that names the endings."""
    with pytest.raises(ReadError, match=r"holds no drafts: no file in it ends in \.docm, \.docx, \.eml"):
        list(expand([str(tmp_path)]))


def test_a_format_is_one_new_file(tmp_path, monkeypatch):
    """A module in the folder is all it takes: its endings are found and read by it."""
    new = tmp_path / "plugin" / "shout.py"
    written(
        new.parent,
        "shout.py",
        "from claimcheck.copydesk.manuscript import Manuscript\n"
        "from claimcheck.copydesk.plain import plain\n"
        "SUFFIXES = ('.shout',)\n"
        "OPENS = None\nLARGEST = 1_000\n"
        "def read(data, path):\n"
        "    text = data.decode().upper()\n"
        "    return Manuscript(text, tuple(plain(text)))\n",
    )
    package = __import__("claimcheck.readers", fromlist=["read"])
    monkeypatch.setattr(package, "__path__", [*package.__path__, str(new.parent)])
    plugins.names.cache_clear()
    plugins.load_all.cache_clear()
    try:
        assert ".shout" in suffixes()
        assert read(written(tmp_path, "x.shout", "40 left.")).text == "40 LEFT."
    finally:
        plugins.names.cache_clear()
        plugins.load_all.cache_clear()
        sys.modules.pop("claimcheck.readers.shout", None)


@pytest.mark.parametrize("name", ["a.txt", "a.md"])
def test_five_megabytes_in_a_line_are_read(tmp_path, name):
    """A line without end is one block."""
    text = "Only 40,000 troops “left” the border. " * 140_000
    draft = read(written(tmp_path, name, text))
    assert [(block.kind, block.start, block.end) for block in draft.blocks] == [
        (BlockKind.BODY, 0, len(text) - 1)
    ]
