"""How well the detectors read labelled texts, and how fast, in one table.

    python benchmarks/detectors.py DATA_DIR

DATA_DIR holds the sets below as NAME.jsonl, each line {"id", "text", "doc_date", "gold": [...]}; one that is
not there is left out. The target of a figure is the best that another tool or a plain baseline is known to
reach on the same set, or what an editor needs; the span in brackets holds 95 of 100 resamples of the texts.
"Held right" leaves out the labels of disputed.toml; where it is given, the target is for it.
"""

import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from disputes import disputed, held_right

from claimcheck.detectors import detect
from claimcheck.evaluation.datasets import load
from claimcheck.evaluation.evaluation import Evaluation, evaluate
from claimcheck.evaluation.labelled import Found, Labelled, of_mention

HEAD = f"{'data set':18}{'type':16}{'measure':20}{'reached':>8}  {'95 %':14}{'held right':>11}{'target':>8}"


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure: a measure of a type as scored, on a set of which the named types are read."""

    data: str
    types: str
    scored: str
    measure: str
    target: float | None = None


FIGURES = (
    Figure("wikiwars", "date", "date", "f1", 94.0),
    Figure("wikiwars", "date", "date", "value_f1", 86.0),
    Figure("gum-news", "date", "date", "f1", 90.0),
    Figure("gum-news", "date", "date", "value_f1", 85.0),
    Figure("polnear-dev", "quote_part", "quotation", "f1", 97.0),
    Figure("polnear-dev", "quote_part", "quotation", "precision", 95.0),
    Figure("polnear-dev", "quote_part", "quotation", "recall", None),
    Figure("polnear-dev", "quote_part", "quotation", "speaker_accuracy", 85.0),
    # The labels are sparse, so recall alone.
    Figure("re3d", "quantity,money", "quantity", "recall", 97.0),
    Figure("re3d", "temporal", "date", "recall", None),
    *(
        Figure(name, "quantity", "quantity", "value_recall", 95.0)
        for name in (
            "quantulum3",
            "rec-number",
            "rec-number_range",
            "rec-percent",
            "rec-currency",
            "rec-age",
            "rec-dimension",
        )
    ),
    Figure("rec-ordinal", "quantity", "quantity", "value_recall", None),
    Figure("rec-datetime", "date", "date", "value_recall", None),
    Figure("isaf-dev", "event_date", "event_date", "value_accuracy", 85.0),
    Figure("isaf-dev", "killed_min", "killed_min", "value_accuracy", 85.0),
    Figure("isaf-dev", "captured_min", "captured_min", "value_accuracy", None),
)
# Types of which no label is disputed, in files that have disputed ones of another.
_DATES = frozenset({"temporal"})
# All detectors together on one core, over copy: most of what a mere phrase costs is the call.
MEGABYTES = 1.0
PHRASE = 200


class Desk:
    """The detectors' finds; `seconds` and `size` of the texts that are no mere phrases.

    Copy is read three times and the fastest counts: other work on the machine only adds.
    """

    def __init__(self) -> None:
        self.seconds = 0.0
        self.size = 0
        self.read: dict[tuple[str, str], list[Found]] = {}

    def found(self, labelled: Labelled) -> list[Found]:
        """All mentions of a text."""
        text, day = labelled.draft.text, str(labelled.draft.published)
        if (text, day) not in self.read:
            mentions = detect(text, labelled.draft.published)
            if len(text) > PHRASE:
                self.seconds += min(_seconds(labelled) for _ in range(3))
                self.size += len(text.encode())
            self.read[text, day] = [of_mention(mention) for mention in mentions]
        return self.read[text, day]


def _seconds(labelled: Labelled) -> float:
    """The processor's time for a text."""
    began = time.process_time()
    detect(labelled.draft.text, labelled.draft.published)
    return time.process_time() - began


@dataclass(frozen=True, slots=True)
class Result:
    """The detectors on a set: over all labels and, where some are disputed, over those held right."""

    whole: Evaluation
    held: Evaluation | None


def evaluation(desk: Desk, path: Path, types: str) -> Result:
    """The detectors on a set, of its types those named."""
    known = load(path, frozenset(types.split(",")), {})

    def scored(texts: Sequence[Labelled]) -> Evaluation:
        return evaluate(path.stem, texts, lambda text: known.convention.fitted(desk.found(text)))

    some = bool(disputed(path.stem)) and not _DATES & set(types.split(","))
    return Result(scored(known.texts), scored(held_right(path.stem, known.texts)) if some else None)


def lines(desk: Desk, folder: Path) -> Iterator[str]:
    """A line a figure, sets that are absent named once."""
    done: dict[tuple[str, str], Result] = {}
    absent = set()
    for figure in FIGURES:
        path = folder / f"{figure.data}.jsonl"
        if not path.exists():
            if figure.data not in absent:
                yield f"{figure.data:18}skipped: not in {folder}"
            absent.add(figure.data)
            continue
        key = figure.data, figure.types
        if key not in done:
            done[key] = evaluation(desk, path, figure.types)
        yield line(figure, done[key])


def line(figure: Figure, found: Result) -> str:
    """A figure beside its target."""
    share = found.whole.shares[figure.scored][figure.measure]
    reached = 100 * (share.value or 0)
    interval = f"{100 * (share.low or 0):.1f}-{100 * (share.high or 0):.1f}"
    name = f"{figure.data:18}{figure.types:16}{figure.measure:20}"
    row = f"{name}{reached:8.1f}  {interval:14}"
    if found.held is None:
        return f"{row}{'-':>11} {verdict(reached, figure.target)}"
    held = 100 * (found.held.shares[figure.scored][figure.measure].value or 0)
    return f"{row}{held:11.1f} {verdict(held, figure.target)}"


def verdict(reached: float, target: float | None) -> str:
    """The target, and whether it is reached."""
    return f"{'-':>7}" if target is None else f"{target:7.1f}  {'ok' if reached >= target else 'short'}"


def speed(desk: Desk) -> str:
    """All detectors together, over the copy of all sets."""
    rate, read = desk.size / 1e6 / desk.seconds, f"{desk.size / 1e6:.2f} MB of copy"
    return f"{'all detectors':34}{'MB/s':20}{rate:8.2f}  {read:14}{'-':>11} {verdict(rate, MEGABYTES)}"


def main() -> None:
    """Print the table."""
    if len(sys.argv) != 2 or not Path(sys.argv[1]).is_dir():
        sys.exit("usage: python benchmarks/detectors.py DATA_DIR")
    detect("Warm up: 3 men left on May 3, 2021.")
    desk = Desk()
    print(HEAD)
    for text in lines(desk, Path(sys.argv[1])):
        print(text, flush=True)
    if desk.size:
        print(speed(desk))


if __name__ == "__main__":
    main()
