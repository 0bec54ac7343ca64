"""The command line: what a user types, what comes out, and the exit code."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from typer.testing import CliRunner

from claimcheck import __version__
from claimcheck.cli import app
from claimcheck.emitters import formats

COPY = "PORT ELLAN, March 10, 2026 (Agency) - About 40,000 troops left on Friday, the ministry said.\n"


@pytest.fixture
def run(tmp_path, monkeypatch):
    """The command line in an empty folder."""
    monkeypatch.chdir(tmp_path)
    return lambda *arguments, stdin=None: CliRunner().invoke(app, [str(a) for a in arguments], input=stdin)


@pytest.fixture
def draft(tmp_path):
    file = tmp_path / "draft.txt"
    file.write_text(COPY, "utf-8")
    return file


def test_version_and_help_come_at_once(run):
    """--version names the version; every command explains itself without an argument."""
    assert run("--version").stdout == f"claimcheck {__version__}\n"
    for command in ("check", "detect", "schema"):
        assert f"Usage: root {command}" in run(command).output


def test_help_names_every_format(run):
    """A format that --help does not name is one that nobody finds."""
    printed = run("check", "--help").stdout
    assert [name for name in formats() if name not in printed] == []


def test_a_checklist_goes_to_standard_output(run, draft):
    """The default is Markdown, and nothing else is printed."""
    done = run("check", draft.name)
    assert done.exit_code == 0
    assert done.stdout.startswith("# Fact checklist")
    assert "**About 40,000 troops**" in done.stdout
    assert done.stderr == ""


def test_an_output_that_no_format_takes_is_refused(run, draft, tmp_path):
    """A file that is asked for and never written would be a lost result."""
    done = run("check", draft.name, "-f", "json=report.json", "-o", "list.md")
    assert (done.exit_code, done.stderr.count("\n")) == (2, 1)
    assert "--output list.md: every format names its own file" in done.stderr
    assert not (tmp_path / "report.json").exists()
    assert run("check", draft.name, "-f", "json=report.json", "-f", "csv", "-o", "list.csv").exit_code == 0
    assert (tmp_path / "list.csv").exists()


def test_standard_input_is_a_draft(run):
    """A single dash reads the copy that is piped in."""
    report = json.loads(run("check", "-", "--format", "json", stdin=COPY).stdout)
    assert report["draft"]["path"] == "-"
    assert report["draft"]["published"] == "2026-03-10"


def test_several_formats_go_to_their_files(run, draft, tmp_path):
    """NAME=FILE may be repeated; standard output then stays empty."""
    done = run("check", draft.name, "-f", "markdown=list.md", "-f", "json=report.json")
    assert (done.exit_code, done.stdout) == (0, "")
    assert (tmp_path / "list.md").read_text("utf-8").startswith("# Fact checklist")
    assert json.loads((tmp_path / "report.json").read_text("utf-8"))["schema"] == "claimcheck.report/1"


def test_a_folder_takes_one_file_a_draft(run, tmp_path):
    """Results stand in the folder as the drafts stand below what they share."""
    for name in ("desk/one.txt", "desk/night/two.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(COPY, "utf-8")
    (tmp_path / "out").mkdir()
    assert run("check", "desk", "-o", "out").exit_code == 0
    written = sorted(file.relative_to(tmp_path).as_posix() for file in (tmp_path / "out").rglob("*.md"))
    assert written == ["out/night/two.md.md", "out/one.txt.md"]


def test_a_draft_that_can_not_be_read_does_not_cost_the_others(run, draft, tmp_path):
    """The good draft's checklist is there, the bad one is named, and the exit code is 2."""
    (tmp_path / "empty.txt").write_text("")
    done = run("check", "empty.txt", draft.name)
    assert done.exit_code == 2
    assert "40,000 troops" in done.stdout
    assert done.stderr.startswith("claimcheck: empty.txt")
    assert done.stderr.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("check", "gone.txt"), "gone.txt"),
        (("check", "draft.txt", "--format", "pdf"), "--format pdf: no such format; there are"),
        (("check", "draft.txt", "-o", "gone/list.md"), "gone/list.md: can't write the result"),
        (("schema", "nothing"), "schema nothing: no such schema"),
    ],
)
def test_bad_usage_is_one_line_and_exit_code_2(run, draft, arguments, told):
    """The line says what and where; there is no traceback."""
    done = run(*arguments)
    assert done.exit_code == 2
    assert told in done.stderr
    assert done.stderr.count("\n") == 1


def test_fail_on_makes_findings_fail_the_run(run, tmp_path):
    """A wrong weekday is an error; below the level asked for the run is clean."""
    (tmp_path / "draft.txt").write_text(
        "ELLAN, March 10, 2026 - It began on Monday, March 9, 2025, she said.\n"
    )
    assert run("check", "draft.txt").exit_code == 0
    assert run("check", "draft.txt", "--fail-on", "error").exit_code == 1
    (tmp_path / "draft.txt").write_text(COPY)
    assert run("check", "draft.txt", "--fail-on", "warning").exit_code == 0


def test_date_resolves_what_the_draft_leaves_open(run, tmp_path):
    """Without a date of publication "Friday" is open, and --date closes it."""
    (tmp_path / "draft.txt").write_text("The troops left on Friday, the ministry said.\n")
    values = [
        json.loads(run("check", "draft.txt", "-f", "json", *more).stdout)["claims"][0]["value"]["value"]
        for more in ((), ("--date", "2026-03-10"))
    ]
    assert values == [None, "2026-03-06"]


def test_detect_prints_one_mention_a_line(run, draft):
    """The fields are those of the contract; --explain adds the rule."""
    lines = [json.loads(line) for line in run("detect", draft.name).stdout.splitlines()]
    troops = next(line for line in lines if line["type"] == "quantity")
    assert troops["text"] == COPY[troops["start"] : troops["end"]] == "About 40,000 troops"
    assert (troops["value"]["low"], troops["value"]["comparator"], troops["value"]["unit"]) == (
        40000,
        "~",
        "troops",
    )
    assert set(lines[0]) == {"path", "type", "text", "start", "end", "line", "column", "value"}
    explained = [json.loads(line) for line in run("detect", "--explain", draft.name).stdout.splitlines()]
    assert {line["rule"] for line in explained} >= {"quantity.count", "date.weekday"}


def test_schema_is_json_and_doctor_names_who_sees_the_copy(run):
    """Both print what a script or a person can use."""
    assert json.loads(run("schema", "report").stdout)["type"] == "object"
    assert "who sees the copy: nobody" in run("doctor").stdout


def start(*arguments, **options):
    return subprocess.Popen([sys.executable, "-m", "claimcheck", *arguments], text=True, **options)


def test_an_interrupt_ends_with_130_and_leaves_no_half_result(tmp_path):
    """Ctrl-C says so in one line; no file is left half written."""
    (tmp_path / "draft.txt").write_text(
        "\n\n".join(f"{n} men said {n} left on Friday." for n in range(60_000))
    )
    process = start("check", "draft.txt", "-o", "list.md", cwd=tmp_path, stderr=subprocess.PIPE)
    time.sleep(2)
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=60)
    assert (process.returncode, told) == (130, "claimcheck: interrupted\n")
    assert [file.name for file in tmp_path.iterdir()] == ["draft.txt"]


def test_a_closed_pipe_is_no_error(tmp_path):
    """`claimcheck check … | head -1` prints no traceback."""
    (tmp_path / "draft.txt").write_text(
        "\n\n".join(f"{n} men said {n} left on Friday." for n in range(1_000))
    )
    process = start("check", "draft.txt", cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    assert process.stdout.read(1)
    process.stdout.close()
    assert "Traceback" not in process.stderr.read()
    process.stderr.close()
    process.wait(timeout=60)


@pytest.mark.parametrize("arguments", [("--help",), ("check", "draft.txt", "--engine", "offline")])
def test_openai_is_not_imported_where_no_model_is_asked(tmp_path, arguments):
    """The offline way never pays for the client library."""
    (tmp_path / "draft.txt").write_text(COPY)
    code = (
        "import sys\n"
        "from claimcheck.cli import app\n"
        f"sys.argv = ['claimcheck', *{list(arguments)!r}]\n"
        "try:\n    app()\n"
        "except SystemExit as stop:\n    assert not stop.code, stop.code\n"
        "heavy = {'openai', 'httpx2', 'tiktoken', 'rapidfuzz'} & set(sys.modules)\n"
        "assert not heavy, heavy\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_the_module_is_a_command_too():
    """`python -m claimcheck` is the command."""
    process = start("--version", stdout=subprocess.PIPE, env={**os.environ, "PYTHONWARNINGS": "error"})
    assert process.communicate(timeout=30)[0] == f"claimcheck {__version__}\n"
    assert Path(sys.executable).exists()


def test_a_fault_of_our_own_is_one_line_without_copy(run, draft, monkeypatch):
    """What nobody expected is named by its place in the code; the copy stays out of it."""

    def broken(*_):
        raise ValueError(COPY)

    monkeypatch.setattr("claimcheck.commands.check.check", broken)
    done = run("check", draft.name, "--engine", "offline")
    assert done.exit_code == 2
    assert done.stderr.startswith("claimcheck: internal error: ValueError at test_cli.py, line ")
    assert "troops" not in done.stderr
