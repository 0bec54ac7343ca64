"""How a data set labels: which of our types its types are, and what it does not label at all.

Read off the labels themselves, so that a set that is new is treated like one that is known.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from claimcheck.claims import NAMING, Quotation, When
from claimcheck.evaluation.labelled import Found

# Names that data sets give to what we call a date, a quantity, a quotation or a superlative.
TYPES: Mapping[str, str] = {
    **dict.fromkeys(
        (
            "date",
            "time",
            "duration",
            "set",
            "temporal",
            "datetime",
            "daterange",
            "datetimerange",
            "timerange",
        ),
        "date",
    ),
    **dict.fromkeys(
        ("quantity", "number", "number_range", "numeral", "money", "currency", "percent", "age", "dimension"),
        "quantity",
    ),
    **dict.fromkeys(("ordinal", "figure", "troop_count", "casualty_figure"), "quantity"),
    **dict.fromkeys(("quotation", "quote", "quote_part", "q"), "quotation"),
    "title": "title",
    "superlative": "superlative",
}
_LENGTHS = frozenset({"duration", "set", "temporal"})
# The value of a length of time under whatever type; "PRESENT_REF" is none.
_LENGTH = re.compile(r"PT?[\dX]")
_ENDS = re.compile(
    r"(?:(?:from|between)\s+)?+(.+?)\s*+(?:[-–—~/]|\b(?:to|until|till|through|thru|and)\b)\s*+(?:the\s)?+(.+)",
    re.IGNORECASE | re.DOTALL,
)
_PART = re.compile(r"(?<=\d)T[A-Z]{2}\b")
_DATED = re.compile(r"\d|[A-Z]")


@dataclass(frozen=True, slots=True)
class Convention:
    """How one file labels.

    `types` maps its types to ours and leaves out what is not scored. Without `lengths` it labels dates and
    among them no duration and no repeated time (to a set without dates a duration is a number), without
    `vague` no "now" or "recently": ours are not held against anybody. Without `parts` a night is its day.
    With `ends` an interval that is printed with both its ends counts as two dates. Names of works and
    terms in quotation marks are no quotations to any set.
    """

    types: Mapping[str, str]
    lengths: bool = True
    vague: bool = True
    parts: bool = True
    ends: bool = False

    def fitted(self, found: Iterable[Found]) -> Iterator[Found]:
        """What was found, as this file would label it."""
        for find in found:
            renamed = replace(find, type=TYPES.get(find.type, find.type))
            if isinstance(find.value, When):
                yield from self._dates(renamed, find.value)
            elif not isinstance(find.value, Quotation) or find.value.mode not in NAMING:
                yield renamed

    def excused(self, name: str) -> str | None:
        """Our type of which finds inside a row of this type are neither asked for nor wrong; None mostly.

        Where a set labels what is attributed ("content") and of it some stretches in quotation marks, a
        stretch it passed over, in single marks or over paragraphs, is a quotation all the same.
        """
        return "quotation" if name == "content" and "quote_part" in self.types else None

    def _dates(self, find: Found, value: When) -> Iterator[Found]:
        said = value.value or ""
        length = value.repeats or said.startswith("P")
        vague = ".." in said or said.endswith("~")
        if (length and not self.lengths) or (vague and not self.vague):
            return
        if value.value and not self.parts:
            said = _PART.sub("", said)
            find = replace(find, value=replace(value, value=said))
        yield from _ends(find, said) if self.ends else [find]


def convention(rows: Sequence[Mapping[str, Any]], mapped: Mapping[str, str]) -> Convention:
    """The convention of a file's labels; `mapped` adds to the types that are known or overrules them."""
    names = {row["type"] for row in rows}
    known = {**TYPES, **mapped}
    types = {name: known[name] for name in names if name in known}
    if "quote_part" in types:  # the whole of a quotation is then labelled beside its parts
        types.pop("quote", None)
    dates = [row for row in rows if types.get(row["type"]) == "date" and row.get("value")]
    values = [f"{row['value']} {row.get('timex')}" for row in dates]
    return Convention(
        types=types,
        lengths="date" not in types.values()
        or not _LENGTHS.isdisjoint(names)
        or any(map(_LENGTH.match, values)),
        vague=not dates or any("_REF" in value for value in values),
        parts=not dates or any(map(_PART.search, values)),
        ends=bool(dates) and not any("/" in str(row["value"]) and _two(row.get("text")) for row in dates),
    )


def _two(text: str | None) -> re.Match[str] | None:
    """The two ends of an interval as printed; None for what is one date."""
    parts = _ENDS.fullmatch(text or "")
    return parts if parts and all(_DATED.search(part) for part in parts.groups()) else None


def _ends(find: Found, said: str) -> Iterator[Found]:
    """The two dates of an interval that is printed with both its ends, else the date itself."""
    first, slash, last = said.partition("/")
    parts = _two(find.text) if slash and ".." not in (first, last) else None
    if not parts:
        yield find
        return
    for number, value in ((1, first), (2, last)):
        start, end = (find.start + offset for offset in parts.span(number))
        yield replace(find, start=start, end=end, text=parts[number], value=When(value))
