"""Every rule of furniture skips what its examples say and keeps what they say."""

import pytest

from claimcheck.copydesk.lines import RULES, rule_for
from claimcheck.copydesk.marks import MARKS

SKIPS = [(rule, line) for rule in RULES for line in rule.skips]
KEEPS = [(rule, line) for rule in RULES for line in rule.keeps]


@pytest.mark.parametrize(("rule", "line"), SKIPS, ids=[line for _, line in SKIPS])
def test_a_rule_skips_its_examples(rule, line):
    """A line of furniture is found by its first word and skipped for the rule's reason."""
    found = rule_for(line)
    assert found is not None
    assert found.reason == rule.reason


@pytest.mark.parametrize(("rule", "line"), KEEPS, ids=[line for _, line in KEEPS])
def test_copy_that_looks_like_furniture_is_kept(rule, line):
    """No rule at all takes a line of copy, whatever rule it is a trap for."""
    assert rule_for(line) is None


@pytest.mark.parametrize("mark", MARKS, ids=[mark.role for mark in MARKS])
def test_a_mark_of_comments_knows_its_examples(mark):
    """What a site sets in a comment section is known as such; copy that looks like it is not."""
    assert [line for line in mark.skips if not mark.on(line)] == []
    assert [line for line in mark.keeps if mark.on(line)] == []
