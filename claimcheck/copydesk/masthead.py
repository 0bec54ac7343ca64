"""The top of a pasted page: menus with one entry a line, and the name of the site above the headline.

Both look like headings. A menu is told by several known entries in a row; a name by the menu below it or
by the copyright line, and only where a heading is left to be the headline.
"""

import re
from collections.abc import Iterator
from functools import cache

from claimcheck.copydesk.headings import is_heading
from claimcheck.copydesk.lines import is_paragraph
from claimcheck.copydesk.manuscript import Piece
from claimcheck.copydesk.rules import words
from claimcheck.copydesk.site import SECTION
from claimcheck.copydesk.stamps import stamp

MENU = "site menu"
NAME = "site name"
_FEWEST_ENTRIES = 3
_LONGEST_ENTRY = 3
_LONGEST_NAME = 5
_LONGEST_HEADLINE = 220
# No page has more lines above its first paragraph.
_DEEPEST = 150
# What news sites call themselves, as the last word of the name.
_PAPERS = words(
    "times post herald gazette news journal tribune chronicle telegraph guardian observer mail express "
    "mirror standard echo argus courier examiner dispatch press record register reporter review sentinel "
    "independent advertiser bulletin broadcasting radio tv online weekly daily today media"
)
_JOINTS = words("of and the on for in & de la le del der du des da do")
_NO_NAME = re.compile(r"[\d\"“”‘’:;!?,]")


def skip_masthead(pieces: list[Piece]) -> list[Piece]:
    """The pieces, with menus and the site's name above the first paragraph as furniture."""
    result = list(pieces)
    top = _top(pieces)
    for run in _menus(pieces[:top]):
        for number in run:
            if not pieces[number].reason:
                result[number] = pieces[number].skipped(MENU)
    name = next((number for number in range(top) if not result[number].reason), None)
    if name is not None and _is_site(result, name, top):
        result[name] = result[name].skipped(NAME)
    return result


def _top(pieces: list[Piece]) -> int:
    """How many pieces stand above the first paragraph; none where a format knows the headline."""
    for number, piece in enumerate(pieces[:_DEEPEST]):
        if piece.kind and not piece.reason:
            return 0
        if not piece.reason and is_paragraph(piece.words):
            return number
    return 0


def _menus(top: list[Piece]) -> Iterator[list[int]]:
    """The numbers of lines that make a menu; one unknown entry may stand between two known ones."""
    run: list[int] = []
    for number, piece in enumerate(top):
        if piece.reason or _is_entry(piece) or _is_between(top, number):
            run.append(number)
            continue
        yield from _enough(top, run)
        run = []
    yield from _enough(top, run)


def _enough(top: list[Piece], run: list[int]) -> Iterator[list[int]]:
    if sum(_is_entry(top[number]) for number in run) >= _FEWEST_ENTRIES:
        yield run


def _is_entry(piece: Piece) -> bool:
    return piece.reason == MENU or (not piece.reason and _section().fullmatch(piece.words) is not None)


def _is_between(top: list[Piece], number: int) -> bool:
    if not 0 < number < len(top) - 1 or top[number].gap or top[number + 1].gap:
        return False
    short = top[number].words.count(" ") < _LONGEST_ENTRY and not _NO_NAME.search(top[number].words)
    return short and _is_entry(top[number - 1]) and _is_entry(top[number + 1])


def _is_site(pieces: list[Piece], number: int, top: int) -> bool:
    """Whether a line is the name of the site and the headline still comes."""
    line = pieces[number].words
    below = pieces[number + 1 : top]
    if not _is_name(line) or not any(_is_headline(piece) for piece in below):
        return False
    name = line.casefold().removeprefix("the ")
    if name.split()[-1] in _PAPERS and any(piece.reason == MENU for piece in below):
        return True
    return any(piece.reason == "copyright line" and name in piece.words.casefold() for piece in pieces)


def _is_name(line: str) -> bool:
    """Whether a line has the shape of a name: a few capitalised words and nothing else."""
    parts = line.split()
    capital = all(part[0].isupper() or part in _JOINTS for part in parts)
    return capital and len(parts) <= _LONGEST_NAME and line[-1].isalnum() and not _NO_NAME.search(line)


def _is_headline(piece: Piece) -> bool:
    heading = is_heading(piece, _LONGEST_HEADLINE) and piece.words.count(" ") > 1
    return not piece.reason and heading and stamp(piece.words) is None


@cache
def _section() -> re.Pattern[str]:
    return re.compile(SECTION, re.IGNORECASE)
