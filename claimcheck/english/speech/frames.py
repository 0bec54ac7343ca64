"""A sentence as tokens, each quotation in it one token."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise

from claimcheck.draft import Span
from claimcheck.english.speech.closed import DETERMINERS, OCCASIONS, is_date_word
from claimcheck.grammar.pairs import Quoted
from claimcheck.sentences import Sentences

_TOKEN = re.compile(
    r"[^\W_](?:(?<=[A-Z])\.(?:[A-Z]\.)++|[^\W_]*+(?:['’&./@-][^\W_]++|,(?<=\d,)\d{3})*+['’]?)"
    r"|[,;:()\[\]!?…—–―]|[@#]\w+|--+|-(?=\s)"
)
# "He's" is a subject and its verb.
_CONTRACTED = re.compile(r"(?:he|she|they|it|i|we|you|who|that)(?=['’](?:s|re|ve|ll|d|m)\Z)")
QUOTE = "\x00"
STOPS = frozenset(",;:()[]…—–―-.!?") | {"--", "---", QUOTE}
DASHES = frozenset("—–―-") | {"--", "---"}


class Frame:
    """A sentence as tokens: words in lower case, stops, and `QUOTE` for each quotation in it.

    `quotes` maps the number of a QUOTE token to its number among the quotations given.
    """

    def __init__(self, text: str, span: Span, quotations: Sequence[Span] = ()) -> None:
        self.text = text
        self.words: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.quotes: dict[int, int] = {}
        at = span.start
        for number, quotation in enumerate(quotations):
            self._read(at, quotation.start)
            self.quotes[len(self.words)] = number
            self._put(QUOTE, quotation.start, quotation.end)
            at = max(at, quotation.end)
        self._read(at, span.end)

    def _read(self, start: int, end: int) -> None:
        """Most tokens are words between blanks; patterns are for the rest."""
        words, starts, ends = self.words, self.starts, self.ends
        at = start
        for piece in self.text[start:end].split(" "):
            past = at + len(piece)
            if piece.isalpha():
                words.append(piece.lower())
                starts.append(at)
                ends.append(past)
            elif piece:
                self._read_mixed(at, min(past + 1, end))
            at = past + 1

    def _read_mixed(self, start: int, end: int) -> None:
        """The tokens of a piece with the blank after it."""
        for found in _TOKEN.finditer(self.text, start, end):
            word = found.group().lower()
            first, last = found.span()
            if ("'" in word or "’" in word) and (pronoun := _CONTRACTED.match(word)):
                middle = first + pronoun.end()
                self._put(pronoun.group(), first, middle)
                self._put("is", middle, last)
            else:
                self._put(word, first, last)

    def _put(self, word: str, start: int, end: int) -> None:
        self.words.append(word)
        self.starts.append(start)
        self.ends.append(end)

    def word(self, number: int) -> str:
        """The word of a number; empty outside the frame."""
        return self.words[number] if 0 <= number < len(self.words) else ""

    def is_name(self, number: int) -> bool:
        """Whether a word is printed with a capital letter."""
        return 0 <= number < len(self.words) and self.text[self.starts[number]].isupper()

    def closes_with_comma(self, number: int) -> bool:
        """Whether a token is a quotation that ends in a comma."""
        return self.words[number] == QUOTE and self.text[self.ends[number] - 2] == ","

    def span(self, first: int, last: int) -> Span:
        """The stretch of text from one token up to, without, another."""
        return Span(self.starts[first], self.ends[last - 1])

    @cached_property
    def titled(self) -> bool:
        """Whether the frame is set like a headline, every main word with a capital letter."""
        words = [number for number, word in enumerate(self.words) if word.isalpha() and len(word) > 3]
        return len(words) > 2 and all(self.is_name(number) for number in words)


def is_dated(frame: Frame, number: int) -> bool:
    """Whether a date stands inside a phrase that its article opens: "a May 4 memo", "the Friday report"."""
    if frame.word(number - 1) not in DETERMINERS or not is_date_word(frame.words[number]):
        return False
    onward = number + 1 + frame.word(number + 1).isdigit()
    return frame.word(onward) in OCCASIONS and frame.is_name(number)


def frame_spans(text: str, line: Span, quotations: Sequence[Quoted], sentences: Sentences) -> Iterator[Span]:
    """The sentences of a paragraph, none of which starts inside a quotation or with a dash."""
    starts = [quoted.outer.start for quoted in quotations]
    cuts = {line.start, line.end}
    for sentence in sentences.within(line):
        place = sentence.start
        number = bisect_right(starts, place) - 1
        if number < 0 or place == starts[number] or place >= quotations[number].outer.end:
            cuts.add(place)
    for quoted in quotations:
        if text[quoted.end - 1] == "." and text[quoted.end - 2] != ".":
            onward = quoted.outer.end
            while onward < line.end and text[onward] == " ":
                onward += 1
            if text[onward : onward + 1].isupper() or onward in starts:
                cuts.add(onward)
    bounds = sorted(cut for cut in cuts if cut in {line.start, line.end} or text[cut] not in DASHES)
    return (Span(first, last) for first, last in pairwise(bounds))
