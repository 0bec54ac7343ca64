"""Dates in the spelling of data sets are compared by the days and times that they name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.evaluation.timex import same_moment, same_set, timex

SPELLINGS = [
    ("../2021-04-13", "PAST_REF"),
    ("2021-04-13/..", "FUTURE_REF"),
    ("2021-04-13~", "PRESENT_REF"),
    ("2021-21", "2021-SP"),
    ("2021-24", "2021-WI"),
    ("2021-34", "2021-Q2"),
    ("2021-41", "2021-H2"),
    ("-0043-03-15", "BC0044-03-15"),
    ("-0043-22", "BC0044-SU"),
    ("-047X", "BC047"),
    ("-03XX", "BC03"),
    ("19XX", "19"),
    ("2021-04", "2021-04"),
    ("P3D", "P3D"),
]
SAME = [
    ("2021-04-13", "2021-04-13"),
    ("2021-Q2", "2021-04/2021-06"),
    ("2021-H2", "2021-07-01/2021-12-31"),
    ("2021-12", "2021-12-01/2021-12-31"),
    ("2021-W15", "2021-04-12/2021-04-18"),
    ("198X", "198"),
    ("198", "1980-01-01/1989-12-31"),
    ("../2021", "/2021-12-31"),
    ("2021-04-13T18:00", "2021-04-13 18:00:00"),
    ("2021-04-13T18:00/2021-04-13T19:00", "2021-04-13 18:00:00/2021-04-13 19:00:00"),
    ("2021-04-13tni", "2021-04-13TNI"),
    ("TNI", "XXXX-XX-XXTNI"),
    ("T18:00", "T18"),
    ("T18:30", "18:30:00"),
    ("T18:30/T19:00", "18:30:00/19:00:00"),
    ("P10Y", "P1DE"),
    ("PT0.5H", "PT30M"),
    ("P1.5Y", "P18M"),
    ("P200Y", "P2CE"),
    ("P9M", "P3Q"),
    ("2021-04-10/2021-04-11", "2021-W14-WE"),
    ("2021-04-13T18:00-04:00", "2021-04-13T18:00"),
    ("2021-04-13T18:00Z", "2021-04-13T18:00"),
]
OTHER = [
    ("2021-04-13", "2021-04-14"),
    ("2021-04", "2021-04-01"),
    ("2021-04-13", "2021-04-13T18:00"),
    ("2021-04-13TNI", "2021-04-13"),
    ("2021-13", "2021-14"),
    ("P7D", "P1W"),
    ("9999-W52", "9999-12"),
    ("XXXX", "PAST_REF"),
    ("TNI", "TMO"),
    ("T18:30", "T19:30"),
    ("T18:30+01:00", "T18:30-04:00"),
    ("P10Y", "P1CE"),
    ("..", "/"),
]


@pytest.mark.parametrize(("ours", "theirs"), SPELLINGS)
def test_our_value_is_spelt_as_theirs(ours, theirs):
    """EDTF turns into TIMEX3; what both spell alike stays."""
    assert timex(ours) == theirs


@pytest.mark.parametrize(("one", "other"), SAME)
def test_two_spellings_are_one_moment(one, other):
    """Both name the same days and the same time of day."""
    assert same_moment(one, other)
    assert same_moment(other, one)


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_two_moments_are_told_apart(one, other):
    """Another day, another precision or no calendar value at all."""
    assert not same_moment(one, other)
    assert not same_moment(other, one)


def test_a_set_may_be_written_as_an_open_date():
    """TIMEX2 writes "daily" as a day that is left open; the period has to be the same."""
    assert same_set("P1D", "XXXX-XX-XX")
    assert not same_set("P1D", "XXXX-WXX")
    assert not same_set("P2D", "XXXX-XX-XX")


@given(st.text(alphabet="0123456789-/.XTWQHPR~", max_size=24))
def test_any_value_is_itself(value):
    """No string fails to be read, and each is the same as itself."""
    assert same_moment(timex(value), timex(value))
