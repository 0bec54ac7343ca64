"""Rankings told by what is denied: "no other town has more", "never been so low", "not seen since 1990".

Offsets are those of `Prose.text`.
"""

import re

from claimcheck.draft import Span
from claimcheck.english.ranks.scope import clause_end, phrase_end
from claimcheck.english.ranks.words import ADJECTIVES, COMPARATIVES
from claimcheck.grammar.scan import Scan

DENIALS = frozenset({"no", "other", "nowhere", "never", "since", "seen", "unseen", "precedent"})
"""The words that such a claim is found by."""

_WORD = re.compile(r"(?<!no )\b[a-z]+\b(?! than (?:an?|half|one|two|three|\d[\d,]*)\b)")
_DEGREE = re.compile(r"\b(?:so|as) ([a-z]+)\b")
_NO_OTHER = re.compile(r"(?i:\bno )\Z")
_NO_HAS = re.compile(
    r"no (?:one |(?!more |fewer |less |longer )(?:[\w’'-]+ ){1,4}?)(?<!should )(?<!would )(?<!could )(?<!to )"
    r"(?<!may )(?:has|have|had) (?:ever |yet )?[a-z]+ (?:the |an? )?"
    r"(?P<done>(?:so (?:many|much) )?[a-z]+(?: [a-z]+){0,2})\b",
    re.IGNORECASE,
)
_NEVER = re.compile(
    r"never(?: (?:yet|before))? [a-z]+ (?:an? )?"
    r"(?P<done>(?:so|as) [a-z]+(?: as\b)?|(?<= been )this [a-z]+|[a-z]+)\b"
    r"(?! than (?:an?|\d|one|two|three)\b)",
    re.IGNORECASE,
)
_NEVER_IN = re.compile(
    r"never (?:has|have|had)(?= (?:so|such|more|fewer)\b)"
    r"|never (?:before )?in (?:[\w’'-]+ ){0,4}(?:history|memory)(?= (?:has|have|had)\b)",
    re.IGNORECASE,
)
_PERFECT = re.compile(r"(?:\b(?:has|have|had)|['’](?:s|ve|d)) \Z")
_OWN_FEELING = re.compile(r"\b(?:I|we|We)(?: (?:have|had)|['’](?:ve|d)) \Z")
_NOT_SINCE = re.compile(
    r"(?:\bnot|n['’]t) (?:been|fallen|risen|gone|dropped|climbed|sunk|run|stood|looked|traded|closed"
    r"|lost|won|come) "
    r"(?:so|this|as|that) (?!year|month|week|season)[a-z]+ (?:[\w’'-]+ ){0,4}\Z"
)
_SINCE_HAS = re.compile(r"since (?:[\w’'-]+ ){1,8}?(?=(?:has|have|had)\b)")
_LEVEL = re.compile(
    r"(?:\b(?:an?|the|its|their) )?\b(?:levels?|heights?|depths?|lows|highs|scale|rates?|pace|prices?"
    r"|numbers|intensity|ferocity|temperatures|speed) (?P<denied>(?:not|last|never) )?\Z"
)
_SEEN = re.compile(r"(?:un)?seen (?:since|for|in|during|before)\b")
_PRECEDENT = re.compile(r"\b(?:without|no) (?:[a-z]+ )?\Z")


def denial(scan: Scan, at: int, word: str) -> Span | None:
    """The claim whose denying word stands at an offset; None if nothing is ranked."""
    text = scan.text
    if word in {"seen", "unseen"}:
        level = _LEVEL.search(text, max(0, at - 40), at)
        told = level and (level["denied"] or word == "unseen") and _SEEN.match(text, at)
        return Span(level.start(), clause_end(scan, at)) if level and told else None
    if word == "since":
        return _since(scan, at)
    if word == "precedent":
        without = _PRECEDENT.search(text, max(0, at - 30), at)
        return Span(without.start(), at + len(word)) if without else None
    if word == "never":
        return _never(scan, at)
    if word == "no":
        has = _NO_HAS.match(text, at)
        return Span(at, clause_end(scan, at)) if has and _compares(has["done"]) else None
    start = at - 3 if word == "other" and _NO_OTHER.search(text, max(0, at - 3), at) else at
    denied = start < at or text.startswith(" else ", at + len(word))
    end = clause_end(scan, at) if denied else at
    return Span(start, end) if _compares(text[at + len("other") : end]) else None


def _never(scan: Scan, at: int) -> Span | None:
    text = scan.text
    if _NEVER_IN.match(text, at):
        return Span(at, clause_end(scan, at))
    found = _NEVER.match(text, at)
    before = max(0, at - 10)
    if not found or not _PERFECT.search(text, before, at) or _OWN_FEELING.search(text, before, at):
        return None
    compares = found["done"].startswith("this ") or _compares(found["done"])
    return Span(at, clause_end(scan, at)) if compares else None


def _since(scan: Scan, at: int) -> Span | None:
    text, before = scan.text, max(0, at - 80)
    if text[max(0, at - 4) : at].lower() == "not " and (has := _SINCE_HAS.match(text, at)):
        return Span(at - 4, has.end() - 1)
    found = _NOT_SINCE.search(text, max(before, scan.sentences.at(at).start), at)
    return Span(found.start(), phrase_end(scan, at - 1)) if found else None


def _compares(words: str) -> bool:
    """Whether the words compare: "larger", "so low", "more"."""
    degrees = _DEGREE.findall(words)
    return not (ADJECTIVES.isdisjoint(degrees) and COMPARATIVES.isdisjoint(_WORD.findall(words)))
