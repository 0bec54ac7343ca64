"""The drafts that changed since a commit, as git knows it."""

import os
import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

from claimcheck.errors import UsageError


def changed(paths: Iterable[str], reference: str) -> Iterator[str]:
    """Those of the paths that differ from where this branch left `reference`, or that git does not know.

    Standard input always counts as changed. UsageError where there is no repository or no such commit.
    """
    (top,) = _git("rev-parse", "--show-toplevel", end="\n")
    left = _git("diff", "--name-only", "-z", "--merge-base", "--end-of-options", reference, "--")
    new = _git("ls-files", "-z", "--others", "--exclude-standard")
    known = {(Path(top) / name).resolve() for name in left} | {Path(name).resolve() for name in new}
    return (path for path in paths if path == "-" or Path(path).resolve() in known)


def _git(*arguments: str, end: str = "\0") -> list[str]:
    try:
        done = subprocess.run(["git", *arguments], capture_output=True, check=False)  # noqa: S603, S607
    except FileNotFoundError as error:
        raise UsageError("--diff asks git what changed, and git is not installed") from error
    if done.returncode:
        said = os.fsdecode(done.stderr).strip().splitlines()
        raise UsageError(f"--diff: git says: {said[0] if said else f'exit code {done.returncode}'}")
    return [name for name in os.fsdecode(done.stdout).split(end) if name]
