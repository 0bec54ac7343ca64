"""The page as bytes: one file, its policy, its data, what hostile copy can't do to it."""

import json
import re
from base64 import b64encode
from collections import Counter
from dataclasses import replace
from hashlib import sha256
from html.parser import HTMLParser

import pytest
from flood import flood, flood_by_model
from hypothesis import given, settings
from hypothesis import strategies as st
from reports import HOSTILE, Entry, claim, draft_of, hostile, report_of

from claimcheck.claims import Statement
from claimcheck.emitters import EmitOptions
from claimcheck.emitters.html import render
from claimcheck.ledger import SCHEMA
from claimcheck.report import Gone, Revision

VOID = {"meta", "input"}
# Words that are only blank make no link.
BLANK = {("span", "class", "data-kind", "data-priority", "data-to", "id")}
SHARDS = (
    *(
        "<",
        "</",
        ">",
        "<!--",
        "-->",
        "script",
        "img ",
        "a ",
        "onerror=",
        "href=",
        '"',
        "'",
        "&lt;",
        "&",
        "=",
        "/",
    ),
    *(" ", "\u2028", "\u202e", "\ud800", "\x00", "x"),
)


class Parsed(HTMLParser):
    """The tags with their attributes, the text of scripts and styles, and what was never closed."""

    def __init__(self, text):
        super().__init__()
        self.tags, self.raw, self.open, self.text = [], [], [], ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag, attrs):
        """Keeps the tag."""
        self.tags.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag):
        """Closes what was opened last."""
        assert self.open.pop() == tag

    def handle_data(self, data):
        """Keeps the text."""
        if self.open and self.open[-1] in ("script", "style"):
            self.raw.append((self.open[-1], data))
        else:
            self.text += data


def page(report, order="priority"):
    """The page of a report, parsed."""
    return Parsed(render(report, EmitOptions(order)))


def data(parsed):
    """The page's data."""
    return json.loads(next(text for tag, text in parsed.raw if tag == "script"))


@pytest.mark.parametrize("made", [flood, flood_by_model, hostile])
def test_it_is_one_whole_file(made):
    """Every tag is closed in its order, ids are unique, and links lead to one of them."""
    parsed = page(made())
    assert parsed.open == []
    ids = Counter(attrs["id"] for _, attrs in parsed.tags if "id" in attrs)
    assert [name for name, count in ids.items() if count > 1] == []
    links = [attrs["href"] for tag, attrs in parsed.tags if tag == "a"]
    assert [link for link in links if link[0] != "#" or link[1:] not in ids] == []
    assert [tag for tag, attrs in parsed.tags if {"src", "style", "srcset", "action"} & attrs.keys()] == []


@pytest.mark.parametrize("made", [flood, hostile])
def test_the_policy_allows_these_very_scripts_and_styles(made):
    """Nothing is allowed but what is in the file, by its digest; nothing may be sent or framed in."""
    parsed = page(made())
    (policy,) = [
        attrs["content"]
        for tag, attrs in parsed.tags
        if tag == "meta" and attrs.get("http-equiv") == "Content-Security-Policy"
    ]
    allowed = dict(part.strip().split(" ", 1) for part in policy.split(";"))
    _, *scripts = (text for tag, text in parsed.raw if tag == "script")
    styles = [text for tag, text in parsed.raw if tag == "style"]
    for name, texts in (("script-src", scripts), ("style-src", styles)):
        digests = [b64encode(sha256(text.encode()).digest()).decode() for text in texts]
        assert allowed[name] == " ".join(f"'sha256-{digest}'" for digest in digests)
    for name in ("default-src", "connect-src", "img-src", "font-src", "base-uri", "form-action"):
        assert allowed[name] == "'none'"
    assert "unsafe" not in policy


def test_hostile_copy_makes_no_tag():
    """Copy adds no element, script or attribute of its own: the tags are those of harmless copy."""
    report = hostile()
    parsed = page(report)
    assert sum(tag == "script" for tag, _ in parsed.tags) == 5
    assert {"img", "details open", "iframe"}.isdisjoint(tag for tag, _ in parsed.tags)
    assert [attrs for _, attrs in parsed.tags if any(name.startswith("on") for name in attrs)] == []
    text = render(report, EmitOptions())
    assert "<script>alert" not in text
    assert re.findall("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text) == []
    text.encode("utf-8")


def tags_of(words):
    """The tags with the names of their attributes of a page whose draft and report say this everywhere."""
    draft = draft_of(words, title=words, notices=(words,))
    made = claim(draft, Entry("event", words, Statement(words, words, words), words, verify=(words,)))
    made = replace(made, id=words, note=words, kind=words, attributed_to=words)
    parsed = page(report_of(draft, [made], headings={words: words}))
    assert parsed.open == []
    assert data(parsed)["items"][0]["ids"] == [words]
    return {(tag, *sorted(attrs)) for tag, attrs in parsed.tags}


@settings(max_examples=60)
@given(st.lists(st.sampled_from(SHARDS) | st.characters(), min_size=1, max_size=9).map("".join))
def test_any_copy_is_inert(words):
    """Whatever a draft says, in whatever field, the page has no tag but those of one that says little."""
    facts = {(tag,) for tag in ("dl", "div", "dt", "dd")}
    plain = tags_of("x") | tags_of("x y") | tags_of("x\ry") | tags_of("\rx")
    assert tags_of(words) <= plain | facts | BLANK


def test_the_data_are_the_reports():
    """What the script works on: the draft's digest in full, each item with its ids, status and note."""
    report = flood()
    marked = replace(
        report, claims=(replace(report.claims[0], status="wrong", note="16"), *report.claims[1:])
    )
    found = data(page(marked, "text"))
    assert found["schema"] == SCHEMA
    assert found["draft"] == {"path": "draft.md", "sha256": report.draft.origin.sha256}
    assert found["order"] == "text"
    ids = [name for item in found["items"] for name in item["ids"]]
    assert sorted(ids) == sorted(claim.id for claim in report.claims)
    (item,) = [item for item in found["items"] if report.claims[0].id in item["ids"]]
    assert item["marks"] == [["wrong", "16"]]


def test_the_whole_draft_and_all_that_is_said_stand_in_it():
    """Without any script there is the copy, what was not read and why, what failed, warnings and gaps."""
    report = flood_by_model()
    text = " ".join(page(report).text.split())
    for line in report.draft.text.splitlines():
        assert " ".join(line.split()) in text
    for said in (
        "Incomplete: part of the draft was not checked.",
        "lines 16-26 failed: server error 503, 3 attempts",
        "Not read: links of the page",
        "the copy was sent to api.example.org",
        report.draft.origin.sha256,
        "7 March 2026 was a Saturday",
        "“in the spring”",
        "“5,000 soldiers”: not in the draft",
    ):
        assert said in text, said


def test_what_is_gone_and_what_a_revision_did_are_on_the_page():
    """Each with its place and its mark, and as inert as the rest."""
    gone = tuple(
        Gone(f"date-{n}", "date", words, words, 3, "wrong", words) for n, words in enumerate(HOSTILE)
    )
    revision = Revision(None, kept=0, stale=0, reopened=0, new=0, gone=len(gone), problems=HOSTILE)
    page = render(replace(report_of(draft_of("It rained.")), gone=gone, revision=revision), EmitOptions())
    section = page.partition('<section class="gone"')[2].partition("</section>")[0]
    assert section.count('data-level="gone">was line 3: “<bdi>') == len(gone)
    assert set(re.findall(r"</?(\w+)", section)) == {"h2", "ul", "li", "bdi"}
    assert f"{len(gone)} gone." in page.partition('class="about"')[2].partition("</div>")[0]
