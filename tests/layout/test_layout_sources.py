"""What sources have of a claim, in words, and the summary above the checklist."""

from dataclasses import replace

import pytest
from reports import Entry, claim, draft_of, report_of

from claimcheck.claims import Change, Passage, Quotation
from claimcheck.layout import sources
from claimcheck.report import SourceFile

ALTERED = Passage(
    "altered", "a.txt", 3, "will not go", (Change("dropped", "", "not", loud=True),), "a negation is touched"
)
EXACT = Passage("exact", "a.txt", 3, "will go")
READ = SourceFile("a.txt", "0" * 64)


@pytest.mark.parametrize(
    ("found", "said"),
    [
        (EXACT, "exact in a.txt, line 3: “will go”"),
        (ALTERED, "altered from a.txt, line 3: “will not go”; NB left out “not”; NB a negation is touched"),
        (
            Passage("exact", "a.txt", 1, "they go", (Change("inserted", "[we]", "they"),)),
            "exact in a.txt, line 1: “they go”; in brackets “[we]” for “they”",
        ),
        (
            Passage("altered", "a.txt", 1, "x", (Change("changed", "a", "b"), Change("added", "c", ""))),
            "altered from a.txt, line 1: “x”; “a” here, “b” there; added “c”",
        ),
        (Passage("not found"), "not found"),
    ],
)
def test_a_passage_is_one_line(found, said):
    """The verdict, the place, the source's words, each change, the warning."""
    assert sources.passage(found) == said


def with_sources(*passages):
    """A report of two quotations and a repeat, all compared with a source."""
    draft = draft_of("“It will go,” he said. “She will go,” he said. “It will go,” he said.")
    quoted = Entry("quotation", "It will go", Quotation("It will go"))
    found = (
        claim(draft, quoted),
        claim(draft, Entry("quotation", "She will go", Quotation("She will go"))),
        claim(draft, replace(quoted, nth=1, repeats=claim(draft, quoted).id)),
    )
    report = report_of(draft, tuple(replace(one, sources=passages) for one in found))
    return replace(report, sources=(READ, SourceFile("b.txt", None, "b.txt is empty")))


def test_the_summary_counts_what_was_compared():
    """Sources that were read, each kind, repeats once, exact words that carry a warning apart."""
    warned = replace(EXACT, warning="the source goes on: “but not today”")
    (said,) = sources.summary(with_sources(warned))
    assert said == "Against 1 source: 2 quotations exact. Exact words with a warning: 2."
    (said,) = sources.summary(with_sources(ALTERED))
    assert said == "Against 1 source: 2 quotations altered."
    assert list(sources.summary(replace(with_sources(EXACT), sources=()))) == []


def test_a_source_that_was_not_read_is_an_alarm():
    """It is named with what was wrong."""
    assert list(sources.unread(with_sources(EXACT))) == ["Source not read: b.txt is empty"]
