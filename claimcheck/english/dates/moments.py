"""What the rules of dates share: the rule, fragments of patterns, and groups read as moments."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from claimcheck.english.dates.calendar import DAYPARTS, DAYS, MONTHS, ORDINAL_DAYS, UNITS, UNITS_PLURAL
from claimcheck.english.numbers import read_number, read_ordinal
from claimcheck.grammar.calendar import Unit
from claimcheck.grammar.matcher import PhraseRule
from claimcheck.grammar.moments import Base, Moment, On

Groups: TypeAlias = Mapping[str, str]
"""What the groups of a rule's pattern matched, in lower case."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DateRule(PhraseRule):
    """A rule of dates; `read` is None where the words turn out to be no date.

    Of the rules that match at one place, the first in the list counts.
    """

    read: Callable[[Groups], Moment | None]


# "the night of", "late on the evening of"
PART = "((the )?((early|late|later)( in the)? )?part=daypart( hours)? (of|on) (the )?)"
# "early", "the very end of"
EDGE = (
    "((the |as |very ){0,3}(early|mid|late|earlier|later)[- ](in |on )?(the )?"
    "|(the )?(very )?(start|beginning|end|middle|close|turn|rest|(latter|early|first) part"
    "|(first|second|latter) half|part=((early|small|wee) hours)) of (the )?)"
)
DAY = "day=(figureday|ordinalday|wordday)"
_ERA = "(bc|bce|b.c)"
ERA = f"( era={_ERA})"
_OF_YEAR = "of=(that|the same|that same|same|the following|the next|the previous) year"
_OF_THIS_YEAR = "( of | )of=(last|next|this) year(?!')"
YEAR = (
    f"(([ .,-]| of | in )(year=yearfigures|year=figures(?= {_ERA})){ERA}?|( of | in |,| ){_OF_YEAR}"
    f"|{_OF_THIS_YEAR})"
)
COUNT = (
    "count=((a )?half( a| an)?|((a|the) )?(couple|few|number)( of)?|several|some|many|a|an"
    "|numeral([- ;.]numeral| and numeral| and a half){0,6}+)"
)
# "over" after a verb or a noun is a preposition: "raise it over four years".
ABOUT = (
    "((about|around|nearly|almost|(?<=overcue )over|just (over|under)|roughly|some|exactly|under|up to"
    "|as long as|close to|well over|(more|less|fewer|longer) than|at (least|most)"
    "|(no|not) (more|less|fewer) than|a mere|a little over) ){0,3}"
)
UNIT = "unit=(unit|units)"

SHIFTS = {"last": -1, "latest": -1, "past": -1, "previous": -1, "preceding": -1, "before": -1, "earlier": -1}
SHIFTS |= {"next": 1, "coming": 1, "following": 1, "after": 1, "later": 1, "subsequent": 1}
"""Words that point to the unit before or after; all others ("this", "that same") point to the one at hand."""


def shift_of(words: str) -> int:
    """Where a word or two point: -1 back, 1 ahead, else 0."""
    return SHIFTS.get(words.rpartition(" ")[2], 0)


def shift_in(groups: Groups) -> int | None:
    """Where the group `shift` points; None where there is none."""
    return shift_of(groups["shift"]) if "shift" in groups else None


_TOLD = ("the", "that", "previous", "following", "same", "preceding")


def base_of(groups: Groups) -> Base:
    """What the group `shift` or `of` counts from: "the next" and "that" from the date last told."""
    if "of" in groups:
        words = groups["of"]
        return "story" if words[:4] == "this" else "published" if words[:4] in ("last", "next") else "told"
    words = groups.get("shift", "")
    return "told" if words.startswith(_TOLD) and not words.endswith(("past", "coming", "current")) else "here"


def unit_of(groups: Groups) -> Unit:
    """The unit named by the group `unit`."""
    return UNITS.get(groups["unit"]) or UNITS_PLURAL[groups["unit"]]


def year_number(groups: Groups) -> int | None:
    """The year named, astronomical: 490 BC is -489; None where none is named."""
    if "year" not in groups:
        return None
    year = int(groups["year"])
    return 1 - year if "era" in groups else year


def of_year(groups: Groups) -> int | None:
    """How many years from the base, for "of that year", "last year" and their like."""
    return shift_of(groups["of"].removesuffix(" year")) if "of" in groups else None


def on(groups: Groups) -> On:
    """A day or month by the groups year, era, of, month, day and part; an impossible day stays a date."""
    year, month = year_number(groups), MONTHS.get(groups.get("month", ""), 0)
    day = day_number(groups["day"]) if "day" in groups else 0
    part = part_of(groups) if day else ""
    return On(year, month, day, time=part, of=of_year(groups), base=base_of(groups))


def part_of_year(groups: Groups, code: int) -> On:
    """A season, quarter or half by its EDTF code, in the year that the groups tell."""
    return On(year_number(groups), code, shift=shift_in(groups), base=base_of(groups), of=of_year(groups))


def day_number(words: str) -> int:
    """The day of the month that "3", "3rd" or "third" stands for, 0 where none."""
    return DAYS.get(words) or ORDINAL_DAYS.get(words) or read_ordinal(words) or 0


_PARTS = {"early hours": "TMO", "small hours": "TMO", "wee hours": "TMO", "overnight": "TNI"}


def part_of(groups: Groups) -> str:
    """The part of the day named, as in `Stamp.time`."""
    words = groups.get("part", "")
    return _PARTS.get(words) or DAYPARTS.get(words, "")


_ONE = frozenset({"a", "an"})
_UNCOUNTED = frozenset(["few", "several", "some", "many", "number"])


def count_of(groups: Groups) -> float | None:
    """How many units the group `count` says ("a couple of", "two and a half"); None where it is vague."""
    words = groups.get("count", "")
    if words in _ONE:
        return 1
    if "half" in words and words.replace("-", " ").split()[0] in {"half", "a"}:
        return 0.5
    bare = words.removeprefix("a ").removeprefix("the ").removesuffix(" of")
    if bare == "couple":
        return 2
    return None if not bare or bare in _UNCOUNTED else read_number(bare.replace("-", " "))


def is_miscounted(groups: Groups) -> bool:
    """Whether the group `count` holds words that are no one number, as "two six" in "two six-year terms"."""
    words = groups.get("count", "")
    return count_of(groups) is None and bool(words) and _UNCOUNTED.isdisjoint(words.split())
