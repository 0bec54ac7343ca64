"""Output formats: each module of this folder renders a report; it counts nothing and decides nothing.

A module offers `render(report, options)`, which gives the output on one draft as text, or bytes if it is
binary; and `join(outputs)` where that on several drafts is more than one after the other.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal, cast

from claimcheck import plugins
from claimcheck.report import Report


@dataclass(frozen=True, slots=True)
class EmitOptions:
    """How to lay a report out: `order` by priority or by the text, terminal colour, width in columns.

    `dialect` is whose Markdown a checklist is written in.
    """

    order: Literal["priority", "text"] = "priority"
    dialect: Literal["github", "gitlab", "jira", "linear", "plain"] = "github"
    color: bool = False
    width: int = 100


def formats() -> tuple[str, ...]:
    """The names of all output formats."""
    return plugins.names(__name__)


def suffix(name: str) -> str:
    """How the file names of a format end, such as ".json"."""
    return cast("str", plugins.load(__name__, name).SUFFIX)


def emit(report: Report, name: str, options: EmitOptions) -> str | bytes:
    """The report in the format `name`; KeyError where there is no such format."""
    return join(name, [render(report, name, options)])


def render(report: Report, name: str, options: EmitOptions) -> str | bytes:
    """What `join` makes the output of; KeyError where there is no such format."""
    return cast("str | bytes", plugins.load(__name__, name).render(report, options))


def joins(name: str) -> bool:
    """Whether a format's output on several drafts is known only when all of them were rendered."""
    return hasattr(plugins.load(__name__, name), "join")


def join(name: str, rendered: Sequence[str | bytes]) -> str | bytes:
    """The output of a format on the drafts that were rendered."""
    if joins(name):
        return cast("str | bytes", plugins.load(__name__, name).join(rendered))
    if all(isinstance(each, str) for each in rendered):
        return "".join(cast("Sequence[str]", rendered))
    return b"".join(each if isinstance(each, bytes) else each.encode("utf-8", "replace") for each in rendered)
