"""The house's rules, from the file to the checklist."""

import json

import pytest
from typer.testing import CliRunner

from claimcheck.cli import app

COPY = (
    "# Ships leave for Kiev\n\nMarch 10, 2026\n\n"
    "The first ships reportedly left on Monday. "
    "Some 300 soldiers and 12 cars were on board, President Ana Marin said.\n"
)
RULES = """
[house]
sourced = ["reportedly"]
off = ["quantity"]
names = {Kyiv = ["Kiev"]}
titles = {"Ana Marin" = ["Mayor"]}
priorities = {date = 1}
checks = {troop_count = ["the army's own count is in the archive"]}
ask = {event = "Also what a party's press office announces."}
"""


@pytest.fixture
def run(tmp_path, monkeypatch):
    """The command line in a folder with a draft and rules."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / ".git").mkdir()
    (tmp_path / "draft.md").write_text(COPY, "utf-8")
    (tmp_path / "claimcheck.toml").write_text(RULES, "utf-8")
    return lambda *arguments: CliRunner().invoke(app, arguments, catch_exceptions=False)


@pytest.fixture
def both(run, tmp_path):
    """The reports with and without the rules."""
    options = ("check", "draft.md", "--offline", "-f", "json")
    ruled = json.loads(run(*options).stdout)
    (tmp_path / "claimcheck.toml").unlink()
    return ruled, json.loads(run(*options).stdout)


def test_findings_of_the_house_stand_in_the_report(both):
    """Spelling, title and missing source are told at their place; without rules nothing is."""
    ruled, plain = both
    assert [COPY[f["start"] : f["end"]] for f in ruled["findings"] if f["id"] == "house"] == [
        "Kiev",
        "reportedly",
        "President Ana Marin",
    ]
    assert [f for f in plain["findings"] if f["id"] == "house"] == []


def test_a_kind_that_is_off_is_counted_and_covered(both):
    """Its claims are not listed, and the report says how many; no gap is made of them."""
    ruled, plain = both
    assert "12 cars" in {claim["quote"] for claim in plain["claims"]}
    assert "quantity" not in {claim["kind"] for claim in ruled["claims"]}
    assert "Found but not listed, by the house's rules: quantity 1." in ruled["draft"]["notices"]
    assert (ruled["coverage"], ruled["gaps"]) == (plain["coverage"], plain["gaps"])


def test_priorities_and_checks_are_the_houses(both):
    """The priority of a kind is replaced, its checks are added to; ids stay as they are."""
    ruled, plain = both
    dates = [[c["priority"] for c in report["claims"] if c["kind"] == "date"] for report in both]
    assert (set(dates[0]), set(dates[1])) == ({1}, {2})
    (troops,) = [claim for claim in ruled["claims"] if claim["kind"] == "troop_count"]
    (before,) = [claim for claim in plain["claims"] if claim["kind"] == "troop_count"]
    assert troops["verify"] == [*before["verify"], "the army's own count is in the archive"]
    assert troops["id"] == before["id"]


def test_a_model_is_told_the_houses_line(run, tmp_path):
    """The line stands after the kind's own, and the digest of the prompt says that it is another."""
    with_rules = run("prompt", "draft.md").stdout
    assert ". Also what a party's press office announces.\n" in with_rules
    (tmp_path / "claimcheck.toml").unlink()
    assert with_rules.split()[4] != run("prompt", "draft.md").stdout.split()[4]
