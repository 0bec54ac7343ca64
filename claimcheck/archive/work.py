"""One shard checked: a report a line, in the order of the drafts; one that can't be read is a line too."""

import json
import os
from dataclasses import dataclass, replace

from claimcheck.archive.plan import Shard
from claimcheck.draft import Draft
from claimcheck.emitters import EmitOptions, emit
from claimcheck.errors import ReadError
from claimcheck.output import write
from claimcheck.pipeline import check
from claimcheck.readers import ReadOptions, read

SCHEMA = "claimcheck.failure/1"


@dataclass(frozen=True, slots=True)
class Done:
    """What became of a shard: how many drafts, how many claims, and a line for each draft that failed."""

    drafts: int
    claims: int
    failures: tuple[str, ...]


def worked(shard: Shard, reading: ReadOptions) -> Done:
    """Check a shard offline and write its file, whole or not at all."""
    lines: list[str] = []
    failures: list[str] = []
    claims = 0
    for name in shard.names:
        try:
            report = check(_draft(shard.root, name, reading))
        except ReadError as error:
            failures.append(str(error).replace(shard.root + os.sep, ""))
        except Exception as error:  # noqa: BLE001  # one draft never takes the others with it
            failures.append(f"{name}: internal error: {type(error).__name__}; please report it")
        else:
            claims += len(report.claims)
            lines.append(str(emit(report, "jsonl", EmitOptions())))
            continue
        lines.append(_failed(name, failures[-1]))
    write("".join(lines), shard.target)
    return Done(len(shard.names), claims, tuple(failures))


def _draft(root: str, name: str, reading: ReadOptions) -> Draft:
    """A draft that is known by its path below the root, wherever that is."""
    draft = read(os.path.join(root, name), reading)  # noqa: PTH118  # bytes that are no text, too
    return replace(draft, origin=replace(draft.origin, path=name))


def _failed(name: str, reason: str) -> str:
    return json.dumps({"schema": SCHEMA, "path": name, "reason": reason}) + "\n"
