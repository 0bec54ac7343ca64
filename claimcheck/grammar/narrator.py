"""The dates of one text resolved in order, with what each leaves behind for those after it.

News is anchored to its publication. A text that dates its events years away from it tells a story of its
own: there, a partial date follows the date last told. In news it does so only within a paragraph that looks
back, and a bare weekday never: that is one about the publication.
"""

from collections.abc import Callable, Sequence
from datetime import date, timedelta

from claimcheck.claims import When
from claimcheck.grammar.anchor import Anchor, resolve
from claimcheck.grammar.calendar import QUARTER, Stamp, Unit, of_day
from claimcheck.grammar.moments import Between, Clock, Every, Feast, Moment, On, OnWeekday, Step

# News looks back and ahead a year or so.
_NEAR = 1
# A bare year tells less than a date with month or day: "the 2008 crisis" stands in any news.
_BARE = 0.25
# The day of publication by its date, "yesterday", "tomorrow": news has them, histories hardly.
_TODAY = 2
# By how much the dates far away outweigh those that tie a text to its publication, and two more.
_OUTWEIGH = 1.2
# A bare year further from the date last told than this is an aside, not where the story goes on.
_ASIDE = 12
# Units that the tense may move: "this week", said on a Sunday.
_WEEKS = (Unit.WEEKEND, Unit.WEEK)
# A time of day is of a day no further from the publication, but in the paragraph that tells of it.
_WEEK = timedelta(weeks=1)


class Narrator:
    """Resolves the moments of a text in order."""

    def __init__(self, moments: Sequence[Moment], published: date | None) -> None:
        self._published = of_day(published) if published else None
        self._moments, self._number = moments, -1
        self._narrative = _tells_history(moments, self._published)
        self._told: Stamp | None = None
        self._day: Stamp | None = None
        self._past: Stamp | None = None
        self._year: tuple[Stamp, int] | None = None
        self._period: Stamp | None = None
        self._paragraph = -1

    def resolve(self, moment: Moment, paragraph: int, ahead: Callable[[], bool | None]) -> When:
        """The moment's value; `ahead` tells the tense and is asked only where it matters.

        `paragraph` is a number that the moments of one paragraph share.
        """
        self._number += 1
        tense = ahead() if self._is_tensed(moment) else None
        narrative = self._narrative or (
            paragraph == self._paragraph
            and tense is not True
            and not _is_of_news(moment)
            and self._looks_back()
        )
        told = self._told_for(moment, paragraph, narrative, tense)
        resolved = resolve(moment, Anchor(self._published, told, narrative, tense))
        if narrative and not self._narrative and _goes_back(moment, resolved.stamp, told):
            resolved = resolve(moment, Anchor(self._published, told, narrative=False, ahead=tense))
        if resolved.stamp and isinstance(moment, On) and not moment.aside:
            self._year = resolved.stamp, paragraph
            if resolved.stamp.unit in (Unit.MONTH, Unit.SEASON):
                self._period = resolved.stamp
        if resolved.stamp and self._leads(moment, resolved.stamp, tense):
            self._told = resolved.stamp
            self._paragraph = paragraph
            if resolved.stamp.day:
                self._day = resolved.stamp
                self._past = self._past if self._is_ahead(resolved.stamp) else resolved.stamp
        return resolved.when

    def _clock_day(self, paragraph: int, ahead: bool | None) -> Stamp | None:
        """The day of a time in news: the last told, if near, on the side of today that the tense says.

        None beside a set: "daily from 9 a.m.".
        """
        beside = self._moments[max(0, self._number - 1) : self._number + 2]
        told = self._day if ahead else self._past
        day = told.first() if told else None
        today = self._published.first() if self._published else None
        if day is None or today is None or any(isinstance(each, Every) for each in beside):
            return None
        if ahead and day < today:
            return self._published
        return told if paragraph == self._paragraph or abs(day - today) <= _WEEK else None

    def _told_for(self, moment: Moment, paragraph: int, narrative: bool, ahead: bool | None) -> Stamp | None:
        """The date last told that a moment counts from.

        In news the last day for a day; for "12 years later" a bare year of the paragraph too.
        """
        match moment:
            case Clock() | Between(start=Clock()) if not self._narrative:
                return self._clock_day(paragraph, ahead)
            case Step(unit=Unit.DAY) if not narrative:
                return self._day
            case Step(unit=unit, like=True):
                period = self._period
                return period if period and (unit is Unit.YEAR or period.month > QUARTER) else None
            case Step(unit=Unit.YEAR, base="told", sign=1) if self._year and self._year[1] == paragraph:
                return self._year[0]
        return self._told

    def _is_tensed(self, moment: Moment) -> bool:
        """Whether the tense says which date it is, or whether a story goes on from it."""
        match moment:
            case On(year=year):
                return year is None or self._narrative
            case Step(count=count, unit=unit, base=base, ahead=ahead):
                return ahead is not None or base == "here" or (count == 0 and unit in _WEEKS)
        return isinstance(moment, OnWeekday | Between | Clock)

    def _is_ahead(self, stamp: Stamp) -> bool:
        """Whether a day lies after the publication."""
        day, today = stamp.first(), self._published.first() if self._published else None
        return bool(day and today and day > today)

    def _looks_back(self) -> bool:
        """Whether the date last told, with its month, lies years from the publication."""
        told, published = self._told, self._published
        return bool(told and told.month and published and abs(told.year - published.year) > _NEAR)

    def _leads(self, moment: Moment, stamp: Stamp, ahead: bool | None) -> bool:
        """Whether what follows may hang on this date."""
        told = self._told
        if told is None:
            return True
        if isinstance(moment, On) and (moment.aside or moment.blur):
            return False
        if self._narrative and _is_beside(moment, stamp, told, ahead):
            return False
        if (
            isinstance(moment, Step)
            and moment.base == "published"
            and moment.count == 0
            and self._looks_back()
        ):
            return False
        if stamp.unit is Unit.YEAR and told.month:
            return stamp.year != told.year and abs(stamp.year - told.year) <= _ASIDE
        return stamp.unit is not Unit.YEAR or told.year - stamp.year <= _ASIDE


def _goes_back(moment: Moment, stamp: Stamp | None, told: Stamp | None) -> bool:
    """Whether a month or day would lie before the date last told, so that it is none of its story."""
    if not isinstance(moment, On) or moment.year is not None or stamp is None or told is None:
        return False
    first, last = stamp.first(), told.first()
    return first is not None and last is not None and first < last


def _is_of_news(moment: Moment) -> bool:
    """Whether it is about the publication in all news, even where a paragraph looks back."""
    match moment:
        case Step(base=base):
            return base == "story"
        case On(shift=shift, base="here") | Feast(shift=shift):
            return shift is not None
    return isinstance(moment, OnWeekday)


def _is_beside(moment: Moment, stamp: Stamp, told: Stamp, ahead: bool | None) -> bool:
    """Whether a story does not go on from there: today's words, a look back, a bare season, a plan."""
    today = isinstance(moment, Step) and (moment.base == "published" or (moment.count or 0) < 0)
    season = stamp.unit is Unit.SEASON and not (isinstance(moment, On) and moment.year)
    return today or season or (ahead is True and stamp.year > told.year)


def _tells_history(moments: Sequence[Moment], published: Stamp | None) -> bool:
    """Whether the dates that name their year lie away from the publication's, and few dates lie near it."""
    if published is None:
        return True
    far, near = 0.0, 2.0
    for end in (end for moment in moments for end in _ends(moment)):
        if isinstance(end, On) and end.year is not None:
            full = bool(end.month) or end.year < 1
            if abs(end.year - published.year) > _NEAR:
                far += 1 if full else _BARE
            else:
                near += full * _weight(end, published)
        else:
            near += _weight(end, published)
    return far > _OUTWEIGH * near


def _ends(moment: Moment) -> tuple[Moment, ...]:
    return (moment.start, moment.end) if isinstance(moment, Between) else (moment,)


def _weight(moment: Moment, published: Stamp) -> float:
    """How much it ties the text to its day of publication: most where it names that day or its neighbours."""
    match moment:
        case On(year=year, month=month, day=day):
            today = (year, month, day) == (published.year, published.month, published.day)
            return _TODAY if today else year is not None
        case Step(unit=unit, base="published" | "story"):
            return _TODAY if unit is Unit.DAY else 1
    return isinstance(moment, OnWeekday)
