"""The report as other programs see it: `claimcheck.report/1`, its own structures, so that ours may change.

Names and meanings are fixed; fields may be added, so a reader skips those it does not know. What is not
known is null, never missing. Offsets are half-open and count code points of the draft's text.
"""

from collections.abc import Mapping
from typing import Annotated, Any, Literal, Self, TypeAlias

from pydantic import BaseModel, ConfigDict, Field, PlainValidator, model_validator

from claimcheck.claims import (
    ClaimOrigin,
    Comparator,
    Edit,
    Form,
    MentionType,
    Outcome,
    ValueCheck,
    Verdict,
)
from claimcheck.ledger import Status
from claimcheck.report import Level


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise ValueError("not a string")  # noqa: TRY004  # what pydantic turns into a ValidationError
    return str(value)


# Pydantic's own string refuses lone surrogates, which a path or a pasted text may carry.
Text: TypeAlias = Annotated[str, PlainValidator(_text, json_schema_input_type=str)]
Count: TypeAlias = Annotated[int, Field(ge=0)]
Ordinal: TypeAlias = Annotated[int, Field(ge=1)]
FlagV1: TypeAlias = Literal[
    "in_headline", "in_caption", "in_quotation", "unattributed", "anonymous_source", "relative_date", "vague"
]


class _Wire(BaseModel):
    model_config = ConfigDict(strict=True, frozen=True, hide_input_in_errors=True)


class SkippedV1(_Wire):
    """A part of the draft that was not read."""

    start: Count
    end: Count
    first_line: Ordinal
    last_line: Ordinal
    reason: Text | None


class DraftV1(_Wire):
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


class ChunkV1(_Wire):
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


class RunV1(_Wire):
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


class CoverageV1(_Wire):
    """How many mentions of one type there are, and how many of them a claim covers."""

    found: Count
    covered: Count


class QuantityV1(_Wire):
    """A number of something; `currency` (ISO 4217) of money, `outcome` of casualties, else null."""

    low: int | float | None
    high: int | float | None
    comparator: Comparator
    unit: Text | None
    form: Form
    currency: Text | None
    outcome: Outcome | None


class DateV1(_Wire):
    """A date, time, period or set as ISO 8601 or EDTF; `anchor` is what it was resolved against."""

    value: Text | None
    relative: bool
    anchor: Text | None
    repeats: bool


class QuotationV1(_Wire):
    """The words between the marks, and who says them."""

    words: Text
    speaker: Text | None
    speaker_words: Text | None
    role: Text | None
    cue: Text | None
    mode: Literal["direct", "partial", "title"]
    group: int


class TitleV1(_Wire):
    """A person with a role."""

    name: Text
    title: Text


class SuperlativeV1(_Wire):
    """What is said to be first or largest, and since when."""

    what: Text | None
    since: Text | None


class StatementV1(_Wire):
    """The fields of an allegation or an event."""

    who: Text | None
    what: Text | None
    stage: Text | None


ValueV1: TypeAlias = QuantityV1 | DateV1 | QuotationV1 | TitleV1 | SuperlativeV1 | StatementV1

# The type of value each kind of the contract carries; a kind that a plug-in adds may carry any.
KINDS: Mapping[str, type[_Wire]] = {
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


class ChangeV1(_Wire):
    """One difference between the draft's words and a source's; `loud` marks what may turn the meaning.

    `op` says what the draft did. Brackets ("inserted") and ellipses, or an attribution between two stretches
    of quoted words ("omitted"), are what a quotation allows.
    """

    op: Edit
    draft: Text
    source: Text
    loud: bool


class PassageV1(_Wire):
    """What a source has of a claim: its words, its line, and how the draft's compare with them.

    `verdict` of a quotation is "exact", "typography" (exact but for marks, dashes, blanks, capitals),
    "altered" or "stitched" (parts of the source as one), of a figure, date or title "agrees" or "differs";
    it never says what is true. "not found" has no path, line or words, and stands alone. `warning` says
    what else an editor should know, `value` what the source's words were read as.
    """

    path: Text | None
    line: Ordinal | None
    words: Text | None
    verdict: Verdict
    changes: list[ChangeV1]
    warning: Text | None
    value: QuantityV1 | DateV1 | TitleV1 | None


class ClaimV1(_Wire):
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
        expected = KINDS.get(self.kind, _Wire)
        if not isinstance(self.value, expected):
            raise ValueError(f"the value of a {self.kind} is a {expected.__name__}")  # noqa: TRY004  # as _text
        return self


class NearestV1(_Wire):
    """The stretch of the draft most like a rejected proposal."""

    start: Count
    end: Count
    text: Text


class RejectedV1(_Wire):
    """What a model proposed and the draft does not say."""

    kind: Text
    quote: Text
    chunk: Count
    reason: Text
    nearest: NearestV1 | None


class GapV1(_Wire):
    """A mention that no claim covers."""

    type: MentionType
    text: Text
    start: Count
    end: Count
    line: Ordinal
    column: Ordinal


class PlaceV1(_Wire):
    """A place that a finding also speaks of."""

    start: Count
    end: Count
    line: Ordinal
    column: Ordinal


class FindingV1(_Wire):
    """A warning about the draft itself."""

    id: Text
    level: Level
    title: Text
    message: Text
    start: Count
    end: Count
    line: Ordinal
    column: Ordinal
    related: list[PlaceV1]


class SourceFileV1(_Wire):
    """A source that the claims were compared with; `problem` says why one could not be read."""

    path: Text
    sha256: Text | None
    problem: Text | None


class ReportV1(_Wire):
    """The whole report; `sources` stands in it only where the draft was compared with some."""

    version: Literal["claimcheck.report/1"] = Field(alias="schema")
    draft: DraftV1
    run: RunV1
    coverage: dict[str, CoverageV1]
    claims: list[ClaimV1]
    rejected: list[RejectedV1]
    gaps: list[GapV1]
    findings: list[FindingV1]
    sources: list[SourceFileV1] = Field(default=[], exclude_if=lambda files: not files)


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
