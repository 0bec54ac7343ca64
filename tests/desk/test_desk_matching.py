"""Claims of two drafts paired: the best pairs first, and fast."""

import random
import time
from dataclasses import replace

import pytest
from reports import Entry, claim, draft_of, report_of

from claimcheck.claims import Quantity
from claimcheck.desk.matching import pairs
from claimcheck.desk.past import of_claim
from claimcheck.wire import wire

NOTHING = Quantity(None, None, "vague", None)


def made(lines, quotes):
    """A report with one claim a line: its quote, under an id of the text's own."""
    draft = draft_of("\n".join(lines))
    claims = [claim(draft, Entry("quantity", quote, NOTHING)) for quote in quotes]
    return report_of(draft, claims)


def matched(before, after):
    """The words of each pair; no id is that of an earlier claim."""
    past = [replace(of_claim(each), id=f"old-{each.id}") for each in wire(before).claims]
    found = pairs(past, after.claims, after.draft)
    return {past[old].words: after.claims[new].quote for old, new in found.items()}


def test_the_most_alike_are_paired_first():
    """A claim that comes earlier does not take the pair that belongs to a later one."""
    before = made(
        ["The mill sold 10 sacks of oats.", "The mill sold 20 sacks of corn."], ["10 sacks", "20 sacks"]
    )
    after = made(
        ["The mill sold 21 sacks of corn.", "The mill sold 12 sacks of oats."], ["21 sacks", "12 sacks"]
    )
    assert matched(before, after) == {"10 sacks": "12 sacks", "20 sacks": "21 sacks"}


def test_words_in_a_sentence_that_was_split_are_the_same_claim():
    """Words that a rewritten sentence keeps most of its company with are paired."""
    before = made(["The mill, which burned in May, sold 10 sacks of oats to the town."], ["10 sacks"])
    after = made(["The mill burned in May.", "It sold 10 sacks of oats to the town."], ["10 sacks"])
    assert matched(before, after) == {"10 sacks": "10 sacks"}


def test_strangers_are_not_paired():
    """Equal words in unlike sentences are gone and new."""
    before = made(["The mill sold 10 sacks of oats."], ["10 sacks"])
    after = made(["Robbers left 10 sacks behind when police came to Keldor."], ["10 sacks"])
    assert matched(before, after) == {}


@pytest.mark.slow
def test_a_thousand_changed_claims_take_no_two_seconds():
    """Every claim changed, every sentence like many others."""
    dice = random.Random(7)
    words = (
        "the",
        "of",
        "army",
        "said",
        "troops",
        "river",
        "border",
        "in",
        "on",
        "ministry",
        "forty",
        "told",
    )
    lead = [" ".join(dice.choices(words, k=15)) for _ in range(1000)]
    before, after = (
        made(
            [f"{text} {at} tons" for at, text in enumerate(lead, start)],
            [f"{at} tons" for at in range(start, start + 1000)],
        )
        for start in (1000, 5000)
    )
    past = [of_claim(each) for each in wire(before).claims]
    start = time.process_time()
    assert len(pairs(past, after.claims, after.draft)) == 1000
    assert time.process_time() - start < 2
