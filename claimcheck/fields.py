"""The typed values of claims and the passages of sources, as other programs see them."""

from typing import TypeAlias

from claimcheck.claims import Comparator, Edit, Form, Mode, Outcome, Verdict
from claimcheck.contract import Ordinal, Text, Wire


class QuantityV1(Wire):
    """A number of something; `currency` (ISO 4217) of money, `outcome` of casualties, else null."""

    low: int | float | None
    high: int | float | None
    comparator: Comparator
    unit: Text | None
    form: Form
    currency: Text | None
    outcome: Outcome | None


class DateV1(Wire):
    """A date, time, period or set as ISO 8601 or EDTF; `anchor` is what it was resolved against."""

    value: Text | None
    relative: bool
    anchor: Text | None
    repeats: bool


class QuotationV1(Wire):
    """The words between the marks, and who says them."""

    words: Text
    speaker: Text | None
    speaker_words: Text | None
    role: Text | None
    cue: Text | None
    mode: Mode
    group: int


class TitleV1(Wire):
    """A person with a role."""

    name: Text
    title: Text


class SuperlativeV1(Wire):
    """What is said to be first or largest, and since when."""

    what: Text | None
    since: Text | None


class StatementV1(Wire):
    """The fields of an allegation or an event."""

    who: Text | None
    what: Text | None
    stage: Text | None


ValueV1: TypeAlias = QuantityV1 | DateV1 | QuotationV1 | TitleV1 | SuperlativeV1 | StatementV1


class ChangeV1(Wire):
    """One difference between the draft's words and a source's; `loud` marks what may turn the meaning.

    `op` says what the draft did. Brackets ("inserted") and ellipses, or an attribution between two stretches
    of quoted words ("omitted"), are what a quotation allows.
    """

    op: Edit
    draft: Text
    source: Text
    loud: bool


class PassageV1(Wire):
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
