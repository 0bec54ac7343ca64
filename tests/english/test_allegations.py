"""Accusations and legal states: clause, cue, stage and who is accused."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.english.law.allegations import allegations
from claimcheck.english.law.charges import CUES


def told(scan):
    """The allegations of a text as (stage, who, the words of the clause)."""
    return [
        (found.stage, found.who, scan.text[found.span.start : found.span.end]) for found in allegations(scan)
    ]


@pytest.mark.parametrize(
    ("text", "stage", "who", "clause"),
    [
        ("Lund accused Roe of fraud, and left.", "accused", "Roe", "Lund accused Roe of fraud"),
        (
            "On Friday, Ana Lund was charged with arson.",
            "charged",
            "Ana Lund",
            "Ana Lund was charged with arson",
        ),
        ("Police arrested two men on Monday.", "arrested", "two men", "Police arrested two men on Monday"),
        ("Jane Roe, accused of theft, left.", "accused", "Jane Roe", "accused of theft"),
        (
            "Jane Roe, who was convicted of fraud, left.",
            "convicted",
            "Jane Roe",
            "who was convicted of fraud",
        ),
        ("They blamed the army for the fire.", "accused", "the army", "They blamed the army for the fire"),
        ("It was blamed on Ana Lund.", "accused", "Ana Lund", "It was blamed on Ana Lund"),
        ("He pleaded not guilty.", "pleaded not guilty", "He", "He pleaded not guilty"),
        ("The firm denied wrongdoing.", "denied", "The firm", "The firm denied wrongdoing"),
        ("Roe sued Acme over the leak.", "sued", "Acme", "Roe sued Acme over the leak"),
        ("She was acquitted in May.", "acquitted", "She", "She was acquitted in May"),
        ("He goes on trial in May.", "on trial", None, "He goes on trial in May"),
        ("“He was convicted of fraud,” Roe said.", "convicted", "He", "He was convicted of fraud"),
        ("Roe faces three murder charges.", "charged", None, "Roe faces three murder charges"),
        (
            "Police blamed Acme for a leak that hurt Lund and the West.",
            "accused",
            "Acme",
            "Police blamed Acme for a leak that hurt Lund and the West",
        ),
        (
            "The Crown alleges that Roe’s firm, Acme Pumps Ltd, paid for the deal.",
            "accused",
            None,
            "The Crown alleges that Roe’s firm, Acme Pumps Ltd, paid for the deal",
        ),
        (
            "They are accused of theft and, in two cases, of arson.",
            "accused",
            "They",
            "They are accused of theft and, in two cases, of arson",
        ),
        (
            "He denied that it was a secret, private deal.",
            "denied",
            "He",
            "He denied that it was a secret, private deal",
        ),
        (
            "Roe was charged with fraud and the court adjourned.",
            "charged",
            "Roe",
            "Roe was charged with fraud",
        ),
        ("He got a ten-year prison sentence.", "sentenced", None, "He got a ten-year prison sentence"),
    ],
)
def test_an_allegation_has_its_clause_its_stage_and_the_accused(scan_of, text, stage, who, clause):
    """Subject, verb and object of an accusation are told apart, actively and passively."""
    assert told(scan_of(text)) == [(stage, who, clause)]


@pytest.mark.parametrize(
    "text",
    [
        "The shop charged $5 with every order, and she charged her phone.",
        "He is charged with leading the review.",
        "A long sentence ended the chapter.",
        "They were denied entry and denied visas.",
        "The clinical trial ended in May.",
        "They sued for peace.",
        "He is in charge of the charges for parking.",
        "She suspected that he lied.",
    ],
)
def test_look_alikes_are_no_allegations(scan_of, text):
    """Prices, tasks, batteries, grammar, visas and clinics accuse nobody."""
    assert told(scan_of(text)) == []


def test_of_two_stages_in_one_clause_the_further_counts(scan_of):
    """A man arrested and charged is charged."""
    assert told(scan_of("Tom Poe was arrested on Monday and charged with murder.")) == [
        ("charged", "Tom Poe", "Tom Poe was arrested on Monday and charged with murder")
    ]


def test_what_has_not_happened_is_marked(scan_of):
    """A negated legal state says so, since the exact stage is what an editor checks."""
    (found,) = allegations(scan_of("Tom Poe has not been charged with a crime."))
    assert found.negated


@given(st.text(alphabet="acused of charges with not , .“”\nTom", max_size=60), st.sampled_from(sorted(CUES)))
def test_clauses_lie_in_the_text_and_hold_their_cue(scan_of, text, cue):
    """Whatever stands around a cue, its clause is a stretch of the text that holds it."""
    scan = scan_of(f"{text} {cue} {text}")
    for found in allegations(scan):
        assert found.cue in scan.text[found.span.start : found.span.end]


@pytest.mark.parametrize(
    "unit", ["accused ", "charged with ", "arrested ", "denied the ", "was ", "a sentence "]
)
def test_hostile_copy_takes_linear_time(scan_of, unit):
    """A long run of one cue takes no more than its length in time."""
    scan = scan_of("\n\n".join([unit * (2_000 // len(unit))] * 20))
    start = time.process_time()
    list(allegations(scan))
    assert time.process_time() - start < 2
