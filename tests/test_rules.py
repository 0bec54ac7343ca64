"""Every rule of every detector finds what its examples say and ignores what they say."""

from datetime import date

import pytest

from claimcheck import plugins
from claimcheck.detectors import detect
from claimcheck.grammar.rules import unmarked

TUESDAY = date(2021, 4, 13)
DETECTORS = plugins.load_all("claimcheck.detectors")
FINDS = [
    pytest.param(detector, rule, example, reading, id=f"{rule.name}: {example}")
    for detector in DETECTORS
    for rule in detector.RULES
    for example, reading in rule.finds
]
IGNORES = [
    pytest.param(detector, rule, text, id=f"{rule.name}: {text}")
    for detector in DETECTORS
    for rule in detector.RULES
    for text in rule.ignores
]


@pytest.mark.parametrize(("detector", "rule", "example", "reading"), FINDS)
def test_a_rule_finds_its_examples(detector, rule, example, reading):
    """The bracketed words are found by this rule, exactly, with the reading given."""
    text, start, end = unmarked(example)
    found = [mention for mention in detect(text, TUESDAY) if mention.type == detector.TYPE]
    assert (start, end, f"{detector.TYPE}.{rule.name}", reading) in [
        (mention.start, mention.end, mention.rule, detector.reading(mention.value)) for mention in found
    ]


@pytest.mark.parametrize(("detector", "rule", "text"), IGNORES)
def test_a_rule_ignores_its_traps(detector, rule, text):
    """This rule finds nothing in a text that only looks like its examples."""
    assert [
        mention.text for mention in detect(text, TUESDAY) if mention.rule == f"{detector.TYPE}.{rule.name}"
    ] == []


def test_every_rule_has_examples_and_traps():
    """A rule without a text that it finds and one that it ignores is not a rule."""
    rules = [rule for detector in DETECTORS for rule in detector.RULES]
    assert [rule.name for rule in rules if not rule.finds or not rule.ignores] == []
    names = [f"{detector.TYPE}.{rule.name}" for detector in DETECTORS for rule in detector.RULES]
    assert len(set(names)) == len(names)
