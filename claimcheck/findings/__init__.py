"""Findings: deterministic warnings about the draft itself, one module each.

A module offers `find(evidence)`, which yields the findings of its one kind, and `EXAMPLES` of what it warns
of and what it leaves alone; the findings' id is the module's name. One that goes by the rules of the house
finds them in the evidence, and offers as `RULES` those that its examples are read by.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from claimcheck import plugins
from claimcheck.claims import Quantity
from claimcheck.draft import Span
from claimcheck.report import Evidence, Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class Examples:
    """Drafts that a finding speaks about, and drafts that only look so.

    `finds` pairs a draft, in which the finding's place stands between brackets, with its message; `ignores`
    are drafts in which this finding must see nothing. Each line is a paragraph; one that starts with "# " is
    the headline, with "! " a caption. They are read as published on Tuesday 2021-04-13.
    """

    finds: tuple[tuple[str, str], ...]
    ignores: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A quantity of a draft, its words, and its place in the running text."""

    text: str
    span: Span
    value: Quantity


def figures_by_sentence(evidence: Evidence) -> Iterator[tuple[Span, list[Figure]]]:
    """The sentences of the running text that hold quantities, with these in order."""
    figures = [
        Figure(
            mention.text,
            Span(evidence.prose.at(mention.start), evidence.prose.at(mention.end - 1) + 1),
            value,
        )
        for mention in evidence.mentions
        if isinstance(value := mention.value, Quantity)
    ]
    for sentence, group in groupby(figures, lambda figure: evidence.sentences.at(figure.span.start)):
        yield sentence, list(group)


def shown(words: str) -> str:
    """Words of the draft between quotation marks, on one line however they are wrapped."""
    return f"“{' '.join(words.split())}”"


def findings(evidence: Evidence) -> tuple[Finding, ...]:
    """All findings about a draft, in its order."""
    found = [finding for module in plugins.load_all(__name__) for finding in module.find(evidence)]
    return tuple(sorted(found, key=lambda finding: (finding.start, finding.end, finding.id)))
