"""Marks are matched paragraph by paragraph, whatever surrounds them."""

import time

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.draft import Span
from claimcheck.grammar.marks import quoted

MARKS = (("“", "”"), ('"', '"'), ("„", "“"), ("«", "»"), ("»", "«"), ("``", "''"), ("''", "''"), ("‘", "’"))
WORDS = st.lists(st.text(st.sampled_from("abcdé"), min_size=1, max_size=6), min_size=1, max_size=6).map(
    " ".join
)


def stretches(*paragraphs):
    """The quoted words of paragraphs."""
    text = "\n".join(paragraphs)
    spans, start = [], 0
    for paragraph in paragraphs:
        spans.append(Span(start, start + len(paragraph)))
        start += len(paragraph) + 1
    found = quoted(text, spans, frozenset({"em", "n"}))
    return [text[stretch.start : stretch.end] for stretch in found]


@given(st.lists(st.tuples(WORDS, st.sampled_from(MARKS), WORDS), max_size=6), WORDS)
def test_balanced_marks_give_exactly_what_they_hold(pieces, tail):
    """Whatever the marks and the words, each balanced pair gives its own words and nothing else does."""
    text = "".join(f"{before} {left}{inside}{right} " for before, (left, right), inside in pieces) + tail
    assert stretches(text) == [inside for _, _, inside in pieces]


@given(st.lists(st.tuples(WORDS, WORDS), min_size=1, max_size=5), st.sampled_from(MARKS[:6]))
def test_a_missing_mark_stays_in_its_paragraph(pairs, marks):
    """A paragraph that opens a quotation and forgets to close it takes nothing from the next."""
    left, right = marks
    paragraphs = [f"{before} {left}{inside}{right} end" for before, inside in pairs]
    found = stretches(f"start {left}never closed", *paragraphs)
    assert found == ["never closed", *(inside for _, inside in pairs)]


def test_a_forgotten_mark_before_another_quotation_ends_at_a_break():
    """Where the closing mark is missing the stretch ends at the next stop, and the next one is whole."""
    assert stretches('"We wait, he said. "We go," she said.') == ["We wait,", "We go,"]


def test_an_opening_mark_on_each_paragraph_goes_on():
    """A quotation over paragraphs is one stretch a paragraph; all but the first resume."""
    text = "“One.\n“Two.\n“Three,” he said."
    found = quoted(text, [Span(0, 5), Span(6, 11), Span(12, len(text))])
    assert [(one.closed, one.resumes) for one in found] == [(False, False), (False, True), (True, True)]


def test_a_stretch_inside_another_belongs_to_it():
    """Nested quotations are part of the outer one, in either order of marks."""
    assert stretches("“He said ‘go’ to us,” she said.") == ["He said ‘go’ to us,"]
    assert stretches("‘He said “go” to us,’ she said.") == ["He said “go” to us,"]
    assert stretches('"He said \'go\' to "us" all," she said.') == ["He said 'go' to \"us\" all,"]


def test_apostrophes_quote_nothing():
    """Possessives, contractions, elisions, years, feet and inches are no quotation marks."""
    assert stretches("The workers' union and the bosses' club don't agree.") == []
    assert stretches("rock 'n' roll in the '90s, the class of ’76, tell 'em") == []
    assert stretches("a 6' wall, a 5'11\" guard and a 12\" blade") == []


def test_single_marks_close_after_the_possessives_inside():
    """A plural's apostrophe inside single marks does not end the stretch."""
    assert stretches("'The workers' union agreed,' he said.") == ["The workers' union agreed,"]


def test_a_plural_does_not_close_what_the_next_paragraph_goes_on_with():
    """Single marks left open over a paragraph hold a possessive plural."""
    found = stretches("‘Our members’ goodwill is gone.", "‘We told them.’")
    assert found == ["Our members’ goodwill is gone.", "We told them."]


def test_a_stray_closing_mark_is_ignored():
    """A closing mark without an opening one quotes nothing."""
    assert stretches("It ended.” He left. “Why?” she asked.") == ["Why?"]


def test_marks_that_face_the_wrong_way_still_quote():
    """A closing mark before a word opens, where a blank tells so."""
    assert stretches("He spoke of ”law and order” again.") == ["law and order"]


def test_hostile_marks_take_linear_time():
    """A hundred thousand marks of any kind in one paragraph are matched within seconds."""
    for piece in ('"', "“", "“a ", "'s ", "‘a' ", "\"'", "”", "a“", "'a", '6" '):
        text = piece * (100_000 // len(piece))
        started = time.process_time()
        quoted(text, [Span(0, len(text))])
        assert time.process_time() - started < 8
