"""Where in a source the words of a quotation lie: all together, piece by piece, or at the nearest fit."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from claimcheck.claims import Quotation
from claimcheck.draft import Span
from claimcheck.english.people.plain import PLAIN
from claimcheck.sources.alignment import Column, align, coverage, related
from claimcheck.sources.asked import Asked
from claimcheck.sources.corpus import Source
from claimcheck.sources.tokens import Token, tokens

_ENOUGH = 0.6  # the least share of the words, by weight, that makes a passage the quotation's
_FEW = 2  # words of which each must be there, if in another form
_FEWEST = 1.5  # words that must be there at least, one of them perhaps in another form
_SURE = 0.8  # the share at which no other place is looked at
_DENSE = 0.35  # the least share of the aligned words that are the same
_LIGHT = 0.3  # what a word that every text has weighs
_LIGHTS = PLAIN | {"me", "him", "them", "am", "makes"}
_ENDS = frozenset(".,;:")
_PLACES = 200  # places of short words that are looked at
_STANDS_FOR = 8  # words of the source that brackets at the start of a quotation may replace
_AT_ONCE = 150  # tokens that are aligned at once, since the time grows with their square
_LONG = 6  # words that stand together in one place only by being quoted


@dataclass(frozen=True, slots=True)
class Laid:
    """A piece of a quotation laid on a source: its columns and the spoken positions they take there."""

    columns: tuple[Column, ...]
    first: int
    last: int

    @property
    def whole(self) -> bool:
        """Whether the source has every word of the draft here."""
        return all(column.same for column in self.columns if column.draft and column.draft.spoken)

    @property
    def same(self) -> bool:
        """Whether it has every mark too, and nothing else."""
        return all(column.same for column in self.columns)


def together(asked: Asked, wanted: Sequence[Token], source: Source) -> Laid | None:
    """The best of the places where all the words stand one after the other; a quotation's is better."""
    keys = [token.key for token in wanted if token.spoken]
    best: Laid | None = None
    rank = (False, False, False, False)
    for first in islice(source.exact(keys), _PLACES):
        laid = Laid(_columns(wanted, source, first, first + len(keys) - 1), first, first + len(keys) - 1)
        found = (laid.same, *_rank(asked, source, source.bounds(laid.first, laid.last)))
        if best is None or found > rank:
            rank, best = found, laid
        if all(rank) or (rank[:2] == (True, True) and len(keys) > _LONG):
            break
    return best


def _rank(asked: Asked, source: Source, found: Span) -> tuple[bool, bool, bool]:
    """Whether the words stand there letter by letter, in quotation marks, and from the same speaker."""
    inside = source.quoted(found.start)
    value = inside.value if inside else None
    named = isinstance(value, Quotation) and value.speaker is not None and value.speaker == asked.speaker
    return source.text[found.start : found.end] in asked.words, inside is not None, named


def _columns(wanted: Sequence[Token], source: Source, first: int, last: int) -> tuple[Column, ...]:
    """The columns of words that are all there; the marks between and around them may differ."""
    numbers, everything = source.tokens.spoken, source.tokens.all
    spoken = [at for at, token in enumerate(wanted) if token.spoken]
    start = max(numbers[first] - spoken[0], numbers[first - 1] + 1 if first else 0)
    end = numbers[last] + len(wanted) - spoken[-1]
    stretch = everything[start : min(end, numbers[last + 1] if last + 1 < len(numbers) else end)]
    if [token.key for token in stretch] == [token.key for token in wanted]:
        return tuple(Column(one, other) for one, other in zip(wanted, stretch, strict=True))
    return tuple(align(wanted, stretch))


def near(wanted: Sequence[Token], source: Source) -> Laid | None:
    """The stretch of the source that the words fit best."""
    keys = [token.key for token in wanted if token.spoken]
    weights = _weights(wanted)
    best: tuple[float, Laid] | None = None
    for place in source.near(keys):
        if not place:
            continue
        columns = _led(align(wanted, source.tokens.between(place[0], place[-1])), source)
        laid = _laid(columns, source)
        score = coverage(columns, weights)
        if laid and score >= _ENOUGH and _dense(columns) and (best is None or score > best[0]):
            best = score, laid
        if best and best[0] >= _SURE:
            break
    return best[1] if best else None


def _led(columns: list[Column], source: Source) -> list[Column]:
    """The columns, with the words of the source's sentence that brackets at the start stand for."""
    held = next((column.source for column in columns if column.source), None)
    if not held or not columns[0].draft or columns[0].draft.kind != "insert" or columns[0].source:
        return columns
    start = source.sentence(held.start).start
    lead = tokens(source.text, start, held.start)
    if not 0 < len(lead) <= _STANDS_FOR:
        return columns
    return [columns[0], *(Column(None, token) for token in lead), *columns[1:]]


def _laid(columns: Sequence[Column], source: Source) -> Laid | None:
    held = [column.source for column in columns if column.source and column.source.spoken]
    if not held:
        return None
    places = source.tokens.stretch(held[0].start, held[-1].end)
    return Laid(tuple(columns), places[0], places[-1])


def _dense(columns: Sequence[Column]) -> bool:
    """Whether enough of the words is the same to speak of one passage."""
    spoken = [column for column in columns if _spoken(column.draft) or _spoken(column.source)]
    wanted = sum(_spoken(column.draft) for column in spoken)
    same = sum(map(related, spoken))
    if wanted <= _FEW:
        return same > wanted - 1
    return same >= _FEWEST and same >= _DENSE * len(spoken)


def _spoken(token: Token | None) -> bool:
    return token is not None and token.spoken


def _weights(wanted: Sequence[Token]) -> list[float]:
    return [0.0 if not token.spoken else _LIGHT if token.key in _LIGHTS else 1.0 for token in wanted]


def cut(edited: Sequence[Token], source: Source) -> list[Laid]:
    """The pieces of a quotation with ellipses, each in its place; empty where one is not there."""
    laid: list[Laid] = []
    for piece in _pieces(edited):
        found = _piece(piece, source, laid[-1].last if laid else -1)
        if found is None:
            return []
        laid.append(found)
    return laid


def in_turn(wanted: Sequence[Token], source: Source) -> list[Laid]:
    """A quotation too long to be aligned at once, in stretches; empty where one is not there."""
    laid: list[Laid] = []
    for at in range(0, len(wanted), _AT_ONCE):
        piece = [token for token in wanted[at : at + _AT_ONCE] if token.kind != "ellipsis"]
        found = _piece(piece, source, laid[-1].last if laid else -1)
        if found is None:
            return []
        laid.append(found)
    return laid


def _pieces(edited: Sequence[Token]) -> Iterator[list[Token]]:
    """What stands between the ellipses, without the punctuation at its ends."""
    piece: list[Token] = []
    for token in (*edited, None):
        if token and token.kind != "ellipsis":
            piece.append(token)
            if len(piece) < _AT_ONCE:
                continue
        while piece and piece[-1].key in _ENDS:
            piece.pop()
        while piece and piece[0].key in _ENDS:
            piece.pop(0)
        if any(one.spoken for one in piece):
            yield piece
        piece = []


def _piece(piece: Sequence[Token], source: Source, after: int) -> Laid | None:
    keys = [token.key for token in piece if token.spoken]
    places = list(islice(source.exact(keys), _PLACES))
    if not places:
        return near(piece, source)
    first = next((place for place in places if place > after), places[0])
    last = first + len(keys) - 1
    return Laid(_columns(piece, source, first, last), first, last)
