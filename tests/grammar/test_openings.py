"""What a pattern can open with is read off its text."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.detectors.date import RULES, _matcher
from claimcheck.grammar.openings import openings

CASES = {
    "ab": "a",
    "a?b": "ab",
    "(?:a|[bc])d": "abc",
    "(?:(?:a|b)c)?(?:d|e)": "abde",
    "(?<=x)a": "a",
    "(?!x)(?=y)a{0,3}+b": "ab",
    "a{1,2}b": "a",
    r"\.a|[-\]]b": ".-]",
    "a|": None,
    "(?:a)?": None,
}
LETTERS = st.sampled_from("abc")
PIECES = st.recursive(
    st.one_of(LETTERS, st.sampled_from(["[ab]", "(?=a)", "(?!b)", "(?<!c)"])),
    lambda inner: st.one_of(
        st.lists(inner, min_size=1, max_size=3).map("".join),
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: f"(?:{'|'.join(parts)})"),
        st.tuples(inner, st.sampled_from(["?", "*+", "{0,2}", "{1,2}", "+"])).map(
            lambda pair: f"(?:{pair[0]}){pair[1]}"
        ),
    ),
    max_leaves=8,
)


@pytest.mark.parametrize(("expression", "expected"), CASES.items())
def test_optional_parts_and_looks_are_passed_over(expression, expected):
    """Each character that can come first is there and no other; what may match nothing is refused."""
    if expected is None:
        with pytest.raises(ValueError, match="no rule"):
            openings(expression)
    else:
        assert openings(expression) == set(expected)


@given(PIECES, LETTERS, st.text("abc", max_size=6))
def test_no_match_opens_otherwise(piece, last, text):
    """Whatever an expression matches, its first character is among the openings."""
    expression = f"{piece}{last}"
    for found in re.compile(expression).finditer(text):
        assert found.group()[0] in openings(expression)


def test_the_rules_of_dates_open_with_few_of_the_words():
    """What is skipped by its first word is most of it: the word that opens most rules opens two thirds."""
    opened = _matcher()._opened
    assert max(map(len, opened.values())) < 0.7 * len(RULES)
    assert sum(map(len, opened.values())) < 0.2 * len(opened) * len(RULES)
