"""What is done to copy so that it does nothing where it is quoted."""

import csv
import re
from html.parser import HTMLParser
from io import StringIO

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from claimcheck.layout import escape
from claimcheck.layout.escape import BREAK

# What the sites turn into links or pictures in the finished text, after Markdown: written from their manuals.
LINKS = (
    r"(?:^|[^\w&])#\d|\w#\d",
    r"\bGH-\d",
    r"[!&]\d",
    r"https?://|ftp://|www\.",
    rf"@[^\s{BREAK}]",
    r":[\w+-]+:",
    r"(?:mailto|xmpp):\S",
)
PIECES = st.sampled_from(
    [
        *"*_`[]()<>#|~$^!&@:-+=/\\{}'\"“”.,;% \t\n\r",
        *"\u2028\x00\x1b\x9b\u202e\ud800\u200b",
        "**", "__", "```", "~~", "$$", "<b>", "</b>", "<!--", "-->", "&amp;", "&#35;",
        "http://", "www.", "a@b.c",
        "@me", "#12", "GH-1", "o/r#1", ":+1:", "[x]", "- [x] ",
        "1. ", "> ", "# ", "---", "===", "| a |", "|-|",
        "word", "7", "é", "日", "1a2b3c4d",
    ]
)  # fmt: skip
COPY = st.one_of(st.lists(PIECES, max_size=12).map("".join), st.text(st.characters(), max_size=40))
MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def leaves(source):
    """The types of all tokens of a Markdown text, and its characters."""
    tokens = [child for token in MARKDOWN.parse(source) for child in (token.children or [token])]
    return [token.type for token in tokens], "".join(
        token.content for token in tokens if token.type == "text"
    )


def plain(text):
    """A text without zero-width breaks; a parser strips blanks at the end of a line."""
    return text.replace(BREAK, "")


@given(COPY)
def test_visible_text_has_no_control(text):
    """Nothing that `visible` gives back is a control, a bidirectional override or half a character."""
    shown = escape.visible(text)
    assert not re.search("[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", shown)
    shown.encode("utf-8")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x1b[31m", "a␛[31m"),
        ("\x9b2J", "\\x9b2J"),
        ("\u202egnp", "\\u202egnp"),
        ("\ud800", "\\ud800"),
        ("\U000e0041", "\\U000e0041"),
        ("naïve “日本” \u200d", "naïve “日本” \u200d"),
    ],
)
def test_visible_shows_each_control(text, shown):
    """Controls have a picture or their code; letters, quotation marks and joiners stay."""
    assert escape.visible(text) == shown


def test_line_folds_line_ends():
    """Each line end and tab is one space, a CR and LF together too."""
    assert escape.line("a\r\nb\nc\rd\u2028e\tf\x85g") == "a b c d e f g"


@given(COPY)
@example("[a](b) ![c](d) <e@f.g> <http://h>")
def test_markdown_renders_to_its_own_characters(text):
    """Inside a line of Markdown, escaped copy is plain text: the same characters and no other token."""
    types, content = leaves(f"x{escape.markdown(text)}x")
    assert set(types) <= {"paragraph_open", "paragraph_close", "text", "text_special"}
    assert plain(content) == plain(f"x{escape.line(text)}x")


@given(COPY)
@example("1. a")
@example("12) a")
@example("---")
@example("    code")
@example("/close")
def test_opening_starts_nothing(text):
    """At the start of a line, or of a list item, escaped copy is still plain text."""
    for lead in ("", "- ", "> ", "above\n\n"):
        types, _ = leaves(f"{lead}{escape.opening(text)}")
        kinds = {kind.rpartition("_")[0] for kind in types if kind.endswith("_open")}
        assert kinds <= {"paragraph", "bullet_list", "list_item", "blockquote"}
        assert types.count("list_item_open") <= 1
    assert not escape.opening(text).startswith("/")


@given(COPY)
def test_markdown_breaks_every_reference(text):
    """In the finished text no site finds a person, an issue, a commit, an address or an emoji."""
    _, content = leaves(f"x {escape.markdown(text)} x")
    assert [pattern for pattern in LINKS if re.search(pattern, content)] == []
    assert [name for name in re.findall(r"\b[0-9a-f]{7,40}\b", content) if not _plain(name)] == []


def _plain(name):
    """Whether what looks like a commit is a word or a number, which news copy is full of."""
    return name.isdigit() or name.isalpha()


@pytest.mark.parametrize(
    "text", ["AT&T", "R&D", "$5 million", "50% of 40,000", "10:30", "snake_case", "C# and F#"]
)
def test_markdown_breaks_no_plain_words(text):
    """What newspapers print every day has no invisible character put into it."""
    assert BREAK not in escape.markdown(text)


class _Texts(HTMLParser):
    def __init__(self):
        super().__init__()
        self.seen = []

    def handle_data(self, data):
        self.seen.append(data)

    def handle_starttag(self, tag, _attrs):
        assert tag == "p"


@given(COPY)
def test_html_is_text(text):
    """In HTML, escaped copy opens no tag and comes out as its own characters."""
    parser = _Texts()
    parser.feed(f"<p>{escape.html(text)}</p>")
    parser.close()
    assert plain("".join(parser.seen)) == plain(escape.line(text))


@given(COPY)
def test_a_cell_survives_and_runs_nothing(text):
    """A cell reads back as its text, behind "'" where a spreadsheet would have run it."""
    cell = escape.cell(text)
    table = StringIO(newline="")
    csv.writer(table).writerow([cell, "end"])
    assert next(csv.reader(StringIO(table.getvalue(), newline=""))) == [cell, "end"]
    assert not re.match(r"[\s\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠]", cell)
    shown = "".join(char if char in "\t\r\n" else escape.visible(char) for char in text)
    assert cell.removeprefix("'") == shown.removeprefix("'")


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-5", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "\ufeff=1", "\n=1"]
)
def test_a_formula_is_prefixed(text):
    """Each way to open a formula is behind "'"."""
    assert escape.cell(text) == f"'{text}"


@pytest.mark.parametrize("text", ["“5", "5-1", "a=b", "14 dead", ""])
def test_plain_cells_stay(text):
    """Words and figures are not touched."""
    assert escape.cell(text) == text


@given(COPY)
def test_an_id_can_t_end_its_comment(text):
    """A comment around any id is one HTML comment, and a real id is unchanged in it."""
    name = escape.comment(text)
    assert re.fullmatch(r"[\w.-]*", name, re.ASCII)
    assert "--" not in name
    assert escape.comment("quot-91be0d27") == "quot-91be0d27"
