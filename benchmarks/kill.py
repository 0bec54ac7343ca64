"""Runs of 40 chunks killed at random points: what is asked twice, and whether the report comes out the same.

    python benchmarks/kill.py [KILLS] [SEED]

A reply has arrived once the cache has it (tests/engines/model/killing.py). The report is compared byte for
byte, in Markdown and in JSON.
"""

import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests/engines/model"))

from killing import CHUNKS, CONCURRENCY, campaign


def main() -> int:
    """Print the figures; 1 where something was asked twice, lost or different."""
    kills, seed = map(int, (*sys.argv[1:], *("50", "1")[len(sys.argv) - 1 :]))
    began = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        tally = campaign(Path(folder), kills, seed)
    print(f"{tally.kills} kills in {tally.trials} series of runs over {CHUNKS} chunks, seed {seed},", end=" ")
    print(f"{time.perf_counter() - began:.0f} s")
    print(f"asked {tally.asked} times; asked again though the reply had arrived: {tally.twice}")
    print(f"in flight when killed: {tally.lost}, at most {tally.most_lost} at once (of {CONCURRENCY})")
    print(f"final reports unlike the undisturbed one: {tally.different}")
    return int(tally.twice > 0 or tally.different > 0 or tally.most_lost > CONCURRENCY)


if __name__ == "__main__":
    sys.exit(main())
