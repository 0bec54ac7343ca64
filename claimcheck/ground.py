"""Grounding: where the words that a model proposes stand in the draft, exactly, or not at all.

Words are looked for as they are after folding typography and blanks, first in the sentence that the model
named, then in the whole part of the draft it was shown, if they stand there once. A figure or a word is never
matched in part: "80,000" does not stand in "180,000". Nothing fuzzy is ever accepted.
"""

import re
from bisect import bisect_right

from claimcheck.draft import Span

_TYPOGRAPHY = str.maketrans(
    {
        **dict.fromkeys("‘’‚‛′`´ʼ", "'"),
        **dict.fromkeys("“”„‟″«»", '"'),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        **dict.fromkeys("\u00a0\u2009\u202f\n\t", " "),
    }
)
_FOLDED = re.compile(r" {2,}|…")
_NEAR_ENOUGH = 60.0
"""The least similarity, of 100, at which a near miss is worth showing."""


def folded(text: str) -> str:
    """The text with straight marks, plain hyphens and single blanks: equal where only typography differs."""
    return " ".join(_fold(text)[0].split())


class Ground:
    """A running text in which proposed words are looked for. Spans are in offsets of that text."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._folded, self._starts, self._sources = _fold(text)

    def find(self, words: str, within: Span, taken: frozenset[int] = frozenset()) -> Span | None:
        """The first place of the words inside `within` that starts at no taken offset; None without one."""
        needle = _fold(words)[0].strip()
        if not needle:
            return None
        start, end = self._target(within.start), self._target(within.end)
        while (at := self._folded.find(needle, start, end)) >= 0:
            found = Span(self._source(at), self._source(at + len(needle) - 1) + 1)
            if found.start not in taken and self._whole(found):
                return found
            start = at + 1
        return None

    def find_once(self, words: str, within: Span) -> Span | None:
        """The place of the words inside `within` if they stand there just once."""
        first = self.find(words, within)
        if first is None or self.find(words, within, frozenset({first.start})):
            return None
        return first

    def nearest(self, words: str, within: Span) -> Span | None:
        """The stretch most like the words, to show beside a rejected proposal; never to accept one."""
        from rapidfuzz.fuzz import partial_ratio_alignment  # noqa: PLC0415  # only when something is rejected

        needle = _fold(words)[0].strip()
        start, end = self._target(within.start), self._target(within.end)
        best = (
            partial_ratio_alignment(needle, self._folded[start:end], score_cutoff=_NEAR_ENOUGH)
            if needle
            else None
        )
        if best is None or best.dest_start == best.dest_end:
            return None
        span = Span(self._source(start + best.dest_start), self._source(start + best.dest_end - 1) + 1)
        return self._to_words(span, within)

    def _whole(self, found: Span) -> bool:
        """Whether the match begins and ends at the edge of a word and of a number."""
        return not any(self._inside(at) for at in (found.start, found.end))

    def _inside(self, at: int) -> bool:
        if at <= 0 or at >= len(self.text):
            return False
        before, after = self.text[at - 1], self.text[at]
        if before.isalnum() and after.isalnum():
            return True
        if before.isdigit() and after in ".,:":
            return self.text[at + 1 : at + 2].isdigit()
        return before in ".,:" and after.isdigit() and self.text[at - 2 : at - 1].isdigit()

    def _to_words(self, span: Span, within: Span) -> Span:
        start, end = span.start, span.end
        while start > within.start and self.text[start - 1].isalnum() and self.text[start].isalnum():
            start -= 1
        while end < within.end and self.text[end - 1].isalnum() and self.text[end].isalnum():
            end += 1
        while start < end and self.text[start].isspace():
            start += 1
        while start < end and self.text[end - 1].isspace():
            end -= 1
        return Span(start, end)

    def _source(self, offset: int) -> int:
        run = bisect_right(self._starts, offset) - 1
        end = self._sources[run + 1] if run + 1 < len(self._sources) else len(self.text)
        return min(self._sources[run] + offset - self._starts[run], end - 1)

    def _target(self, offset: int) -> int:
        run = bisect_right(self._sources, offset) - 1
        end = self._starts[run + 1] if run + 1 < len(self._starts) else len(self._folded)
        return min(self._starts[run] + offset - self._sources[run], end)


def _fold(text: str) -> tuple[str, list[int], list[int]]:
    """Straight marks, plain hyphens, single blanks; with the offset of each run here and in the text."""
    plain = text.translate(_TYPOGRAPHY)
    pieces, starts, sources = [], [0], [0]
    length = at = 0
    for found in _FOLDED.finditer(plain):
        kept = "..." if found.group() == "…" else " "
        pieces += [plain[at : found.start()], kept]
        length += found.start() - at
        starts += [length, length + len(kept)]
        sources += [found.start(), found.end()]
        length += len(kept)
        at = found.end()
    return "".join([*pieces, plain[at:]]), starts, sources
