"""The draft's words win over a model's arithmetic."""

from claimcheck.claims import Mention, Quantity, Statement, When
from claimcheck.draft import Span
from claimcheck.kinds import by_name
from claimcheck.verify import verify

READ = Quantity(40000, None, ">", "troops")
MENTION = Mention("quantity", "more than 40,000 troops", 10, 33, READ, "quantity.count")


def test_the_value_read_from_the_words_stands():
    """A right value agrees, a wrong one differs and is kept beside."""
    kind = by_name("troop_count")
    right = verify(kind, Span(10, 33), Quantity(40000, None, ">=", "troops"), [MENTION])
    assert (right.value, right.check, right.model_value) == (READ, "agrees", None)
    wrong = verify(kind, Span(10, 33), Quantity(400000, None, ">=", "troops"), [MENTION])
    assert (wrong.value, wrong.check) == (READ, "differs")
    assert wrong.model_value["low"] == 400000


def test_what_no_detector_reads_is_marked_as_such():
    """The model's value then stands alone and says so."""
    value = Quantity(2, 2, "=", "people", outcome="killed")
    found = verify(by_name("casualty_figure"), Span(0, 5), value, [MENTION])
    assert (found.value, found.check) == (value, "not readable")


def test_the_outcome_that_only_a_model_sees_is_kept():
    """The number is the draft's, what became of the people the model's."""
    found = verify(
        by_name("casualty_figure"),
        Span(10, 33),
        Quantity(40000, None, ">", "men", outcome="killed"),
        [MENTION],
    )
    assert (found.value.low, found.value.outcome, found.check) == (40000, "killed", "agrees")


def test_dates_are_compared_by_value_and_other_kinds_not_at_all():
    """A date that the model left open agrees; an event has no value to read."""
    when = Mention("date", "May 3", 0, 5, When("2021-05-03", relative=True), "date.month_day")
    kind = by_name("date")
    assert verify(kind, Span(0, 5), When("2021-05-03"), [when]).check == "agrees"
    assert verify(kind, Span(0, 5), When("2020-05-03"), [when]).check == "differs"
    assert verify(kind, Span(0, 5), When(None), [when]).check == "agrees"
    assert verify(by_name("event"), Span(0, 5), Statement(), [when]).check is None
