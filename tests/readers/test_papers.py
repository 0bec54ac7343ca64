"""HTML, RTF and OpenDocument: what is copy, what is left out, what is refused."""

import io
import sys
import zipfile
from datetime import date

import pytest
from cases import CASES, GOLDEN

from claimcheck.api import check
from claimcheck.errors import ReadError
from claimcheck.readers import ReadOptions, read

LEAD = "The council of Great Harrow voted 31 to 14 on Tuesday to close two of its nine libraries."
PAGE = """<!doctype html><html><head><title>x</title>{head}</head><body><nav><a href=/>Home</a></nav><article>
<h1>Council votes to close two libraries</h1><p>By Sam Oduya</p><p>{lead}</p>{body}</article>
<footer><p>Copyright 2019 Harrow Post</p></footer></body></html>"""
SPACES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"'
)


def given(tmp_path, name, data):
    path = tmp_path / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return read(str(path))


def page(body="", head=""):
    return PAGE.format(body=body, head=head, lead=LEAD)


def copy_of(draft):
    return [(b.kind.value, draft.text[b.start : b.end]) for b in draft.blocks if not b.reason]


def odt(body, **parts):
    text = f"<office:body><office:text>{body}</office:text></office:body>"
    content = f"<office:document-content {SPACES}>{text}</office:document-content>"
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        for name, data in {"content.xml": content, **parts}.items():
            archive.writestr(name, data)
    return file.getvalue()


def test_the_article_is_copy_and_the_page_is_not(tmp_path):
    """Byline and all paragraphs stay, those parted by breaks too."""
    first = "Lena Abt, who leads the opposition, said that 4,100 readers would lose the only place nearby."
    second = "The vote had been put off three times since March, and once more in June of the year before."
    draft = given(tmp_path, "a.html", page(f"<div>{first}<br><br>{second}</div>"))
    assert [kind for kind, _ in copy_of(draft)] == ["headline", "byline", "body", "body", "body"]
    assert {block.reason for block in draft.skipped} <= {
        "page around the article",
        "site menu",
        "copyright line",
    }
    assert draft.number(draft.text.index(LEAD)) == 3


def test_cells_are_body_and_captions_are_captions(tmp_path):
    """A short cell is no heading."""
    table = "<table><tr><td>Libraries</td><td>Nine</td></tr></table>"
    figure = "<figure><figcaption>The reading room.</figcaption></figure>"
    draft = given(tmp_path, "a.html", page(f"{table}{figure}<p>{LEAD} Again.</p>"))
    kinds = {words: kind for kind, words in copy_of(draft)}
    assert kinds.get("Libraries", "body") == "body"
    assert kinds["The reading room."] == "caption"


@pytest.mark.parametrize(
    ("head", "day"),
    [
        ('<meta property="article:published_time" content="2026-03-03T10:00:00Z">', date(2026, 3, 3)),
        ('<script type="application/ld+json">{"datePublished": "2026-03-03"}</script>', date(2026, 3, 3)),
        ('<meta name="date" content="soon">', None),
        ("", None),
    ],
)
def test_the_day_is_the_one_the_page_names(tmp_path, head, day):
    """Never one that is guessed from a copyright line."""
    assert given(tmp_path, "a.html", page(head=head)).published == day


def test_a_page_without_a_heading_has_the_title_it_names(tmp_path):
    """Where a paragraph has the same words."""
    text = page(head='<meta property="og:title" content="Council votes to close two libraries">')
    draft = given(tmp_path, "a.html", text.replace("h1>", "div>"))
    assert draft.title == "Council votes to close two libraries"
    assert copy_of(draft)[0] == ("headline", draft.title)


def test_a_page_is_known_by_how_it_opens(tmp_path):
    """Whatever its ending."""
    assert given(tmp_path, "a.aspx", page()).title == "Council votes to close two libraries"


def test_an_open_document_is_read_as_it_is_shown(tmp_path):
    """Headings by rank, cells as body, blanks and breaks as they are, notes after the text."""
    body = (
        '<text:h text:outline-level="1">Council closes libraries</text:h>'
        '<text:p>Nine<text:s text:c="2"/>of<text:tab/>them<text:line-break/>close'
        '<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation>'
        "<text:note-body><text:p>In 2019, ten.</text:p></text:note-body></text:note>.</text:p>"
        "<table:table><table:table-row><table:table-cell><text:p>Readers</text:p></table:table-cell>"
        "</table:table-row></table:table>"
    )
    draft = given(tmp_path, "a.odt", odt(body))
    assert copy_of(draft) == [
        ("headline", "Council closes libraries"),
        ("body", "Nine of them close."),
        ("body", "Readers"),
        ("body", "In 2019, ten."),
    ]
    assert draft.path(draft.text.index("ten")) == "footnote 1"


def test_a_cell_of_rtf_is_body(tmp_path):
    """However short it is, and whatever comes after."""
    rtf = rf"{{\rtf1\ansi Council votes\par {LEAD}\par Readers\cell Nine\cell\row {LEAD}\par}}"
    kinds = {words: kind for kind, words in copy_of(given(tmp_path, "a.rtf", rtf))}
    assert (kinds["Readers"], kinds["Nine"]) == ("body", "body")


def test_rtf_reads_as_if_all_changes_were_accepted(tmp_path):
    """Deleted text is no copy; notes are named."""
    rtf = r"{\rtf1\ansi Council closes {\deleted two }three libraries.\par{\footnote no.} Nine are open.\par}"
    draft = given(tmp_path, "a.rtf", rtf)
    assert "two" not in draft.text
    assert draft.notices == (
        "tracked changes are read as if accepted: deletions 1",
        "footnotes are not read: 1",
    )


BOMB = odt("x" * 10, **{"big.xml": b"0" * 120_000_000})
HOSTILE = [
    ("a.odt", BOMB, "unpacks to more than 100 MB"),
    ("a.odt", odt("<text:p>x</text:p>")[:80], "is damaged"),
    ("a.odt", b"not a package", "is damaged"),
    (
        "a.odt",
        odt("<text:p>&lt;</text:p>").replace(b"content.xml", b"contemp.xml"),
        "is no OpenDocument text",
    ),
    ("a.html", "<div>" * 5_000 + LEAD, "nested deeper|no HTML"),
    ("a.html", "<p>40 dead.</p>" * 30_001, "more than 30,000 elements"),
    ("a.html", "", "no HTML|is empty"),
    ("a.rtf", r"{\rtf1 }", "is empty"),
    ("a.html", b"x" * 10_000_001, "more than 10 MB"),
    ("a.pdf", b"PK\x03\x04", "is damaged"),
    ("a.docx", b"%PDF-1.4", "is damaged"),
]


@pytest.mark.parametrize(("name", "data", "message"), HOSTILE)
def test_hostile_or_broken_files_are_refused_in_one_line(tmp_path, name, data, message):
    """It says which file and why."""
    with pytest.raises(ReadError, match=message) as failure:
        given(tmp_path, name, data)
    assert "\n" not in str(failure.value)
    assert name in str(failure.value)


@pytest.mark.parametrize(
    ("name", "module", "extra"),
    [("a.html", "trafilatura", "html"), ("a.rtf", "striprtf.striprtf", "rtf"), ("a.pdf", "pypdfium2", "pdf")],
)
def test_a_format_that_is_not_installed_says_how_to(tmp_path, monkeypatch, name, module, extra):
    """The command is in the message."""
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(ReadError, match=rf"pip install 'claimcheck-desk\[{extra}\]'"):
        given(tmp_path, name, page())


def test_nothing_that_a_file_names_is_fetched(tmp_path, monkeypatch):
    """Pictures, frames, styles and document types of other hosts stay where they are."""
    asked = []
    monkeypatch.setattr("socket.getaddrinfo", lambda *told, **_: asked.append(told))
    monkeypatch.setattr("socket.socket.connect", lambda *told: asked.append(told))
    far = "http://pictures.example/a"
    links = f'<img src="{far}"><iframe src="{far}"></iframe><link rel=stylesheet href="{far}"><p>{LEAD}</p>'
    given(tmp_path, "a.html", page(links, head=f'<base href="{far}"><link rel=stylesheet href="{far}">'))
    given(tmp_path, "a.html", f'<!DOCTYPE html SYSTEM "{far}.dtd">' + page()[15:])
    given(tmp_path, "a.odt", odt(f'<text:p>{LEAD}</text:p><text:p><text:a href="{far}">x</text:a></text:p>'))
    assert asked == []


def test_kept_furniture_is_copy(tmp_path):
    """What an option keeps, the format's own verdict does not take away."""
    path = tmp_path / "a.html"
    path.write_text(page())
    kept = read(str(path), ReadOptions(keep_furniture=True))
    assert "Home" in [words for _, words in copy_of(kept)]


STORY = [case for case in CASES if case.name.startswith("harbour-")]


def test_one_story_makes_the_same_claims_in_every_format():
    """But for what one does not hold: RTF loses the note, the page has none, the mail no table."""
    said = {}
    for case in STORY:
        claims = check(read(str(case.draft))).claims
        said[case.name.removeprefix("harbour-")] = {(claim.kind, claim.quote) for claim in claims}
    whole = said["docx"]
    assert len(whole) > 35
    assert said["odt"] == said["pdf"] == said["ninjs"] == said["newsml"] == whole
    note = {("quantity", "14 cranes")}
    assert whole - said["rtf"] == note
    assert said["rtf"] - whole == set()
    assert whole - said["html"] == note
    assert said["eml"] - whole == set()
    assert (GOLDEN / "harbour-odt" / "source.fodt").is_file()
