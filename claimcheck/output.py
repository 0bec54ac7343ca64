"""Results written where they were asked for: standard output, or a file that is whole or not there."""

import os
import sys
import tempfile
from pathlib import Path

from claimcheck.errors import OutputError


def write(result: str | bytes, target: Path | None) -> None:
    """Write a result to a file (atomically) or, where there is none, to standard output.

    Text is UTF-8, its line ends as they are; half of a surrogate pair becomes "?". OutputError where it can't
    be written, and for bytes on a terminal.
    """
    data = result if isinstance(result, bytes) else result.encode("utf-8", "replace")
    if target is None:
        if isinstance(result, bytes) and sys.stdout.isatty():
            raise OutputError("the result is a file, not text for a terminal: name one with --output")
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
        return
    try:
        _replace(target, data)
    except OSError as error:
        raise OutputError(f"{target}: can't write the result: {error.strerror or error}") from error


def _replace(target: Path, data: bytes) -> None:
    """Write beside the target and rename, so that a reader or a kill never meets half a result."""
    handle, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(name).chmod(_mode(target))
        Path(name).replace(target)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise


def _mode(target: Path) -> int:
    """The permissions of the file that is replaced, else what a new file would have got."""
    if target.exists():
        return target.stat().st_mode & 0o777
    mask = os.umask(0)
    os.umask(mask)
    return 0o666 & ~mask


def complain(message: str) -> None:
    """Say one line on standard error; what could steer a terminal is shown as an escape."""
    line = "".join(letter if letter.isprintable() else repr(letter)[1:-1] for letter in message)
    sys.stderr.write(f"claimcheck: {line}\n")
    sys.stderr.flush()
