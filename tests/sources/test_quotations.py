"""Quotations against one source: long ones, cut ones, whose words they are, what stands around them."""

import random

from claimcheck.claims import Change
from claimcheck.detectors import evidence, plain
from claimcheck.draft import Span
from claimcheck.sources.asked import Asked
from claimcheck.sources.corpus import Source
from claimcheck.sources.quotations import quotation


def passage(words, text, *, before="", after="", speaker=None):
    """What a source of this text has of the words in a draft."""
    draft = f"{before}“{words}”{after}"
    start = len(before) + 1
    asked = Asked(draft, Span(start, start + len(words)), frozenset(), speaker)
    found = quotation(asked, Source(evidence(plain(text))))
    return found.passage if found else None


def long_text():
    chance = random.Random(3)
    words = [f"item{number}" for number in range(400)]
    return ". ".join(" ".join(chance.choices(words, k=14)).capitalize() for _ in range(300)) + "."


def test_a_quotation_of_many_pages_is_compared_in_stretches():
    """One word dropped, or one changed, in two thousand is found, in whatever stretch it stands."""
    text = long_text()
    words = text.split(" ")[100:2100]
    assert passage(" ".join(words), text).verdict == "exact"
    found = passage(" ".join([*words[:999], *words[1000:]]), text)
    assert (found.verdict, [change.op for change in found.changes]) == ("altered", ["dropped"])
    found = passage(" ".join([*words[:999], "novelty", *words[1000:]]), text)
    assert [change.draft for change in found.changes] == ["novelty"]


def test_words_of_somebody_else_are_told():
    """Exact words that the source gives to another speaker carry a warning."""
    text = "“We sold the boat,” said Ane Moen.\n\n“We never sold it,” said Per Dahl."
    assert passage("We sold the boat", text, speaker="Ane Moen").warning is None
    found = passage("We sold the boat", text, speaker="Per Dahl")
    assert (found.verdict, found.alarming) == ("exact", True)
    assert found.warning == "the source gives these words to Ane Moen"


def test_the_draft_may_say_itself_what_turns_the_words():
    """No warning where the draft's own sentence goes on as the source does."""
    text = "“The quay is safe, but only in summer,” said Ane Moen."
    assert "goes on" in passage("The quay is safe", text, after=" she said.").warning
    assert passage("The quay is safe", text, after=" she said, but only in summer.").warning is None


def test_the_next_sentence_counts_where_it_takes_words_back():
    """A “however” at the head of the next sentence is shown; an “and” is not."""
    assert passage("It is safe", "“It is safe. However, we closed it,” she said.").warning
    assert passage("It is safe", "“It is safe, and we like it,” she said.").warning is None


def test_of_two_places_the_quoted_one_is_taken():
    """Words that the source also says in passing are shown where somebody says them."""
    text = "The port is calm.\n\nShe said: “The port is calm.”"
    assert passage("The port is calm", text).line == 3


def test_a_word_is_never_matched_in_part():
    """A short word is found as a word, a figure as a figure."""
    assert passage("ship", "The shipping line paid.") is None
    assert passage("80,000 crowns", "It cost 180,000 crowns.").verdict == "altered"


def test_an_ellipsis_shows_what_it_leaves_out():
    """The words left out stand in the change, whichever way the ellipsis is printed."""
    text = "“We will sell the old red ferry to the town in May,” she said."
    for dots in ("…", "...", "[…]", ". . ."):
        found = passage(f"We will sell {dots} to the town in May", text)
        assert (found.verdict, found.changes) == ("exact", (Change("omitted", "…", "the old red ferry"),))


def test_pieces_in_another_order_are_stitched():
    """An ellipsis does not allow the words after it to come from before it."""
    found = passage(
        "to the town in May … We will sell", "“We will sell the ferry to the town in May,” she said."
    )
    assert (found.verdict, found.warning) == ("stitched", "its parts stand in another order")


def test_no_words_are_found_nowhere():
    """A quotation without a word, or a source without one, is no passage."""
    assert passage("…", "We will sell.") is None
    assert passage("We will sell", "2.") is None
