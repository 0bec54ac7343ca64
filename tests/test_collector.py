"""The garbage collector held back: off inside, and afterwards as the host program has it."""

import gc

import pytest

from claimcheck.collector import uncollected
from claimcheck.detectors import plain
from claimcheck.pipeline import check


@pytest.fixture(params=[True, False])
def host(request):
    """A host program that collects, or does not."""
    before = gc.isenabled()
    gc.enable() if request.param else gc.disable()
    yield request.param
    gc.enable() if before else gc.disable()


def test_the_host_s_setting_comes_back(host):
    """Inside nothing is collected; a host that switched the collector off finds it off."""
    with uncollected():
        assert not gc.isenabled()
    assert gc.isenabled() is host


def test_an_error_brings_it_back_too(host):
    """A check that fails leaves the collector as it was."""
    with pytest.raises(ValueError, match="copy"), uncollected():
        raise ValueError("copy")
    assert gc.isenabled() is host


def test_a_check_leaves_next_to_nothing_to_collect():
    """Why it may rest: a check makes no cycles that grow with the draft."""
    draft = plain("At least 12 people were killed on May 3, “and more will be,” said Ana Lund.\n\n" * 50)
    check(draft)
    gc.collect()
    with uncollected():
        report = check(draft)
        assert gc.collect() < len(report.claims)
