"""The way from a manuscript to a draft: furniture out, roles given, the day found."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from claimcheck.copydesk.boxes import skip_boxes
from claimcheck.copydesk.captions import mark_captions
from claimcheck.copydesk.comments import skip_comments
from claimcheck.copydesk.dates import dates, day_of
from claimcheck.copydesk.embargo import EMBARGO
from claimcheck.copydesk.headings import skip_titles
from claimcheck.copydesk.hidden import hidden
from claimcheck.copydesk.lines import rule_for, skip_edges, skip_lines
from claimcheck.copydesk.manuscript import FORMAT_REASONS, Manuscript, Piece
from claimcheck.copydesk.masthead import skip_masthead
from claimcheck.copydesk.related import skip_teasers
from claimcheck.copydesk.roles import give_roles
from claimcheck.copydesk.stamps import opening, stamp
from claimcheck.draft import Block, BlockKind, Draft, Origin

# A dateline opens one of the first paragraphs; an embargo stands above them.
_TOP = 12
_HEAD = 8


@dataclass(frozen=True, slots=True)
class Published:
    """The day an article is dated, and where that was read; `notice` says why there is no day."""

    day: date | None = None
    source: str | None = None
    notice: str | None = None


def drafted(manuscript: Manuscript, origin: Origin, *, keep_furniture: bool = False) -> Draft:
    """The draft that a manuscript makes; with `keep_furniture` only the format's own parts are left out."""
    pieces = list(manuscript.pieces)
    secret = manuscript.confidential or _embargoed(pieces)
    pieces = [_kept(piece) for piece in pieces] if keep_furniture else sifted(manuscript.text, pieces)
    pieces = give_roles(pieces)
    published = _published(manuscript, pieces)
    draft = Draft(
        origin,
        manuscript.text,
        tuple(_blocks(pieces)),
        manuscript.markup,
        manuscript.title or _title(pieces),
        published.day,
        published.source,
        secret,
    )
    notices = [*manuscript.notices, *hidden(draft), *filter(None, [published.notice])]
    return replace(
        draft,
        notices=tuple(notices),
        unit=manuscript.unit,
        units=manuscript.units,
        original=manuscript.original,
    )


def sifted(text: str, pieces: list[Piece]) -> list[Piece]:
    """The pieces with all furniture marked; captions and credits part."""
    framed = skip_edges(skip_masthead(skip_boxes(skip_lines(pieces))))
    return skip_titles(mark_captions(text, skip_teasers(skip_comments(framed))))


def _blocks(pieces: list[Piece]) -> Iterator[Block]:
    """One block a piece; furniture left out for one reason is one block."""
    held: Block | None = None
    for piece in pieces:
        block = Block(
            piece.kind or BlockKind.BODY, piece.span.start, piece.span.end, piece.reason, piece.path
        )
        if held and block.reason and held.reason == block.reason:
            held = replace(held, end=block.end)
            continue
        if held:
            yield held
        held = block
    if held:
        yield held


def _kept(piece: Piece) -> Piece:
    """A piece as copy, unless it is part of the format."""
    if piece.reason is None or piece.reason in FORMAT_REASONS:
        return piece
    return replace(piece, kind=None, reason=None)


def _embargoed(pieces: list[Piece]) -> bool:
    """Whether one of the first lines says that the copy is embargoed or confidential."""
    copy = [piece for piece in pieces if piece.reason not in FORMAT_REASONS]
    found = (rule_for(piece.words) for piece in copy[:_HEAD])
    return any(rule is not None and rule.reason == EMBARGO for rule in found)


def _title(pieces: list[Piece]) -> str | None:
    return next((piece.words for piece in pieces if piece.kind is BlockKind.HEADLINE), None)


def _published(manuscript: Manuscript, pieces: list[Piece]) -> Published:
    """The first day that is told: by the format, a byline, a dateline, the opening of a paragraph."""
    if manuscript.published:
        return Published(manuscript.published, manuscript.published_from)
    for kind in (BlockKind.BYLINE, BlockKind.DATELINE):
        for piece in pieces:
            found = stamp(piece.words) if piece.kind is kind else None
            if found and found.published:
                return Published(found.published, kind.value)
    yearless = next((piece.words for piece in pieces if piece.kind is BlockKind.DATELINE), None)
    return _with_year(manuscript.text, yearless) if yearless else _opened(manuscript.text, pieces)


def _opened(text: str, pieces: list[Piece]) -> Published:
    """The day of a dateline inside a paragraph; its year may stand elsewhere with the same day."""
    copy = [piece for piece in pieces if piece.kind is BlockKind.BODY]
    for piece in copy[:_TOP]:
        found = opening(piece.words)
        if found and found.published:
            return Published(found.published, "dateline")
        if found:
            return _with_year(text, found.words)
    return Published()


def _with_year(text: str, dateline: str) -> Published:
    wanted = day_of(dateline)
    days = {day for _, day in dates(text) if (day.month, day.day) == wanted}
    if len(days) == 1:
        return Published(days.pop(), "dateline")
    return Published(
        notice=f"the dateline “{dateline}” has no year: give the date of publication with --date"
    )
