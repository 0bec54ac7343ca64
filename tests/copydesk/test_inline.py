"""Markup inside a Markdown paragraph."""

import re
import time

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from claimcheck.copydesk.inline import inline, visible
from claimcheck.draft import Span


def seen(text, links=()):
    """What a reader sees of a paragraph."""
    span = Span(0, len(text))
    return "".join(visible(text, span, inline(text, span, links)))


@pytest.mark.parametrize(
    ("text", "copy"),
    [
        ("**40,000** troops", "40,000 troops"),
        ("*“Never,”* he __said__", "“Never,” he said"),
        ("***both***", "both"),
        ("~~gone~~", "gone"),
        ("5 * 3 * 2", "5 * 3 * 2"),
        ("snake_case_name", "snake_case_name"),
        ("the footnote* stays", "the footnote* stays"),
        ('[the report](http://x.y/a_(b)_c "Title") says', "the report says"),
        ("“[sic]” and [Kyiv]", "“[sic]” and [Kyiv]"),
        ("[a][b] and [b] and [c]", "a and b and [c]"),
        ("![Troops at *the* border](a.jpg)", "Troops at the border"),
        ("[![Troops](a.jpg)](b.html)", "Troops"),
        ("`5 * 3`", "5 * 3"),
        ("`` a ` b ``", " a ` b "),
        ("one ` tick", "one ` tick"),
        ("<b>40</b> <!-- or 50? --> troops<br/>", "40  troops"),
        ("3 < 5 and 7 > 6", "3 < 5 and 7 > 6"),
        ("<!-- never closed", "<!-- never closed"),
        ("<https://x.y/z>", "https://x.y/z"),
        (r"\*not\* emphasis, C:\dir", r"*not* emphasis, C:\dir"),
        ("a note[^1] here", "a note here"),
        ("“*40*,000”", "“40,000”"),
    ],
)
def test_only_marks_are_cut(text, copy):
    """Marks that have a partner go, everything else stays."""
    assert seen(text, {"b"}) == copy


WORDS = st.sampled_from(
    ["*", "**", "_", "`", "a", "b c", " ", "[x](y)", "“q”", "1.5", "<b>", "</b>", "\\*", "![i](j)"]
)


@settings(deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=6).map("".join))
def test_simple_paragraphs_read_as_commonmark_reads_them(text):
    """With marks of one length, what is seen is what the reference implementation shows."""
    plain = re.sub(r"\\.", "x", text)
    assume(all(len({len(run) for run in re.findall(sign + "+", plain)}) < 2 for sign in (r"\*", "_")))
    tokens = MarkdownIt().parseInline(text)[0].children
    shown = "".join(token.content for token in tokens if token.type in {"text", "code_inline", "image"})
    assert "".join(seen(text).split()) == "".join(shown.split())


@pytest.mark.parametrize("unit", ["[", "![", "*a ", "**", "`", "` `` ", "<a ", "<!-- ", "](", "_a_b", "\\"])
def test_hostile_paragraphs_take_linear_time(unit):
    """A long run of marks without partners is read at once."""
    text = unit * (200_000 // len(unit))
    start = time.process_time()
    inline(text, Span(0, len(text)))
    assert time.process_time() - start < 3
