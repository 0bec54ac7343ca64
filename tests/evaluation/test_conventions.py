"""What a file labels is read off its labels, and what is found is put in its terms."""

import pytest

from claimcheck.claims import Quantity, Quotation, When
from claimcheck.evaluation.conventions import convention
from claimcheck.evaluation.labelled import Found


def date(text, value, *, start=0, repeats=False):
    """A date that was found."""
    return Found("date", start, start + len(text), text, When(value, repeats=repeats))


def row(kind, value=None, text=None, **fields):
    """A label of a file."""
    return {"type": kind, "value": value, "text": text, **fields}


def fitted(rows, *found, mapped=None):
    """The words and value of each find in the file's terms."""
    agreed = convention(rows, mapped or {})
    return [(find.type, find.start, find.text, find.value) for find in agreed.fitted(found)]


def test_a_set_of_dates_is_not_asked_for_durations():
    """Durations and repeated times are no errors where a file labels neither."""
    finds = (date("three days", "P3D"), date("every Monday", "P1W", repeats=True))
    assert fitted([row("date", "2021")], *finds) == []
    assert len(fitted([row("date", "2021"), row("duration", "P1D")], *finds)) == 2


def test_a_set_without_references_is_not_asked_for_now():
    """What means now or recently counts where the file has such values."""
    finds = (date("now", "2021-04-13~"), date("recently", "../2021-04-13"))
    assert fitted([row("date", "2021")], *finds) == []
    assert len(fitted([row("date", "PRESENT_REF")], *finds)) == 2


def test_a_night_is_its_day_where_no_part_of_a_day_is_labelled():
    """A night has the value of its day; a clock time stays."""
    finds = (date("Thursday night", "2021-04-15TNI"), date("6 p.m.", "2021-04-15T18:00"))
    values = [value.value for *_, value in fitted([row("date", "2021")], *finds)]
    assert values == ["2021-04-15", "2021-04-15T18:00"]
    values = [value.value for *_, value in fitted([row("date", "2021-04-15TMO")], *finds)]
    assert values == ["2021-04-15TNI", "2021-04-15T18:00"]


@pytest.mark.parametrize("text", ["from 3 to 9 May", "between 3 and 9 May", "3-9 May", "3 until 9 May"])
def test_an_interval_is_two_dates_where_the_file_has_no_intervals(text):
    """Each end stands where it is printed and has its own value."""
    found = date(text, "2021-05-03/2021-05-09", start=10)
    ends = fitted([row("date", "2021")], found)
    places = [(text.index("3") + 10, "3", "2021-05-03"), (text.index("9") + 10, "9 May", "2021-05-09")]
    assert [(start, words, value.value) for _, start, words, value in ends] == places


def test_an_interval_is_whole_where_the_file_labels_it_whole():
    """One label over both ends is enough; a week that has an interval for its value is not."""
    found = date("3 to 9 May", "2021-05-03/2021-05-09")
    whole = row("date", "2021-05-01/2021-05-02", "1 to 2 May")
    week = row("date", "2021-05-03/2021-05-09", "last week")
    assert len(fitted([whole], found)) == 1
    assert len(fitted([week], found)) == 2


@pytest.mark.parametrize(
    ("text", "value"), [("last week", "2021-05-03/2021-05-09"), ("since May", "2021-05/..")]
)
def test_what_is_printed_as_one_date_stays_one(text, value):
    """An interval without two printed ends is not divided."""
    assert [words for _, _, words, _ in fitted([row("date", "PAST_REF")], date(text, value))] == [text]


def test_counts_of_people_are_quantities():
    """Kinds that a file does not know stand as the type that it does."""
    found = Found("casualty_figure", 0, 3, "two", Quantity(2, 2, "=", None, outcome="killed"))
    assert [kind for kind, *_ in fitted([row("number", 2)], found)] == ["quantity"]


@pytest.mark.parametrize(("mode", "kept"), [("title", 0), ("term", 0), ("partial", 1), ("direct", 1)])
def test_names_of_works_and_terms_are_no_quotations(mode, kept):
    """What only names something in quotation marks is not held against anybody."""
    found = Found("quotation", 0, 3, "Ran", Quotation("Ran", mode=mode))
    assert len(fitted([row("quote")], found)) == kept


def test_what_is_attributed_excuses_a_quotation_where_only_some_parts_are_labelled():
    """Contents of attributions count beside parts of quotations, and nowhere else."""
    assert convention([row("quote_part")], {}).excused("content") == "quotation"
    assert convention([row("quote_part")], {}).excused("quote") is None
    assert convention([row("quote")], {}).excused("content") is None


def test_the_whole_of_a_quotation_is_not_asked_for_beside_its_parts():
    """Where a file labels parts, those are scored."""
    assert convention([row("quote"), row("quote_part")], {}).types == {"quote_part": "quotation"}


def test_a_type_that_is_mapped_is_scored():
    """Types that nobody knows are left out until they are named."""
    assert convention([row("wage"), row("place")], {"wage": "quantity"}).types == {"wage": "quantity"}
