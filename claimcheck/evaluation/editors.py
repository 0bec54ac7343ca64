"""What is right of an editor's label in a golden folder: the fields of `labels.jsonl`, one kind each."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from claimcheck.claims import Quantity, Quotation, Superlative, Title, When
from claimcheck.evaluation.answers import close
from claimcheck.evaluation.labelled import Answer, Found, Wanted

Row: TypeAlias = Mapping[str, Any]

_WORD = re.compile(r"[^\W\d_]{2,}")
_IDLE = frozenset({"the", "of", "an", "for", "and", "who", "its", "their", "said"})
_FIGURE = frozenset({"quantity", "troop_count", "casualty_figure"})


@dataclass(frozen=True, slots=True)
class Figure:
    """Bounds and comparator, and currency and outcome where the label has them, in any of the readings.

    A date found there is right: the label's `also_kind` allows it and the two have no value in common.
    """

    readings: tuple[Row, ...]

    def met(self, found: Found) -> bool:
        """Whether the figure found has one of the readings."""
        value = found.value
        if not isinstance(value, Quantity):
            return True
        return any(_same(value, reading, counted=found.type) for reading in self.readings)

    def __str__(self) -> str:
        names = ("low", "high", "comparator", "currency", "outcome")
        held = {name: self.readings[0].get(name) for name in names}
        return ", ".join(f"{name} {field}" for name, field in held.items() if field is not None)


@dataclass(frozen=True, slots=True)
class Day:
    """A date in any of the given values, None where the draft does not tell; a time of day may be added."""

    values: tuple[str | None, ...]

    def met(self, found: Found) -> bool:
        """Whether a date was found with one of the values, or a quantity, which has none in common."""
        if not isinstance(found.value, When):
            return True
        said = found.value.value
        return said in self.values or any(said and day and said.startswith(f"{day}T") for day in self.values)

    def __str__(self) -> str:
        return " or ".join(map(str, self.values))


@dataclass(frozen=True, slots=True)
class Named:
    """Who is quoted: one of these names shares a word with the speaker as resolved, printed or attributed."""

    names: tuple[str, ...]

    def met(self, found: Found) -> bool:
        """Whether one of the names is the speaker's."""
        if not isinstance(found.value, Quotation):
            return False
        said = (found.value.speaker, found.value.speaker_words, found.attributed_to)
        return any(_share(said, name) for name in self.names)

    def __str__(self) -> str:
        return " or ".join(self.names)


@dataclass(frozen=True, slots=True)
class Post:
    """A person and the role: each shares a word with the label's."""

    name: str
    title: str

    def met(self, found: Found) -> bool:
        """Whether name and role are these."""
        value = found.value
        return (
            isinstance(value, Title) and _share([value.name], self.name) and _share([value.title], self.title)
        )

    def __str__(self) -> str:
        return f"{self.title} {self.name}"


@dataclass(frozen=True, slots=True)
class Since:
    """The year that bounds a superlative."""

    date: str

    def met(self, found: Found) -> bool:
        """Whether the year stands in what was found."""
        return isinstance(found.value, Superlative) and self.date[:4] in (found.value.since or "")

    def __str__(self) -> str:
        return f"since {self.date}"


def label(row: Row) -> Wanted:
    """A line of labels.jsonl; KeyError and TypeError where a field of its kind is missing or odd."""
    kind = row["kind"]
    return Wanted(
        types=(kind, *row.get("also_kind", ())),
        start=row["start"],
        end=row["end"],
        text=row["quote"],
        value=_value(row),
        speaker=_speaker(row) if kind == "quotation" else None,
        optional=bool(row.get("optional")),
    )


def _value(row: Row) -> Answer | None:
    kind, also = row["kind"], row.get("also", ())
    if kind in _FIGURE:
        if missing := {"low", "high", "comparator"} - row.keys():
            raise KeyError(*missing)
        return Figure((row, *({**row, **other} for other in also)))
    if kind == "date":
        return Day((row["value"], *also))
    if kind == "title":
        return Post(row["name"], row["title"])
    if kind == "superlative" and row["since"]:
        return Since(row["since"])
    return None


def _speaker(row: Row) -> Answer | None:
    names = tuple(name for name in (row["speaker"], *row.get("also", ())) if name)
    return Named(names) if names else None


def _same(value: Quantity, wanted: Row, *, counted: str) -> bool:
    """Equal bounds and comparator, and the label's currency and outcome where the claim's kind has them."""
    names = {"comparator", "currency", *(["outcome"] if counted == "casualty_figure" else [])}
    return all(getattr(value, name) == wanted[name] for name in names if wanted.get(name)) and all(
        close(getattr(value, bound), wanted[bound]) for bound in ("low", "high")
    )


def _share(found: Iterable[str | None], wanted: str) -> bool:
    return any(_words(text) & _words(wanted) for text in found if text)


def _words(text: str) -> frozenset[str]:
    return frozenset(word.lower() for word in _WORD.findall(text)) - _IDLE
