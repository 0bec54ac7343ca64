"""Golden folders are read with their draft, day and labels, and refused where they are unsound."""

import json
from datetime import date

import pytest

from claimcheck.errors import ReadError
from claimcheck.evaluation.golden import COMPLETE, PARTIAL, folders, load

DATE = {"kind": "date", "quote": "Monday", "start": 12, "end": 18, "value": "2021-05-03"}
EVENT = {"kind": "event", "quote": "They met", "start": 0, "end": 8}


def folder(tmp_path, *labels, name="case", case="published = 2021-05-04"):
    """A case with these labels."""
    here = tmp_path / name
    here.mkdir()
    (here / "draft.txt").write_text("They met on Monday.", "utf-8")
    (here / "labels.jsonl").write_text("".join(json.dumps(label) + "\n" for label in labels), "utf-8")
    (here / "case.toml").write_text(case, "utf-8")
    return here


def test_a_case_is_a_folder_with_labels(tmp_path):
    """It may be named itself or stand right below what is named."""
    one, two = folder(tmp_path, name="one"), folder(tmp_path, name="two")
    (tmp_path / "README.md").write_text("Not a case.", "utf-8")
    assert folders(tmp_path) == [one, two]
    assert folders(one) == [one]
    assert folders(one / "labels.jsonl") == []


def test_a_case_is_read(tmp_path):
    """Events are no complete list; the day is the one that case.toml gives."""
    labelled = load(folder(tmp_path, EVENT, DATE), frozenset())
    assert [(label.type, label.text) for label in labelled.wanted] == [
        ("event", "They met"),
        ("date", "Monday"),
    ]
    assert labelled.draft.published == date(2021, 5, 4)
    assert (labelled.scored, labelled.partial) == (COMPLETE | PARTIAL, PARTIAL)


def test_kinds_are_picked(tmp_path):
    """Labels of other kinds are not asked for."""
    labelled = load(folder(tmp_path, EVENT, DATE), frozenset({"date"}))
    assert ([label.type for label in labelled.wanted], labelled.partial) == (["date"], frozenset())


@pytest.mark.parametrize(
    ("label", "reason"),
    [
        ({**DATE, "start": 11}, "does not stand at 11"),
        ({**DATE, "start": "x"}, "no label"),
        ({"kind": "date"}, "no label"),
        ({**DATE, "kind": []}, "no label"),
        ([], "no label"),
    ],
)
def test_an_unsound_label_is_named(tmp_path, label, reason):
    """With its file and line."""
    with pytest.raises(ReadError, match=rf"labels\.jsonl, line 2: .*{reason}"):
        load(folder(tmp_path, EVENT, label), frozenset())


@pytest.mark.parametrize("case", ["published = 'Monday'", "published = 2021-05-04T10:00:00", "published ="])
def test_an_unsound_setting_is_named(tmp_path, case):
    """A day that is none would be scored against wrong dates."""
    with pytest.raises(ReadError, match=r"case\.toml"):
        load(folder(tmp_path, DATE, case=case), frozenset())


def test_a_case_has_one_draft(tmp_path):
    """Two would leave open which the labels are of."""
    here = folder(tmp_path, DATE)
    (here / "draft.md").write_text("Another.", "utf-8")
    with pytest.raises(ReadError, match="holds 2 files named draft"):
        load(here, frozenset())


def test_a_case_without_a_day_has_that_of_its_draft(tmp_path):
    """No case.toml is no error."""
    here = folder(tmp_path, DATE)
    (here / "case.toml").unlink()
    assert load(here, frozenset()).draft.published is None
