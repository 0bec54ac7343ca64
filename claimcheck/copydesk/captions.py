"""Captions: their credits apart, the image description above them, the copy that was printed twice."""

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import groupby

from claimcheck.copydesk.headings import is_heading
from claimcheck.copydesk.manuscript import Piece, squeezed
from claimcheck.draft import BlockKind, Span, trimmed

DESCRIPTION = "image description"
CREDIT = "image credit"
LABEL = "caption label"
CAPTION_TWICE = "caption printed twice"
HEADLINE_TWICE = "headline printed twice"
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
_CREDITS = (
    rf"(?:(?:(?<=\w)(?={_LABEL})|(?<=[\s.!?\"”’)\]|])|\A)(?:{_LABEL}\s*|{_BY}|©\s?)[©(]?{_NAMES}"
    rf"|(?:(?<=[\s.!?\"”’)])|\A)(?:"
    rf"\((?:{_AGENCY} )?(?:[Ff]ile )?"
    rf"(?:(?:[Pp]hoto(?:graph)?s?|[Ii]mage|[Pp]icture)(?: [Cc]redit)?|[Cc]redit)(?: by |/|: ?|"
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
_LONGEST_HEADLINE = 220
# An image's description, its caption, and the caption again in a gallery.
_MOST_COPIES = 3
# A figure, a quotation, a day.
_FACT = re.compile(
    r"[\d\"“”]|\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|"
    r"September|October|November|December)\b"
)
_FINAL = re.compile(r"[.!?…][\"'”’)\]]*\Z")


def mark_captions(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces, with captions known as such, and credits, image descriptions and second copies skipped."""
    return _doubles(_descriptions([part for piece in pieces for part in _parted(text, piece)]))


@cache
def _credits() -> re.Pattern[str]:
    """A credit at the end of a line, compiled for the first draft that may have one.

    It is a label, then names; the label may be glued to the caption's last word. A name before a slash and an
    agency, or either of them in parentheses, needs no label.
    """
    return re.compile(_CREDITS)


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
    credit = _credits().search(tail) if _cued(tail) else None
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
            result[number - 2] = _described(result[number - 2], caption)
    return result


def _described(above: Piece, caption: Piece) -> Piece:
    """An image description says nothing to check; one with a fact is a caption's part.

    The caption itself, printed above, is its first copy.
    """
    if above.reason or above.kind or not above.gap or _FINAL.search(above.words):
        return above
    if above.words == caption.words or _FACT.search(above.words):
        return above.known(BlockKind.CAPTION)
    return above.skipped(DESCRIPTION)


def _doubles(pieces: list[Piece]) -> list[Piece]:
    """Skip the second copy of a headline or a caption, but for credits between; a longer series is copy."""
    result = list(pieces)
    shown = [number for number, piece in enumerate(pieces) if piece.reason not in _BETWEEN]
    top = next((number for number in shown if not pieces[number].reason), 0)
    for words, group in groupby(shown, key=lambda number: pieces[number].words):
        copies = [number for number in group if not pieces[number].reason]
        few = 1 < len(copies) <= _MOST_COPIES and words.count(" ") > 2
        reason = _twice([pieces[number] for number in copies], copies[0] == top) if few else None
        if reason == CAPTION_TWICE:
            result[copies[0]] = pieces[copies[0]].known(BlockKind.CAPTION)
        if reason:
            for number in copies[1:]:
                result[number] = pieces[number].skipped(reason)
    return result


def _twice(copies: list[Piece], opens: bool) -> str | None:
    """Why all copies of a line but the first are left out; None where each may be meant."""
    first, second = copies[0], copies[1]
    if first.listed or len(first.words) > _LONGEST:
        return None
    if opens:
        return HEADLINE_TWICE if is_heading(first, _LONGEST_HEADLINE) else None
    known = BlockKind.CAPTION in {first.kind, second.kind}
    close = first.kind is None and second.kind is None and not second.gap
    return CAPTION_TWICE if known or close else None
