"""A draft's counts and errors say what was found, missed, made up and read wrong."""

from datetime import date

from claimcheck.claims import Quantity, Quotation, When
from claimcheck.detectors import plain
from claimcheck.evaluation.answers import Amount, Moment, Voice
from claimcheck.evaluation.counts import Counts, Error, outcome
from claimcheck.evaluation.labelled import Fact, Found, Labelled, Wanted

DRAFT = plain("One day\n“Two words,” she said\nThree days", date(2021, 5, 4))
DAY = Wanted(("date",), 0, 7, "One day", value=Moment(("2021-05-03",)))
WORDS = Wanted(("quotation",), 9, 18, "Two words", speaker=Voice("she"))
DAYS = Wanted(("quantity", "date"), 30, 40, "Three days", value=Amount(3))


def labelled(*wanted, **fields):
    """The draft above with these labels, their own types scored."""
    return Labelled("one", DRAFT, wanted, frozenset(label.type for label in wanted), **fields)


def found(label, value, *, grown=0, kind=None):
    """A find where a label stands, or reaching past it."""
    return Found(kind or label.type, label.start, label.end + grown, label.text, value)


def test_what_is_right_is_counted_once():
    """A find at the label's very place is strict, one that only touches it is not; both can be right."""
    finds = [
        found(DAY, When("2021-05-03")),
        found(WORDS, Quotation("Two words", speaker_words="she"), grown=1),
    ]
    result = outcome(labelled(DAY, WORDS), finds)
    assert result.counts == {
        "date": Counts(wanted=1, found=1, strict=1, overlap=1, right=1, valued=1, value=1),
        "quotation": Counts(wanted=1, found=1, overlap=1, right=1, spoken=1, speaker=1),
    }
    assert result.errors == ()


def test_errors_say_what_was_wanted_and_got():
    """In the order of the draft, with line, words and both readings."""
    finds = [
        found(DAY, When("2021-05-04")),
        found(WORDS, Quotation("Two words", speaker_words="he", speaker="Ivo Lind")),
        Found("quantity", 20, 23, "she", Quantity(1, 1, "=", "she")),
    ]
    assert outcome(labelled(DAY, WORDS, DAYS), finds).errors == (
        Error("wrong value", "one", 1, "date", "One day", "2021-05-03", "2021-05-04"),
        Error("wrong speaker", "one", 2, "quotation", "Two words", "she", "he / Ivo Lind"),
        Error("extra", "one", 2, "quantity", "she", None, "low 1, high 1, comparator =, unit she"),
        Error("missed", "one", 3, "quantity", "Three days", "3", None),
    )


def test_a_find_counts_under_the_label_that_it_meets():
    """A duration where the set has a number is a find of the number; elsewhere it is not looked at."""
    elsewhere = Found("date", 20, 23, "she", When("P3D"))
    result = outcome(labelled(DAYS), [found(DAYS, When("P3D"), kind="date"), elsewhere])
    assert result.counts == {
        "quantity": Counts(wanted=1, found=1, strict=1, overlap=1, right=1, valued=1, value=1)
    }
    assert result.errors == ()


def test_types_that_are_not_labelled_are_not_looked_at():
    """A set without titles has no wrong titles."""
    assert outcome(labelled(DAY), [found(WORDS, Quotation("Two words"))]).counts == {"date": Counts(wanted=1)}


def test_a_fact_is_right_or_wrong_as_a_whole():
    """It has no place; where the text does not tell it, it is asked for and not found."""
    facts = (Fact("event_date", "2021-05-04"), Fact("killed_min", 2))
    result = outcome(labelled(facts=facts), [])
    assert result.counts == {
        "event_date": Counts(wanted=1, found=1, right=1, valued=1, value=1),
        "killed_min": Counts(wanted=1, found=1, valued=1),
    }
    assert result.errors == (Error("wrong value", "one", 1, "killed_min", "", "2", "0"),)
