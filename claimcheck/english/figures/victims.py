"""A single victim told without a number: "a soldier was killed", "killed a policeman"."""

import re
from dataclasses import replace

from claimcheck.claims import Outcome, Quantity
from claimcheck.english.figures.counted import STOP
from claimcheck.english.figures.outcomes import VERBS, is_person, told_after
from claimcheck.grammar.lexicon import word_set
from claimcheck.grammar.scan import Hit

OUTCOME_WORDS = frozenset(VERBS) | word_set(
    "died dead dies die missing injured slain shot disappeared drowned"
)
_ARTICLE = re.compile(r"\b[Aa]n? (?=\w)")
_WORD = re.compile(r" ([\w’'-]++)")
_LETTERS = re.compile(r"\w+")
_AN = re.compile(r" an? (?=\w)")
_BEFORE = 80
_LONGEST = 6


def victim(text: str, at: int) -> Hit | None:
    """The one person whom the outcome word at an offset is told of; None where there is none."""
    return _object(text, at) or _subject(text, at)


def _object(text: str, at: int) -> Hit | None:
    word = _LETTERS.match(text, at)
    if word is None or word.group().lower() not in VERBS:
        return None
    article = _AN.match(text, word.end())
    return article and _hit(text, at, article.end() - 1, VERBS[word.group().lower()])


def _hit(text: str, start: int, at: int, outcome: Outcome) -> Hit | None:
    """The hit of a noun phrase for one person that opens at a blank."""
    first, end = at + 1, 0
    for _ in range(_LONGEST):
        word = _WORD.match(text, at)
        if word is None or word[1].lower() in STOP:
            break
        at = word.end()
        if is_person(word[1]) and word[1][-1] != "s":
            end = at
        elif end:
            break
    if not end:
        return None
    unit = text[first:end].partition("-old ")[2] or text[first:end]
    return Hit(start, end, Quantity(1, 1, "=", unit, "count", None, outcome), "victim")


def _subject(text: str, at: int) -> Hit | None:
    line = text.rfind("\n", 0, at) + 1
    for article in _ARTICLE.finditer(text, max(line, at - _BEFORE), at):
        found = _hit(text, article.start(), article.end() - 1, "killed")
        done = told_after(text, found.end) if found else None
        if found and done and done[0] > at >= found.end and isinstance(found.value, Quantity):
            return Hit(found.start, done[0], replace(found.value, outcome=done[1]), "victim")
    return None
