"""Neighbours that are one date: the two ends of a range, a day and its time."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from claimcheck.grammar.calendar import Unit
from claimcheck.grammar.moments import Between, Clock, Moment, On, OnWeekday, Step

_TO = re.compile(r"(?: (?:(?:up )?(?:to|until|till)|through|thru|and) |[-–—]| [-–—] )(?:the )?")
_LEAD = re.compile(r"(?:from|between) $", re.IGNORECASE)
_AT = re.compile(r",? (?:(?:at|on|by|around|about) )?(?:the )?")
_LONGEST = 14


class Dated(NamedTuple):
    """A stretch of text, the moment it stands for, and the rule that says so."""

    start: int
    end: int
    moment: Moment
    rule: str


def joined(text: str, found: Sequence[Dated]) -> Iterator[Dated]:
    """The same in order, neighbours that are one date joined."""
    held: Dated | None = None
    for each in found:
        both = _joined(text, held, each) if held else None
        if held and not both:
            yield held
        held = both or each
    if held:
        yield held


def _joined(text: str, one: Dated, two: Dated) -> Dated | None:
    if not 0 < two.start - one.end <= _LONGEST:
        return None
    gap = text[one.end : two.start]
    return _range(text, one, two, gap) or _timed(one, two, gap)


def _range(text: str, one: Dated, two: Dated, gap: str) -> Dated | None:
    if not _TO.fullmatch(gap) or type(one.moment) is not type(two.moment):
        return None
    if not isinstance(one.moment, On | OnWeekday | Clock):
        return None
    lead = _LEAD.search(text, max(0, one.start - 8), one.start)
    if gap.startswith(" and") and not (lead and lead[0].lower() == "between "):
        return None
    start = lead.start() if lead else one.start
    return Dated(start, two.end, Between(one.moment, two.moment), one.rule)


def _timed(one: Dated, two: Dated, gap: str) -> Dated | None:
    """A day and a clock time, or two with all between them, side by side."""
    day, clock = (one, two) if _is_clock(two.moment) else (two, one)
    if not _is_clock(clock.moment) or not _AT.fullmatch(gap) or not _is_day(day.moment):
        return None
    timed = _at(day.moment, clock.moment)
    return Dated(one.start, two.end, timed, day.rule) if timed else None


def _is_clock(moment: Moment) -> bool:
    return isinstance(moment, Clock) or (isinstance(moment, Between) and isinstance(moment.end, Clock))


def _at(day: Moment, clock: Moment) -> Moment | None:
    """The day at that time, or from one time to the other."""
    match day, clock:
        case ((On() | OnWeekday() | Step()), Clock(time)):
            return replace(day, time=time)
        case ((On() | OnWeekday() | Step()), Between(Clock(first), Clock(last))) if first < last:
            return Between(replace(day, time=first), replace(day, time=last))
    return None


def _is_day(moment: Moment) -> bool:
    match moment:
        case On(day=day, time=time):
            return day > 0 and not time.startswith("T0")
        case Step(unit=unit):
            return unit is Unit.DAY
    return isinstance(moment, OnWeekday)
