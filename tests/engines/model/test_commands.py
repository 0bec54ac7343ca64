"""The commands around the model engine: what would be sent and to whom, what is kept, what stays here."""

import json
import socket
import subprocess
import sys
from pathlib import Path

import pytest
from faults import KEY, late
from honest import honest
from runs import DRAFT
from typer.testing import CliRunner

from claimcheck.cli import app
from claimcheck.engines.model.wire import response_format


@pytest.fixture
def run(tmp_path, monkeypatch):
    """The command line in a folder that has a draft."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "draft.md").write_text(DRAFT, "utf-8")

    def invoke(*arguments):
        return CliRunner().invoke(app, arguments, catch_exceptions=False)

    return invoke


@pytest.fixture
def no_network(monkeypatch):
    """A machine on which no socket can be made."""

    def refuse(*_, **__):
        raise AssertionError("a socket was made")

    monkeypatch.setenv("OPENAI_BASE_URL", "http://models.example.org/v1")
    monkeypatch.setattr(socket, "socket", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


NOT_SENDING = [
    ("check", "draft.md", "--offline"),
    ("check", "draft.md", "--engine", "offline"),
    ("check", "draft.md", "--engine", "model", "--estimate"),
    ("prompt", "draft.md"),
    ("detect", "draft.md"),
    ("doctor",),
    ("cache", "path"),
    ("schema", "reply"),
]


@pytest.mark.parametrize("arguments", NOT_SENDING, ids=" ".join)
def test_nothing_is_sent_where_nothing_should_be(run, no_network, arguments):
    """No socket is made, even where the environment names a server."""
    assert run(*arguments).exit_code == 0


@pytest.mark.parametrize("arguments", NOT_SENDING[:2] + NOT_SENDING[3:], ids=" ".join)
def test_the_client_is_not_imported_where_nothing_is_sent(run, arguments):
    """What asks no model does not pay for the SDK."""
    code = (
        f"import sys\nfrom claimcheck.cli import app\nsys.argv = ['claimcheck', *{list(arguments)!r}]\n"
        "try:\n    app()\nexcept SystemExit as stop:\n    assert not stop.code\n"
        "assert not {'openai', 'httpx2'} & set(sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


def test_prompt_prints_what_is_sent(run, server, monkeypatch):
    """The messages are those that the server gets, and the digest is that of the report."""
    server.otherwise(honest)
    monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
    printed = run("prompt", "draft.md").stdout
    assert run("check", "draft.md", "-f", "json=report.json").exit_code == 0
    (asked,) = server.log
    system, user = (message["content"] for message in asked.body["messages"])
    assert f"--- system\n{system}\n--- user\n{user}\n" in printed
    assert json.loads(Path("report.json").read_text())["run"]["prompt_sha256"][:12] in printed
    assert "=== lines 1-15: " in printed


def test_prompt_takes_templates_of_ones_own(run, tmp_path):
    """A folder of templates replaces the shipped ones; one without any is an error."""
    (tmp_path / "own").mkdir()
    failed = run("prompt", "draft.md", "--prompts", "own")
    assert (failed.exit_code, "no prompt template" in failed.stderr) == (2, True)
    (tmp_path / "own" / "extract.v1.md").write_text("Say what is to be checked.\n{{kinds}}", "utf-8")
    assert (
        "--- system\nSay what is to be checked.\n- casualty_figure: "
        in run("prompt", "draft.md", "--prompts", "own").stdout
    )


def test_the_schema_of_a_reply_is_what_is_asked_for(run):
    """What is printed is what goes out as `response_format`."""
    assert json.loads(run("schema", "reply").stdout) == response_format()["json_schema"]["schema"]


def test_the_cache_is_shown_and_emptied(run, server, monkeypatch):
    """After a purge a run asks again; without one it asks nothing."""
    server.otherwise(honest)
    monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
    for _ in range(2):
        run("check", "draft.md")
    assert len(server.log) == 1
    assert Path(run("cache", "path").stdout.strip()).read_bytes()[:6] == b"SQLite"
    assert run("cache", "purge").stdout.endswith(" bytes removed\n")
    run("check", "draft.md")
    assert len(server.log) == 2


def test_doctor_names_who_would_see_the_copy(run, monkeypatch):
    """Model, host and whether there is a key; the key never."""
    monkeypatch.setenv("OPENAI_BASE_URL", "https://models.example.org/v1")
    monkeypatch.setenv("CLAIMCHECK_MODEL", "a-model")
    told = run("doctor").stdout
    assert "engine: model: a-model\nwho sees the copy: models.example.org\nOPENAI_API_KEY: set\n" in told
    assert "tokens: counted with o200k_base" in told
    assert "prompt: extract.v1, sha256 " in told
    assert KEY not in told
    monkeypatch.delenv("OPENAI_BASE_URL")
    monkeypatch.delenv("OPENAI_API_KEY")
    assert "who sees the copy: nobody" in run("doctor").stdout


def test_who_sees_the_copy_is_said_before_it_goes(run, server, monkeypatch):
    """The host is on standard error, and neither key nor copy is."""
    server.otherwise(honest)
    monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
    told = run("check", "draft.md", "--no-cache").stderr
    assert told == "claimcheck: the draft goes to gpt-5.4-mini at 127.0.0.1\n"


@pytest.mark.parametrize("front", ["confidential: true", "embargo: 2021-05-09"])
def test_a_confidential_draft_stays_here(run, tmp_path, monkeypatch, front):
    """Nothing of it goes to another machine without leave, and the message says what to do."""
    monkeypatch.setenv("OPENAI_BASE_URL", "http://models.example.org/v1")
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: pytest.fail("a host was looked up"))
    (tmp_path / "draft.md").write_text(f"---\n{front}\n---\n\n{DRAFT}", "utf-8")
    refused = run("check", "draft.md", "--no-cache")
    assert refused.exit_code == 2
    assert "--allow-remote" in refused.stderr


@pytest.mark.parametrize(("options", "code"), [((), 3), (("--timeout", "20"), 0)])
def test_a_slow_server_is_given_its_time(run, server, monkeypatch, options, code):
    """The command line's time for an answer holds, whatever the settings say of one and of all attempts."""
    server.otherwise(late(1.2, honest))
    monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
    for name, value in (("ATTEMPTS", "1"), ("TIMEOUT", "0.5"), ("PATIENCE", "0.6")):
        monkeypatch.setenv(f"CLAIMCHECK_{name}", value)
    done = run("check", "draft.md", "--no-cache", "--no-second-look", *options)
    assert done.exit_code == code
