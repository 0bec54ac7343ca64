"""Wall time of many requests to a server of fixed latency, beside the ideal.

python benchmarks/concurrency.py
"""

import asyncio
import os
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests/engines/model"))

from faults import Server, late

from claimcheck.engines.model.client import Client
from claimcheck.settings import Settings

LATENCY = 0.2
REQUESTS = 64
CONCURRENCY = 8
MOST = 1.15


async def wall_time(base_url: str) -> float:
    """The seconds that all requests took together."""
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


def main() -> int:
    """Print the figures; 1 where the ratio is over the bound."""
    os.environ["NO_PROXY"] = "127.0.0.1"
    with Server() as server:
        server.otherwise(late(LATENCY))
        # The best of three: what else the machine does in the meantime is not measured.
        taken = min(asyncio.run(wall_time(server.base_url)) for _ in range(3))
    ideal = LATENCY * REQUESTS / CONCURRENCY
    print(
        f"{REQUESTS} requests of {LATENCY:g} s, {CONCURRENCY} at once: {taken:.3f} s; ideal {ideal:.3f} s;",
        end=" ",
    )
    print(f"ratio {taken / ideal:.3f} (at most {MOST})")
    return int(taken / ideal > MOST)


sys.exit(main())
