"""An evaluation reads as a table for people and as data for programs."""

import json

from claimcheck.claims import When
from claimcheck.detectors import plain
from claimcheck.evaluation.answers import Moment
from claimcheck.evaluation.evaluation import evaluate
from claimcheck.evaluation.labelled import Fact, Found, Labelled, Wanted
from claimcheck.evaluation.table import data, error_lines, table

DRAFT = plain("One day\nTwo days")
DAY = Wanted(("date",), 0, 7, "One day", value=Moment(("2021-05-03",)))
PLACE = Wanted(("event",), 8, 11, "Two")
SCORED = frozenset({"date", "event"})


def evaluation(*finds, drafts=1):
    """Drafts with a date, an event whose kind is partial, and a fact, in each of which the same is found."""
    one = Labelled(
        "one", DRAFT, (DAY, PLACE), SCORED, frozenset({"event"}), (Fact("event_date", "2021-05-03"),)
    )
    return evaluate("set", [one] * drafts, lambda _: finds)


FOUND = Found("date", 0, 7, "One day", When("2021-05-03"))
WRONG = Found("date", 0, 3, "One\x1b", When(None))


def test_a_row_has_only_what_can_be_said_of_its_type():
    """A partial type has recall, a fact values, everything else what its labels have."""
    rows = {line.split()[0]: line.split()[1:] for line in table(evaluation(FOUND)).splitlines()[2:]}
    assert rows == {
        "date": ["1", "1", "100.0", "100.0", "100.0", "100.0", "100.0", "100.0", "100.0", "100.0", "-"],
        "event": ["1", "-", "0.0", "-", "-", "0.0", "-", "-", "-", "-"],
        "event_date": ["1", "1", "-", "-", "-", "-", "-", "-", "100.0", "100.0", "-"],
    }


def test_intervals_stand_below_their_figures():
    """Where there are several drafts to resample, and in line with the row above."""
    lines = table(evaluation(FOUND, drafts=3)).splitlines()
    assert lines[3].split() == ["100-100"] * 8
    assert len(lines[2].rstrip("- ")) == len(lines[3])


def test_all_types_together_stand_last():
    """Partial types and facts are no part of the sum."""
    title = Wanted(("title",), 8, 11, "Two")
    one = Labelled("one", DRAFT, (DAY, PLACE, title), SCORED | {"title"}, frozenset({"event"}))
    found = evaluate("set", [one], lambda _: [FOUND])
    assert list(found.counts) == ["date", "event", "title", "all"]
    assert (found.counts["all"].wanted, found.counts["all"].found) == (2, 1)


def test_errors_are_picked_from_all_drafts():
    """So many, spread evenly; what could steer a terminal is shown as an escape."""
    errors = evaluation(WRONG, drafts=4).errors
    assert [line.split(":")[0].strip() for line in error_lines(errors, 99).splitlines()].count("missed") == 4
    picked = error_lines(errors, 2).splitlines()
    assert len(picked) == 2
    assert error_lines(errors, 0) == ""
    assert "\x1b" not in error_lines(evaluation(Found("date", 9, 11, "O\x1b", When(None))).errors, 99)


def test_data_are_json():
    """Counts, shares and every error."""
    told = json.loads(json.dumps(data(evaluation(WRONG))))
    assert (told["name"], told["drafts"]) == ("set", 1)
    assert told["types"]["date"]["counts"]["overlap"] == 1
    assert told["types"]["date"]["shares"]["recall"] == {"value": 1.0, "low": None, "high": None}
    assert [error["kind"] for error in told["errors"]] == ["wrong value", "wrong value", "missed"]
