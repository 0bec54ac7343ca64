"""What claimcheck is set to, and who said so: a file, the environment, the command line; the later wins."""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields, replace
from pathlib import Path
from typing import Any

from claimcheck.configuration.files import File, find
from claimcheck.configuration.values import Configuration

__all__ = ["Configuration", "Loaded", "environment", "load", "variable"]

_TABLES = ("house", "gate")
_VARIABLES = {"base_url": "OPENAI_BASE_URL"}


@dataclass(frozen=True, slots=True)
class Loaded:
    """The settings, the file that was read if any, and by name who said what is not the default."""

    values: Configuration = field(default_factory=Configuration)
    file: Path | None = None
    origins: Mapping[str, str] = field(default_factory=dict)


def load(said: Mapping[str, Any] | None = None) -> Loaded:
    """The settings of a run; `said` are the command line's. ConfigurationError for one that does not hold."""
    from claimcheck.configuration.validation import of_file  # noqa: PLC0415  # where there is no file, for nothing

    file = find()
    from_file = of_file(file) if file else {}
    from_environment = dict(_environment())
    said = said or {}
    values = replace(Configuration(), **{**from_file, **from_environment, **said})
    origins = dict(_places(file, from_file)) if file else {}
    origins |= {name: variable(name) for name in from_environment}
    return Loaded(values, file.path if file else None, origins | dict.fromkeys(said, "the command line"))


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


def _places(file: File, values: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """Where in the file each setting stands, those of a table by their own names."""
    for name in values:
        inner = file.table[name]
        if name in _TABLES and isinstance(inner, Mapping):
            yield from ((f"{name}.{each}", file.place((name, each))) for each in inner)
        else:
            yield name, file.place((name,))
