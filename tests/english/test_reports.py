"""Reporting verbs and nouns are told from their look-alikes, and each finds its own source."""

import time

import pytest

from claimcheck.draft import Span
from claimcheck.english.speech.frames import Frame
from claimcheck.english.speech.reports import reports
from claimcheck.grammar.marks import quoted


def found(text):
    """Cue and source of each report in a sentence."""
    span = Span(0, len(text))
    frame = Frame(text, span, [stretch.outer for stretch in quoted(text, [span])])
    pairs = [(frame.words[one.cue], frame.span(one.first, one.last)) for one in reports(frame)]
    return [(cue, text[place.start : place.end]) for cue, place in pairs]


SOURCES = (
    ("Officials in Oslo said so.", [("said", "Officials in Oslo")]),
    ("The ministry on April 13 accused them of it.", [("accused", "The ministry")]),
    ("The director of the state archive said so.", [("said", "The director of the state archive")]),
    ("Ana Marin, the mayor, and a critic of the plan, said so.", [("said", "Ana Marin")]),
    ("Ministers from Asia, including Iran, Iraq, and Oman, said so.", [("said", "Ministers from Asia")]),
    ("Marin left, saying she was tired.", [("saying", "Marin")]),
    ("The vote led Marin to say so.", [("say", "Marin")]),
    ("The plan was described by Marin as a gift.", [("described", "Marin")]),
    ("He laughed and said so.", [("said", "He")]),
    ("Readers of the Sydney Morning Herald said so.", [("said", "Readers of the Sydney Morning Herald")]),
    ("A study published Monday found so.", [("found", "A study")]),
    ("In Marin's words, it failed.", [("words", "Marin's")]),
)


@pytest.mark.parametrize(("text", "expected"), SOURCES)
def test_a_verb_finds_its_subject(text, expected):
    """Over circumstances, asides and other verbs, the source is the subject and nothing else."""
    assert found(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "The report cards came late.",
        "State troopers closed the road.",
        "Calls to the office rang out.",
        "It is too early to tell.",
        "The so-called ghost ships left.",
        "Neither statement said so.",
        "No official said so.",
        "Nobody in Oslo said so.",
    ],
)
def test_nouns_that_look_like_verbs_and_nobody_report_nothing(text):
    """A noun after an article, in a compound or as a subject has no source; nobody is none."""
    assert found(text) == []


@pytest.mark.slow
def test_a_sentence_without_end_stays_linear():
    """Four times the words of a hostile sentence take about four times as long."""

    def seconds(piece, count):
        text = piece * count
        started = time.process_time()
        reports(Frame(text, Span(0, len(text))))
        return time.process_time() - started

    for piece in ("said ", "to say ", "who said, ", "Smith and ", "a statement by ", "(Smith) said "):
        assert seconds(piece, 8000) < 12 * seconds(piece, 2000) + 0.1
