"""Where a check stands: its report, and the mark of each claim by all that was said of it."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path

from claimcheck.desk.files import report_of
from claimcheck.desk.state import read_state
from claimcheck.errors import ReadError, UsageError
from claimcheck.ledger import Mark
from claimcheck.schema import ClaimV1, ReportV1


@dataclass(frozen=True, slots=True)
class Standing:
    """A report and the mark that holds of each of its claims, by id; `gone` are those of what is gone.

    `problems` are what could not be used, one line each.
    """

    path: Path
    report: ReportV1
    marks: Mapping[str, Mark]
    problems: tuple[str, ...] = ()
    gone: Mapping[str, Mark] = field(default_factory=dict)

    def mark(self, claim: ClaimV1) -> Mark:
        """The mark that holds of a claim."""
        return self.marks[claim.id]

    @property
    def state(self) -> str:
        """The digest of all statuses: the same as long as no status changes."""
        rows = sorted(f"{mark.id}\x1f{mark.status}\n" for mark in self.marks.values())
        return sha256("".join(rows).encode("utf-8", "surrogatepass")).hexdigest()


def standing(path: Path, lists: Sequence[Path] = ()) -> Standing:
    """How the check of a report stands by its log and by lists worked on; ReadError for no report."""
    report = read_report(path)
    state = read_state([path, *lists])
    marks = state.marks
    held = {claim.id: marks[claim.id] for claim in report.claims}
    return Standing(path, report, held, state.problems, {each.id: marks[each.id] for each in report.gone})


def read_report(path: Path) -> ReportV1:
    """The report in a file; ReadError where there is none."""
    try:
        return report_of(path, json.loads(path.read_text("utf-8", "surrogatepass")))
    except OSError as error:
        raise ReadError(f"{path} can't be read: {error.strerror}") from error
    except (ValueError, TypeError, RecursionError) as error:
        raise ReadError(f"{path}: not a report of claimcheck (check --format json writes one)") from error


def on_disk(report: ReportV1, named: Path | None) -> str:
    """The sha256 of the draft as it is now: of the file named, else of the one in the report."""
    if named is None and report.draft.path == "-":
        raise UsageError("the draft was read from standard input: name its file with --draft")
    path = named or Path(report.draft.path)
    try:
        return sha256(path.read_bytes()).hexdigest()
    except OSError as error:
        hint = "" if named else "; name the draft's file with --draft"
        raise ReadError(f"{path} can't be read: {error.strerror}{hint}") from error


def changed(report: ReportV1, named: Path | None) -> bool:
    """Whether the draft is no longer the one that was checked, to the byte."""
    return on_disk(report, named) != report.draft.sha256
