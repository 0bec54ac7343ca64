"""How an archive is cut into shards, written down so that a run again does only what is missing.

`plan.json` in the output folder says what the run is of; `part-00000.jsonl` and so on are written whole or
not at all, so a part that is there is done.
"""

import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from claimcheck.errors import OutputError, UsageError
from claimcheck.output import write
from claimcheck.readers import expand
from claimcheck.version import VERSION

SCHEMA = "claimcheck.archive/1"
SHARD = 100  # drafts that one task checks: seconds of work, and what a kill costs at most


@dataclass(frozen=True, slots=True)
class Shard:
    """Drafts of a folder that are checked together, and the file that their reports go to, one a line.

    `root` and `target` are absolute, for machines that stand elsewhere; `names` are paths below the root.
    """

    root: str
    names: tuple[str, ...]
    target: Path


@dataclass(frozen=True, slots=True)
class Plan:
    """The shards of a run; `name` is a hash of all that shapes their content."""

    folder: Path
    shards: tuple[Shard, ...]
    name: str

    @property
    def drafts(self) -> int:
        """How many drafts there are."""
        return sum(len(shard.names) for shard in self.shards)

    @property
    def missing(self) -> Iterator[Shard]:
        """The shards that are not written yet."""
        return (shard for shard in self.shards if not shard.target.exists())


def planned(root: str, folder: Path, options: Sequence[str]) -> Plan:
    """The plan of checking the drafts below `root` into a folder; UsageError where it holds another run."""
    home = os.path.realpath(root)
    names = sorted(os.path.relpath(path, home) for path in expand([home]))
    target = folder.resolve()
    shards = tuple(
        Shard(home, tuple(names[start : start + SHARD]), target / f"part-{number:05}.jsonl")
        for number, start in enumerate(range(0, len(names), SHARD))
    )
    drafts = (_state(home, name) for name in names)
    told = "\n".join([VERSION, *options, *drafts]).encode("utf-8", "surrogatepass")
    plan = Plan(target, shards, sha256(told).hexdigest())
    _settle(plan)
    return plan


def _state(home: str, name: str) -> str:
    """A draft's name, size and time: what changes when somebody edits it."""
    try:
        found = os.stat(os.path.join(home, name))  # noqa: PTH116, PTH118  # bytes that are no text, too
    except OSError:
        return f"{name} unreadable"  # the run says so in its place
    return f"{name} {found.st_size} {found.st_mtime_ns}"


def _settle(plan: Plan) -> None:
    """Write the plan down, or find it written."""
    file = plan.folder / "plan.json"
    try:
        plan.folder.mkdir(parents=True, exist_ok=True)
        known = json.loads(file.read_text("utf-8"))["name"] if file.exists() else None
    except OSError as error:
        raise OutputError(f"{plan.folder}: can't be written: {error.strerror}") from error
    except (ValueError, KeyError, TypeError) as error:
        raise UsageError(f"{file} is no plan of an archive run: name an empty folder") from error
    if known is None:
        fields = {"schema": SCHEMA, "name": plan.name, "drafts": plan.drafts, "parts": len(plan.shards)}
        write(json.dumps(fields, indent=1) + "\n", file)
    elif known != plan.name:
        raise UsageError(
            f"{plan.folder} holds a run of other drafts, options or version: name another folder"
        )
