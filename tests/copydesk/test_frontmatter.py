"""The header of a Markdown draft."""

from datetime import date

import pytest

from claimcheck.copydesk.frontmatter import header
from claimcheck.draft import BlockKind

HEADER = """---
title: "Leaders talk: 40,000 troops mass"
description: >
  A summit is
  proposed.
date: 2026-03-10T08:00:00+01:00
---
Text.
"""


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_values_that_are_copy_have_their_place(end):
    """Title and description are found without the format's quotation marks, whatever the line ends."""
    text = HEADER.replace("\n", end)
    found = header(text)
    title, dek = found.fields
    assert (title.kind, text[title.span.start : title.span.end]) == (
        BlockKind.HEADLINE,
        "Leaders talk: 40,000 troops mass",
    )
    assert (dek.kind, dek.words) == (BlockKind.DEK, "A summit is proposed.")
    assert text[dek.span.start : dek.span.end].split() == ["A", "summit", "is", "proposed."]
    assert text[found.end :].strip() == "Text."
    assert (found.title, found.published) == ("Leaders talk: 40,000 troops mass", date(2026, 3, 10))


@pytest.mark.parametrize(
    ("line", "secret"),
    [
        ("confidential: true", True),
        ("embargo: 2026-03-11 06:00", True),
        ("Embargoed-until: noon", True),
        ("confidential: false", False),
        ("embargo: no", False),
        ("embargo:", False),
        ("tags: confidential", False),
    ],
)
def test_embargo_and_confidence_are_kept(line, secret):
    """A draft under embargo, or marked so, is confidential."""
    assert header(f"---\ntitle: x\n{line}\n---\n").confidential is secret


@pytest.mark.parametrize(
    "text",
    ["", "Text", "---\n\nText after a rule\n\n---\n", "--- \n", "---\ntitle: x\n", "----\na: b\n---\n"],
)
def test_a_rule_is_no_header(text):
    """Only a fenced list of names and values is a header."""
    assert header(text) is None


@pytest.mark.parametrize("value", ["[", '"', "&a *b", "[" * 9000, "!!python/object:os.system x"])
def test_a_broken_header_is_said(value):
    """A header that is no YAML gives a notice or nothing, never a failure, and runs no code."""
    found = header(f"---\ntitle: {value}\n---\nText\n")
    assert found.notice in {None, "the front matter is no valid YAML: its title and date are not read"}
    assert found.published is None
