"""Accusations, charges and legal states."""

from claimcheck.kinds import Kind

KIND = Kind(
    name="allegation",
    slug="alleg",
    priority=1,
    rank=4,
    heading="allegations and charges",
    checks=(
        "the exact stage (accused, arrested, charged, tried, convicted) and the document that says so",
        "who accuses, in which words",
        "right of reply: was the accused asked, and what was the answer?",
    ),
)
