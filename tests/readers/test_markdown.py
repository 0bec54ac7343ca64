"""Markdown drafts: what is copy, of which kind, and what is markup."""

from datetime import date

import pytest

from claimcheck.prose import prose
from claimcheck.readers import read

DRAFT = """---
title: "Leaders talk as 40,000 troops mass"
date: 2026-03-10
embargo: 2026-03-11 06:00
---

# Leaders talk as 40,000 troops mass

*By Ann Lee in Kyiv*

![Two *leaders* in 2011](http://x.y/a.jpg "t")
*The two met in 2011. Photo: Bo Day/AP*

The **president** said ["we will not](http://a.b/c(d)) yield"[^1] on _Tuesday_.
It wrapped here.

> “Quoted *words* here,”
> he said.
>
> More.

- one **item** of 3
- two items
  continued here

What happens next
-----------------

<!-- editor: check 500
this -->

```
code with 7 soldiers
```

| a | b |
|---|---|
| 12 killed | 3 wounded |

Read more: [Five questions](http://x.y)

[r]: http://x.y
[^1]: A footnote with 12 troops.
"""
COPY = [
    ("headline", "Leaders talk as 40,000 troops mass"),
    ("byline", "By Ann Lee in Kyiv"),
    ("caption", "Two leaders in 2011"),
    ("caption", "The two met in 2011."),
    ("body", 'The president said "we will not yield" on Tuesday. It wrapped here.'),
    ("quote", "“Quoted words here,” he said."),
    ("quote", "More."),
    ("list", "one item of 3"),
    ("list", "two items continued here"),
    ("subhead", "What happens next"),
    ("subhead", "code with 7 soldiers"),
    ("subhead", "| a | b |"),
    ("subhead", "| 12 killed | 3 wounded |"),
    ("body", "A footnote with 12 troops."),
]
REASONS = [
    "front matter",
    "image credit",
    "HTML comment",
    "related teaser",
    "link target",
]


def drafted(folder, text):
    """The draft of a Markdown file."""
    path = folder / "a.md"
    path.write_bytes(text.encode())
    return read(str(path))


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_marks_are_no_copy(tmp_path, end):
    """The running text is what a reader sees, each block of its kind, whatever ends the lines."""
    draft = drafted(tmp_path, DRAFT.replace("\n", end))
    running = prose(draft)
    assert [(line.kind.value, running.text[line.start : line.end]) for line in running.lines] == COPY
    assert [block.reason for block in draft.skipped] == REASONS


def test_the_header_is_read(tmp_path):
    """Title and day come from the front matter, an embargo makes the draft confidential."""
    draft = drafted(tmp_path, DRAFT)
    assert (draft.title, draft.published) == ("Leaders talk as 40,000 troops mass", date(2026, 3, 10))
    assert (draft.published_from, draft.confidential) == ("front matter", True)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        (
            "# One\n\nText.\n\n# Two\n\nMore.",
            [("headline", "One"), ("body", "Text."), ("subhead", "Two"), ("body", "More.")],
        ),
        ("## Closed ##\n\nText.", [("subhead", "Closed"), ("body", "Text.")]),
        ("Title\n=====\n\nText.", [("headline", "Title"), ("body", "Text.")]),
        ("Said.\n***\nSaid.", [("body", "Said."), ("body", "Said.")]),
        (
            "Text <!-- never closed\n\nMore 40.",
            [("headline", "Text <!-- never closed"), ("body", "More 40.")],
        ),
        ("<!-- open\n\nText 40.", [("headline", "<!-- open"), ("body", "Text 40.")]),
        ("Text.\n\n---", [("body", "Text.")]),
        ("1. One\n2. Two", [("list", "One"), ("list", "Two")]),
        ("> - One of “two”\n> - Two", [("quote", "One of “two”"), ("quote", "Two")]),
        ("40,000 troops. They\nstay, he said.", [("body", "40,000 troops. They stay, he said.")]),
        ("#40 in line", [("body", "#40 in line")]),
        ("Said.\n~~~\n5 left.\n~~~\nText.", [("body", "Said."), ("body", "5 left."), ("body", "Text.")]),
    ],
)
def test_blocks_are_told_apart(tmp_path, text, lines):
    """Headings, rules, fences, comments, quotations and lists, well formed or not."""
    running = prose(drafted(tmp_path, text))
    assert [(line.kind.value, running.text[line.start : line.end]) for line in running.lines] == lines


HEAD = "---\ntitle: 40,000 troops mass – “again”\ndescription: A summit is proposed\n---\n\n"


@pytest.mark.parametrize(
    ("body", "blocks"),
    [
        (
            '# 40,000 troops mass - "Again"\n\nText.',
            [("front matter", 1), ("dek", 3), ("front matter", 4), ("headline", 6), ("body", 8)],
        ),
        (
            "40,000 Troops Mass: *again*\n\nA summit is proposed.\n\nText.",
            [("front matter", 1), ("headline", 6), ("body", 8), ("body", 10)],
        ),
        (
            "# 80,000 troops mass – “again”\n\nText.",
            [
                ("front matter", 1),
                ("headline", 2),
                ("front matter", 3),
                ("dek", 3),
                ("front matter", 4),
                ("headline", 6),
                ("body", 8),
            ],
        ),
        (
            "Text.",
            [
                ("front matter", 1),
                ("headline", 2),
                ("front matter", 3),
                ("dek", 3),
                ("front matter", 4),
                ("body", 6),
            ],
        ),
    ],
)
def test_what_header_and_body_both_print_is_copy_in_the_body(tmp_path, body, blocks):
    """A value of the header is copy only where the body does not print it, word for word."""
    draft = drafted(tmp_path, HEAD + body)
    found = [(block.reason or block.kind.value, draft.place(block.start).line) for block in draft.blocks]
    assert found == blocks
    assert draft.title == "40,000 troops mass – “again”"


def test_what_stands_between_headline_and_byline_is_the_dek(tmp_path):
    """A format's own headline opens the same rule as a guessed one; a desk may stand in the byline."""
    draft = drafted(
        tmp_path, "# Troops mass\n\n*A summit is near*\n\n**By Ann Lee, foreign editor**\n\nText."
    )
    assert [block.kind.value for block in draft.blocks] == ["headline", "dek", "byline", "body"]


@pytest.mark.parametrize(
    ("image", "parts"),
    [
        ("![Two men shake hands](a.jpg)", [("caption", "Two men shake hands")]),
        (
            "*Two men shake hands. (Photo: Bo Day)*",
            [("caption", "Two men shake hands."), ("image credit", "(Photo: Bo Day)*")],
        ),
        (
            "![Two men](a.jpg)\n\n*Two men shake hands. (Photo: Bo Day)*",
            [
                ("caption", "Two men"),
                ("caption", "Two men shake hands."),
                ("image credit", "(Photo: Bo Day)*"),
            ],
        ),
        ("![](a.jpg)", []),
    ],
)
def test_an_image_gives_its_caption_and_no_credit(tmp_path, image, parts):
    """The words for those who see no image are a caption; a credit in parentheses is left out."""
    draft = drafted(tmp_path, f"# Troops mass\n\nText.\n\n{image}\n\nMore.")
    running = prose(draft)
    copy = [(line.kind.value, running.text[line.start : line.end]) for line in running.lines]
    left = [(block.reason, draft.text[block.start : block.end]) for block in draft.skipped]
    assert copy[2:-1] == [part for part in parts if part[0] == "caption"]
    assert left == [part for part in parts if part[0] != "caption"]


def test_lines_pasted_from_a_page_are_apart(tmp_path):
    """A line that ends without a stop before a long one is no wrapped part of it."""
    long = (
        "A minister had not spoken to the press since the ferries were ordered and would not say why it was "
    )
    text = f"# Title\n\nText.\n\nTwo men in suits\n{long}soImage: Ann Lee/AP\n\nMore."
    assert [block.reason or block.kind.value for block in drafted(tmp_path, text).blocks] == [
        "headline",
        "body",
        "image description",
        "caption",
        "image credit",
        "body",
    ]
