"""The benchmark of the detectors runs on whatever sets are there."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).parents[1] / "benchmarks" / "detectors.py"


def printed(folder):
    """The lines that the benchmark prints of a folder."""
    result = subprocess.run([sys.executable, SCRIPT, folder], capture_output=True, text=True, check=False)
    assert result.returncode == 0, result.stderr
    return [line.split() for line in result.stdout.splitlines()]


@pytest.mark.parametrize(("value", "verdict"), [("2021-05-03", "ok"), ("1999", "short")])
def test_a_figure_stands_beside_its_target(tmp_path, value, verdict):
    """A set that is there has its figures, with "ok" or "short"; each that is not is named once."""
    label = {"type": "date", "start": 12, "end": 23, "value": value}
    copy = "They met on May 3, 2021." + " Nobody was asked to leave the hall." * 8
    text = {"id": "one", "text": copy, "doc_date": None, "gold": [label]}
    (tmp_path / "wikiwars.jsonl").write_text(json.dumps(text), "utf-8")
    lines = printed(tmp_path)
    (overlap,) = [line for line in lines if line[:3] == ["wikiwars", "date", "f1"]]
    (values,) = [line for line in lines if line[:3] == ["wikiwars", "date", "value_f1"]]
    assert (overlap[3], overlap[-1], values[-1]) == ("100.0", "ok", verdict)
    assert len([line for line in lines if line[:2] == ["polnear-dev", "skipped:"]]) == 1
    assert lines[-1][:3] == ["all", "detectors", "MB/s"]


def test_a_folder_is_needed():
    """Without one the usage is printed."""
    result = subprocess.run([sys.executable, SCRIPT], capture_output=True, text=True, check=False)
    assert (result.returncode, "usage" in result.stderr) == (1, True)


def test_quotations_are_exact_in_their_own_article(tmp_path):
    """The benchmark of sources prints a ratio a kind and ends well where all verbatim words are exact."""
    said = (
        "We will not sell the northern ferry to Lindberg before the end of the year 2027, whatever they pay"
    )
    text = f"“{said},” Ana Marin said. “The board of the port has promised this to us,” she added."
    (tmp_path / "texts.jsonl").write_text(json.dumps({"text": text}) + "\n", "utf-8")
    script = SCRIPT.with_name("sources.py")
    run = subprocess.run(
        [sys.executable, script, tmp_path / "texts.jsonl"], capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stderr
    ratios = {line.split()[0]: line.split()[1:4] for line in run.stdout.splitlines()}
    assert ratios["verbatim"] == ["2", "of", "2"]
    assert ratios["renumbered"] == ["1", "of", "1"]
