"""The reports that all emitters render."""

import pytest
from sample import flood, flood_by_model, hostile


@pytest.fixture(scope="session")
def report():
    """Nine kinds, all flags, repeats, findings, a gap and furniture, by the offline engine."""
    return flood()


@pytest.fixture(scope="session")
def partial():
    """The same by a model, a part of which failed, with rejected proposals."""
    return flood_by_model()


@pytest.fixture(scope="session")
def attack():
    """A report of hostile copy."""
    return hostile()
