"""Moments resolved: against the publication date in news, against the date last told in a narrative."""

from calendar import monthrange
from dataclasses import replace
from datetime import date, timedelta
from typing import NamedTuple

from claimcheck.claims import When
from claimcheck.grammar import calendar
from claimcheck.grammar.calendar import Stamp, Unit, of_day, step
from claimcheck.grammar.moments import (
    Base,
    Between,
    Clock,
    Every,
    Feast,
    Lasting,
    Moment,
    On,
    OnWeekday,
    Open,
    Step,
    Unsaid,
)

_SUNDAY = 7


class Anchor(NamedTuple):
    """What a moment is resolved against.

    `told` is the date last told, if any; `narrative` says that partial dates follow it; `ahead` is the
    tense (None where it can't be told).
    """

    published: Stamp | None = None
    told: Stamp | None = None
    narrative: bool = False
    ahead: bool | None = None

    def base(self, base: Base) -> Stamp | None:
        """What to count from."""
        if base == "told" or (base in ("here", "story") and self.narrative):
            return self.told or self.published
        return self.published or self.told


class Resolved(NamedTuple):
    """A moment's value, and the stamp it leaves behind as the date last told."""

    when: When
    stamp: Stamp | None = None


def resolve(moment: Moment, anchor: Anchor) -> Resolved:  # noqa: C901, PLR0911, PLR0912  # one a kind
    """The moment's value against an anchor; relative moments without one have the value None."""
    match moment:
        case Lasting(count, unit):
            return Resolved(When(calendar.duration(count, unit)))
        case Every(count, unit):
            return Resolved(When(calendar.duration(count, unit), repeats=True))
        case Clock(time):
            return _clock(time, anchor)
        case Open(sign, base):
            return Resolved(_open(sign, anchor.base(base)))
        case Step(unit=Unit.HOUR | Unit.MINUTE | Unit.SECOND, count=int(count)):
            return _clock_stepped(count, moment.unit, anchor.base(moment.base))
        case Step(base="told", sign=1, count=int(count), unit=unit) if anchor.told is None:
            return Resolved(When(calendar.duration(count, unit)))  # later than what, is not told
        case Step(like=True, count=int(count)) if anchor.told:
            stamp = replace(anchor.told, year=anchor.told.year + count)
            return Resolved(_relative(stamp.iso(), anchor.told), stamp)
        case Step():
            return _stepped(moment, anchor)
        case OnWeekday():
            return _on_weekday(moment, anchor)
        case Between(start, end):
            return _between(start, end, anchor)
        case Feast():
            return _feast(moment, anchor)
        case Unsaid():
            return Resolved(When(None, relative=True))
        case On():
            return _on(moment, anchor)


def _relative(value: str | None, base: Stamp | None) -> When:
    return When(value, relative=True, anchor=base.iso() if base and value else None)


def _open(sign: int, base: Stamp | None) -> When:
    if base is None:
        return When(None, relative=True)
    written = replace(base, time="").iso()
    return _relative((f"../{written}", f"{written}~", f"{written}/..")[sign + 1], base)


def _clock(time: str, anchor: Anchor) -> Resolved:
    """A time of the day last told, or of a day unsaid."""
    if anchor.told and anchor.told.day:
        stamp = replace(anchor.told, time=time)
        return Resolved(_relative(stamp.iso(), replace(anchor.told, time="")), stamp)
    return Resolved(When(time))


def _clock_stepped(count: int, unit: Unit, base: Stamp | None) -> Resolved:
    """Hours after the time of day last told; a length of time where none is told."""
    stamp = calendar.clock_step(base, count, unit) if base else None
    if base is None or stamp is None:
        return Resolved(When(calendar.duration(abs(count), unit)))
    return Resolved(_relative(stamp.iso(), base), stamp)


def _stepped(moment: Step, anchor: Anchor) -> Resolved:
    base = anchor.base(moment.base)
    if base is None:
        return Resolved(When(None, relative=True))
    if moment.count is None:
        return Resolved(_open(moment.sign, base))
    if moment.unit is Unit.WEEKEND:
        first = base.first()
        if first is None or base.unit is not Unit.DAY:
            return Resolved(When(None, relative=True))
        back = moment.count == 0 and anchor.ahead is False and first.isoweekday() < 6
        start, end = calendar.weekend(first, -1 if back else moment.count)
        return Resolved(_relative(f"{start.iso()}/{end.iso()}", base), start)
    stamp = step(base, _count(moment, moment.count, base, anchor), moment.unit)
    if stamp is None:
        return Resolved(When(None, relative=True))
    stamp = replace(stamp, time=moment.time) if stamp.time != moment.time else stamp
    return Resolved(_relative(stamp.iso(), base), stamp)


def _count(moment: Step, count: int, base: Stamp, anchor: Anchor) -> int:
    """How far a step goes: by the tense where its words say so; on a Sunday "this week" may be the next."""
    if not anchor.ahead:
        return count
    if count == 0 and moment.unit is Unit.WEEK and base.day and (first := base.first()):
        return int(first.isoweekday() == _SUNDAY)
    return count if moment.ahead is None else moment.ahead


def _on_weekday(moment: OnWeekday, anchor: Anchor) -> Resolved:
    base = anchor.base(moment.base)
    first = base.first() if base and base.day else None
    if base is None or first is None:
        return Resolved(When(None, relative=True))
    if moment.week:
        day = calendar.weekday_from(first, moment.weekday, 0) + timedelta(weeks=moment.shift or 0)
    elif moment.shift is None:
        ahead = anchor.narrative or anchor.ahead is True
        day = calendar.weekday_from(first, moment.weekday, 1 if ahead else -1)
    elif moment.shift == 0:
        day = calendar.weekday_from(first, moment.weekday, 0)
    else:
        away = 2 if moment.beyond and not anchor.narrative else 1
        beside = date.fromordinal(first.toordinal() + away * moment.shift)
        day = calendar.weekday_from(beside, moment.weekday, moment.shift)
    stamp = of_day(day, moment.time)
    return Resolved(_relative(stamp.iso(), base), stamp)


def _between(start: Moment, end: Moment, anchor: Anchor) -> Resolved:
    """Both ends; what one does not say comes from the other."""
    last = resolve(end, anchor)
    if (
        isinstance(start, On)
        and isinstance(end, On)
        and last.stamp
        and start.year is None
        and start.of is None
    ):
        year = last.stamp.year
        if start.month > last.stamp.month > 0:
            year -= 1
        month = start.month or (last.stamp.month if start.day else 0)
        start = replace(start, year=year, month=month)
    first = resolve(start, anchor)
    if first.when.value is None or last.when.value is None:
        return Resolved(When(None, relative=True))
    # "Monday through Friday", said on a Wednesday
    if isinstance(start, OnWeekday) and first.when.value > last.when.value:
        if anchor.ahead:
            last = resolve(end, Anchor(first.stamp, ahead=True))
        else:
            first = resolve(start, Anchor(last.stamp, ahead=False))
    relative = last.when.relative or first.when.relative
    value = f"{first.when.value}/{last.when.value}"
    years = last.stamp and last.stamp.unit is Unit.YEAR
    stamp = first.stamp if years else last.stamp
    return Resolved(When(value, relative, last.when.anchor or first.when.anchor), stamp)


def _on(moment: On, anchor: Anchor) -> Resolved:
    stamp = Stamp(moment.year or 0, moment.month, moment.day, blur=moment.blur, time=moment.time)
    base = None
    if moment.year is None:
        base = anchor.base(moment.base)
        found = _completed(stamp, moment, base, anchor) if base else None
        if found is None:
            return Resolved(When(None, relative=True))
        stamp = found
    if stamp.day and not calendar.exists(stamp.year, stamp.month, stamp.day):
        return Resolved(When(None, relative=base is not None))
    if moment.week:
        week = step(stamp, 0, Unit.WEEK)
        return Resolved(_relative(week.iso() if week else None, base), stamp)
    return Resolved(When(stamp.iso()) if base is None else _relative(stamp.iso(), base), stamp)


def _completed(stamp: Stamp, moment: On, base: Stamp, anchor: Anchor) -> Stamp | None:
    """A stamp with the year, and the month where there is none, that its base gives it."""
    if moment.of is not None:
        return replace(stamp, year=base.year + moment.of)
    if moment.shift is not None:
        return _shifted(stamp, moment.shift, base)
    if not moment.month:
        return _day_of_month(stamp, base, anchor)
    return replace(stamp, year=_year_near(stamp, base, anchor))


def _feast(moment: Feast, anchor: Anchor) -> Resolved:
    base = None
    year = moment.year
    if year is None:
        base = anchor.base("here")
        if base is None:
            return Resolved(When(None, relative=True))
        middle = Stamp(0, moment.month, 15)
        if moment.shift is None:
            year = _year_near(middle, base, anchor)
        else:
            year = _year_beside(middle, moment.shift, base)
    if not 1 <= year <= 9999:
        return Resolved(When(None, relative=True))
    if moment.after_easter is not None:
        day = calendar.easter(year) + timedelta(days=moment.after_easter)
    else:
        day = calendar.nth_weekday(year, moment.month, moment.weekday, moment.nth)
    stamp = of_day(day)
    return Resolved(When(stamp.iso()) if base is None else _relative(stamp.iso(), base), stamp)


def _shifted(stamp: Stamp, shift: int, base: Stamp) -> Stamp | None:
    """The last, this or next month or season of its name, or the day of last, this or next month."""
    if not stamp.month:
        month = step(base, shift, Unit.MONTH)
        return replace(month, day=stamp.day, time=stamp.time) if month else None
    return replace(stamp, year=_year_beside(stamp, shift, base))


def _year_beside(stamp: Stamp, shift: int, base: Stamp) -> int:
    """The year of the last, this or next month, season or feast of its name; the last one is over."""
    here, there = base.calendar_month or 1, stamp.calendar_month
    if shift < 0:
        return base.year - (there + calendar.months(stamp) > here)
    return base.year + (shift > 0 and there <= here)


def _day_of_month(stamp: Stamp, base: Stamp, anchor: Anchor) -> Stamp | None:
    """The day of the base's month, or of the month beside it by the tense."""
    if not 1 <= base.calendar_month <= 12:
        return None
    there = replace(base, day=stamp.day, month=base.calendar_month, week=0, time=stamp.time)
    if anchor.narrative or not base.day:
        return there
    months = 0
    if anchor.ahead and stamp.day < base.day:
        months = 1
    if anchor.ahead is False and stamp.day > base.day:
        months = -1
    moved = step(there, months, Unit.MONTH)
    if moved is None or stamp.day > monthrange(max(1, moved.year), moved.month)[1]:
        return None
    return replace(moved, day=stamp.day, time=stamp.time)


def _year_near(stamp: Stamp, base: Stamp, anchor: Anchor) -> int:
    """The year of a month or day named without it."""
    here = base.calendar_month
    if not here:
        return base.year
    away = stamp.calendar_month - here
    if anchor.narrative:
        return base.year + (away <= -8) - (away >= 11)
    length = calendar.months(stamp)
    over = away + length - 1 < 0
    # Of quarters the tense of a report is ahead of the quarter that is just over.
    if stamp.month > calendar.QUARTER and anchor.ahead:
        return base.year + (away + length - 1 < -3) - (away >= 8)
    later = away > 0 or (away == 0 and stamp.day > base.day > 0)
    # What is said of a quarter or half in the past tense is said when it is over.
    if stamp.month > calendar.QUARTER:
        later = not over
    if anchor.ahead is not None:
        return base.year + (anchor.ahead and over) - (not anchor.ahead and later)
    return base.year + (away < -6) - (away > 6)
