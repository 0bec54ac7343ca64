"""A running text indexed once for all detectors: its words, its sentences, what earlier detectors found.

Offsets here are those of `Prose.text`; `claimcheck.detectors` carries them back to the draft.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import NamedTuple, TypeVar, cast

from claimcheck.claims import Context, MentionType, Quantity, Quotation, Superlative, Title, When
from claimcheck.draft import Span
from claimcheck.prose import Prose
from claimcheck.sentences import Sentences

_WORD = re.compile(r"[^\W_]+")
_CLOSING = ',.;:!?)]”"’'
_Reading = TypeVar("_Reading")


class Hit(NamedTuple):
    """What a detector found, in offsets of the running text; `rule` names what found it."""

    start: int
    end: int
    value: Quantity | When | Quotation | Title | Superlative
    rule: str

    @property
    def span(self) -> Span:
        """The hit's place in `Prose.text`."""
        return Span(self.start, self.end)


class Words:
    """The runs of letters and digits of a text: in lower case in `words`, their offsets in `starts`."""

    def __init__(self, text: str) -> None:
        lowered = text.lower()
        # A letter that lowers to two, or by what stands beside it, would lower otherwise than word by word.
        alike = len(lowered) == len(text) and "Σ" not in text
        self.words: list[str] = []
        self.starts: list[int] = []
        self._split(lowered if alike else text)
        if not alike:
            self.words = [word.lower() for word in self.words]
        self._numbers: dict[str, list[int]] = {}
        held = self._numbers.get
        for number, word in enumerate(self.words):
            if numbers := held(word):
                numbers.append(number)
            else:
                self._numbers[word] = [number]

    def _split(self, text: str) -> None:
        """Most words stand between blanks, or before the stop that closes them; patterns are for the rest."""
        words, starts, at = self.words, self.starts, 0
        for piece in text.split(" "):
            word = piece if piece.isalnum() else piece.rstrip(_CLOSING)
            if word.isalnum():
                words.append(word)
                starts.append(at)
            elif word:
                for found in _WORD.finditer(piece):
                    words.append(found.group())
                    starts.append(at + found.start())
            at += len(piece) + 1

    def numbers(self, lexicon: frozenset[str]) -> list[int]:
        """The numbers, in order, of the words that stand in a lexicon of lower-case words."""
        fewer = len(lexicon) < len(self._numbers)
        known = self._numbers.keys() & lexicon if fewer else lexicon.intersection(self._numbers)
        return sorted(chain.from_iterable(map(self._numbers.__getitem__, known)))

    def of(self, word: str) -> Sequence[int]:
        """The numbers, in order, of a lower-case word."""
        return self._numbers.get(word, ())

    def at(self, offset: int) -> int:
        """The number of the word that holds an offset, else of the next word (may be `len(words)`)."""
        number = bisect_right(self.starts, offset) - 1
        if number >= 0 and offset < self.starts[number] + len(self.words[number]):
            return number
        return number + 1


@dataclass(frozen=True, slots=True)
class Scan:
    """One text, ready for detectors; `found` holds the hits of the detectors that ran before, by type."""

    prose: Prose
    sentences: Sentences
    words: Words
    context: Context = field(default_factory=Context)
    found: Mapping[MentionType, tuple[Hit, ...]] = field(default_factory=dict)
    readings: dict[Callable[["Scan"], object], object] = field(
        default_factory=dict, repr=False, compare=False
    )
    text: str = field(init=False, repr=False, compare=False)
    """The running text."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", self.prose.text)

    def once(self, read: Callable[["Scan"], _Reading]) -> _Reading:
        """What a function reads in the text, computed once for all detectors; it may not look at `found`."""
        if read not in self.readings:
            self.readings[read] = read(self)
        return cast("_Reading", self.readings[read])

    def overlapping(self, kind: MentionType, span: Span) -> Iterator[Hit]:
        """What a detector that ran earlier found over a span; hits of one type never overlap."""
        hits = self.found.get(kind, ())
        first = bisect_right(hits, span.start, key=lambda hit: hit.end)
        for number in range(first, len(hits)):
            if hits[number].start >= span.end:
                return
            yield hits[number]
