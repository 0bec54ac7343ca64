"""Rules of feasts and holidays that name a day: "Christmas Eve", "Good Friday", "Thanksgiving"."""

from claimcheck.english.dates.moments import (
    YEAR,
    DateRule,
    Groups,
    base_of,
    of_year,
    part_of,
    shift_in,
    year_number,
)
from claimcheck.grammar.moments import Feast, On

_SHIFT = "(shift=(last|next|this|this past|this coming) )?"

_FIXED = {
    "new years day": (1, 1),
    "new years eve": (12, 31),
    "valentines day": (2, 14),
    "saint patricks day": (3, 17),
    "bastille day": (7, 14),
    "halloween": (10, 31),
    "armistice day": (11, 11),
    "remembrance day": (11, 11),
    "veterans day": (11, 11),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "christmas": (12, 25),
    "boxing day": (12, 26),
}
# Days after Easter Sunday in the Western churches.
_BY_EASTER = {
    "shrove tuesday": -47,
    "ash wednesday": -46,
    "palm sunday": -7,
    "maundy thursday": -3,
    "good friday": -2,
    "easter monday": 1,
    "easter sunday": 0,
    "easter": 0,
    "pentecost": 49,
}
# Month, weekday and which of the month (from its end where negative), by law of the United States.
_BY_WEEKDAY = {
    "martin luther king day": (1, 1, 3),
    "memorial day": (5, 1, -1),
    "labor day": (9, 1, 1),
    "columbus day": (10, 1, 2),
    "thanksgiving day": (11, 4, 4),
    "thanksgiving": (11, 4, 4),
}


def _fixed(groups: Groups) -> On:
    name = groups["feast"].replace("'", "").replace("’", "").replace("year day", "years day")
    month, day = _FIXED[name.replace("year eve", "years eve").replace("st ", "saint ").replace(".", "")]
    year, of, base = year_number(groups), of_year(groups), base_of(groups)
    return On(year, month, day, time=part_of(groups), shift=shift_in(groups), of=of, base=base)


RULES: tuple[DateRule, ...] = (
    DateRule(
        name="fixed_feast",
        pattern=(
            f"{_SHIFT}feast=(new (year's|years|year) (day|eve)|(valentine's|valentines) day|bastille day"
            "|halloween|(armistice|remembrance|veterans|boxing) day|christmas( (day|eve))?)( part=daypart)?"
            "(?! (tree|island|carol))"
            f"{YEAR}?"
        ),
        read=_fixed,
        finds=(
            ("It fell on [Christmas Eve 2019].", "2019-12-24"),
            ("It fell on [New Year's Day].", "2021-01-01"),
            ("They met [last Christmas].", "2020-12-25"),
        ),
        ignores=("They sold a Christmas tree.",),
    ),
    DateRule(
        name="easter_feast",
        pattern=(
            f"{_SHIFT}feast=(shrove tuesday|ash wednesday|palm sunday|maundy thursday|good friday"
            f"|easter( (sunday|monday))?|pentecost){YEAR}?"
            "(?! rising)"
        ),
        read=lambda groups: Feast(year_number(groups), _BY_EASTER[groups["feast"]], shift=shift_in(groups)),
        finds=(
            ("It fell on [Good Friday].", "2021-04-02"),
            ("Flights stopped by [Easter 2020].", "2020-04-12"),
        ),
        ignores=("The Easter Rising failed.",),
    ),
    DateRule(
        name="floating_feast",
        pattern=(
            f"{_SHIFT}feast=(martin luther king day|memorial day|labor day|columbus day"
            f"|thanksgiving( day)?){YEAR}?"
        ),
        read=lambda groups: Feast(
            year_number(groups),
            month=_BY_WEEKDAY[groups["feast"]][0],
            weekday=_BY_WEEKDAY[groups["feast"]][1],
            nth=_BY_WEEKDAY[groups["feast"]][2],
            shift=shift_in(groups),
        ),
        finds=(
            ("It fell on [Thanksgiving].", "2020-11-26"),
            ("It fell on [Memorial Day 2019].", "2019-05-27"),
            ("They met [last Memorial Day].", "2020-05-25"),
        ),
        ignores=("A day of thanks.",),
        source="5 U.S.C. 6103",
    ),
)
