"""A new format, finding, kind, detector or input is one new file: nothing else is edited."""

import json
import subprocess
import sys

import pytest

from claimcheck import plugins

EMITTER = """
SUFFIX = ".shout"
def render(report, options):
    return " ".join(claim.quote.upper() for claim in report.claims) + "\\n"
"""
FINDING = """
from claimcheck.report import Finding
def find(evidence):
    yield Finding("shout", "info", "A shout", "It is loud", 0, 5)
"""
KIND = """
from claimcheck.claims import Title
from claimcheck.kinds import Ask, Kind
KIND = Kind(
    name="shout", slug="shout", priority=1, rank=0, heading="shouts", checks=("how loud",), of="title",
    ask=Ask("a shout", {}, lambda fields, words: Title(words, words), ("Oh!", {"q": "Oh", "by": None})),
    takes=lambda mention: mention.type == "title",
)
"""
READER = """
from claimcheck.readers.text import read
SUFFIXES = (".shout",)
OPENS = None
LARGEST = 1_000_000
"""
COPY = "President Ana Marin spoke on May 3, 2021.\n"


def run(tmp_path, package, source, *arguments):
    """The command line with one more file in a package's folder."""
    folder = tmp_path / package
    folder.mkdir()
    (folder / "shout.py").write_text(source)
    code = (
        f"import sys, claimcheck.{package} as package\n"
        f"package.__path__.append({str(folder)!r})\n"
        f"sys.argv = ['claimcheck', *{list(arguments)!r}]\n"
        "from claimcheck.cli import app\n"
        "app()\n"
    )
    return subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    ).stdout


@pytest.fixture
def draft(tmp_path):
    (tmp_path / "draft.txt").write_text(COPY)
    (tmp_path / "draft.shout").write_text(COPY)
    return tmp_path


def test_an_output_format_is_one_file(draft):
    """It is known by its name at once."""
    assert run(draft, "emitters", EMITTER, "check", "draft.txt", "--format", "shout").startswith(
        "PRESIDENT ANA"
    )


def test_a_finding_is_one_file(draft):
    """It stands in every report."""
    report = json.loads(run(draft, "findings", FINDING, "check", "draft.txt", "--format", "json"))
    assert [finding["id"] for finding in report["findings"]] == ["shout"]


def test_a_claim_kind_is_one_file(draft):
    """It takes its mentions, gets a section with its checks, and its own ids."""
    printed = run(draft, "kinds", KIND, "check", "draft.txt")
    assert "## First: shouts (1)" in printed
    assert "how loud" in printed
    assert "<!-- cc:shout-" in printed


def test_an_input_format_is_one_file(draft):
    """Its files are found in a folder and read."""
    assert "Ana Marin" in run(draft, "readers", READER, "check", "draft.shout")


def test_plugins_are_listed_without_being_imported():
    """The names of a folder's modules cost no import of them."""
    code = (
        "import sys; from claimcheck import plugins; names = plugins.names('claimcheck.emitters');"
        "assert 'json' in names and 'claimcheck.emitters.json' not in sys.modules"
    )
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
    with pytest.raises(KeyError):
        plugins.load("claimcheck.emitters", "nothing")
