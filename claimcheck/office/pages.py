"""The lines of a PDF file's pages, with their places on the page. Lengths are points, from the lower left."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from statistics import median
from typing import TYPE_CHECKING

from claimcheck.errors import ReadError

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfTextPage

# Far beyond any article; a file with more is a book, a mistake or an attack.
_MOST_PAGES = 200
_MOST_CHARACTERS = 2_000_000
# PDFium has one of these where a word is divided at a line's end, and no other sign of that.
_DIVIDES = (0x02, 0xFFFE)
_SIGNS = dict.fromkeys(_DIVIDES, "\xad")
# Where Symbol and Wingdings have their bullets.
_SIGNS |= dict.fromkeys(range(0xF020, 0xF100), "•")
BULLETS = "•‣◦▪■●–*"
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_LOCKED = "password"
# Between the cells of a table, in widths of a letter "m"; justified lines have narrower blanks.
_GUTTER = 1.4


@dataclass(frozen=True, slots=True)
class Line:
    """The words of a line, or of a table's cell where `cell`; `size` is the height of its letters.

    `first` is how wide the line's first word is, `listed` whether a bullet stood before it.
    """

    words: str
    page: int
    left: float
    right: float
    bottom: float
    size: float
    first: float = 0.0
    cell: bool = False
    listed: bool = False

    @property
    def middle(self) -> float:
        """Halfway between its ends."""
        return (self.left + self.right) / 2


@dataclass(frozen=True, slots=True)
class _Letter:
    sign: str
    left: float
    bottom: float
    right: float
    top: float

    @property
    def size(self) -> float:
        return self.top - self.bottom


def pages(data: bytes, name: str) -> list[list[Line]]:
    """The lines of each page; ReadError where the file is damaged, locked, too long or has no text."""
    from pypdfium2 import PdfDocument, PdfiumError  # noqa: PLC0415  # an optional extra

    try:
        document = PdfDocument(data)
        try:
            found = list(_pages(document, name))
        finally:
            document.close()
    except PdfiumError as error:
        if _LOCKED in str(error).lower():
            raise ReadError(f"{name} is protected by a password: save it without one") from error
        raise ReadError(f"{name} is damaged: no PDF file that can be opened; save it again") from error
    if not any(found):
        raise ReadError(f"{name} has no text, only pictures of it: let a program recognise the text (OCR)")
    return found


def _pages(document: "PdfDocument", name: str) -> Iterator[list[Line]]:
    if len(document) > _MOST_PAGES:
        raise ReadError(f"{name} has more than {_MOST_PAGES} pages: not read")
    characters = 0
    for number, page in enumerate(document):
        text = page.get_textpage()
        characters += text.count_chars()
        if characters > _MOST_CHARACTERS:
            raise ReadError(f"{name} has more than {_MOST_CHARACTERS:,} characters: not read")
        yield [line for row in _rows(_letters(text)) for line in _lines(row, number)]


def _letters(text: "PdfTextPage") -> Iterator[_Letter | None]:
    """The letters of a page in its order; None at the end of a line."""
    from pypdfium2 import raw  # noqa: PLC0415  # an optional extra

    high = 0
    for index in range(text.count_chars()):
        code = raw.FPDFText_GetUnicode(text, index)
        if code in {10, 13}:
            yield None
        elif 0xD800 <= code < 0xDC00:
            high = code
        else:
            paired = high and 0xDC00 <= code < 0xE000
            whole = 0x10000 + ((high - 0xD800) << 10) + code - 0xDC00 if paired else code
            sign = _SIGNS.get(whole) or (chr(whole) if not 0xD800 <= whole < 0xE000 else "\ufffd")
            high = 0
            if sign.isprintable() or sign == "\xad":
                yield _Letter(sign, *text.get_charbox(index, loose=True))
            if whole in _DIVIDES:
                yield None


def _rows(letters: Iterator[_Letter | None]) -> Iterator[list[_Letter]]:
    """The letters of each line; a raised sign and what follows it on its line belong together."""
    row: list[_Letter] = []
    ended = False
    for letter in letters:
        if letter is None:
            ended = True
            continue
        if ended and row and not _beside(row[-1], letter):
            yield row
            row = []
        ended = False
        row.append(letter)
    if row:
        yield row


def _beside(last: _Letter, letter: _Letter) -> bool:
    higher = max(last.size, letter.size)
    level = min(last.top, letter.top) - max(last.bottom, letter.bottom) > 0.5 * min(last.size, letter.size)
    return level and -0.5 * higher < letter.left - last.right < 0.3 * higher and last.sign != "\xad"


def _lines(row: list[_Letter], page: int) -> Iterator[Line]:
    """The line that a row of letters is; each cell of a table's row."""
    size = median(letter.size for letter in row if not letter.sign.isspace()) if _inked(row) else 0
    cells: list[list[_Letter]] = [[]]
    last: _Letter | None = None
    for letter in row:
        if not letter.sign.isspace():
            if last and last.sign not in BULLETS and letter.left - last.right > _GUTTER * size:
                cells.append([])
            last = letter
        cells[-1].append(letter)
    for cell in cells:
        if _inked(cell):
            yield replace(_line(cell, page, size), cell=len(cells) > 1)


def _inked(letters: list[_Letter]) -> bool:
    return any(not letter.sign.isspace() for letter in letters)


def _line(letters: list[_Letter], page: int, size: float) -> Line:
    """A line without its blank ends and its bullet; a small raised figure is one in the text, too."""
    inked = [letter for letter in letters if not letter.sign.isspace()]
    bottom = min(letter.bottom for letter in inked if letter.size >= 0.8 * size)
    signs = [_sign(letter, size, bottom) for letter in letters]
    words = " ".join("".join(signs).split())
    listed = len(inked) > 1 and words[0] in BULLETS and words[1:2] in {"", " "}
    if listed:
        words, inked = words[1:].lstrip(), inked[1:]
    width = inked[min(len(words.split(" ", 1)[0]), len(inked)) - 1].right - inked[0].left
    right = max(letter.right for letter in inked)
    return Line(words, page, inked[0].left, right, bottom, size, width, listed=listed)


def _sign(letter: _Letter, size: float, bottom: float) -> str:
    raised = letter.size < 0.75 * size and letter.bottom > bottom + 0.2 * size
    return letter.sign.translate(_RAISED) if raised else letter.sign
