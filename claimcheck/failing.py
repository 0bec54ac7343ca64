"""What makes a check fail: the notices that `--fail-on` names, without those that a baseline knows."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from claimcheck import plugins
from claimcheck.claims import Flag, Quantity
from claimcheck.errors import OutputError, ReadError, UsageError
from claimcheck.layout.notices import GAP, Notice, notices
from claimcheck.output import write
from claimcheck.report import Level, Report

SCHEMA = "claimcheck.baseline/1"

_GRAVITY: dict[Level, int] = {"info": 0, "warning": 1, "error": 2}
_PRIORITIES = {f"priority-{number}": number for number in (1, 2, 3)}
_UNATTRIBUTED = "unattributed"
_GAPS = "gaps"


def conditions() -> tuple[str, ...]:
    """The names of all conditions that a check may fail on."""
    return (*_GRAVITY, _GAPS, _UNATTRIBUTED, *_PRIORITIES, *plugins.names("claimcheck.kinds"))


@dataclass(frozen=True, slots=True)
class Conditions:
    """What fails a check; None and empty let it pass.

    A finding of `level` or a graver one; an open claim of one of `kinds`, of `priority` or a more urgent one;
    a figure that nobody is named for; a gap.
    """

    level: Level | None = None
    kinds: frozenset[str] = frozenset()
    priority: int | None = None
    unattributed: bool = False
    gaps: bool = False

    @classmethod
    def parsed(cls, named: Iterable[str]) -> "Conditions":
        """The conditions of those names; UsageError for one that does not exist."""
        given = frozenset(named)
        kinds = frozenset(plugins.names("claimcheck.kinds"))
        if unknown := sorted(given.difference(conditions())):
            raise UsageError(
                f"--fail-on {unknown[0]}: no such condition; there are {', '.join(conditions())}"
            )
        levels = sorted((level for level in _GRAVITY if level in given), key=_GRAVITY.__getitem__)
        ranks = [rank for name, rank in _PRIORITIES.items() if name in given]
        return cls(
            level=levels[0] if levels else None,
            kinds=given & kinds,
            priority=max(ranks, default=None),
            unattributed=_UNATTRIBUTED in given,
            gaps=_GAPS in given,
        )

    def met_by(self, notice: Notice) -> bool:
        """Whether a notice fails the check; a part that was not read has its own exit code."""
        if claim := notice.claim:
            bare = isinstance(claim.value, Quantity) and Flag.UNATTRIBUTED in claim.flags
            urgent = self.priority is not None and claim.priority <= self.priority
            return claim.kind in self.kinds or urgent or (self.unattributed and bare)
        if notice.rule == GAP:
            return self.gaps
        return self.level is not None and _GRAVITY[notice.level] >= _GRAVITY[self.level]


@dataclass(frozen=True, slots=True)
class Baseline:
    """What was known before: hashes of a draft's path and of a notice's id, no copy."""

    known: frozenset[str] = frozenset()

    @classmethod
    def read(cls, path: Path) -> "Baseline":
        """The baseline in a file; ReadError where it is none."""
        try:
            found = json.loads(path.read_text("utf-8"))
        except OSError as error:
            raise ReadError(f"{path} can't be read: {error.strerror}; --update-baseline writes it") from error
        except (ValueError, RecursionError) as error:
            raise ReadError(f"{path}: no baseline, not JSON") from error
        rows = found.get("known") if isinstance(found, dict) and found.get("schema") == SCHEMA else None
        if not isinstance(rows, list) or not all(isinstance(row, str) for row in rows):
            raise ReadError(f"{path}: no baseline ({SCHEMA})")
        return cls(frozenset(rows))

    def write(self, path: Path) -> None:
        """The baseline into a file, one hash a line, so that a change of it reads well; OutputError."""
        rows = json.dumps({"schema": SCHEMA, "known": sorted(self.known)}, indent=0)
        if not path.parent.is_dir():
            raise OutputError(f"{path}: there is no such folder")
        write(rows + "\n", path)


def failing(report: Report, conditions: Conditions, baseline: Baseline) -> Iterator[Notice]:
    """The notices on a report that fail the check and are not in the baseline."""
    for notice in notices(report):
        if conditions.met_by(notice) and fingerprint(report, notice) not in baseline.known:
            yield notice


def fingerprint(report: Report, notice: Notice) -> str:
    """What a baseline knows a notice by."""
    name = f"{report.draft.origin.path}\n{notice.id}".encode("utf-8", "surrogatepass")
    return sha256(name).hexdigest()[:20]
