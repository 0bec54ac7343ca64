"""Many drafts: throughput, peak memory and equal bytes for one process, two, a local Ray; a kill half-way.

    python benchmarks/archive.py [--drafts 10000] [--ray]

The drafts are the paragraphs of the golden drafts, shuffled with a fixed seed, about 5 KB each.
"""

import argparse
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
SIZE = 5_000


def main() -> None:
    """Print a line a way of running, and one on the kill."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--drafts", type=int, default=10_000)
    parser.add_argument("--ray", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        home = Path(scratch)
        written(home / "in", options.drafts)
        runs = {"1 process": ["--jobs", "1"], "2 processes": ["--jobs", "2"]}
        if options.ray:
            runs["a local Ray"] = ["--ray", "local"]
        first = None
        for number, (name, arguments) in enumerate(runs.items()):
            seconds, memory = timed(home / "in", home / f"out{number}", arguments)
            found = outputs(home / f"out{number}")
            first = first or (seconds, found)
            rate, ratio = options.drafts / seconds, first[0] / seconds
            print(f"{name:14} {rate:7.1f} drafts/s, {ratio:4.2f} x one process", end="")
            print(f", peak {memory:5.0f} MB in all, same bytes: {found == first[1]}")
        killed(home, first)


def written(folder: Path, count: int) -> None:
    """Write so many drafts into a new folder."""
    folder.mkdir()
    copy = [
        paragraph
        for draft in sorted(ROOT.glob("golden/*/draft.*"))
        if draft.suffix in {".md", ".txt"}
        for paragraph in draft.read_text("utf-8-sig").split("\n\n")
    ]
    chance = random.Random(1)
    for number in range(count):
        text = ""
        while len(text) < SIZE:
            text += chance.choice(copy) + "\n\n"
        (folder / f"{number:05}.md").write_text(text[:SIZE], "utf-8")


def timed(source: Path, target: Path, arguments: list[str]) -> tuple[float, float]:
    """Seconds, and the peak of the summed memory of the run's processes in MB."""
    began = time.perf_counter()
    process = started(source, target, arguments)
    peak = Peak(process.pid)
    assert process.wait() == 0
    return time.perf_counter() - began, peak.ended()


def started(source: Path, target: Path, arguments: list[str]) -> "subprocess.Popen[bytes]":
    """A run, in a session of its own so that all of it can be killed."""
    command = [sys.executable, "-m", "claimcheck", "archive", str(source), str(target), *arguments]
    return subprocess.Popen(command, cwd=ROOT, start_new_session=True, stderr=subprocess.DEVNULL)


class Peak:
    """Samples the resident memory of a process and of all that it started."""

    def __init__(self, pid: int) -> None:
        self.session = pid
        self.most = 0.0
        self.open = True
        self.thread = threading.Thread(target=self._sample)
        self.thread.start()

    def _sample(self) -> None:
        while self.open:
            self.most = max(self.most, sum(map(resident, family(self.session))))
            time.sleep(0.5)

    def ended(self) -> float:
        """Stop, and give the most that was seen, in MB."""
        self.open = False
        self.thread.join()
        return self.most


def family(root: int) -> list[int]:
    """A process and its descendants; Ray's own servers leave the session, so parents are followed."""
    parents = {}
    for entry in Path("/proc").iterdir():
        try:
            fields = (entry / "stat").read_text().rpartition(")")[2].split()
            parents[int(entry.name)] = int(fields[1])
        except (OSError, ValueError, IndexError):
            continue
    found = [root]
    for pid in found:
        found += [child for child, parent in parents.items() if parent == pid]
    return found


def resident(pid: int) -> float:
    """Memory in MB, pages that processes share counted once where the kernel tells."""
    try:
        rows = dict(
            line.split(":", 1) for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()[1:]
        )
        return int(rows["Pss"].split()[0]) / 1024
    except (OSError, KeyError, ValueError):
        return 0.0


def outputs(folder: Path) -> dict[str, bytes]:
    """The parts of a run by their names."""
    return {file.name: file.read_bytes() for file in sorted(folder.glob("part-*"))}


def killed(home: Path, first: tuple[float, dict[str, bytes]]) -> None:
    """Kill a run of two processes half-way, run again, and look for what is missing or there twice."""
    seconds, whole = first
    process = started(home / "in", home / "killed", ["--jobs", "2"])
    time.sleep(seconds / 4)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    before = {name: (home / "killed" / name).stat().st_mtime_ns for name in outputs(home / "killed")}
    assert started(home / "in", home / "killed", ["--jobs", "2"]).wait() == 0
    after = outputs(home / "killed")
    kept = sum((home / "killed" / name).stat().st_mtime_ns == stamp for name, stamp in before.items())
    rows = [json.loads(line)["draft"]["path"] for data in after.values() for line in data.splitlines()]
    print(f"killed: {len(before)} of {len(whole)} parts done, {kept} of them left as they were", end="")
    print(f"; {len(rows)} reports, {len(rows) - len(set(rows))} twice, same bytes: {after == whole}")


if __name__ == "__main__":
    main()
