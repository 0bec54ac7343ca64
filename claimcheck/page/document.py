"""The page as one file: the template filled, its style and script inside and named by their digests."""

from base64 import b64encode
from collections.abc import Iterator, Mapping
from functools import cache
from hashlib import sha256
from importlib import resources
from itertools import groupby
from typing import Any, Literal

from jinja2 import Environment, StrictUndefined, Template

from claimcheck.layout.escape import line
from claimcheck.ledger import SCHEMA, SETTLED, STATUSES
from claimcheck.page.entries import Desk, desk
from claimcheck.page.proof import Line, proof
from claimcheck.report import Report

_STYLES = ("colors.css", "page.css", "print.css")
_SCRIPTS = ("marks.js", "list.js", "desk.js", "keys.js")
_REVISED = ("stale", "gone")  # what only a revision sets
_SHEET = 40  # lines that the browser lays out together


def document(report: Report, order: Literal["priority", "text"]) -> str:
    """The page of a report; it opens in the order asked for."""
    laid_out = desk(report)
    styles, scripts = tuple(map(_asset, _STYLES)), tuple(map(_asset, _SCRIPTS))
    return _template().render(
        report=report,
        desk=laid_out,
        sheets=tuple(_sheets(report, laid_out)),
        kinds=_kinds(laid_out),
        settled=SETTLED,
        data=_data(report, laid_out, order),
        styles=styles,
        scripts=scripts,
        hashes={"style": " ".join(map(_hash, styles)), "script": " ".join(map(_hash, scripts))},
    )


@cache
def _template() -> Template:
    """The template: what goes into it is escaped; `line` keeps copy from hiding what is beside it."""
    environment = Environment(
        autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True
    )
    environment.filters["line"] = line
    return environment.from_string(_asset("page.html"))


@cache
def _asset(name: str) -> str:
    return resources.files("claimcheck.page").joinpath(name).read_text("utf-8")


def _hash(text: str) -> str:
    """The source expression that allows this very text (Content Security Policy Level 3, 2.3.1)."""
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


def _sheets(report: Report, laid_out: Desk) -> Iterator[tuple[Line, ...]]:
    numbered = enumerate(proof(report.draft, laid_out.marks))
    for _, lines in groupby(numbered, key=lambda pair: pair[0] // _SHEET):
        yield tuple(found for _, found in lines)


def _kinds(laid_out: Desk) -> Mapping[str, tuple[str, int]]:
    """Each kind on the list, in its order: its name, and how many items are of it."""
    kinds: dict[str, tuple[str, int]] = {}
    for group in laid_out.groups:
        for entry in group.entries:
            name = entry.item.claim.kind
            kinds[name] = entry.kind, kinds.get(name, ("", 0))[1] + 1
    return kinds


def _data(report: Report, laid_out: Desk, order: str) -> Mapping[str, Any]:
    """What the script works on; wording stays in the page."""
    return {
        "schema": SCHEMA,
        "draft": {"path": report.draft.origin.path, "sha256": report.draft.origin.sha256},
        "order": order,
        "statuses": [status for status in STATUSES if status not in _REVISED],
        "settled": sorted(SETTLED),
        "items": [
            {
                "ids": [claim.id for _, claim in entry.claims],
                "kind": entry.item.claim.kind,
                "priority": entry.item.claim.priority,
                "start": entry.item.claim.start,
                "marks": [[claim.status, claim.note] for _, claim in entry.claims],
            }
            for group in laid_out.groups
            for entry in group.entries
        ],
    }
