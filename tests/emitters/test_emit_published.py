"""Outputs hold to the shapes that their readers publish, written here as models that take nothing else.

Sources: reviewdog, `proto/rdf/jsonschema/Diagnostic.jsonschema`; GitLab, "Code Quality report format"; Vale,
`core.Alert` as `--output=JSON` prints it; actions/toolkit, `command.ts` and `utils.ts`.
"""

import json
import re
from typing import Annotated, Literal

import pytest
from flood import flood, flood_by_model
from pydantic import BaseModel, ConfigDict, Field, TypeAdapter
from reports import hostile

from claimcheck.emitters import EmitOptions, emit, render
from claimcheck.layout.notices import notices

ANY = EmitOptions()
REPORTS = pytest.mark.parametrize("made", [flood, flood_by_model, hostile])
Ordinal = Annotated[int, Field(ge=1)]
Word = Annotated[str, Field(min_length=1)]


class Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


class Position(Strict):
    line: Ordinal
    column: Ordinal


class Range(Strict):
    start: Position
    end: Position


class Location(Strict):
    path: Word
    range: Range | None = None


class Named(Strict):
    name: Word


class Code(Strict):
    value: Word


class Diagnostic(Strict):
    message: Word
    location: Location
    severity: Literal["ERROR", "WARNING", "INFO"]
    source: Named
    code: Code


class Lines(Strict):
    begin: Ordinal
    end: Ordinal


class Where(Strict):
    path: Word
    lines: Lines


class Issue(Strict):
    description: Word
    check_name: Word
    fingerprint: Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]
    severity: Literal["info", "minor", "major", "critical", "blocker"]
    location: Where


class Action(Strict):
    Name: str
    Params: None


class Alert(Strict):
    Action: Action
    Span: Annotated[list[Ordinal], Field(min_length=2, max_length=2)]
    Check: Annotated[str, Field(pattern=r"^\w+\.\w+$")]
    Description: str
    Link: str
    Message: Word
    Severity: Literal["suggestion", "warning", "error"]
    Match: str
    Line: Ordinal


@REPORTS
def test_rdjsonl_is_reviewdogs(made):
    """A diagnostic a line, whose end is not before its start."""
    rows = [Diagnostic.model_validate_json(line) for line in emit(made(), "rdjsonl", ANY).splitlines()]
    assert len(rows) == len(notices(made()))
    for row in rows:
        first, last = row.location.range.start, row.location.range.end
        assert (first.line, first.column) <= (last.line, last.column)


@REPORTS
def test_gitlab_is_a_code_quality_report(made):
    """One array without a byte order mark, no two fingerprints alike."""
    text = emit(made(), "gitlab", ANY)
    issues = TypeAdapter(list[Issue]).validate_json(text)
    assert text[0] == "["
    assert len({issue.fingerprint for issue in issues}) == len(issues) == len(notices(made()))


@REPORTS
def test_vale_is_what_vale_prints(made):
    """Alerts by path, each span in its order."""
    found = TypeAdapter(dict[str, list[Alert]]).validate_python(json.loads(emit(made(), "vale", ANY)))
    alerts = [alert for each in found.values() for alert in each]
    assert len(alerts) == len(notices(made()))
    assert all(alert.Span[0] <= alert.Span[1] for alert in alerts)


COMMAND = re.compile(r"::(?P<name>error|warning|notice) (?P<properties>[^:]*?)::(?P<message>.*)")
KNOWN = {"file", "line", "endLine", "col", "endColumn", "title"}


@REPORTS
def test_a_runner_reads_each_command_back(made):
    """Split as the runner splits a line, with its escapes undone, it says what the notice says."""
    commands = render(made(), "github", ANY).split("\n")[:-1]
    told = notices(made())
    assert len(commands) == len(told)
    for line, notice in zip(commands, told, strict=True):
        found = COMMAND.fullmatch(line)
        properties = dict(each.split("=", 1) for each in found["properties"].split(","))
        assert properties.keys() <= KNOWN
        title = properties["title"].replace("%3A", ":").replace("%2C", ",").replace("%25", "%")
        assert title.endswith(f"({notice.rule})") or not notice.rule.isascii()
        assert int(properties["line"]) == notice.first.line
