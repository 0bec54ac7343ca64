"""The sentences of a running text, as spans of it; none crosses a line (a block of the draft)."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from claimcheck.draft import Span, trimmed
from claimcheck.prose import Prose

# What can't open a sentence: nupunkt cuts after "Calif." in "D-Calif., voted".
_CONTINUES = ",;:)]"
# nupunkt sees a sentence open after a straight mark but not after a curly one.
_STRAIGHT = str.maketrans("“”‘’«»„", '""\'\'"""')


@dataclass(frozen=True)
class Sentences:
    """All sentences in order, without the blanks between them."""

    spans: tuple[Span, ...]

    @cached_property
    def _starts(self) -> list[int]:
        return [span.start for span in self.spans]

    def at(self, offset: int) -> Span:
        """The sentence that holds an offset, or the one before it."""
        return self.spans[self.index(offset)]

    def index(self, offset: int) -> int:
        """The number, from 0, of the sentence that holds an offset, or of the one before it."""
        return max(0, bisect_right(self._starts, offset) - 1)

    def within(self, span: Span) -> tuple[Span, ...]:
        """The sentences that share at least one code point with a non-empty span."""
        first, last = self.index(span.start), self.index(span.end - 1)
        return tuple(found for found in self.spans[first : last + 1] if found.overlaps(span))


def sentences(prose: Prose) -> Sentences:
    """Split the running text into sentences, by nupunkt's model of English abbreviations."""
    return Sentences(tuple(span for line in prose.lines for span in _split(prose.text, line.start, line.end)))


def _split(text: str, start: int, end: int) -> Iterator[Span]:
    import nupunkt  # noqa: PLC0415  # 60 ms that `--help` does not pay

    held: Span | None = None
    for first, last in nupunkt.sent_spans(text[start:end].translate(_STRAIGHT)):
        found = trimmed(text, start + first, start + last)
        if found is None:
            continue
        if held and _goes_on(text, found.start):
            held = Span(held.start, found.end)
            continue
        if held:
            yield held
        held = found
    if held:
        yield held


def _goes_on(text: str, at: int) -> bool:
    return text[at] in _CONTINUES or text[at].islower()
