"""What a figure or a date is told of: the content words of its sentence, and how far two of them agree."""

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property
from math import log

from claimcheck.draft import Span
from claimcheck.english.lexicon import lexicon
from claimcheck.english.numbers import NUMBER_WORDS
from claimcheck.english.people.plain import PLAIN
from claimcheck.report import Evidence
from claimcheck.sources.tokens import Token, tokens

_NEAR = 6  # words on each side of a figure that tell most of it
_LEAST = 1.0  # what the words of a sentence must weigh to tell much, two or three rare words
_NAMED = 0.1  # what two names in common add
_ENDING = re.compile(r"(?:'s|ies|es|s|ing|ed|y|(?<=ia)n)$")
_NOT_TOLD = (
    PLAIN
    | NUMBER_WORDS
    | lexicon(
        """
    percent per cent percentage points dollars euros pounds
    wednesday thursday friday saturday sunday monday tuesday january february march april june july august
    september october november december
    """
    )
)


@dataclass(frozen=True, slots=True)
class Subject:
    """The stems of a sentence's content words, of those near the figure, and of its names."""

    all: frozenset[str]
    near: frozenset[str]
    names: frozenset[str]


@dataclass(frozen=True)
class Told:
    """A text whose sentences are asked what they tell of."""

    evidence: Evidence

    @property
    def text(self) -> str:
        """The running text."""
        return self.evidence.prose.text

    def subject(self, place: Span) -> Subject:
        """What is told of a stretch of the running text."""
        sentence = self.evidence.sentences.at(place.start)
        before = _content(tokens(self.text, sentence.start, place.start))
        inside = _content(tokens(self.text, place.start, place.end))
        after = _content(tokens(self.text, place.end, max(place.end, sentence.end)))
        every = [*before, *inside, *after]
        near = [*before[-_NEAR:], *inside, *after[:_NEAR]]
        names = (token for token in every if token.capital and not token.opens)
        return Subject(_stems(every), _stems(near), _stems(names))

    @cached_property
    def frequency(self) -> Counter[str]:
        """In how many places of the text each stem stands."""
        return Counter(stem(token.key) for token in _content(tokens(self.text)))

    def agreement(self, ours: Subject, theirs: Subject) -> float:
        """How far two sentences, the second of this text, tell of one thing: 0 to 1."""
        whole = self._shared(ours.all, theirs.all)
        near = self._shared(ours.near, theirs.near)
        alike = 0.6 * whole + 0.4 * near
        shared = len(ours.names & theirs.names)
        if ours.names and theirs.names and not shared:
            return 0.5 * alike
        return min(1.0, alike + _NAMED) if shared > 1 else alike

    def _shared(self, ours: frozenset[str], theirs: frozenset[str]) -> float:
        least = max(_LEAST, min(self._weight(ours), self._weight(theirs)))
        return self._weight(ours & theirs) / least

    def _weight(self, stems: Iterable[str]) -> float:
        return sum(1 / (1 + log(1 + self.frequency[one])) for one in stems)


def _content(found: Iterable[Token]) -> list[Token]:
    return [token for token in found if token.kind == "word" and token.key not in _NOT_TOLD]


def _stems(found: Iterable[Token]) -> frozenset[str]:
    return frozenset(stem(token.key) for token in found)


def stem(word: str) -> str:
    """A word without its ending: "troops" and "troop", "expelled" and "expel" nearly."""
    bare = word.removesuffix("'s").casefold()
    return _ENDING.sub("", bare) if len(bare) > 4 else bare.removesuffix("s")
