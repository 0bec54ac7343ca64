"""Patterns over classes of words find what they read like, and only that."""

import pytest

from claimcheck.grammar.matcher import Capitals, Matcher, PhraseRule
from claimcheck.grammar.scan import Words

LEXICON = {"colour": frozenset({"red", "green"}), "fruit": frozenset({"apple", "pear", "green"})}


def rule(name, pattern, lead=""):
    """A rule whose examples do not matter here."""
    return PhraseRule(name=name, pattern=pattern, lead=lead, finds=(), ignores=())


def run(text, *rules, needed=(), alone=()):
    """What the rules find: name, words and groups."""
    matcher = Matcher(rules, LEXICON, ("fruit",), Capitals(frozenset(needed), frozenset(alone)))
    found = matcher.run(text, Words(text), lambda match: match)
    return [(match.rule.name, text[match.start : match.end], dict(match.groups)) for match in found]


@pytest.mark.parametrize(
    ("pattern", "text", "words"),
    [
        ("colour fruit", "a red apple", "red apple"),
        ("the (colour )?fruit", "in the pear tree", "the pear"),
        ("colour-fruit", "a red–pear", "red–pear"),
        ("colour, fruit", "red, pear", "red, pear"),
        ("fruit(?! (tree|_))", "a pear.", "pear"),
        ("colour[ -]fruit", "green apple", "green apple"),
        ("fruit's end", "the apple’s end", "apple’s end"),
    ],
)
def test_a_pattern_reads_like_what_it_finds(pattern, text, words):
    """Names are classes or words; signs between them are what parts the words."""
    assert [found[1] for found in run(text, rule("it", pattern))] == [words]


@pytest.mark.parametrize("text", ["red. Apple", "red; apple", "redapple", "red\napple", "apple red"])
def test_another_gap_is_another_phrase(text):
    """A sentence's end or a line's end parts what a blank would join."""
    assert run(text, rule("it", "colour fruit")) == []


def test_groups_hold_their_words_in_lower_case():
    """A group used twice gives what matched."""
    both = rule("it", "one=colour fruit|fruit of one=colour")
    assert run("Red apple", both) == [("it", "Red apple", {"one": "red"})]
    assert run("Pear of green", both) == [("it", "Pear of green", {"one": "green"})]


def test_the_first_rule_in_the_list_counts():
    """Of two rules that match at one place the first is taken; rules that share a lead stay apart."""
    rules = (
        rule("led", "colour fruit", lead="(the )?"),
        rule("short", "fruit", lead="(the )?"),
        rule("all", "fruit"),
    )
    assert [name for name, *_ in run("the red apple or the pear", *rules)] == ["led", "short"]


def test_a_refused_match_gives_way_to_the_next_word():
    """Where the reader makes nothing of a match, what follows its first word is tried."""
    text = "green pear"
    matcher = Matcher((rule("it", "fruit"),), LEXICON, ("fruit",), Capitals(frozenset(), frozenset()))
    read = matcher.run(text, Words(text), lambda match: match.start or None)
    assert list(read) == [6]


def test_capitals_decide_where_a_word_is_also_a_name():
    """`needed` words count only with a capital, `alone` words not beside another capital."""
    it = rule("it", "fruit")
    assert run("an apple", it, needed={"apple"}) == []
    assert run("an Apple", it, needed={"apple"}) != []
    assert run("at Apple Records", it, alone={"apple"}) == []
    assert run("in Big Apple", it, alone={"apple"}) == []
    assert run("Apple pies", it, alone={"apple"}) != []
