"""What a batch is of, kept between `submit` and `collect`: paths and hashes, no copy and no key.

The file is for its owner only, and written whole before and after each thing that is asked of the server.
"""

import json
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, replace
from datetime import date
from hashlib import sha256
from pathlib import Path
from typing import Literal

from pydantic import TypeAdapter, ValidationError

from claimcheck.errors import ConfigurationError, OutputError
from claimcheck.output import write

_NAME = "batch.json"


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A draft and the names of the questions about it, one a chunk."""

    path: str
    sha256: str
    questions: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """The questions of one batch; `file` and `batch` are the server's names, None until it gave them.

    `uploaded` is the server's time of the upload, in Unix seconds.
    """

    questions: tuple[str, ...]
    file: str | None = None
    uploaded: int | None = None
    batch: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """All that `collect` needs; `server` is the SHA-256 of the address, since that may hold a password."""

    schema: Literal["claimcheck.batch/1"] = "claimcheck.batch/1"
    host: str
    server: str
    model: str
    chunk_tokens: int
    prompt_sha256: str
    date: date | None
    keep_furniture: bool
    drafts: tuple[Asked, ...]
    parts: tuple[Part, ...]

    def with_part(self, number: int, part: Part) -> "State":
        """The state with one part changed."""
        return replace(self, parts=(*self.parts[:number], part, *self.parts[number + 1 :]))


def digest(base_url: str) -> str:
    """What stands for a server's address in a state."""
    return sha256(base_url.rstrip("/").encode()).hexdigest()


def state_file(named: Path) -> Path:
    """The file of a state that was named, by itself or by its folder."""
    return named / _NAME if named.is_dir() else named


@contextmanager
def alone(file: Path) -> Iterator[None]:
    """A context that one process has at a time, for the states of a folder; on Windows each has it."""
    if sys.platform == "win32":
        yield
        return
    import fcntl  # noqa: PLC0415  # not on every system

    try:
        folder = os.open(file.parent, os.O_RDONLY)
    except OSError as error:
        raise OutputError(f"{file}: can't be written: {error.strerror}") from error
    try:
        fcntl.flock(folder, fcntl.LOCK_EX)
        yield
    finally:
        os.close(folder)


def load(file: Path) -> State | None:
    """The state in a file, None where there is none; ConfigurationError where it holds something else."""
    try:
        data = file.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise ConfigurationError(f"{file}: can't be read: {error.strerror}") from error
    if not data:
        return None  # a submit was killed before it had anything to say
    try:
        return TypeAdapter(State).validate_json(data, strict=True)
    except ValidationError as error:
        raise ConfigurationError(f"{file}: is no state of a batch; name another --state") from error


def save(state: State, file: Path) -> None:
    """Write a state, whole or not at all; OutputError where it can't be written."""
    try:
        file.touch(mode=0o600)
        file.chmod(0o600)
    except OSError as error:
        raise OutputError(f"{file}: can't be written: {error.strerror}") from error
    write(json.dumps(asdict(state), indent=1, default=date.isoformat) + "\n", file)
