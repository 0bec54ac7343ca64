"""What stands in a source right before and right after quoted words and may turn their meaning."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.english.lexicon import lexicon
from claimcheck.sources.corpus import Source
from claimcheck.sources.meaning import CONDITIONS, negates
from claimcheck.sources.tokens import Token, tokens

_TURNS = lexicon("but unless however if except although though until provided only yet otherwise")
"""Words that take back or limit what was just said (own list, lower case)."""
_OPENS = lexicon("but however yet unless except although though otherwise")
"""Those that do so at the head of the next sentence."""
_REACH = 3
_NEAR = 12
_SHOWN = 8


@dataclass(frozen=True, slots=True)
class Around:
    """The words that the draft itself has around a quotation: what it does not hide."""

    before: frozenset[str]
    after: frozenset[str]


def around(text: str, start: int, end: int) -> Around:
    """The draft's words around a stretch of it."""
    before = tokens(text, text.rfind("\n", 0, start) + 1, start)[-_NEAR:]
    line_end = text.find("\n", end)
    after = tokens(text, end, line_end if line_end >= 0 else len(text))[: 2 * _NEAR]
    return Around(frozenset(one.key for one in before), frozenset(one.key for one in after))


def turns(source: Source, first: int, last: int, said: Around) -> Iterator[str]:
    """What the source has around its spoken tokens `first` to `last` that the draft has not, in words."""
    numbers, everything = source.tokens.spoken, source.tokens.all
    before = _before(everything[max(0, numbers[first] - _REACH) : numbers[first]], source, numbers[first])
    for token in before:
        if (negates(token) or token.key in CONDITIONS) and token.key not in said.before:
            words = source.text[token.start : everything[numbers[first]].end]
            yield f"right before these words the source has “{words}”"
            break
    found = _after(everything[numbers[last] + 1 : numbers[last] + 1 + 2 * _SHOWN], source)
    if found and found[0].key not in said.after:
        yield f"the source goes on: “{source.text[found[0].start : found[-1].end]}”"


def _before(near: Sequence[Token], source: Source, number: int) -> Sequence[Token]:
    """The words right before, in the same sentence."""
    sentence = source.sentence(source.tokens.all[number].start)
    return [token for token in near if token.spoken and token.start >= sentence.start]


def _after(following: Sequence[Token], source: Source) -> Sequence[Token]:
    """The words that turn what came before them, from the turning word on; empty without one."""
    marks = 0
    while marks < len(following) and following[marks].kind == "mark":
        marks += 1
    rest = following[marks:]
    if not rest:
        return ()
    ended = any(token.key in (".", "?", "!") for token in following[:marks])
    if rest[0].key not in (_OPENS if ended else _TURNS):
        return ()
    shown = rest[:_SHOWN]
    inside = source.quoted(rest[0].start)
    stop = next(
        (
            at
            for at, token in enumerate(shown)
            if token.key in (".", "?", "!") or source.quoted(token.start) is not inside
        ),
        len(shown),
    )
    return _trimmed(shown[:stop])


def _trimmed(shown: Sequence[Token]) -> Sequence[Token]:
    while shown and shown[-1].kind == "mark":
        shown = shown[:-1]
    return shown
