"""Rules of the quarters and halves of a year, by the calendar or fiscal: "the third quarter", "Q1 2020"."""

from claimcheck.english.dates.moments import YEAR, DateRule, Groups, part_of_year
from claimcheck.grammar.calendar import HALF, QUARTER
from claimcheck.grammar.moments import On

_NUMBERS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "final": 4, "last": 2, "latter": 2}


def _half(groups: Groups) -> On:
    return part_of_year(groups, HALF + min(2, _NUMBERS[groups["half"]]))


def _quarter(groups: Groups) -> On:
    word = groups["quarter"]
    return part_of_year(groups, QUARTER + (int(word[1]) if word[0] == "q" else _NUMBERS[word]))


RULES: tuple[DateRule, ...] = (
    DateRule(
        name="half",
        pattern=(
            "(the )?half=(first|second|latter|last) half of ((the )?(year )?year=yearfigures"
            "|of=(this|last|next) year|the year)|half=(first|second)-half(?= money)"
        ),
        read=_half,
        finds=(
            ("It grew in [the first half of 2020].", "2020-40"),
            ("It fell in [the first half of last year].", "2020-40"),
            ("They reported [first-half] profit of €3 million.", "2020-40"),
        ),
        ignores=("They scored in the first half of extra time.", "A first-half goal won it."),
        source="ISO 8601-2",
    ),
    DateRule(
        name="bare_half",
        pattern="the half=(first|second) half(?! of|-)",
        read=_half,
        finds=(("Growth will slow in [the second half].", "2021-41"),),
        ignores=("He scored twice in the second half.", "They met in the first half."),
        source="ISO 8601-2",
    ),
    DateRule(
        name="quarter",
        pattern=(
            "((the )?(fiscal )?quarter=(first|second|third|fourth|final)[- ](fiscal )?quarter"
            f"(( of)? fiscal( year)? year=yearfigures|{YEAR})?"
            "|((the |fiscal )?year=yearfigures('s)?|of=(last|next|this) year's)"
            " (fiscal )?quarter=(first|second|third|fourth|final)[- ]quarter)(?!-unit| in a row| running)"
        ),
        read=_quarter,
        finds=(
            ("It grew in [the first quarter of 2020].", "2020-33"),
            ("Sales fell in [the fourth quarter].", "2020-36"),
            ("Sales fell in [fiscal 1989's second quarter].", "1989-34"),
            ("It lost more than in [last year's third quarter].", "2020-35"),
            ("It lost money in [the first quarter of last year].", "2020-33"),
        ),
        ignores=(
            "A quarter of them left.",
            "It was the third quarter in a row of losses.",
            "He threw two touchdowns in the fourth quarter.",
        ),
        source="ISO 8601-2",
    ),
    DateRule(
        name="quarter_code",
        pattern=f"quarter=quartercode{YEAR}?|year=yearfigures[- ]quarter=quartercode",
        read=_quarter,
        finds=(("It grew in [Q1 2020].", "2020-33"), ("It grew in [2020 Q1].", "2020-33")),
        ignores=("Ask Q of MI6.",),
        source="ISO 8601-2",
    ),
)
