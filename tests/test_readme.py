"""All that the README shows is true."""

import re
import runpy

import pytest
from shown import ROOT, blocks, commands, lay, run

from claimcheck import plugins

README = (ROOT / "README.md").read_text("utf-8")
SHELL = [line for block in blocks(README, "sh") for line in block.splitlines()]


@pytest.mark.parametrize("command", commands(README))
def test_every_command_runs_as_printed(command, tmp_path, monkeypatch):
    """Each one ends well on a draft, its check and a folder of the names that it uses."""
    monkeypatch.chdir(tmp_path)
    lay(tmp_path, "standoff")
    done = run(command)
    told = "the reports are in reports\n" if command.startswith("claimcheck archive") else ""
    assert done.exit_code == 0, done.stderr
    assert done.stderr.endswith(told) if told else not done.stderr


def test_the_sample_is_part_of_what_the_first_command_prints():
    """Each line of the checklist shown stands in the golden output of the same draft, in the same order."""
    sample = re.search(r"```markdown\n(.*?)```", README, re.DOTALL)[1].splitlines()
    printed = (ROOT / "golden" / "standoff" / "expected.md").read_text("utf-8").splitlines()
    places = [printed.index(line) for line in sample if line not in ("", "[...]")]
    assert places == sorted(places)


def test_the_test_command_is_the_one_that_ci_runs():
    """`.ci/run` runs the README's test command word for word."""
    command = next(line for line in SHELL if "pytest" in line)
    assert command in (ROOT / ".ci" / "run").read_text("utf-8").splitlines()


def test_every_finding_is_listed():
    """A warning that the README does not name is one that nobody expects."""
    assert [name for name in plugins.names("claimcheck.findings") if f"`{name}`" not in README] == []


def test_every_format_is_named():
    """What the README does not name is found by nobody: output formats, and the endings of inputs."""
    inputs = [module.SUFFIXES[0] for module in plugins.load_all("claimcheck.readers")]
    named = [*inputs, *plugins.names("claimcheck.emitters")]
    assert [name for name in named if f"`{name}`" not in README] == []


def test_the_figures_shown_are_those_that_the_benchmark_prints(monkeypatch):
    """The rows of the table are the benchmark's, in its order; what they reached needs the data sets."""
    monkeypatch.syspath_prepend(str(ROOT / "benchmarks"))
    figures = runpy.run_path(str(ROOT / "benchmarks" / "detectors.py"))
    head, *rows, speed = blocks(README, "text")[0].splitlines()
    assert head == figures["HEAD"]
    assert speed.split()[:3] == ["all", "detectors", "MB/s"]
    shown = [tuple(row.split()[:3]) for row in rows]
    assert shown == [(one.data, one.types, one.measure) for one in figures["FIGURES"]]
