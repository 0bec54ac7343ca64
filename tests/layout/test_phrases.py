"""What a checklist says in words."""

from dataclasses import replace

import pytest
from reports import Entry, claim, draft_of, report_of

from claimcheck.claims import Quantity, Statement, When
from claimcheck.layout import phrases
from claimcheck.report import ChunkOutcome, Coverage, Run


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ("2021-04-13", "Tue 2021-04-13"),
        ("2021-04-13T09:30", "Tue 2021-04-13 09:30"),
        ("2021-04-13T21", "Tue 2021-04-13 21"),
        ("2021-W15", "the week of Mon 2021-04-12"),
        ("2021-04", "2021-04"),
        ("2021", "2021"),
        ("2021-04-15/2021-06-01", "Thu 2021-04-15 to Tue 2021-06-01"),
        ("../2021-04-13", "until Tue 2021-04-13"),
        ("2021-04-13/..", "from Tue 2021-04-13 on"),
        ("2021-04~", "about 2021-04"),
        ("2021-21", "2021-21"),
        ("202X", "202X"),
        ("P7Y", "P7Y"),
        ("2021-02-30", "2021-02-30"),
        ("2021-W60", "2021-W60"),
        ("-0044-03-15", "-0044-03-15"),
    ],
)
def test_a_date_reads_with_its_weekday(value, words):
    """Days carry the weekday, intervals read as words, and what no calendar has stays as it is."""
    assert phrases.when(value) == words


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (Quantity(40_000, None, ">", "troops"), "> 40,000 troops"),
        (Quantity(10, 12, "between", "percent"), "10 to 12 percent"),
        (Quantity(2.5, 2.5, "=", None, "money", "EUR"), "2.5 EUR"),
        (Quantity(None, 500, "<=", "people"), "<= 500 people"),
        (Quantity(None, None, "vague", "people"), "vague people"),
    ],
)
def test_a_figure_reads_with_its_bounds(value, words):
    """A figure has its sign, its bounds with thousands apart, currency and unit."""
    assert phrases.quantity(value) == words


def test_line_numbers():
    """Lines are named once each, in order."""
    assert phrases.lines(3, 3) == "line 3"
    assert phrases.lines(3, 9) == "lines 3-9"
    assert phrases.numbers([9]) == "line 9"
    assert phrases.numbers([58, 21, 50, 21]) == "lines 21, 50 and 58"


def test_the_engine_says_where_the_copy_went():
    """Offline, nothing left the machine; a model's endpoint is named."""
    assert phrases.engine(Run("offline")) == "Offline detectors; nothing left this machine."
    assert phrases.engine(Run("model", "m", "h.example")) == "Model m; the copy was sent to h.example."


def test_a_tally_leaves_out_what_there_is_none_of():
    """Nothing found is said in words."""
    assert phrases.tally(report_of(draft_of("x"))) == "Nothing to check was found."


def test_coverage_points_to_what_it_does_not_cover():
    """All covered is said plainly; what is not covered is said to be listed."""
    assert phrases.covered([("quantity", Coverage(9, 9))]) == "Covered: figures 9 of 9."
    assert phrases.covered([("superlative", Coverage(2, 1))]) == (
        "Covered: superlatives 1 of 2; the rest is listed at the end."
    )
    assert phrases.covered([]) == ""


def test_what_a_model_named_itself_is_told():
    """Its own claims do not count, nor those that nobody promised to see; offline nothing is said."""
    draft = draft_of("Four of 9 left on May 3.")
    made = [
        replace(claim(draft, Entry(kind, words, value)), origin=origin)
        for kind, words, value, origin in (
            ("quantity", "Four", Quantity(4, 4, "=", None), "both"),
            ("quantity", "9", Quantity(9, 9, "=", None), "detector"),
            ("date", "May 3", When("2021-05-03"), "both"),
            ("quantity", "of 9", Quantity(9, 9, "=", None), "model"),
            ("event", "left", Statement(), "both"),
        )
    ]
    assert phrases.named(report_of(draft, made, run=Run("model"))) == "The model itself named 2 of these 3."
    assert phrases.named(report_of(draft, run=Run("model"))) == ""
    assert phrases.named(report_of(draft, made)) == ""


@pytest.mark.parametrize(
    ("chunk", "words"),
    [
        (ChunkOutcome(0, 1, 9, "refused", "policy", 1, False, 0, 0), "page 3 refused: policy"),
        (
            ChunkOutcome(0, 4, 4, "cut off", None, 2, False, 0, 0),
            "page 3 cut off: no reason given, 2 attempts",
        ),
    ],
)
def test_a_failure_has_a_place_and_a_reason(chunk, words):
    """A part that was not read is named with what became of it and why."""
    assert phrases.failure("page 3", chunk) == words


def test_shorten_keeps_both_ends():
    """A long text loses its middle, a short one nothing."""
    assert phrases.shorten("a" * 120) == "a" * 120
    assert phrases.shorten("a" * 80 + "m" * 500 + "z" * 40) == f"{'a' * 80} […] {'z' * 40}"
