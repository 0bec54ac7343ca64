"""Dates that share a year or a tense with one that "and" joins them to: "in April and June 1955"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from claimcheck.english.figures.joining import Dated
from claimcheck.grammar.moments import Moment, On

_AND = re.compile(r",? (?:and|or|then)(?: (?:in|on|again|by|of))? (?:the )?|, (?:the )?", re.IGNORECASE)


def with_shared_years(text: str, found: Sequence[Dated]) -> Iterator[Dated]:
    """The same in order; one without a year takes that of the next where "and" or the like parts them."""
    shared: list[Dated] = []
    for each in reversed(found):
        moment = _in_year_of(each.moment, shared[-1].moment) if shared else None
        beside = moment is not None and _beside(text, each, shared[-1])
        shared.append(each._replace(moment=moment) if moment and beside else each)
    return reversed(shared)


def tense_places(text: str, found: Sequence[Dated]) -> Iterator[int]:
    """Where the tense of each is told: at the first of those that "and" joins ("due Thursday and Friday")."""
    before: Dated | None = None
    place = 0
    for each in found:
        if before is None or not _beside(text, before, each):
            place = each.start
        yield place
        before = each


def _beside(text: str, one: Dated, two: Dated) -> bool:
    return _AND.fullmatch(text, one.end, two.start) is not None


def _in_year_of(one: Moment, two: Moment) -> On | None:
    """The first in the second's year, or in the year before where the months run over its end."""
    if not (isinstance(one, On) and isinstance(two, On)) or two.year is None or not (one.month and two.month):
        return None
    if one.year is not None or one.shift is not None or one.of is not None:
        return None
    return replace(one, year=two.year - (12 >= one.month > two.month))
