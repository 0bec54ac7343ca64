"""A file that tells of a check, whatever it is: a report, a checklist, a spreadsheet, a page's export."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from claimcheck.copydesk.decode import decode
from claimcheck.desk import checklist, table
from claimcheck.desk.past import Past, of_claim
from claimcheck.desk.rows import read_marks
from claimcheck.errors import ReadError
from claimcheck.kinds import kinds
from claimcheck.ledger import SCHEMA, Mark, read_export
from claimcheck.revisions import GoneV1
from claimcheck.schema import ReportV1


@dataclass(frozen=True, slots=True)
class Held:
    """What a file says: claims, with the marks they have there, and marks on claims that it does not hold.

    `report` says that it is one; `published` is the date that its draft was said to be from. `former` are ids
    that its claims had in an earlier draft.
    """

    where: str
    claims: tuple[Past, ...] = ()
    marks: tuple[Mark, ...] = ()
    sha256: str | None = None
    published: date | None = None
    report: bool = False
    problems: tuple[str, ...] = ()
    former: frozenset[str] = frozenset()


def open_file(path: Path) -> Held:
    """What a file says; ReadError where it is none of those that tell of a check."""
    text = _text(path)
    if text.lstrip().startswith("{"):
        return _json(path, text)
    if table.is_table(text):
        return Held(str(path), tuple(table.read(text, str(path))))
    held = _checklist(path, checklist.read(text))
    if not held.claims and not held.problems:
        raise ReadError(
            f"{path}: neither a report nor a checklist: nothing in it has an id (<!-- cc:... -->)"
        )
    return held


def _text(path: Path) -> str:
    try:
        return decode(path.read_bytes(), str(path)).text
    except OSError as error:
        raise ReadError(f"{path} can't be read: {error.strerror}") from error


def _json(path: Path, text: str) -> Held:
    try:
        fields = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ReadError(f"{path}: not JSON, though it opens like it") from error
    if fields.get("schema") == SCHEMA:
        sha256, marks = read_export(text, str(path))
        return Held(str(path), marks=marks, sha256=sha256)
    report = report_of(path, fields)
    log = read_marks(path)
    told = date.fromisoformat(report.draft.published) if report.draft.published else None
    return Held(
        where=str(path),
        claims=(*map(of_claim, report.claims), *map(_gone, report.gone)),
        marks=tuple({mark.id: mark for mark in log.rows}.values()),
        sha256=report.draft.sha256,
        published=told if report.draft.published_from == "option" else None,
        report=True,
        problems=log.problems,
        former=frozenset(change.was for change in report.revision.changes)
        if report.revision
        else frozenset(),
    )


def report_of(path: Path, fields: dict[str, Any]) -> ReportV1:
    """The report; one that was written before there were revisions, or pages, has had none."""
    for part in ("claims", "gaps", "findings"):
        for each in _objects(fields.get(part)):
            for spot in (each, *_objects(each.get("related"))):
                spot.setdefault("place", None)
    try:
        return ReportV1.model_validate({"revision": None, "gone": [], **fields})
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(map(str, first["loc"]))
        raise ReadError(f"{path}: not a report of claimcheck: {place}: {first['msg']}") from error


def _objects(held: object) -> list[dict[str, Any]]:
    return [each for each in held if isinstance(each, dict)] if isinstance(held, list) else []


def _gone(gone: GoneV1) -> Past:
    mark = Mark(gone.id, gone.was, gone.note)
    facets = {"sentence": gone.sentence} if gone.sentence else {}
    return Past(gone.id, gone.kind, gone.quote, mark, gone.line, facets, gone=True)


def _checklist(path: Path, ticked: checklist.Ticked) -> Held:
    doubtful = (entry for entry in ticked.entries if entry.doubt)
    doubts = [f"{path}, line {entry.number}: {entry.ids[0]}: {entry.doubt}" for entry in doubtful]
    strays = [f"{path}, line {number}: an item that has lost its id" for number in ticked.strays]
    parts = [f"{path}: part {number} is not in it" for number in ticked.missing]
    claims = tuple(past for entry in ticked.entries for past in _pasts(entry))
    return Held(str(path), claims, sha256=ticked.sha256, problems=(*doubts, *strays, *parts))


def _pasts(entry: checklist.Entry) -> Iterator[Past]:
    """The claims of an item; of repeats only the words are known, and how they were read."""
    slugs = {kind.slug: kind.name for kind in kinds()}
    for name in entry.ids:
        first = name == entry.ids[0]
        yield Past(
            id=name,
            kind=slugs.get(name.partition("-")[0]),
            words=entry.words,
            mark=Mark(name, entry.status, entry.note),
            line=entry.line if first else None,
            facets={} if entry.gone else _facets(entry, first=first),
            under=entry.under,
            first=None if first or entry.elsewhere else entry.ids[0],
            gone=entry.gone,
        )


def _facets(entry: checklist.Entry, *, first: bool) -> dict[str, str]:
    """What an item shows of its first claim or of a repeat; of one alone it may name another source."""
    facets = {"remark": entry.reading}
    if first:
        facets["said"] = entry.said
    elif len(entry.ids) == 2 and len(entry.elsewhere) == 1 and "[…]" not in entry.elsewhere[0]:
        facets["source"] = entry.elsewhere[0]
    return facets
