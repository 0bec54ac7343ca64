"""Which claim of a revised draft is which of the earlier one: by id, by words and sentence, by likeness.

Likeness pairs the most alike first, over the whole draft, so that no pair is taken from a better one; between
equals the order of the text decides. Only claims of one kind are paired.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby
from typing import Final

from rapidfuzz import fuzz, process

from claimcheck.claims import Claim
from claimcheck.desk.past import Past, facet
from claimcheck.draft import Draft
from claimcheck.ground import folded

_SENTENCE: Final = 55.0
"""The least likeness, of 100, of two sentences that are one before and after an edit."""
_PAIR: Final = 65.0
_TELLING: Final = 24  # characters from which words alone tell a claim, whatever stands around them
_WORDS: Final = 85.0
_NEAREST: Final = 12  # like texts that are looked at of each


@dataclass(frozen=True)
class _Text:
    """A claim as it is compared, typography folded; `rank` is where in the text it stands, from 0 to 1."""

    index: int
    kind: str
    words: str
    around: str
    rank: float

    @cached_property
    def tokens(self) -> frozenset[str]:
        """The words around, each once."""
        return frozenset(self.around.split())


def pairs(past: Sequence[Past], claims: Sequence[Claim], draft: Draft) -> Mapping[int, int]:
    """By the index of a claim of the earlier draft, that of the same one in the new; each at most once.

    Claims that were gone before come back only whole.
    """
    ids = {claim.id: index for index, claim in enumerate(claims)}
    found = {index: ids[each.id] for index, each in enumerate(past) if each.id in ids}
    for name in ("sentence", "said"):
        old = [
            _old(index, each, len(past))
            for index, each in enumerate(past)
            if index not in found and each.kind and name in each.facets
        ]
        if not old:
            continue
        new = [
            _new(index, claim, facet(name, claim, draft), len(claims)) for index, claim in enumerate(claims)
        ]
        found |= _whole(old, _free(new, found))
        alike = [text for text in old if text.index not in found and not past[text.index].gone]
        found |= _alike(alike, _free(new, found))
    return found


def _old(index: int, past: Past, total: int) -> _Text:
    return _Text(index, past.kind or "", folded(past.words), folded(past.surroundings), index / total)


def _new(index: int, claim: Claim, around: str, total: int) -> _Text:
    return _Text(index, claim.kind, folded(claim.quote), folded(around), index / total)


def _free(texts: Iterable[_Text], found: Mapping[int, int]) -> list[_Text]:
    taken = set(found.values())
    return [text for text in texts if text.index not in taken]


def _whole(old: Sequence[_Text], new: Sequence[_Text]) -> dict[int, int]:
    """Claims with the same words in the same surroundings, in the order of the text."""
    places: dict[tuple[str, str, str], list[int]] = defaultdict(list)
    for text in reversed(new):
        places[text.kind, text.words, text.around].append(text.index)
    found = {}
    for text in old:
        if left := places[text.kind, text.words, text.around]:
            found[text.index] = left.pop()
    return found


def _alike(old: Sequence[_Text], new: Sequence[_Text]) -> dict[int, int]:
    """Claims that are one before and after an edit, the most alike first."""
    scored = [
        (-score, abs(before.rank - after.rank), before.index, after.index)
        for kind, mine in groupby(sorted(old, key=lambda text: text.kind), key=lambda text: text.kind)
        for before, after, score in _scored(list(mine), [text for text in new if text.kind == kind])
    ]
    found: dict[int, int] = {}
    taken: set[int] = set()
    for _, _, before, after in sorted(scored):
        if before not in found and after not in taken:
            found[before] = after
            taken.add(after)
    return found


def _scored(old: Sequence[_Text], new: Sequence[_Text]) -> Iterator[tuple[_Text, _Text, float]]:
    """The pairs of one kind that may be one claim, each with its likeness; a pair may come twice."""
    by_words: dict[str, list[_Text]] = defaultdict(list)
    by_around: dict[str, list[_Text]] = defaultdict(list)
    for text in new:
        by_words[text.words].append(text)
        by_around[text.around].append(text)
    near: dict[str, list[tuple[str, float]]] = {}
    for text in old:
        if text.around not in near:
            near[text.around] = _near(text.around, list(by_around), _SENTENCE)
        for around, likeness in near[text.around]:
            for other in by_around[around]:
                score = 0.6 * likeness + 0.4 * fuzz.ratio(text.words, other.words)
                if score >= _PAIR:
                    yield text, other, score
        yield from _told_by_words(text, by_words)


def _told_by_words(
    text: _Text, by_words: Mapping[str, Sequence[_Text]]
) -> Iterator[tuple[_Text, _Text, float]]:
    """The pairs whose sentences were joined, split or rewritten around the words."""
    telling = len(text.words) >= _TELLING
    alike = _near(text.words, list(by_words), _WORDS) if telling else [(text.words, 100.0)]
    for words, likeness in alike:
        for other in by_words.get(words, ()):
            shared = 100 * len(text.tokens & other.tokens) / max(1, min(len(text.tokens), len(other.tokens)))
            if telling or shared >= _PAIR:
                yield text, other, 0.4 * likeness + 0.6 * min(shared, _PAIR)


def _near(text: str, others: Sequence[str], least: float) -> list[tuple[str, float]]:
    """The texts most like this one, each with its likeness."""
    found = process.extract(text, others, scorer=fuzz.ratio, score_cutoff=least, limit=_NEAREST)
    return [(other, score) for other, score, _ in found]
