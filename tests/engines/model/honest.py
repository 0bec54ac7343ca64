"""A model that does its work: reads the prompt's numbered sentences, confirms each mention, adds an event."""

import json
import re

from faults import reply

# The copy of a prompt, between marks that carry the same word.
_COPY = re.compile(r"^<<<(draft-\w+)\n.*?^Sentences:\n(.*?)^\1>>>$", re.DOTALL | re.MULTILINE)
_SENTENCE = re.compile(r"^\[(\d+)\] (.*)$", re.MULTILINE)
_MENTION = re.compile(r"^#(\d+) \w+ ", re.MULTILINE)


def copy_of(asked) -> str:
    """What of the draft a request asks about, without the sentences before it."""
    return _COPY.search(asked.prompt)[2]


def sentences(asked) -> dict[int, str]:
    """The sentences that a request asks about, by number."""
    return {int(number): words for number, words in _SENTENCE.findall(copy_of(asked))}


def mentions(asked) -> list[int]:
    """The numbers of the mentions that a request shows."""
    return [int(number) for number in _MENTION.findall(copy_of(asked))]


def event(number, words, kind="event", **frame):
    """A claim as the schema has it; `frame` is who says it and how it is restated, if that is said."""
    claim = {kind: words, "s": number}
    return {"by": None, "t": None, **frame, "claim": claim} if frame else claim


def answer(asked) -> dict:
    """All mentions confirmed, and the opening words of each sentence as an event."""
    opening = {number: " ".join(words.split()[:4]) for number, words in sentences(asked).items()}
    claims = [event(number, words) for number, words in opening.items()]
    return {"seen": mentions(asked), "said": [], "claims": claims}


async def honest(asked, writer) -> None:
    """The fault of a server that has none."""
    await reply(json.dumps(answer(asked)))(asked, writer)


def made(make):
    """A reply made of what was asked: of `make(asked)`, text or something to be written as JSON."""

    async def fault(asked, writer) -> None:
        made = make(asked)
        await reply(made if isinstance(made, str) else json.dumps(made))(asked, writer)

    return fault


def changed(change):
    """The honest answer after `change(answer)`, which returns text or something to be written as JSON."""
    return made(lambda asked: change(answer(asked)))
