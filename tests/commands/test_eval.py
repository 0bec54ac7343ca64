"""`claimcheck eval` prints figures of golden folders and data sets, and refuses what it can't score."""

import json
from dataclasses import replace

import pytest
from typer.testing import CliRunner

from claimcheck.cli import app
from claimcheck.commands.eval import EvalOptions, mapping, run
from claimcheck.errors import UsageError
from claimcheck.pipeline import check

TEXT = "“We lost two men,” she said on May 3, 2021."
LINE = {
    "id": "one",
    "text": TEXT,
    "doc_date": "2021-05-04",
    "gold": [
        {"type": "q", "start": 0, "end": 18, "value": None, "speaker": "she"},
        {"type": "day", "start": 31, "end": 42, "value": "2021-05-03"},
        {"type": "number", "start": 9, "end": 12, "value": 3},
    ],
}


@pytest.fixture
def data_set(tmp_path):
    """A set of one text."""
    file = tmp_path / "set.jsonl"
    file.write_text(json.dumps(LINE), "utf-8")
    return file


@pytest.fixture
def case(tmp_path):
    """A golden folder."""
    here = tmp_path / "golden" / "case"
    here.mkdir(parents=True)
    (here / "draft.txt").write_text(TEXT, "utf-8")
    label = {"kind": "date", "quote": "May 3, 2021", "start": 31, "end": 42, "value": "2021-05-03"}
    (here / "labels.jsonl").write_text(json.dumps(label) + "\n", "utf-8")
    return here


def evaluated(*arguments):
    """The result of the command."""
    return CliRunner().invoke(app, ["eval", *map(str, arguments)])


def figures(*arguments):
    """The sets of the command's JSON."""
    result = evaluated(*arguments, "--format", "json")
    assert result.exit_code == 0, result.stderr
    told = json.loads(result.stdout)
    assert told["schema"] == "claimcheck.eval/1"
    return told["sets"]


def test_a_golden_folder_is_scored(case):
    """By kind, whether it is named itself or with the folder that holds it."""
    for named in (case, case.parent):
        (found,) = figures(named, "--types", "date")
        assert found["name"] == str(case)
        assert found["types"]["date"]["shares"]["value_f1"]["value"] == 1.0


def test_a_data_set_is_scored_beside_it(case, data_set):
    """Folders come first and together, then each file, types that nobody knows left out."""
    golden, other = figures(data_set, case)
    assert golden["name"] == str(case)
    assert other["types"].keys() == {"quantity", "quotation", "all"}
    assert other["types"]["quotation"]["shares"]["speaker_accuracy"]["value"] == 1.0
    assert other["types"]["quantity"]["shares"]["value_accuracy"]["value"] == 0.0


def test_a_type_is_mapped(data_set):
    """Its labels are then scored as ours."""
    (found,) = figures(data_set, "--map", "day=date", "--types", "day")
    assert found["types"].keys() == {"date"}
    assert found["types"]["date"]["shares"]["value_accuracy"]["value"] == 1.0


def test_the_table_lists_errors(data_set):
    """As many as asked for, with document, line, words and both readings."""
    result = evaluated(data_set, "--errors", "5")
    assert result.exit_code == 0
    assert f"{data_set}: 1 text\n" in result.stdout
    assert "wrong value: one, line 1: quantity 'two'; wanted '3'; got 'low 2, high 2" in result.stdout
    assert "wrong value" not in evaluated(data_set).stdout


def test_bad_input_is_one_line(tmp_path, case, data_set):
    """And exit code 2, whatever is wrong with it."""
    (tmp_path / "empty").mkdir()
    broken = tmp_path / "broken.jsonl"
    broken.write_text("{", "utf-8")
    for arguments in (
        [tmp_path / "none"],
        [tmp_path / "empty"],
        [broken],
        [data_set, "--types", "weather"],
        [case, "--types", "weather"],
        [data_set, "--map", "day"],
    ):
        result = evaluated(*arguments)
        assert (result.exit_code, result.stdout) == (2, ""), arguments
        assert result.stderr.startswith("claimcheck: ")
        assert result.stderr.count("\n") == 1


def test_a_mapping_names_both_types():
    """Several stand in one option or in many."""
    assert mapping(["a=date,b=title", "c=date"]) == {"a": "date", "b": "title", "c": "date"}
    for text in ("a", "a=", "=date", ""):
        with pytest.raises(UsageError, match="--map"):
            mapping([text])


def test_an_engine_that_did_not_finish_is_not_a_result(case, capsysbinary):
    """The figures are printed, and the exit code says that they are of a part."""

    def cut_short(draft):
        report = check(draft)
        return replace(report, run=replace(report.run, complete=False))

    assert run([str(case)], EvalOptions()) == 0
    assert run([str(case)], EvalOptions(), cut_short) == 3
    assert capsysbinary.readouterr().out.count(b"date ") == 2
