"""Dates joined by "and" share the year that the last of them names."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.detectors import detect
from claimcheck.english.dates.calendar import MONTHS

NAMES = [name.title() for name in list(MONTHS)[:12]]
TUESDAY = date(2021, 4, 13)


def values(text):
    """The values of a text's dates."""
    return [mention.value.value for mention in detect(text, TUESDAY) if mention.type == "date"]


@given(st.integers(1, 12), st.integers(1, 12), st.integers(1900, 2090), st.sampled_from(["and", "or"]))
def test_two_months_share_a_year(one, two, year, joint):
    """The first is of the year before where the months run over its end."""
    text = f"It rained in {NAMES[one - 1]} {joint} {NAMES[two - 1]} {year}."
    assert values(text) == [f"{year - (one > two)}-{one:02d}", f"{year}-{two:02d}"]


def test_the_tense_of_the_first_is_that_of_all():
    """A verb before the first of some days or months tells of the others too."""
    assert values("Rain is forecast Thursday and Friday.") == ["2021-04-15", "2021-04-16"]
    assert values("They will meet in June, July and September.") == ["2021-06", "2021-07", "2021-09"]
    assert values("They met on Thursday and Friday.") == ["2021-04-08", "2021-04-09"]


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("They met on May 3, May 9 and June 4, 2019.", ["2019-05-03", "2019-05-09", "2019-06-04"]),
        ("It was shut in the summer and autumn of 1981.", ["1981-22", "1981-23"]),
        ("It was shut in the spring, and in June 1981 it fell.", ["1981-21", "1981-06"]),
        ("It opened in May 2018 and June 2019.", ["2018-05", "2019-06"]),
        ("It opened last May and June 2019 was wet.", ["2020-05", "2019-06"]),
        ("It opened in May and 2019 was wet.", ["2020-05", "2019"]),
        ("It opened in May while in June 2019 it was shut.", ["2020-05", "2019-06"]),
    ],
)
def test_only_what_is_joined_shares(text, dates):
    """A date with a year or a direction of its own, and one beyond other words, keeps to itself."""
    assert values(text) == dates
