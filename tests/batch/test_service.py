"""A server that fails, lies or is killed for: each batch is made once, and what went wrong is one line."""

import os
import signal
import subprocess
import sys

import pytest
from faults import Server
from newsroom import PATHS


@pytest.mark.parametrize("path", ["/v1/files", "/v1/batches"])
def test_a_passing_failure_makes_no_second_batch(desk, jobs, path):
    """A server that does its work and then says 500 has made the batch: it is found, not made again."""
    jobs.fail("POST", path, 500)
    assert desk.submit().exit_code == 0
    assert len(jobs.batches) == 1
    assert desk.state["parts"][0]["batch"] == "batch_0"


def test_a_broken_answer_makes_no_second_batch(desk, jobs):
    """What was made is found, though nobody could read that it was."""
    jobs.fail("POST", "/v1/batches", 200, b'{"id"')
    assert desk.submit().exit_code == 0
    assert list(jobs.batches) == ["batch_0"]


def test_a_batch_is_found_among_many(desk, jobs):
    """The list of batches comes in pages."""
    for word in range(5):
        jobs.make({"input_file_id": jobs.keep(b"")["id"], "endpoint": str(word), "completion_window": "24h"})
    jobs.on_post = lambda at: (
        at == "after /v1/batches"
        and jobs.make({"input_file_id": "file-0", "endpoint": "x", "completion_window": "24h"})
    )
    jobs.fail("POST", "/v1/batches", 500)
    desk.submit()
    assert desk.state["parts"][0]["batch"] == "batch_5"


REJECTIONS = {
    "the key": (401, "does not accept the key"),
    "no such endpoint": (404, "takes no batches"),
    "elsewhere": (307, "not followed"),
}


@pytest.mark.parametrize("name", REJECTIONS)
def test_a_server_that_will_not_is_one_line(desk, jobs, name):
    """Exit code 2, and the same command works once it will."""
    status, told = REJECTIONS[name]
    jobs.fail("POST", "/v1/files", status, before=True)
    done = desk.submit()
    assert (done.exit_code, len(done.stderr.splitlines())) == (2, 2)
    assert told in done.stderr
    assert desk.submit().exit_code == 0


def test_a_server_that_never_recovers_is_not_yet(desk, jobs):
    """Exit code 75 says: the same command later does the rest."""
    jobs.fail("POST", "/v1/files", 503, times=9, before=True)
    done = desk.submit()
    assert done.exit_code == 75
    assert "the server failed (status 503)" in done.stderr
    assert jobs.count("POST", "/v1/files") == 5


def test_a_server_that_is_not_there_is_not_yet(desk, monkeypatch):
    """As above, and no traceback."""
    with Server() as gone:
        monkeypatch.setenv("OPENAI_BASE_URL", gone.base_url)
    done = desk.submit()
    assert done.exit_code == 75
    assert "can't be reached" in done.stderr


@pytest.mark.parametrize("body", [b"<html></html>", b"[]", b'{"id": "a\\nb"}', b'"x"'])
@pytest.mark.parametrize("path", ["/v1/files", "/v1/batches"])
def test_an_answer_that_makes_no_sense_is_one_line(desk, jobs, path, body):
    """A web page, or JSON of another kind, is no file and no batch."""
    jobs.fail("POST", path, 200, body, before=True)
    done = desk.submit()
    assert done.exit_code == 2
    assert "does not answer as a Batch API" in done.stderr


@pytest.mark.slow
def test_two_at_once_pay_once(desk, jobs):
    """The second waits its turn and finds the batch made."""
    arguments = ["-m", "claimcheck", "batch", "submit", *PATHS, "--state", "batch.json"]
    running = [subprocess.Popen([sys.executable, *arguments], stderr=subprocess.DEVNULL) for _ in range(2)]
    assert [one.wait() for one in running] == [0, 0]
    assert len(jobs.batches) == 1


KILLS = ["before /v1/files", "after /v1/files", "before /v1/batches", "after /v1/batches"]


@pytest.mark.slow
@pytest.mark.parametrize("moment", KILLS)
def test_a_killed_submit_pays_nothing_twice(desk, jobs, moment):
    """Wherever the second of three uploads is killed, the same command makes each batch once."""
    seen, running = [], []

    def kill(at: str) -> None:
        seen.append(at)
        if seen.count(moment) == 2 and running:
            os.kill(running.pop().pid, signal.SIGKILL)

    jobs.on_post = kill
    code = "from claimcheck.batch import sheets; sheets.REQUESTS = 4; from claimcheck.cli import app; app()"
    arguments = ["batch", "submit", *PATHS, "--state", "batch.json", "--model", "a-model"]
    running.append(subprocess.Popen([sys.executable, "-c", code, *arguments], stderr=subprocess.DEVNULL))
    assert running[0].wait() == -signal.SIGKILL
    assert desk.submit().exit_code == 0
    assert [len(jobs.asked(batch)) for batch in jobs.batches.values()] == [4, 4, 2]
    assert len({line["custom_id"] for line in jobs.lines}) == 10
    assert [part["batch"] for part in desk.state["parts"]] == list(jobs.batches)
    done = desk.collect()
    assert (done.exit_code, len(done.stdout.splitlines())) == (0, 4)
