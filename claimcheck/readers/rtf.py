"""RTF documents. Tracked deletions are left out; footnotes, which the library drops, are named."""

import re

from claimcheck.copydesk.decode import shown
from claimcheck.copydesk.manuscript import Manuscript
from claimcheck.draft import BlockKind
from claimcheck.errors import ReadError

SUFFIXES = (".rtf",)
OPENS = re.compile(rb"\{\\rtf")
LARGEST = 50_000_000  # its pictures are in it as text

_TOKEN = re.compile(r"\\[{}\\]|[{}]|\\deleted(?!0)(?![a-z])")
# Where Symbol and Wingdings have their bullets.
_BULLETS = "\uf0b7\uf095\uf0a7\uf0d8\uf0fc \t"
_NOTE = re.compile(r"\{\\footnote\b|\\footnote\b")


def read(data: bytes, path: str) -> Manuscript:
    """The manuscript of an RTF document; ReadError where the extra is not installed or nothing is in it."""
    try:
        from striprtf.striprtf import rtf_to_text  # noqa: PLC0415  # an optional extra
    except ImportError as error:
        raise ReadError(
            f"{shown(path)} is an RTF file: to read it, pip install 'claimcheck-desk[rtf]'"
        ) from error
    from claimcheck.markup.laid import Paragraph, laid  # noqa: PLC0415  # only where there is RTF

    source = data.decode("latin-1")
    text, deletions = _accepted(source)
    told: list[str] = rtf_to_text(text, errors="replace").split("\n")  # type: ignore[no-untyped-call]
    # The library sets a bar after each cell of a table.
    parted = ((cell, BlockKind.BODY if "|" in line else None) for line in told for cell in line.split("|"))
    made = laid(Paragraph(cell.lstrip(_BULLETS), kind) for cell, kind in parted)
    return Manuscript(
        made.text,
        made.pieces,
        notices=tuple(_left_out(deletions, len(_NOTE.findall(source)))),
        unit="paragraph",
        units=made.starts,
    )


def _left_out(deletions: int, notes: int) -> list[str]:
    said = [f"tracked changes are read as if accepted: deletions {deletions}"] if deletions else []
    return said + ([f"footnotes are not read: {notes}"] if notes else [])


def _accepted(source: str) -> tuple[str, int]:
    """The document without the groups whose text was deleted, and how many they were."""
    opened: list[int] = []
    cuts: list[tuple[int, int]] = []
    dead: set[int] = set()
    for token in _TOKEN.finditer(source):
        match token[0]:
            case "{":
                opened.append(token.start())
            case "}" if opened:
                start = opened.pop()
                if start in dead:
                    cuts.append((start, token.end()))
            case name if name.startswith("\\deleted") and opened:
                dead.add(opened[-1])
    kept, at = [], 0
    for start, end in sorted(cuts):
        if start >= at:
            kept.append(source[at:start])
            at = end
    return "".join([*kept, source[at:]]), len(cuts)
