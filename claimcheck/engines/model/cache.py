"""Replies kept on this machine as they arrive, so that a run that was killed asks only for what is missing.

Kept are replies that are whole or cut off (their halves are kept too, so that a run again pays nothing). Not
kept are refusals and failures: a run again is how an editor tries again. Replies hold copy, so the file is
for its owner only. A cache that does not work is a warning and never a failed run.
"""

import os
import sqlite3
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from claimcheck.errors import ConfigurationError
from claimcheck.folders import cache_folder

_VERSION = 2
_SCHEMA = (
    "CREATE TABLE IF NOT EXISTS replies (key TEXT PRIMARY KEY, body BLOB, attempts INTEGER, ended INTEGER)",
    "CREATE TABLE IF NOT EXISTS asking (key TEXT PRIMARY KEY, process INTEGER, until REAL)",
    f"PRAGMA user_version = {_VERSION}",
)
_BUSY_SECONDS = 5.0
# A process number is given out again some day: nobody waits longer than this for another run's question.
_LONGEST_TURN = 600.0
_DAMAGE = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Kept:
    """The body of a reply, the requests it took, and whether a run that had it came to its end."""

    body: bytes
    attempts: int
    ended: bool


class Cache:
    """The replies that earlier runs paid for. `warn` is told, once, what does not work."""

    def __init__(self, warn: Callable[[str], None]) -> None:
        self._warn = warn
        self._warned = False
        self._database: sqlite3.Connection | None = None
        self._inode = 0
        self._used: set[str] = set()

    def get(self, key: str) -> Kept | None:
        """The reply to a request; None where none is kept."""
        select = "SELECT body, attempts, ended FROM replies WHERE key = ?"
        rows = self._do(lambda on: on.execute(select, (key,)).fetchall())
        if not rows:
            return None
        self._used.add(key)
        body, attempts, ended = rows[0]
        return Kept(bytes(body), attempts, bool(ended))

    def put(self, key: str, body: bytes, attempts: int) -> None:
        """Keep a reply; it is safe from a kill once this returns."""
        self._used.add(key)
        row = (key, body, attempts)
        self._do(lambda on: on.execute("INSERT OR REPLACE INTO replies VALUES (?, ?, ?, 0)", row))

    def end(self) -> None:
        """Note that the run is over: from now on its replies are those of an earlier run."""
        keys = [(key,) for key in sorted(self._used)]
        update = "UPDATE replies SET ended = 1 WHERE key = ? AND NOT ended"
        self._do(lambda on: _together(on, lambda: on.executemany(update, keys)))

    def forget(self, key: str) -> None:
        """Drop a reply that turned out to be of no use."""
        self._do(lambda on: on.execute("DELETE FROM replies WHERE key = ?", (key,)))

    def claim(self, key: str) -> bool:
        """Whether to ask now: false while another run on this machine is asking the same."""
        return self._do(lambda on: _claim(on, key)) is not False

    def release(self, key: str) -> None:
        """Let other runs ask; the end of `claim`."""
        self._do(
            lambda on: on.execute("DELETE FROM asking WHERE key = ? AND process = ?", (key, os.getpid()))
        )

    def close(self) -> None:
        """Close the file."""
        if self._database is not None:
            self._database.close()
            self._database = None

    def _do(self, work: Callable[[sqlite3.Connection], _T]) -> _T | None:
        """The result of some work on the database; None, and a warning, where it can't be done."""
        try:
            try:
                return work(self._open())
            except sqlite3.Error as error:
                if not _damaged(error):
                    raise
                self._set_aside()
                return work(self._open())
        except (sqlite3.Error, OSError, ConfigurationError) as error:
            if not self._warned:
                self._warn(f"replies are not kept for another run: {_cause(error)}")
            self._warned = True
            return None

    def _open(self) -> sqlite3.Connection:
        if self._database is None:
            file = path()
            os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))
            file.chmod(0o600)
            self._inode = file.stat().st_ino
            self._database = _connected(file)
        return self._database

    def _set_aside(self) -> None:
        """Rename a damaged file out of the way, unless another run has done so."""
        self.close()
        file = path()
        if not file.exists() or file.stat().st_ino != self._inode:
            return
        aside = file.with_name(f"{file.name}.damaged-{time.time_ns()}")
        for end in ("-wal", "-shm", ""):
            part = Path(f"{file}{end}")
            if part.exists():
                part.replace(f"{aside}{end}")
        self._warn(f"the cache of replies is damaged; it was set aside as {aside}")


def path() -> Path:
    """Where the replies are; ConfigurationError where their folder can't be made."""
    try:
        return cache_folder() / "replies.sqlite3"
    except OSError as error:
        raise ConfigurationError(f"the cache folder can't be made: {error.strerror}") from error


def purge() -> int:
    """Remove all replies and what was set aside; how many bytes that freed."""
    freed = 0
    for part in path().parent.glob(f"{path().name}*"):
        freed += part.stat().st_size
        part.unlink()
    return freed


class _ForeignError(sqlite3.DatabaseError):
    """A file of another version: as good as damaged."""

    sqlite_errorcode = sqlite3.SQLITE_NOTADB


def _connected(file: Path) -> sqlite3.Connection:
    """The database in a file, in the present form."""
    database = sqlite3.connect(file, timeout=_BUSY_SECONDS, isolation_level=None)
    try:
        _settle(database)
    except BaseException:
        database.close()
        raise
    return database


def _settle(database: sqlite3.Connection) -> None:
    # The change to WAL does not heed the timeout when two runs begin at once.
    for attempt in range(20):
        try:
            database.execute("PRAGMA journal_mode = WAL")
            break
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY or attempt == 19:
                raise
            time.sleep(0.05)
    database.execute("PRAGMA synchronous = NORMAL")
    version = database.execute("PRAGMA user_version").fetchone()[0]
    if version == _VERSION:
        return
    if version:
        raise _ForeignError("of another version")
    with database:
        database.execute("BEGIN IMMEDIATE")
        for statement in _SCHEMA:
            database.execute(statement)


def _together(database: sqlite3.Connection, work: Callable[[], object]) -> None:
    """Do some work in one transaction."""
    with database:
        database.execute("BEGIN IMMEDIATE")
        work()


def _claim(database: sqlite3.Connection, key: str) -> bool:
    if _claimed(database, key):
        return False
    with database:
        database.execute("BEGIN IMMEDIATE")
        if _claimed(database, key):
            return False
        own = (key, os.getpid(), time.time() + _LONGEST_TURN)
        database.execute("INSERT OR REPLACE INTO asking VALUES (?, ?, ?)", own)
    return True


def _claimed(database: sqlite3.Connection, key: str) -> bool:
    """Whether another run is asking."""
    row = database.execute("SELECT process, until FROM asking WHERE key = ?", (key,)).fetchone()
    return row is not None and row[1] > time.time() and row[0] != os.getpid() and _alive(row[0])


def _alive(process: int) -> bool:
    """Whether a process of this machine runs; where that can't be asked, no."""
    if os.name != "posix":
        return False
    try:
        os.kill(process, 0)
    except PermissionError:
        return True
    except (OSError, OverflowError):
        return False
    return True


def _damaged(error: sqlite3.Error) -> bool:
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in _DAMAGE


def _cause(error: Any) -> str:
    return error.strerror if isinstance(error, OSError) and error.strerror else str(error)
