"""Facts of a whole text that a data set states without a place, derived from what was found in it.

- `event_date`: the earliest whole day found of the week before publication, else the day of publication. A
  release tells of a deed of these days, and after it of its confirmation; what is older is its background.
  So is a day of something known ("Tuesday's raid") or of what somebody is blamed for ("responsible for a
  blast on May 2"); "yesterday" and its like belong to the deed, wherever they stand.
- `killed_min`, `captured_min`: the different figures with that outcome added up, each by its lower bound: a
  figure given twice is one deed, unless it is of "other" or "additional" people. "Several" and the like count
  as 3, the fewest that it is said of.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import timedelta

from claimcheck.claims import Number, Outcome, Quantity, When
from claimcheck.draft import Draft
from claimcheck.evaluation.labelled import Found

_DAY = re.compile(r"(\d{4}-\d\d-\d\d)(?:T.*)?")
_GENITIVE = re.compile(r"['’]s\b")
_SENTENCE = re.compile(r"[.!?][\"”]? (?=[A-Z])|\n")
# A charge, and no turn back to the deed between it and the day.
_BLAMED = re.compile(
    r"\b(?:responsible|wanted|blamed) for\b|\b(?:suspected|accused|convicted) of\b"
    r"|\b(?:involved|part|role) in\b|\bbehind\b"
)
_DEED = re.compile(r"\b(?:during|was|were|raid|operation|strike|airstrike)\b")
_DATED = re.compile(r"\d|\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
# How far back a charge is looked for.
_REACH = 300
_SEVERAL = 3
_OTHERS = re.compile("(?:additional|other|others|more|further)\\b", re.IGNORECASE)
_WEEK = timedelta(days=7)


def fact(name: str, draft: Draft, found: Sequence[Found]) -> str | Number | None:
    """The fact of that name; None where the text does not tell, KeyError where there is no such fact."""
    return _FACTS[name](draft, found)


def facts() -> frozenset[str]:
    """The names of the facts that can be derived."""
    return frozenset(_FACTS)


def same_fact(got: str | Number | None, wanted: str | Number | None) -> bool:
    """Whether a fact was told right."""
    return got is not None and got == wanted


def _event_date(draft: Draft, found: Sequence[Found]) -> str | None:
    days = list(_days(find for find in found if not _is_background(draft.text, find)))
    if draft.published is None:
        return days[0] if days else None
    published = draft.published.isoformat()
    week = (draft.published - _WEEK).isoformat()
    return min((day for day in days if week <= day < published), default=published)


def _is_background(text: str, find: Found) -> bool:
    """Whether a day is that of something known or of what somebody is charged with."""
    if _GENITIVE.match(text, find.end):
        return True
    before = _SENTENCE.split(text[max(0, find.start - _REACH) : find.start])[-1]
    blamed = _BLAMED.search(before)
    return bool(blamed and _DATED.search(find.text) and not _DEED.search(before, blamed.end()))


def _days(found: Iterable[Found]) -> Iterator[str]:
    for find in found:
        if isinstance(find.value, When) and (day := _DAY.fullmatch(find.value.value or "")):
            yield day[1]


def _killed(_: Draft, found: Sequence[Found]) -> Number:
    return _least(found, "killed")


def _captured(_: Draft, found: Sequence[Found]) -> Number:
    return _least(found, "captured")


def _least(found: Sequence[Found], outcome: Outcome) -> Number:
    values = [find.value for find in found if isinstance(find.value, Quantity)]
    told = {
        (_bound(value), _OTHERS.match(value.unit or "") is not None)
        for value in values
        if value.outcome == outcome
    }
    return sum(bound for bound, _ in told)


def _bound(value: Quantity) -> Number:
    if value.low is not None:
        return value.low
    return _SEVERAL if value.high is None else value.high


_FACTS: Mapping[str, Callable[[Draft, Sequence[Found]], str | Number | None]] = {
    "event_date": _event_date,
    "killed_min": _killed,
    "captured_min": _captured,
}
