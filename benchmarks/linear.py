"""How the whole way of a draft grows with its size: read, detect, assemble, warn and print the checklist.

    python benchmarks/linear.py [FILE.txt ...]

The copy is that of `throughput.py`. Ten times the copy in ten times the time is a ratio of 1; one that grows
with the size says that a step is slower than linear. `--profile` prints the functions that take the most time
at 1 MB instead.
"""

import cProfile
import pstats
import sys
import tempfile
import time
from pathlib import Path

from throughput import GOLDEN, SIZES, text

from claimcheck.emitters import EmitOptions, emit
from claimcheck.pipeline import check
from claimcheck.readers import read

PROFILED = 1_000_000
# A text file of more than ten million bytes is no draft to the reader.
LARGEST = 5_000_000


def way(path: Path) -> int:
    """How many code points the checklist of a draft has."""
    return len(emit(check(read(str(path))), "markdown", EmitOptions()))


def timed(path: Path) -> float:
    """Seconds for the whole way."""
    began = time.process_time()
    way(path)
    return time.process_time() - began


def written(folder: str, files: list[Path], size: int) -> Path:
    """A draft of so many code points."""
    path = Path(folder) / f"{size}.txt"
    path.write_text(text(files, size), "utf-8")
    return path


def main() -> None:
    """Print a line a size."""
    files = [Path(name) for name in sys.argv[1:] if not name.startswith("--")] or GOLDEN
    with tempfile.TemporaryDirectory() as folder:
        way(written(folder, files, 5_000))
        if "--profile" in sys.argv:
            profile = cProfile.Profile()
            profile.runcall(way, written(folder, files, PROFILED))
            pstats.Stats(profile).sort_stats("tottime").print_stats(30)
            return
        before = None
        for size in (*(size for size in SIZES if size < LARGEST), LARGEST):
            path = written(folder, files, size)
            seconds = timed(path)
            rate = path.stat().st_size / 1e6 / seconds
            ratio = f"{before / rate:5.2f}" if before else "    -"
            before = rate
            print(f"{size / 1e6:5.2f} MB: {seconds:8.2f} s, {rate:6.3f} MB/s, ratio {ratio}", flush=True)


if __name__ == "__main__":
    main()
