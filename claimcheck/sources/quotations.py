"""A quotation compared with one source: exact, in other typography, altered, stitched or not there.

Places are found by the words they share; what is said of one is computed from its alignment alone.
"""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from claimcheck.claims import Change, Passage, Verdict
from claimcheck.draft import Span
from claimcheck.sources.asked import Asked
from claimcheck.sources.corpus import Match, Source
from claimcheck.sources.laying import Laid, cut, in_turn, near, together
from claimcheck.sources.meaning import CONDITIONS, negates, reverses
from claimcheck.sources.parts import Part, parts
from claimcheck.sources.speakers import voice
from claimcheck.sources.surroundings import turns
from claimcheck.sources.tokens import Token
from claimcheck.sources.wording import Texts, Wording, attribution, wording

_MOST_AT_ONCE = 300  # tokens of a quotation that are aligned in one go
_FAR = 60  # words between two parts that are too many to be shown as dropped
_TURNED = "the ellipsis leaves out words that turn the meaning"
_REORDERED = "its parts stand in another order"
_APART = "its parts stand apart in the source"


def quotation(asked: Asked, source: Source) -> Match | None:
    """What the source has of the quotation; None where it has nothing like it."""
    plain = asked.tokens(edited=False)
    if not any(token.spoken for token in plain):
        return None
    laid = together(asked, plain, source)
    if laid and (laid.same or not asked.bracketed):
        return _passage(asked, [laid], source)
    edited = asked.tokens(edited=True)
    elided = any(token.kind == "ellipsis" for token in edited)
    if elided or len(edited) > _MOST_AT_ONCE:
        pieces = cut(edited, source) if elided else in_turn(edited, source)
        return _passage(asked, pieces, source, elided=elided) if pieces else None
    return _other(asked, edited, source)


def _other(asked: Asked, edited: Sequence[Token], source: Source) -> Match | None:
    """The passage of words that do not stand in the source as they are."""
    laid = near(edited, source)
    if laid and laid.whole:
        return _passage(asked, [laid], source)
    if found := parts([token.key for token in edited if token.spoken], source):
        return _stitched(asked, found, source)
    return _passage(asked, [laid], source) if laid else None


def _stitched(asked: Asked, found: Sequence[Part], source: Source) -> Match:
    """The passage of a quotation whose parts all stand in the source, apart or in another order."""
    ordered = all(one.last < two.first for one, two in pairwise(found))
    place = source.bounds(found[0].first, found[0].last)
    passage = Passage(
        verdict="stitched",
        path=source.path,
        line=source.line(place.start),
        words=" […] ".join(source.words(part.first, part.last) for part in found),
        changes=tuple(_left_out(found, asked, source)),
        warning=_APART if ordered else _REORDERED,
    )
    return Match(passage, place)


def _left_out(found: Sequence[Part], asked: Asked, source: Source) -> Iterator[Change]:
    for one, two in pairwise(found):
        if one.last < two.first - 1 and two.first - one.last < _FAR:
            gap = source.tokens.between(one.last + 1, two.first - 1)
            loud = bool(Texts(asked.text, asked.lower, source).reasons((), gap))
            yield Change("dropped", "", source.text[gap[0].start : gap[-1].end], loud)


def _passage(asked: Asked, laid: Sequence[Laid], source: Source, *, elided: bool = True) -> Match:
    """The verdict on pieces laid on a source, in their order; an ellipsis stands between them if `elided`."""
    texts = Texts(asked.text, asked.lower, source)
    told = [wording(piece.columns, texts) for piece in laid]
    gaps = list(_gaps(laid, source) if elided else _between(laid, texts))
    ordered = all(one.last < two.first for one, two in pairwise(laid))
    place = source.bounds(laid[0].first, laid[-1 if ordered else 0].last)
    warnings = [
        *dict.fromkeys(reason for one in told for reason in one.reasons),
        *([] if ordered else [_REORDERED]),
        *([_TURNED] if elided and any(gap.loud for gap in gaps) else []),
        *voice(source, asked.speaker, place.start),
        *turns(source, laid[0].first, laid[-1 if ordered else 0].last, asked.around),
    ]
    verdict = _verdict(told, asked, laid, source) if ordered else "stitched"
    altered = _denied(laid, source) if elided else bool(gaps)
    passage = Passage(
        verdict="altered" if altered else verdict,
        path=source.path,
        line=source.line(place.start),
        words=" […] ".join(source.words(piece.first, piece.last) for piece in laid),
        changes=tuple(_in_order(told, gaps)),
        warning="; ".join(warnings) or None,
    )
    return Match(passage, place)


def _in_order(told: Sequence[Wording], gaps: Sequence[Change]) -> Iterator[Change]:
    for at, one in enumerate(told):
        yield from one.changes
        yield from gaps[at : at + 1]


def _gaps(laid: Sequence[Laid], source: Source) -> Iterator[Change]:
    """What each ellipsis leaves out; loud where that turns the sentences it joins."""
    for one, two in pairwise(laid):
        if two.first - one.last < 2:
            continue
        gap = source.tokens.between(one.last + 1, two.first - 1)
        loud = any(negates(token) or token.key in CONDITIONS for token in _edges(gap))
        words = source.text[gap[0].start : gap[-1].end]
        yield Change("omitted", "…", words, loud and not attribution(gap, source))


def _denied(laid: Sequence[Laid], source: Source) -> bool:
    """Whether an ellipsis takes a negation out of the middle of a sentence, which then says the opposite."""
    for one, two in pairwise(laid):
        gap = source.tokens.between(one.last + 1, two.first - 1) if two.first - one.last > 1 else ()
        inside = not any(token.key in (".", "?", "!") for token in gap)
        if inside and any(map(reverses, gap)) and not attribution(gap, source):
            return True
    return False


def _between(laid: Sequence[Laid], texts: Texts) -> Iterator[Change]:
    """What the source has between pieces that the draft prints as one."""
    for one, two in pairwise(laid):
        if two.first - one.last > 1:
            gap = texts.source.tokens.between(one.last + 1, two.first - 1)
            words = texts.source.text[gap[0].start : gap[-1].end]
            yield Change("dropped", "", words, bool(texts.reasons((), gap)))


def _edges(gap: Sequence[Token]) -> Sequence[Token]:
    """What is left out of the first and the last sentence of a gap."""
    stops = [at for at, token in enumerate(gap) if token.key in (".", "?", "!")]
    return [*gap[: stops[0]], *gap[stops[-1] :]] if stops else gap


def _verdict(told: Sequence[Wording], asked: Asked, laid: Sequence[Laid], source: Source) -> Verdict:
    if any(one.words for one in told):
        return "stitched" if all(one.gap or not one.words for one in told) else "altered"
    if any(one.marks for one in told):
        return "typography"
    same = all(
        _folded(asked.text[ours.start : ours.end]) == _folded(source.text[theirs.start : theirs.end])
        for ours, theirs in _unchanged(laid)
    )
    return "exact" if same else "typography"


def _unchanged(laid: Sequence[Laid]) -> Iterator[tuple[Span, Span]]:
    """The stretches without a change on both sides: of the draft and of the source."""
    for piece in laid:
        held: list[tuple[Token, Token]] = []
        for column in (*piece.columns, None):
            if column and column.draft and column.source and column.same:
                held.append((column.draft, column.source))
                continue
            if held:
                (ours, theirs), (our_end, their_end) = held[0], held[-1]
                yield Span(ours.start, our_end.end), Span(theirs.start, their_end.end)
            held = []


def _folded(text: str) -> str:
    """The text with each run of blanks as one space."""
    return " ".join(text.split())
