"""What is found in a draft: mentions with their typed values, the claims made of them, what was rejected.

Offsets of these are code points of `Draft.text`.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Literal, TypeAlias

from claimcheck.draft import Span
from claimcheck.ledger import Status

MentionType: TypeAlias = Literal["quantity", "date", "quotation", "title", "superlative"]
Comparator: TypeAlias = Literal["=", ">", ">=", "<", "<=", "~", "between", "vague"]
Outcome: TypeAlias = Literal["killed", "wounded", "missing", "captured", "displaced", "casualties"]
Form: TypeAlias = Literal["count", "money", "percentage", "measure", "age", "ratio", "score", "ordinal"]
Mode: TypeAlias = Literal["direct", "partial", "title", "term"]
NAMING: frozenset[Mode] = frozenset({"title", "term"})
"""The modes of words in quotation marks that only name something."""
Number: TypeAlias = int | float


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number of something.

    `low` and `high` bound it (equal for an exact figure; None where nothing can be said). `unit` is what is
    counted or measured, as printed ("combat-ready troops", "miles"); `currency` is an ISO 4217 code.
    """

    low: Number | None
    high: Number | None
    comparator: Comparator
    unit: str | None
    form: Form = "count"
    currency: str | None = None
    outcome: Outcome | None = None

    @classmethod
    def bounded(
        cls, low: Number | None, high: Number | None, unit: str | None, outcome: Outcome | None = None
    ) -> "Quantity":
        """A count of something known by its bounds alone; an open bound is None."""
        comparator: Comparator = "between"
        if low is None or high is None:
            comparator = "<=" if high is not None else ">=" if low is not None else "vague"
        elif low == high:
            comparator = "="
        return cls(low, high, comparator, unit, outcome=outcome)


@dataclass(frozen=True, slots=True)
class When:
    """A date, time, period, duration or set.

    `value` is ISO 8601, or EDTF (ISO 8601-2) where vague; None where it can't be resolved. `relative` says
    that it had to be resolved against something, `anchor` (ISO 8601) against what; `repeats` marks a set.
    """

    value: str | None
    relative: bool = False
    anchor: str | None = None
    repeats: bool = False


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words in quotation marks, without the marks.

    `speaker` is the name where one can be resolved, `speaker_words` what stands at the quotation ("he").
    Parts of one quotation that its attribution interrupts share a `group`. `mode` is "direct" for a whole
    sentence, "partial" for a part of one; nobody says a "title", the name of a work, or a "term", words
    only named or held at arm's length: a nickname, a name in the making, a scare quote.
    """

    words: str
    speaker: str | None = None
    speaker_words: str | None = None
    role: str | None = None
    cue: str | None = None
    mode: Mode = "direct"
    group: int = 0


@dataclass(frozen=True, slots=True)
class Title:
    """A person with a role, rank, office or nationality."""

    name: str
    title: str


@dataclass(frozen=True, slots=True)
class Superlative:
    """A claim to be first, largest, only or the like: of what, and since when."""

    what: str | None = None
    since: str | None = None


@dataclass(frozen=True, slots=True)
class Statement:
    """The fields of a claim that no detector reads a value for: an allegation or an event."""

    who: str | None = None
    what: str | None = None
    stage: str | None = None


Value: TypeAlias = Quantity | When | Quotation | Title | Superlative | Statement


@dataclass(frozen=True, slots=True)
class Mention:
    """A stretch of the draft that a detector understood; `rule` names what found it ("date.month_day")."""

    type: MentionType
    text: str
    start: int
    end: int
    value: Quantity | When | Quotation | Title | Superlative
    rule: str

    @property
    def span(self) -> Span:
        """The mention's place in `Draft.text`."""
        return Span(self.start, self.end)


class Flag(StrEnum):
    """What an editor should know about a claim whatever its kind."""

    IN_HEADLINE = "in_headline"
    IN_CAPTION = "in_caption"
    IN_QUOTATION = "in_quotation"
    UNATTRIBUTED = "unattributed"
    ANONYMOUS_SOURCE = "anonymous_source"
    RELATIVE_DATE = "relative_date"
    VAGUE = "vague"


ValueCheck: TypeAlias = Literal["agrees", "differs", "not readable"]
ClaimOrigin: TypeAlias = Literal["model", "detector", "both"]
Edit: TypeAlias = Literal["dropped", "added", "changed", "inserted", "omitted"]
Verdict: TypeAlias = Literal["exact", "typography", "altered", "stitched", "not found", "agrees", "differs"]


@dataclass(frozen=True, slots=True)
class Change:
    """One difference between the draft's words and a source's.

    `op` says what the draft did: "inserted" in brackets and "omitted" with an ellipsis, or around an
    attribution, are what a quotation allows. `loud` marks what may turn the meaning.
    """

    op: Edit
    draft: str
    source: str
    loud: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """What a source has of a claim: its words and their place, or None where it has none.

    `verdict` compares the draft's words with the source's; it says nothing of what is true. `warning` is
    what an editor should know besides the changes, `value` what the source's words were read as.
    """

    verdict: Verdict
    path: str | None = None
    line: int | None = None
    words: str | None = None
    changes: tuple[Change, ...] = ()
    warning: str | None = None
    value: Value | None = None

    @property
    def alarming(self) -> bool:
        """Whether the draft's words are not the source's, or mean something else in it."""
        if self.verdict in ("exact", "typography"):
            return self.warning is not None or any(one.loud for one in self.changes)
        return self.verdict in ("altered", "stitched", "differs")


@dataclass(frozen=True, slots=True)
class Candidate:
    """A claim in the making: grounded words of a kind, with what the engine that found them knows.

    `statement` and `attributed_to` are None where the engine leaves them to the sentence.
    """

    kind: str
    start: int
    end: int
    value: Value
    origin: ClaimOrigin
    statement: str | None = None
    attributed_to: str | None = None
    value_check: ValueCheck | None = None
    model_value: Mapping[str, object] | None = None

    @property
    def span(self) -> Span:
        """The candidate's place in `Draft.text`."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Claim:
    """One thing to check: `Draft.text[start:end] == quote`, always.

    `repeats` is the id of an earlier claim with the same kind, words and value. `value_check` says whether
    the value a model gave agrees with the one read from the words (None where no model was asked);
    `model_value` is the model's where they differ.
    """

    id: str
    kind: str
    priority: int
    origin: ClaimOrigin
    quote: str
    start: int
    end: int
    line: int
    column: int
    sentence: str
    statement: str
    attributed_to: str | None
    flags: tuple[Flag, ...]
    value: Value
    verify: tuple[str, ...]
    repeats: str | None = None
    value_check: ValueCheck | None = None
    model_value: Mapping[str, object] | None = None
    status: Status = "open"
    note: str | None = None
    sources: tuple[Passage, ...] = ()

    @property
    def span(self) -> Span:
        """The claim's place in `Draft.text`."""
        return Span(self.start, self.end)


@dataclass(frozen=True, slots=True)
class Nearest:
    """The stretch of the draft most like words that are not in it."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Rejected:
    """What a model proposed and the draft does not say."""

    kind: str
    quote: str
    chunk: int
    reason: str
    nearest: Nearest | None = None


@dataclass(frozen=True, slots=True)
class Gap:
    """A mention that no claim covers."""

    type: MentionType
    text: str
    start: int
    end: int
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class Context:
    """What the reading of a text depends on besides its words: the day it was published, if known."""

    published: date | None = None
