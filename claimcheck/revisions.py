"""What a revision adds to the report as other programs see it."""

from typing import Literal

from claimcheck.contract import Count, Ordinal, Text, Wire
from claimcheck.ledger import Status


class ChangeV1(Wire):
    """What became of the claim `was` of an earlier draft, and why; `before` and `after` are what differs."""

    id: Text
    was: Text
    outcome: Literal["kept", "stale", "reopened"]
    reason: Text
    before: Text
    after: Text


class RevisionV1(Wire):
    """How many claims of an earlier draft, of this sha256 (or its beginning), were kept and how many not.

    `problems` are what could not be read back without doubt.
    """

    sha256: Text | None
    kept: Count
    stale: Count
    reopened: Count
    new: Count
    gone: Count
    changes: list[ChangeV1]
    problems: list[Text]


class GoneV1(Wire):
    """A claim of an earlier draft, with its line there and its status then, `was`.

    `stands` says that its sentence is still in the draft.
    """

    id: Text
    kind: Text | None
    quote: Text
    sentence: Text
    line: Ordinal | None
    status: Literal["gone"]
    was: Status
    note: Text | None
    stands: bool
