"""`claimcheck archive`: the reports of all drafts below a folder, one JSON line each."""

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import typer

from claimcheck.archive.plan import Plan, planned
from claimcheck.archive.runners import cores, here, on_ray
from claimcheck.archive.work import Done
from claimcheck.errors import ReadError
from claimcheck.output import complain
from claimcheck.readers import ReadOptions


@dataclass(frozen=True, slots=True)
class ArchiveOptions:
    """What `archive` was asked for: `jobs` 0 is one process a core; `ray` is the address of a cluster."""

    reading: ReadOptions
    jobs: int = 0
    ray: str | None = None


def run(root: str, folder: Path, options: ArchiveOptions) -> int:
    """Check what no run into the folder has checked yet; the exit code says whether a draft failed."""
    plan = planned(root, folder, [repr(options.reading)])
    left = sum(len(shard.names) for shard in plan.missing)
    if left < plan.drafts:
        complain(f"{plan.drafts - left} of {plan.drafts} drafts were checked before")
    claims = failed = 0
    with _bar(left) as advance:
        runs = on_ray(plan, options.reading, options.ray) if options.ray else _here(plan, options)
        for done in runs:
            advance(done.drafts)
            claims += done.claims
            failed += len(done.failures)
            for failure in done.failures:
                complain(failure)
    complain(f"{left} drafts checked, {claims} claims, {failed} not read; the reports are in {folder}")
    return ReadError.exit_code if failed else 0


def _here(plan: Plan, options: ArchiveOptions) -> Iterator[Done]:
    return here(plan, options.reading, options.jobs or cores())


@contextmanager
def _bar(drafts: int) -> Iterator[Callable[[int], None]]:
    """What moves the progress bar on; a bar where a person watches."""
    if not sys.stderr.isatty():
        yield lambda _: None
        return
    with typer.progressbar(length=drafts, file=sys.stderr, label="Checking drafts") as bar:
        yield bar.update
