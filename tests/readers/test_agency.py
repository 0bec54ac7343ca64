"""News items in JSON and XML: headline, byline, body, captions, the version's day, the embargo."""

import json
from datetime import date

import pytest

from claimcheck.errors import ReadError
from claimcheck.readers import read

BODY = "<p>A storm cut power to 1,900 homes.</p><h2>Ferries</h2><p>Two stayed in port.</p>"
OLD = {
    "uri": "urn:renn:7", "type": "text", "versioncreated": "2025-11-03T06:00:00Z",
    "byline": "By Petra Sollis",
    "headline": "Storm cuts power on Renn", "body_html": BODY, "located": "Renn Town",
}  # fmt: skip
NEW = {
    "uri": "urn:renn:7", "type": "text", "versionCreated": "2025-11-03T06:00:00Z",
    "headlines": [{"role": "short", "value": "Storm"}, {"role": "main", "value": "Storm cuts power on Renn"}],
    "bodies": [{"contentType": "text/plain", "value": "plain"}, {"contentType": "text/html", "value": BODY}],
    "embargoedUntil": "2025-11-04T00:01:00Z",
}  # fmt: skip
ITEM = """<?xml version="1.0"?><newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><itemMeta>
<versionCreated>2025-11-03T06:00:00Z</versionCreated>{meta}</itemMeta>
<contentMeta><headline>Storm cuts power on Renn</headline></contentMeta>
<contentSet>{content}</contentSet></newsItem>"""
XHTML = (
    '<inlineXML contenttype="application/xhtml+xml"><html xmlns="http://www.w3.org/1999/xhtml"><body>'
    f"{BODY}</body></html></inlineXML>"
)


def given(tmp_path, name, item):
    path = tmp_path / name
    path.write_text(item if isinstance(item, str) else json.dumps(item), "utf-8")
    return read(str(path))


def kinds(draft):
    return [(block.kind.value, draft.text[block.start : block.end]) for block in draft.blocks]


def test_an_item_of_the_first_version(tmp_path):
    """Its fields are parts of the copy, each with the path it is from."""
    draft = given(tmp_path, "a.ninjs", OLD)
    assert kinds(draft) == [
        ("headline", "Storm cuts power on Renn"),
        ("byline", "By Petra Sollis"),
        ("dateline", "Renn Town"),
        ("body", "A storm cut power to 1,900 homes."),
        ("subhead", "Ferries"),
        ("body", "Two stayed in port."),
    ]
    assert (draft.published, draft.published_from) == (date(2025, 11, 3), "versioncreated")
    assert draft.path(draft.text.index("1,900")) == "/body_html/html/body/p[1]"
    assert (draft.confidential, draft.unit) == (False, "paragraph")


def test_an_item_of_the_third_version(tmp_path):
    """The main headline, the marked-up body, an embargo; known without its ending."""
    draft = given(tmp_path, "a.json", NEW)
    assert draft.title == "Storm cuts power on Renn"
    assert draft.confidential
    assert draft.notices == ("the body is read as text/html; its other forms are not: text/plain",)


def test_halves_of_characters_do_no_harm(tmp_path):
    """JSON can hold what no text file can."""
    draft = given(
        tmp_path, "a.ninjs", {"headline": "Storm \ud83d cuts power", "body_text": "1,900\udc00 homes."}
    )
    assert draft.text == "Storm \ufffd cuts power\n1,900\ufffd homes.\n"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[1]", "its top level is no object"),
        ("{}", "no ninjs item: it has no headline and no body"),
        ('{"headline": "x"', "line 1: no valid JSON"),
        ("[" * 100_000, "nested too deep|no valid JSON"),
        ('{"headline": ' + "9" * 5_000 + "}", "a number that can't be read"),
        ('{"headline": "x", "bodies": 7, "associations": "x", "byline": {}}', None),
    ],
)
def test_what_is_no_item_is_said_in_one_line(tmp_path, text, message):
    """Or read as far as it goes."""
    if message is None:
        assert given(tmp_path, "a.ninjs", text).title == "x"
        return
    with pytest.raises(ReadError, match=message) as failure:
        given(tmp_path, "a.ninjs", text)
    assert "\n" not in str(failure.value)


@pytest.mark.parametrize(
    "content",
    [XHTML, "<inlineData>A storm cut power to 1,900 homes.\n\nFerries\n\nTwo stayed in port.</inlineData>"],
)
def test_an_item_in_xml(tmp_path, content):
    """Its body is XHTML or plain text; the file is known by how it opens."""
    draft = given(tmp_path, "a.xml", ITEM.format(meta="", content=content))
    assert [words for _, words in kinds(draft)] == [
        "Storm cuts power on Renn",
        "A storm cut power to 1,900 homes.",
        "Ferries",
        "Two stayed in port.",
    ]
    assert (draft.published, draft.published_from) == (date(2025, 11, 3), "versionCreated")


def test_an_embargo_makes_it_confidential(tmp_path):
    """Which refuses a remote server."""
    embargoed = ITEM.format(meta="<embargoed>2025-11-04T00:01:00Z</embargoed>", content=XHTML)
    assert given(tmp_path, "a.newsml", embargoed).confidential


def test_of_several_items_the_first_text_is_read(tmp_path):
    """And what is not is said."""
    item = ITEM.format(meta="", content=XHTML).split("?>")[1]
    empty = ITEM.format(meta="", content="").split("?>")[1]
    draft = given(tmp_path, "a.newsml", f"<newsMessage>{empty}{item}{item}</newsMessage>")
    assert draft.notices == ("the first news item with text is read; not read: with text 1, without text 1",)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (ITEM.format(meta="", content=""), "no news item with text"),
        ("<newsItem>", "not well-formed XML"),
        ("<newsItem>" * 5_000, "not well-formed XML"),
        ('<!DOCTYPE newsItem [<!ENTITY a "aaaa">]><newsItem>&a;</newsItem>', "declares a document type"),
        (
            '<!DOCTYPE newsItem SYSTEM "http://127.0.0.1:9/a.dtd"><newsItem/>',
            "declares a document type",
        ),
    ],
)
def test_hostile_or_empty_xml_is_refused(tmp_path, text, message):
    """No entity is expanded and nothing fetched."""
    with pytest.raises(ReadError, match=message) as failure:
        given(tmp_path, "a.newsml", text)
    assert "\n" not in str(failure.value)
