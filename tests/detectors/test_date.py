"""Dates of a text: spans, values, anchors."""

import time
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from claimcheck.detectors import detect
from claimcheck.detectors.date import RULES
from claimcheck.grammar.rules import unmarked

TUESDAY = date(2021, 4, 13)
MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August"),
    *("September", "October", "November", "December"),
)
SUFFIX = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}
WAYS = (
    lambda day: f"{day:%Y-%m-%d}",
    lambda day: f"{MONTHS[day.month - 1]} {day.day}, {day.year}",
    lambda day: f"{MONTHS[day.month - 1][:3]}. {day.day}, {day.year}",
    lambda day: f"{MONTHS[day.month - 1]} {day.day}{SUFFIX.get(day.day, 'th')}, {day.year}",
    lambda day: f"{day.day} {MONTHS[day.month - 1]} {day.year}",
    lambda day: f"{day.day:02d} {MONTHS[day.month - 1][:3]} {day.year}",
    lambda day: f"the {day.day}{SUFFIX.get(day.day, 'th')} of {MONTHS[day.month - 1]}, {day.year}",
    lambda day: f"{day:%A}, {MONTHS[day.month - 1]} {day.day}, {day.year}",
    lambda day: f"{day:%A} {day.day} {MONTHS[day.month - 1]} {day.year}",
    lambda day: f"{day.month}/{day.day}/{day.year}",
    lambda day: f"{day:%d.%m.}{day.year}",
)
NTH = ("first", "second", "third", "fourth")
SEASONS = ("spring", "summer", "autumn", "winter")


def quarter(year, number):
    """A quarter as EDTF codes it."""
    return f"{year}-{33 + number % 4}"


def found(text, published=TUESDAY):
    """The dates of a text: words and value."""
    return [
        (mention.text, mention.value.value) for mention in detect(text, published) if mention.type == "date"
    ]


@given(st.dates(date(1000, 1, 1), date(2099, 12, 31)), st.sampled_from(WAYS))
def test_a_full_date_reads_back_however_it_is_written(day, way):
    """Every way to write a full date is found whole and gives the same value."""
    assert found(f"They signed on {way(day)} in Vienna.") == [(way(day), day.isoformat())]


COARSE = (
    (lambda year, _: f"{year}", lambda year, _: f"{year}"),
    (lambda year, number: f"{MONTHS[number]} {year}", lambda year, number: f"{year}-{number + 1:02d}"),
    (lambda year, number: f"{MONTHS[number]}, {year}", lambda year, number: f"{year}-{number + 1:02d}"),
    (lambda year, number: f"early {MONTHS[number]} {year}", lambda year, number: f"{year}-{number + 1:02d}"),
    (lambda year, number: f"the {NTH[number % 4]} quarter of {year}", quarter),
    (lambda year, number: f"Q{number % 4 + 1} {year}", quarter),
    (lambda year, number: f"{year} Q{number % 4 + 1}", quarter),
    (lambda year, number: f"fiscal {year}'s {NTH[number % 4]} quarter", quarter),
    (
        lambda year, number: f"the {NTH[number % 2]} half of {year}",
        lambda y, number: f"{y}-{40 + number % 2}",
    ),
    (lambda year, number: f"the {SEASONS[number % 4]} of {year}", lambda y, number: f"{y}-{21 + number % 4}"),
    (lambda year, number: f"{SEASONS[number % 4]} {year}", lambda y, number: f"{y}-{21 + number % 4}"),
    (lambda year, _: f"the {year // 10}0s", lambda year, _: f"{year // 10}X"),
    (lambda year, _: f"FY{year}", lambda year, _: f"{year}"),
)


@given(st.integers(1950, 2090), st.integers(0, 11), st.sampled_from(COARSE))
def test_a_month_or_more_reads_back_however_it_is_written(year, number, way):
    """Months, quarters, halves, seasons, years and decades are found whole and give the same value."""
    written, value = way
    words = written(year, number)
    assert found(f"They signed in {words} in Vienna.") == [(words, value(year, number))]


CLOCKS = (
    lambda hour, minute: f"{hour:02d}:{minute:02d}",
    lambda hour, minute: f"{hour:02d}{minute:02d} hours",
    lambda hour, minute: f"{(hour - 1) % 12 + 1}:{minute:02d} {'ap'[hour > 11]}.m",
    lambda hour, minute: f"{(hour - 1) % 12 + 1}.{minute:02d}{'ap'[hour > 11]}m",
    lambda hour, minute: f"{(hour - 1) % 12 + 1}:{minute:02d} {'AP'[hour > 11]}M",
)


@given(st.integers(0, 23), st.integers(0, 59), st.sampled_from(CLOCKS))
def test_a_time_reads_back_however_it_is_written(hour, minute, way):
    """By 24 hours, by 12 with the half of the day, and as soldiers write it."""
    words = way(hour, minute)
    assert found(f"It began at {words} in Vienna.") == [(words, f"T{hour:02d}:{minute:02d}")]


@given(st.integers(0, 6), st.booleans())
def test_a_weekday_follows_the_tense(offset, ahead):
    """In the past tense a weekday is the last one, the day itself included; in the future the next one."""
    day = TUESDAY + timedelta(days=offset if ahead else -offset)
    verb = "will meet" if ahead else "met"
    assert found(f"The ministers {verb} on {day:%A}.") == [(f"{day:%A}", day.isoformat())]


@given(st.integers(2, 60), st.sampled_from(["day", "week", "month", "year"]))
def test_ago_counts_back_in_its_own_unit(count, unit):
    """Three weeks ago is a week, three years ago a year."""
    value = found(f"It burned down {count} {unit}s ago.")[0][1]
    if unit == "day":
        assert value == (TUESDAY - timedelta(days=count)).isoformat()
    elif unit == "week":
        year, week, _ = (TUESDAY - timedelta(weeks=count)).isocalendar()
        assert value == f"{year}-W{week:02d}"
    elif unit == "month":
        years, month = divmod(TUESDAY.year * 12 + TUESDAY.month - 1 - count, 12)
        assert value == f"{years}-{month + 1:02d}"
    else:
        assert value == str(TUESDAY.year - count)


@given(
    st.sampled_from(["", "Officials said. ", "“Stop,” he said. ", "In Kyiv, 40 men left.\n\n"]),
    st.sampled_from([" Nobody objected.", " (He had.)", "\n\nThe end came soon.", ""]),
    st.sampled_from([example for rule in RULES for example in rule.finds]),
)
@settings(max_examples=150)
def test_text_around_does_not_change_a_date(before, after, example):
    """A date stays what it is whatever sentences stand before and after its own."""
    text, start, end = unmarked(example[0])
    spans = [
        (mention.start - len(before), mention.end - len(before))
        for mention in detect(before + text + after, TUESDAY)
        if mention.type == "date"
    ]
    assert (start, end) in spans


def seconds(text):
    """The processor time of a detection."""
    started = time.process_time()
    detect(text, TUESDAY)
    return time.process_time() - started


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.name)
def test_repeated_dates_stay_linear(rule):
    """Five times a long repetition of a rule's words takes no more than some ten times as long."""
    text, start, end = unmarked(rule.finds[0][0])
    words = f"{text[start:end]} "
    assert seconds(words * 750) < 12 * seconds(words * 150) + 0.2


@pytest.mark.parametrize("filler", ["the ", "two ", "more than ", "early ", "in the ", "a half "])
def test_words_that_may_lead_to_a_date_stay_linear(filler):
    """A long run of words that could open a date, between two dates, costs no more than its length."""
    short, long = (f"January {filler * times}January" for times in (1000, 5000))
    assert seconds(long) < 12 * seconds(short) + 0.2


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        (
            "Ferries stop from April 12 until June 3.",
            [("from April 12 until June 3", "2021-04-12/2021-06-03")],
        ),
        ("It ran between 2014 and 2018.", [("between 2014 and 2018", "2014/2018")]),
        (
            "It lasted from December to February 2020.",
            [("from December to February 2020", "2019-12/2020-02")],
        ),
        ("It will run Monday through Friday.", [("Monday through Friday", "2021-04-19/2021-04-23")]),
        ("It ran Thursday through Monday.", [("Thursday through Monday", "2021-04-08/2021-04-12")]),
        ("It ran Friday to Thursday.", [("Friday to Thursday", "2021-04-02/2021-04-08")]),
        ("It opened noon Monday.", [("noon Monday", "2021-04-12T12:00")]),
        ("Doors open at 9:30 a.m. on Friday.", [("9:30 a.m. on Friday", "2021-04-16T09:30")]),
        ("Updated April 13, 2021 18:20 GMT", [("April 13, 2021 18:20 GMT", "2021-04-13T18:20Z")]),
        (
            "It is open from 9 a.m. to 5 p.m. today.",
            [("from 9 a.m. to 5 p.m. today", "2021-04-13T09:00/2021-04-13T17:00")],
        ),
    ],
)
def test_neighbours_that_are_one_date_are_joined(text, dates):
    """The two ends of a range, and a day with its time, are one mention."""
    assert found(text) == dates


@pytest.mark.parametrize(
    "text",
    [
        "A 7-year-old girl and a man aged 40.",
        "The 27-page report has 2,014 notes.",
        "They sent 2000 soldiers and 1500 men.",
        "He may march on, and I sat in the sun.",
        "The Sunday Times and the Daily Mail said so.",
        "Since 9/11 they lost 2-1.",
        "It cost $1990 and weighed 1990 kg.",
        "Theresa May spoke.",
        "She ran it in 3:34.18.",
        "A cat named August sat on 2012 DA14.",
    ],
)
def test_what_only_looks_like_a_date_is_left_alone(text):
    """Ages, page counts, amounts, scores, names and verbs are no dates."""
    assert found(text) == []


def test_without_a_publication_date_nothing_is_guessed():
    """A relative date has no value where neither publication nor story anchors it."""
    mention = detect("They spoke on Tuesday.")[0]
    assert (mention.value.value, mention.value.relative, mention.value.anchor) == (None, True, None)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The road has been shut until Friday.", "2021-04-16"),
        ("The hearing was postponed until Friday.", "2021-04-16"),
        ("She is not moving until Friday.", "2021-04-16"),
        ("The guards slept until Friday.", "2021-04-09"),
        ("He did not start until Friday.", "2021-04-09"),
        ("The board has until Friday to decide.", "2021-04-16"),
        ("Banks were to reopen on Friday.", "2021-04-16"),
        ("She could not be reached for comment on Friday.", "2021-04-09"),
        ("The man may have been seen on Friday.", "2021-04-09"),
        ("He was to have testified on Friday.", "2021-04-09"),
        ("They asked him to stay until Friday.", "2021-04-16"),
        ("They had to stay until Friday.", "2021-04-09"),
        ("It ends if no deal is reached by Friday.", "2021-04-16"),
        ("The salt may run out before Friday.", "2021-04-16"),
        ("Those who voted on May 3 left on Friday.", "2021-04-09"),
        ("The president leaves Friday.", "2021-04-16"),
        ("It will rain overnight.", "2021-04-13TNI"),
        ("It rained overnight.", "2021-04-12TNI"),
        ("They will report first-quarter results soon.", "2021-33"),
        ("They expect second-quarter sales of $3.", "2021-34"),
        ("Sales rose to $3 from $2 in the 12 months through March.", "2021-03"),
    ],
)
def test_a_date_follows_the_verb_it_hangs_on(text, value):
    """What lasts until a day, what may come and what was to come lie where their verb says."""
    assert found(text)[-1][1] == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It struck on Monday.\n\nA man died at about 3:30 p.m. there.", "2021-04-12T15:30"),
        ("It struck at 3:30 p.m. Monday and again two hours later.", "2021-04-12T17:30"),
        ("It struck on Monday. Doors will open at 9 a.m. there.", "2021-04-13T09:00"),
        ("It struck on Monday. It is shut every day from 9 a.m. there.", "T09:00"),
        ("It struck in 2003. It was shut for two hours.", "PT2H"),
        ("It grew again two hours later.", "PT2H"),
        ("It grew again three decades later.", "P30Y"),
        ("It struck on Monday. He left by midnight.", "2021-04-12T24:00"),
        ("It struck on Monday. He left after midnight.", "2021-04-12T00:00"),
        ("It expired at midnight on Monday.", "2021-04-12T24:00"),
        ("It struck at midnight Monday, and again two hours later.", "2021-04-13T02:00"),
    ],
)
def test_a_time_is_of_the_day_last_told(text, value):
    """In news too, but for what lies ahead and what comes every day; hours later count from a time alone."""
    assert found(text)[-1][1] == value


def test_a_paragraph_of_news_that_looks_back_keeps_what_is_of_today():
    """Last and this, a day before the date last told, and what lies ahead are about the publication."""
    text = "It was founded in March 2015 and {}."
    for words, value in [
        ("grew until last June", "2020-06"),
        ("will move by year-end", "2021"),
        ("made an offer on Feb. 8", "2021-02-08"),
    ]:
        assert found(text.format(words))[-1][1] == value
    text = "Few spoke up in May 2015, and more may today. A man held the following month was let go."
    assert found(text)[-1][1] == "2015-06"


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It fell on Monday, to the lowest since May 2015. Sales fell from the start of the year.", "2021"),
        ("It has been tense since May 3, 2015, when two died. A man held that day was let go.", "2015-05-03"),
    ],
)
def test_a_story_goes_on_from_a_day_since_and_from_no_month(text, value):
    """A month that only bounds a record does not lead; a day of which something is told does."""
    assert found(text)[-1][1] == value


def test_the_quarter_is_the_one_reported_on():
    """A quarter or the same period of last year goes on from the period last told."""
    text = "It lost money in the second quarter of 2019. It sold less in the quarter than in {}."
    assert [value for _, value in found(text.format("the same period a year earlier"))] == [
        *("2019-34", "2019-34", "2018-34")
    ]


def test_the_anchor_is_told():
    """A resolved date names what it was resolved against; an absolute one needs nothing."""
    relative, absolute = (
        mention.value for mention in detect("Last month, unlike June 2020, was dry.", TUESDAY)
    )
    assert (relative.relative, relative.anchor) == (True, "2021-04-13")
    assert (absolute.relative, absolute.anchor) == (False, None)


def test_in_a_story_partial_dates_follow_the_date_last_told():
    """History far from the publication carries its own years, over the turn of the year too."""
    text = (
        "The siege began on 3 November 1854. Two days later the relief came. It snowed in December. "
        "By February the town had starved, and on 5 March 1855 it fell. The following year was quiet. "
        "Peace came on 30 March 1856."
    )
    assert [value for _, value in found(text)] == [
        *("1854-11-03", "1854-11-05", "1854-12", "1855-02", "1855-03-05", "1856", "1856-03-30")
    ]


def test_in_news_partial_dates_lie_about_the_publication():
    """One look back does not turn news into history."""
    text = "Crimea was seized in 2014. Talks began in March and will resume in May. They met on Friday."
    assert [value for _, value in found(text)] == ["2014", "2021-03", "2021-05", "2021-04-09"]


def test_a_month_with_a_glued_credit_is_found():
    """The credit that a web page glues to a caption is left out."""
    assert found("Since she took office in JanuaryImage: Jane Doe/XYZ") == [("January", "2021-01")]


def test_figures_follow_the_order_of_the_words():
    """Where both orders are dates, a text that writes 13 April means the day first."""
    assert found("Filed 4/5/2021, after April 1.")[0] == ("4/5/2021", "2021-04-05")
    assert found("Filed 4/5/2021, after 1 April.")[0] == ("4/5/2021", "2021-05-04")
    assert found("Filed 4/25/2021, after 1 April.")[0] == ("4/25/2021", "2021-04-25")
