"""The log beside a report: rows are only ever added to it, each whole or not at all."""

import os
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from claimcheck.desk.files import log_of, marks_of
from claimcheck.errors import OutputError
from claimcheck.ledger import Mark, row
from claimcheck.report import Report

_REVISION = "claimcheck revise"


def append(log: Path, marks: Iterable[Mark]) -> None:
    """Add rows at the end of a log, on the disk when this returns; OutputError where that can't be."""
    data = "".join(f"{row(mark)}\n" for mark in marks).encode("utf-8", "backslashreplace")
    if not data:
        return
    try:
        with log.open("ab") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
    except OSError as error:
        raise OutputError(f"{log}: can't add to the log: {error.strerror or error}") from error


def follow(report: Report, target: Path) -> None:
    """Bring the log that lies beside `target` up to a revised report that is written there.

    Else its rows, which are about the earlier draft, would undo what the revision opened again.
    """
    log = log_of(target)
    if not log.exists():
        return
    last = {mark.id: mark for mark in marks_of(log)}
    now = datetime.now(UTC).isoformat(timespec="seconds")
    append(
        log,
        [
            Mark(claim.id, claim.status, claim.note, _REVISION, now)
            for claim in report.claims
            if claim.id in last and (claim.status, claim.note) != (last[claim.id].status, last[claim.id].note)
        ],
    )
