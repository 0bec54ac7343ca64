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
    bestseller bestselling best-selling
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
# What a title narrows: 'the "Long Road" star'.
_BEFORE = _KINDS | lexicon("star stars actor actress author creator fans franchise cast host singer script")
_NAMING = lexicon(
    """
    called entitled named titled dubbed headlined
    """
)
_PLACING = lexicon("on of in from watch watching watched host hosts hosting aired read reading s")
# Running text around the marks; a headline set in capitals tells nothing about what stands in them.
_LOWER = re.compile(r"\b[^\W\d_A-Z]{4,}\b")
# These name anything; a single word after them is rather a nickname than a title.
_CALLING = frozenset({"called", "named", "dubbed"})
_SINGING = frozenset({"sang", "sing", "sings", "sung", "singing"})
_NAME_BEFORE = re.compile(r"\b[A-Z][\w.'’-]* \Z")
_NAME_AFTER = re.compile(r" [A-Z][\w'’-]+\b")
_LONGEST_NICKNAME = 24
_LONGEST = 14
_BEHIND = 24


def is_work(words: str, before: str, after: str) -> bool:
    """Whether quoted words are the name of a work.

    They are set like a title, and a kind of work, a word like "titled" or a place in a programme stands
    beside them; `before` and `after` are what stands on either side of the marks.
    """
    found = words_of(words)
    if not 0 < len(found) <= _LONGEST or not is_titled(found) or words[-1] in "!?;":
        return False
    ahead = [word.lower() for word in words_of(before[-40:])][-3:]
    kinds = [word for word in ahead if word in _KINDS]
    last = ahead[-1] if ahead else ""
    if before.rstrip().endswith(":") or (last in _CALLING and len(found) == 1 and not kinds):
        return False
    if last in _NAMING or last in _KINDS or last in _SINGING or (kinds and before.rstrip().endswith(",")):
        return True
    if after[:1] in {" ", "’", "'"} and not _BEFORE.isdisjoint(words_of(after[:_BEHIND])[:2]):
        return True
    return _is_placed(last, words, len(found)) and bool(_LOWER.search(before) or _LOWER.search(after))


def _is_placed(last: str, words: str, count: int) -> bool:
    """Whether the word before puts the words in a programme or a publication: 'on "Meet the Capital,"'."""
    placed = last in _PLACING or last.endswith(("'s", "’s"))
    return placed and (count > 1 or words.endswith(","))


def is_nickname(words: str, before: str, after: str) -> bool:
    """Whether quoted words stand inside a person's name: 'Robert "Bob" Smith'."""
    if len(words) > _LONGEST_NICKNAME or words[-1] in ",!?" or (words[-1] == "." and " " in words):
        return False
    running = _LOWER.search(before) or _LOWER.search(after)
    return bool(running) and bool(_NAME_BEFORE.search(before)) and bool(_NAME_AFTER.match(after))


def words_of(text: str) -> list[str]:
    """The words of a text as printed."""
    return _WORD.findall(text)


def is_titled(found: list[str]) -> bool:
    """Whether every main word has a capital letter or is a number."""
    return (found[0][0].isupper() or found[0][0].isdigit()) and all(
        word[0].isupper() or word[0].isdigit() or word in _SMALL for word in found
    )
