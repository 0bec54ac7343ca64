"""How much text the detectors read a second, by size, beside peers that read figures or dates alone.

    pip install quantulum3 dateparser
    python benchmarks/throughput.py [FILE.txt ...]

The text is that of the files given, else of the golden drafts, repeated with changed figures up to 10 MB so
that no line is a copy of another. Peers that are not installed are left out; each reads the smallest size.
"""

import re
import sys
import time
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path

from claimcheck.detectors import detect

SIZES = (10_000, 100_000, 1_000_000, 10_000_000)
GOLDEN = sorted(
    file
    for file in (Path(__file__).parents[1] / "golden").glob("*/draft.*")
    if file.suffix in {".md", ".txt"}
)


def text(files: list[Path], size: int) -> str:
    """Copy of so many code points."""
    source = "\n\n".join(file.read_text("utf-8") for file in files)
    pieces, length, turn = [], 0, 0
    while length < size:
        piece = re.sub(r"\b\d{2,3}\b", lambda found, n=turn: str(int(found[0]) + n % 50), source)
        pieces.append(piece)
        length += len(piece) + 2
        turn += 1
    return "\n\n".join(pieces)[:size]


def rate(read: Callable[[str], object], copy: str) -> float:
    """Megabytes a second."""
    began = time.process_time()
    read(copy)
    return len(copy.encode()) / 1e6 / (time.process_time() - began)


def peers() -> Iterator[tuple[str, Callable[[str], object]]]:
    """The peers that are installed."""
    try:
        from quantulum3 import parser  # noqa: PLC0415

        yield "quantulum3 (figures alone)", parser.parse
    except ImportError:
        print("quantulum3 is not installed")
    try:
        from dateparser.search import search_dates  # noqa: PLC0415

        yield "dateparser.search (dates alone)", lambda copy: search_dates(copy, languages=["en"])
    except ImportError:
        print("dateparser is not installed")


def main() -> None:
    """Print a line a size and a line a peer."""
    warnings.simplefilter("ignore")
    files = [Path(name) for name in sys.argv[1:]] or GOLDEN
    detect("Warm up: 3 men left on May 3, 2021.")
    first = None
    for size in SIZES:
        ours = rate(detect, text(files, size))
        first = first or ours
        print(f"claimcheck, all detectors, {size / 1e6:5.2f} MB: {ours:6.3f} MB/s")
    small = text(files, SIZES[0])
    for name, read in peers():
        peer = rate(read, small)
        print(f"{name:32} {SIZES[0] / 1e6:5.2f} MB: {peer:6.3f} MB/s; ours is {first / peer:.0f} x as fast")


if __name__ == "__main__":
    main()
