"""Patterns over classes of words: each word of a text becomes one letter, so a rule reads like what it finds.

A pattern is a regular expression whose lower-case names stand for words: a class of the lexicon
("month"), else the word itself ("of"). `name=month` keeps what matched as a group. Between two words stands
one sign for what parts them: a blank, "-" (any dash), "~" (a dash between blanks), "." (with a blank or
without), "'", "/", ":", "," (and a blank; write ", "), ";" (a comma alone), "<" (an opening parenthesis).
"_" is a word that no pattern knows.
"""

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from itertools import repeat

from claimcheck.grammar.scan import Words

_NAME = re.compile(r"(?:([a-z]+)=)?(?:([a-z]+)|\((?!\?))|\.|, ")
GAPS = {
    **dict.fromkeys("-‐‑‒–—−", "-"),
    **{f" {dash} ": "~" for dash in "-‒–—"},
    **dict.fromkeys((" ", "  ", " [", "] "), " "),
    **dict.fromkeys((". ", "."), "."),
    **dict.fromkeys(("'", "’", " '", " ’", " ‘"), "'"),
    "/": "/",
    ":": ":",
    ", ": ",",
    " , ": ",",
    ",": ";",
    " (": "<",
}
"""The signs for what stands between two words; whatever else does has one in common."""
OTHER_GAP = "\n"
UNKNOWN = "_"
# First those below 256, where sets compile fast; neither a sign of a gap nor one of regular expressions.
_ALPHABET = "".join(
    map(
        chr,
        [
            *range(48, 58),
            *range(65, 91),
            *range(97, 123),
            *range(128, 256),
            *range(1, 9),
            *range(14, 32),
            *range(256, 999),
        ],
    )
)


class Vocabulary:
    """The words that some patterns know, each spelt as the letter of the set of classes it belongs to."""

    def __init__(self, lexicon: Mapping[str, AbstractSet[str]], patterns: Iterable[str]) -> None:
        names = Counter(found[2] for pattern in patterns for found in _NAME.finditer(pattern) if found[2])
        kinds: dict[str, list[str]] = {}
        for name in sorted(names):
            for word in lexicon.get(name, (name,)):
                kinds.setdefault(word, []).append(name)
        used = sorted(
            {tuple(kind) for kind in kinds.values()},
            key=lambda kind: (-sum(names[name] for name in kind), kind),
        )
        letters = dict(zip(used, _ALPHABET, strict=False))
        self._letters = {word: letters[tuple(kind)] for word, kind in kinds.items()}
        self._classes: dict[str, str] = dict.fromkeys(names, "")
        for kind, letter in letters.items():
            for name in kind:
                self._classes[name] += letter

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
            letters = self._classes[name]
            letters = letters if len(letters) == 1 else f"[{letters}]"
            return f"{opening}{letters})" if group and groups else letters

        return _NAME.sub(written, pattern)

    def spell(self, words: Words) -> str:
        """One letter a word."""
        return "".join(map(self._letters.get, words.words, repeat(UNKNOWN)))
