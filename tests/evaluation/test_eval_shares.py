"""Shares are what is right over what could be; their intervals come from resampling the drafts."""

import time

import pytest

from claimcheck.evaluation.counts import Counts
from claimcheck.evaluation.shares import Share, shares, total

HALF = Counts(wanted=4, found=6, strict=1, overlap=3, right=2, valued=3, value=2, spoken=2, speaker=1)


def test_shares_are_those_of_the_counts():
    """F1 is twice what is right over labels and finds together."""
    found = {name: share.value for name, share in shares([{"date": HALF}])["date"].items()}
    assert found == {
        "strict_precision": pytest.approx(1 / 6),
        "strict_recall": 1 / 4,
        "strict_f1": 2 / 10,
        "precision": 3 / 6,
        "recall": 3 / 4,
        "f1": 6 / 10,
        "value_accuracy": pytest.approx(2 / 3),
        "value_recall": 2 / 4,
        "value_f1": 4 / 10,
        "speaker_accuracy": 1 / 2,
        "right": 2 / 4,
    }


def test_a_share_of_nothing_is_not_zero():
    """Where nothing could be right there is no figure."""
    assert {share.value for share in shares([{"date": Counts()}])["date"].values()} == {None}


def test_one_draft_has_no_interval():
    """There is nothing to resample."""
    assert shares([{"date": HALF}])["date"]["f1"] == Share(0.6)


def test_an_interval_spans_what_drafts_differ_in():
    """Drafts that are alike leave no doubt; a good and a bad one leave everything open."""
    good, bad = Counts(wanted=1, found=1, overlap=1), Counts(wanted=1, found=1)
    assert shares([{"date": good}] * 9)["date"]["f1"] == Share(1, 1, 1)
    assert shares([{"date": good}, {"date": bad}])["date"]["f1"] == Share(0.5, 0, 1)
    many = shares([{"date": good}, {"date": bad}] * 50)["date"]["f1"]
    assert many.low == pytest.approx(0.4, abs=0.04)
    assert many.high == pytest.approx(0.6, abs=0.04)


def test_a_draft_without_a_type_adds_nothing_to_it():
    """Each type is summed over the drafts that have it."""
    found = shares([{"date": HALF}, {"title": HALF}])
    assert (found["date"]["f1"].value, found["title"]["f1"].value) == (0.6, 0.6)


def test_the_same_counts_give_the_same_intervals():
    """The resampling is seeded."""
    drafts = [{"date": Counts(wanted=3, found=3, overlap=n % 4)} for n in range(20)]
    assert shares(drafts) == shares(drafts)


def test_many_drafts_are_resampled_in_seconds():
    """A thousand resamples of a thousand drafts do not add up draft by draft."""
    began = time.process_time()
    shares([{"date": HALF}] * 1000)
    assert time.process_time() - began < 8


def test_counts_add_up():
    """Field by field."""
    assert total([HALF, Counts(wanted=1, speaker=2)]).row == (5, 6, 1, 3, 2, 3, 2, 2, 3)
