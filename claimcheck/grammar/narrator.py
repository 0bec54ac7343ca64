"""The dates of one text resolved in order, with what each leaves behind for those after it.

News is anchored to its publication. A text that dates its events years away from it tells a story of its
own: there, a partial date follows the date last told. In news it does so only within a paragraph that looks
back, and a bare weekday never: that is one about the publication.
"""

from collections.abc import Callable, Sequence
from datetime import date

from claimcheck.claims import When
from claimcheck.grammar.anchor import Anchor, resolve
from claimcheck.grammar.calendar import Stamp, Unit, of_day
from claimcheck.grammar.moments import Between, Feast, Moment, On, OnWeekday, Step

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


class Narrator:
    """Resolves the moments of a text in order."""

    def __init__(self, moments: Sequence[Moment], published: date | None) -> None:
        self._published = of_day(published) if published else None
        self._narrative = _tells_history(moments, self._published)
        self._told: Stamp | None = None
        self._day: Stamp | None = None
        self._paragraph = -1

    def resolve(self, moment: Moment, paragraph: int, ahead: Callable[[], bool | None]) -> When:
        """The moment's value; `ahead` tells the tense and is asked only where it matters.

        `paragraph` is a number that the moments of one paragraph share.
        """
        tense = ahead() if self._is_tensed(moment) else None
        narrative = self._narrative or (
            paragraph == self._paragraph
            and tense is not True
            and not _is_of_news(moment)
            and self._looks_back()
        )
        by_day = isinstance(moment, Step) and moment.unit is Unit.DAY and not narrative
        told = self._day if by_day else self._told
        resolved = resolve(moment, Anchor(self._published, told, narrative, tense))
        if resolved.stamp and self._leads(moment, resolved.stamp, tense):
            self._told = resolved.stamp
            self._day = resolved.stamp if resolved.stamp.day else self._day
            self._paragraph = paragraph
        return resolved.when

    def _is_tensed(self, moment: Moment) -> bool:
        """Whether the tense says which date it is, or whether a story goes on from it."""
        match moment:
            case On(year=year):
                return year is None or self._narrative
            case Step(unit=unit):
                return unit is Unit.WEEKEND
        return isinstance(moment, OnWeekday | Between)

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
        if stamp.unit is Unit.YEAR and told.month:
            return stamp.year != told.year and abs(stamp.year - told.year) <= _ASIDE
        return stamp.unit is not Unit.YEAR or told.year - stamp.year <= _ASIDE


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
