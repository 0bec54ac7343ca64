"""Labelled texts as JSON lines: {"id", "text", "doc_date", "gold": [{"type", "start", "end", "value", …}]}.

Offsets are half-open code points of `text`; a row whose `start` is null is a fact of the whole text.
"""

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Any, TypeAlias

from claimcheck.detectors import plain
from claimcheck.errors import ReadError
from claimcheck.evaluation.answers import Amount, Bounds, Moment, Voice
from claimcheck.evaluation.conventions import TYPES, Convention, convention
from claimcheck.evaluation.facts import facts
from claimcheck.evaluation.labelled import Answer, Fact, Labelled, Wanted

Row: TypeAlias = Mapping[str, Any]

_MARKS = "\"'“”‘’«», "
_BOUNDS = re.compile(r"[\[(](-?[\d.]*),(-?[\d.]*)[\])]")
_TIMEX_RANGE = re.compile(r"\(([^,]+),([^,]+),[^,]+\)")


@dataclass(frozen=True, slots=True)
class DataSet:
    """The texts of a file and how it labels."""

    texts: tuple[Labelled, ...]
    convention: Convention


def load(path: Path, types: frozenset[str], mapped: Mapping[str, str]) -> DataSet:
    """The data set at a path; ReadError where a line is not of the format or nothing in it can be scored.

    `types` picks types by their name in the file or by ours; none are all that ours can be compared with.
    """
    lines = list(_lines(path))
    for number, line in lines:
        _check(path, number, line)
    rows = [row for _, line in lines for row in line["gold"]]
    agreed = convention([row for row in rows if not types or _names(row, mapped) & types], mapped)
    known = facts() & (types or facts()) & {row["type"] for row in rows}
    if not agreed.types and not known:
        raise ReadError(f"{path} has no labels of a type that can be scored")
    return DataSet(tuple(_text(line, agreed, known) for _, line in lines), agreed)


def _names(row: Row, mapped: Mapping[str, str]) -> set[str]:
    """The names that a row's type goes by: its own and ours."""
    own = row["type"]
    return {own, mapped.get(own, TYPES.get(own, own))}


def _lines(path: Path) -> Iterator[tuple[int, Any]]:
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as failure:
        reason = failure.strerror if isinstance(failure, OSError) else "it is not UTF-8"
        raise ReadError(f"{path} can't be read: {reason}") from failure
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            try:
                yield number, json.loads(line)
            except ValueError as failure:
                raise ReadError(f"{path}, line {number}: not JSON: {failure}") from failure


def _check(path: Path, number: int, line: Any) -> None:
    """ReadError where a line lacks what is compared, or a label lies outside its text."""
    where = f"{path}, line {number}"
    held = line if isinstance(line, dict) else {}
    for name, kind in (("id", str), ("text", str), ("gold", list)):
        if not isinstance(held.get(name), kind):
            raise ReadError(f'{where}: no "{name}": a labelled text has an id, a text and its gold labels')
    if not isinstance(held.get("doc_date"), str | None):
        raise ReadError(f"{where}: doc_date is neither text nor null")
    for row in held["gold"]:
        _check_row(where, row, held["text"])


def _check_row(where: str, row: Any, text: str) -> None:
    if not isinstance(row, dict) or not isinstance(row.get("type"), str):
        raise ReadError(f'{where}: a gold label without a "type"')
    if row.get("start") is not None and not _within(row, len(text)):
        raise ReadError(f"{where}: a {row['type']} at {row['start']} that is not in the text")
    if not isinstance(row.get("speaker"), str | None):
        raise ReadError(f"{where}: a {row['type']} whose speaker is neither text nor null")


def _within(row: Row, length: int) -> bool:
    start, end = row["start"], row.get("end")
    return isinstance(start, int) and isinstance(end, int) and 0 <= start < end <= length


def _text(line: Row, agreed: Convention, known: frozenset[str]) -> Labelled:
    placed = [row for row in line["gold"] if row.get("start") is not None]
    asked = (_wanted(row, line["text"], agreed) for row in placed if row["type"] in agreed.types)
    excused = (
        Wanted((kind,), row["start"], row["end"], line["text"][row["start"] : row["end"]], optional=True)
        for row in placed
        if (kind := agreed.excused(row["type"]))
    )
    return Labelled(
        id=line["id"],
        draft=plain(line["text"], _day(line.get("doc_date"))),
        wanted=(*asked, *excused),
        scored=frozenset(agreed.types.values()),
        facts=tuple(
            Fact(row["type"], row["value"])
            for row in line["gold"]
            if row.get("start") is None and row["type"] in known and row.get("value") is not None
        ),
    )


def _day(said: str | None) -> date | None:
    try:
        return date.fromisoformat(said[:10]) if said else None
    except ValueError:
        return None


def _wanted(row: Row, text: str, agreed: Convention) -> Wanted:
    kind = agreed.types[row["type"]]
    answer = _ANSWERS[kind](row) if kind in _ANSWERS and row.get("value") is not None else None
    speaker = Voice(row["speaker"]) if row.get("speaker") else None
    start, end = row["start"], row["end"]
    if kind == "quotation":
        start, end = _inside(text, start, end)
    types = (kind, "date") if kind == "quantity" else (kind,)  # to us "three days" is a date
    return Wanted(types, start, end, text[start:end], value=answer, speaker=speaker)


def _inside(text: str, start: int, end: int) -> tuple[int, int]:
    """A quotation without the marks around it, for ours has none."""
    while start + 1 < end and text[start] in _MARKS:
        start += 1
    while start + 1 < end and text[end - 1] in _MARKS:
        end -= 1
    return start, end


def _moment(row: Row) -> Answer:
    """All readings of a date: the values, and where a set gives them the expressions they were made of."""
    said = [reading for name in ("value", "timex") for reading in _listed(row.get(name))]
    said = [_TIMEX_RANGE.sub(r"\1/\2", reading) for reading in said]
    if row["type"] == "daterange":
        said += [closed for reading in said if (closed := _closed(reading))]
    return Moment(tuple(dict.fromkeys(said)))


def _closed(interval: str) -> str | None:
    """An interval whose end is the day after, as Recognizers-Text writes it, with its last day."""
    first, _, after = interval.partition("/")
    end = _day(after)
    return f"{first}/{end - timedelta(days=1)}" if first and end and end > date.min else None


def _listed(said: Any) -> list[str]:
    values = said if isinstance(said, list) else [said]
    return [str(value) for value in values if value is not None]


def _amount(row: Row) -> Answer | None:
    """A number, or the bounds of a range as "[20,30)"; no answer where the value is neither."""
    said = str(row["value"])
    if bounds := _BOUNDS.fullmatch(said):
        return Bounds(*(float(bound) if bound else None for bound in bounds.groups()))
    try:
        return Amount(float(said.replace(",", "").rstrip("%")))
    except ValueError:
        return None


_ANSWERS: Mapping[str, Callable[[Row], Answer | None]] = {"date": _moment, "quantity": _amount}
