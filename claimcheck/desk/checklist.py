"""A Markdown checklist read back: its items by their ids, with what an editor ticked and wrote.

Read as people and their programs leave it: any bullet or indentation, lines wrapped, `[X]`, CRLF, in quotes.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from claimcheck.layout.notes import plain, unspelled
from claimcheck.ledger import SETTLED, STATUSES, Status

_BULLET: Final = re.compile(
    r"(?P<lead>[ \t]*)(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[(?P<box>[ xX\xa0]?)\](?=\s|$)[ \t]*)?(?P<text>.*)"
)
_ID: Final = re.compile(r"(?:<!--\s*|(?<!\\)`)cc:([\w.-]+)(?:\s*-->|`)")
_PART: Final = re.compile(r"<!-- claimcheck: part (\d+) of (\d+) -->")
_SHA256: Final = re.compile(r"sha256 `?([0-9a-f]{12,64})\b")
_PLACE: Final = re.compile(
    r"(?P<gone>was (?:there|line (?P<then>\d+)|\w+ \d+)|line (?P<line>\d+)|(?:paragraph|page) \d+):\s*"
)
_PIECES: Final = re.compile(r"\\.|(?P<bold>\*\*|__)|\s(?P<remarks>[*_]\()", re.DOTALL)
_STATUS: Final = re.compile(
    r"(?:\*\*|__)\s*([\w -]+?)\s*(:?)\s*(?:\*\*|__)\s*([:.–—-]?)[ \t]*", re.IGNORECASE
)
_READING: Final = re.compile(r"(?:^|; )(read as [^;]+|relative date, not resolved|stage: [^;]+)(?:; |$)")
_OTHERS: Final = re.compile(
    r"\balso (?:line|paragraph|page)s? [\d, and]+, (?:according to ([^;]+)|no source)"
)
_ENDS: Final = re.compile(r"#{1,6}\s|<(?!!--\s*cc:|br\b)|```|~~~")


@dataclass(frozen=True, slots=True)
class Entry:
    """One item of a checklist: its ids, its words and all that it says of them, what was made of it.

    `number` is the line of the file, from 1; `line` that of the draft. `reading` is the remark on how the
    words were read, `under` are lines below the item. `elsewhere` are other sources, of
    repeats, empty where none is given.
    """

    number: int
    ids: tuple[str, ...]
    words: str
    said: str
    reading: str
    status: Status
    note: str | None
    line: int | None = None
    gone: bool = False
    elsewhere: tuple[str, ...] = ()
    under: tuple[str, ...] = ()
    doubt: str | None = None


@dataclass(frozen=True, slots=True)
class Ticked:
    """A checklist as read back; `strays` are the lines of items that have no id."""

    sha256: str | None
    entries: tuple[Entry, ...]
    strays: tuple[int, ...] = ()
    missing: tuple[int, ...] = ()


@dataclass(slots=True)
class _Block:
    """A list item in the making: the lines of its text, and the items and lines below it."""

    number: int
    indent: int
    box: str | None
    lines: list[str]
    under: list[str] = field(default_factory=list)


def read(text: str) -> Ticked:
    """The items of a checklist in their order, wherever in the text they stand."""
    blocks = list(_blocks(_lines(text)))
    sha256 = _SHA256.search(text)
    parts = {int(found[1]): int(found[2]) for found in _PART.finditer(text)}
    missing = set(range(1, max(parts.values(), default=0) + 1)) - set(parts)
    return Ticked(
        sha256=sha256[1] if sha256 else None,
        entries=tuple(_entry(block) for block in blocks if _ID.search("\n".join(block.lines))),
        strays=tuple(block.number for block in blocks if _stray(block)),
        missing=tuple(sorted(missing)),
    )


def reading(remarks: str) -> str:
    """The remark of an item on how its words were read; empty where there is none."""
    found = _READING.search(remarks)
    return found[1] if found else ""


def _lines(text: str) -> Iterator[str]:
    for line in re.split(r"\r\n|\n|\r", text):
        yield re.sub(r"^(?:[ \t]*>)+ ?", "", line).expandtabs(4).rstrip(" ")


def _blocks(lines: Iterable[str]) -> Iterator[_Block]:
    """The list items that carry a box or an id; what is nested in one, or goes on with it, is part of it."""
    block: _Block | None = None
    for number, line in enumerate(lines, 1):
        found = _BULLET.fullmatch(line)
        if found is None:
            block = _continued(block, line)
        elif block and len(found["lead"]) > block.indent and not _opens(found):
            block.under.append(line.strip())
        else:
            block = _Block(number, len(found["lead"]), found["box"], [found["text"]])
            yield block


def _opens(found: re.Match[str]) -> bool:
    """Whether a nested bullet is an item that somebody indented."""
    return bool(_ID.search(found["text"]) or (found["box"] is not None and _PLACE.match(found["text"])))


def _continued(block: _Block | None, line: str) -> _Block | None:
    """The item that a line which is no bullet goes on with; a blank line or a heading ends it."""
    if block is None or not line.strip() or _ENDS.match(line.strip()):
        return None
    (block.under or block.lines).append(line.strip())
    return block


def _stray(block: _Block) -> bool:
    """Whether somebody lost the id of an item."""
    text = "\n".join(block.lines)
    return block.box is not None and bool(_PLACE.match(text)) and not _ID.search(text)


def _entry(block: _Block) -> Entry:
    text = "\n".join(block.lines)
    marks = list(_ID.finditer(text))
    place = _PLACE.match(text)
    words, said, remarks = _said(text[place.end() if place else 0 : marks[0].start()])
    written, note = _tail(text[marks[-1].end() :])
    between = _between(text, marks)
    gone = bool(place and place["gone"].startswith("was")) and block.box is None
    line = place and (place["line"] or place["then"])
    status, doubt = (written or "open", None) if gone else _status(block.box, written)
    if between:
        status, doubt = "open", f"“{between}” stands between its ids, and is a note: open again"
        note = "; ".join(filter(None, (between, note)))
    return Entry(
        number=block.number,
        ids=tuple(mark[1] for mark in marks),
        words=words,
        said=said,
        reading=reading(remarks),
        status=status,
        note=note,
        line=int(line) if line else None,
        gone=gone,
        elsewhere=tuple(found[1] or "" for found in _OTHERS.finditer(remarks)),
        under=tuple(map(_below, block.under)),
        doubt=doubt,
    )


def _between(text: str, marks: Sequence[re.Match[str]]) -> str:
    """What somebody wrote between the ids of an item, where it can't be said which of them it is about."""
    pieces = (text[one.end() : two.start()] for one, two in pairwise(marks))
    return " ".join(_shown(piece) for piece in pieces if piece.strip())


def _below(line: str) -> str:
    """What a line below an item says."""
    found = _BULLET.fullmatch(line)
    return plain(found["text"] if found else line).strip()


def _said(source: str) -> tuple[str, str, str]:
    """The words in bold, all that an item says before its remarks, and these, as they read."""
    bold: list[int] = []
    end = len(source)
    for found in _PIECES.finditer(source):
        if found["bold"] and len(bold) < 4:
            bold += [found.start(), found.end()]
        if found["remarks"]:
            end = found.start()
            break
    remarks = _shown(source[end:])[2:-2]
    if len(bold) < 4:
        return "", _shown(source[:end]), remarks
    before, words, after = source[: bold[0]], source[bold[1] : bold[2]], source[bold[3] : end]
    return _shown(words), _shown(f"{before}{words}{after}"), remarks


def _shown(source: str) -> str:
    return " ".join(plain(source).split())


def _tail(source: str) -> tuple[Status | None, str | None]:
    """The status in bold after an item and the note, either of which may not be there."""
    source = source.strip(" \n")
    found = _STATUS.match(source)
    status = next((each for each in STATUSES if found and each == _word(found[1])), None)
    rest = source[found.end() :] if found and status else source
    return status, unspelled(plain(rest)) or None


def _word(text: str) -> str:
    return text.casefold().replace(" ", "-")


def _status(box: str | None, written: Status | None) -> tuple[Status, str | None]:
    """The status that a box and a written word give together, and what is doubtful about it.

    A tick is somebody's word that an item needs no more; of two that disagree, the more careful holds.
    """
    ticked = box is not None and box in "xX" and box != ""
    if written is None:
        return ("verified" if ticked else "open"), (None if box is not None else "its box is missing")
    if ticked and written == "stale":
        return "verified", None
    if ticked and written not in SETTLED and written != "open":
        return written, f"ticked, but marked {written}, which holds"
    if not ticked and written in SETTLED:
        return "open", f"marked {written}, but not ticked: open again"
    return ("verified" if ticked and written == "open" else written), None
