"""Quoted copy made inert: for a terminal, for Markdown as GitHub and GitLab read it, for a spreadsheet.

Pure functions of text; each may be applied to any string, the empty one and lone surrogates included.
"""

import re
from html import escape

# A zero-width space: what breaks references that sites look for in the rendered text, where no escape helps.
BREAK = "\u200b"

_LINE_ENDS = re.compile(r"\r\n|[\t\n\v\f\r\x1c-\x1e\x85\u2028\u2029]")
# Controls, bidirectional controls (UAX #9), interlinear marks, tag characters, lone surrogates.
_UNSEEN = re.compile(
    "[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f\ufff9-\ufffb\ud800-\udfff\U000e0000-\U000e007f]"
)


def visible(text: str) -> str:
    r"""The text with each control, bidirectional override and lone surrogate shown: ␛, \x9b, \u202e."""
    return _UNSEEN.sub(lambda found: _shown(ord(found[0])), text)


def line(text: str) -> str:
    """The text on one line: line ends and tabs are spaces, what can't be seen is shown."""
    return visible(_LINE_ENDS.sub(" ", text))


def _shown(code: int) -> str:
    if code < 0x20:
        return chr(0x2400 + code)
    if code == 0x7F:
        return "␡"
    if code > 0xFFFF:
        return f"\\U{code:08x}"
    return f"\\u{code:04x}" if code > 0xFF else f"\\x{code:02x}"


# Where a site links, pings or draws in the finished text: a break goes in after what each of these finds.
_REFERENCE = re.compile(
    r"""
    @                                   # a person, an e-mail address, org/repo@commit
    | [#!&](?=\d)                       # an issue, merge request, epic
    | [%~](?=["\w])                     # a milestone, label
    | (?<![^\W_])GH-(?=\d)              # an issue, GitHub's other spelling
    | \[(?=\w+:)                        # [issue:1], GitLab
    | (?<=[a-z]):(?=//)                 # a web address
    | www(?=\.)
    | (?:mailto|xmpp):
    | :(?=[\w+-]+:)                     # an emoji's short name
    """,
    re.IGNORECASE | re.VERBOSE,
)
# A commit: not all digits, which is a number, nor all letters, which is a word.
_COMMIT = re.compile(r"(?<![^\W_])(?=[a-f]*\d)(?=\d*[a-f])[0-9a-f]{7,40}(?![^\W_])", re.IGNORECASE)
_MARKUP = re.compile(r"[\\`*_{}\[\]<>#|~$^]|&(?=#?\w{1,32};)")
# After what a backslash keeps a bullet, a number, an underline or "/close" from opening a line.
_OPENING = re.compile(r"\d{0,9}(?=[-+=/.)])")
# Entities where a dialect without backslash escapes would still open a tag.
_ENTITIES = {"<": "&lt;", ">": "&gt;", "&": "&amp;"}
# OWASP, "CSV Injection", with the full-width forms that spreadsheets of some locales take for the same.
FORMULA = re.compile(r"[\s\u200b-\u200f\u2060\ufeff]*+[=+\-@＝＋－＠]|[\t\r\n]")
# An id: words joined by single hyphens.
_NAME = re.compile(r"[A-Za-z0-9_.]+(?:-[A-Za-z0-9_.]+)*")


def markdown(text: str) -> str:
    """The text on one line as Markdown that renders to its own characters and does nothing else.

    It holds inside a line, not at its start. The rendered characters are those of `line(text)` with a
    `BREAK` inside every reference. Sources: CommonMark 0.31 "Backslash escapes", GFM "Autolinks", GitHub
    "Autolinked references", GitLab "References".
    """
    return _MARKUP.sub(lambda found: _ENTITIES.get(found[0]) or f"\\{found[0]}", _broken(text))


def _broken(text: str) -> str:
    """The text on one line with a break inside every reference."""
    broken = _REFERENCE.sub(lambda found: found[0] + BREAK, line(text))
    return _COMMIT.sub(lambda found: BREAK.join(re.findall(".{1,6}", found[0])), broken)


def opening(text: str) -> str:
    """The same for text that opens a line: no list, rule, underline or quick action begins with it."""
    safe = markdown(text.strip())
    found = _OPENING.match(safe)
    return f"{safe[: found.end()]}\\{safe[found.end() :]}" if found else safe


def html(text: str) -> str:
    """The text on one line as HTML text or the value of an attribute, every reference broken."""
    return escape(_broken(text))


def cell(text: str) -> str:
    """The text as a spreadsheet cell that is not run: "'" comes before what would start a formula.

    Line ends and tabs stay; what else can't be seen is shown.
    """
    shown = _UNSEEN.sub(lambda found: found[0] if found[0] in "\t\r\n" else _shown(ord(found[0])), text)
    return f"'{shown}" if FORMULA.match(shown) else shown


def comment(name: str) -> str:
    """An id that can't end the HTML comment it stands in."""
    return re.sub(r"[^\w.]|(?<=-)-", "_", name, flags=re.ASCII) if not _NAME.fullmatch(name) else name
