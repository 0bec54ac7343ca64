"""A spreadsheet of claims read back, as spreadsheets save it: commas, semicolons or tabs, any line ends."""

import csv
from collections.abc import Iterator
from io import StringIO
from typing import Final

from claimcheck.desk.past import Past
from claimcheck.errors import ReadError
from claimcheck.layout.notes import uncell
from claimcheck.ledger import STATUSES, Mark, Status

_NEEDED: Final = ("id", "status", "note")
_FACETS: Final = {"sentence": "sentence", "source": "attributed_to", "reading": "value"}


def is_table(text: str) -> bool:
    """Whether a text opens with the header of such a table."""
    return set(_NEEDED) <= set(_header(text))


def read(text: str, where: str) -> Iterator[Past]:
    """The claims of a table; ReadError where it is broken or a row has no status that there is."""
    rows = csv.DictReader(StringIO(text, newline=""), delimiter=_delimiter(text))
    try:
        for row in rows:
            if any(row.values()):
                cells = {name: value or "" for name, value in row.items() if name}
                yield _past(cells, f"{where}, line {rows.line_num}")
    except csv.Error as error:
        raise ReadError(f"{where}, line {rows.line_num}: not a table that can be read: {error}") from error


def _header(text: str) -> list[str]:
    first = text.lstrip("\ufeff").partition("\n")[0]
    return [name.strip().strip('"') for name in first.split(_delimiter(text))]


def _delimiter(text: str) -> str:
    """What stands between the names of the header, which hold no such sign."""
    first = text.partition("\n")[0]
    return max(",;\t", key=first.count)


def _past(row: dict[str, str], where: str) -> Past:
    if not row.get("id"):
        raise ReadError(f"{where}: a row has no id")
    gone = bool(row.get("gone"))
    known = {"sentence": "sentence"} if gone else _FACETS
    facets = {name: uncell(row[column]) for name, column in known.items() if column in row}
    mark = Mark(row["id"], _status(row.get("status", ""), where), uncell(row.get("note", "")) or None)
    line = row.get("line", "")
    return Past(
        id=row["id"],
        kind=row.get("kind") or None,
        words=uncell(row.get("quote", "")),
        mark=mark,
        line=int(line) or None if line.isdecimal() else None,
        facets=facets,
        gone=gone,
    )


def _status(text: str, where: str) -> Status:
    """A status as people type it; an empty cell is open."""
    named = text.strip().casefold().replace(" ", "-") or "open"
    for status in STATUSES:
        if status == named:
            return status
    raise ReadError(f"{where}: no status “{text}”; there are {', '.join(STATUSES)}")
