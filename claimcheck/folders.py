"""Where claimcheck keeps what it may throw away: the user's cache folder."""

import os
import sys
from pathlib import Path


def cache_folder() -> Path:
    """The folder for caches, made if need be; `CLAIMCHECK_CACHE_DIR` moves it (XDG base directories)."""
    folder = _named("CLAIMCHECK_CACHE_DIR") or _platform_folder() / "claimcheck"
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    return folder


def _platform_folder() -> Path:
    if sys.platform == "win32":
        return _named("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches"
    return _named("XDG_CACHE_HOME") or Path.home() / ".cache"


def _named(variable: str) -> Path | None:
    value = os.environ.get(variable)
    return Path(value) if value else None
