"""Where a check stands: its report, and the mark of each claim by all that was said of it."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from claimcheck.desk.rows import read_marks
from claimcheck.errors import ReadError, UsageError
from claimcheck.ledger import Mark, read_export
from claimcheck.schema import ClaimV1, ReportV1


@dataclass(frozen=True, slots=True)
class Standing:
    """A report and the mark that holds of each of its claims, by id.

    `problems` are what could not be used, one line each.
    """

    path: Path
    report: ReportV1
    marks: Mapping[str, Mark]
    problems: tuple[str, ...] = ()

    def mark(self, claim: ClaimV1) -> Mark:
        """The mark that holds of a claim."""
        return self.marks[claim.id]

    @property
    def state(self) -> str:
        """The digest of all statuses: the same as long as no status changes."""
        rows = sorted(f"{mark.id}\x1f{mark.status}\n" for mark in self.marks.values())
        return sha256("".join(rows).encode("utf-8", "surrogatepass")).hexdigest()


def standing(path: Path, lists: Sequence[Path] = ()) -> Standing:
    """How the check of a report stands by its log and by lists that were worked on; ReadError for no report.

    Of two marks on one claim the later holds.
    """
    report = read_report(path)
    log = read_marks(path)
    exported = [(file, *_export(file)) for file in lists]
    problems = [*log.problems]
    said = list(log.rows)
    for file, about, marks in exported:
        if about not in (None, report.draft.sha256):
            problems.append(f"{file} is about another draft than {path}, and left out")
            continue
        said += marks
    first = {claim.id: Mark(claim.id, claim.status, claim.note) for claim in report.claims}
    strange = sorted({mark.id for mark in said} - first.keys())
    problems += [f"{name}: marked, but no claim of {path}" for name in strange]
    later = _later(mark for mark in said if mark.id in first)
    return Standing(path, report, {**first, **later}, tuple(problems))


def _later(marks: Iterable[Mark]) -> dict[str, Mark]:
    return {mark.id: mark for mark in sorted(marks, key=lambda mark: mark.at or "")}


def read_report(path: Path) -> ReportV1:
    """The report in a file; ReadError where there is none."""
    from pydantic import ValidationError  # noqa: PLC0415  # only where one is read

    try:
        return ReportV1.model_validate(json.loads(_text(path)))
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        told = f"{'.'.join(map(str, first['loc']))}: {first['msg']}"
        raise ReadError(f"{path}: no report of claimcheck (check --format json): {told}") from error
    except (ValueError, RecursionError) as error:
        raise ReadError(
            f"{path}: no report of claimcheck (check --format json), as it is not JSON"
        ) from error


def _export(path: Path) -> tuple[str | None, tuple[Mark, ...]]:
    return read_export(_text(path), str(path))


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8", "surrogatepass")
    except OSError as error:
        raise ReadError(f"{path} can't be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ReadError(f"{path} is not UTF-8") from error


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
