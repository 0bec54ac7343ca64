"""Sentences end where an editor would end them."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.draft import Block, BlockKind, Draft, Origin, Span
from claimcheck.paragraphs import paragraphs
from claimcheck.prose import prose
from claimcheck.sentences import sentences

CASES = [
    ["U.S. President Ana Marin met Gen. Mark Votel on Jan. 5.", "He said no."],
    ["The vote by Rep. Ana Rey, D-Calif., was close.", "She left at 5 p.m. Tuesday."],
    ["“We will go.”", "Moreland said so.", "“When?” she asked."],
    ["It cost $3.5 million.", "No. 5 is alive.", "St. Elmo was hit."],
    ["The letter was sent.", "Police left.", "Debt rose by 3 per cent.", "Shares fell."],
    ["He saw Spc. Bo Lee, Lt. Ana Rey and Sgt. Jan Ott.", "They left."],
    ["He spoke to the Lt.", "The next day he left."],
    ["It ended at 5 p.m.", "Nobody came.", "It opens at 9 a.m. Monday at 10 a.m. Eastern time."],
    ["He works for Acme Inc.", "Its chief left.", "She moved to the U.S.", "After that, he left."],
    ["The ship left Trieste.", "But the pilot stayed in Udine.", "On 3 November 1918.", "The crew left."],
    [
        "It was the fifth rise in a row.",
        "Rates are no longer low.",
        "Police found a car.",
        "It was so.",
        "Ana left.",
    ],
    ["He met Prof. Ana Rey, Capt. Bo Lee and Supt. Jan Ott.", "She said no."],
    ["The U.S. No. 1 seed met approx. 40 fans.", "It was over."],
]


def read(text):
    blocks = tuple(Block(BlockKind.BODY, span.start, span.end) for span in paragraphs(text))
    return prose(Draft(Origin("-", ""), text, blocks))


@pytest.mark.parametrize("expected", CASES)
def test_abbreviations_and_quotation_marks_do_not_end_a_sentence(expected):
    """News abbreviations go on; a closing mark belongs to the sentence it closes."""
    running = read(" ".join(expected))
    assert [running.text[s.start : s.end] for s in sentences(running).spans] == expected


def test_no_sentence_crosses_a_block():
    """A headline without a full stop is a sentence of its own."""
    running = read("Troops leave the border\n\nThe last unit left")
    assert [running.text[s.start : s.end] for s in sentences(running).spans] == [
        "Troops leave the border",
        "The last unit left",
    ]


def test_the_sentences_of_a_span_are_those_it_touches():
    """A span over two sentences has both; a span within one has that one."""
    running = read("One left. Two came. Three stayed.")
    found = sentences(running)
    assert found.within(Span(4, 14)) == found.spans[:2]
    assert found.within(Span(21, 22)) == found.spans[2:]


@given(st.text(alphabet="Ab. \n\"”'?!5", max_size=80))
def test_sentences_are_in_order_and_hold_every_visible_character(text):
    """No character is lost between sentences and none stands in two."""
    running = read(text)
    spans = sentences(running).spans
    assert all(a.end <= b.start for a, b in pairwise(spans))
    covered = {at for span in spans for at in range(span.start, span.end)}
    assert all(at in covered for at, letter in enumerate(running.text) if not letter.isspace())
