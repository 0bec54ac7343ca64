"""Options of the test run: rewrite what is expected, print how much of the labels is found."""

import os
import socket

import pytest
from hypothesis import settings

# A gate must say the same of the same code; new examples are for the desk. No deadline: machines differ.
settings.register_profile("gate", derandomize=True, deadline=None)
settings.register_profile("desk", deadline=None)
settings.load_profile("gate" if "CI" in os.environ else "desk")

LOOPBACK = {"127.0.0.1", "::1", "localhost"}

TABLE = pytest.StashKey[list[str]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds the options of the golden cases."""
    group = parser.getgroup("golden cases")
    group.addoption("--update-golden", action="store_true", help="rewrite golden/*/expected.*")
    group.addoption("--raise-floors", action="store_true", help="lift golden/floors.toml to what is reached")
    group.addoption(
        "--scores", action="store_true", help="print recall and precision on the labels, and each miss"
    )


def pytest_configure(config: pytest.Config) -> None:
    """Starts the table that the label tests fill."""
    config.stash[TABLE] = []


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter, config: pytest.Config) -> None:
    """Prints the table where it was asked for."""
    if config.getoption("--scores"):
        terminalreporter.section("golden labels")
        for line in config.stash[TABLE]:
            terminalreporter.write_line(line)


@pytest.fixture(scope="session")
def score_table(request: pytest.FixtureRequest) -> list[str]:
    """The lines that `--scores` prints at the end."""
    return request.config.stash[TABLE]


@pytest.fixture(scope="session")
def update_golden(request: pytest.FixtureRequest) -> bool:
    """Whether the expected outputs are rewritten instead of compared."""
    return bool(request.config.getoption("--update-golden"))


@pytest.fixture(scope="session")
def raise_floors(request: pytest.FixtureRequest) -> bool:
    """Whether the floors are lifted to what is reached."""
    return bool(request.config.getoption("--raise-floors"))


@pytest.fixture(autouse=True)
def loopback_only(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reaches another machine, but those that are run against a server on purpose."""
    if "live" in request.keywords:
        return
    connect, look_up = socket.socket.connect, socket.getaddrinfo

    def guarded(self: socket.socket, address: object) -> None:
        if self.family in {socket.AF_INET, socket.AF_INET6} and str(address[0]) not in LOOPBACK:
            raise AssertionError(f"a test would connect to {address}")
        connect(self, address)

    def named(host: object, *arguments: object, **more: object) -> object:
        name = host.decode() if isinstance(host, bytes) else host
        if name is not None and name not in LOOPBACK:
            raise AssertionError(f"a test would look up {name}")
        return look_up(host, *arguments, **more)

    monkeypatch.setattr(socket.socket, "connect", guarded)
    monkeypatch.setattr(socket, "getaddrinfo", named)
