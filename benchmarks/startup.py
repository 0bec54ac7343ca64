"""How long the whole process takes: help, and a checklist of one article, beside an empty interpreter.

    python benchmarks/startup.py [DRAFT]

Prints the best and the median of several runs of each, and the times of the article as a ratio to `pass`.
"""

import statistics
import subprocess
import sys
import time
from pathlib import Path

RUNS = 11
DRAFT = Path(__file__).parents[1] / "golden" / "standoff" / "draft.md"


def seconds(*arguments: str) -> list[float]:
    """The wall times of a number of runs, in order."""
    times = []
    for _ in range(RUNS):
        began = time.perf_counter()
        subprocess.run([sys.executable, *arguments], check=True, stdout=subprocess.DEVNULL)
        times.append(time.perf_counter() - began)
    return sorted(times)


def main() -> None:
    """Run all three and print a line each."""
    draft = sys.argv[1] if len(sys.argv) > 1 else str(DRAFT)
    ways = {
        "python -c pass": ("-c", "pass"),
        "claimcheck --help": ("-m", "claimcheck", "--help"),
        "claimcheck check --engine offline": ("-m", "claimcheck", "check", "--engine", "offline", draft),
    }
    empty = None
    for name, arguments in ways.items():
        times = seconds(*arguments)
        median = statistics.median(times)
        empty = empty or median
        print(f"{name:36} best {times[0]:.3f} s  median {median:.3f} s  {median / empty:5.1f} x pass")


if __name__ == "__main__":
    main()
