"""`claimcheck check --against`, through the real command line."""

import csv
import json

import pytest
from typer.testing import CliRunner

from claimcheck.cli import app

RELEASE = """The harbour board met on 4 May 2026. It counted 38 boats at the quay.

“We will not sell the ferry, but we may lease it,” said chair Ane Moen.
"""
OTHER = """The ferry row, from the board's minutes. It counted 36 boats at the quay.

Moen: “We will not sell the ferry.”
"""
DRAFT = """LUND, May 5, 2026 — The board counted 38 boats at the quay.

“We will sell the ferry,” said chair Ane Moen. “We will not sell the ferry,” she said later.

Nobody was “ready for winter,” she said.
"""


@pytest.fixture
def desk(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for name, text in (("draft.txt", DRAFT), ("release.txt", RELEASE), ("minutes.txt", OTHER)):
        (tmp_path / name).write_text(text, "utf-8")
    return tmp_path


def check(*options, code=0):
    done = CliRunner().invoke(app, ["check", "draft.txt", "--offline", *options])
    assert done.exit_code == code, done.stderr
    return done


def claims(*options, code=0):
    report = json.loads(check("--format", "json", *options, code=code).stdout)
    return {claim["quote"]: claim["sources"] for claim in report["claims"]}, report


def test_without_sources_nothing_is_said_of_them(desk):
    """A report that was compared with nothing names no source and has no column or line of them."""
    found, report = claims()
    assert report["sources"] == []
    assert set(map(len, found.values())) == {0}
    assert "sources" not in check("--format", "csv").stdout.splitlines()[0]
    assert "Against" not in check().stdout


def test_each_claim_shows_its_source(desk):
    """The file, its line, its words, the verdict and each change stand with the claim."""
    found, report = claims("--against", "release.txt")
    (altered,) = found["We will sell the ferry"]
    assert (altered["path"], altered["line"], altered["verdict"]) == ("release.txt", 3, "altered")
    assert altered["words"] == "We will not sell the ferry"
    assert altered["changes"] == [{"op": "dropped", "draft": "", "source": "not", "loud": True}]
    (exact,) = found["We will not sell the ferry"]
    assert (exact["verdict"], exact["warning"]) == ("exact", "the source goes on: “but we may lease it”")
    assert [one["verdict"] for one in found["ready for winter"]] == ["not found"]
    assert [(one["path"], one["problem"]) for one in report["sources"]] == [("release.txt", None)]


def test_a_source_that_differs_is_shown_beside_one_that_agrees(desk):
    """With several sources the best comes first, and a differing one is never hidden by it."""
    found, _ = claims("--against", "minutes.txt", "--against", "release.txt")
    boats = found["38 boats"]
    assert [(one["path"], one["verdict"], one["value"]["low"]) for one in boats] == [
        ("release.txt", "agrees", 38),
        ("minutes.txt", "differs", 36),
    ]
    assert "1 figure differs" in check("--against", "minutes.txt", "--against", "release.txt").stdout


def test_a_folder_is_all_its_drafts(desk):
    """A folder given as a source is every readable file in it."""
    (desk / "pile").mkdir()
    (desk / "pile" / "a.md").write_text(RELEASE, "utf-8")
    (desk / "pile" / "b.txt").write_text(OTHER, "utf-8")
    _, report = claims("--against", "pile")
    assert [one["path"] for one in report["sources"]] == ["pile/a.md", "pile/b.txt"]


def test_a_source_that_can_not_be_read_loses_nothing(desk):
    """It is named in one line, on the checklist too; the rest is compared, and the exit code is 2."""
    done = check("--against", "gone.txt", "--against", "release.txt", code=2)
    assert done.stderr.count("\n") == 1
    assert "gone.txt" in done.stderr
    assert "Source not read: gone.txt" in done.stdout
    assert "Against 1 source: 1 quotation exact, 1 altered, 1 not found" in done.stdout


def test_differences_come_first_of_their_kind(desk):
    """What differs from a source stands above what does not, and says so in its line."""
    page = check("--against", "release.txt").stdout
    items = [line for line in page.splitlines() if line.startswith("- [ ]")]
    quotations = [line for line in items if "cc:quot-" in line]
    assert "altered from release.txt: see below" in quotations[0]
    assert "exact in release.txt, but see below" in quotations[1]
    assert "not in the sources" in quotations[2]


def test_the_table_has_a_column_of_verdicts_and_one_of_sources(desk):
    """A spreadsheet shows the verdicts apart from the words."""
    rows = list(csv.DictReader(check("--format", "csv", "--against", "release.txt").stdout.splitlines()))
    altered = next(row for row in rows if row["quote"] == "We will sell the ferry")
    assert altered["verdicts"] == "altered"
    assert altered["sources"].startswith("altered from release.txt, line 3: “We will not sell the ferry”")


def test_hostile_words_of_a_source_stay_words(desk):
    """A source's markup can't open a tag, ping a person or close the item's comment."""
    (desk / "release.txt").write_text("“We will <b>never</b> sell the --> ferry @all,” she said.\n", "utf-8")
    page = check("--against", "release.txt").stdout
    assert "never" in page
    assert "<b>" not in page
    assert "@all" not in page
