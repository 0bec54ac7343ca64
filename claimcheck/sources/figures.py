"""A figure compared with a source's figures of the same thing: same count, same bounds, or others."""

import re
from dataclasses import dataclass

from claimcheck.claims import Mention, Number, Passage, Quantity, Verdict
from claimcheck.draft import Span
from claimcheck.english.figures.outcomes import is_person
from claimcheck.english.lexicon import lexicon
from claimcheck.english.people.nationalities import COUNTRIES, PEOPLES
from claimcheck.sources.corpus import Match, Source
from claimcheck.sources.subjects import Subject, stem

_AGREES = 0.15  # the least agreement of two sentences whose figures are equal
_DIFFERS = 0.34  # that of two whose figures are not
_NEARER = 0.2  # by how much a differing figure must fit better than an equal one
_ROUND = 0.1  # what a rounded figure may be off
_TAIL = re.compile(r" (?:of|in|per|a|an|at|on|from|to|for|with|who|that)(?: .*)?$")
_FORCE = lexicon("troop soldier servicemen servicemember personnel fighter reservist conscript")
_ANYBODY = ("people", "person", "other", "civilian")
_BOUND = "another bound"
_ROUNDED = "the source is more exact"


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of the draft: its value and what it is told of."""

    value: Quantity
    subject: Subject


def figure(asked: Figure, source: Source) -> Match | None:
    """What the source has of the figure; None where it tells nothing of the same thing."""
    equal: tuple[float, Mention, Span] | None = None
    other: tuple[float, Mention, Span] | None = None
    for place, mention in source.figures:
        if not isinstance(mention.value, Quantity) or not comparable(asked.value, mention.value):
            continue
        score = source.told.agreement(asked.subject, source.subject(place))
        found = score, mention, place
        if verdict(asked.value, mention.value)[0] == "agrees":
            equal = max(equal, found, key=_score) if equal else found
        else:
            other = max(other, found, key=_score) if other else found
    if equal and equal[0] >= _AGREES and (other is None or other[0] < equal[0] + _NEARER):
        return _passage(asked, equal[1], equal[2], source)
    if other and other[0] >= _DIFFERS:
        return _passage(asked, other[1], other[2], source)
    return None


def _score(found: tuple[float, Mention, Span]) -> float:
    return found[0]


def _passage(asked: Figure, mention: Mention, place: Span, source: Source) -> Match | None:
    if not isinstance(mention.value, Quantity):
        return None
    told, warning = verdict(asked.value, mention.value)
    words = source.text[place.start : place.end]
    passage = Passage(told, source.path, source.line(place.start), words, (), warning, mention.value)
    return Match(passage, place)


def comparable(ours: Quantity, theirs: Quantity) -> bool:
    """Whether two figures count or measure the same kind of thing."""
    if ours.form != theirs.form or not _same_fate(ours, theirs):
        return False
    if ours.form in ("money", "percentage"):
        return True
    if _nations(ours.unit) and _nations(theirs.unit) and _nations(ours.unit) != _nations(theirs.unit):
        return False
    if ours.outcome is not None and theirs.outcome is not None:
        return True
    one, other = _head(ours.unit), _head(theirs.unit)
    if one == other or {one, other} <= _FORCE:
        return True
    return bool(ours.unit and theirs.unit and is_person(ours.unit) and is_person(theirs.unit)) and (
        one in _ANYBODY or other in _ANYBODY
    )


def _same_fate(ours: Quantity, theirs: Quantity) -> bool:
    """Whether the same became of both; of one it may be untold, where what is counted is no mere "people"."""
    if ours.outcome == theirs.outcome:
        return True
    told = ours.outcome is None or theirs.outcome is None
    return told and _head(ours.unit) == _head(theirs.unit) not in ("", *_ANYBODY)


def _head(unit: str | None) -> str:
    """The stem of what is counted: "troop" of "combat-ready troops at the border"."""
    words = _TAIL.sub("", (unit or "").casefold()).replace("-", " ").split()
    return stem(words[-1]) if words else ""


def _nations(unit: str | None) -> frozenset[str]:
    words = {word.casefold() for word in (unit or "").split() if word[0].isupper()}
    return frozenset(words & (PEOPLES | COUNTRIES)) or frozenset(
        word for word in words if word.endswith("ian")
    )


def verdict(ours: Quantity, theirs: Quantity) -> tuple[Verdict, str | None]:
    """Whether two figures of one thing agree, and what to know of it."""
    if ours.currency != theirs.currency and ours.currency and theirs.currency:
        return "differs", "another currency"
    if (ours.low, ours.high, ours.comparator) == (theirs.low, theirs.high, theirs.comparator):
        return "agrees", None
    if theirs.comparator == "=" and theirs.low is not None and _rounds(ours, theirs.low):
        return "agrees", _ROUNDED
    shared = {ours.low, ours.high} & {theirs.low, theirs.high} - {None}
    open_ended = "vague" in (ours.comparator, theirs.comparator)
    return "differs", _BOUND if shared or open_ended else None


def _rounds(ours: Quantity, exact: Number) -> bool:
    """Whether a figure with a bound rounds an exact one: "about 40,000" of 39,870."""
    bound = ours.low if ours.low is not None else ours.high
    if bound is None or ours.comparator in ("=", "between", "vague"):
        return False
    if abs(bound - exact) > _ROUND * abs(exact):
        return False
    above = ours.comparator in (">", ">=") and exact < bound
    below = ours.comparator in ("<", "<=") and exact > bound
    return not (above or below)
