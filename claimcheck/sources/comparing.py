"""What two articles about one event both say, where they differ, and what only one has."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from claimcheck.claims import Claim, Passage, Quotation, Statement, Superlative, Title, When
from claimcheck.comparison import Article, Aspect, Comparison, Difference, Point, Said
from claimcheck.draft import Span
from claimcheck.report import Evidence
from claimcheck.sources.against import Reader
from claimcheck.sources.corpus import Source
from claimcheck.sources.dates import bounded
from claimcheck.sources.speakers import same
from claimcheck.sources.subjects import stem

_RANKED = re.compile(r"\b(?:\w+est|most|least|best|worst|first|second|third|last|only|never|record)\b")
_OPENING = 4  # words in which a superlative says its rank
_ALIKE = 0.3  # the least agreement of two accusations, or of two superlatives, of one thing


@dataclass(frozen=True)
class Copy:
    """An article read: its evidence, its claims without repeats, and both ready to be searched."""

    evidence: Evidence
    claims: tuple[Claim, ...]
    source: Source = field(init=False)
    reader: Reader = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "source", Source(self.evidence))
        object.__setattr__(self, "reader", Reader(self.evidence))

    @property
    def article(self) -> Article:
        """What names it."""
        draft = self.evidence.draft
        return Article(path=draft.origin.path, sha256=draft.origin.sha256, title=draft.title)

    def place(self, claim: Claim) -> Span:
        """The claim's place in the running text."""
        return self.evidence.prose.target(claim.span)

    def at(self, place: Span, kind: str) -> Claim | None:
        """The claim of a kind at a place of the running text."""
        return next(
            (one for one in self.claims if one.kind == kind and self.place(one).overlaps(place)), None
        )


@dataclass(frozen=True, slots=True)
class _Pair:
    """A claim of one article and a place of the other that says the same thing."""

    kind: str
    a: Span
    b: Span
    point: Point


def compare(a: Copy, b: Copy) -> Comparison:
    """The comparison; points that both have come in the order of `a`."""
    pairs: list[_Pair] = []
    for pair in (*_pairs(a, b), *map(_turned, _pairs(b, a)), *_statements(a, b)):
        if not any(
            pair.kind == one.kind and pair.a.overlaps(one.a) and pair.b.overlaps(one.b) for one in pairs
        ):
            pairs.append(pair)
    pairs = [pair for pair in pairs if not _titled_otherwise(pair, pairs)]
    pairs.sort(key=lambda pair: (pair.a.start, pair.a.end))
    alone_a = [Point(kind=one.kind, a=_said(a, one), b=None) for one in _alone(a, [pair.a for pair in pairs])]
    alone_b = [Point(kind=one.kind, a=None, b=_said(b, one)) for one in _alone(b, [pair.b for pair in pairs])]
    points = (*(pair.point for pair in pairs), *alone_a, *alone_b)
    return Comparison(a=a.article, b=b.article, points=points)


def _titled_otherwise(pair: _Pair, pairs: Sequence[_Pair]) -> bool:
    """Whether a person's title differs from one that the same article elsewhere has as the other does."""
    if pair.kind != "title" or not pair.point.differences:
        return False
    same = (one for one in pairs if one.kind == "title" and not one.point.differences)
    return any(pair.a.overlaps(one.a) or pair.b.overlaps(one.b) for one in same)


def _alone(copy: Copy, paired: Sequence[Span]) -> Iterator[Claim]:
    """The claims that no pair has, one of those that say the same."""
    seen: set[tuple[str, str]] = set()
    for claim in copy.claims:
        key = claim.kind, claim.quote.casefold()
        if key in seen or any(copy.place(claim).overlaps(place) for place in paired):
            continue
        seen.add(key)
        yield claim


def _said(copy: Copy, claim: Claim) -> Said:
    place = copy.place(claim)
    dated = isinstance(claim.value, When)
    words = bounded(copy.source.text, place) if dated else copy.source.text[place.start : place.end]
    return Said(line=claim.line, words=words, who=_who(claim))


def _who(claim: Claim) -> str | None:
    if isinstance(claim.value, Quotation):
        return claim.value.speaker or claim.value.speaker_words
    return claim.attributed_to


def _pairs(a: Copy, b: Copy) -> Iterator[_Pair]:
    """The quotations, figures, dates and titles of one article that the other has too."""
    for claim in a.claims:
        if not a.reader.compares(claim) or not (match := a.reader.match(claim, b.source)):
            continue
        theirs = b.at(match.place, claim.kind)
        ours = _said(a, claim)
        said = Said(
            line=match.passage.line or 1,
            words=match.passage.words or "",
            who=_who(theirs) if theirs else None,
        )
        differences = (*_differences(claim, match.passage, ours), *_sources(claim, ours, said))
        point = Point(kind=claim.kind, a=ours, b=said, differences=differences)
        yield _Pair(claim.kind, a.place(claim), match.place, point)


def _differences(claim: Claim, passage: Passage, ours: Said) -> Iterator[Difference]:
    """How the other article's words or value differ from the claim's."""
    if isinstance(claim.value, Quotation | Title):
        aspect: Aspect = "wording" if isinstance(claim.value, Quotation) else "name or title"
        for change in passage.changes:
            if change.op not in ("inserted", "omitted"):
                yield Difference(
                    aspect=aspect, a=change.draft or None, b=change.source or None, loud=change.loud
                )
        if passage.verdict == "stitched":
            yield Difference(aspect=aspect, a=ours.words, b=passage.words)
    elif passage.verdict == "differs":
        bounds = passage.warning == "another bound"
        yield Difference(aspect="bounds" if bounds else "value", a=ours.words, b=passage.words, loud=True)


def _sources(claim: Claim, ours: Said, theirs: Said) -> Iterator[Difference]:
    """Who says it, where both name somebody and not the same; of a superlative, also where one does not."""
    aspect: Aspect = "speaker" if isinstance(claim.value, Quotation) else "source"
    one, other = ours.who, theirs.who
    unsaid = isinstance(claim.value, Superlative) and (one is None) != (other is None)
    if unsaid or (one and other and not same(one, other)):
        yield Difference(aspect=aspect, a=one, b=other)


def _turned(pair: _Pair) -> _Pair:
    """The pair seen from the other article."""
    point = pair.point
    differences = tuple(one.model_copy(update={"a": one.b, "b": one.a}) for one in point.differences)
    swapped = point.model_copy(update={"a": point.b, "b": point.a, "differences": differences})
    return _Pair(pair.kind, pair.b, pair.a, swapped)


def _statements(a: Copy, b: Copy) -> Iterator[_Pair]:
    """The accusations and the superlatives of one article that the other tells too."""
    for ours in a.claims:
        if not isinstance(ours.value, Statement | Superlative):
            continue
        rated = [(_agreement(a, ours, b, other), other) for other in b.claims if other.kind == ours.kind]
        score, theirs = max(rated, key=lambda one: one[0], default=(0.0, ours))
        if score >= _ALIKE:
            one, two = _said(a, ours), _said(b, theirs)
            differences = (*_accused(ours, theirs), *_wording(ours, one, two), *_sources(ours, one, two))
            point = Point(kind=ours.kind, a=one, b=two, differences=differences)
            yield _Pair(ours.kind, a.place(ours), b.place(theirs), point)


def _agreement(a: Copy, ours: Claim, b: Copy, theirs: Claim) -> float:
    """How far two claims tell of one thing; two superlatives must claim the same rank."""
    if isinstance(ours.value, Superlative) and not _rank(ours.quote) & _rank(theirs.quote):
        return 0.0
    return b.source.told.agreement(a.reader.told.subject(a.place(ours)), b.source.subject(b.place(theirs)))


def _rank(words: str) -> frozenset[str]:
    """The superlatives among the first words: "largest", "first"."""
    return frozenset(_RANKED.findall(" ".join(words.casefold().split()[:_OPENING])))


def _accused(ours: Claim, theirs: Claim) -> Iterator[Difference]:
    if isinstance(ours.value, Statement) and isinstance(theirs.value, Statement):
        one, other = ours.value.who, theirs.value.who
        if one and other and stem(one.split()[-1]) != stem(other.split()[-1]):
            yield Difference(aspect="accused", a=one, b=other, loud=True)


def _wording(ours: Claim, one: Said, two: Said) -> Iterator[Difference]:
    if isinstance(ours.value, Superlative) and one.words.casefold() != two.words.casefold():
        yield Difference(aspect="wording", a=one.words, b=two.words)
