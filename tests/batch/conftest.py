"""A loopback server for batches, and the command line in a folder that has a few drafts."""

import pytest
from faults import KEY
from jobs import Jobs
from newsroom import SHORT, Newsroom
from runs import BUDGET, CHUNKS, DRAFT


@pytest.fixture
def jobs():
    """A server on this machine that does with batches what the test tells it."""
    with Jobs() as running:
        yield running


@pytest.fixture
def desk(tmp_path, monkeypatch, jobs):
    """The command line, with the server in the environment and a budget of one paragraph a chunk."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    monkeypatch.setenv("OPENAI_BASE_URL", jobs.base_url)
    monkeypatch.setenv("CLAIMCHECK_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("CLAIMCHECK_CHUNK_TOKENS", str(BUDGET))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.setattr("claimcheck.batch.service.FIRST_WAIT", 0.01)
    monkeypatch.setattr("claimcheck.batch.collect.POLL_SECONDS", 0.01)
    for name, word in SHORT.items():
        (tmp_path / name).write_text(f"{CHUNKS[word]}\n", "utf-8")
    (tmp_path / "long.md").write_text(DRAFT, "utf-8")
    return Newsroom(tmp_path)


@pytest.fixture
def asked(desk):
    """The drafts, handed over."""
    assert desk.submit().exit_code == 0
    return desk
