"""`claimcheck revise`: the checklist of a revised draft, with what editors made of the earlier one."""

import os
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path

from claimcheck.commands import check
from claimcheck.commands.check import CheckOptions
from claimcheck.desk.log import follow
from claimcheck.desk.revision import revise
from claimcheck.desk.state import State, read_state
from claimcheck.errors import UsageError
from claimcheck.output import complain
from claimcheck.report import Report


def run(old: Sequence[str], new: str, options: CheckOptions) -> int:
    """Check the new draft, write it with what editors made of the old one; the exit code is that of `check`.

    A day that the earlier check was told holds for this one too, unless it is told another.
    """
    folders = (str(path) for path in (Path(new), *(output.target for output in options.outputs)) if path)
    for folder in filter(os.path.isdir, folders):
        raise UsageError(f"{folder} is a folder: a revision is of one draft, and goes into a file")
    state = read_state(old)
    if options.reading.date is None and state.published:
        options = replace(options, reading=replace(options.reading, date=state.published))
    targets = [output.target for output in options.outputs if output.format == "json" and output.target]
    return check.run([new], options, partial(_revised, state, targets))


def _revised(state: State, targets: Sequence[Path], report: Report) -> Report:
    """The revised report; what was read back with doubt is said, and a log beside a target follows it."""
    made = revise(report, state)
    for problem in made.revision.problems if made.revision else ():
        complain(problem)
    for target in targets:
        follow(made, target)
    return made
