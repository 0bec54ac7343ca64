"""Parts of a draft that fit a model's budget: whole blocks, and no sentence or quotation cut in two.

Sentences are meant by their numbers, from 0, in the order of the draft; ranges of them are half-open.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from claimcheck.claims import Quotation
from claimcheck.draft import Span
from claimcheck.report import Evidence

_CONTEXT_SENTENCES = 3


@dataclass(frozen=True, slots=True)
class Chunk:
    """The sentences `first` up to `last` that a model is asked about in one request."""

    index: int
    first: int
    last: int

    @property
    def context(self) -> range:
        """The sentences just before, shown so that "he" can be read."""
        return range(max(0, self.first - _CONTEXT_SENTENCES), self.first)

    def halves(self) -> "tuple[Chunk, Chunk] | None":
        """The chunk in two, to ask again what was cut off; None where it is one sentence."""
        middle = (self.first + self.last) // 2
        if middle == self.first:
            return None
        return Chunk(self.index, self.first, middle), Chunk(self.index, middle, self.last)


def plan(evidence: Evidence, budget: int, count: Callable[[str], int]) -> tuple[Chunk, ...]:
    """The chunks of a draft, each of at most `budget` tokens of copy unless one unit alone exceeds it."""
    text = evidence.prose.text
    sizes = [count(text[span.start : span.end]) for span in evidence.sentences.spans]
    chunks: list[Chunk] = []
    first = held = 0
    for unit in _units(evidence, budget, sizes):
        size = sum(sizes[unit.start : unit.stop])
        if held and held + size > budget:
            chunks.append(Chunk(len(chunks), first, unit.start))
            first, held = unit.start, 0
        held += size
    if first < len(sizes):
        chunks.append(Chunk(len(chunks), first, len(sizes)))
    return tuple(chunks)


def _units(evidence: Evidence, budget: int, sizes: Sequence[int]) -> Iterator[range]:
    """What is not cut: blocks, joined by a quotation that runs over them; sentences of too large a block."""
    quoted = list(_quoted(evidence))
    for block in _joined(_blocks(evidence), quoted):
        if sum(sizes[block.start : block.stop]) <= budget:
            yield block
        else:
            yield from _joined((range(number, number + 1) for number in block), quoted)


def _blocks(evidence: Evidence) -> Iterator[range]:
    """The sentences of each block."""
    first = 0
    for line in evidence.prose.lines:
        last = first
        spans = evidence.sentences.spans
        while last < len(spans) and spans[last].start < line.end:
            last += 1
        if last > first:
            yield range(first, last)
        first = last


def _quoted(evidence: Evidence) -> Iterator[range]:
    """The sentences that each quotation runs over, all parts of one quotation together where they adjoin."""
    for mention in evidence.mentions:
        if isinstance(mention.value, Quotation):
            span = evidence.prose.target(Span(mention.start, mention.end))
            first = evidence.sentences.index(span.start)
            last = evidence.sentences.index(span.end - 1)
            if last > first:
                yield range(first, last + 1)


def _joined(units: Iterable[range], quoted: Sequence[range]) -> Iterator[range]:
    """The units, neighbours made one where a quotation runs over the border between them."""
    together = {number for quotation in quoted for number in quotation[1:]}
    held: range | None = None
    for unit in units:
        if held is not None and unit.start in together:
            held = range(held.start, unit.stop)
            continue
        if held is not None:
            yield held
        held = unit
    if held is not None:
        yield held
