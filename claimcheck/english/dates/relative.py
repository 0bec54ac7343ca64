"""Rules of dates that count from another: "yesterday", "last month", "two days later"."""

from claimcheck.english.dates.calendar import TODAY, UNITS
from claimcheck.english.dates.moments import (
    ABOUT,
    COUNT,
    UNIT,
    DateRule,
    Groups,
    count_of,
    day_number,
    is_miscounted,
    part_of,
    shift_in,
    unit_of,
)
from claimcheck.grammar.calendar import Unit
from claimcheck.grammar.moments import Base, Lasting, Moment, On, Step, Unsaid

_BACK = frozenset(["ago", "earlier", "before", "previously", "back"])
_FROM_HERE = frozenset(["ago", "hence", "now", "back"])
_CLOCK_UNITS = frozenset({Unit.HOUR, Unit.MINUTE, Unit.SECOND})
_END = "((?! )|(?= (and|but|in|at|by|when|with|as|on|which|was|is|had|were)))"


def _today(groups: Groups) -> Step:
    word = groups["day"]
    night = word in {"tonight", "overnight"}
    ahead = 0 if word == "overnight" else None
    return Step(TODAY[word], Unit.DAY, time="TNI" if night else part_of(groups), ahead=ahead)


def _this_part(groups: Groups) -> Step:
    return Step(shift_in(groups), Unit.DAY, time=part_of(groups))


def _shifted(groups: Groups) -> Step:
    """The unit before, at or after the one at hand; "the year" is the one that the text is about."""
    this = groups.get("shift") in {"this", "the current", "current", "this same"}
    base: Base = "story" if this else "published" if "shift" in groups else "here"
    unit = unit_of(groups)
    # "the quarter" is the one that the copy reports on.
    return Step(shift_in(groups) or 0, unit, base, like=base == "here" and unit is Unit.QUARTER)


def _same_period(_: Groups) -> Step:
    """The month or quarter last told, in the year before."""
    return Step(-1, Unit.YEAR, "published", like=True)


def _told(groups: Groups) -> Step:
    return Step(shift_in(groups) or 0, unit_of(groups), "told")


def _told_part(groups: Groups) -> Step:
    return Step(shift_in(groups) or 0, Unit.DAY, "told", time=part_of(groups))


def _stepped(groups: Groups) -> Moment | None:
    if is_miscounted(groups):
        return None
    word, count, unit = groups["way"], count_of(groups), unit_of(groups)
    sign = -1 if word in _BACK else 1
    base: Base = "published" if word in _FROM_HERE else "told"
    if not groups.get("count") and groups["unit"] in UNITS:
        count = 1
    if count is None:
        return Step(None, unit, base, sign)
    if unit in _CLOCK_UNITS:
        if unit is Unit.HOUR and count % 1:
            count, unit = count * 60, Unit.MINUTE
        whole = base == "told" and not count % 1
        return Step(sign * int(count), unit, base, sign) if whole else Lasting(count, unit)
    if groups.get("half") and unit is Unit.YEAR:
        count += 0.5
    if groups["unit"].startswith("fortnight"):
        count *= 2
    if unit is Unit.DECADE or unit is Unit.CENTURY:
        count, unit = count * (10 if unit is Unit.DECADE else 100), Unit.YEAR
    if count % 1:
        return Step(sign * round(count * 12), Unit.MONTH, base) if unit is Unit.YEAR else Lasting(count, unit)
    return Step(sign * int(count), unit, base, sign)


RULES: tuple[DateRule, ...] = (
    DateRule(
        name="day_beside_today",
        pattern="(the )?day shift=(before|after) (yesterday|tomorrow)",
        read=lambda groups: Step(2 * (shift_in(groups) or 0), Unit.DAY),
        finds=(("They left [the day before yesterday].", "2021-04-11"),),
        ignores=("They left the day after.",),
    ),
    DateRule(
        name="unit_but_one",
        pattern="the unit=period shift=(before last|after next)",
        read=lambda groups: Step(-2 if groups["shift"] == "before last" else 2, unit_of(groups)),
        finds=(
            ("They left [the year before last].", "2019"),
            ("They leave [the week after next].", "2021-W17"),
        ),
        ignores=("They left the year before the last war.",),
    ),
    DateRule(
        name="today",
        pattern="((early|earlier|late|later)( on)? )?day=today( part=daypart)?",
        read=_today,
        finds=(("They left [yesterday].", "2021-04-12"), ("They leave [tomorrow night].", "2021-04-14TNI")),
        ignores=("Their todays were long.",),
    ),
    DateRule(
        name="this_part",
        pattern="((early|earlier|late|later) )?shift=(this|last) part=daypart",
        read=_this_part,
        finds=(("They left [last night].", "2021-04-12TNI"),),
        ignores=("It was their last dance.",),
    ),
    DateRule(
        name="edge_of_unit",
        pattern=(
            "((the )?(very )?(start|beginning|end|middle|close|turn|rest|(latter|early) part) of"
            "|(early|late|later|earlier)( in)?) (shift=(this|last|next)|the) unit=period"
        ),
        read=_shifted,
        finds=(("It is due by [the end of the year].", "2021"), ("It came [earlier this month].", "2021-04")),
        ignores=("The end of the line.",),
    ),
    DateRule(
        name="unit_end",
        pattern="(the )?unit=unit('s | |-)end",
        read=_shifted,
        finds=(("It is due by [year-end].", "2021"), ("It is due by [month's end].", "2021-04")),
        ignores=("It is the end.", "On weekends."),
    ),
    DateRule(
        name="shifted_unit",
        pattern=(
            "(shift=(last|next|this|this past|this coming|the current|current|this same) unit=period"
            "|shift=(the latest) unit=(week|month|quarter|year))"
            "(?! (of|numeral|in yearfigures)|-|'s (fiscal )?nth quarter)"
        ),
        read=_shifted,
        finds=(
            ("It rose [last month].", "2021-03"),
            ("It may rise [next year].", "2022"),
            ("It fell from 18 to 16 [last year].", "2020"),
            ("They overspent by €700 million [last year] alone.", "2020"),
            ("Orders fell in [the latest quarter].", "2021-33"),
        ),
        ignores=("The last years of his life.", "This second man."),
    ),
    DateRule(
        name="weekend",
        pattern="the weekend(?! (of|before|after))",
        read=lambda _: Step(0, Unit.WEEKEND),
        finds=(("They met over [the weekend].", "2021-04-10/2021-04-11"),),
        ignores=("Weekend papers.",),
    ),
    DateRule(
        name="new_year",
        pattern="the new year(?! (of|numeral|s)|-|')",
        read=lambda _: Step(1, Unit.YEAR, "story"),
        finds=(("It opens in [the new year].", "2022"),),
        ignores=("They met on New Year's Day.",),
    ),
    DateRule(
        name="the_unit",
        pattern=(
            "(?<=unitcue )the unit=(week|month|quarter|year)((?![ -])|(?= unitnext))"
            "|the (full|whole|entire) unit=(week|month|quarter|year)(?! of|-)"
        ),
        read=_shifted,
        finds=(
            ("Sales rose 3 percent for [the year].", "2021"),
            ("It cut its forecast for [the full year].", "2021"),
        ),
        ignores=("The Man of the Year wept.", "For the year of the rat."),
    ),
    DateRule(
        name="same_period",
        pattern=(
            "(the )?(same|corresponding|comparable) stretch( (of|in))?"
            " (last year|a year (ago|earlier|before)|the (previous|prior|preceding) year)"
        ),
        read=_same_period,
        finds=(("Sales rose in June 2020 from [the same month a year earlier].", "2019-06"),),
        ignores=("The same year was dry.",),
    ),
    DateRule(
        name="told_unit",
        pattern=(
            "((later|earlier|early|late)( in| on)? )?shift=(the following|the next|the previous"
            "|the preceding|the same"
            "|that same|that very|that|this very) unit=period(?! (of|as)|-)"
        ),
        read=_told,
        finds=(("It opened on May 3, 2019, and shut [the following day].", "2019-05-04"),),
        ignores=("The next of kin wept.",),
    ),
    DateRule(
        name="told_part",
        pattern="(early |late )?(on )?((the )?shift=(following|next|previous|same)|shift=that) part=daypart",
        read=_told_part,
        finds=(("It opened on May 3, 2019, and shut [the next morning].", "2019-05-04TMO"),),
        ignores=("The next dance.",),
    ),
    DateRule(
        name="nth_unit",
        pattern="the nth (unit=(week|month|year)|day|daypart)(?! numeral)",
        read=lambda groups: Lasting(1, unit_of(groups)) if "unit" in groups else Unsaid(),
        finds=(("On [the first day] of the trial he wept.", "?"), ("In [the second year] it failed.", "P1Y")),
        ignores=("The first of the days.",),
    ),
    DateRule(
        name="unit_beside",
        pattern=f"the (unit=period|part=daypart) shift=(before|after|earlier|later|following){_END}",
        read=lambda groups: _told(groups) if "unit" in groups else _told_part(groups),
        finds=(("It opened on May 3, 2019, and shut [the day after].", "2019-05-04"),),
        ignores=("A day before.", "They met the day after the vote."),
    ),
    DateRule(
        name="unit_beside_event",
        pattern="the (period|daypart) (before|after)(?! (monthname|weekday|yearfigures|christmas|easter))",
        read=lambda _: Unsaid(),
        finds=(("They met [the day after] the vote.", "?"),),
        ignores=("They met the day after.", "It shut the day after Christmas."),
    ),
    DateRule(
        name="step",
        pattern=(
            f"{ABOUT}({COUNT}[- ])?{UNIT}'?half=( and a half)?[ -]way=(ago|earlier|later|previously"
            "|hence|back|before(?! ))"
        ),
        read=_stepped,
        finds=(
            ("He died [two years ago].", "2019"),
            ("It opened on May 3, 2019, and shut [three days later].", "2019-05-06"),
            ("It shut [weeks later].", "2021-04-13/.."),
            ("Sales beat the [year-ago] quarter.", "2020"),
            ("It opened [a year and a half ago].", "2019-10"),
        ),
        ignores=("It is years old.",),
    ),
    DateRule(
        name="day_of_unit",
        pattern="(the )?day=ordinalday( day)? of shift=(last|next|this) month",
        read=lambda groups: On(None, 0, day_number(groups["day"]), shift=shift_in(groups)),
        finds=(("It is due on [the 15th of next month].", "2021-05-15"),),
        ignores=("The 15th of the month.",),
    ),
    DateRule(
        name="from_now",
        pattern=f"({COUNT}[- ])?{UNIT} from (now|today)",
        read=lambda groups: _stepped({**groups, "way": "now"}),
        finds=(("It ends [two weeks from now].", "2021-W17"),),
        ignores=("Weeks from home.",),
    ),
)
