"""What a change of words touches: a negation, a number, a name, a condition, how certain it is."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from claimcheck.english.lexicon import lexicon
from claimcheck.english.numbers import NUMBER_WORDS, ORDINAL_WORDS, read_number, read_ordinal
from claimcheck.english.people.plain import PLAIN
from claimcheck.sources.tokens import Token

NEGATIONS = lexicon(
    """
    not no never none nor neither nobody nothing nowhere without cannot hardly barely scarcely rarely seldom
    """
)
"""Words that deny (own list, lower case)."""
_DENYING = NEGATIONS | lexicon(
    """
    non stalled failed fails fail failing refused refuses refuse denied denies deny lacks lack lacked false
    """
)
CONDITIONS = lexicon("unless if except only until provided unlikely")
"""Words that bind a statement to a condition (own list, lower case)."""
MODALS = lexicon("must may might can could will would shall should ought")
_CONTRACTED = {"won't": "will", "can't": "can", "cannot": "can", "shan't": "shall"}
_NUMERIC = NUMBER_WORDS | ORDINAL_WORDS | {"first"}
_TOUCHED = {
    "negation": "a negation is touched",
    "number": "a number is touched",
    "name": "a name is touched",
    "condition": "a condition is touched",
    "modal": "a word for how certain or binding it is is touched",
}
INSERTED = (_TOUCHED["negation"], _TOUCHED["number"])
"""What even words in brackets may not touch."""


def touched(draft: Sequence[Token], source: Sequence[Token], lower: frozenset[str]) -> list[str]:
    """What a change from the source's tokens to the draft's touches, in words.

    `lower` are the words that were seen without a capital.
    """
    ours, theirs = Counter(_senses(draft, lower)), Counter(_senses(source, lower))
    differing = {sense for sense, _ in (ours - theirs) + (theirs - ours)}
    return [said for sense, said in _TOUCHED.items() if sense in differing]


def negates(token: Token) -> bool:
    """Whether a word denies what it stands with."""
    return token.kind == "word" and (token.key in NEGATIONS or token.key.endswith("n't"))


def reverses(token: Token) -> bool:
    """Whether a sentence says the opposite without this word: "not", "never", "won't"."""
    return negates(token) and (token.key in ("not", "never", "cannot") or token.key.endswith("n't"))


def is_name(token: Token, lower: frozenset[str]) -> bool:
    """Whether a word is a name by its capital; a sentence's first must not stand without it elsewhere."""
    stem = token.key.removesuffix("'s")
    return token.capital and stem not in PLAIN and not (token.opens and stem in lower)


def _senses(found: Sequence[Token], lower: frozenset[str]) -> Iterator[tuple[str, str]]:
    for numeric, run in groupby(found, _is_number):
        if numeric:
            yield "number", _value([token.key for token in run])
            continue
        for token in run:
            yield from _word_senses(token, lower)


def _word_senses(token: Token, lower: frozenset[str]) -> Iterator[tuple[str, str]]:
    if token.kind != "word":
        return
    if negates(token) or token.key in _DENYING:
        yield "negation", ""
    if token.key in CONDITIONS:
        yield "condition", token.key
    modal = _CONTRACTED.get(token.key, token.key.removesuffix("n't"))
    if modal in MODALS and token.text != "May":
        yield "modal", modal
    if is_name(token, lower):
        yield "name", token.key.removesuffix("'s")


def _is_number(token: Token) -> bool:
    return token.kind == "number" or token.key in _NUMERIC or token.key.split("-")[0] in _NUMERIC - {"one"}


def _value(keys: list[str]) -> str:
    words = " ".join(keys)
    value = read_number(words)
    return str(value if value is not None else read_ordinal(words) or words)
