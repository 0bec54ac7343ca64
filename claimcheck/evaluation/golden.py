"""Labelled drafts in folders: `draft.*`, `labels.jsonl` and, where the day is known, `case.toml`."""

import json
import tomllib
from datetime import date
from pathlib import Path

from claimcheck.errors import ReadError
from claimcheck.evaluation.editors import label
from claimcheck.evaluation.labelled import Labelled, Wanted
from claimcheck.readers import ReadOptions, read

# Kinds that editors label exhaustively; of the others every label is sound and the list is not complete.
COMPLETE = frozenset(
    {"quantity", "troop_count", "casualty_figure", "date", "quotation", "title", "superlative"}
)
PARTIAL = frozenset({"allegation", "event"})


def folders(path: Path) -> list[Path]:
    """The golden folders at or right below a path, sorted; none where it is no folder of labelled drafts."""
    if (path / "labels.jsonl").is_file():
        return [path]
    return sorted(found.parent for found in path.glob("*/labels.jsonl")) if path.is_dir() else []


def load(folder: Path, types: frozenset[str]) -> Labelled:
    """The labelled draft of a folder, all its kinds or those of `types`; ReadError if it is unsound."""
    drafts = sorted(folder.glob("draft.*"))
    if len(drafts) != 1:
        raise ReadError(f"{folder} holds {len(drafts)} files named draft.*: one is needed")
    draft = read(str(drafts[0]), ReadOptions(date=_published(folder / "case.toml")))
    kinds = COMPLETE | PARTIAL
    scored = kinds & types if types else kinds
    wanted = _labels(folder / "labels.jsonl", draft.text)
    return Labelled(
        id=folder.name,
        draft=draft,
        wanted=tuple(one for one in wanted if one.type in scored),
        scored=scored,
        partial=scored & PARTIAL,
    )


def _published(file: Path) -> date | None:
    if not file.exists():
        return None
    try:
        said = tomllib.loads(file.read_text("utf-8")).get("published")
    except (OSError, ValueError) as failure:
        raise ReadError(f"{file}: {failure}") from failure
    if said is not None and type(said) is not date:
        raise ReadError(f"{file}: published is no date")
    return said


def _labels(file: Path, text: str) -> list[Wanted]:
    try:
        lines = file.read_text("utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as failure:
        raise ReadError(f"{file} can't be read: {failure}") from failure
    return [_label(f"{file}, line {number}", line, text) for number, line in enumerate(lines, 1)]


def _label(where: str, line: str, text: str) -> Wanted:
    try:
        wanted = label(json.loads(line))
        quoted = text[wanted.start : wanted.end]
    except (KeyError, TypeError, ValueError, AttributeError) as failure:
        raise ReadError(f"{where}: no label: {failure!r}") from failure
    if quoted != wanted.text:
        raise ReadError(f"{where}: {wanted.text!r} does not stand at {wanted.start} in the draft")
    return wanted
