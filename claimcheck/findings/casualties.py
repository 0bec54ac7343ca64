"""Figures of "casualties" that leave open whether people were killed, or killed and wounded."""

import re
from collections.abc import Iterator

from claimcheck.claims import Quantity
from claimcheck.findings import Examples
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
    """Figures of casualties in sentences that name no outcome."""
    for mention in evidence.mentions:
        value = mention.value
        if not isinstance(value, Quantity) or value.outcome != "casualties" or value.low == value.high == 0:
            continue
        sentence = evidence.sentences.at(evidence.prose.at(mention.start))
        if not _TOLD.search(evidence.prose.text, sentence.start, sentence.end):
            yield Finding(
                id="casualties",
                level="warning",
                title="Casualties: killed, or killed and wounded?",
                message=f"“{mention.text}”: killed, or killed and wounded? The sentence does not say.",
                start=mention.start,
                end=mention.end,
            )
