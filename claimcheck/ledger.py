"""Who set which status when: the marks of a desk, one a line, in a log or exported by a page.

A log (`report.log.jsonl` beside `report.json`) is JSON lines that are only ever appended to. An export is one
object: {"schema": "claimcheck.marks/1", "draft": {"path": ..., "sha256": ...}, "marks": [such rows]}.
Of two marks on one claim the later row holds. Times are ISO 8601 in UTC.
"""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from typing import Any, Final, Literal, TypeAlias, get_args

from claimcheck.errors import ReadError

Status: TypeAlias = Literal[
    "open", "verified", "wrong", "needs-source", "on-author", "disputed", "cut", "not-checkable", "waived",
    "stale", "gone",
]  # fmt: skip
STATUSES: Final[tuple[Status, ...]] = get_args(Status)
SETTLED: Final[frozenset[Status]] = frozenset({"verified", "cut", "not-checkable", "waived"})
SCHEMA: Final = "claimcheck.marks/1"


@dataclass(frozen=True, slots=True)
class Mark:
    """A status that somebody gave a claim; `by` and `at` are None where nobody said."""

    id: str
    status: Status
    note: str | None = None
    by: str | None = None
    at: str | None = None


def row(mark: Mark) -> str:
    """The mark as one line of JSON, without a line end."""
    return json.dumps(asdict(mark), ensure_ascii=False)


def read_log(text: str, where: str) -> Iterator[Mark]:
    """The marks of a log, in its order; ReadError names the line of a row that is none."""
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            yield _mark(_json(line, f"{where}, line {number}"), f"{where}, line {number}")


def read_export(text: str, where: str) -> tuple[str | None, tuple[Mark, ...]]:
    """The sha256 of the draft that an export is about, and its marks; ReadError where it is no export."""
    found = _json(text, where)
    if (
        not isinstance(found, dict)
        or found.get("schema") != SCHEMA
        or not isinstance(found.get("marks"), list)
    ):
        raise ReadError(f"{where}: not an export of marks ({SCHEMA})")
    draft = found.get("draft")
    sha256 = draft.get("sha256") if isinstance(draft, dict) else None
    marks = tuple(_mark(each, f"{where}, mark {i}") for i, each in enumerate(found["marks"], 1))
    return (sha256 if isinstance(sha256, str) else None), marks


def _json(text: str, where: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ReadError(f"{where}: not JSON") from error


def _mark(fields: Any, where: str) -> Mark:
    if not isinstance(fields, dict) or not isinstance(fields.get("id"), str):
        raise ReadError(f"{where}: a mark names the id of a claim")
    if fields.get("status") not in STATUSES:
        raise ReadError(f"{where}: no such status; there are {', '.join(STATUSES)}")
    said = {name: fields.get(name) for name in ("note", "by", "at")}
    if any(value is not None and not isinstance(value, str) for value in said.values()):
        raise ReadError(f"{where}: note, by and at are text or null")
    return Mark(fields["id"], fields["status"], **said)
