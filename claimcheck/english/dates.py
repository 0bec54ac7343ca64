"""Rules of days and months by their names: "Tuesday, April 13, 2021", "13 April", "in March"."""

from claimcheck.english.calendar import MONTHS, WEEKDAYS
from claimcheck.english.moments import DAY, EDGE, ERA, PART, YEAR, DateRule, Groups, on, part_of
from claimcheck.grammar.moments import Between, On, OnWeekday

_MONTH_DAY = f"month=month[. ](the )?{DAY}"
_DAY_MONTH = f"(the )?{DAY}[ -](of )?month=month"
_LAST = "last=(figureday|ordinalday)"
_TO = "( to |-|~| through | and | until )(the )?"
_WEEKDAY = "(weekday[. ,](the )?)"
_SHIFT = "(last|next|this|coming|past)"


def _days(groups: Groups) -> Between | None:
    """Two days of one month."""
    start, end = on(groups), on({**groups, "day": groups["last"]})
    return Between(start, end) if start and end and start.day < end.day else None


def _figures(groups: Groups) -> On | None:
    month = int(groups["month"])
    return on({**groups, "month": next((name for name, number in MONTHS.items() if number == month), "")})


def _weekday(groups: Groups) -> OnWeekday:
    shift = {"last": -1, "past": -1, "next": 1, "coming": 1, "this": 0}.get(groups.get("shift", ""))
    return OnWeekday(WEEKDAYS[groups["weekday"]], shift, part_of(groups))


def _shifted_month(groups: Groups) -> On:
    shift = {"last": -1, "past": -1, "next": 1, "coming": 1, "this": 0}[groups["shift"]]
    return On(None, MONTHS[groups["month"]], shift=shift)


RULES: tuple[DateRule, ...] = (
    DateRule(
        name="date.iso",
        pattern="year=year-month=figuremonth-day=figureday",
        read=_figures,
        finds=(("Filed [2021-04-13].", "2021-04-13"),),
        ignores=("Call 2021-44-13.",),
        source="ISO 8601",
    ),
    DateRule(
        name="date.month_days",
        pattern=f"({_WEEKDAY})?month=month[. ](the )?{DAY}{_TO}{_LAST}(?![:;])({YEAR})?",
        read=_days,
        finds=(
            ("Floods hit [Feb. 23-24].", "2021-02-23/2021-02-24"),
            ("Talks ran [May 3 to 5, 2019].", "2019-05-03/2019-05-05"),
        ),
        ignores=("They won 23-24 in May.",),
    ),
    DateRule(
        name="date.days_month",
        pattern=f"((the )?nights? of )?(the )?{DAY}{_TO}{_LAST}[ -](of )?month=month({YEAR})?",
        read=_days,
        finds=(("Fighting on [23-28 March 1951] was heavy.", "1951-03-23/1951-03-28"),),
        ignores=("It closed 23-28 lower.",),
    ),
    DateRule(
        name="date.month_day_year",
        pattern=f"(({PART})|{EDGE})?{_WEEKDAY}?{_MONTH_DAY}({YEAR})({ERA})?",
        read=on,
        finds=(
            ("[April 13, 2021]", "2021-04-13"),
            ("It began on [Thursday, Sept. 3rd, 2020].", "2020-09-03"),
        ),
        ignores=("April 31, 2021 is no day.",),
    ),
    DateRule(
        name="date.day_month_year",
        pattern=f"(({PART})|{EDGE})?{_WEEKDAY}?{_DAY_MONTH}({YEAR})({ERA})?",
        read=on,
        finds=(
            ("It fell on [13 April 2021].", "2021-04-13"),
            ("On [the 13th of April, 2021], it fell.", "2021-04-13"),
        ),
        ignores=("Some 13 April 14,000 cases.",),
    ),
    DateRule(
        name="date.month_day",
        pattern=f"(({PART})|{EDGE})?{_WEEKDAY}?{_MONTH_DAY}(?![:;]|-unit)",
        read=on,
        finds=(("A call on [April 12] was short.", "2021-04-12"),),
        ignores=("In April 14,000 people fled.",),
    ),
    DateRule(
        name="date.day_month",
        pattern=f"(({PART})|{EDGE})?{_WEEKDAY}?{_DAY_MONTH}(?! year)",
        read=on,
        finds=(("A call on [12 April] was short.", "2021-04-12"),),
        ignores=("The 30 may strike.",),
    ),
    DateRule(
        name="date.month_year",
        pattern=f"{EDGE}?month=month({YEAR}|-year=year)({ERA})?",
        read=on,
        finds=(("It joined in [June 2020].", "2020-06"),),
        ignores=("They may 2020 times.",),
    ),
    DateRule(
        name="date.shifted_month",
        pattern=f"{EDGE}?shift={_SHIFT} month=month",
        read=_shifted_month,
        finds=(("It joined [last June].", "2020-06"),),
        ignores=("The last may fall.",),
    ),
    DateRule(
        name="date.month",
        pattern=f"{EDGE}?month=clearmonth(?! figureday)|(?<=monthcue )month=month",
        read=on,
        finds=(("He took office in [January].", "2021-01"), ("Since [May] it has not.", "2020-05")),
        ignores=("May I ask?", "They march in Rome.", "Theresa May resigned."),
    ),
    DateRule(
        name="date.weekday",
        pattern=(
            "((early|late|later)( on)? )?(shift=(last|next|this|coming|past) )?weekday=weekday( "
            "part=daypart)?(?! paper)"
        ),
        read=_weekday,
        finds=(("They spoke [Tuesday].", "2021-04-13"), ("They spoke on [Friday].", "2021-04-09")),
        ignores=("The Sunday Times said so.", "They sat down."),
    ),
)
