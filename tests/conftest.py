"""Options of the test run: rewrite what is expected, print how much of the labels is found."""

import os

import pytest
from hypothesis import settings

# A gate must say the same of the same code; new examples are for the desk. No deadline: machines differ.
settings.register_profile("gate", derandomize=True, deadline=None)
settings.register_profile("desk", deadline=None)
settings.load_profile("gate" if "CI" in os.environ else "desk")

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
