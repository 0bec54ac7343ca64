"""Rules over classes of words run on a text, only around the words that they hang on.

The time is linear in the text as long as each pattern bounds what it repeats.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Generic, NamedTuple, TypeVar

from claimcheck.grammar.openings import openings
from claimcheck.grammar.rules import Rule
from claimcheck.grammar.scan import Words
from claimcheck.grammar.vocabulary import GAPS, OTHER_GAP, UNKNOWN, Vocabulary


@dataclass(frozen=True, slots=True, kw_only=True)
class PhraseRule(Rule):
    """A rule whose pattern is one of `Vocabulary`.

    `lead` is a pattern that comes before it.
    """

    lead: str = ""


RuleT = TypeVar("RuleT", bound=PhraseRule)
ResultT = TypeVar("ResultT")


class Match(NamedTuple, Generic[RuleT]):
    """A rule's match: its place in the text, and what its groups hold, in lower case."""

    start: int
    end: int
    rule: RuleT
    groups: Mapping[str, str]


# How many known words may stand in a match before the first that it hangs on.
_LEAD = 8
# A capital beside a word: after it, or before it and not the first of a sentence.
_CAPITAL_AFTER = re.compile(r" [A-Z]")
_CAPITAL_BEFORE = re.compile(r"[\w,;] [A-Z][\w’']* $")


@dataclass(frozen=True, slots=True)
class Capitals:
    """Words whose capital decides: `needed` are known only with one, `alone` not in a run of capitals."""

    needed: AbstractSet[str]
    alone: AbstractSet[str]

    def named(self, text: str, word: str, start: int, end: int) -> bool:
        """Whether a word is no word of the vocabulary there, but a name or another word."""
        if word in self.needed:
            return not text[start].isupper()
        if word not in self.alone or not text[start].isupper():
            return False
        before = _CAPITAL_BEFORE.search(text, max(0, start - 20), start)
        return bool(before or _CAPITAL_AFTER.match(text, end))


class Matcher(Generic[RuleT]):
    """Rules made ready to run; where several match at one place the first of them counts."""

    def __init__(
        self,
        rules: Sequence[RuleT],
        lexicon: Mapping[str, AbstractSet[str]],
        anchors: Sequence[str],
        capitals: Capitals,
    ) -> None:
        """`anchors` are classes of which each match holds a word."""
        self._rules = rules
        self._capitals = capitals
        self._cased = capitals.needed | capitals.alone
        self._vocabulary = Vocabulary(lexicon, [_whole(rule) for rule in rules])
        letters = "".join(self._vocabulary.letters(name) for name in anchors)
        other = f"[^{UNKNOWN}{letters}]"
        self._island = re.compile(f"{other}{{0,{_LEAD}}}+(?:([{letters}]){other}*+)++")
        self._opened: dict[str, list[int]] = {}
        for number, rule in enumerate(rules):
            for letter in openings(self._vocabulary.expression(_whole(rule), groups=False)):
                self._opened.setdefault(letter, []).append(number)
        self._compiled: dict[int, re.Pattern[str]] = {}

    def run(
        self, text: str, words: Words, read: Callable[[Match[RuleT]], ResultT | None]
    ) -> Iterator[ResultT]:
        """What `read` makes of all matches, in order; where it makes nothing, the next word is tried."""
        spelt = self._vocabulary.spell(words)
        for found in self._island.finditer(spelt):
            first, last = max(0, found.start() - 1), min(found.end(), len(spelt) - 1)
            coded = self._coded(text, words, spelt, range(first, last + 1))
            at, last_anchor = 2 * (found.start() - first), 2 * (found.start(1) - first)
            while at <= last_anchor:
                match = self._match(coded, at)
                result = read(_told(text, words, first, *match)) if match else None
                if result is None or match is None:
                    at += 2
                    continue
                yield result
                at = match[1].end() + 1

    def _coded(self, text: str, words: Words, spelt: str, numbers: range) -> str:
        """The letters of words and the gaps between them by turns."""
        pieces: list[str] = []
        end = words.starts[numbers.start]
        for number in numbers:
            start, word = words.starts[number], words.words[number]
            pieces.append(GAPS.get(text[end:start], OTHER_GAP))
            end = start + len(word)
            named = word in self._cased and self._capitals.named(text, word, start, end)
            pieces.append(UNKNOWN if named else spelt[number])
        return "".join(pieces[1:])

    def _match(self, coded: str, at: int) -> tuple[RuleT, re.Match[str]] | None:
        """The first rule that matches at a place of coded words, and its match."""
        for number in self._opened.get(coded[at], ()):
            pattern = self._compiled.get(number)
            if pattern is None:
                expression = self._vocabulary.expression(_whole(self._rules[number]))
                pattern = self._compiled[number] = re.compile(expression)
            if match := pattern.match(coded, at):
                return self._rules[number], match
        return None


def _whole(rule: PhraseRule) -> str:
    return f"{rule.lead}(?:{rule.pattern})"


def _told(text: str, words: Words, first: int, rule: RuleT, match: re.Match[str]) -> Match[RuleT]:
    """A match of coded words, the first of them number `first`, in terms of the text."""
    said = {}
    for name, value in match.groupdict().items():
        if value:
            start, end = _place(words, first, *match.span(name))
            said[name.partition("_")[0]] = text[start:end].lower()
    start, end = _place(words, first, *match.span())
    return Match(start, end, rule, said)


def _place(words: Words, first: int, start: int, end: int) -> tuple[int, int]:
    """Where a stretch of letters and gaps stands in the text, from its first word to its last."""
    last = first + (end - 1) // 2
    return words.starts[first + (start + 1) // 2], words.starts[last] + len(words.words[last])
