"""Captions: their credits apart, the image description above them, the copy that was printed twice."""

import re
from collections.abc import Iterator
from dataclasses import replace

from claimcheck.copydesk.manuscript import Piece, squeezed
from claimcheck.draft import BlockKind, Span, trimmed

DESCRIPTION = "image description"
CREDIT = "image credit"
LABEL = "caption label"
# What may stand between two copies of one line.
_BETWEEN = frozenset({CREDIT, "front matter", "image link"})

_AGENCY = (
    r"(?:AP|AFP|Reuters|REUTERS|dpa|DPA|EPA|EFE|ANSA|Getty|TASS|Tass|Xinhua|Kyodo|PA|UPI|Shutterstock|"
    r"iStock|Alamy|"
    r"Bloomberg|Imago|IMAGO|imago|Anadolu|NurPhoto|ZUMA|Sputnik|picture alliance|Picture Alliance|"
    r"Unsplash|Wikimedia)"
)
_LABEL = (
    r"(?:(?:File |Cover )?(?:Image|Photo|Photograph|Picture|Foto|Credit)"
    r"(?: [Cc]redit| [Cc]ourtesy| [Ss]ource)?s?:)"
)
_BY = r"(?:Photo(?:graph)?|Image|Picture)s? (?:by|courtesy of):? "
_WORD = (
    r"(?:[A-ZÀ-Þ][\w.'’&-]*|dpa|imago|epa|picture|alliance|via|for|and|the|of|by|from|de|van|von|der|bin|"
    r"al|file|photos?|"
    r"images?|agency|press|pool|handout|courtesy|\d{4})"
)
_NAMES = rf"{_WORD}(?:[ /,|+©-]{{1,3}}{_WORD}){{0,14}}\.?"
# A label, then names, to the end of the line; the label may be glued to the caption's last word. A name
# before a slash and an agency, or either of them in parentheses, needs no label.
_CREDITS = re.compile(
    rf"(?:(?:(?<=\w)(?={_LABEL})|(?<=[\s.!?\"”’)\]|])|\A)(?:{_LABEL}\s*|{_BY}|©\s?)[©(]?{_NAMES}"
    rf"|(?:(?<=[\s.!?\"”’)])|\A)(?:"
    rf"\((?:{_AGENCY} )?(?:[Ff]ile )?(?:[Pp]hoto(?:graph)?s?|[Ii]mage|[Pp]icture|[Cc]redit)(?: by |/|: ?|"
    rf" courtesy of ){_NAMES}\)"
    rf"|[(\[](?:{_NAMES}/)?{_AGENCY}(?:[ /,]{{1,2}}{_NAMES})?[)\]]"
    rf"|\((?:{_NAMES} via AP|[Ff]ile(?: [Pp]hoto)?)\)"
    rf"|File photo\.?"
    rf"|(?:[A-Z][\w.'’-]+ ){{1,3}}[A-Z][\w.'’-]+(?:/{_AGENCY}(?: [A-Z]\w+)?)+"
    rf"|{_AGENCY}(?:/[A-Z][\w.'’ -]{{2,40}})+))\s*\Z"
)
# What every credit has in it, unless it ends in a bracket: most paragraphs are told by this alone.
_CUES = ("mage", "hoto", "icture", "redit", "Foto", "©", "/")
_TAIL = 200
_LABELS = re.compile(
    r"(?:Image caption|Media caption|Image source|Image credit|Caption)[,:]\s*", re.IGNORECASE
)
# A caption, its credit included, is a paragraph of at most this many characters.
_LONGEST = 700
_FINAL = re.compile(r"[.!?…][\"'”’)\]]*\Z")


def mark_captions(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces, with captions known as such, and credits, image descriptions and second copies skipped."""
    return _doubles(_descriptions([part for piece in pieces for part in _parted(text, piece)]))


def _parted(text: str, piece: Piece) -> Iterator[Piece]:
    """A caption's label, copy and credit as pieces of their own."""
    if piece.reason or len(piece.words) > _LONGEST or piece.kind not in {None, BlockKind.CAPTION}:
        yield piece
        return
    label = _LABELS.match(text, piece.span.start, piece.span.end)
    if label:
        yield from _labelled(text, piece, label)
        return
    tail = piece.words[-_TAIL:]
    credit = _CREDITS.search(tail) if _cued(tail) else None
    yield from _cut(text, piece, tail[credit.start() :]) if credit else (piece,)


def _cued(tail: str) -> bool:
    return tail.endswith((")", "]")) or any(cue in tail for cue in _CUES)


def _labelled(text: str, piece: Piece, label: re.Match[str]) -> Iterator[Piece]:
    if label[0].lower().startswith(("image source", "image credit")):
        yield piece.skipped(CREDIT)
        return
    rest = trimmed(text, label.end(), piece.span.end)
    if rest is None:
        yield piece.skipped(LABEL)
        return
    name = label[0].rstrip()
    yield replace(piece, span=Span(label.start(), label.start() + len(name)), words=name).skipped(LABEL)
    yield replace(piece, span=rest, words=squeezed(text[rest.start : rest.end]), gap=0).known(
        BlockKind.CAPTION
    )


def _credit_start(text: str, piece: Piece, credit: str) -> int | None:
    """Where the credit's first word stands in the text; its blanks may be any there."""
    pattern = r"\s+".join(map(re.escape, credit.split(" ")))
    found = re.compile(pattern + r"\W*\Z").search(text[piece.span.start : piece.span.end])
    return piece.span.start + found.start() if found else None


def _cut(text: str, piece: Piece, credit: str) -> Iterator[Piece]:
    """The caption and its credit; the whole piece where they can't be told apart in the text."""
    before = piece.words.removesuffix(credit).rstrip()
    start = _credit_start(text, piece, credit)
    copy = trimmed(text, piece.span.start, start) if start else None
    if not before:
        yield piece.skipped(CREDIT)
    elif start is None or copy is None:
        yield piece
    else:
        yield replace(piece, span=copy, words=before).known(BlockKind.CAPTION)
        yield replace(piece, span=Span(start, piece.span.end), words=credit, gap=0).skipped(CREDIT)


def _descriptions(pieces: list[Piece]) -> list[Piece]:
    """Mark the line above a captioned credit; the caption, where the credit has a line of its own."""
    result = list(pieces)
    for number, piece in enumerate(pieces):
        if piece.reason != CREDIT or piece.gap or number == 0:
            continue
        caption = result[number - 1]
        if caption.reason is None and caption.kind is None and number > 1 and caption.gap:
            result[number - 1] = caption.known(BlockKind.CAPTION)
        elif caption.kind is BlockKind.CAPTION and not caption.gap and number > 2:
            result[number - 2] = _described(result[number - 2])
    return result


def _described(above: Piece) -> Piece:
    """An image description says nothing to check; one with a figure or a quotation is a caption's part."""
    if above.reason or above.kind or not above.gap or _FINAL.search(above.words):
        return above
    if re.search(r"[\d\"“”]", above.words):
        return above.known(BlockKind.CAPTION)
    return above.skipped(DESCRIPTION)


def _doubles(pieces: list[Piece]) -> list[Piece]:
    """Skip what stands twice in a row, but for credits between."""
    result = list(pieces)
    last = -1
    for number, piece in enumerate(pieces):
        if piece.reason in _BETWEEN:
            continue
        if last >= 0 and not piece.reason and _same(pieces[last], piece):
            result[number] = piece.skipped(_twice(pieces, last, piece))
            if "caption" in str(result[number].reason):
                result[last] = pieces[last].known(BlockKind.CAPTION)
            continue
        last = number
    return result


def _same(first: Piece, second: Piece) -> bool:
    return not first.reason and first.words == second.words and first.words.count(" ") > 2


def _twice(pieces: list[Piece], first: int, second: Piece) -> str:
    if not any(piece.reason is None for piece in pieces[:first]):
        return "headline printed twice"
    if second.gap and _FINAL.search(second.words):
        return "paragraph printed twice"
    return "caption printed twice"
