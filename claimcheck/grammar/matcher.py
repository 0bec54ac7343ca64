"""Rules over classes of words run on a text, only around the words that they hang on.

The time is linear in the text as long as each pattern bounds what it repeats.
"""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import groupby
from typing import Generic, NamedTuple, TypeVar

from claimcheck.grammar.rules import Rule
from claimcheck.grammar.scan import Words
from claimcheck.grammar.vocabulary import UNKNOWN, Vocabulary, gap


@dataclass(frozen=True, slots=True, kw_only=True)
class PhraseRule(Rule):
    """A rule whose pattern is one of `Vocabulary`.

    `lead` is a pattern that comes before it; neighbours in a list that share theirs are tried after it
    together.
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
        self._vocabulary = Vocabulary(lexicon, [rule.lead + rule.pattern for rule in rules])
        letters = "".join(self._vocabulary.letters(name) for name in anchors)
        other = f"[^{UNKNOWN}{letters}]"
        self._island = re.compile(f"{other}{{0,{_LEAD}}}+(?:([{letters}]){other}*+)++")
        self._any = re.compile("|".join(self._led(lead, group) for lead, group in self._by_lead()))
        self._own: dict[int, re.Pattern[str]] = {}

    def _by_lead(self) -> Iterator[tuple[str, list[int]]]:
        numbers = groupby(range(len(self._rules)), lambda number: self._rules[number].lead)
        return ((lead, list(group)) for lead, group in numbers)

    def _led(self, lead: str, numbers: Sequence[int]) -> str:
        """The expression of rules with one lead; an empty group at the end of each tells which it was."""
        spelt = (self._spelt(self._rules[number].pattern) for number in numbers)
        each = "|".join(f"(?:{one})(?P<r{number}>)" for number, one in zip(numbers, spelt, strict=True))
        return f"{self._spelt(lead)}(?:{each})" if lead else each

    def _spelt(self, pattern: str) -> str:
        return self._vocabulary.expression(pattern, groups=False)

    def run(
        self, text: str, words: Words, read: Callable[[Match[RuleT]], ResultT | None]
    ) -> Iterator[ResultT]:
        """What `read` makes of all matches, in order; where it makes nothing, the next word is tried."""
        spelt = self._vocabulary.spell(words)
        for found in self._island.finditer(spelt):
            first, last = max(0, found.start() - 1), min(found.end(), len(spelt) - 1)
            coded = self._coded(text, words, first, last)
            at, last_anchor = 2 * (found.start() - first), 2 * (found.start(1) - first)
            while at <= last_anchor:
                match = self._any.match(coded, at)
                result = read(self._match(text, words, first, match)) if match else None
                if result is None or match is None:
                    at += 2
                    continue
                yield result
                at = match.end() + 1

    def _coded(self, text: str, words: Words, first: int, last: int) -> str:
        """The letters of words and the gaps between them by turns."""
        pieces: list[str] = []
        end = words.starts[first]
        for number in range(first, last + 1):
            start, word = words.starts[number], words.words[number]
            pieces.append(gap(text[end:start]))
            end = start + len(word)
            named = self._capitals.named(text, word, start, end)
            pieces.append(UNKNOWN if named else self._vocabulary.letter(word))
        return "".join(pieces[1:])

    def _match(self, text: str, words: Words, first: int, match: re.Match[str]) -> Match[RuleT]:
        number = int((match.lastgroup or "r0")[1:])
        rule = self._rules[number]
        own = self._own.get(number)
        if own is None:
            own = self._own[number] = re.compile(
                self._vocabulary.expression(f"{rule.lead}(?:{rule.pattern})")
            )
        groups = own.match(match.string, match.start())
        assert groups
        said = {}
        for name, value in groups.groupdict().items():
            if value:
                start, end = _place(words, first, *groups.span(name))
                said[name.partition("_")[0]] = text[start:end].lower()
        start, end = _place(words, first, *match.span())
        return Match(start, end, rule, said)


def _place(words: Words, first: int, start: int, end: int) -> tuple[int, int]:
    """Where a stretch of letters and gaps stands in the text, from its first word to its last."""
    last = first + (end - 1) // 2
    return words.starts[first + (start + 1) // 2], words.starts[last] + len(words.words[last])
