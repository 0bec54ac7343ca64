"""Rules of days and months by their names: "Tuesday, April 13, 2021", "13 April", "in March"."""

from dataclasses import replace

from claimcheck.english.dates.calendar import MONTHS, STAMPS, WEEKDAYS
from claimcheck.english.dates.moments import (
    DAY,
    EDGE,
    PART,
    YEAR,
    DateRule,
    Groups,
    base_of,
    day_number,
    on,
    part_of,
    shift_in,
)
from claimcheck.grammar.moments import Between, On, OnWeekday, Unsaid

_MONTH_DAY = "month=monthname[. -]((the )?day=(figureday|ordinalday)|day=wordday)"
_DAY_MONTH = f"(the )?{DAY}[ -](of )?month=monthname"
_LAST = "last=(figureday|ordinalday)"
_TO = "( to |-|~| through | and | until )(the )?"
_WEEKDAY = "((weekday|weekdayshort)[. ,](the )?)"
_LEAD = f"({PART}|{EDGE})?{_WEEKDAY}?"
_SHIFT = (
    "shift=(last|next|this|this past|this coming|coming|past|(the )?(following|previous"
    "|preceding|same)|the next|that)"
)


def _days(groups: Groups) -> Between | None:
    """Two days of one month."""
    start, end = on(groups), on({**groups, "day": groups["last"]})
    return Between(start, end) if start.day < end.day else None


def _month_name(number: int) -> str:
    return next((name for name, each in MONTHS.items() if each == number), "")


def _figures(groups: Groups) -> On:
    return on({**groups, "month": _month_name(int(groups["month"]))})


def _slashed(groups: Groups) -> On | None:
    """Day and month in figures; where both orders are dates, the American one counts."""
    one, two = int(groups["one"]), int(groups["two"])
    month, day = (one, two) if one <= 12 else (two, one)
    if month > 12:
        return None
    year = groups.get("year") or "20" + groups["short"]
    return on({"year": year, "month": _month_name(month), "day": str(day)})


def _stamped(groups: Groups) -> On:
    """A stamp of day and time as computers write it."""
    day, hour = STAMPS[groups["stamp"]]
    zulu = groups["minute"].endswith("z") or "second" in groups
    time = f"T{hour:02d}:{groups['minute'].removesuffix('z')}" + "Z" * zulu
    return replace(_figures({**groups, "day": str(day)}), time=time)


def _weekday(groups: Groups) -> OnWeekday:
    beyond = groups.get("shift") in ("last", "next")
    return OnWeekday(
        WEEKDAYS[groups["weekday"]], shift_in(groups), base_of(groups), part_of(groups), beyond=beyond
    )


def _week(groups: Groups) -> On:
    return replace(on(groups), week=True)


RULES: tuple[DateRule, ...] = (
    DateRule(
        name="iso",
        pattern="year=yearfigures-month=figuremonth-day=figureday",
        read=_figures,
        finds=(("Filed [2021-04-13].", "2021-04-13"),),
        ignores=("Call 2021-44-13.",),
        source="ISO 8601",
    ),
    DateRule(
        name="iso_stamp",
        pattern=(
            "year=yearfigures-month=figuremonth-stamp=stamp"
            ":(minute=(minute|minutezulu)(?!:)|minute=minute:(minute|second=minutezulu))"
        ),
        read=_stamped,
        finds=(
            ("Sent [2021-04-13T18:45:00Z] by the desk.", "2021-04-13T18:45Z"),
            ("Sent [2021-04-13T18:45].", "2021-04-13T18:45"),
        ),
        ignores=("Call 2021-04-13T.",),
        source="ISO 8601",
    ),
    DateRule(
        name="slashed",
        pattern="one=figureday/two=figureday/(year=yearfigures|short=twofigures)",
        read=_slashed,
        finds=(("Filed [4/13/2021].", "2021-04-13"), ("Filed [13/04/21].", "2021-04-13")),
        ignores=("On 9/11 and after.", "Of 24/7/365 care."),
    ),
    DateRule(
        name="dotted",
        pattern="day=figureday.month=figuremonth.year=yearfigures",
        read=_figures,
        finds=(("Filed [13.04.2021].", "2021-04-13"),),
        ignores=("Version 13.14.2021 is out.", "It rose by 13.4. 2021 was better."),
        source="DIN 1355",
    ),
    DateRule(
        name="week_of",
        pattern=f"(the )?week (of|beginning|ending|starting) (the )?({_MONTH_DAY}|{_DAY_MONTH}){YEAR}?",
        read=_week,
        finds=(("Due in [the week of April 12].", "2021-W15"),),
        ignores=("A week of April showers.",),
    ),
    DateRule(
        name="month_days",
        pattern=f"{_WEEKDAY}?month=monthname[. ](the )?{DAY}{_TO}{_LAST}(?![:;]|-unit){YEAR}?",
        read=_days,
        finds=(
            ("Floods hit [Feb. 23-24].", "2021-02-23/2021-02-24"),
            ("Talks ran [May 3 to 5, 2019].", "2019-05-03/2019-05-05"),
        ),
        ignores=("They won 23-24 in May.", "It sells notes on May 3 and 30-year bonds later."),
    ),
    DateRule(
        name="days_month",
        pattern=f"((the )?nights? of )?(the )?{DAY}{_TO}{_LAST}[ -](of )?month=monthname{YEAR}?",
        read=_days,
        finds=(("Fighting on [23-28 March 1951] was heavy.", "1951-03-23/1951-03-28"),),
        ignores=("It closed 23-28 lower.",),
    ),
    DateRule(
        name="month_day_year",
        lead=_LEAD,
        pattern=f"{_MONTH_DAY}{YEAR}",
        read=on,
        finds=(
            ("[April 13, 2021]", "2021-04-13"),
            ("It began on [Thursday, Sept. 3rd, 2020].", "2020-09-03"),
            ("It fell on [May 3 of the same year].", "2021-05-03"),
            ("The answer came on [April 31, 2021].", "?"),
        ),
        ignores=("April 2021 is no day.",),
    ),
    DateRule(
        name="day_month_year",
        lead=_LEAD,
        pattern=f"{_DAY_MONTH}{YEAR}",
        read=on,
        finds=(
            ("It fell on [13 April 2021].", "2021-04-13"),
            ("By [the 13th of April, 2021], it fell.", "2021-04-13"),
            ("It fell on [29 February 2019].", "?"),
        ),
        ignores=("Some 32 April 2021 cases.",),
    ),
    DateRule(
        name="month_day",
        lead=_LEAD,
        pattern=f"{_MONTH_DAY}(?![:;]|-unit)",
        read=on,
        finds=(
            ("A call on [April 12] was short.", "2021-04-12"),
            ("On [the night of May 2]", "2021-05-02TNI"),
            ("He fled in [the small hours of May 2].", "2020-05-02TMO"),
            ("An answer is due by [April 31].", "?"),
        ),
        ignores=("In April 14,000 people fled.",),
    ),
    DateRule(
        name="day_month",
        lead=_LEAD,
        pattern=f"{_DAY_MONTH}",
        read=on,
        finds=(("A call on [12 April] was short.", "2021-04-12"),),
        ignores=("The 30 may strike.",),
    ),
    DateRule(
        name="month_year",
        lead=f"{EDGE}?",
        pattern=f"month=monthname{YEAR}",
        read=on,
        finds=(("It joined in [June 2020].", "2020-06"),),
        ignores=("They may 2020 times.",),
    ),
    DateRule(
        name="shifted_month",
        lead=f"{EDGE}?",
        pattern=f"{_SHIFT} month=monthname",
        read=lambda groups: On(None, MONTHS[groups["month"]], shift=shift_in(groups), base=base_of(groups)),
        finds=(("It joined [last June].", "2020-06"),),
        ignores=("The last may fall.",),
    ),
    DateRule(
        name="month",
        pattern=f"{EDGE}month=monthname|month=clearmonth(?! figureday)|(?<=monthcue )month=monthname"
        "|month=monthname(?=([-/~]| to )monthname)|(?<=monthowner )month=monthname(?= )(?! monthverb)",
        read=on,
        finds=(
            ("He took office in [January].", "2021-01"),
            ("It has not paid since [May].", "2020-05"),
            ("It lost seats in the [March] election.", "2021-03"),
        ),
        ignores=(
            *("May I ask?", "They march in Rome.", "Theresa May resigned.", "Ms. April Jones wept."),
            *("He joined the March on Rome.", "The March of time goes on.", "A march held up the traffic."),
        ),
    ),
    DateRule(
        name="day_of_month",
        pattern=(
            "(the )?day=ordinalday of (the|that|this|the same|that same) month"
            "|((?<=on )|weekday )the day=ordinalday(?! _| of|-)"
        ),
        read=lambda groups: On(day=day_number(groups["day"])),
        finds=(("They met on [the 7th].", "2021-04-07"), ("They met on [Friday the 9th].", "2021-04-09")),
        ignores=("He read on the 13th page.", "The 5th of the five."),
    ),
    DateRule(
        name="weekday_of_week",
        pattern=(
            "weekday=weekday( part=daypart)? (of )?shift=(last|next|this|the following|the next|that) week"
        ),
        read=lambda groups: OnWeekday(
            WEEKDAYS[groups["weekday"]], shift_in(groups), base_of(groups), part_of(groups), week=True
        ),
        finds=(
            ("They meet [Tuesday next week].", "2021-04-20"),
            ("They met on [Friday of last week].", "2021-04-09"),
        ),
        ignores=("They meet Tuesday, next week they rest.",),
    ),
    DateRule(
        name="any_weekday",
        pattern="(?<=on )a weekday( daypart)?(?! _)",
        read=lambda _: Unsaid(),
        finds=(("She was born on [a Sunday], he thinks.", "?"),),
        ignores=("They met on Sunday.", "He spoke in a Monday interview."),
    ),
    DateRule(
        name="weekday",
        pattern=(
            f"(((early|late|later)( on)?|(the )?part=((early|small|wee) hours) of) )?({_SHIFT} )?(?<!named )"
            "(?<!every weekday (and|or) )weekday=weekday(( early| late)? part=daypart)?(?! paper)"
            "|((early|late|mid)[- ])?part=(daypart|overnight) (on )?weekday=weekday"
        ),
        read=_weekday,
        finds=(
            ("They have called a walkout for [Friday].", "2021-04-16"),
            ("They spoke [Tuesday].", "2021-04-13"),
            ("They spoke on [Friday].", "2021-04-09"),
            ("They will speak on [Friday night].", "2021-04-16TNI"),
            ("They spoke [last Tuesday].", "2021-04-06"),
            ("They spoke [last Monday].", "2021-04-05"),
            ("They spoke [this past Monday].", "2021-04-12"),
            ("It was out by [early afternoon Friday].", "2021-04-09TAF"),
            ("It rained [overnight Friday].", "2021-04-09TNI"),
            ("They left in [the early hours of Saturday].", "2021-04-10TMO"),
        ),
        ignores=(
            "The Sunday Times said so.",
            "They sat down.",
            "On Bloody Sunday.",
            "The Black Friday sale.",
        ),
    ),
)
