"""What claimcheck is set to, and who said so: a file, the environment, the command line; the later wins."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, replace
from typing import Any

from claimcheck.configuration.files import File, find
from claimcheck.configuration.values import Configuration

__all__ = ["Configuration", "Loaded", "environment", "load", "variable"]

_TABLES = ("house", "gate")
_VARIABLES = {"base_url": "OPENAI_BASE_URL"}


@dataclass(frozen=True, slots=True)
class Loaded:
    """The settings, the file that was read if any, and the names of those that each way of saying so set."""

    values: Configuration
    file: File | None
    in_file: frozenset[str]
    in_environment: frozenset[str]
    in_command: frozenset[str]

    def origin(self, name: str, inner: str | None = None) -> str:
        """Who said what a setting is, or one of a table of settings: what holds, or "default"."""
        if name in self.in_command:
            return "the command line"
        if name in self.in_environment:
            return variable(name)
        if self.file is None or name not in self.in_file:
            return "default"
        if inner is None:
            return self.file.place((name,))
        return self.file.place((name, inner)) if inner in self.file.table[name] else "default"


def load(said: Mapping[str, Any] | None = None) -> Loaded:
    """The settings of a run; `said` are the command line's. ConfigurationError for one that does not hold."""
    from claimcheck.configuration.validation import of_file  # noqa: PLC0415  # where there is no file, for nothing

    file = find()
    in_file = of_file(file) if file else {}
    in_environment = dict(_environment())
    values = replace(Configuration(), **{**in_file, **in_environment, **(said or {})})
    return Loaded(values, file, *map(frozenset, (in_file, in_environment, said or ())))


def environment() -> Configuration:
    """The settings that the environment makes, without a file; ConfigurationError for one that is none."""
    return replace(Configuration(), **dict(_environment()))


def variable(name: str) -> str:
    """The variable of the environment that sets this setting."""
    return _VARIABLES.get(name, f"CLAIMCHECK_{name.upper()}")


def _environment() -> Iterator[tuple[str, Any]]:
    for name in (each.name for each in fields(Configuration) if each.name not in _TABLES):
        if text := os.environ.get(variable(name), "").strip():
            from claimcheck.configuration.validation import of_text  # noqa: PLC0415  # as above

            yield name, of_text(name, text, variable(name))
