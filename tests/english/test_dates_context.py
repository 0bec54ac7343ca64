"""Four figures, tenses and neighbours read by what stands around them."""

import pytest

from claimcheck.english.dates.context import is_aside, is_year
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
    assert not is_aside("in 1973 it", 3)


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
    ],
)
def test_the_nearest_verb_tells_the_tense(text, ahead):
    """The verb before the date counts, else the one after it."""
    words = Words(text)
    assert looks_ahead(words, words.words.index("friday"), 0, len(words.words)) is ahead
