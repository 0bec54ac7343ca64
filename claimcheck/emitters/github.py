"""Workflow commands that GitHub shows as annotations of the changed lines.

A step shows ten of each level, so the gravest ten are printed and the rest is counted. Source: GitHub,
"Workflow commands", and the escapes of actions/toolkit's `command.ts`.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from claimcheck.emitters import EmitOptions
from claimcheck.layout.escape import line as one_line
from claimcheck.layout.notices import Notice, notices
from claimcheck.report import Report

SUFFIX = ".github.txt"

_COMMANDS = {"error": "error", "warning": "warning", "info": "notice"}
_SHOWN = 10
_COMMAND = re.compile(r"::(error|warning|notice) ")


def render(report: Report, options: EmitOptions) -> str:  # noqa: ARG001  # one order: the gravest first
    """One command a line for each notice, all of them: `join` keeps what is shown."""
    path = _property(report.draft.origin.path)
    return "".join(f"{_command(notice, path)}\n" for notice in notices(report))


def join(parts: Sequence[str]) -> str:
    """The commands of all drafts, ten of each level at most; a last line counts the others."""
    seen: Counter[str] = Counter()
    kept = []
    for line in "".join(parts).split("\n")[:-1]:
        level = _COMMAND.match(line)
        assert level, "every line is a command"
        seen[level[1]] += 1
        if seen[level[1]] <= _SHOWN:
            kept.append(f"{line}\n")
    return "".join(kept) + "".join(_left(seen))


def _left(seen: Counter[str]) -> Iterator[str]:
    rest = [f"{name}s: {count - _SHOWN}" for name, count in sorted(seen.items()) if count > _SHOWN]
    if rest:
        yield f"claimcheck: not shown as annotations: {', '.join(rest)}; the checklist has them all\n"


def _command(notice: Notice, path: str) -> str:
    first, last = notice.first, notice.last
    where = f"file={path}"
    if notice.lined:
        where += f",line={first.line},endLine={last.line}"
    if notice.lined and first.line == last.line:
        where += f",col={first.column},endColumn={last.column}"
    title = _property(f"{notice.title} ({notice.rule})")
    return f"::{_COMMANDS[notice.level]} {where},title={title}::{_data(notice.message)}"


def _data(text: str) -> str:
    return one_line(text).replace("%", "%25")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
