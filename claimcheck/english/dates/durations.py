"""Rules of durations and of sets: "seven-year", "for two decades", "every Monday", "twice a week"."""

from claimcheck.english.dates.calendar import UNITS
from claimcheck.english.dates.moments import ABOUT, UNIT, DateRule, Groups, count_of, is_miscounted, unit_of
from claimcheck.grammar.calendar import Unit
from claimcheck.grammar.moments import Every, Lasting

_AGE = "(?!( |-)old| of age)"
_NUMBER = "count=(numeral([- ;.]numeral| and numeral|[ -]and[ -]a[ -]half){0,6}+)"
_THE = "(the (?=numeral( numeral)? units))?"
_VAGUE = "count=(((a|the) )?(couple|few|number)( of)?|several|some|many)"
_PLACE = (
    "(((the )?(past|(?<!lastcue )last|next|coming|first|final)|the (following|previous|preceding|same)) )?"
)
_MANNER = "((more|full|whole|consecutive|straight|long|further) )?"
_ORDERED = "(previous|preceding|past|last|following)"
# "three quarters of", "one day they will"
_NOT_COUNTED = (
    "(?!(one|three)[- ](quarter|quarters)|(?<!durationcue )one (day|morning|night)|some quarters|some unit)"
)
_RATES = {
    "hourly": Unit.HOUR,
    "daily": Unit.DAY,
    "nightly": Unit.DAY,
    "weekly": Unit.WEEK,
    "monthly": Unit.MONTH,
}
_RATES |= {"quarterly": Unit.QUARTER, "yearly": Unit.YEAR, "annually": Unit.YEAR, "everyday": Unit.DAY}
_RATES |= {"fortnightly": Unit.WEEK}


def _lasting(groups: Groups) -> Lasting | None:
    if is_miscounted(groups):
        return None
    unit, count = unit_of(groups), count_of(groups)
    if count is not None and groups.get("half"):
        count += 0.5
    if count is not None and groups["unit"].startswith("fortnight"):
        count *= 2
    return Lasting(count, unit)


def _one(groups: Groups) -> Lasting:
    """One unit, or an unknown number of them."""
    count = (2 if groups["unit"] == "fortnight" else 1) + 0.5 * bool(groups.get("half"))
    return Lasting(count if groups["unit"] in UNITS else None, unit_of(groups))


def _every(groups: Groups) -> Every | None:
    count = count_of(groups) if groups.get("count") else 1
    if "other" in groups and count:
        count *= 2
    return Every(count, unit_of(groups))


RULES: tuple[DateRule, ...] = (
    DateRule(
        name="duration_range",
        pattern=(
            f"{ABOUT}(numeral([- ]numeral)?( to | or )numeral([- ]numeral)?|figures-figures)[- ]{UNIT}{_AGE}"
        ),
        read=lambda groups: Lasting(None, unit_of(groups)),
        finds=(("It takes [two to three weeks].", "PXW"), ("It took [8-10 years].", "PXY")),
        ignores=("It takes twenty-one weeks.", "They won two to three."),
    ),
    DateRule(
        name="in_duration",
        pattern=f"(?<=in )(?!some quarters){ABOUT}({_NUMBER}|{_VAGUE})[- ]{UNIT}{_AGE}(?!-)",
        read=_lasting,
        finds=(("It will be over in [two weeks].", "P2W"), ("It ended in [a few days].", "PXD")),
        ignores=("In two weak states.", "In 7-year-old cases.", "It was doubted in some quarters."),
    ),
    DateRule(
        name="duration",
        pattern=(
            f"{_NOT_COUNTED}{ABOUT}{_THE}{_PLACE}({_NUMBER}|{_VAGUE})[- ]"
            f"({_MANNER}{UNIT}|{_ORDERED} unit=units)'?([- ]long)?half=( and a half)?{_AGE}"
            "(?![- ](on|over)[- ]unit)"
        ),
        read=_lasting,
        finds=(
            ("The [seven-year] war goes on.", "P7Y"),
            ("It is due within [two weeks].", "P2W"),
            ("It took [two and a half years].", "P2.5Y"),
            ("It took [the past three quarters].", "P9M"),
            ("It took the [two previous years].", "P2Y"),
            ("It is expected to last [six weeks].", "P6W"),
            ("They held it for [one day].", "P1D"),
            ("It fell in [the two weeks] after that.", "P2W"),
            ("It pays over [four years].", "P4Y"),
            ("It ruled for [over four years].", "P4Y"),
            ("A [two-and-a-half-hour] lunch", "PT2.5H"),
        ),
        ignores=(
            *("A 7-year-old boy.", "A 27-page report.", "Three quarters of them left."),
            "It cost five billion and three quarters.",
            *(
                "It rose by 7 year on year.",
                "It cost 40 past bedtime.",
                "One day they will go.",
                "Some day they will go.",
            ),
        ),
    ),
    DateRule(
        name="unit_long",
        pattern=f"{UNIT}[- ]long|all unit=(day|week|month|year)( long)?(?!-)",
        read=_one,
        finds=(("A [year-long] siege ended.", "P1Y"), ("It rained [all week].", "P1W")),
        ignores=("A mile-long queue.",),
    ),
    DateRule(
        name="past_unit",
        pattern=(
            "the (past|last|coming|next|recent) unit=unit(?! (of|numeral|after|before)|-)"
            "|the unit=(year|month|week|quarter)"
            "(?= (ended|ending|through|to) (((the )?end|late|early) |monthname|weekday))"
        ),
        read=_one,
        finds=(
            ("It rose in [the past year].", "P1Y"),
            ("Sales rose in [the year] ended June 30.", "P1Y"),
        ),
        ignores=("In the past, tense.",),
    ),
    DateRule(
        name="half_unit",
        pattern=f"{ABOUT}(half (a|an)|a half|half)[- ]unit=unit",
        read=lambda groups: Lasting(0.5, unit_of(groups)),
        finds=(("It took [half an hour].", "PT0.5H"),),
        ignores=("The second half of the year was worse.",),
    ),
    DateRule(
        name="one_unit",
        pattern=(
            f"(?<=durationcue ){ABOUT}(a|an|another)( (full|whole|entire|single|further))? "
            "(?!quarter|second _)unit=(unit)half=( and a half)?(?! (ago|old)|-)"
        ),
        read=lambda groups: Lasting(1.5 if groups.get("half") else 1, unit_of(groups)),
        finds=(("It held for [a year].", "P1Y"),),
        ignores=("A second man fled.", "It was twice a man.", "He won for a second time."),
    ),
    DateRule(
        name="vague_duration",
        pattern=(
            "(?<=durationcue )unit=units(?! (ago|old|later|earlier|past|gone|to come))"
            "|the (following|succeeding|subsequent|preceding|previous|intervening) unit=units"
            "|(the )?(last|final|first|early|closing|opening) unit=units(?= of)"
            "|(?<!numeral[- ])unit=(days|weeks|months|years|decades|centuries)"
            "(?= (after|before|of|since)(?! age))|(?<!numeral[- ])unit=(hours|minutes)(?= (after|before))"
        ),
        read=lambda groups: Lasting(None, unit_of(groups)),
        finds=(
            ("It went on for [weeks].", "PXW"),
            ("They agreed after [months] of talks.", "PXM"),
            ("It was shut [days] before the vote.", "PXD"),
            ("It was shut [hours] after the vote.", "PTXH"),
            ("It has been [years] since the vote.", "PXY"),
            ("It was the worst flood in [years].", "PXY"),
            ("He wrote it in [the last years] of his life.", "PXY"),
        ),
        ignores=("Weeks went by.", "In years past it snowed.", "He has 20 years of service."),
    ),
    DateRule(
        name="every_weekday",
        pattern=(
            "(every|each) (other )?weekday( part=daypart)?|(?<=weekdaycue )weekdays|(?<!named )weekdaynames"
            "|(?<=every weekday (and|or) )weekday"
        ),
        read=lambda _: Every(1, Unit.WEEK),
        finds=(
            ("They meet [every Monday].", "P1W repeats"),
            ("They shut [Sundays].", "P1W repeats"),
            ("They meet every Monday and [Friday].", "P1W repeats"),
        ),
        ignores=("Every man left Monday.",),
    ),
    DateRule(
        name="every",
        pattern=(
            "((once or twice|once|twice|numeral times|nearly|almost) )?"
            f"((every|each)( other=other)?|per|other=(every other)) (count=numeral )?{UNIT}"
        ),
        read=_every,
        finds=(
            ("It meets [every two years].", "P2Y repeats"),
            ("It meets [twice each week].", "P1W repeats"),
            ("It meets [twice per week].", "P1W repeats"),
        ),
        ignores=("Every man left.", "They make 1,400 cars per week.", "It is $1 billion per year."),
    ),
    DateRule(
        name="times_a",
        pattern="(once( or twice)?|twice|numeral times) (a|an) unit=unit",
        read=_every,
        finds=(("They fly [once or twice a week].", "P1W repeats"),),
        ignores=("Twice as long.", "A billion a year ago."),
    ),
    DateRule(
        name="a_unit",
        pattern=(
            "(a|an) unit=period(?![ '-])"
            "|(a|an) unit=(period)half=( and a half)?(?= (after|before|following)(?!_))"
        ),
        read=_one,
        finds=(
            ("They waited [a year].", "P1Y"),
            ("It came [a day] after the vote.", "P1D"),
            ("They fell [a year and a half] after that.", "P1.5Y"),
        ),
        ignores=(
            *("It was a year of rain.", "A week's work.", "It costs $1 billion a year."),
            *(
                "They get £1 a week.",
                "They use 140 litres a month.",
                "He was paid £168,000 a year, they said.",
            ),
            *("It grew by a quarter.", "It is five and a quarter."),
            *("It adds 30 euros more a month.", "They drive thirty-five miles a day."),
        ),
    ),
    DateRule(
        name="rate",
        pattern="rate=rate",
        read=lambda groups: Every(1, _RATES[groups["rate"]]),
        finds=(("It is counted [daily].", "P1D repeats"),),
        ignores=("The Daily Mail said so.",),
    ),
)
