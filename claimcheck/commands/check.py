"""`claimcheck check`: the checklist of each draft, in each format asked for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from os.path import commonpath
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.commands.asking import ModelChoice, asking, estimate
from claimcheck.commands.drafts import Drafts
from claimcheck.emitters import EmitOptions, emit, join, joins, render, suffix
from claimcheck.errors import ReadError
from claimcheck.house import House
from claimcheck.output import write
from claimcheck.pipeline import check
from claimcheck.readers import ReadOptions
from claimcheck.report import Level, Report

if TYPE_CHECKING:
    from claimcheck.sources.against import Desk

_GRAVITY: dict[Level, int] = {"info": 0, "warning": 1, "error": 2}


@dataclass(frozen=True, slots=True)
class Output:
    """A format and where it goes: standard output (None), a file, or a folder that takes one file a draft."""

    format: str
    target: Path | None


@dataclass(frozen=True, slots=True)
class CheckOptions:
    """What `check` was asked for besides the drafts; `fail_on` None lets no finding fail it."""

    reading: ReadOptions
    outputs: tuple[Output, ...]
    layout: EmitOptions = field(default_factory=EmitOptions)
    fail_on: Level | None = None
    house: House = field(default_factory=House)
    estimate: bool = False
    model: ModelChoice = field(default_factory=ModelChoice)
    against: tuple[str, ...] = ()


def run(named: Sequence[str], options: CheckOptions, then: Callable[[Report], Report] | None = None) -> int:
    """Check the drafts and write what was asked for; the exit code is the gravest outcome of all drafts.

    `then` makes of each report the one that is written.
    """
    drafts = Drafts(named, options.reading)
    if options.estimate:
        return estimate(drafts, options.model)
    outputs = _Outputs(options, drafts.paths)
    desk = _desk(options)
    codes = {0}
    with asking(options.model) as ask:
        for draft in drafts:
            report = check(draft, ask, options.house, desk)
            report = then(report) if then else report
            outputs.add(report)
            codes.add(_exit_code(report, options.fail_on))
        outputs.close()
    if drafts.failed or (desk and any(source.problem for source in desk.files)):
        return ReadError.exit_code
    return max(codes)


def _desk(options: CheckOptions) -> "Desk | None":
    """The sources to compare with, if any were named."""
    if not options.against:
        return None
    from claimcheck.commands.sources import gather  # noqa: PLC0415  # most checks have none

    return gather(options.against, options.reading)


def _exit_code(report: Report, fail_on: Level | None) -> int:
    if not report.run.complete:
        return 3
    grave = fail_on is not None and any(_GRAVITY[f.level] >= _GRAVITY[fail_on] for f in report.findings)
    return 1 if grave else 0


class _Outputs:
    """Takes reports as they come: standard output at once, files when the last is known."""

    def __init__(self, options: CheckOptions, paths: Sequence[str]) -> None:
        self.options = options
        self.root = Path(commonpath([Path(path).parent for path in paths])) if paths else Path()
        self.held: dict[Output, list[str | bytes]] = {}

    def add(self, report: Report) -> None:
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
        for output, rendered in self.held.items():
            write(join(output.format, rendered), output.target)
