"""The formats that other programs read say the right place, and copy in them is inert."""

import json
import os
import shutil
import subprocess
from dataclasses import replace
from xml.etree import ElementTree as ET

import junitparser
import pytest
import sarif_pydantic
from flood import flood, flood_by_model
from reports import Entry, claim, draft_of, gap, hostile, report_of

from claimcheck.claims import Quantity
from claimcheck.emitters import EmitOptions, emit, join, render
from claimcheck.layout.notices import notices
from claimcheck.report import ChunkOutcome, Finding, Run

ANY = EmitOptions()
COPY = "Intro.\r\n🚒 Fire “killed”, 100% sure: שלום 40 dead | a\nTwo,\nlines.\n"
FORTY = Quantity(40, 40, "=", "dead")
VALIDATOR = shutil.which("Sarif.Multitool")


def told():
    """A report with a notice of each rank, over one and two lines."""
    draft = draft_of(COPY)
    words = COPY.index("Two"), COPY.index("lines.") + 6
    made = [claim(draft, Entry("casualty_figure", "40 dead", FORTY, who="a: b, c"))]
    run = Run("model", chunks=(ChunkOutcome(0, 3, 4, "failed", "503", 2, False, 0, 0),), complete=False)
    finding = Finding("parts", "error", "Parts: total, off", "100% is not\n::error::", *words)
    return report_of(draft, made, findings=(finding,), gaps=(gap(draft, "date", "Intro"),), run=run)


def rows(name, report=None):
    return json.loads(emit(report or told(), name, ANY))


def test_the_gravest_comes_first_and_what_is_settled_not_at_all():
    """An unread part and an error, then a gap, then what a person has to check."""
    report = told()
    assert [notice.rule for notice in notices(report)] == ["incomplete", "parts", "gap", "casualty_figure"]
    done = replace(report, claims=tuple(replace(each, status="verified") for each in report.claims))
    assert [notice.rule for notice in notices(done)] == ["incomplete", "parts", "gap"]


def test_notices_of_the_same_words_have_their_own_ids():
    """Equal fingerprints would collapse."""
    for report in (hostile(), flood(), flood_by_model()):
        ids = [notice.id for notice in notices(report)]
        assert len(ids) == len(set(ids))


def test_github_commands_are_escaped_and_columns_stay_on_one_line():
    """Percent signs, line ends, colons and commas as GitHub unescapes them; two lines have no columns."""
    lines = emit(told(), "github", ANY).splitlines()
    assert lines[1] == (
        "::error file=draft.md,line=3,endLine=4,title=Parts%3A total%2C off (parts)::100%25 is not ::error::"
    )
    assert lines[3].startswith("::notice file=draft.md,line=2,endLine=2,col=34,endColumn=40,title=Casualty")
    assert all(line.startswith("::") for line in lines)


def test_github_is_given_what_it_shows_and_the_rest_is_counted():
    """Ten of each level over all drafts of the step."""
    report = flood()
    notes = sum(notice.level == "info" for notice in notices(report))
    printed = join("github", [render(report, "github", ANY)] * 2).splitlines()
    assert sum(line.startswith("::notice ") for line in printed) == 10
    assert f"notices: {2 * notes - 10}" in printed[-1]
    assert printed[-1].startswith("claimcheck: not shown as annotations: ")


def test_reviewdog_counts_bytes():
    """An emoji of four bytes and right-to-left letters of two stand before the claim."""
    row = json.loads(emit(told(), "rdjsonl", ANY).splitlines()[3])
    line = COPY.split("\n")[1].encode()
    place = row["location"]["range"]
    assert line[place["start"]["column"] - 1 : place["end"]["column"] - 1] == b"40 dead"
    assert place["start"]["line"] == place["end"]["line"] == 2
    assert row["severity"] == "INFO"
    assert row["code"] == {"value": "casualty_figure"}


def test_vale_spans_are_one_line_and_inclusive():
    """A span over two lines ends with the first of them."""
    alerts = {alert["Check"]: alert for alert in rows("vale")["draft.md"]}
    assert alerts["claimcheck.parts"]["Match"] == "Two,"
    assert alerts["claimcheck.parts"]["Span"] == [1, 4]
    found = alerts["claimcheck.casualty_figure"]
    first, last = found["Span"]
    assert COPY.split("\n")[found["Line"] - 1][first - 1 : last] == found["Match"] == "40 dead"


def test_sarif_is_valid_and_says_the_place():
    """A model of the standard reads it; columns are code points with the end outside."""
    fields = rows("sarif")
    log = sarif_pydantic.Sarif.model_validate(fields)
    (run,) = log.runs
    assert fields["runs"][0]["columnKind"] == "unicodeCodePoints"
    region = fields["runs"][0]["results"][3]["locations"][0]["physicalLocation"]["region"]
    line = COPY.split("\n")[region["startLine"] - 1]
    assert line[region["startColumn"] - 1 : region["endColumn"] - 1] == "40 dead"
    assert not fields["runs"][0]["invocations"][0]["executionSuccessful"]
    named = {rule.id for rule in run.tool.driver.rules}
    assert {result.rule_id for result in run.results} == named
    prints = [each["partialFingerprints"]["primaryLocationLineHash"] for each in fields["runs"][0]["results"]]
    assert len(prints) == len(set(prints))


@pytest.mark.parametrize(
    ("path", "uri"),
    [("a b/ü#1.md", "a%20b/%C3%BC%231.md"), ("/x/y.md", "file:///x/y.md"), ("-", "stdin")],
)
def test_sarif_places_are_uris(path, uri):
    """A space or a hash sign in a path does not cut it."""
    report = told()
    moved = replace(report, draft=replace(report.draft, origin=replace(report.draft.origin, path=path)))
    place = rows("sarif", moved)["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": uri}


def test_junit_fails_on_errors_alone():
    """Another program reads the suite: what a person has to check is skipped, not failed."""
    suites = junitparser.JUnitXml.fromstring(emit(told(), "junit", ANY).encode())
    (suite,) = suites
    assert (suite.name, suite.tests, suite.failures, suite.skipped) == ("draft.md", 4, 2, 2)
    assert [type(case.result[0]) for case in suite] == [junitparser.Failure] * 2 + [junitparser.Skipped] * 2
    clean = ET.fromstring(emit(report_of(draft_of("Nothing.")), "junit", ANY))
    assert [case.get("name") for case in clean.iter("testcase")] == ["nothing to check was found"]


def test_gitlab_entries_do_not_collapse_between_drafts():
    """The same sentence in two drafts is two entries, and an unread part blocks."""
    report = told()
    twin = replace(report, draft=replace(report.draft, origin=replace(report.draft.origin, path="b.md")))
    entries = json.loads(join("gitlab", [render(each, "gitlab", ANY) for each in (report, twin)]))
    assert len({entry["fingerprint"] for entry in entries}) == len(entries) == 8
    assert entries[0]["severity"] == "blocker"
    assert entries[0]["location"] == {"path": "draft.md", "lines": {"begin": 3, "end": 4}}


@pytest.mark.parametrize("name", ["sarif", "vale", "gitlab", "junit", "github", "rdjsonl", "jsonl"])
def test_several_drafts_are_one_output(name):
    """Joined, each is what its reader takes, with all that the parts have; copy adds no line to it."""
    reports = [told(), hostile()]
    joined = join(name, [render(report, name, ANY) for report in reports])
    wanted = sum(len(notices(report)) for report in reports)
    match name:
        case "sarif":
            assert len(sarif_pydantic.Sarif.model_validate_json(joined).runs[0].results) == wanted
        case "vale":
            assert sum(map(len, json.loads(joined).values())) == wanted
        case "gitlab":
            assert len(json.loads(joined)) == wanted
        case "junit":
            assert sum(suite.tests for suite in junitparser.JUnitXml.fromstring(joined.encode())) == wanted
        case "rdjsonl":
            assert len([json.loads(line) for line in joined.splitlines()]) == wanted
        case "jsonl":
            assert [json.loads(line)["schema"] for line in joined.splitlines()] == ["claimcheck.report/1"] * 2
        case "github":
            assert all(line.startswith(("::", "claimcheck: not shown")) for line in joined.split("\n")[:-1])


def test_a_line_of_jsonl_is_the_report():
    """The same object as json."""
    for report in (told(), hostile(), flood_by_model()):
        assert json.loads(emit(report, "jsonl", ANY)) == json.loads(emit(report, "json", ANY))


@pytest.mark.slow
@pytest.mark.skipif(VALIDATOR is None, reason="Microsoft's Sarif.Multitool is not on the path")
def test_the_validator_of_the_standard_accepts_sarif(tmp_path):
    """Neither the standard's rules nor GitHub's find an error in it, hostile copy included."""
    for number, report in enumerate((told(), hostile(), flood_by_model())):
        (tmp_path / f"{number}.sarif").write_text(emit(report, "sarif", ANY))
    command = [VALIDATOR, "validate", *map(str, tmp_path.glob("*.sarif")), "--rule-kind", "Sarif;Gh"]
    invariant = {**os.environ, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=invariant)
    assert ": error " not in done.stdout
    assert "3 files scanned" in done.stdout


@pytest.mark.parametrize("name", ["github", "sarif", "rdjsonl", "gitlab", "junit", "vale"])
def test_a_draft_that_is_no_text_has_no_lines_to_point_at(name):
    """The message names the page; no line of the text that was taken out of the file stands for one."""
    report = told()
    paged = replace(report, draft=replace(report.draft, unit="page", units=(0, COPY.index("Two"))))
    printed = emit(paged, name, ANY)
    assert "page 2: 100% is not" in printed.replace("%25", "%")
    assert '"startLine"' not in printed
    assert '"range"' not in printed
    assert ",line=" not in printed
