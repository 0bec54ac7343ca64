"""`claimcheck eval`: how well an engine does on labelled drafts."""

import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from claimcheck.draft import Draft
from claimcheck.errors import ReadError, UsageError
from claimcheck.evaluation import datasets, golden
from claimcheck.evaluation.conventions import Convention
from claimcheck.evaluation.evaluation import Evaluation, evaluate
from claimcheck.evaluation.labelled import Found, Labelled, of_claim
from claimcheck.evaluation.table import data, error_lines, table
from claimcheck.output import write
from claimcheck.pipeline import check
from claimcheck.report import Report

INCOMPLETE = 3


@dataclass(frozen=True, slots=True)
class EvalOptions:
    """What is scored and shown: types (none are all), how types of a data set are read, how many errors."""

    types: frozenset[str] = frozenset()
    mapped: Mapping[str, str] = field(default_factory=dict)
    errors: int = 0
    as_json: bool = False


def run(named: Sequence[str], options: EvalOptions, engine: Callable[[Draft], Report] = check) -> int:
    """Print the figures of golden folders together and of each data set; 3 where a draft was not all read."""
    desk = _Desk(engine)
    evaluations = list(_evaluations(desk, [Path(name) for name in named], options))
    for evaluation in evaluations:
        if not evaluation.counts:
            raise UsageError(f"{evaluation.name}: no labels of the types asked for")
    if options.as_json:
        shown = [data(evaluation) for evaluation in evaluations]
        write(json.dumps({"schema": "claimcheck.eval/1", "sets": shown}, indent=2) + "\n", None)
    else:
        write("\n".join(_text(evaluation, options) for evaluation in evaluations), None)
    return 0 if desk.complete else INCOMPLETE


class _Desk:
    """Asks the engine; `complete` says whether it read every draft to the end."""

    def __init__(self, engine: Callable[[Draft], Report]) -> None:
        self.engine = engine
        self.complete = True

    def claims(self, labelled: Labelled) -> Iterator[Found]:
        report = self.engine(labelled.draft)
        self.complete = self.complete and report.run.complete
        return map(of_claim, report.claims)

    def fitted(self, agreed: Convention) -> Callable[[Labelled], Iterator[Found]]:
        return lambda labelled: agreed.fitted(self.claims(labelled))


def _evaluations(desk: _Desk, paths: Sequence[Path], options: EvalOptions) -> Iterator[Evaluation]:
    within = {path: golden.folders(path) for path in paths}
    folders = [folder for found in within.values() for folder in found]
    if folders:
        drafts = [golden.load(folder, options.types) for folder in folders]
        yield evaluate(_named(folders), drafts, desk.claims)
    for path in (path for path, found in within.items() if not found):
        if path.is_dir():
            raise ReadError(f"{path} holds no labelled drafts: no labels.jsonl in it or right below it")
        known = datasets.load(path, options.types, options.mapped)
        count = len(known.texts)
        name = f"{path}: {count} text{'' if count == 1 else 's'}"
        yield evaluate(name, known.texts, desk.fitted(known.convention))


def _named(folders: Sequence[Path]) -> str:
    if len(folders) == 1:
        return str(folders[0])
    return f"{len(folders)} golden drafts: {', '.join(folder.name for folder in folders)}"


def _text(evaluation: Evaluation, options: EvalOptions) -> str:
    return table(evaluation) + error_lines(evaluation.errors, options.errors)


def mapping(pairs: Sequence[str]) -> dict[str, str]:
    """The types named as THEIRS=OURS; UsageError for anything else."""
    named = [pair.partition("=") for text in pairs for pair in text.split(",")]
    for theirs, equals, ours in named:
        if not theirs or not equals or not ours:
            raise UsageError(f"--map {theirs}{equals}{ours}: a type of the labels, =, and one of ours")
    return {theirs: ours for theirs, _, ours in named}
