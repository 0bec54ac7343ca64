"""A run in CI: what fails it is said in a line each, what is known fails it no more."""

import json
import subprocess

import pytest
from typer.testing import CliRunner

from claimcheck.cli import app

COPY = (
    "TORVE, May 4, 2026 (Meridian) — The ferry sank on Tuesday, May 4, and 40 people died, the port said.\n"
)


@pytest.fixture
def run(tmp_path, monkeypatch):
    """The command line in a folder with one draft, whose weekday is wrong."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "draft.txt").write_text(COPY)
    return lambda *arguments: CliRunner().invoke(app, ["check", "--offline", *arguments])


def test_quiet_prints_what_fails_and_nothing_else(run):
    """A line a reason, with the place and the words."""
    done = run("draft.txt", "-q", "--fail-on", "warning", "--fail-on", "casualty_figure")
    assert (done.exit_code, done.stdout) == (1, "")
    first, second = done.stderr.splitlines()
    assert first.startswith("claimcheck: draft.txt:1: Weekday and date disagree: ")
    assert second.startswith("claimcheck: draft.txt:1: Casualty figure: Check “40 people died”")
    assert run("draft.txt", "-q").exit_code == 0


def test_quiet_still_writes_the_formats_that_are_asked_for(run, tmp_path):
    """A job wants its files and a short log."""
    assert run("draft.txt", "-q", "-f", "json=report.json").stdout == ""
    assert json.loads((tmp_path / "report.json").read_text())["claims"]


def test_only_what_is_new_fails(run, tmp_path):
    """The baseline holds no copy; a new claim fails, the old ones pass wherever they stand now."""
    asked = ("draft.txt", "-q", "--fail-on", "priority-2", "--fail-on", "warning", "--baseline", "known.json")
    assert run(*asked).exit_code == 2
    assert run(*asked, "--update-baseline").exit_code == 0
    assert run(*asked).exit_code == 0
    assert "ferry" not in (tmp_path / "known.json").read_text()
    (tmp_path / "draft.txt").write_text(f"{COPY}\nRescuers found 12 survivors, it said.\n")
    done = run(*asked)
    assert done.exit_code == 1
    assert [line for line in done.stderr.splitlines() if "12 survivors" not in line] == []


def test_a_baseline_needs_a_name(run):
    """One clear line."""
    done = run("draft.txt", "--update-baseline")
    assert (done.exit_code, done.stderr) == (
        2,
        "claimcheck: --update-baseline writes the file that --baseline names\n",
    )


def test_only_drafts_that_changed_are_checked(run, tmp_path):
    """What git knows unchanged is not read; nothing changed is no failure."""
    named = ["git", "-c", "user.name=desk", "-c", "user.email=desk@example.org"]
    for arguments in (["init", "-q", "-b", "main"], ["add", "-A"], ["commit", "-q", "-m", "copy"]):
        subprocess.run([*named, *arguments], check=True)
    done = run(".", "--diff", "main")
    assert (done.exit_code, done.stdout, done.stderr) == (0, "", "claimcheck: no draft changed since main\n")
    (tmp_path / "second.txt").write_text("Some 300 people left the town on Sunday.\n")
    done = run(".", "--diff", "main", "-f", "jsonl")
    assert [json.loads(line)["draft"]["path"] for line in done.stdout.splitlines()] == ["second.txt"]


@pytest.mark.parametrize("dialect", ["github", "gitlab", "jira", "linear", "plain"])
def test_a_list_in_every_dialect_is_read_back(run, tmp_path, dialect):
    """Where comments would show, the id is code, nothing is folded, and a tick counts all the same."""
    run("draft.txt", "--dialect", dialect, "-o", "list.md")
    text = (tmp_path / "list.md").read_text()
    assert ("<" in text) == (dialect in {"github", "gitlab"})
    at = text.index("40 people died")
    box = text.rindex("- [ ]", 0, at)
    (tmp_path / "list.md").write_text(f"{text[:box]}- [x]{text[box + 5 :]}")
    done = CliRunner().invoke(app, ["revise", "list.md", "draft.txt", "-f", "json", "--offline"])
    assert [
        claim["quote"] for claim in json.loads(done.stdout)["claims"] if claim["status"] == "verified"
    ] == ["40 people died"]
