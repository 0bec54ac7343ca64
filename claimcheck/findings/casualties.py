"""Figures of "casualties" that leave open whether people were killed, or killed and wounded."""

import re
from collections.abc import Iterator
from itertools import groupby

from claimcheck.claims import Quantity
from claimcheck.findings import Examples, shown
from claimcheck.report import Evidence, Finding

EXAMPLES = Examples(
    finds=(
        (
            "The army reported [200 casualties] in a week.",
            "“200 casualties”: killed, or killed and wounded? The sentence does not say.",
        ),
        (
            "# Blast causes [at least 40 casualties]\nIt was late.",
            "“at least 40 casualties”: killed, or killed and wounded? The sentence does not say.",
        ),
    ),
    ignores=(
        "The army reported 200 casualties, 30 of them dead.",
        "Of the 200 casualties, most were wounded.",
        "There were no casualties.",
        "The ministry said casualty figures were secret.",
        "The hospital has 40 nurses.",
        "At least 40 people were killed.",
    ),
)

# What tells the outcomes apart.
_TOLD = re.compile(
    r"\b(?:kill|dead|death|die[ds]?\b|dying|wound|injur|fatal|hurt|li(?:f|v)es?\b)", re.IGNORECASE
)


def find(evidence: Evidence) -> Iterator[Finding]:
    """The first figure of casualties in each sentence that names no outcome, with the others of it."""
    casualties = [mention for mention in evidence.mentions if _is_open(mention.value)]
    by_sentence = groupby(casualties, lambda mention: evidence.sentences.at(evidence.prose.at(mention.start)))
    for sentence, (first, *others) in by_sentence:
        if not _TOLD.search(evidence.prose.text, sentence.start, sentence.end):
            yield Finding(
                id="casualties",
                level="warning",
                title="Casualties: killed, or killed and wounded?",
                message=f"{shown(first.text)}: killed, or killed and wounded? The sentence does not say.",
                start=first.start,
                end=first.end,
                related=tuple(mention.span for mention in others),
            )


def _is_open(value: object) -> bool:
    return isinstance(value, Quantity) and value.outcome == "casualties" and not value.low == value.high == 0
