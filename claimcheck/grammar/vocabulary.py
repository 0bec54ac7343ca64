"""Patterns over classes of words: each word of a text becomes one letter, so a rule reads like what it finds.

A pattern is a regular expression whose lower-case names stand for words: a class of the lexicon
("month"), else the word itself ("of"). `name=month` keeps what matched as a group. Between two words stands
one sign for what parts them: a blank, "-" (any dash), "~" (a dash between blanks), "." (with a blank or
without), "'", "/", ":", "," (and a blank; write ", "), ";" (a comma alone), "<" (an opening parenthesis).
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet

from claimcheck.grammar.scan import Words

_NAME = re.compile(r"(?:([a-z]+)=)?(?:([a-z]+)|\((?!\?))|\.|, ")
_GAPS = {
    **dict.fromkeys("-‐‑‒–—−", "-"),
    **{f" {dash} ": "~" for dash in "-‒–—"},
    **dict.fromkeys((" ", "  "), " "),
    **dict.fromkeys((". ", "."), "."),
    **dict.fromkeys(("'", "’", " '", " ’", " ‘"), "'"),
    "/": "/",
    ":": ":",
    ", ": ",",
    ",": ";",
    " (": "<",
    "–": "-",
}
_OTHER = "\n"
_UNKNOWN = "_"
_ALPHABET = "".join(map(chr, [*range(48, 58), *range(65, 91), *range(97, 123), *range(161, 1000)]))


class Vocabulary:
    """The words that some patterns know, each spelt as the letter of the set of classes it belongs to."""

    def __init__(self, lexicon: Mapping[str, AbstractSet[str]], patterns: Iterable[str]) -> None:
        names = {found[2] for pattern in patterns for found in _NAME.finditer(pattern) if found[2]}
        classes = {name: lexicon.get(name, frozenset({name})) for name in names}
        kinds: dict[str, list[str]] = {}
        for name in sorted(classes):
            for word in classes[name]:
                kinds.setdefault(word, []).append(name)
        letters: dict[tuple[str, ...], str] = {}
        self._letters = {
            word: letters.setdefault(tuple(kind), _ALPHABET[len(letters)])
            for word, kind in sorted(kinds.items())
        }
        self._classes = {
            name: "".join(letter for kind, letter in letters.items() if name in kind) for name in names
        }

    def letters(self, name: str) -> str:
        """The letters of a class, as the inside of a regular expression's brackets."""
        return self._classes[name]

    def expression(self, pattern: str, *, groups: bool = True) -> str:
        """The regular expression over letters that a pattern stands for, with or without its groups.

        A group's second and later uses are named `name_2` and so on.
        """
        uses: Counter[str] = Counter()

        def written(found: re.Match[str]) -> str:
            group, name = found[1], found[2]
            if not name and not found[0].endswith("("):
                return "," if found[0] == ", " else r"\."
            opening = "(?:"
            if group and groups:
                uses[group] += 1
                opening = f"(?P<{group}>" if uses[group] == 1 else f"(?P<{group}_{uses[group]}>"
            if not name:
                return opening
            letters = f"[{self._classes[name]}]"
            return f"{opening}{letters})" if group and groups else letters

        return _NAME.sub(written, pattern)

    def spell(self, words: Words) -> str:
        """One letter a word; `_` for a word that no pattern knows."""
        letter = self._letters.get
        return "".join([letter(word, _UNKNOWN) for word in words.words])


class Islands:
    """Stretches of known words around the words that rules hang on, spelt with their gaps."""

    def __init__(self, vocabulary: Vocabulary, anchors: Iterable[str], cased: AbstractSet[str]) -> None:
        self._vocabulary = vocabulary
        self._cased = cased
        letters = "".join(vocabulary.letters(name) for name in anchors)
        self._pattern = re.compile(f"[^_{letters}]{{0,12}}+[{letters}][^_]*+")

    def find(self, text: str, words: Words) -> Iterator[tuple[int, str]]:
        """The number of the first word of each stretch, and its letters and gaps by turns."""
        spelt = self._vocabulary.spell(words)
        for found in self._pattern.finditer(spelt):
            after = "" if found.end() == len(spelt) else _UNKNOWN
            yield found.start(), "".join(self._coded(text, words, found.start(), found[0] + after))

    def _coded(self, text: str, words: Words, first: int, letters: str) -> Iterator[str]:
        """The letters, each but the first with the gap before it; a word of `cased` needs a capital."""
        end = words.starts[first]
        for number, letter in enumerate(letters, first):
            start, word = words.starts[number], words.words[number]
            if number > first:
                yield _GAPS.get(text[end:start], _OTHER)
            yield _UNKNOWN if word in self._cased and text[start].islower() else letter
            end = start + len(word)
