"""A date or period compared with a source's, where both tell of the same thing; bounds included."""

import re
from dataclasses import dataclass

from claimcheck.claims import Mention, Passage, Value, Verdict, When
from claimcheck.draft import Span
from claimcheck.sources.corpus import Match, Source
from claimcheck.sources.subjects import Subject

_AGREES = 0.2  # the least agreement of two sentences whose dates are equal
_DIFFERS = 0.5  # that of two whose dates are not
# Words that bound a date or a period; the others before it only lead to it.
_BOUND = re.compile(
    r"\b(?:within|by|before|after|until|till|since|at (?:least|most)|(?:more|less|fewer|no later) than|over"
    r"|under|up to|nearly|almost|about|around|roughly)\b",
    re.IGNORECASE,
)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}.*")
_LEAD = 24  # characters before a date in which its bound stands


@dataclass(frozen=True, slots=True)
class Day:
    """A date of the draft: its value, the word that bounds it, and what it is told of."""

    value: When
    bound: str
    subject: Subject


def bound(text: str, place: Span) -> str:
    """The word that bounds a date, right before it or its first: "within", "by"; "" without one."""
    if inside := _BOUND.match(text, place.start, place.end):
        return inside.group().lower()
    lead = text[max(0, place.start - _LEAD) : place.start]
    found = [one for one in _BOUND.finditer(lead) if re.fullmatch(r" (?:the |a |an )?", lead[one.end() :])]
    return found[-1].group().lower() if found else ""


def bounded(text: str, place: Span) -> str:
    """The words of a date with the word that bounds it."""
    word = bound(text, place)
    if not word or text.lower().startswith(word, place.start):
        return text[place.start : place.end]
    return text[text.lower().rfind(word, 0, place.start) : place.end]


def known(value: When) -> bool:
    """Whether a date can be compared: one that names a day, month, year or period."""
    return value.value is not None and ".." not in value.value


def day(asked: Day, source: Source) -> Match | None:
    """What the source has of the date; None where it tells nothing of the same thing."""
    found = [
        (source.told.agreement(asked.subject, source.subject(place)), mention, place)
        for place, mention in source.dates
        if isinstance(mention.value, When) and known(mention.value) and _kin(asked.value, mention.value)
    ]
    found.sort(key=lambda one: (-one[0], one[2].start))
    for score, mention, place in found:
        least = _least(asked.value, mention.value)
        if least is not None and score >= least:
            return _passage(asked, mention, place, source)
    if found and found[0][0] >= _DIFFERS:
        return _passage(asked, found[0][1], found[0][2], source)
    return None


def _least(ours: When, theirs: Value) -> float | None:
    """How far sentences must agree for their equal dates to be one; None where the dates are not equal."""
    if not isinstance(theirs, When) or not _same(ours, theirs):
        return None
    return _DIFFERS if _holds(ours.value or "", theirs.value or "") else _AGREES


def _passage(asked: Day, mention: Mention, place: Span, source: Source) -> Match | None:
    if not isinstance(mention.value, When):
        return None
    theirs = bound(source.text, place)
    told, warning = verdict(asked, mention.value, theirs)
    words = bounded(source.text, place)
    passage = Passage(told, source.path, source.line(place.start), words, (), warning, mention.value)
    return Match(passage, place)


def _same(ours: When, theirs: When) -> bool:
    """Whether two dates are one, or differ in a year that one of the texts leaves to its reader."""
    one, other = ours.value or "", theirs.value or ""
    if one == other or _holds(one, other):
        return True
    dated = _DATE.fullmatch(one) and _DATE.fullmatch(other)
    return bool(dated and (ours.relative or theirs.relative) and one[4:] == other[4:])


def _kin(ours: When, theirs: When) -> bool:
    """Whether both are points in time, or both lengths of it."""
    one, other = ours.value or "", theirs.value or ""
    return one.startswith("P") == other.startswith("P") and ours.repeats == theirs.repeats


def verdict(asked: Day, theirs: When, their_bound: str) -> tuple[Verdict, str | None]:
    """Whether two dates of one thing agree, and what to know of it."""
    ours = asked.value.value or ""
    other = theirs.value or ""
    if not _same(asked.value, theirs):
        return "differs", None
    if ours != other:
        return "agrees", "the source is more exact" if _holds(ours, other) else None
    return ("agrees", None) if asked.bound == their_bound else ("differs", "another bound")


def _holds(coarse: str, fine: str) -> bool:
    """Whether a month or year holds a day: "2021-04" of "2021-04-13"."""
    return "/" not in coarse and re.fullmatch(re.escape(coarse) + r"[-T].+", fine) is not None
