"""Four figures, tenses and neighbours read by what stands around them."""

import pytest

from claimcheck.english.dates.context import is_age, is_aside, is_rate, is_year
from claimcheck.english.dates.tense import looks_ahead
from claimcheck.grammar.scan import Words


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("in 1812 it", True),
        ("the 2016 elections", True),
        ("2014 protests", True),
        ("(1999)", True),
        ("in 2010", True),
        ("2000 soldiers", False),
        ("over 1990", False),
        ("$1990", False),
        ("a 1950-strong", False),
        ("2011-03-S", False),
        ("1500 francs", False),
        ("1709 schoolchildren", False),
    ],
)
def test_four_figures_are_a_year_by_their_neighbours(text, year):
    """Prepositions and nouns make years, amounts and counted things do not."""
    start = next(at for at, sign in enumerate(text) if sign.isdigit())
    assert is_year(text, start, start + 4) is year


def test_a_year_that_names_a_thing_is_an_aside():
    """The 1973 treaty is named by it, what came in 1973 is dated by it."""
    assert is_aside("under the 1973 treaty", 10)
    assert is_aside("by a law (1973) it", 10)
    assert not is_aside("in 1973 it", 3)
    assert not is_aside("the peace (1973-1979)", 11)


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("8.50 a week", True),
        ("168,000 a year", True),
        ("five thousand a year", True),
        ("30 euros more a month", True),
        ("1,400 cars per week", True),
        ("they waited a year", False),
        ("12 men. a year", False),
        ("12 men, a year", False),
        ("12 men and a year", False),
        ("12 men every year", False),
    ],
)
def test_a_time_after_a_figure_is_its_rate(text, rate):
    """What a figure counts may stand between, a comma, a full stop or a conjunction may not."""
    start = len(text) - len(" ".join(text.split()[-2:]))
    assert is_rate(text, start, len(text)) is rate


def test_a_decade_of_a_life_is_an_age():
    """Her thirties are hers, the thirties are not."""
    assert is_age("in her thirties", 7)
    assert is_age("in their late forties", 14)
    assert not is_age("in the thirties", 7)


@pytest.mark.parametrize(
    ("text", "ahead"),
    [
        ("They will meet Friday", True),
        ("They met Friday", False),
        ("It is to be held Friday", True),
        ("It was held Friday", False),
        ("On Friday they will go", True),
        ("On Friday they went", False),
        ("A Friday of rain", None),
        ("The council meets on Friday", True),
        ("On Friday the council meets", True),
        ("Talks resume on Friday", True),
        ("Voters go to the polls on Friday", True),
        ("It expects prices to fall by Friday", True),
        ("A vote on Friday", None),
        ("The case, which is expected to last, continues on Friday", True),
        ("He declared a day of mourning, starting on Friday", True),
        ("The case continues after he spoke on Friday", False),
        ("It is on Friday", True),
        ("They agreed to meet on Friday", True),
        ("She is to go on Friday", True),
        ("A worker heard on Friday", False),
        ("The demand, made public, that they withdraw by Friday", True),
        ("She asked for an answer by Friday", True),
        ("They were told to leave by Friday", True),
        ("It rose to 40 by Friday", False),
        ("They had left by Friday", False),
        ("By Friday they had left", False),
        ("A plan to send troops which by Friday had failed", False),
        ("An answer by Friday", True),
    ],
)
def test_the_nearest_verb_tells_the_tense(text, ahead):
    """The verb before the date counts, else the one after it."""
    words = Words(text)
    assert looks_ahead(words, words.words.index("friday"), 0, len(words.words)) is ahead
