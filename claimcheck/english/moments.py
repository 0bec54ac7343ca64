"""What the rules of dates share: the rule, fragments of patterns, and groups read as a calendar date."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from claimcheck.english.calendar import DAYPARTS, DAYS, MONTHS, ORDINAL_DAYS
from claimcheck.english.numbers import read_number, read_ordinal
from claimcheck.grammar.calendar import exists
from claimcheck.grammar.moments import Moment, On
from claimcheck.grammar.rules import Rule

Groups: TypeAlias = Mapping[str, str]
"""What the groups of a rule's pattern matched, in lower case."""

PART = "(the )?(early |late |later )?(in the )?part=daypart( hours)? (of|on) (the )?"
EDGE = (
    "((the |as |very )*(early|mid|late|earlier|later)[- ](in |on )?(the )?"
    "|((the )?very )?(the )?(start|beginning|end|middle|close|turn|rest|(latter|early|first) part)"
    " of (the )?)"
)
DAY = "day=(figureday|ordinalday|wordday)"
ERA = " era=(bc|bce|b.c|b.c.e)"
YEAR = "([ .,-]| of | in )year=year"


@dataclass(frozen=True, slots=True, kw_only=True)
class DateRule(Rule):
    """A rule whose pattern is one of `Vocabulary`; `read` is None where the words turn out to be no date.

    Of the rules that match at one place, the first in the list counts.
    """

    read: Callable[[Groups], Moment | None]


def day_number(words: str) -> int:
    """The day of the month that "3", "3rd" or "third" stands for, 0 where none."""
    return DAYS.get(words) or ORDINAL_DAYS.get(words) or read_ordinal(words) or 0


def year_number(groups: Groups) -> int | None:
    """The year named, astronomical: 490 BC is -489; None where none is named."""
    if "year" not in groups:
        return None
    year = int(groups["year"])
    return 1 - year if "era" in groups else year


def on(groups: Groups) -> On | None:
    """A day or month by the groups year, era, month, day and part; None where no calendar has it."""
    year, month = year_number(groups), MONTHS.get(groups.get("month", ""), 0)
    day = day_number(groups["day"]) if "day" in groups else 0
    if day and month and not exists(2000 if year is None else year, month, day):
        return None
    return On(year, month, day, time=part_of(groups) if day else "")


def part_of(groups: Groups) -> str:
    """The part of the day named, as in `Stamp.time`."""
    return DAYPARTS.get(groups.get("part", ""), "")


# Words that count without saying how many.
_UNCOUNTED = frozenset(["few", "several", "some", "many", "number", "couple", "dozens", "scores", "hundreds"])


def count_of(words: str) -> float | None:
    """The number that counts units ("a couple of", "two and a half"); None where vague or missing."""
    bare = words.removeprefix("a ").removeprefix("the ").removesuffix(" of").strip()
    if bare in {"", "a", "an", "one", "single", "full", "whole"} and words:
        return 1
    if bare == "couple":
        return 2
    if bare in {"half", "half a", "half an", "half-a"}:
        return 0.5
    return None if bare in _UNCOUNTED else read_number(words)
