"""The file that settings are read from: the one that was named, else one found upwards from where we work.

Never upwards from a draft: incoming copy brings no settings with it.
"""

import os
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

from claimcheck.configuration.places import Key, places
from claimcheck.errors import ConfigurationError

NAMED = "CLAIMCHECK_CONFIG"


@dataclass(frozen=True)
class File:
    """A file of settings: its text, the table of settings in it, and the path of keys to that table.

    `named` says that somebody named it, rather than that it lay in a folder.
    """

    path: Path
    text: str
    table: Mapping[str, Any]
    prefix: Key
    named: bool

    def place(self, key: Key) -> str:
        """The file and the line of a key, or of the nearest table around it that has one."""
        whole = self.prefix + key
        while whole and whole not in self._lines:
            whole = whole[:-1]
        return f"{self.path}, line {self._lines[whole]}" if whole else str(self.path)

    @cached_property
    def _lines(self) -> Mapping[Key, int]:
        return places(self.text)


def find() -> File | None:
    """The settings of this run; None where there are none, ConfigurationError where they can't be read."""
    if named := os.environ.get(NAMED):
        file = _read(Path(named), named=True)
        if file is None:
            raise ConfigurationError(f"{named}: no [tool.claimcheck] in it ({NAMED} names it)")
        return file
    return next((file for folder in _upwards() for file in _in(folder)), None)


def _upwards() -> Iterator[Path]:
    """The working folder and those around it, up to the repository's own or the user's."""
    try:
        folder = Path.cwd()
    except OSError:
        return
    for each in (folder, *folder.parents):
        yield each
        if (each / ".git").exists() or each == Path.home():
            return


def _in(folder: Path) -> Iterator[File]:
    for name in ("claimcheck.toml", "pyproject.toml"):
        if (folder / name).is_file() and (file := _read(folder / name, named=False)):
            yield file


def _read(path: Path, *, named: bool) -> File | None:
    """The settings in a file; None for a pyproject.toml that says nothing of claimcheck."""
    project = path.name == "pyproject.toml"
    try:
        text = path.read_text("utf-8")
        if project and "claimcheck" not in text:
            return None
        table = tomllib.loads(text)
    except OSError as error:
        raise ConfigurationError(f"{path} can't be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ConfigurationError(f"{path} is not UTF-8, as TOML must be") from error
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise ConfigurationError(f"{path} is not TOML: {error}") from error
    if not project:
        return File(path, text, table, (), named)
    own = table.get("tool", {}).get("claimcheck") if isinstance(table.get("tool"), dict) else None
    if own is None:
        return None
    if not isinstance(own, dict):
        raise ConfigurationError(f"{path}: tool.claimcheck is a table of settings")
    return File(path, text, own, ("tool", "claimcheck"), named)
