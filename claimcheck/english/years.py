"""Rules of years and what they are parts or sums of: seasons, quarters, decades, centuries."""

from claimcheck.english.calendar import DECADES, SEASONS
from claimcheck.english.moments import EDGE, ERA, YEAR, DateRule, Groups, year_number
from claimcheck.english.numbers import read_ordinal
from claimcheck.grammar.calendar import HALF, QUARTER
from claimcheck.grammar.moments import Between, On

_NUMBERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 2, "latter": 2}
_SHIFTS = {"last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1, "this": 0}


def _year(groups: Groups) -> On:
    return On(year_number(groups))


def _years(groups: Groups) -> Between | None:
    """Two years, the second perhaps by its last two digits."""
    first, last = groups["year"], groups["last"]
    start, end = int(first), int(first[: max(0, 4 - len(last))] + last)
    return Between(On(start), On(end)) if start < end else None


def _season(groups: Groups) -> On:
    shift = _SHIFTS.get(groups.get("shift", ""))
    return On(year_number(groups), SEASONS[groups["season"]], shift=shift)


def _half(groups: Groups) -> On:
    return On(
        year_number(groups),
        HALF + min(2, _NUMBERS[groups["half"]]),
        shift=_SHIFTS.get(groups.get("shift", "")),
    )


def _quarter(groups: Groups) -> On:
    word = groups["quarter"]
    number = int(word[1]) if word[0] == "q" else _NUMBERS[word]
    return On(year_number(groups), QUARTER + number, shift=_SHIFTS.get(groups.get("shift", "")))


def _decade(groups: Groups) -> On:
    """A decade by its figures or its word; "the 470s BC" are 479 to 470."""
    word = groups["decade"]
    year = DECADES[word] if word in DECADES else int(word[:-1])
    if "era" in groups:
        return On(-year, blur=1)
    if year < 100:
        year += 1900 if year > 20 else 2000
    return On(year, blur=1)


def _century(groups: Groups) -> On | None:
    number = read_ordinal(groups["century"])
    if number is None:
        return None
    return On(-100 * (number - 1) if "era" in groups else 100 * (number - 1), blur=2)


RULES: tuple[DateRule, ...] = (
    DateRule(
        name="date.half",
        pattern=(
            "(the )?half=(first|second|latter|last) half of (the |shift=(this|last|next) )?(year "
            ")?(year=year)?"
        ),
        read=_half,
        finds=(("It grew in [the first half of 2020].", "2020-40"),),
        ignores=("They scored in the first half of extra time.",),
    ),
    DateRule(
        name="date.quarter",
        pattern=(
            "(the )?quarter=(first|second|third|fourth|final)[- ]quarter( of (this|last|next) "
            f"year|({YEAR}))?"
            "(?!-unit)"
        ),
        read=_quarter,
        finds=(
            ("It grew in [the first quarter of 2020].", "2020-33"),
            ("Sales fell in [the fourth quarter].", "2020-36"),
        ),
        ignores=("A quarter of them left.",),
    ),
    DateRule(
        name="date.quarter_code",
        pattern=f"quarter=quartercode({YEAR})?",
        read=_quarter,
        finds=(("It grew in [Q1 2020].", "2020-33"),),
        ignores=("Ask Q of MI6.",),
    ),
    DateRule(
        name="date.season_year",
        pattern=f"{EDGE}?(the )?(early |late )?season=season( |,|-| of | in )year=year({ERA})?",
        read=_season,
        finds=(("It began in [the summer of 2014].", "2014-22"), ("It ended in [winter 2013].", "2013-24")),
        ignores=("In the fall of Saigon 2014 is no season.",),
    ),
    DateRule(
        name="date.year_season",
        pattern="year=year[ -]season=season",
        read=_season,
        finds=(("The [2014 summer] was hot.", "2014-22"),),
        ignores=("In 2014 prices fall.",),
    ),
    DateRule(
        name="date.shifted_season",
        pattern=f"{EDGE}?shift=(last|next|this|past|coming) season=season(?! up)",
        read=_season,
        finds=(("It began [last summer].", "2020-22"),),
        ignores=("This spring up there.",),
    ),
    DateRule(
        name="date.season",
        pattern=f"{EDGE}(the )?season=season|(?<=seasoncue )(the )?season=season(?! (of|in|from|to))",
        read=_season,
        finds=(("It is due in [the autumn].", "2021-23"),),
        ignores=("The fall in prices was steep.", "They spring up."),
    ),
    DateRule(
        name="date.decade",
        pattern=f"{EDGE}?(the )?(early[- ]|late[- ]|mid[- ])?'?decade=decade({ERA})?",
        read=_decade,
        finds=(("Rents rose in [the 1990s].", "199X"), ("Rents rose in [the late sixties].", "196X")),
        ignores=("Some 1990 miles.",),
    ),
    DateRule(
        name="date.century",
        pattern=f"{EDGE}?(the )?(early[- ]|late[- ]|mid[- ])?century=(ordinalday|wordday)[- ]century({ERA})?",
        read=_century,
        finds=(("It dates from [the 19th century].", "18XX"),),
        ignores=("He scored his first half-century.",),
    ),
    DateRule(
        name="date.span_of_years",
        pattern="(the years )?year=year[-/~]last=(year|twofigures)(?!-figure)",
        read=_years,
        finds=(("The [2009-10] season ended.", "2009/2010"), ("It lasted ([2014–2018]).", "2014/2018")),
        ignores=("Call 2014-1234.",),
    ),
    DateRule(
        name="date.year_era",
        pattern=f"{EDGE}?((ca|c|circa)[. ])?(the )?(year )?year=figures{ERA}",
        read=_year,
        finds=(("Marathon was in [490 BC].", "-0489"),),
        ignores=("He sold 490 cars.",),
    ),
    DateRule(
        name="date.fiscal_year",
        pattern="(the )?(fiscal|financial)( year)?[- ]year=year(/twofigures)?",
        read=_year,
        finds=(("It lost money in [fiscal 2019].", "2019"),),
        ignores=("Fiscal rules bind.",),
    ),
    DateRule(
        name="date.year",
        pattern=f"{EDGE}?((the )?year )?year=year",
        read=_year,
        finds=(("Crimea was seized in [2014].", "2014"), ("Meddling in the [2016] election", "2016")),
        ignores=("2000 soldiers came.", "It cost $2014.", "They sent 1200 men."),
    ),
)
