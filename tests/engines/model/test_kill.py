"""What a killed run had paid for is not paid for again."""

import pytest
from killing import CONCURRENCY, campaign


@pytest.mark.slow
def test_a_killed_run_asks_nothing_twice_and_ends_the_same(tmp_path):
    """No question is put again whose reply had arrived, and the last report is that of a run left alone."""
    tally = campaign(tmp_path, kills=4, seed=7)
    assert tally.kills >= 4
    assert (tally.twice, tally.different) == (0, 0)
    assert tally.most_lost <= CONCURRENCY
