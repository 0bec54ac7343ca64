"""The report as other programs see it: `claimcheck.report/1`, its own structures, so that ours may change.

Names and meanings are fixed; fields may be added, so a reader skips those it does not know. What is not
known is null, never missing. Offsets are half-open and count code points of the draft's text.
"""

from collections.abc import Mapping
from typing import Annotated, Any, Literal, Self, TypeAlias

from pydantic import Field, model_validator

from claimcheck.claims import ClaimOrigin, MentionType, ValueCheck
from claimcheck.contract import Count, Ordinal, Text, Wire
from claimcheck.fields import (
    DateV1,
    PassageV1,
    QuantityV1,
    QuotationV1,
    StatementV1,
    SuperlativeV1,
    TitleV1,
    ValueV1,
)
from claimcheck.ledger import Status
from claimcheck.report import Level
from claimcheck.revisions import GoneV1, RevisionV1

FlagV1: TypeAlias = Literal[
    "in_headline", "in_caption", "in_quotation", "unattributed", "anonymous_source", "relative_date", "vague"
]


class WhereV1(Wire):
    """Where people find a place in a draft that is no text file; `path` is its element, where it has such."""

    unit: Literal["paragraph", "page"]
    number: Ordinal
    path: Text | None


class SkippedV1(Wire):
    """A part of the draft that was not read."""

    start: Count
    end: Count
    first_line: Ordinal
    last_line: Ordinal
    reason: Text | None


class DraftV1(Wire):
    """The draft: `published_from` says where its date was read."""

    path: Text
    sha256: Text
    title: Text | None
    published: Annotated[str, Field(pattern=r"^\d{4}-\d{2}-\d{2}$")] | None
    published_from: Text | None
    confidential: bool
    characters: Count
    words: Count
    skipped: list[SkippedV1]
    notices: list[Text]


class ChunkV1(Wire):
    """What became of one part of the draft that a model was asked about."""

    index: Count
    first_line: Ordinal
    last_line: Ordinal
    status: Text
    reason: Text | None
    attempts: Count
    cached: bool
    prompt_tokens: Count
    completion_tokens: Count


class RunV1(Wire):
    """How the claims were found; `complete` is false where a part of the draft was not read."""

    engine: Literal["offline", "model"]
    model: Text | None
    endpoint: Text | None
    prompt: Text | None
    prompt_sha256: Text | None
    chunks: list[ChunkV1]
    prompt_tokens: Count
    completion_tokens: Count
    cost_usd: float | None
    complete: bool


class CoverageV1(Wire):
    """How many mentions of one type there are, and how many of them a claim covers."""

    found: Count
    covered: Count


# The type of value each kind of the contract carries; a kind that a plug-in adds may carry any.
KINDS: Mapping[str, type[Wire]] = {
    "allegation": StatementV1,
    "casualty_figure": QuantityV1,
    "troop_count": QuantityV1,
    "quotation": QuotationV1,
    "title": TitleV1,
    "quantity": QuantityV1,
    "date": DateV1,
    "superlative": SuperlativeV1,
    "event": StatementV1,
}


class ClaimV1(Wire):
    """One thing to check; `repeats` is the id of the first claim with the same kind, words and value."""

    id: Text
    kind: Text
    priority: Literal[1, 2, 3]
    origin: ClaimOrigin
    quote: Text
    start: Count
    end: Count
    line: Ordinal
    column: Ordinal
    place: WhereV1 | None
    sentence: Text
    statement: Text
    attributed_to: Text | None
    flags: list[FlagV1]
    value: ValueV1
    value_check: ValueCheck | None
    model_value: dict[str, Any] | None
    verify: list[Text]
    status: Status
    note: Text | None
    sources: list[PassageV1]
    repeats: Text | None

    @model_validator(mode="after")
    def _value_fits_kind(self) -> Self:
        expected = KINDS.get(self.kind, Wire)
        if not isinstance(self.value, expected):
            raise ValueError(f"the value of a {self.kind} is a {expected.__name__}")  # noqa: TRY004  # as _text
        return self


class NearestV1(Wire):
    """The stretch of the draft most like a rejected proposal."""

    start: Count
    end: Count
    text: Text


class RejectedV1(Wire):
    """What a model proposed and the draft does not say."""

    kind: Text
    quote: Text
    chunk: Count
    reason: Text
    nearest: NearestV1 | None


class GapV1(Wire):
    """A mention that no claim covers."""

    type: MentionType
    text: Text
    start: Count
    end: Count
    line: Ordinal
    column: Ordinal
    place: WhereV1 | None


class PlaceV1(Wire):
    """A place that a finding also speaks of."""

    start: Count
    end: Count
    line: Ordinal
    column: Ordinal
    place: WhereV1 | None


class FindingV1(Wire):
    """A warning about the draft itself."""

    id: Text
    level: Level
    title: Text
    message: Text
    start: Count
    end: Count
    line: Ordinal
    column: Ordinal
    place: WhereV1 | None
    related: list[PlaceV1]


class SourceFileV1(Wire):
    """A source that the claims were compared with; `problem` says why one could not be read."""

    path: Text
    sha256: Text | None
    problem: Text | None


class ReportV1(Wire):
    """The whole report; `revision` is null unless the draft is a revised one."""

    version: Literal["claimcheck.report/1"] = Field(alias="schema")
    draft: DraftV1
    run: RunV1
    coverage: dict[str, CoverageV1]
    claims: list[ClaimV1]
    rejected: list[RejectedV1]
    gaps: list[GapV1]
    findings: list[FindingV1]
    revision: RevisionV1 | None
    gone: list[GoneV1]
    sources: list[SourceFileV1]


def json_schema() -> dict[str, Any]:
    """The JSON schema (draft 2020-12) of the report; it ties each kind of the contract to its value."""
    schema = ReportV1.model_json_schema()
    schema["$defs"][ClaimV1.__name__]["allOf"] = [
        {
            "if": {"properties": {"kind": {"const": kind}}},
            "then": {"properties": {"value": {"$ref": f"#/$defs/{model.__name__}"}}},
        }
        for kind, model in KINDS.items()
    ]
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **schema}
