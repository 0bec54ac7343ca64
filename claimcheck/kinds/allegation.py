"""Accusations, charges and legal states."""

from collections.abc import Iterator, Mapping
from typing import Any

from claimcheck.claims import Statement, Value
from claimcheck.english.law.allegations import allegations
from claimcheck.grammar.scan import Scan
from claimcheck.kinds import Ask, Kind, Spot


def _spots(scan: Scan) -> Iterator[Spot]:
    for found in allegations(scan):
        stage = f"not {found.stage}" if found.negated else found.stage
        yield Spot(found.span, Statement(who=found.who, what=found.cue, stage=stage))


def _value(fields: Mapping[str, Any], _: str) -> Value:
    return Statement(who=fields["who"], stage=fields["stage"])


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
    ask=Ask(
        line=(
            'an accusation or a legal state; "who" is accused; "stage": accused, arrested, charged,'
            " indicted, on trial, convicted, acquitted, sentenced, sued or denied"
        ),
        fields={"who": str | None, "stage": str | None},
        value=_value,
        example=(
            "The mayor accused Per Holm of fraud.",
            {
                "q": "accused Per Holm of fraud",
                "by": "the mayor",
                "who": "Per Holm",
                "stage": "accused",
            },
        ),
    ),
    spots=_spots,
)
