r"""An editor's notes in forms that read back whole: at the end of a Markdown line, in a spreadsheet's cell.

What can't be seen, or would not survive an editor, stands as its code: `\x1b`, `\u202e`, `\U000e0041`. A
backslash that would read as the start of such a code is `\x5c`. In Markdown a line end is `<br>`.
"""

import re
from html.entities import html5
from typing import Final

from claimcheck.layout.escape import BREAK, FORMULA, markdown

_CODE = r"x[0-9a-f]{2}|u[0-9a-f]{4}|U[0-9a-f]{8}"
_HIDDEN = (
    "[\x00-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb\ud800-\udfff"
    "\U000e0000-\U000e007f]"
)
_SPELLED: Final = re.compile(rf"{_HIDDEN}|\\(?={_CODE})|\A\x20|\x20\Z")
_CODES: Final = re.compile(rf"\\({_CODE})")
_KEPT = re.compile("[\t\r\n]")
# CommonMark 0.31, "Backslash escapes" and "Entity and numeric character references"; what escape.py puts in.
_INERT: Final = re.compile(
    rf"\\([!-/:-@\[-`{{-~])|&(#\d{{1,7}}|#[xX][0-9a-fA-F]{{1,6}}|\w+);|(?i:<br\s*/?>)|{BREAK}"
)


def spelled(note: str, *, keep: bool = False) -> str:
    """The note on one line, nothing in it hidden; with `keep`, its tabs and line ends stay."""
    return _SPELLED.sub(lambda found: found[0] if keep and _KEPT.match(found[0]) else _code(found[0]), note)


def _code(char: str) -> str:
    code = ord(char)
    if code <= 0xFF:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code <= 0xFFFF else f"\\U{code:08x}"


def unspelled(text: str) -> str:
    """The note that `spelled` gave this text for."""
    return _CODES.sub(_char, text)


def _char(found: re.Match[str]) -> str:
    code = int(found[1][1:], 16)
    char = chr(code) if code <= 0x10FFFF else ""
    return char if char in ("\\", " ") or re.fullmatch(_HIDDEN, char) else found[0]


def inline(note: str) -> str:
    """The note as Markdown that stands inside a line and does nothing; `plain` and `unspelled` undo it."""
    return "<br>".join(markdown(spelled(part)) for part in note.split("\n"))


def plain(source: str) -> str:
    """The characters that a line of Markdown shows, its escapes undone, `<br>` a line end."""
    return _INERT.sub(_shown, source)


def _shown(found: re.Match[str]) -> str:
    if found[1]:
        return found[1]
    if found[2]:
        return _entity(found[2]) or found[0]
    return "" if found[0] == BREAK else "\n"


def _entity(name: str) -> str:
    if name[0] != "#":
        return html5.get(f"{name};", "")
    digits = name[1:].lower()
    code = int(f"0{digits}", 0) if digits[0] == "x" else int(digits)
    return chr(code) if 0 < code <= 0x10FFFF else ""


_GUARDED: Final = re.compile(rf"'+(?={FORMULA.pattern})")


def cell(note: str) -> str:
    """The note as a spreadsheet cell that is not run: "'" comes before what would start a formula."""
    shown = spelled(note, keep=True)
    return f"'{shown}" if FORMULA.match(shown.lstrip("'")) else shown


def uncell(text: str) -> str:
    """The note that `cell` gave this text for."""
    return unspelled(text[1:] if _GUARDED.match(text) else text)
