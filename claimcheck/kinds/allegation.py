"""Accusations, charges and legal states."""

from collections.abc import Iterator

from claimcheck.claims import Statement
from claimcheck.english.law.allegations import allegations
from claimcheck.grammar.scan import Scan
from claimcheck.kinds import Kind, Spot


def _spots(scan: Scan) -> Iterator[Spot]:
    for found in allegations(scan):
        stage = f"not {found.stage}" if found.negated else found.stage
        yield Spot(found.span, Statement(who=found.who, what=found.cue, stage=stage))


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
    spots=_spots,
)
