"""`claimcheck check`: the checklist of each draft, in each format asked for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from os.path import commonpath
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.commands.asking import ModelChoice, asking, estimate
from claimcheck.commands.changed import changed
from claimcheck.commands.drafts import Drafts
from claimcheck.emitters import EmitOptions, emit, join, joins, render, suffix
from claimcheck.errors import ReadError, UsageError
from claimcheck.failing import Baseline, Conditions, failing, fingerprint
from claimcheck.house import House
from claimcheck.layout.notices import notices
from claimcheck.output import complain, write
from claimcheck.pipeline import check
from claimcheck.readers import ReadOptions, expand
from claimcheck.report import Report

if TYPE_CHECKING:
    from claimcheck.sources.against import Desk

_TOLD = 20  # reasons that are told of one draft; the rest is counted


@dataclass(frozen=True, slots=True)
class Output:
    """A format and where it goes: standard output (None), a file, or a folder that takes one file a draft."""

    format: str
    target: Path | None


@dataclass(frozen=True, slots=True)
class Gating:
    """What fails the run, and the file of what is known already, which `update` writes anew."""

    conditions: Conditions = field(default_factory=Conditions)
    baseline: Path | None = None
    update: bool = False


@dataclass(frozen=True, slots=True)
class CheckOptions:
    """What `check` was asked for besides the drafts; of these, those that changed `since` a commit."""

    reading: ReadOptions
    outputs: tuple[Output, ...]
    layout: EmitOptions = field(default_factory=EmitOptions)
    gating: Gating = field(default_factory=Gating)
    house: House = field(default_factory=House)
    estimate: bool = False
    model: ModelChoice = field(default_factory=ModelChoice)
    against: tuple[str, ...] = ()
    since: str | None = None


def run(named: Sequence[str], options: CheckOptions, then: Callable[[Report], Report] | None = None) -> int:
    """Check the drafts and write what was asked for; the exit code is the gravest outcome of all drafts.

    `then` makes of each report the one that is written.
    """
    drafts = Drafts(_chosen(named, options.since), options.reading)
    if options.estimate:
        return estimate(drafts, options.model)
    outputs, gate, desk = Outputs(options, drafts.paths), Gate(options.gating), _desk(options)
    with asking(options.model) as ask:
        for draft in drafts:
            report = check(draft, ask, options.house, desk)
            report = then(report) if then else report
            outputs.add(report)
            gate.add(report)
        outputs.close()
        gate.close()
    if drafts.failed or (desk and any(source.problem for source in desk.files)):
        return ReadError.exit_code
    return max(gate.codes)


def _chosen(named: Sequence[str], since: str | None) -> list[str]:
    """The drafts of what was named, all or those that changed."""
    paths = list(expand(named))
    if since is None:
        return paths
    chosen = list(changed(paths, since))
    if not chosen:
        complain(f"no draft changed since {since}")
    return chosen


def _desk(options: CheckOptions) -> "Desk | None":
    """The sources to compare with, if any were named."""
    if not options.against:
        return None
    from claimcheck.commands.sources import gather  # noqa: PLC0415  # most checks have none

    return gather(options.against, options.reading)


class Gate:
    """Says which drafts fail and why, and keeps the baseline."""

    def __init__(self, gating: Gating) -> None:
        self.gating = gating
        self.codes = {0}
        self.known: set[str] = set()
        update = gating.update
        self.baseline = Baseline.read(gating.baseline) if gating.baseline and not update else Baseline()
        if update and gating.baseline is None:
            raise UsageError("--update-baseline writes the file that --baseline names")

    def add(self, report: Report) -> None:
        """Say why a report fails, if it does."""
        if not report.run.complete:
            self.codes.add(3)
        if self.gating.update:
            self.known |= {fingerprint(report, notice) for notice in notices(report)}
            return
        reasons = list(failing(report, self.gating.conditions, self.baseline))
        for notice in reasons[:_TOLD]:
            line = f":{notice.first.line}" if notice.lined else ""
            complain(f"{report.draft.origin.path}{line}: {notice.title}: {notice.message}")
        if len(reasons) > _TOLD:
            complain(f"{report.draft.origin.path}: and {len(reasons) - _TOLD} more")
        self.codes.add(1 if reasons else 0)

    def close(self) -> None:
        """Write the baseline where it is written anew."""
        if self.gating.update and self.gating.baseline:
            Baseline(frozenset(self.known)).write(self.gating.baseline)


class Outputs:
    """Takes reports as they come: standard output at once, files when the last is known."""

    def __init__(self, options: CheckOptions, paths: Sequence[str]) -> None:
        self.options = options
        self.root = Path(commonpath([Path(path).parent for path in paths])) if paths else Path()
        self.held: dict[Output, list[str | bytes]] = {}

    def add(self, report: Report) -> None:
        """Write a report, or hold it until all are known."""
        for output in self.options.outputs:
            if output.target is not None and output.target.is_dir():
                result = emit(report, output.format, self.options.layout)
                write(result, self._file(output.target, report.draft.origin.path, output.format))
            elif output.target is None and not joins(output.format):
                write(emit(report, output.format, self.options.layout), None)
            else:
                self.held.setdefault(output, []).append(render(report, output.format, self.options.layout))

    def _file(self, folder: Path, draft: str, name: str) -> Path:
        """Where a draft's result goes in a folder: as the draft stands below what all drafts share."""
        below = Path("stdin") if draft == "-" else Path(draft).relative_to(self.root)
        file = folder / below.with_name(below.name + suffix(name))
        file.parent.mkdir(parents=True, exist_ok=True)
        return file

    def close(self) -> None:
        """Write what was held."""
        for output, rendered in self.held.items():
            write(join(output.format, rendered), output.target)
