"""Spellings of personal names: which differ by a slip or a transliteration, and which are two names."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from collections.abc import Set as AbstractSet

# Spellings of one sound in romanised names (the usual systems for Cyrillic, Arabic and German names).
_SOUNDS = (
    ("tsch", "ch"), ("tch", "ch"), ("kh", "h"), ("ph", "f"), ("ck", "k"), ("dj", "j"), ("zh", "j"),
    ("tz", "z"), ("ah", "a"), ("oe", "o"), ("ue", "u"), ("ae", "a"), ("ou", "u"), ("w", "v"), ("y", "i"),
)  # fmt: skip
_DOUBLED = re.compile(r"([^\Waeou])\1+")
_ENDINGS = frozenset({"s", "es", "a", "n", "an", "ian", "ese", "i"})
# Shorter names are too often a letter apart: Kim and Kin, Berg and Borg.
_SHORTEST = 4
_LONG = 5
_VOWELS = "aeiouy"


def near(known: AbstractSet[str], used: AbstractSet[str]) -> Iterator[tuple[str, str]]:
    """Pairs of a known word and a used one with its first letter that sound alike or are a letter apart."""
    if used == known and len(used) == 1:
        return
    shapes = {(word[0], len(word) + more) for word in known for more in (-2, -1, 0, 1, 2)}
    likely = sorted(word for word in used if (word[0], len(word)) in shapes)
    if len({*known, *likely}) < 2:
        return
    by_key: defaultdict[str, set[str]] = defaultdict(set)
    for word in known:
        for key in _keys(word):
            by_key[key].add(word)
    for word in likely:
        found = {other for key in _keys(word) if key in by_key for other in by_key[key]}
        yield from ((other, word) for other in sorted(found) if other != word and other[0] == word[0])


def _keys(word: str) -> set[str]:
    """What two words share that are one letter apart (dropped, added, changed, swapped) or sound alike."""
    plain = word.casefold()
    return {plain, sound(word)} | {plain[:at] + plain[at + 1 :] for at in range(len(plain))}


def sound(word: str) -> str:
    """A key that the usual romanisations and accents of one name share."""
    plain = word.casefold()
    if not (plain.isascii() and plain.isalpha()):
        plain = "".join(filter(str.isalpha, unicodedata.normalize("NFKD", plain)))
    for spelling, one in _SOUNDS:
        plain = plain.replace(spelling, one)
    return _DOUBLED.sub(r"\1", plain)


def same_given(one: str, other: str) -> bool:
    """Whether two given names may be one; an ending in a vowel tells Paul from Paula and Mario from Maria."""
    if sound(one) == sound(other):
        return _even(one) != _even(other)
    longer, shorter = sorted((one, other), key=len, reverse=True)
    gender = longer[: len(shorter) - 1] == shorter[:-1] and longer[-1] + shorter[-1]
    return _close(one, other) and not (gender and any(letter in _VOWELS for letter in gender))


def same_family(one: str, other: str) -> bool:
    """Whether two surnames may be one; Petrova is Petrov's wife, Marins are more than one Marin."""
    longer, shorter = sorted((_even(one), _even(other)), key=len, reverse=True)
    if longer == shorter or (longer.startswith(shorter) and longer[len(shorter) :] in _ENDINGS):
        return False
    if sound(one) == sound(other):
        return True
    return _close(one, other) and not (one[:-1] == other[:-1] and "a" in one[-1] + other[-1])


def _close(one: str, other: str) -> bool:
    return min(len(one), len(other)) >= _SHORTEST and max(len(one), len(other)) >= _LONG


def _even(word: str) -> str:
    """The word whatever its case and the shape of its apostrophe."""
    return word.casefold().replace("’", "'")
