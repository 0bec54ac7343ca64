"""What holds of any text: verbatim is exact, a digit, a negation or a name changed is never so."""

import re

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from claimcheck.assemble import assemble
from claimcheck.claims import Quotation
from claimcheck.detectors import evidence, plain
from claimcheck.draft import Span
from claimcheck.engines import offline
from claimcheck.fields import PassageV1
from claimcheck.layout.comparing import compared
from claimcheck.pipeline import compare
from claimcheck.report import SourceFile
from claimcheck.sources.against import Desk
from claimcheck.sources.asked import Asked
from claimcheck.sources.corpus import Source
from claimcheck.sources.quotations import quotation
from claimcheck.sources.tokens import Tokens, tokens
from claimcheck.wire import _passage

PLAIN = "the of a to and in harbour council will not must may but if only said fees pier paid who they no one"
NAMED = "Vessmark Hamre Lind Norvik build-up it's never U.S. [the] 12 4,500 2027 1.5 £3"
MARKS = ", . ; : — “ ” ’ ? ( ) … % &"
WORDS = st.sampled_from(f"{PLAIN} {NAMED} {MARKS}".split())
TEXTS = st.lists(WORDS, min_size=8, max_size=60).map(" ".join)
CUTS = st.tuples(st.integers(0, 50), st.integers(2, 25))
TYPOGRAPHY = {"’": "'", "“": '"', "”": '"', "—": "–", "'": "’"}


def verdict(words, source):
    text = f"“{words}”"
    found = quotation(Asked(text, Span(1, 1 + len(words)), frozenset()), source)
    return found.passage.verdict if found else "not found"


def cut(text, place):
    """The text as a source and words of it, from one blank to another; at least two are spoken."""
    source = Source(evidence(plain(text)))
    parts = text.split(" ")
    words = " ".join(parts[place[0] % len(parts) :][: place[1]])
    assume(sum(token.spoken for token in tokens(words)) > 1)
    return source, words


@settings(deadline=None)
@given(TEXTS, CUTS)
def test_verbatim_words_are_exact(text, place):
    """Whatever is cut from a source, with whatever marks, is exact in it."""
    source, words = cut(text, place)
    assert verdict(words, source) == "exact"


@settings(deadline=None)
@given(TEXTS, CUTS)
def test_other_marks_are_typography(text, place):
    """The same words with other quotation marks, apostrophes and dashes are not called altered."""
    source, words = cut(text, place)
    other = words.translate(str.maketrans(TYPOGRAPHY))
    assert verdict(other, source) in ("exact", "typography")


@settings(deadline=None)
@given(TEXTS, CUTS, st.integers(0, 9), st.integers(1, 9))
def test_a_changed_digit_is_never_exact(text, place, which, by):
    """One digit changed, in brackets or out of them, is neither exact nor typography."""
    source, words = cut(text, place)
    digits = [found.start() for found in re.finditer(r"\d", words)]
    assume(digits)
    at = digits[which % len(digits)]
    other = f"{words[:at]}{(int(words[at]) + by) % 10}{words[at + 1 :]}"
    assume(not holds(other, source))
    assert verdict(other, source) not in ("exact", "typography")


@settings(deadline=None)
@given(TEXTS, CUTS, st.integers(0, 20), st.sampled_from(["not", "never", "Brekke"]))
def test_an_added_negation_or_name_is_never_exact(text, place, which, added):
    """A word that turns the meaning, put between two others, is seen."""
    source, words = cut(text, place)
    parts = words.split(" ")
    assume(len(parts) > 1)
    at = 1 + which % (len(parts) - 1)
    other = " ".join([*parts[:at], added, *parts[at:]])
    assume(not holds(other, source))
    assert verdict(other, source) not in ("exact", "typography")


def holds(words, source):
    """Whether the source happens to have these words too."""
    wanted = [token.key for token in tokens(words) if token.spoken]
    return next(iter(source.exact(wanted)), None) is not None


@given(st.text(max_size=200))
def test_tokens_cover_their_text(text):
    """Each token is its stretch of the text, in order, and every spoken one is found by its key."""
    found = Tokens(text)
    ends = [0]
    for token in found.all:
        assert text[token.start : token.end] == token.text
        assert token.start >= ends[-1]
        ends.append(token.end)
    assert all(at in found.places[key] for at, key in enumerate(found.keys))


PROSE = st.lists(
    st.sampled_from(
        [
            "“We will not go,” Ana Marin said.",
            "“They … go [now],” said Minister Per Dahl",
            "On March 3, 2026, about 40 people were killed in Lund.",
            "‘[W]hat?’ 4,500 boats",
            "\u202e“…”",
            "more than 10 million crowns within two weeks",
            "\ud800",
            "[[",
            "]“",
        ]
    )
    | st.text(max_size=30),
    max_size=12,
).map("\n".join)


@settings(deadline=None)
@given(PROSE, PROSE)
def test_any_text_can_be_compared_with_any(draft, text):
    """Whatever stands in a draft and in a source, each claim gets its passages, and they fit the schema."""
    seen = evidence(plain(draft))
    source = Source(evidence(plain(text)))
    desk = Desk((source,), (SourceFile("s", None),))
    for claim in desk.against(seen, assemble(seen, offline.candidates(seen))):
        for passage in claim.sources:
            PassageV1.model_validate(_passage(passage))
            assert passage.verdict == "not found" or passage.words
        if isinstance(claim.value, Quotation):
            assert claim.sources


@settings(deadline=None)
@given(PROSE, PROSE)
def test_any_two_texts_can_be_compared(one, other):
    """A comparison of any two texts comes to an end and can be written."""
    assert compared(compare(plain(one), plain(other))).endswith("\n")
