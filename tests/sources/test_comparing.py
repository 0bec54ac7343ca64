"""Two articles about one event: what both say, where they differ, what only one has."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from claimcheck.cli import app
from claimcheck.pipeline import compare
from claimcheck.readers import read

SEEDS = sorted((Path(__file__).parents[3] / "shared" / "seeds").glob("*.txt"))
OURS = """LUND, May 5, 2026 — More than 300 boats blocked the northern harbour on Monday, police said.

Chair Ane Moen said the board “must end this sell-off and listen.” She accused the shipping line
of hiding the bill.

The blockade would end within three days, Moen said. “We are tired,” said skipper Per Dahl.
"""
THEIRS = """LUND, May 5, 2026 — Hundreds of boats blocked the northern harbour on Monday.

Board member Tor Lie said the board “must end its selloff & listen.” He accused the harbour office
of hiding the bill.

The blockade would end in three days, Moen said. The bill is 4 million crowns.
"""


@pytest.fixture
def pair(tmp_path):
    for name, text in (("ours.txt", OURS), ("theirs.txt", THEIRS)):
        (tmp_path / name).write_text(text, "utf-8")
    return str(tmp_path / "ours.txt"), str(tmp_path / "theirs.txt")


def differences(found):
    return {(one.aspect, one.a, one.b) for point in found.points for one in point.differences}


def test_every_difference_is_on_the_list(pair):
    """Wording word by word, the speaker, the accused, bounds of figures and of periods."""
    found = differences(compare(*map(read, pair)))
    assert {("wording", "this", "its"), ("wording", "and", "&")} <= found
    assert ("wording", "sell-off", "selloff") in found
    assert ("speaker", "Ane Moen", "Tor Lie") in found
    assert ("accused", "the shipping line", "the harbour office") in found
    assert ("bounds", "More than 300 boats", "Hundreds of boats") in found
    assert ("bounds", "within three days", "three days") in found


def test_what_only_one_has_is_listed_apart(pair):
    """A point of one article alone has no other side."""
    points = compare(*map(read, pair)).points
    assert "We are tired" in [point.a.words for point in points if point.a and not point.b]
    assert "4 million crowns" in [point.b.words for point in points if point.b and not point.a]


def test_a_person_with_two_titles_in_one_article_has_both(tmp_path):
    """What the other article says too is no difference because it stands beside another title."""
    ours = "Port director Ane Moen spoke. The bill is high, said Chairwoman Ane Moen."
    (tmp_path / "a.txt").write_text(ours, "utf-8")
    (tmp_path / "b.txt").write_text("Port director Ane Moen spoke on the quay.", "utf-8")
    found = compare(read(str(tmp_path / "a.txt")), read(str(tmp_path / "b.txt")))
    assert not [one for one in differences(found) if one[0] == "name or title"]
    assert [point.a.words for point in found.points if point.b is None] == ["Chairwoman Ane Moen"]


def test_the_order_of_the_articles_does_not_matter(pair):
    """The same differences are found from either side."""
    there, back = compare(*map(read, pair)), compare(*map(read, pair[::-1]))
    assert differences(there) == {(aspect, b, a) for aspect, a, b in differences(back)}


def test_an_article_agrees_with_itself(pair):
    """There is nothing that differs, and nothing that only one has but what is not compared."""
    found = compare(*map(read, (pair[0], pair[0])))
    assert differences(found) == set()
    assert {point.kind for point in found.points if not (point.a and point.b)} <= {"date"}


def test_markdown_and_json_through_the_command_line(pair, tmp_path):
    """Markdown is the default, JSON has the same points, a missing file is one line and exit 2."""
    done = CliRunner().invoke(app, ["compare", *pair])
    assert done.exit_code == 0
    assert done.stdout.startswith("# Two articles compared\n")
    assert "wording: A “this”, B “its”" in done.stdout
    fields = json.loads(CliRunner().invoke(app, ["compare", *pair, "--format", "json"]).stdout)
    assert fields["schema"] == "claimcheck.comparison/1"
    assert len(fields["points"]) == len(compare(*map(read, pair)).points)
    failed = CliRunner().invoke(app, ["compare", pair[0], str(tmp_path / "gone.txt")])
    assert (failed.exit_code, failed.stderr.count("\n")) == (2, 1)


@pytest.mark.skipif(len(SEEDS) != 2, reason="the two real articles are not there")
def test_what_a_careful_reader_finds_in_two_real_articles():
    """Build-up, who is accused of the powder keg, this and its, bounds of troops and weeks, who ranks it."""
    found = differences(compare(*map(read, map(str, SEEDS))))
    assert {("wording", "buildup", "build-up"), ("wording", "this", "its"), ("wording", "and", "&")} <= found
    assert ("accused", "the United States", "alliance members") in found
    assert ("bounds", "within two weeks", "two weeks") in found
    bounds = [(a.split()[0:3], b.split()[0]) for aspect, a, b in found if aspect == "bounds"]
    assert (["more", "than", "40,000"], "thousands") in bounds
    assert ("source", "Jens Stoltenberg", None) in found
