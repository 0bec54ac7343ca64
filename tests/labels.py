"""The hand-made labels of the golden drafts, and how a report is scored on them.

A label is found where a claim of its kind (or of one in `also_kind`) shares a code point with it; it is right
where that claim's value is the label's, or one of those in `also`. Optional labels are neither asked for nor
held against a claim. golden/README.md has the fields.
"""

import json
import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from cases import Case

SCORED = frozenset(
    {"quantity", "troop_count", "casualty_figure", "date", "quotation", "title", "superlative"}
)
_COUNTED = frozenset({"quantity", "troop_count", "casualty_figure"})
_WORD = re.compile(r"[^\W\d_]{2,}")
_IDLE = frozenset({"the", "of", "an", "for", "and", "who", "its", "their", "said"})

Fields = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Score:
    """How claims do on labels; `missed`, `wrong` and `extra` name what fell short."""

    labels: int
    claims: int
    missed: tuple[str, ...]
    wrong: tuple[str, ...]
    extra: tuple[str, ...]

    @property
    def recall(self) -> float:
        """The share of the labels that a claim covers."""
        return 1 - len(self.missed) / self.labels

    @property
    def right(self) -> float:
        """The share of the labels that a claim covers with the right value."""
        return 1 - (len(self.missed) + len(self.wrong)) / self.labels

    @property
    def precision(self) -> float:
        """The share of the claims that a label, optional or not, stands behind."""
        return 1 - len(self.extra) / self.claims if self.claims else 1.0


def labels_of(case: Case) -> list[Fields]:
    """The labels of a case in the order of the draft."""
    lines = (case.folder / "labels.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines]


def score(labels: Sequence[Fields], claims: Sequence[Fields]) -> Score:
    """The score of claims on labels, of the kinds that a detector reads."""
    labels = [label for label in labels if label["kind"] in SCORED]
    claims = [claim for claim in claims if claim["kind"] in SCORED]
    asked = [label for label in labels if not label.get("optional")]
    covers = [(label, [claim for claim in claims if _covers(claim, label)]) for label in asked]
    return Score(
        labels=len(asked),
        claims=len(claims),
        missed=tuple(_named(label) for label, found in covers if not found),
        wrong=tuple(
            f"{_named(label)}: {[_brief(claim['value']) for claim in found]}"
            for label, found in covers
            if found and not any(_right(claim, label) for claim in found)
        ),
        extra=tuple(_named(claim) for claim in claims if not any(_covers(claim, label) for label in labels)),
    )


def _named(row: Fields) -> str:
    return f"{row['kind']} {row['start']} {row['quote']!r}"


def _brief(value: Fields) -> Fields:
    return {name: field for name, field in value.items() if field is not None and name != "words"}


def _covers(claim: Fields, label: Fields) -> bool:
    kinds = {label["kind"], *label.get("also_kind", ())}
    return claim["kind"] in kinds and claim["start"] < label["end"] and label["start"] < claim["end"]


def _right(claim: Fields, label: Fields) -> bool:
    """Whether a claim that covers a label has its value; a duration and a quantity have none in common."""
    kind, value = label["kind"], claim["value"]
    if kind in _COUNTED and claim["kind"] in _COUNTED:
        return any(_same_number(claim, wanted) for wanted in _readings(label))
    if kind != claim["kind"]:
        return True
    if kind == "date":
        return any(_same_date(value["value"], wanted) for wanted in (label["value"], *label.get("also", ())))
    if kind == "quotation":
        said_by = (value["speaker"], value["speaker_words"], claim["attributed_to"])
        speakers = [name for name in (label["speaker"], *label.get("also", ())) if name]
        return not speakers or any(_share(said_by, name) for name in speakers)
    if kind == "title":
        return _share([value["name"]], label["name"]) and _share([value["title"]], label["title"])
    return label["since"] is None or label["since"][:4] in (value["since"] or "")


def _readings(label: Fields) -> Iterator[Fields]:
    yield label
    for other in label.get("also", ()):
        yield {**label, **other}


def _same_number(claim: Fields, wanted: Fields) -> bool:
    """Equal bounds and comparator, and the label's currency and outcome where the claim's kind has them."""
    value = claim["value"]
    names = {"comparator", "currency", *(["outcome"] if claim["kind"] == "casualty_figure" else [])}
    return all(value.get(name) == wanted[name] for name in names if wanted.get(name)) and all(
        _close(value[bound], wanted[bound]) for bound in ("low", "high")
    )


def _close(found: float | None, wanted: float | None) -> bool:
    if found is None or wanted is None:
        return found is wanted
    return math.isclose(found, wanted, rel_tol=1e-9)


def _same_date(found: str | None, wanted: str | None) -> bool:
    """Equal, or the label's day with a time of day."""
    return found == wanted or bool(found and wanted and found.startswith(f"{wanted}T"))


def _share(found: Iterable[str | None], wanted: str) -> bool:
    return any(_words(text) & _words(wanted) for text in found if text)


def _words(text: str) -> frozenset[str]:
    return frozenset(word.lower() for word in _WORD.findall(text)) - _IDLE
