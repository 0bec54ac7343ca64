"""Drafts handed over as a batch: what goes is what the engine asks, once, and only where it may."""

import json
import logging
import re
import socket
import subprocess
import sys

import pytest
from faults import KEY, Server
from newsroom import PATHS, QUESTIONS
from runs import CHUNKS

from claimcheck.batch import sheets

DRAFT_WORDS = ("Rothaven", "memo", "Selby", "diesel")


def test_what_goes_is_what_the_engine_asks(desk, jobs, monkeypatch):
    """The bodies are those of `claimcheck check`, member for member, and each is a question of its own."""
    assert desk.submit().exit_code == 0
    sent = [line["body"] for line in jobs.lines]
    with Server() as server:
        monkeypatch.setenv("OPENAI_BASE_URL", server.base_url)
        desk.run(*PATHS, "--no-cache", "--no-second-look", "--model", "a-model", command="check")
        online = [asked.body for asked in server.log]
    assert sorted(map(_ordered, sent)) == sorted(map(_ordered, online))
    assert len(sent) == len({line["custom_id"] for line in jobs.lines}) == sum(QUESTIONS)


def _ordered(body) -> str:
    return json.dumps(body, sort_keys=True)


def test_what_was_done_is_told(desk, jobs):
    """The host before anything goes, the batch, how many questions, and what to do next."""
    done = desk.submit()
    assert done.stdout == "batch_0: 10 requests\n"
    first, last = done.stderr.splitlines()
    assert first == "claimcheck: the drafts go to a-model at 127.0.0.1, as a batch"
    assert last == "claimcheck: 4 drafts, 10 requests; claimcheck batch collect --state batch.json"


def test_the_state_has_paths_and_hashes_only(desk, jobs, monkeypatch, tmp_path):
    """No copy, no key, not even a password in the address; nobody but its owner reads it."""
    monkeypatch.setenv("OPENAI_BASE_URL", jobs.base_url.replace("127.", "user:secret@127."))
    assert desk.submit(state=".").exit_code == 0
    text = (tmp_path / "batch.json").read_text()
    assert not [word for word in (*DRAFT_WORDS, KEY, "secret") if word in text]
    assert (tmp_path / "batch.json").stat().st_mode & 0o777 == 0o600
    assert [draft["path"] for draft in desk.state["drafts"]] == PATHS


def test_neither_key_nor_copy_is_in_the_log(desk, jobs, caplog):
    """Even where the SDK is asked to tell all, what is sent stays out of the log."""
    for name in ("openai", "httpx2", "httpcore2"):
        logging.getLogger(name).setLevel(logging.DEBUG)
    with caplog.at_level(logging.DEBUG):
        told = desk.submit().output + desk.collect().stderr
    assert not [word for word in (KEY, *DRAFT_WORDS) if word in caplog.text + told]


@pytest.mark.parametrize("front", ["confidential: true", "embargo: 2021-05-09"])
def test_a_confidential_draft_stays_here(desk, monkeypatch, tmp_path, front):
    """Nothing of any draft goes to another machine without leave, and nothing is written down."""
    (tmp_path / "third.md").write_text(f"---\n{front}\n---\n\n{CHUNKS['Selby']}\n", "utf-8")
    monkeypatch.setenv("OPENAI_BASE_URL", "http://models.example.org/v1")
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: pytest.fail("a host was looked up"))
    done = desk.submit()
    assert done.exit_code == 2
    assert "third.md: confidential or under embargo" in done.stderr
    assert not (tmp_path / "batch.json").exists()


def test_a_confidential_draft_goes_with_leave(desk, jobs, tmp_path):
    """A server on this machine is no other machine; leave does no harm."""
    (tmp_path / "third.md").write_text(f"---\nconfidential: true\n---\n\n{CHUNKS['Selby']}\n", "utf-8")
    assert desk.submit("third.md", options=["--allow-remote"]).exit_code == 0


def test_an_estimate_sends_nothing(desk, jobs, tmp_path):
    """Requests and tokens of each draft, no second look, no state."""
    done = desk.submit(options=["--estimate"])
    assert done.exit_code == 0
    assert re.findall(r"^(\S+): (\d) requests", done.stdout, re.MULTILINE) == [
        (path, str(number)) for path, number in zip(PATHS, QUESTIONS, strict=True)
    ]
    assert "second look" not in done.stdout
    assert (jobs.log, (tmp_path / "batch.json").exists()) == ([], False)


def test_a_draft_that_cant_be_read_is_named_and_the_rest_go_on(desk, jobs):
    """Exit code 2, and a batch of the others."""
    done = desk.submit("first.md", "missing.md", "second.md")
    assert done.exit_code == 2
    assert "missing.md can't be read" in done.stderr
    assert [draft["path"] for draft in desk.state["drafts"]] == ["first.md", "second.md"]
    assert len(jobs.lines) == 2


def test_where_no_draft_can_be_read_there_is_no_batch(desk, jobs, tmp_path):
    """Nothing is sent, nothing written down."""
    assert desk.submit("missing.md").exit_code == 2
    assert (jobs.log, (tmp_path / "batch.json").exists()) == ([], False)


def test_standard_input_is_refused(desk, jobs):
    """It could not be read again."""
    done = desk.submit("-")
    assert (done.exit_code, "standard input" in done.stderr) == (2, True)


def test_the_limit_of_requests_makes_several_batches(desk, jobs, monkeypatch):
    """In the order of the drafts, each with a file of its own."""
    monkeypatch.setattr(sheets, "REQUESTS", 4)
    assert desk.submit().stdout == "batch_0: 4 requests\nbatch_1: 4 requests\nbatch_2: 2 requests\n"
    asked = [name for part in desk.state["parts"] for name in part["questions"]]
    assert asked == [line["custom_id"] for line in jobs.lines]
    assert asked == [name for draft in desk.state["drafts"] for name in draft["questions"]]


def test_the_limit_of_bytes_makes_several_batches(desk, jobs, monkeypatch):
    """No file is larger than the limit."""
    desk.submit()
    most = max(map(len, jobs.files["file-0"].splitlines())) * 2 + 2
    monkeypatch.setattr(sheets, "BYTES", most)
    before = set(jobs.files)
    desk.submit(state="other.json")
    sizes = [len(data) for name, data in jobs.files.items() if name not in before]
    assert len(sizes) > 4
    assert max(sizes) <= most


def test_the_same_question_goes_once(desk, jobs):
    """A draft that is named twice, or copied, costs once."""
    (desk.folder / "copy.md").write_bytes((desk.folder / "first.md").read_bytes())
    assert desk.submit("first.md", "first.md", "copy.md").exit_code == 0
    assert len(jobs.lines) == 1
    assert [len(draft["questions"]) for draft in desk.state["drafts"]] == [1, 1, 1]


def test_submitting_again_sends_nothing(desk, jobs):
    """The same state is the same batch."""
    first = desk.submit()
    again = desk.submit()
    assert (again.stdout, again.exit_code) == (first.stdout, 0)
    assert [path for method, path in jobs.log if method == "POST"] == ["/v1/files", "/v1/batches"]


@pytest.mark.parametrize("change", ["other drafts", "an edit", "another model"])
def test_a_state_is_of_one_batch(desk, jobs, change):
    """Another batch needs another state; the first stays."""
    desk.submit("first.md")
    before = desk.state
    if change == "an edit":
        (desk.folder / "first.md").write_text(f"{CHUNKS['Schools']}\n")
    drafts = ["second.md"] if change == "other drafts" else ["first.md"]
    options = ["--model", "b-model"] if change == "another model" else []
    done = desk.submit(*drafts, options=options)
    assert done.exit_code == 2
    assert "batch.json holds a batch of other drafts, options or version" in done.stderr
    assert (desk.state, len(jobs.batches)) == (before, 1)


def test_a_file_that_is_no_state_is_left_alone(desk, jobs):
    """One line, and what is in it stays."""
    (desk.folder / "batch.json").write_text('{"schema": "another/1"}')
    done = desk.submit()
    assert (done.exit_code, "is no state of a batch" in done.stderr) == (2, True)
    assert (desk.folder / "batch.json").read_text() == '{"schema": "another/1"}'
    assert jobs.log == []


def test_a_state_that_cant_be_written_is_one_line(desk, jobs):
    """Before anything is sent."""
    done = desk.submit(state="missing/batch.json")
    assert done.exit_code == 2
    assert "missing/batch.json: can't be written: No such file or directory" in done.stderr
    assert jobs.log == []


def test_what_was_answered_before_is_not_asked(desk, jobs):
    """The cache comes first, as it does for `check`; --no-cache asks all."""
    desk.submit("first.md", state="one.json")
    desk.collect(state="one.json")
    assert "; 1 were answered before" in desk.submit("first.md", "second.md", state="two.json").stderr
    desk.submit("first.md", "second.md", state="three.json", options=["--no-cache"])
    assert [len(jobs.asked(batch)) for batch in jobs.batches.values()] == [1, 1, 2]


def test_without_a_server_nothing_is_read(desk, monkeypatch):
    """One line that says what to set."""
    monkeypatch.delenv("OPENAI_API_KEY")
    monkeypatch.delenv("OPENAI_BASE_URL")
    for done in (desk.submit(), desk.collect()):
        assert (done.exit_code, "batch" in done.stderr) == (2, True)
    assert "set OPENAI_API_KEY" in desk.submit().stderr


def test_the_sdk_is_imported_by_no_other_command(desk):
    """Help for batches, and a check offline, do without it."""
    for arguments in (["batch", "submit", "--help"], ["check", "first.md", "--offline"]):
        code = (
            f"import sys\nfrom claimcheck.cli import app\nsys.argv = ['claimcheck', *{arguments!r}]\n"
            "try:\n    app()\nexcept SystemExit as stop:\n    assert not stop.code\n"
            "assert not {'openai', 'httpx2', 'tiktoken'} & set(sys.modules)\n"
        )
        done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
        assert (done.returncode, done.stderr) == (0, "")
