"""Every finding says what its examples say, about exactly their words, and leaves its traps alone."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck import plugins
from claimcheck.detectors import evidence
from claimcheck.draft import Block, BlockKind, Draft, Origin, Span
from claimcheck.findings import findings
from claimcheck.grammar.rules import unmarked
from claimcheck.house import House

TUESDAY = date(2021, 4, 13)
MODULES = plugins.load_all("claimcheck.findings")
BLOCKS = {"# ": BlockKind.HEADLINE, "! ": BlockKind.CAPTION}


def name(module):
    """The finding's id."""
    return module.__name__.rpartition(".")[2]


def draft(text):
    """A draft of one block a line, published on Tuesday 2021-04-13."""
    blocks, markup, at = [], [], 0
    for line in text.split("\n"):
        if line:
            kind = BLOCKS.get(line[:2], BlockKind.BODY)
            blocks.append(Block(kind, at, at + len(line)))
            if kind is not BlockKind.BODY:
                markup.append(Span(at, at + 2))
        at += len(line) + 1
    return Draft(Origin("-", ""), text, tuple(blocks), markup=tuple(markup), published=TUESDAY)


def known(module, text):
    """What is known of a draft, with the house's rules that a finding's examples are read by."""
    return replace(evidence(draft(text)), house=getattr(module, "RULES", House()))


FINDS = [
    pytest.param(module, text, message, id=f"{name(module)}: {text}")
    for module in MODULES
    for text, message in module.EXAMPLES.finds
]
IGNORES = [
    pytest.param(module, text, id=f"{name(module)}: {text}")
    for module in MODULES
    for text in module.EXAMPLES.ignores
]


@pytest.mark.parametrize(("module", "example", "message"), FINDS)
def test_a_finding_speaks_about_its_examples(module, example, message):
    """The bracketed words, and nothing else, get the message; its id is the module's name."""
    text, start, end = unmarked(example)
    found = list(module.find(known(module, text)))
    assert [(finding.message, finding.start, finding.end) for finding in found] == [(message, start, end)]
    assert found[0].id == name(module)


@pytest.mark.parametrize(("module", "text"), IGNORES)
def test_a_finding_leaves_its_traps_alone(module, text):
    """Nothing is said of a draft that only looks like the examples."""
    assert [finding.message for finding in module.find(known(module, text))] == []


@pytest.mark.parametrize("module", MODULES, ids=name)
def test_a_finding_has_examples_and_traps(module):
    """A finding without a draft that it speaks about and one that it leaves alone is not a finding."""
    assert module.EXAMPLES.finds
    assert module.EXAMPLES.ignores


def test_findings_come_in_the_order_of_the_draft():
    """The findings of all modules are put into one order, by their place."""
    text = "It began on Monday, April 13, 2021.\nIt ended on April 31.\nHe said “so be it."
    found = findings(evidence(draft(text)))
    assert [finding.start for finding in found] == sorted(finding.start for finding in found)
    assert [finding.id for finding in found] == ["weekday", "impossible", "marks"]


def test_an_empty_draft_has_no_findings():
    """A draft without copy is no reason to warn of anything."""
    assert findings(evidence(replace(draft(""), published=None))) == ()


PIECES = (
    "“", "”", '"', "„", " ", ". ", ", ", ": ", " (", ")", "'", "’s", "-", "# ", "! ", "14", "31",
    "2,000", "25:61", " p.m.", "2021-02-30", "30/13/2020", "April ", "Feb. ", "29", ", 2021",
    "Monday, ", "Sun, ", "Mr. ", "Karl ", "Andersen", "Anderson", "casualties",
    "people were killed", "100 miles", "3 km", "percent", "from ", " to ", "rose ", "$3.25 million",
    "$3.25 billion", " and ", "She said ", "we will go to the bay now",
    "we shall go to the bay now", "\n", "\r",
)  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=40))
def test_findings_stand_in_the_draft(pieces):
    """Whatever the text, findings and what they relate to are stretches of it; messages stay on one line."""
    text = "".join(pieces)
    for finding in findings(evidence(draft(text))):
        for start, end in [
            (finding.start, finding.end),
            *((span.start, span.end) for span in finding.related),
        ]:
            assert 0 <= start < end <= len(text)
        assert len(finding.message.splitlines()) == 1
