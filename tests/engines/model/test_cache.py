"""A reply that arrived is kept, asked for once, shown to nobody else, and no cache at all is no failure."""

import os
import signal
import sqlite3
import stat
import subprocess
import sys
import time
from pathlib import Path

import pytest
from asking import COPY, ask, ask_together, question
from faults import completion, drop, late, reply, send, status

from claimcheck.engines.model import cache as cache_module
from claimcheck.engines.model.cache import Cache, path, purge
from claimcheck.engines.model.request import key

ASKER = Path(__file__).with_name("asker.py")


@pytest.fixture
def warnings():
    """What the cache warns of."""
    return []


@pytest.fixture
def cache(warnings):
    """A cache in the test's own folder."""
    opened = Cache(warnings.append)
    yield opened
    opened.close()


def test_a_reply_is_asked_for_once(server, cache, warnings):
    """A question that was answered is not sent again, in this run or another."""
    server.on(reply("x"))
    (first,) = ask(server, cache=cache)
    cache.close()
    (second,) = ask(server, cache=Cache(warnings.append))
    assert (first.cached, first.attempts) == (False, 1)
    assert (second.cached, second.attempts, second.text, second.completion_tokens) == (True, 1, "x", 10)
    assert (len(server.log), warnings) == (1, [])


def test_a_reply_knows_whether_its_run_came_to_an_end(server, cache, warnings):
    """What a killed run left is the next one's own; what a run had that ended is an earlier run's."""
    server.on(status(500), times=2)
    ask(server, cache=cache)
    cache.close()
    resumed = Cache(warnings.append)
    ((answer,), _) = ask(server, cache=resumed), resumed.end()
    assert (answer.attempts, answer.cached, answer.repeated) == (3, True, False)
    (answer,) = ask(server, cache=cache)
    assert (answer.attempts, answer.cached, answer.repeated) == (3, True, True)


@pytest.mark.parametrize(
    "changed",
    [
        {"model": "other"},
        {"text": "Other words."},
        {"response_format": {"type": "json_object"}},
        {"temperature": 0.5},
        {"seed": 1},
    ],
)
def test_whatever_shapes_a_reply_makes_another_question(server, cache, changed):
    """A question that differs in anything that shapes the reply is sent."""
    ask(server, question(), question(**changed), cache=cache)
    assert len(server.log) == 2


def test_another_server_is_another_question(server, cache):
    """The reply of one server is not taken for that of another; a slash at the end makes no other."""
    ask(server, cache=cache)
    ask(server, cache=cache, base_url=f"{server.base_url}/")
    assert len(server.log) == 1
    ask(server, cache=cache, base_url=server.base_url.replace("127.0.0.1", "localhost"))
    assert len(server.log) == 2


@pytest.mark.parametrize(
    ("fault", "requests"),
    [
        (reply("{", finish="length"), 1),
        (reply(None, refusal="no"), 2),
        (reply("{", finish="content_filter"), 2),
        (reply(None), 2),
        (status(400), 2),
        (status(400, code="context_length_exceeded"), 2),
        (send({**completion("x"), "choices": []}), 2),
    ],
)
def test_only_what_is_whole_or_cut_off_is_kept(server, cache, fault, requests):
    """A refusal or a failure is asked again by another run, a reply cut off is not."""
    server.on(fault)
    first, second = (ask(server, cache=cache)[0] for _ in range(2))
    assert (first.status, first.text, first.reason) == (second.status, second.text, second.reason)
    assert len(server.log) == requests


def test_a_reply_in_another_form_is_kept_for_the_question(server, cache):
    """A server that refuses schemas is asked once even so."""
    server.on(status(400, param="response_format"), when=lambda asked: "schema" in str(asked.body))
    assert [ask(server, cache=cache)[0].status for _ in range(2)] == ["ok", "ok"]
    assert len(server.log) == 2


def test_a_reply_of_no_use_is_forgotten(server, cache):
    """A reply that is forgotten is asked for again."""
    from claimcheck.engines.model.client import Client
    from claimcheck.settings import Settings

    ask(server, cache=cache)
    Client(Settings(base_url=server.base_url), cache=cache).forget(question())
    ask(server, cache=cache)
    assert len(server.log) == 2


def test_replies_are_for_their_owner_only(server, cache):
    """No file of the cache can be read by anybody else, even where others were let in before."""
    path().touch(mode=0o644)
    ask(server, cache=cache)
    files = sorted(path().parent.iterdir())
    assert [file.name for file in files] == ["replies.sqlite3", "replies.sqlite3-shm", "replies.sqlite3-wal"]
    assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}
    assert stat.S_IMODE(path().parent.stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "content", [b"no database at all, but long enough to be looked at" * 40, b"SQLite format 3\0junk" * 300]
)
def test_a_damaged_file_is_set_aside(server, cache, warnings, content):
    """A file that is no database is renamed with a warning, and a new one begun."""
    path().write_bytes(content)
    assert [ask(server, cache=cache)[0].cached for _ in range(2)] == [False, True]
    (warning,) = warnings
    assert "damaged" in warning
    (aside,) = path().parent.glob("*.damaged-*")
    assert aside.read_bytes() == content


def test_a_file_damaged_in_the_middle_is_set_aside(server, cache, warnings):
    """Damage that shows only when a reply is read is no failure either."""
    questions = [question(f"{n}") for n in range(30)]
    server.on(reply("x" * 3000))
    ask_together(server, *questions, cache=cache)
    cache.close()
    data = bytearray(path().read_bytes())
    data[4096:] = bytes(b ^ 0xFF for b in data[4096:])
    path().write_bytes(data)
    answers = ask(server, *questions, cache=cache)
    assert {answer.status for answer in answers} == {"ok"}
    assert "damaged" in warnings[0]


def test_a_file_of_another_version_is_set_aside(server, cache, warnings):
    """A cache in a form that is not known is left alone and a new one begun."""
    path()
    with sqlite3.connect(path()) as other:
        other.execute("PRAGMA user_version = 99")
    other.close()
    assert [ask(server, cache=cache)[0].cached for _ in range(2)] == [False, True]
    assert len(warnings) == 1


def test_a_kept_body_that_is_broken_is_asked_for_again(server, cache):
    """What the cache holds is read with no more trust than what a server says."""
    ask(server, cache=cache)
    sqlite3.connect(path(), isolation_level=None).execute(
        "UPDATE replies SET body = x'7b'"
    ).connection.close()
    (answer,) = ask(server, cache=cache)
    assert (answer.status, answer.cached) == ("ok", False)


def _no_folder(monkeypatch, tmp_path):
    (tmp_path / "file").touch()
    monkeypatch.setenv("CLAIMCHECK_CACHE_DIR", str(tmp_path / "file" / "cache"))


def _a_folder_in_its_place(monkeypatch, tmp_path):
    path().mkdir()


def _full_disk(monkeypatch, tmp_path):
    connect = sqlite3.connect

    def small(*args, **options):
        database = connect(*args, **options)
        database.execute("PRAGMA max_page_count = 3")
        return database

    monkeypatch.setattr(cache_module.sqlite3, "connect", small)


def _read_only(monkeypatch, tmp_path):
    connect = sqlite3.connect

    def fixed(*args, **options):
        database = connect(*args, **options)
        database.execute("PRAGMA query_only = 1")
        return database

    Cache(print).get("")
    monkeypatch.setattr(cache_module.sqlite3, "connect", fixed)


@pytest.mark.parametrize("trouble", [_no_folder, _a_folder_in_its_place, _full_disk, _read_only])
def test_a_cache_that_does_not_work_is_one_warning(server, trouble, monkeypatch, tmp_path):
    """Without a folder, a writable file or room on the disk the run goes on, with one warning."""
    trouble(monkeypatch, tmp_path)
    warnings = []
    cache = Cache(warnings.append)
    server.on(reply("x" * 50_000))
    answers = ask(server, question(), question("other"), cache=cache)
    assert [answer.status for answer in answers] == ["ok", "ok"]
    cache.close()
    (warning,) = warnings
    assert warning.startswith("replies are not kept for another run: ")
    assert "\n" not in warning
    assert COPY not in warning


def test_a_purge_leaves_nothing(server, cache):
    """After a purge nothing of the replies is left, nor of what was set aside."""
    path().write_bytes(b"damaged" * 1000)
    ask(server, cache=cache)
    assert purge() > 7000
    assert list(path().parent.iterdir()) == []
    assert purge() == 0


def test_what_commands_need_of_the_cache_imports_no_client():
    """Where the cache is and how it is emptied is known without the SDK, a second to import."""
    code = "import sys, claimcheck.engines.model.cache; print({'openai', 'httpx2'} & sys.modules.keys())"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "set()\n"


def _start(server, *texts):
    environment = {**os.environ, "OPENAI_BASE_URL": server.base_url}
    command = [sys.executable, str(ASKER), *texts]
    return subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    )


def test_a_killed_run_asks_only_for_what_is_missing(server, cache):
    """A run killed between two replies loses none that arrived; the next asks for the rest, at once."""
    texts = [f"{n}" for n in range(10)]
    server.otherwise(late(0.05))
    server.on(late(60), when=lambda asked: asked.prompt.endswith("6"), times=1)
    run = _start(server, *texts)
    try:
        arrived = [run.stdout.readline().split()[0] for _ in range(6)]
        while len(server.log) < 7:
            time.sleep(0.01)
    finally:
        run.send_signal(signal.SIGKILL)
        run.wait()
        run.stdout.close()
    assert arrived == texts[:6]
    began = time.monotonic()
    answers = ask(server, *map(question, texts), cache=cache)
    assert [answer.cached for answer in answers] == [True] * 6 + [False] * 4
    assert [asked.prompt[-1] for asked in server.log[7:]] == ["6", "7", "8", "9"]
    assert time.monotonic() - began < 3


def test_an_interrupted_run_leaves_no_claim(server, cache):
    """A run stopped from the keyboard ends by it, and the next asks at once for what is missing."""
    server.otherwise(late(0.05))
    server.on(late(60), when=lambda asked: asked.prompt.endswith("b"), times=1)
    run = _start(server, "a", "b")
    assert run.stdout.readline() == "a ok\n"
    while len(server.log) < 2:
        time.sleep(0.01)
    run.send_signal(signal.SIGINT)
    run.communicate(timeout=10)
    assert run.returncode in (130, -signal.SIGINT)
    assert cache.claim(key(question("b"), server.base_url))
    assert [answer.cached for answer in ask(server, question("a"), question("b"), cache=cache)] == [
        True,
        False,
    ]


def test_two_runs_at_once_ask_once(server):
    """Two processes with the same questions both get all answers, and the server each question once."""
    texts = [f"{n}" for n in range(12)]
    server.otherwise(late(0.05))
    runs = [_start(server, *texts) for _ in range(2)]
    said = [run.communicate(timeout=30)[0] for run in runs]
    assert [run.returncode for run in runs] == [0, 0]
    assert [[line.split()[1] for line in out.splitlines()] for out in said] == [["ok"] * 12] * 2
    assert sorted(asked.prompt for asked in server.log) == sorted({asked.prompt for asked in server.log})
    assert len(server.log) == 12


def test_a_question_that_another_run_failed_is_asked(server):
    """Where the run that asked first gets no reply, the one that waited asks."""
    server.on(drop(), times=4)
    server.otherwise(late(0.05))
    runs = [_start(server, "a") for _ in range(2)]
    said = sorted(run.communicate(timeout=30)[0].split()[1] for run in runs)
    assert said == ["failed", "ok"]
