"""Names of works: quotation marks around the title of a book, film, song or programme quote nobody."""

import re

from claimcheck.english.lexicon import lexicon

_WORD = re.compile(r"[^\W_]+(?:['’&.-][^\W_]+)*")
_SMALL = lexicon(
    "a an and as at but by en for from in into nor of on or over per the to up via vs with de la le el"
)
# What a title is the title of, before it or after it.
_KINDS = lexicon(
    """
    adventure album anthem anthology article autobiography ballad biography blog book booklet broadcast
    campaign cartoon channel chapter column comedy comic concert course debut documentary drama
    editorial ep epic episode essay exhibit exhibition feature film game hit hymn installation journal
    lecture list magazine manifesto manual memoir miniseries movie musical newsletter newspaper novel
    number op-ed opera page painting pamphlet paper performance piece pilot play podcast poem premiere
    program programme project record remake review rubric saga screenplay sculpture segment seminar
    sequel serial series session show shows single sitcom sketch skit song soundtrack special speech
    spot story studio study suite symphony telecast television thriller track trailer trilogy tune video
    volume webcast website workshop
    """
)
_NAMING = lexicon(
    """
    called entitled named titled dubbed headlined
    """
)
_PLACING = lexicon(
    "on of in from watch watching watched host hosts hosting aired read reading sang sing sings s"
)
# Running text around the marks; a headline set in capitals tells nothing about what stands in them.
_LOWER = re.compile(r"\b[^\W\d_A-Z]{4,}\b")
_LONGEST = 14


def is_work(words: str, before: str, after: str) -> bool:
    """Whether quoted words are the name of a work.

    They are set like a title, and a kind of work, a word like "titled" or a place in a programme stands
    beside them; `before` and `after` are what stands on either side of the marks.
    """
    found = [word.group() for word in _WORD.finditer(words)]
    if not 0 < len(found) <= _LONGEST or not _is_titled(found) or words[-1] in "!?;":
        return False
    ahead = [word.group().lower() for word in _WORD.finditer(before[-40:])][-3:]
    behind = [word.group().lower() for word in _WORD.finditer(after[:25])][:2]
    last = ahead[-1] if ahead else ""
    beside = before.rstrip()[-1:]
    if last in _NAMING or last in _KINDS or (behind and after[0] in " ’'" and behind[0] in _KINDS):
        return beside != ":"
    if beside == "," and any(word in _KINDS for word in ahead):
        return not words.endswith((",", ".")) or len(found) < _LONGEST
    if not _LOWER.search(before) and not _LOWER.search(after):
        return False
    placed = last in _PLACING or last.endswith(("'s", "’s"))
    return placed and (len(found) > 1 or words[-1] == ",") and _is_main(found)


def _is_titled(found: list[str]) -> bool:
    """Whether every main word has a capital letter or is a number."""
    return (found[0][0].isupper() or found[0][0].isdigit()) and all(
        word[0].isupper() or word[0].isdigit() or word in _SMALL for word in found
    )


def _is_main(found: list[str]) -> bool:
    return sum(word[0].isupper() for word in found) > 1 or len(found) == 1
