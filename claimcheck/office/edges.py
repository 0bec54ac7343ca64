"""What stands at the edges of a PDF file's pages: running heads, page numbers, notes and their marks."""

import re
from collections import Counter
from dataclasses import replace

from claimcheck.office.pages import Line

HEAD = "running head"
NUMBER = "page number"
_FIGURES = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_LEVEL = str.maketrans(_FIGURES, "0123456789")
_NUMBER = re.compile(r"(?:page |p\. ?|[-–] ?)?\d{1,4}(?:(?: of | ?/ ?)\d{1,4})?(?: ?[-–])?", re.IGNORECASE)
_NOTE = re.compile(rf"(\d{{1,3}}|[{_FIGURES}]{{1,3}})[.)]? ?(?=\S)")
_RAISED = re.compile(rf" ?([{_FIGURES}]+)")
# Lines from a page's edge that may be the same on each page.
_EDGE = 2
# A note's letters are at most so high, where those of the copy are 1.
_SMALLER = 0.9


def reason_of(line: Line) -> str:
    """Why a line at the edge is left out."""
    return NUMBER if _NUMBER.fullmatch(line.words) else HEAD


def heads(pages: list[list[Line]]) -> list[set[Line]]:
    """Of each page, the lines that stand on most pages whatever their figures, and its number."""
    edges = [{*page[:_EDGE], *page[-_EDGE:]} for page in pages]
    seen = Counter(mold for edge in edges for mold in {_mold(line) for line in edge})
    common = {mold for mold, count in seen.items() if count > 1 and count > 0.4 * len(pages)}
    return [
        {line for line in edge if _mold(line) in common or (len(page) > 1 and _is_number(line, page))}
        for page, edge in zip(pages, edges, strict=True)
    ]


def notes(page: list[Line], size: float) -> list[Line]:
    """The small lines at the foot of a page, from the first that begins with a number."""
    foot = 0
    while foot < len(page) and page[-1 - foot].size <= _SMALLER * size:
        foot += 1
    lines = page[len(page) - foot :]
    start = next((number for number, line in enumerate(lines) if opens_note(line.words)), foot)
    return lines[start:]


def opens_note(words: str) -> str | None:
    """The number that a note begins with, its mark included."""
    found = _NOTE.match(words)
    return found[0] if found else None


def unmarked(page: list[Line], noted: list[Line]) -> list[Line]:
    """The lines of a page without the raised numbers of the notes at its foot."""
    marks = {found[1].translate(_LEVEL) for line in noted if (found := _NOTE.match(line.words))}
    if not marks:
        return page
    return [replace(line, words=_without(line.words, marks)) for line in page]


def _without(words: str, marks: set[str]) -> str:
    return _RAISED.sub(lambda found: "" if found[1].translate(_LEVEL) in marks else found[0], words)


def _is_number(line: Line, page: list[Line]) -> bool:
    return line in {page[0], page[-1]} and _NUMBER.fullmatch(line.words) is not None


def _mold(line: Line) -> tuple[str, int]:
    """A line with its figures as one sign, and how high it stands."""
    return re.sub(r"\d+", "#", line.words).casefold(), round(line.bottom / 12)
