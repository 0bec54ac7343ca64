"""`claimcheck mark`: a status for claims of a report, written into its log."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path
from typing import TypeAlias

from claimcheck.desk.rows import marked, now
from claimcheck.desk.standing import read_report
from claimcheck.errors import UsageError
from claimcheck.layout.escape import line
from claimcheck.layout.phrases import shorten
from claimcheck.ledger import Mark, Status
from claimcheck.output import write
from claimcheck.revisions import GoneV1
from claimcheck.schema import ClaimV1, ReportV1

_OPENING = 4096  # bytes in which a report says that it is one
_SCHEMA = b'"claimcheck.report/1"'

_Marked: TypeAlias = ClaimV1 | GoneV1


@dataclass(frozen=True, slots=True)
class Said:
    """What is said of the claims, and by whom."""

    status: Status
    by: str
    note: str | None = None


def run(ids: Sequence[str], said: Said, report: Path | None) -> int:
    """Mark the claims with these ids, or beginnings of ids, and what repeats them; all or none."""
    path = report or _only_report()
    read = read_report(path)
    claims = {each.id: each for wanted in ids for each in _with_repeats(read, _claim(read, wanted, path))}
    by = named(said.by, "--by")
    at = now()
    marked(path, [Mark(name, said.status, said.note or None, by, at) for name in claims])
    write("".join(_shown(claim, said.status) for claim in claims.values()), None)
    return 0


def named(text: str, option: str) -> str:
    """Who or what an option names; UsageError where it is blank."""
    if not text.strip():
        raise UsageError(f"{option}: empty; a name is needed")
    return text.strip()


def _only_report() -> Path:
    found = [path for path in sorted(Path().glob("*.json")) if _is_report(path)]
    if len(found) != 1:
        there = f"there are {', '.join(map(str, found))}" if found else "no report in this folder"
        raise UsageError(f"which report? {there}; name one with --report FILE")
    return found[0]


def _is_report(path: Path) -> bool:
    try:
        with path.open("rb") as file:
            return _SCHEMA in file.read(_OPENING)
    except OSError:
        return False


def _claim(report: ReportV1, wanted: str, path: Path) -> _Marked:
    """The claim of an id, gone ones too, or of the beginning of one where only one claim's begins so."""
    every: list[_Marked] = [*report.claims, *report.gone]
    found = [claim for claim in every if claim.id == wanted] or [
        claim for claim in every if wanted and claim.id.startswith(wanted)
    ]
    if len(found) == 1:
        return found[0]
    if found:
        raise UsageError(f"{wanted}: {len(found)} claims of {path} begin so: {_some(found)}")
    near = get_close_matches(wanted, [claim.id for claim in every], 1, 0.8)
    raise UsageError(f"{wanted}: no claim of {path}{f'; did you mean {near[0]}?' if near else ''}")


def _some(claims: Sequence[_Marked]) -> str:
    return ", ".join(claim.id for claim in claims[:5]) + (", …" if len(claims) > 5 else "")


def _with_repeats(report: ReportV1, claim: _Marked) -> Iterator[_Marked]:
    """The claim and those that say it again: one item of the checklist."""
    yield claim
    yield from (other for other in report.claims if other.repeats == claim.id)


def _shown(claim: _Marked, status: Status) -> str:
    place = "gone" if isinstance(claim, GoneV1) else f"line {claim.line}"
    return f"{place}: {claim.id} {status}: “{line(shorten(claim.quote))}”\n"
