"""What a date expression means before it is known against what to resolve it."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from claimcheck.grammar.calendar import Unit

# What an expression counts from: the publication ("yesterday", "last month"), the date last told ("later"),
# or what the text follows, which is the publication in news and the date last told in a narrative ("June").
# "story" is that too, but a paragraph of news that looks back does not make it a narrative ("this year").
Base: TypeAlias = Literal["published", "told", "here", "story"]


@dataclass(frozen=True, slots=True)
class On:
    """A calendar date; what is missing (0) comes from the anchor.

    `month` may be an EDTF season, quarter or half; `shift` picks the last (-1), this (0) or next (1)
    one from the base; `of` counts the years from the base ("in June of that year"); `blur` and
    `time` as in `Stamp`; `week` asks for the week that holds the day; an `aside` ("the 1973 treaty") is not
    where a story goes on.
    """

    year: int | None = None
    month: int = 0
    day: int = 0
    blur: int = 0
    time: str = ""
    shift: int | None = None
    base: Base = "here"
    of: int | None = None
    week: bool = False
    aside: bool = False


@dataclass(frozen=True, slots=True)
class OnWeekday:
    """A weekday (Monday is 1); `shift` as in `On`, and None leaves it to the tense.

    With `week`, the shift is that of the week: "Tuesday of next week". One `beyond` is not the day beside the
    base: who says "last Tuesday" on a Wednesday means no yesterday.
    """

    weekday: int
    shift: int | None = None
    base: Base = "here"
    time: str = ""
    week: bool = False
    beyond: bool = False


@dataclass(frozen=True, slots=True)
class Feast:
    """A day that moves with the year.

    `after_easter` counts days from Easter Sunday; without it, it is the `nth` (from the end where
    negative) `weekday` of `month`. `shift` as in `On`.
    """

    year: int | None = None
    after_easter: int | None = None
    month: int = 4
    weekday: int = 0
    nth: int = 0
    shift: int | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """The unit `count` units away from the base: "yesterday", "last month", "two days later".

    Without a count ("weeks later") only the direction, `sign`, is known. `time` as in `Stamp`. `ahead` is
    the count where the words about it look ahead: "it will rain overnight". With `like` it is as fine as its
    base: "the same period last year".
    """

    count: int | None
    unit: Unit
    base: Base = "published"
    sign: int = 0
    time: str = ""
    ahead: int | None = None
    like: bool = False


@dataclass(frozen=True, slots=True)
class Lasting:
    """A length of time; None counts an unknown number of units."""

    count: float | None
    unit: Unit


@dataclass(frozen=True, slots=True)
class Every:
    """A set that repeats with a period: "weekly", "every Monday", "twice a week"."""

    count: float | None
    unit: Unit


@dataclass(frozen=True, slots=True)
class Open:
    """Some time before (-1), about (0) or after (1) the base."""

    sign: int
    base: Base = "published"


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of a day not named with it; `time` as in `Stamp`."""

    time: str


@dataclass(frozen=True, slots=True)
class Unsaid:
    """A date that hangs on something other than the calendar: "the day before the vote"."""


@dataclass(frozen=True, slots=True)
class Between:
    """From one moment to another, both included."""

    start: "Moment"
    end: "Moment"


Moment: TypeAlias = On | OnWeekday | Feast | Step | Lasting | Every | Open | Clock | Unsaid | Between
