"""A loopback server for each test that wants one, and a key that must never come out again."""

import pytest
from faults import KEY, Server
from runs import Desk


@pytest.fixture
def server():
    """A server on this machine that the test tells how to fail."""
    with Server() as running:
        yield running


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """The command line in a folder of its own."""
    return Desk(tmp_path, monkeypatch)


@pytest.fixture(autouse=True)
def environment(monkeypatch, tmp_path):
    """A key and a cache folder of the test's own, and no proxy between it and its server."""
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    monkeypatch.setenv("CLAIMCHECK_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
