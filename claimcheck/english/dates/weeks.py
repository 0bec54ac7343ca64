"""Rules of the weeks of a month: "the second week of June", "the last two weeks of August"."""

from calendar import monthrange
from dataclasses import replace

from claimcheck.english.dates.calendar import MONTHS
from claimcheck.english.dates.moments import YEAR, DateRule, Groups, base_of, of_year, year_number
from claimcheck.grammar.moments import Between, On

_FIRST_DAY = {"first": 1, "second": 8, "third": 15, "fourth": 22}
_COUNTS = {"two": 2, "three": 3}


def _weeks(groups: Groups) -> Between:
    """Runs of seven days from the first of the month, or up to its last."""
    month, year = MONTHS[groups["month"]], year_number(groups)
    length = 7 * _COUNTS.get(groups.get("count", ""), 1)
    # Without a year, as in most years.
    last = monthrange(year if year and year > 0 else 2001, month)[1]
    first = _FIRST_DAY.get(groups["nth"], last - length + 1)
    day = On(year, month, first, of=of_year(groups), base=base_of(groups))
    return Between(day, replace(day, day=first + length - 1))


RULES: tuple[DateRule, ...] = (
    DateRule(
        name="week_of_month",
        pattern=(
            "(the )?(nth=(first|second|third|fourth|last|final) week"
            "|nth=(first|last|final) count=(two|three) weeks)"
            f" (of|in) month=monthname{YEAR}?"
        ),
        read=_weeks,
        finds=(
            ("They met in [the second week of March].", "2021-03-08/2021-03-14"),
            ("They met in [the last week of February 2020].", "2020-02-23/2020-02-29"),
            ("It rained for [the first two weeks of March].", "2021-03-01/2021-03-14"),
        ),
        ignores=("The second week of the trial was in April.", "The first few weeks of April were dry."),
    ),
)
