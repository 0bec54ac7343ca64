"""Thousands of drafts: a line each, the same whoever runs them, nothing twice after a kill."""

import json

import pytest
from typer.testing import CliRunner

from claimcheck.archive import plan as planning
from claimcheck.cli import app

COPY = "PORT ELLERY, May 4, 2026 (Meridian) — Crane {n} fell, injuring {n} people, the port authority said.\n"


@pytest.fixture
def drafts(tmp_path, monkeypatch):
    """Seven drafts in two folders, three a shard; one of them can't be read."""
    monkeypatch.setattr(planning, "SHARD", 3)
    folder = tmp_path / "in"
    (folder / "deep").mkdir(parents=True)
    for number in range(2, 8):
        (folder / "deep" / f"{number}.txt").write_text(COPY.format(n=number))
    (folder / "a.txt").write_bytes(b"\x89PNG\r\n\x1a\n")
    return folder


def archive(*arguments):
    return CliRunner().invoke(app, ["archive", *map(str, arguments)])


def lines(folder):
    return [
        json.loads(line) for file in sorted(folder.glob("part-*")) for line in file.read_text().splitlines()
    ]


def test_each_draft_is_a_line(drafts, tmp_path):
    """In the order of their paths, which are those below the folder; a failure is a line, and exit code 2."""
    done = archive(drafts, tmp_path / "out", "--jobs", "1")
    assert done.exit_code == 2
    rows = lines(tmp_path / "out")
    assert [row.get("path") or row["draft"]["path"] for row in rows] == [
        "a.txt",
        *(f"deep/{number}.txt" for number in range(2, 8)),
    ]
    assert rows[0]["schema"] == "claimcheck.failure/1"
    assert "PNG image" in rows[0]["reason"]
    assert str(tmp_path) not in rows[0]["reason"]
    quotes = [[claim["quote"] for claim in row["claims"]] for row in rows[1:]]
    assert all(f"injuring {number} people" in found for number, found in enumerate(quotes, 2))
    assert "7 drafts checked" in done.stderr
    assert "1 not read" in done.stderr


@pytest.mark.slow
def test_two_processes_give_the_same_bytes(drafts, tmp_path):
    """Whoever runs a shard writes the same file."""
    archive(drafts, tmp_path / "one", "--jobs", "1")
    archive(drafts, tmp_path / "two", "--jobs", "2")
    one, two = (
        {file.name: file.read_bytes() for file in (tmp_path / name).iterdir()} for name in ("one", "two")
    )
    assert one == two
    assert len(one) == 4


def test_a_run_again_does_what_is_missing(drafts, tmp_path, monkeypatch):
    """Parts that are there are not done twice; the result is that of one run."""
    out = tmp_path / "out"
    archive(drafts, out, "--jobs", "1")
    whole = {file.name: (file.read_bytes(), file.stat().st_mtime_ns) for file in out.iterdir()}
    (out / "part-00001.jsonl").unlink()
    done = archive(drafts, out, "--jobs", "1")
    assert "4 of 7 drafts were checked before" in done.stderr
    assert "3 drafts checked" in done.stderr
    again = {file.name: (file.read_bytes(), file.stat().st_mtime_ns) for file in out.iterdir()}
    assert {name: data for name, (data, _) in again.items()} == {
        name: data for name, (data, _) in whole.items()
    }
    assert again["part-00000.jsonl"] == whole["part-00000.jsonl"]


def test_a_changed_draft_is_another_run(drafts, tmp_path):
    """Old and new reports never mix in one folder."""
    archive(drafts, tmp_path / "out", "--jobs", "1")
    (drafts / "deep" / "3.txt").write_text(COPY.format(n=33) * 2)
    done = archive(drafts, tmp_path / "out", "--jobs", "1")
    assert done.exit_code == 2
    assert "holds a run of other drafts, options or version" in done.stderr


def test_a_folder_that_holds_something_else_is_left_alone(drafts, tmp_path):
    """One clear line, and nothing is written."""
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "plan.json").write_text("{}")
    done = archive(drafts, tmp_path / "out", "--jobs", "1")
    assert done.exit_code == 2
    assert "is no plan of an archive run" in done.stderr
    assert [file.name for file in (tmp_path / "out").iterdir()] == ["plan.json"]


def test_ray_that_is_not_installed_is_named_with_what_installs_it(drafts, tmp_path, monkeypatch):
    """An optional extra says its name."""
    monkeypatch.setitem(__import__("sys").modules, "ray", None)
    done = archive(drafts, tmp_path / "out", "--ray", "local")
    assert done.exit_code == 2
    assert "pip install 'claimcheck-desk[ray]'" in done.stderr
