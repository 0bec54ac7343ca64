"""Output formats: each module of this folder renders a report; it counts nothing and decides nothing.

A module offers `render(report, options)`, which gives the whole output as text, or bytes if it is binary.
"""

from dataclasses import dataclass
from typing import Literal, cast

from claimcheck import plugins
from claimcheck.report import Report


@dataclass(frozen=True, slots=True)
class EmitOptions:
    """How to lay a report out: `order` by priority or by the text, terminal colour, width in columns."""

    order: Literal["priority", "text"] = "priority"
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
    return cast("str | bytes", plugins.load(__name__, name).render(report, options))
