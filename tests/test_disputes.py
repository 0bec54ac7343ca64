"""Labels that are disputed carry a reason, and are asked of nobody."""

import importlib.util
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from claimcheck.detectors import plain
from claimcheck.evaluation.labelled import Labelled, Wanted

BENCHMARKS = Path(__file__).parents[1] / "benchmarks"
GOLD = Path(__file__).parents[2] / "shared" / "gold"


def module():
    """benchmarks/disputes.py, which is in no package."""
    spec = importlib.util.spec_from_file_location("disputes", BENCHMARKS / "disputes.py")
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


@pytest.fixture
def labelled():
    """A text with two labels, at 0 and 4."""
    words = "One two"
    labels = (Wanted(("quantity",), 0, 3, "One"), Wanted(("quantity",), 4, 7, "two"))
    return Labelled("set/1", plain(words), labels, frozenset({"quantity"}))


@pytest.mark.parametrize(
    ("key", "optional"), [("set/1", [True, True]), ("set/1@4", [False, True]), ("set/1@0", [True, False])]
)
def test_a_disputed_label_is_optional(tmp_path, labelled, key, optional):
    """A key names all labels of a text, or the one at an offset."""
    file = tmp_path / "disputed.toml"
    file.write_text(f'[data.gold]\n"{key}" = "wrong"\n', "utf-8")
    (text,) = module().held_right("data", [labelled], file)
    assert [label.optional for label in text.wanted] == optional
    assert module().held_right("other", [labelled], file) == (labelled,)


def test_a_dispute_of_no_label_is_an_error(tmp_path, labelled):
    """The list cannot outlive the labels that it is about."""
    file = tmp_path / "disputed.toml"
    file.write_text('[data.gold]\n"set/1@9" = "wrong"\n', "utf-8")
    disputes = module()
    with pytest.raises(disputes.UnknownLabelError, match="set/1@9"):
        disputes.held_right("data", [replace(labelled)], file)


def test_every_dispute_has_a_class_and_a_reason():
    """The classes are those that the benchmark knows, and no text of a set is in the list."""
    disputes = module()
    for data, classes in tomllib.loads(disputes.FILE.read_text("utf-8")).items():
        assert set(classes) <= set(disputes.CLASSES), data
        assert all(
            key.startswith(f"{data.replace('rec-', 'rec/')}/") for held in classes.values() for key in held
        )
        assert all(reason.strip() for held in classes.values() for reason in held.values())


@pytest.mark.skipif(not GOLD.is_dir(), reason="the sets are not here")
def test_every_dispute_is_of_a_label_that_is_there():
    """Each set that is here has the labels that are disputed."""
    from claimcheck.evaluation.datasets import load

    disputes = module()
    for data in tomllib.loads(disputes.FILE.read_text("utf-8")):
        if (path := GOLD / f"{data}.jsonl").exists():
            assert disputes.held_right(data, load(path, frozenset({"quantity"}), {}).texts)
