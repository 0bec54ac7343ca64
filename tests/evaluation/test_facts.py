"""Facts of a whole text follow from what was found in it."""

from dataclasses import replace
from datetime import date

import pytest

from claimcheck.claims import Quantity, When
from claimcheck.detectors import plain
from claimcheck.evaluation.facts import fact, facts, same_fact
from claimcheck.evaluation.labelled import Found
from claimcheck.grammar.rules import unmarked

DRAFT = plain("Copy.", date(2021, 5, 4))


def days(*values):
    """Dates that were found."""
    return [Found("date", 0, 1, "x", When(value)) for value in values]


def killed(low, high, comparator="=", outcome="killed"):
    """A casualty figure that was found."""
    return Found("casualty_figure", 0, 1, "x", Quantity(low, high, comparator, None, outcome=outcome))


@pytest.mark.parametrize(
    ("values", "day"),
    [
        (["2021-05-04", "2021-05-03TNI", "2021-05-01"], "2021-05-01"),
        (["2021-04-20", "2021-05-03"], "2021-05-03"),
        (["2021-06-01", "2021-05", None, "P1D"], "2021-05-04"),
        ([], "2021-05-04"),
    ],
)
def test_an_event_is_on_the_first_day_of_the_week_before_publication(values, day):
    """Else on the day of publication; months, durations and what lies ahead do not count."""
    assert fact("event_date", DRAFT, days(*values)) == day


@pytest.mark.parametrize(
    ("copy", "day"),
    [
        ("They detained a man after [Sunday]'s blast.", "2021-05-04"),
        ("They detained a man responsible for a blast on [May 2].", "2021-05-04"),
        ("They detained a man wanted for arson during a raid on [May 2].", "2021-05-02"),
        ("They detained a man wanted for arson. He fled on [May 2].", "2021-05-02"),
        ("They detained a man accused of arson [yesterday].", "2021-05-02"),
        ("They detained a man on [May 2].", "2021-05-02"),
    ],
)
def test_a_day_of_something_known_or_of_a_charge_is_not_the_deeds(copy, day):
    """A genitive and what somebody is blamed for tell of the background; yesterday is the deed's."""
    text, start, end = unmarked(copy)
    found = Found("date", start, end, text[start:end], When("2021-05-02"))
    assert fact("event_date", plain(text, DRAFT.published), [found]) == day


def test_an_event_without_a_day_of_publication_is_on_the_first_day():
    """And on none where there is no day at all."""
    assert fact("event_date", plain("Copy."), days("2021", "2021-05-03")) == "2021-05-03"
    assert fact("event_date", plain("Copy."), []) is None


def test_different_figures_are_added_up():
    """A figure given twice is one deed, "several" is three, and another outcome is another fact."""
    found = [
        killed(2, 2),
        killed(2, 2),
        killed(None, None, "vague"),
        killed(None, 10, "<"),
        killed(4, 9, "between"),
    ]
    captured = killed(5, 5, outcome="captured")
    assert fact("killed_min", DRAFT, [*found, captured]) == 2 + 3 + 10 + 4
    assert fact("captured_min", DRAFT, [*found, captured]) == 5
    assert fact("killed_min", DRAFT, []) == 0


def test_others_are_not_those_told_of_before():
    """The same figure of "additional" people is another deed."""
    more = Quantity(1, 1, "=", "additional rebel", "count", None, "killed")
    found = [killed(1, 1), replace(killed(1, 1), value=more)]
    assert fact("killed_min", DRAFT, found) == 2


def test_a_fact_that_is_not_told_is_wrong():
    """Nothing is never the right answer."""
    assert same_fact(2, 2.0)
    assert not same_fact(None, None)
    assert facts() == {"event_date", "killed_min", "captured_min"}
