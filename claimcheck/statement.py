"""A sentence cut to the part that matters for some words of it."""

import re
from collections.abc import Iterator

from claimcheck.draft import Span

# A shorter sentence is taken in at a glance and stays whole.
_LONG = 160
# Where a news sentence can be cut without changing what is left: after these, before a new clause.
_CLAUSE_END = re.compile(
    r"; |(?<=[.!?]) |(?<=[.!?][”\"’]) | [—–] |—| -- "
    r"|, (?=(?:while|but|whereas|although|though|and (?:the|he|she|it|they|a|an)\b))"
)


def statement(text: str, sentence: Span, words: Span) -> str:
    """The clauses of a sentence that hold the words, marked where something was cut; spans are of `text`."""
    if sentence.end - sentence.start <= _LONG:
        return text[sentence.start : sentence.end]
    held = [clause for clause in _clauses(text, sentence) if clause.overlaps(words)] or [sentence]
    start, end = min(held[0].start, words.start), max(held[-1].end, words.end)
    before = "… " if start > sentence.start else ""
    after = " …" if end < sentence.end else ""
    return f"{before}{text[start:end].strip(' ,;—–')}{after}"


def _clauses(text: str, sentence: Span) -> Iterator[Span]:
    start = sentence.start
    for end in _CLAUSE_END.finditer(text, sentence.start, sentence.end):
        if end.start() > start:
            yield Span(start, end.start())
            start = end.end()
    yield Span(start, sentence.end)
