"""Whose words a quotation is in the source, where the draft gives them to somebody else."""

from collections.abc import Iterator

from claimcheck.claims import Quotation
from claimcheck.english.lexicon import lexicon
from claimcheck.sources.corpus import Source

_SMALL = lexicon("the a an of for and in to his her its their from 's")


def voice(source: Source, speaker: str | None, at: int) -> Iterator[str]:
    """What to know where the source's speaker at an offset is no or another spelling of the draft's."""
    inside = source.quoted(at)
    theirs = inside.value.speaker if inside and isinstance(inside.value, Quotation) else None
    if speaker and theirs and not same(speaker, theirs):
        yield f"the source gives these words to {theirs}"


def same(one: str, other: str) -> bool:
    """Whether two speakers may be one: the same last name, or a word in common where one is no full name."""
    ours, others = _words(one), _words(other)
    if not ours or not others or not any(word[0].isupper() for word in (*one.split(), *other.split())):
        return True
    return ours[-1] == others[-1] or (bool(set(ours) & set(others)) and len(ours) != len(others))


def _words(name: str) -> list[str]:
    plain = name.replace("’", "'").replace("'s", "").casefold().split()
    return [word for word in plain if word not in _SMALL]
