"""Calendar arithmetic agrees with the standard library's, and knows where it ends."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.grammar import calendar
from claimcheck.grammar.calendar import Stamp, Unit

DAYS = st.dates(date(1001, 1, 1), date(2999, 12, 31))


@given(DAYS, st.integers(-5000, 5000))
def test_days_step_as_dates_do(day, count):
    """A step by days is a sum of dates."""
    stamp = calendar.step(calendar.of_day(day), count, Unit.DAY)
    assert stamp is not None
    assert stamp.iso() == (day + timedelta(days=count)).isoformat()


@given(DAYS, st.integers(-99, 99))
def test_steps_there_and_back_meet(day, count):
    """Months, quarters and weeks come back to the stretch that holds the day."""
    stamp = calendar.of_day(day)
    for unit in (Unit.WEEK, Unit.MONTH, Unit.QUARTER, Unit.YEAR):
        there = calendar.step(stamp, count, unit)
        assert there is not None
        assert calendar.step(there, -count, unit) == calendar.step(stamp, 0, unit)


@given(DAYS, st.integers(1, 7))
def test_weekdays_lie_within_a_week(day, weekday):
    """On or before, on or after, and in the same ISO week."""
    before = calendar.weekday_from(day, weekday, -1)
    after = calendar.weekday_from(day, weekday, 1)
    within = calendar.weekday_from(day, weekday, 0)
    assert before.isoweekday() == after.isoweekday() == within.isoweekday() == weekday
    assert day - timedelta(days=6) <= before <= day <= after <= day + timedelta(days=6)
    assert within.isocalendar()[:2] == day.isocalendar()[:2]


@pytest.mark.parametrize(
    ("stamp", "written"),
    [
        (Stamp(2021, 4, 13), "2021-04-13"),
        (Stamp(2021, 4, 13, time="T09:30"), "2021-04-13T09:30"),
        (Stamp(2021, 4), "2021-04"),
        (Stamp(2021, calendar.SUMMER), "2021-22"),
        (Stamp(2021, week=5), "2021-W05"),
        (Stamp(1960, blur=1), "196X"),
        (Stamp(1800, blur=2), "18XX"),
        (Stamp(-489), "-0489"),
    ],
)
def test_a_stamp_is_written_as_iso_or_edtf(stamp, written):
    """ISO 8601 for what it knows, EDTF for seasons, decades and centuries."""
    assert stamp.iso() == written


@pytest.mark.parametrize(
    ("count", "unit", "written"),
    [
        (7, Unit.YEAR, "P7Y"),
        (1.5, Unit.YEAR, "P1.5Y"),
        (2, Unit.DECADE, "P20Y"),
        (3, Unit.QUARTER, "P9M"),
        (90, Unit.MINUTE, "PT90M"),
        (None, Unit.DAY, "PXD"),
        (None, Unit.HOUR, "PTXH"),
        (None, Unit.DECADE, "PXDE"),
    ],
)
def test_a_duration_is_written_as_iso(count, unit, written):
    """Decades and quarters are counted in years and months; X stands for an unknown count."""
    assert calendar.duration(count, unit) == written


@pytest.mark.parametrize(
    ("year", "day"), [(2020, "2020-04-12"), (2021, "2021-04-04"), (1961, "1961-04-02"), (2038, "2038-04-25")]
)
def test_easter_falls_where_the_church_has_it(year, day):
    """Western Easter Sundays, the latest possible included."""
    assert calendar.easter(year).isoformat() == day


def test_the_nth_weekday_counts_from_both_ends():
    """The fourth Thursday of November, the last Monday of May."""
    assert calendar.nth_weekday(2020, 11, 4, 4) == date(2020, 11, 26)
    assert calendar.nth_weekday(2019, 5, 1, -1) == date(2019, 5, 27)


def test_a_step_finer_than_its_stamp_has_no_answer():
    """Two days after some year or month is no date."""
    assert calendar.step(Stamp(1944), 2, Unit.DAY) is None
    assert calendar.step(Stamp(1944, 3), 2, Unit.DAY) is None
    assert calendar.step(Stamp(1944), 2, Unit.MONTH) is None
    assert calendar.step(Stamp(9999, 12, 31), 1, Unit.DAY) is None
