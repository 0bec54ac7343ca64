"""What runs the shards of a plan: processes of this machine, or the machines of a Ray cluster."""

import logging
import os
from collections.abc import Iterator
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from itertools import islice
from multiprocessing import get_context

from claimcheck.archive.plan import Plan, Shard
from claimcheck.archive.work import Done, worked
from claimcheck.errors import ConfigurationError, OutputError
from claimcheck.readers import ReadOptions


def here(plan: Plan, reading: ReadOptions, jobs: int) -> Iterator[Done]:
    """Run the missing shards in `jobs` processes; what comes is in the order in which they end."""
    missing = plan.missing
    if jobs == 1:
        yield from (worked(shard, reading) for shard in missing)
        return
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        # As many as can run, and as many again: no more is held, however many there are.
        running = {pool.submit(worked, shard, reading) for shard in islice(missing, 2 * jobs)}
        while running:
            ended, running = wait(running, return_when=FIRST_COMPLETED)
            running |= {pool.submit(worked, shard, reading) for shard in islice(missing, len(ended))}
            yield from map(_result, ended)


def _result(ended: Future[Done]) -> Done:
    try:
        return ended.result()
    except BrokenProcessPool as error:
        raise OutputError("a process was killed, out of memory perhaps: run again for the rest") from error


def cores() -> int:
    """How many processes this machine has room for."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def on_ray(plan: Plan, reading: ReadOptions, address: str) -> Iterator[Done]:
    """Run the missing shards on a Ray cluster, whose machines see the drafts and the output folder.

    `address` is "local" for a cluster of this machine alone.
    """
    try:
        import ray  # noqa: PLC0415  # an optional extra
        import ray.data  # noqa: PLC0415  # as above
    except ImportError as error:
        raise ConfigurationError("--ray needs Ray: pip install 'claimcheck-desk[ray]'") from error
    # Ray reports its use to its makers unless told not to, and speaks of each step.
    os.environ["RAY_USAGE_STATS_ENABLED"] = "0"
    ray.init(address=address, ignore_reinit_error=True, log_to_driver=False, logging_level=logging.ERROR)
    ray.data.DataContext.get_current().enable_progress_bars = False
    logging.disable(logging.WARNING)
    shards: list[dict[str, Shard]] = [{"shard": shard} for shard in plan.missing]
    if shards:
        tasks = ray.data.from_items(shards, override_num_blocks=len(shards))
        done = tasks.map(lambda row: {"done": worked(row["shard"], reading)})
        yield from (row["done"] for row in done.iter_rows())
