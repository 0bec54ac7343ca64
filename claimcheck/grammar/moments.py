"""What a date expression means before it is known against what to resolve it."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from claimcheck.grammar.calendar import Unit

# What an expression counts from: the publication ("ago"), or the date last told ("later").
Base: TypeAlias = Literal["published", "told"]


@dataclass(frozen=True, slots=True)
class On:
    """A calendar date; what is missing (0) comes from the anchor.

    `month` may be an EDTF season, quarter or half; `shift` picks the last (-1), this (0) or next (1)
    one; `blur` as in `Stamp`; `time` as in `Stamp`; `weekday` is kept for checks only.
    """

    year: int | None = None
    month: int = 0
    day: int = 0
    blur: int = 0
    time: str = ""
    shift: int | None = None


@dataclass(frozen=True, slots=True)
class OnWeekday:
    """A weekday (Monday is 1); `shift` as in `On`, and None leaves it to the tense."""

    weekday: int
    shift: int | None = None
    time: str = ""


@dataclass(frozen=True, slots=True)
class Feast:
    """A day that moves with the year: Easter and its kin by days after it, or the nth weekday of a month."""

    after_easter: int | None = None
    month: int = 0
    weekday: int = 0
    nth: int = 0
    year: int | None = None
    shift: int | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """The unit `count` units away from the base: "yesterday", "last month", "two days later".

    Without a count ("weeks later") only the direction, `sign`, is known. `time` as in `Stamp`.
    """

    count: int | None
    unit: Unit
    base: Base = "published"
    sign: int = 0
    time: str = ""


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
    zone: str = ""


@dataclass(frozen=True, slots=True)
class Between:
    """From one moment to another, both included."""

    start: "Moment"
    end: "Moment"


Moment: TypeAlias = On | OnWeekday | Feast | Step | Lasting | Every | Open | Clock | Between
