"""How fast the page is in a real browser: 1,000 claims to check in a draft of 500 KB.

    python benchmarks/page.py [--claims N] [--characters N] [--runs N]

Prints milliseconds, the median and the worst of several runs: from the start of the load to the first paint
and until the script is done, then each act until the next frame is painted. An act under 100 ms is felt as
immediate (Nielsen, "Usability Engineering", 5.5). `long` counts tasks over 50 ms (PerformanceObserver).
"""

import argparse
import statistics
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from throughput import GOLDEN, text

from claimcheck.emitters import EmitOptions, emit
from claimcheck.pipeline import check
from claimcheck.readers import read
from claimcheck.report import Report

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))
import chromium

SCRIPT = Path(__file__).with_name("page.js").read_text("utf-8")


def report(folder: str, characters: int, claims: int) -> Report:
    """A report on so much copy of the golden drafts, with so many items spread evenly over it."""
    path = Path(folder) / "draft.txt"
    path.write_text(text(GOLDEN, characters), "utf-8")
    full = check(read(str(path)))
    leads = [claim for claim in full.claims if claim.repeats is None]
    # The copy comes again and again: each of its claims would be a repeat, and few items would be left.
    every = leads if len(leads) >= claims else [replace(claim, repeats=None) for claim in full.claims]
    kept = [every[at * len(every) // claims] for at in range(min(claims, len(every)))]
    return replace(full, claims=tuple(kept))


def runs(page: Path, times: int) -> Iterator[dict[str, float]]:
    """What the browser measured, run by run."""
    with chromium.chromium() as driver:
        driver.execute_cdp_cmd(
            "Emulation.setDeviceMetricsOverride",
            {"width": 1440, "height": 900, "deviceScaleFactor": 1, "mobile": False},
        )
        driver.set_script_timeout(60)
        for _ in range(times):
            driver.get(page.as_uri())
            driver.execute_script("localStorage.clear()")
            driver.get(page.as_uri())
            yield dict(driver.execute_async_script(SCRIPT))


def main() -> None:
    """Make the page, open it, print a line an act."""
    options = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    for name, default in (("claims", 1000), ("characters", 500_000), ("runs", 5)):
        options.add_argument(f"--{name}", type=int, default=default)
    asked = options.parse_args()
    if not chromium.BROWSER or not chromium.DRIVER:
        sys.exit("no Chromium here: apt-get install chromium chromium-driver")
    with tempfile.TemporaryDirectory() as folder:
        made = report(folder, asked.characters, asked.claims)
        page = Path(folder) / "page.html"
        page.write_text(str(emit(made, "html", EmitOptions())), "utf-8")
        size, items = page.stat().st_size / 1e6, sum(made.tally.values())
        print(f"{len(made.draft.text):,} characters, {items:,} items, page of {size:.1f} MB")
        measured = list(runs(page, asked.runs))
    for act in measured[0]:
        values = [run[act] for run in measured]
        print(f"{act:34} median {statistics.median(values):7.1f}  worst {max(values):7.1f}")


if __name__ == "__main__":
    main()
