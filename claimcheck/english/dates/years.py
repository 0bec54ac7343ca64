"""Rules of years, of their seasons, and of decades and centuries."""

from dataclasses import replace

from claimcheck.english.dates.calendar import DECADES, SEASONS
from claimcheck.english.dates.moments import (
    EDGE,
    ERA,
    YEAR,
    DateRule,
    Groups,
    part_of_year,
    year_number,
)
from claimcheck.english.numbers import read_ordinal
from claimcheck.grammar.moments import Between, On

_SHIFT = (
    "shift=(last|next|this|this past|this coming|coming|past|the following|the next"
    "|the previous|that|that same|the same)"
)


# From here on the first ten years of a century are meant: "the 1900s".
_LAST_CENTURY = 1900


def _year(groups: Groups) -> On:
    return On(year_number(groups))


def _fiscal_year(groups: Groups) -> On:
    """A fiscal year by the calendar year that it is named after; two figures may stand for it."""
    figures = groups["year"].removeprefix("fy")
    return On(int(figures)) if len(figures) == 4 else _short({"short": figures})


def _years(groups: Groups) -> Between | None:
    """Two years, the second perhaps by its last two digits."""
    first, last = groups["year"], groups["last"]
    start, end = int(first), int(first[: max(0, 4 - len(last))] + last)
    return Between(On(start), On(end)) if start < end else None


def _years_before(groups: Groups) -> Between | None:
    """Two years before the common era: 499 to 493 BC."""
    start, end = 1 - int(groups["year"]), 1 - int(groups["last"])
    return Between(On(start), On(end)) if start < end else None


def _season(groups: Groups) -> On:
    season = SEASONS[groups["season"]]
    return replace(_short(groups), month=season) if "short" in groups else part_of_year(groups, season)


def _decade(groups: Groups) -> On:
    """A decade by its figures or its word; "the 470s BC" are 479 to 470."""
    word = groups["decade"]
    year = DECADES[word] if word in DECADES else int(word.rstrip("s"))
    if "era" in groups:
        return On(-year, blur=1)
    if year < 100:
        year += 1900 if year >= 20 else 2000
    # "the 1700s" are a century
    return On(year, blur=2 if not year % 100 and year < _LAST_CENTURY else 1)


def _century(groups: Groups) -> On | None:
    number = read_ordinal(groups["century"])
    if number is None:
        return None
    return On(-100 * (number - 1) if "era" in groups else 100 * (number - 1), blur=2)


def _short(groups: Groups) -> On:
    """The year of "'94": in the century that leaves it least far ahead."""
    year = int(groups["short"])
    return On(year + (2000 if year < 30 else 1900))


RULES: tuple[DateRule, ...] = (
    DateRule(
        name="year_season",
        pattern="year=yearfigures[ -]season=season",
        read=_season,
        finds=(("The [2014 summer] was hot.", "2014-22"),),
        ignores=("In 2014, prices fall.",),
    ),
    DateRule(
        name="years_era",
        pattern=f"year=figures([-/~]| to | until )last=figures{ERA}",
        read=_years_before,
        finds=(("The revolt ([499-493 BC]) failed.", "-0498/-0492"),),
        ignores=("It fell 499-493.",),
    ),
    DateRule(
        name="span_of_years",
        pattern="(the years )?year=yearfigures[-/~]last=(yearfigures|twofigures)(?!-)",
        read=_years,
        finds=(("The [2009-10] season ended.", "2009/2010"), ("It lasted ([2014–2018]).", "2014/2018")),
        ignores=("Call 2014-1234.",),
    ),
    DateRule(
        name="fiscal_year",
        pattern=(
            "(the )?(fiscal|financial)( year)?[- ]year=yearfigures(/twofigures)?|fy year=yearfigures"
            "|year=fiscalcode"
        ),
        read=_fiscal_year,
        finds=(("It lost money in [fiscal 2019].", "2019"), ("Sales rose in [FY2012].", "2012")),
        ignores=("Fiscal rules bind.",),
    ),
    DateRule(
        name="short_year",
        pattern="(?<!numeral')(?<=')short=twofigures(?![:';]|.figures)",
        read=_short,
        finds=(("Back in '[94], they won.", "1994"), ("They were the men of '[68].", "1968")),
        ignores=("It's 94 now.", "They 'won 94'.", "He is 6'11 tall."),
    ),
    DateRule(
        name="season_year",
        lead=f"{EDGE}?",
        pattern=(
            "(the )?(early[- ]|late[- ]|mid[- ])?season=season"
            f"(( of | )year=yearfigures[-/]twofigures|{YEAR}|( of)?'short=twofigures)"
        ),
        read=_season,
        finds=(
            ("It began in [the summer of 2014].", "2014-22"),
            ("It ended in [winter 2013].", "2013-24"),
            ("It ended in [the winter of 1973-74].", "1973-24"),
            ("They met in [the summer of ’82].", "1982-22"),
        ),
        ignores=("The fall of Saigon ended it.",),
        source="ISO 8601-2",
    ),
    DateRule(
        name="shifted_season",
        lead=f"{EDGE}?",
        pattern=f"{_SHIFT} season=season(?! up)",
        read=_season,
        finds=(("It began [last summer].", "2020-22"),),
        ignores=("This spring up there.",),
    ),
    DateRule(
        name="decade",
        lead=f"{EDGE}?",
        pattern=(
            "(the )?(early[- ]|late[- ]|mid[- ])?(decade=decade|decade=decadeyear's)"
            f"{ERA}?"
            "|((the |early |late |mid[- ]){0,2}(the|early|late|mid)'|(?<='))(decade=shortdecade"
            "|decade=twofigures's)"
            "|the ((early|late)[- ])?(decade=latedecade|decade=twofigures's)"
        ),
        read=_decade,
        finds=(
            ("Rents rose in [the 1990s].", "199X"),
            ("Rents rose in [the late sixties].", "196X"),
            ("Rents rose in [the 1700s].", "17XX"),
            ("Rents rose in [the ’30s].", "193X"),
            ("Rents rose in [the 80s].", "198X"),
            ("In [the 80s]", "198X"),
        ),
        ignores=(
            *("He is in his 50s.", "It was in the 50s outside.", "Some 1990 miles."),
            *("A woman in her thirties.", "They are in their late forties.", "A man in his mid-twenties."),
        ),
        source="ISO 8601-2",
    ),
    DateRule(
        name="century",
        lead=f"{EDGE}?",
        pattern=(
            "(the )?(early[- ]|late[- ]|mid[- ])?century=(ordinalday|wordday|numeral-wordday)[-"
            f" ]century{ERA}?"
        ),
        read=_century,
        finds=(("It dates from [the 19th century].", "18XX"), ("A [twenty-first-century] war", "20XX")),
        ignores=("He scored his first half-century.",),
        source="ISO 8601-2",
    ),
    DateRule(
        name="year_era",
        lead=f"{EDGE}?",
        pattern=f"((ca|c|circa)[. ])?(the )?(year )?year=figures{ERA}",
        read=_year,
        finds=(("Marathon was in [490 BC].", "-0489"),),
        ignores=("He sold 490 cars.",),
        source="ISO 8601: 1 BC is the year 0",
    ),
    DateRule(
        name="year",
        lead=f"{EDGE}?",
        pattern="((the )?years? )?year=yearfigures",
        read=_year,
        finds=(("Crimea was seized in [2014].", "2014"), ("Meddling in the [2016] election", "2016")),
        ignores=(
            *("2000 soldiers came.", "It cost $2014.", "They sent 1200 men."),
            *("It holds 1000 - 5000 litres.", "It was above 1000 and below 1500."),
        ),
    ),
    DateRule(
        name="season",
        pattern=(
            f"{EDGE}(the )?season=season(?! of)|(?<=seasoncue )(the )?season=season(?! (of|in|from|to))"
            "|(the )?season=season(?= seasonnoun)|(the )?season=clearseason(?! springing)"
        ),
        read=_season,
        finds=(
            ("It is due in [the autumn].", "2021-23"),
            ("Their [summer] war went on.", "2020-22"),
            ("[The fall] semester has begun.", "2020-23"),
        ),
        ignores=("The fall in prices was steep.", "They spring up.", "The Winter Palace fell."),
    ),
)
