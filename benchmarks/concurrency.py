"""Wall time of many requests to a server of fixed latency, beside the ideal: the client's, the engine's.

python benchmarks/concurrency.py
"""

import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests/engines/model"))

from faults import Server, late
from honest import honest

from claimcheck.detectors import evidence
from claimcheck.engines.model.client import Client
from claimcheck.engines.model.session import ModelOptions, Session
from claimcheck.engines.model.tokens import counter
from claimcheck.output import complain
from claimcheck.readers import read
from claimcheck.report import Evidence
from claimcheck.settings import Settings

LATENCY = 0.2
REQUESTS = 64
CONCURRENCY = 8
MOST = 1.15
PARAGRAPH = (
    "Crew {0} left the harbour on May {1} with {2} crates of oranges. “We counted all {0} of them twice,”"
    " said the mate of ship {0}. The harbour master had no word of it until the evening of the next day.\n\n"
)


async def _all(base_url: str) -> float:
    client = Client(Settings(base_url=base_url, concurrency=CONCURRENCY))
    questions = [
        {"model": "a-model", "messages": [{"role": "user", "content": f"Part {number}. " + "word " * 2000}]}
        for number in range(REQUESTS)
    ]
    began = time.perf_counter()
    answers = await asyncio.gather(*(client.ask(question, 2000) for question in questions))
    taken = time.perf_counter() - began
    await client.close()
    assert {answer.status for answer in answers} == {"ok"}
    return taken


def client(base_url: str) -> float:
    """The seconds that all requests of a bare client took together."""
    return asyncio.run(_all(base_url))


def engine(base_url: str) -> float:
    """The seconds from what is known of a draft of so many chunks to its claims, through a fresh cache."""
    counter().count("")
    settings = Settings(base_url=base_url, concurrency=CONCURRENCY, chunk_tokens=70)
    with tempfile.TemporaryDirectory() as folder:
        os.environ["CLAIMCHECK_CACHE_DIR"] = folder
        seen = _draft(Path(folder) / "draft.md")
        with Session(ModelOptions(settings=settings), complain) as session:
            began = time.perf_counter()
            proposed = session.ask(seen)
            taken = time.perf_counter() - began
    assert [chunk.status for chunk in proposed.run.chunks] == ["ok"] * REQUESTS
    assert all(chunk.attempts == 1 for chunk in proposed.run.chunks)
    return taken


def _draft(file: Path) -> Evidence:
    paragraphs = (PARAGRAPH.format(number, number % 28 + 1, number * 13 + 7) for number in range(REQUESTS))
    file.write_text("".join(paragraphs), "utf-8")
    return evidence(read(str(file)))


def ratio(name: str, run: Callable[[str], float]) -> float:
    """The time of a run as a share of the ideal, which is printed."""
    with Server() as server:
        server.otherwise(late(LATENCY, honest if run is engine else None))
        # The best of three: what else the machine does in the meantime is not measured.
        taken = min(run(server.base_url) for _ in range(3))
    ideal = LATENCY * REQUESTS / CONCURRENCY
    print(
        f"{name}: {REQUESTS} requests of {LATENCY:g} s, {CONCURRENCY} at once: {taken:.3f} s,"
        f" ideal {ideal:.3f} s, ratio {taken / ideal:.3f} (at most {MOST})"
    )
    return taken / ideal


def main() -> int:
    """Print the figures; 1 where a ratio is over the bound."""
    os.environ["NO_PROXY"] = "127.0.0.1"
    return int(max(ratio("client", client), ratio("engine", engine)) > MOST)


sys.exit(main())
