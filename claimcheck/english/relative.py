"""Rules of dates that count from another: "yesterday", "last month", "two days later"."""

from claimcheck.english.calendar import TODAY, UNITS, UNITS_PLURAL
from claimcheck.english.moments import DateRule, Groups, count_of, part_of
from claimcheck.grammar.calendar import Unit
from claimcheck.grammar.moments import Base, Lasting, Moment, Step

_UNIT = "unit=(unit|units)"
_COUNT = (
    "count=(a half|half a|half an|((a|the) )?(couple|few|number)( of)?|several|some|"
    "many|a|an|numeral([- ;]numeral| and numeral| and a half)*+)"
)
_ALL_UNITS = UNITS | UNITS_PLURAL
_LESS = {"ago", "earlier", "before", "previously", "back", "beforehand"}


def unit_of(groups: Groups) -> Unit:
    """The unit named by the group `unit`."""
    return _ALL_UNITS[groups["unit"]]


def _today(groups: Groups) -> Step:
    word = groups["day"]
    part = "TNI" if word in {"tonight", "overnight"} else part_of(groups)
    return Step(TODAY[word], Unit.DAY, time=part)


def _this_part(groups: Groups) -> Step:
    back = groups.get("shift") in {"last", "yesterday"}
    return Step(-1 if back else 0, Unit.DAY, time=part_of(groups))


def _shifted(groups: Groups) -> Step:
    shift = {"last": -1, "past": -1, "next": 1, "coming": 1, "this": 0, "current": 0}[groups["shift"]]
    return Step(shift, unit_of(groups))


def _told(groups: Groups) -> Step:
    word = groups["shift"]
    shift = {"previous": -1, "preceding": -1, "following": 1, "next": 1}.get(word, 0)
    return Step(shift, unit_of(groups), "told")


def _told_part(groups: Groups) -> Step:
    shift = {"previous": -1, "preceding": -1, "before": -1, "following": 1, "next": 1, "after": 1}
    return Step(shift.get(groups["shift"], 0), Unit.DAY, "told", time=part_of(groups))


def _stepped(groups: Groups) -> Moment | None:
    word, count, unit = groups["way"], count_of(groups.get("count", "")), unit_of(groups)
    sign = -1 if word in _LESS else 1
    base: Base = "published" if word in {"ago", "hence", "now", "back", "time"} else "told"
    if count is None:
        return Step(None, unit, base, sign)
    if count % 1:
        return Step(sign * round(count * 12), Unit.MONTH, base) if unit is Unit.YEAR else Lasting(count, unit)
    if unit in {Unit.HOUR, Unit.MINUTE, Unit.SECOND}:
        return Step(0, Unit.DAY, base) if count < 1 else Lasting(count, unit)
    return Step(sign * int(count), unit, base)


RULES: tuple[DateRule, ...] = (
    DateRule(
        name="date.day_before_yesterday",
        pattern="(the )?day day=(before yesterday|after tomorrow)",
        read=lambda groups: Step(-2 if groups["day"][0] == "b" else 2, Unit.DAY),
        finds=(("They left [the day before yesterday].", "2021-04-11"),),
        ignores=("They left the day after.",),
    ),
    DateRule(
        name="date.today",
        pattern="((early|earlier|late|later)( on)? )?day=today( part=daypart)?",
        read=_today,
        finds=(("They left [yesterday].", "2021-04-12"), ("They leave [tomorrow night].", "2021-04-14TNI")),
        ignores=("It is todays.",),
    ),
    DateRule(
        name="date.this_part",
        pattern="((early|earlier|late|later) )?shift=(this|last) part=daypart",
        read=_this_part,
        finds=(("They left [last night].", "2021-04-12TNI"),),
        ignores=("It was their last dance.",),
    ),
    DateRule(
        name="date.edge_of_unit",
        pattern=(
            "((the )?(very )?(start|beginning|end|middle|close|turn|rest) of|(early|late|later|"
            f"earlier)( in)?) (the|shift=(this|last|next|that)) {_UNIT}"
        ),
        read=lambda groups: (
            _shifted({"shift": "this", **groups})
            if groups.get("shift") != "that"
            else Step(0, unit_of(groups), "told")
        ),
        finds=(("It is due by [the end of the year].", "2021"), ("It came [earlier this month].", "2021-04")),
        ignores=("The end of the line.",),
    ),
    DateRule(
        name="date.shifted_unit",
        pattern=f"shift=(last|next|this|this past|this coming|current) {_UNIT}(?! (of|numeral))",
        read=lambda groups: _shifted({**groups, "shift": groups["shift"].split()[-1]}),
        finds=(("It rose [last month].", "2021-03"), ("It may rise [next year].", "2022")),
        ignores=("The last years of his life.",),
    ),
    DateRule(
        name="date.told_unit",
        pattern=(
            "(on |later |earlier |early |late )*(the |that )*shift=(following|next|previous|"
            "preceding|same|that very|that) unit=unit"
        ),
        read=_told,
        finds=(("It opened on May 3, 2019, and shut [the following day].", "2019-05-04"),),
        ignores=("The next of kin wept.",),
    ),
    DateRule(
        name="date.told_part",
        pattern="(early |late )?(the )?shift=(following|next|previous|same|that) part=daypart",
        read=_told_part,
        finds=(("It opened on May 3, 2019, and shut [the next morning].", "2019-05-04TMO"),),
        ignores=("The next dance.",),
    ),
    DateRule(
        name="date.day_after",
        pattern="(the )?unit=unit shift=(before|after|earlier|later)(?! (yesterday|tomorrow))",
        read=lambda groups: Step(-1 if groups["shift"] in _LESS else 1, unit_of(groups), "told"),
        finds=(("It opened on May 3, 2019, and shut [the day after].", "2019-05-04"),),
        ignores=("A day before.",),
    ),
    DateRule(
        name="date.step",
        pattern=(
            "((just|only|about|around|nearly|almost|over|roughly|some|exactly|more than|less "
            f"than|at least) )*({_COUNT}[- ])?{_UNIT}'?( and a half)? way=(ago|earlier|later|"
            "before|previously|afterward|afterwards|hence|on)(?! the)"
        ),
        read=_stepped,
        finds=(
            ("He died [two years ago].", "2019"),
            ("It opened on May 3, 2019, and shut [three days later].", "2019-05-06"),
        ),
        ignores=("It is years old.",),
    ),
    DateRule(
        name="date.from_now",
        pattern=f"({_COUNT}[- ])?{_UNIT} from way=(now|today)",
        read=lambda groups: _stepped({**groups, "way": "now"}),
        finds=(("It ends [two weeks from now].", "2021-W17"),),
        ignores=("Weeks from home.",),
    ),
)
