"""Rules of durations and of sets: "seven-year", "for two decades", "every Monday", "twice a week"."""

from claimcheck.english.calendar import UNITS
from claimcheck.english.moments import DateRule, Groups, count_of
from claimcheck.english.relative import unit_of
from claimcheck.grammar.calendar import Unit
from claimcheck.grammar.moments import Every, Lasting

_UNIT = "unit=(unit|units)"
_ABOUT = (
    "((just|only|about|around|nearly|almost|over|roughly|some|exactly|under|up to|more "
    "than|less than|at least|at most|no more than|not more than|no less than|as long "
    "as|close to|well over) )*"
)
_COUNT = (
    "count=(((a|the) )?(couple|few|number)( of)?|several|some|many|numeral([- ;]numeral|"
    " and numeral| and a half)*+)"
)
_RATES = {
    "hourly": Unit.HOUR,
    "daily": Unit.DAY,
    "nightly": Unit.DAY,
    "weekly": Unit.WEEK,
    "monthly": Unit.MONTH,
}
_RATES |= {"quarterly": Unit.QUARTER, "yearly": Unit.YEAR, "annually": Unit.YEAR, "everyday": Unit.DAY}
_RATES |= {"annual": Unit.YEAR, "fortnightly": Unit.WEEK}


def _lasting(groups: Groups) -> Lasting | None:
    unit, count = unit_of(groups), count_of(groups.get("count", ""))
    if count is not None and groups.get("half"):
        count += 0.5
    if count is not None and groups["unit"].startswith("fortnight"):
        count *= 2
    return Lasting(count, unit)


def _every(groups: Groups) -> Every:
    return Every(count_of(groups["count"]) if groups.get("count") else 1, unit_of(groups))


RULES: tuple[DateRule, ...] = (
    DateRule(
        name="date.in_duration",
        pattern=f"in {_ABOUT}{_COUNT}[- ]{_UNIT}(?!( old|-old))",
        read=_lasting,
        finds=(("It will be over [in two weeks].", "P2W"),),
        ignores=("In two weak states.",),
    ),
    DateRule(
        name="date.duration",
        pattern=(
            f"{_ABOUT}((the )?(past |last |next |coming |following |first |final |previous |"
            f"preceding ))?{_COUNT}[- ](more |full |whole |consecutive |straight |long )?{_UNIT}(-long|"
            " long)?half=( and a half)?(?!( old|-old| of age))"
        ),
        read=_lasting,
        finds=(("The [seven-year] war goes on.", "P7Y"), ("It is due within [two weeks].", "P2W")),
        ignores=("A 7-year-old boy.", "A 27-page report."),
    ),
    DateRule(
        name="date.unit_long",
        pattern="unit=(unit|units)[- ]long",
        read=lambda groups: Lasting(1 if groups["unit"] in UNITS else None, unit_of(groups)),
        finds=(("A [year-long] siege ended.", "P1Y"),),
        ignores=("A mile-long queue.",),
    ),
    DateRule(
        name="date.past_unit",
        pattern="(the )(past|last|coming|next|recent) unit=(unit|units)",
        read=lambda groups: Lasting(1 if groups["unit"] in UNITS else None, unit_of(groups)),
        finds=(("It rose in [the past year].", "P1Y"),),
        ignores=("In the past, tense.",),
    ),
    DateRule(
        name="date.one_unit",
        pattern=(
            f"(?<=durationcue ){_ABOUT}(half )?(a|an|one|half an|half a|a full|a whole|an entire|"
            "half a) unit=unit(?! (ago|old))"
        ),
        read=lambda groups: Lasting(1, unit_of(groups)),
        finds=(("It held for [a year].", "P1Y"),),
        ignores=("A second man fled.",),
    ),
    DateRule(
        name="date.vague_duration",
        pattern="(?<=durationcue )unit=units",
        read=lambda groups: Lasting(None, unit_of(groups)),
        finds=(("It went on for [weeks].", "PXW"),),
        ignores=("Weeks went by.",),
    ),
    DateRule(
        name="date.every_weekday",
        pattern="(every|each) (other )?weekday( part=daypart)?|(?<=weekdaycue )weekdays",
        read=lambda _: Every(1, Unit.WEEK),
        finds=(("They meet [every Monday].", "P1W repeats"), ("They meet on [Sundays].", "P1W repeats")),
        ignores=("Every man left Monday.",),
    ),
    DateRule(
        name="date.every",
        pattern=f"((once|twice|numeral times) )?(every|each|per|other)( other)? (count=numeral )?{_UNIT}",
        read=_every,
        finds=(
            ("It meets [every two years].", "P2Y repeats"),
            ("It meets [twice each week].", "P1W repeats"),
        ),
        ignores=("Every man left.",),
    ),
    DateRule(
        name="date.times_a",
        pattern="(once|twice|numeral times) (a|an) unit=unit",
        read=_every,
        finds=(("They fly [twice a week].", "P1W repeats"),),
        ignores=("Twice as long.",),
    ),
    DateRule(
        name="date.rate",
        pattern="rate=rate(?! (mail|telegraph|express|mirror|star|news|beast))",
        read=lambda groups: Every(1, _RATES[groups["rate"]]),
        finds=(("It is counted [daily].", "P1D repeats"),),
        ignores=("The Daily Mail said so.",),
    ),
)
