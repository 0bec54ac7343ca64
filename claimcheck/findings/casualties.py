"""Figures of "casualties" that leave open whether people were killed, or killed and wounded."""

import re
from collections.abc import Iterator

from claimcheck.findings import Examples
from claimcheck.prose import Prose
from claimcheck.report import Evidence, Finding

EXAMPLES = Examples(
    finds=(
        (
            "The army reported [200 casualties] in a week.",
            "“200 casualties”: killed, or killed and wounded? The sentence does not say.",
        ),
        (
            "Officials feared [dozens of civilian casualties].",
            "“dozens of civilian casualties”: killed, or killed and wounded? The sentence does not say.",
        ),
        (
            "# Blast causes [at least 40 casualties]",
            "“at least 40 casualties”: killed, or killed and wounded? The sentence does not say.",
        ),
    ),
    ignores=(
        "The army reported 200 casualties, 30 of them dead.",
        "Of the 200 casualties, most were wounded.",
        "There were no casualties.",
        "The ministry said casualty figures were secret.",
        "Casualties were heavy in the 2014 war.",
        "The hospital has 40 casualty nurses.",
        "It was one of the first casualties of the budget.",
    ),
)

_FIGURE = re.compile(
    r"(?:(?:at least|more than|over|about|around|nearly|some|up to|almost|as many as|fewer than|less than) )?"
    r"(?:\d[\d,.]*+(?: million| thousand)?|(?:dozens|scores|hundreds|thousands|tens of thousands) of"
    r"|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty))"
    r"(?: [a-zA-Z][\w’'-]*){0,2} casualties",
    re.IGNORECASE,
)
# What tells the outcomes apart.
_TOLD = re.compile(
    r"\b(?:kill|dead|death|die[ds]?\b|dying|wound|injur|fatal|hurt|los(?:t|ing) their li)", re.I
)
# The longest figure with its two adjectives stands within this many code points before the word's end.
_REACH = 90


def find(evidence: Evidence) -> Iterator[Finding]:
    """Figures of casualties in sentences that name no outcome."""
    raise NotImplementedError
