"""Runs over a draft of 40 chunks, killed at random points, and what they asked for in spite of it.

A reply has arrived once the cache has it: a run that is killed in the microseconds between the last byte and
the cache's commit has not had it. That the cache is never later than that is measured by its own bound: of a
killed run no more replies are missing than questions were in flight.
"""

import multiprocessing
import os
import random
import signal
import sqlite3
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias
from unittest.mock import patch

from faults import Server, late
from honest import answer, copy_of, made

from claimcheck.emitters import EmitOptions, emit
from claimcheck.engines.model import tokens
from claimcheck.engines.model.request import canonical, key
from claimcheck.engines.model.session import ModelOptions, Session
from claimcheck.output import complain
from claimcheck.pipeline import check
from claimcheck.readers import read
from claimcheck.settings import Settings

CHUNKS = 40
CONCURRENCY = 4
LATENCY = 0.01
_REQUESTS = 48  # with a second look at eight chunks
_MOST_KILLS = 3
_WRITTEN = {"checklist.md": "markdown", "report.json": "json"}
_SPAWN = multiprocessing.get_context("forkserver")
# What takes longest to import; a run forks from a process that has it.
_HEAVY = [
    "claimcheck.engines.model.session",
    "claimcheck.pipeline",
    "claimcheck.schema",
    "openai.resources.chat",
]
_TOWNS = ("Rothaven", "Selby", "Aske", "Moen", "Lunde")


_Outcome: TypeAlias = tuple[str, ...]


@dataclass
class Tally:
    """What came of all runs.

    `twice` are questions asked again whose reply had arrived, `lost` those asked by a run without a reply in
    the cache at its end, `different` are final reports that are not like the undisturbed one.
    """

    trials: int = 0
    kills: int = 0
    asked: int = 0
    twice: int = 0
    lost: int = 0
    most_lost: int = 0
    different: int = 0

    def note(self, asked: list[str], arrived: set[str], kept: set[str]) -> None:
        """Book what a run asked, what had arrived before it and what the cache has after it."""
        lost = set(asked) - kept
        self.asked += len(asked)
        self.twice += len(asked) - len(set(asked) - arrived)
        self.lost += len(lost)
        self.most_lost = max(self.most_lost, len(lost))


def draft() -> str:
    """A draft whose paragraphs are a chunk each."""
    paragraphs = (
        f"Crew {number} left {_TOWNS[number % 5]} on May {number % 28 + 1} with {number * 13 + 7} crates of"
        f" oranges. “We counted all {number + 3} of them twice,” said the mate of ship {number}."
        for number in range(CHUNKS)
    )
    return "\n\n".join(paragraphs) + "\n"


def told(asked) -> dict:
    """An honest answer; at every fifth ship one that passes over its mentions, so that it is asked again."""
    found = answer(asked)
    silent = "Aske" in copy_of(asked) and "not in your answer" not in asked.prompt
    return found | {"seen": []} if silent else found


def run(base_url: str, folder: str) -> None:
    """One run over the draft, with its cache in the folder, and its outputs there at the end."""
    here = Path(folder)
    os.environ |= {"CLAIMCHECK_CACHE_DIR": folder, "NO_PROXY": "127.0.0.1"}
    settings = Settings(base_url=base_url, model="a-model", chunk_tokens=40, concurrency=CONCURRENCY)
    # The vocabulary takes a second to load, which would be most of the run; an estimate does here.
    with (
        patch.object(tokens, "_vocabulary", lambda: None),
        Session(ModelOptions(settings=settings), complain) as session,
    ):
        report = check(read(str(here.parent / "draft.md")), session.ask)
        for name, form in _WRITTEN.items():
            (here / name).write_text(emit(report, form, EmitOptions()), "utf-8")


def campaign(folder: Path, kills: int, seed: int) -> Tally:
    """What came of runs that were killed so many times in all."""
    tally, chance = Tally(), random.Random(seed)
    _SPAWN.set_forkserver_preload(_HEAVY)
    (folder / "draft.md").write_text(draft(), "utf-8")
    with Server() as server:
        server.otherwise(late(LATENCY, made(told)))
        expected = _outcome(server, folder / "undisturbed")
        while tally.kills < kills:
            tally.trials += 1
            tally.different += expected != _trial(server, folder / str(tally.trials), chance, tally)
    return tally


def _trial(server: Server, folder: Path, chance: random.Random, tally: Tally) -> _Outcome:
    """The outcome of a run after some that were killed, with the same cache."""
    arrived: set[str] = set()
    for _ in range(chance.randint(1, _MOST_KILLS)):
        first = len(server.log)
        process = _started(server, folder)
        _wait(process, server, first + chance.randint(0, _REQUESTS))
        time.sleep(chance.uniform(0, LATENCY))
        process.kill()
        process.join()
        tally.kills += process.exitcode == -signal.SIGKILL
        asked, kept = _keys(server, first), _kept(folder)
        tally.note(asked, arrived, kept)
        arrived = kept
        if _ended(folder):
            return _read(folder)  # the kill came after the end, and a run again would repeat it
    first = len(server.log)
    outcome = _outcome(server, folder)
    tally.note(_keys(server, first), arrived, _kept(folder))
    return outcome


def _started(server: Server, folder: Path) -> Any:
    folder.mkdir(exist_ok=True)
    process = _SPAWN.Process(target=run, args=(server.base_url, str(folder)))
    process.start()
    return process


def _wait(process: Any, server: Server, requests: int) -> None:
    """Return once the server has had so many requests, or the run is over."""
    while len(server.log) < requests and process.is_alive():
        time.sleep(0.001)


def _keys(server: Server, first: int) -> list[str]:
    """The keys of what was asked from a request on."""
    return [key(canonical(asked.body), server.base_url) for asked in server.log[first:]]


def _kept(folder: Path, condition: str = "1") -> set[str]:
    """The keys of the replies that the cache in a folder has."""
    file = folder / "replies.sqlite3"
    if not file.exists():
        return set()
    with closing(sqlite3.connect(file)) as database:
        try:
            return {row[0] for row in database.execute(f"SELECT key FROM replies WHERE {condition}")}
        except sqlite3.OperationalError:  # killed before the table was made
            return set()


def _ended(folder: Path) -> bool:
    """Whether a run came to its end before it was killed."""
    return bool(_kept(folder, "ended"))


def _read(folder: Path) -> _Outcome:
    return tuple((folder / name).read_text("utf-8") for name in _WRITTEN)


def _outcome(server: Server, folder: Path) -> _Outcome:
    """The checklist and the report of a run that nobody disturbs."""
    process = _started(server, folder)
    process.join()
    assert process.exitcode == 0
    return _read(folder)
