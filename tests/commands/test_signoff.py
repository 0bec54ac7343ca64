"""Mark, sign and gate on the command line: what a desk does after the check, and what goes wrong there."""

import json
import subprocess
import sys

import pytest
from typer.testing import CliRunner

from claimcheck.cli import app

COPY = (
    "# Ships\n\nMarch 10, 2026\n\nTwo ships sank on Monday, March 9, 2026.\n\n"
    "On board were some 300 soldiers. “It was over in minutes,” said Ann Lee, the mayor.\n\n"
    "The army confirmed that some 300 soldiers were on board.\n"
)
POLICY = '[gate]\nsignatures = ["editor"]\n'


@pytest.fixture
def run(tmp_path, monkeypatch):
    """The command line in a folder with a draft and its report."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()
    (tmp_path / "draft.md").write_text(COPY, "utf-8")

    def invoke(*arguments):
        return CliRunner().invoke(app, arguments, catch_exceptions=False)

    assert invoke("check", "draft.md", "--offline", "-f", "json=report.json").exit_code == 0
    return invoke


@pytest.fixture
def claims(run, tmp_path):
    """The claims of the report."""
    return json.loads((tmp_path / "report.json").read_text("utf-8"))["claims"]


def first(claims):
    """The ids that the checklist looks at first, repeats left out."""
    return [claim["id"] for claim in claims if claim["priority"] == 1 and claim["repeats"] is None]


def log(folder):
    return [json.loads(line) for line in (folder / "report.log.jsonl").read_text("utf-8").splitlines()]


def test_a_draft_is_marked_signed_passed_and_held_back_again(run, claims, tmp_path):
    """One digit changes after the signature, and the gate closes."""
    (tmp_path / "claimcheck.toml").write_text(POLICY)
    closed = run("gate", "report.json")
    assert closed.exit_code == 1
    assert "draft.md:7: " in closed.stdout
    assert closed.stdout.endswith("draft.md: not signed by: editor\n")
    assert run("mark", *first(claims), "verified", "--by", "Ann Lee").exit_code == 0
    assert run("gate", "report.json").stdout == "draft.md: not signed by: editor\n"
    assert run("sign", "report.json", "--by", "Ann Lee", "--role", "Editor").exit_code == 0
    passed = run("gate", "report.json")
    assert (passed.exit_code, passed.stdout.count("\n")) == (0, 1)
    assert passed.stdout.startswith("draft.md: passes; ")
    (tmp_path / "draft.md").write_text(COPY.replace("300", "301", 1), "utf-8")
    held = run("gate", "report.json")
    assert (held.exit_code, held.stdout) == (1, "draft.md: changed since it was checked\n")
    refused = run("sign", "report.json", "--by", "Ann Lee", "--role", "editor")
    assert refused.exit_code == 2
    assert "draft.md is not the draft that report.json is about" in refused.stderr


def test_a_mark_after_the_signature_asks_for_another(run, claims, tmp_path):
    """What was signed is these statuses; a note alone changes none."""
    (tmp_path / "claimcheck.toml").write_text(POLICY)
    ids = first(claims)
    run("mark", *ids, "verified", "--by", "Ann Lee")
    run("sign", "report.json", "--by", "Ann Lee", "--role", "editor")
    run("mark", ids[0], "verified", "--by", "Bo Ek", "--note", "heard the tape too")
    assert run("gate", "report.json").exit_code == 0
    run("mark", ids[0], "waived", "--by", "Bo Ek")
    assert "but for other statuses" in run("gate", "report.json").stdout
    run("mark", ids[0], "wrong", "--by", "Bo Ek")
    assert f"{ids[0]} is wrong" in run("gate", "report.json").stdout


def test_a_mark_is_a_row_that_says_who_and_when(run, claims, tmp_path):
    """What repeats a claim is marked with it; the beginning of an id will do where it is one claim's."""
    troops = [claim["id"] for claim in claims if claim["kind"] == "troop_count"]
    done = run("mark", troops[0][:-2], "needs-source", "--by", "Ann Lee", "--note", "“who\ncounted?”")
    rows = log(tmp_path)
    assert [row["id"] for row in rows] == troops
    assert len(troops) == 2
    assert {(row["status"], row["by"], row["note"]) for row in rows} == {
        ("needs-source", "Ann Lee", "“who\ncounted?”")
    }
    assert done.stdout.splitlines()[0] == f"line 7: {troops[0]} needs-source: “some 300 soldiers”"
    run("mark", troops[1], "verified", "--by", "Ann Lee")
    assert f"{troops[1]} is" not in run("gate", "report.json").stdout


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("quot-ffffffff", "verified", "--by", "A"), "quot-ffffffff: no claim of report.json"),
        (("", "verified", "--by", "A"), "no claim of report.json"),
        (("troop", "verified", "--by", "A"), "troop: 2 claims of report.json begin so: troop-"),
        (("quot", "verified", "--by", " "), "--by: empty"),
        (("quot", "verified", "--by", "A", "--report", "gone.json"), "gone.json can't be read"),
        (("quot", "verified", "--by", "A", "--report", "draft.md"), "draft.md: not a report of claimcheck"),
        (("quot", "stale", "--by", "A"), "'stale' is not one of"),
    ],
)
def test_a_mark_that_fits_nothing_is_one_line_and_no_row(run, tmp_path, arguments, told):
    """All ids are known before any row is written."""
    done = run("mark", *arguments)
    assert done.exit_code == 2
    assert told in done.stderr
    assert not (tmp_path / "report.log.jsonl").exists()


def test_the_report_is_found_where_it_is_the_only_one(run, tmp_path):
    """Two reports, or none, are asked about; other JSON files are no reports."""
    (tmp_path / "other.json").write_text('{"schema": "something else"}')
    assert run("mark", "quot", "verified", "--by", "A").exit_code == 0
    (tmp_path / "second.json").write_bytes((tmp_path / "report.json").read_bytes())
    done = run("mark", "quot", "verified", "--by", "A")
    assert (done.exit_code, "there are report.json, second.json" in done.stderr) == (2, True)
    for name in ("report.json", "second.json"):
        (tmp_path / name).unlink()
    assert "no report in this folder" in run("mark", "quot", "verified", "--by", "A").stderr


def test_two_commands_at_once_lose_nothing(run, claims, tmp_path):
    """Each process's mark is in the log, whole."""
    ids = [claim["id"] for claim in claims][:4]
    assert len(ids) == 4
    writers = [
        subprocess.Popen(
            [sys.executable, "-m", "claimcheck", "mark", each, "verified", "--by", "A"],
            cwd=tmp_path,
            stdout=subprocess.DEVNULL,
        )
        for each in ids
    ]
    assert [writer.wait(timeout=120) for writer in writers] == [0] * 4
    assert set(ids) <= {row["id"] for row in log(tmp_path)}


def test_a_damaged_row_is_reported_and_the_rest_kept(run, claims, tmp_path):
    """A row cut off by a kill is named on standard error; the marks before and after it count."""
    one, *others = first(claims)
    run("mark", one, "verified", "--by", "A")
    with (tmp_path / "report.log.jsonl").open("a") as file:
        file.write('{"id": "quot-')
    run("mark", *others, "verified", "--by", "A")
    passed = run("gate", "report.json")
    assert passed.exit_code == 0
    rows = (tmp_path / "report.log.jsonl").read_text("utf-8").splitlines()
    cut = rows.index('{"id": "quot-') + 1
    assert 1 < cut < len(rows)
    assert passed.stderr == (
        f"claimcheck: report.log.jsonl, line {cut}: damaged, and left out; the rest is read\n"
    )


def test_a_pages_export_counts_and_one_of_another_draft_does_not(run, claims, tmp_path):
    """Marks exported from a page settle items; made on another draft they are named and left out."""
    sha256 = json.loads((tmp_path / "report.json").read_text())["draft"]["sha256"]
    rows = [
        {"id": claim["id"], "status": "verified", "note": None, "by": None, "at": None} for claim in claims
    ]
    for name, about in (("page.json", sha256), ("old.json", "0" * 64)):
        export = {
            "schema": "claimcheck.marks/1",
            "draft": {"path": "draft.md", "sha256": about},
            "marks": rows,
        }
        (tmp_path / name).write_text(json.dumps(export))
    assert run("gate", "report.json", "page.json").exit_code == 0
    other = run("gate", "report.json", "old.json")
    assert other.exit_code == 1
    assert "old.json is about another draft" in other.stderr


def test_a_ticked_checklist_is_signed_and_passes(run, claims, tmp_path):
    """Ticks in the Markdown settle items; the signature is for what the report and the list say together."""
    (tmp_path / "claimcheck.toml").write_text(POLICY)
    run("check", "draft.md", "--offline", "-o", "list.md")
    listed = (tmp_path / "list.md").read_text("utf-8")
    (tmp_path / "list.md").write_text(listed.replace("- [ ]", "- [x]"), "utf-8")
    assert run("sign", "report.json", "list.md", "--by", "Ann Lee", "--role", "editor").exit_code == 0
    assert run("gate", "report.json", "list.md").exit_code == 0
    assert "but for other statuses" in run("gate", "report.json").stdout
    (quotation,) = [claim["id"] for claim in claims if claim["kind"] == "quotation"]
    wrong = listed.replace(f"cc:{quotation} -->", f"cc:{quotation} --> **wrong**: it was seconds")
    (tmp_path / "list.md").write_text(wrong, "utf-8")
    assert f"{quotation} is wrong: " in run("gate", "report.json", "list.md").stdout


def test_a_mark_on_a_claim_that_is_not_there_is_told(run, tmp_path):
    """A log that names an unknown claim is not passed over in silence."""
    (tmp_path / "report.log.jsonl").write_text('{"id": "quot-0", "status": "verified"}\n')
    assert "report.json: quot-0 is not in report.json" in run("gate", "report.json").stderr


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("gone.json",), "gone.json can't be read"),
        (("draft.md",), "draft.md: not a report of claimcheck"),
        (("report.json", "draft.md"), "draft.md: neither a report nor a checklist"),
        (("report.json", "--draft", "gone.md"), "gone.md can't be read"),
    ],
)
def test_what_can_not_be_read_ends_in_2(run, arguments, told):
    """A gate that could not look is neither open nor closed."""
    done = run("gate", *arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    assert told in done.stderr


def test_a_draft_elsewhere_is_named(run, claims, tmp_path):
    """--draft names the file; a draft from standard input has none of its own."""
    (tmp_path / "draft.md").rename(tmp_path / "final.md")
    assert "name the draft's file with --draft" in run("gate", "report.json").stderr
    assert "final.md:7: " in run("gate", "report.json", "--draft", "final.md").stdout
    report = (tmp_path / "report.json").read_text("utf-8").replace('"path": "draft.md"', '"path": "-"')
    (tmp_path / "report.json").write_text(report, "utf-8")
    assert "standard input: name its file with --draft" in run("gate", "report.json").stderr


def test_what_a_gate_prints_steers_no_terminal(run, tmp_path):
    """Copy is shown on one line, its control characters as signs."""
    (tmp_path / "draft.md").write_bytes("“Stop\x1b[2J\u202e it at once,” said Ann Lee, the mayor.\n".encode())
    assert run("check", "draft.md", "--offline", "-f", "json=report.json").exit_code == 0
    printed = run("gate", "report.json").stdout
    assert "Stop" in printed
    assert all(char.isprintable() or char == "\n" for char in printed)
