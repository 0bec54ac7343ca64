"""All that the pages of documentation show is true."""

import inspect
import re
import runpy
import subprocess
import sys

import pytest
from shown import ROOT, anchors, blocks, commands, lay, links, run, served

import claimcheck

PAGES = {
    path.relative_to(ROOT).as_posix(): path.read_text("utf-8")
    for path in (ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md")))
}
GENERATED = runpy.run_path(str(ROOT / "docs" / "commands.py"))


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """A folder with the files that the pages name, in a repository whose branches are `main` and `copy`."""
    monkeypatch.chdir(tmp_path)
    lay(tmp_path, "quay")
    (tmp_path / "drafts").mkdir()
    (tmp_path / "drafts" / "a.md").write_text("About 40 people came on Monday, police said.\n")
    git = ["git", "-c", "user.name=desk", "-c", "user.email=desk@example.org"]
    for words in (["init", "-q", "-b", "main"], ["add", "drafts"], ["commit", "-qm", "a"]):
        subprocess.run([*git, *words], check=True)
    return tmp_path


@pytest.mark.parametrize("page", ["docs/editors.md", "docs/ci.md"])
def test_the_commands_of_a_page_run_one_after_the_other(page, desk):
    """As printed, in one folder; each ends well and complains of nothing but what it was asked to tell."""
    for command in commands(PAGES[page]):
        done = run(command)
        assert done.exit_code == 0, f"{command}: {done.output}"


@pytest.mark.parametrize("command", [line for page in PAGES.values() for line in served(page)])
def test_commands_that_want_a_server_exist(command):
    """Their options are known; none of them is run."""
    assert run(f"{command} --help").exit_code == 0


def test_a_gate_says_what_the_page_for_editors_says(desk):
    """One line for each open item of the first group, until the page's export settles them."""
    check, gate = (
        next(line for line in commands(PAGES["docs/editors.md"]) if word in line)
        for word in ("--against", "claimcheck gate")
    )
    assert run(check).exit_code == 0
    held = run("claimcheck gate report.json")
    assert (held.exit_code, len(held.stdout.splitlines())) == (1, 15)
    assert ": passes; " in run(gate).stdout


def test_the_list_that_is_shown_is_the_one_that_is_printed(desk):
    """Each line of the samples stands in the list that the page's first command writes."""
    run(next(line for line in commands(PAGES["docs/editors.md"]) if "list.md" in line))
    printed = (desk / "list.md").read_text("utf-8")
    first, ticked = blocks(PAGES["docs/editors.md"], "markdown")
    for line in filter(None, first.splitlines()):
        assert line.removesuffix("[...]") in printed
    assert ticked.partition(" **wrong**")[0] in printed


def test_the_settings_that_are_shown_hold(desk):
    """The page's file of settings is read, and no setting of a table is left out."""
    (text,) = blocks(PAGES["docs/ci.md"], "toml")
    (desk / "claimcheck.toml").write_text(text, "utf-8")
    shown = run("claimcheck config").stdout.splitlines()
    tables = [line for line in shown if line.startswith(("house.", "gate."))]
    assert [line for line in tables if line.endswith(" default")] == []


def test_the_python_that_is_shown_runs(desk, capsys):
    """The blocks of the page, one after the other; the last prints what the detectors see."""
    exec("\n".join(blocks(PAGES["docs/python.md"], "python")), {})
    printed = capsys.readouterr().out
    assert printed.count("# Fact checklist: ") == 2
    assert [line.split()[0] for line in printed.splitlines()[-2:]] == ["quantity", "date"]


def test_the_functions_are_as_the_page_shows_them():
    """Name, parameters in their order, and defaults of each of the four."""
    shown = dict(re.findall(r"^\| `(\w+)\((.*?)\)`", PAGES["docs/python.md"], re.MULTILINE))
    assert set(shown) == set(claimcheck.__all__)
    for name, parameters in shown.items():
        real = inspect.signature(getattr(claimcheck, name)).parameters.values()
        bare = [each.replace(annotation=each.empty) for each in real]
        assert f"({parameters})".replace('"', "'") == str(inspect.Signature(bare)), name


@pytest.mark.parametrize("name", PAGES)
def test_no_link_leads_nowhere(name):
    """Files, headings of other pages, and pictures are there."""
    for link in links(PAGES[name]):
        path, _, anchor = link.partition("#")
        target = (ROOT / name).parent / path if path else ROOT / name
        assert target.exists(), link
        assert not anchor or anchor in anchors(target.read_text("utf-8")), link


def test_pictures_are_small_and_shown():
    """A picture that no page shows is forgotten; one of more than 150 KB is too big for a clone."""
    shown = {link for page in PAGES.values() for link in links(page)}
    for picture in (ROOT / "docs" / "images").iterdir():
        assert f"images/{picture.name}" in shown
        assert picture.stat().st_size <= 150_000


@pytest.mark.parametrize(("file", "make"), [("commands.md", "page"), ("report.schema.json", "schema")])
def test_what_is_generated_is_current(file, make):
    """`python docs/commands.py` writes it anew."""
    assert (ROOT / "docs" / file).read_text("utf-8") == GENERATED[make]()


def test_the_published_schema_is_the_one_that_is_printed():
    """The file is what `claimcheck schema report` prints, byte for byte."""
    assert (ROOT / "docs" / "report.schema.json").read_text("utf-8") == run("claimcheck schema report").stdout


RECIPES = dict(
    zip(
        ("emitters", "readers", "kinds", "findings"),
        blocks(PAGES["CONTRIBUTING.md"], "python"),
        strict=True,
    )
)
TRIED = """
import sys
from importlib import import_module
import_module("claimcheck." + sys.argv[1]).__path__.append(sys.argv[1])
sys.argv = ["claimcheck", "check", "--offline", *sys.argv[2:]]
from claimcheck.cli import app
app()
"""
COPY = "About 300 marchers went to to the port on Friday.\n-30-\nSlug: port 2\n"


@pytest.mark.parametrize(
    ("folder", "name", "options", "printed"),
    [
        ("emitters", "tsv", ["-f", "tsv"], "\t1\tAbout 300 marchers\n"),
        ("readers", "asc", [], "Not read: lines 2-3 (below the end mark)."),
        (
            "kinds",
            "crowd_figure",
            [],
            "## First: crowd figures (1)\n\nCheck: who counted: police, organisers",
        ),
        ("findings", "doubled", [], "- **A word printed twice**, line 1: “to to”"),
    ],
)
def test_a_recipe_works_as_printed(folder, name, options, printed, tmp_path):
    """The file of each recipe, put into its folder, does what the recipe says."""
    (tmp_path / folder).mkdir()
    (tmp_path / folder / f"{name}.py").write_text(RECIPES[folder], "utf-8")
    (tmp_path / "draft.asc").write_text(COPY)
    done = subprocess.run(
        [sys.executable, "-c", TRIED, folder, "draft.asc", *options],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert printed in done.stdout
