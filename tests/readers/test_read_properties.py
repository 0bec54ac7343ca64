"""Whatever is read, the blocks account for every character that is not blank."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.draft import BlockKind, Span
from claimcheck.prose import prose
from claimcheck.readers import ReadOptions, read

LINES = st.sampled_from(
    [
        "",
        "  ",
        "Leaders talk as 40,000 troops mass",
        "By Ann Lee",
        "April 13, 2021 10:05 GMT",
        "KYIV, April 13, 2021 (Reuters) - The army moved.",
        "The president said “we will not yield” on Tuesday, and left.",
        'He said: "No."',
        "• First of 3",
        "    • Second of 3",
        "1. Skip to content",
        "Photo: Bo Day/AP",
        "Troops in JanuaryImage: Bo Day/AP",
        "SEE ALSO:Five questions",
        "Liked by 3 people",
        "Reply",
        "Leave a Reply",
        "Image caption, The border",
        "Most read",
        "# Title",
        "## Part *one*",
        "> A “quoted",
        ">",
        "- item **two",
        "```",
        "---",
        "===",
        "![alt](http://x.y/z.png)",
        "[ref]: http://x.y",
        'See [this](http://x.y "t") and [ref] and <b>tag</b> and `code',
        "<!-- note",
        "note -->",
        "| a | b |",
        "|---|---|",
        "[^1]: A note.",
        "*emphasis _mixed* up_ 5 * 3 ~~out~~",
        'title: "x"',
        "a\u200bb \u202e12\u202c \x07",
    ]
)
ENDS = st.sampled_from(["\n", "\n\n", "\r\n", "\r", "\n"])
DOCUMENTS = st.lists(st.tuples(LINES, ENDS), min_size=1, max_size=25).map(
    lambda parts: "".join(line + end for line, end in parts)
)
SIGNS = list("aB1 .*_`~[]()<>!#>-+=|:\\\"'“”\n\r\t\u00a0\u2028")
ANYTHING = st.text(alphabet=st.sampled_from(SIGNS), max_size=120)


def drafted(folder, name, text, keep):
    """The draft of a file that opens with one word of copy."""
    path = folder / name
    path.write_bytes(("x\n\n" + text).encode())
    return read(str(path), ReadOptions(keep_furniture=keep))


@pytest.mark.parametrize("name", ["draft.txt", "draft.md"])
@settings(deadline=None)
@given(text=st.one_of(DOCUMENTS, ANYTHING), keep=st.booleans())
def test_blocks_cover_the_text(tmp_path_factory, name, text, keep):
    """Blocks are in order and apart, and leave out only blanks; the text is the file's, to the letter."""
    draft = drafted(tmp_path_factory.getbasetemp(), name, text, keep)
    assert draft.text == "x\n\n" + text
    at = 0
    for block in draft.blocks:
        assert draft.text[at : block.start].strip() == ""
        assert at <= block.start < block.end
        assert not draft.text[block.start].isspace()
        assert not draft.text[block.end - 1].isspace()
        assert (block.kind is BlockKind.FURNITURE) == (block.reason is not None)
        at = block.end
    assert draft.text[at:].strip() == ""


@pytest.mark.parametrize("name", ["draft.txt", "draft.md"])
@settings(deadline=None)
@given(text=st.one_of(DOCUMENTS, ANYTHING))
def test_markup_stands_inside_copy(tmp_path_factory, name, text):
    """Spans of markup are in order, apart, and within a block."""
    draft = drafted(tmp_path_factory.getbasetemp(), name, text, keep=False)
    at = 0
    for cut in draft.markup:
        assert at <= cut.start < cut.end
        assert any(block.start <= cut.start and cut.end <= block.end for block in draft.blocks)
        at = cut.end


@pytest.mark.parametrize("name", ["draft.txt", "draft.md"])
@settings(deadline=None)
@given(text=st.one_of(DOCUMENTS, ANYTHING))
def test_running_text_leads_back(tmp_path_factory, name, text):
    """Each visible character of the running text stands at its place in the draft."""
    draft = drafted(tmp_path_factory.getbasetemp(), name, text, keep=False)
    running = prose(draft)
    for line in running.lines:
        for offset in range(line.start, line.end):
            source = draft.text[running.source(Span(offset, offset + 1)).start]
            assert running.text[offset] == source or (running.text[offset] == " " and source.isspace())
