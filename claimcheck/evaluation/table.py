"""An evaluation as a table, its errors as lines, and both as data for other programs."""

from collections.abc import Iterator, Sequence
from dataclasses import asdict
from typing import Any

from claimcheck.evaluation.counts import Error
from claimcheck.evaluation.evaluation import Evaluation
from claimcheck.evaluation.shares import Share

_COLUMNS = {
    "strict_precision": "strict P",
    "strict_recall": "strict R",
    "strict_f1": "strict F1",
    "precision": "overlap P",
    "recall": "overlap R",
    "f1": "overlap F1",
    "value_accuracy": "value",
    "value_f1": "value F1",
    "speaker_accuracy": "speaker",
}
_RECALL_ONLY = frozenset({"strict_recall", "recall"})
_VALUES_ONLY = frozenset({"value_accuracy", "value_f1"})
_WIDTH = 11


def table(evaluation: Evaluation) -> str:
    """Per cent, type by type, each with what 95 of 100 resamples of the drafts span on the line below."""
    head = f"{'':16}{'gold':>6}{'found':>6}" + "".join(f"{name:>{_WIDTH}}" for name in _COLUMNS.values())
    return "\n".join([evaluation.name, head, *_rows(evaluation), ""])


def _rows(evaluation: Evaluation) -> Iterator[str]:
    for name, counts in evaluation.counts.items():
        cells = _cells(evaluation, name)
        found = "" if name in evaluation.partial else counts.found
        yield f"{name:16}{counts.wanted:6}{found:>6}" + "".join(
            f"{_percent(cell):>{_WIDTH}}" for cell in cells
        )
        if any(map(_interval, cells)):
            yield (f"{'':28}" + "".join(f"{_interval(cell):>{_WIDTH}}" for cell in cells)).rstrip()


def _cells(evaluation: Evaluation, name: str) -> Sequence[Share]:
    """The shares of a type in the order of the columns, without those that say nothing of it."""
    shown = set(_COLUMNS)
    if name in evaluation.partial:
        shown = set(_RECALL_ONLY)
    elif name in evaluation.facts:
        shown = set(_VALUES_ONLY)
    return [evaluation.shares[name][column] if column in shown else Share(None) for column in _COLUMNS]


def _percent(share: Share) -> str:
    return "-" if share.value is None else f"{100 * share.value:.1f}"


def _interval(share: Share) -> str:
    if share.low is None or share.high is None:
        return ""
    return "-".join(f"{100 * end:.1f}".replace("100.0", "100") for end in (share.low, share.high))


def error_lines(errors: Sequence[Error], limit: int) -> str:
    """So many of the errors, evenly over all drafts, one a line."""
    if limit >= len(errors):
        picked = list(errors)
    else:
        picked = [errors[number * len(errors) // limit] for number in range(limit)]
    return "".join(f"  {_line(error)}\n" for error in picked)


def _line(error: Error) -> str:
    where = f"{error.kind}: {error.document}, line {error.line}: {error.type} {error.text!r}"
    said = [
        f"{word} {text!r}"
        for word, text in (("wanted", error.wanted), ("got", error.got))
        if text is not None
    ]
    return "; ".join([where, *said])


def data(evaluation: Evaluation) -> dict[str, Any]:
    """The counts, shares (0 to 1, null where undefined) and errors, for JSON."""
    return {
        "name": evaluation.name,
        "drafts": len(evaluation.outcomes),
        "types": {
            name: {
                "counts": asdict(counts),
                "shares": {measure: asdict(share) for measure, share in evaluation.shares[name].items()},
            }
            for name, counts in evaluation.counts.items()
        },
        "errors": [asdict(error) for error in evaluation.errors],
    }
