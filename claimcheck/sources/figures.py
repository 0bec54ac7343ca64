"""A figure compared with a source's figures of the same thing: same count, same bounds, or others."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from claimcheck.claims import Number, Passage, Quantity, Verdict
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
_DIGITS = 4  # digits from which those of a figure can't well be another's by chance
_BOUND = "another bound"
_TURNED = "the same digits in another order"
_ROUNDED = "the source is more exact"


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure of the draft: its value and what it is told of."""

    value: Quantity
    subject: Subject


@dataclass(frozen=True, slots=True)
class _Found:
    """A figure of the source, its place, and how far its sentence tells of the same thing."""

    score: float
    value: Quantity
    place: Span


def figure(asked: Figure, source: Source) -> Match | None:
    """What the source has of the figure; None where it tells nothing of the same thing."""
    found = [
        _Found(source.told.agreement(asked.subject, source.subject(place)), mention.value, place)
        for place, mention in source.figures
        if isinstance(mention.value, Quantity)
    ]
    same = [one for one in found if comparable(asked.value, one.value)]
    equal = _best(one for one in same if verdict(asked.value, one.value)[0] == "agrees")
    other = _best(one for one in same if verdict(asked.value, one.value)[0] != "agrees")
    if equal and equal.score >= _AGREES and (other is None or other.score < equal.score + _NEARER):
        return _passage(asked, equal, source)
    if other and other.score >= _DIFFERS:
        return _passage(asked, other, source)
    if bare := _best(one for one in found if _bare(asked.value, one.value)):
        return _passage(asked, bare, source) if bare.score >= _DIFFERS else None
    return _mistaken(asked, found, source)


def _mistaken(asked: Figure, found: Sequence[_Found], source: Source) -> Match | None:
    """The source's figure that this one may have been copied wrongly from."""
    turned = _best(one for one in found if _turned(asked.value, one.value))
    if turned and turned.score >= _AGREES:
        return _passage(asked, turned, source, _TURNED)
    other = _best(one for one in found if _other_fate(asked.value, one.value))
    if other and other.score >= _DIFFERS:
        return _passage(asked, other, source, f"the source has this number for: {other.value.outcome}")
    return None


def _best(found: Iterable[_Found]) -> _Found | None:
    return max(found, key=lambda one: one.score, default=None)


def _passage(asked: Figure, found: _Found, source: Source, warning: str | None = None) -> Match:
    told, known = verdict(asked.value, found.value)
    words = source.text[found.place.start : found.place.end]
    passage = Passage(
        verdict="differs" if warning else told,
        path=source.path,
        line=source.line(found.place.start),
        words=words,
        warning=warning or known,
        value=found.value,
    )
    return Match(passage, found.place)


def _bare(ours: Quantity, theirs: Quantity) -> bool:
    """Whether two equal figures may be one because a text does not say again what it counts."""
    unsaid = not (ours.unit and theirs.unit) and ours.form == theirs.form == "count"
    return unsaid and _same_number(ours, theirs) and None in (ours.outcome, theirs.outcome)


def _turned(ours: Quantity, theirs: Quantity) -> bool:
    """Whether two figures of one thing have the same digits in another order: 24,130 and 24,310."""
    one, other = (f"{each.low}" for each in (ours, theirs))
    return comparable(ours, theirs) and len(one) >= _DIGITS and one != other and sorted(one) == sorted(other)


def _other_fate(ours: Quantity, theirs: Quantity) -> bool:
    """Whether two equal figures are of people whom something else befell."""
    told = ours.outcome is not None and theirs.outcome is not None
    return told and ours.outcome != theirs.outcome and _same_number(ours, theirs)


def _same_number(ours: Quantity, theirs: Quantity) -> bool:
    return ours.low is not None and (ours.low, ours.high) == (theirs.low, theirs.high)


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
