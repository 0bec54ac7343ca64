"""What the project ships for CI does what it says: the action's script, the hook, the templates."""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
BESIDE = Path(sys.executable).parent
GIT = ["git", "-c", "user.name=desk", "-c", "user.email=desk@example.org"]


@pytest.fixture
def repository(tmp_path):
    """A repository with a draft on main and another, whose name is a trap, on a branch."""
    (tmp_path / "drafts").mkdir()
    shutil.copy(ROOT / "golden/standoff/draft.md", tmp_path / "drafts/a.md")
    commands = (
        ["init", "-q", "-b", "main"],
        ["add", "-A"],
        ["commit", "-qm", "a"],
        ["switch", "-qc", "copy"],
    )
    for command in commands:
        subprocess.run([*GIT, *command], cwd=tmp_path, check=True)
    shutil.copy(ROOT / "golden/planted/draft.md", tmp_path / "drafts/b $(touch pwned).md")
    return tmp_path


@pytest.mark.skipif(shutil.which("bash") is None, reason="there is no bash")
def test_the_actions_script_checks_what_changed(repository):
    """Annotations on standard output, the checklist as the summary, files in a folder, exit code 1."""
    inputs = {
        "DRAFTS": "drafts\n\n",
        "DIFF": "main",
        "FAIL_ON": "error gaps",
        "BASELINE": "",
        "OUTPUT": "out",
    }
    told = {"GITHUB_STEP_SUMMARY": str(repository / "summary.md")}
    path = {"PATH": f"{BESIDE}{os.pathsep}{os.environ['PATH']}"}
    done = subprocess.run(
        ["bash", ROOT / "ci/action.sh"],
        cwd=repository,
        env={**os.environ, **inputs, **told, **path},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith("::error file=drafts/b $(touch pwned).md,line=36,")
    assert not (repository / "pwned").exists()
    assert (repository / "summary.md").read_text() == (repository / "out/checklist.md").read_text()
    (row,) = map(json.loads, (repository / "out/reports.jsonl").read_text().splitlines())
    assert row["draft"]["path"] == "drafts/b $(touch pwned).md"
    assert json.loads((repository / "out/claimcheck.sarif").read_text())["version"] == "2.1.0"


def test_no_input_of_the_action_is_part_of_a_script():
    """Inputs reach a step through its environment: in the script they would run as commands."""
    action = yaml.safe_load((ROOT / "action.yml").read_text())
    scripts = [step["run"] for step in action["runs"]["steps"] if "run" in step]
    assert len(scripts) == 2
    assert not any("${{" in script for script in scripts)
    (step,) = [step for step in action["runs"]["steps"] if "env" in step]
    named = {re.search(r"inputs\.([\w-]+)", value)[1] for value in step["env"].values()}
    assert named | {"python-version"} == set(action["inputs"])


@pytest.mark.parametrize(
    "file", ["ci/checklist-on-pull-requests.yml", "ci/gitlab.yml", ".pre-commit-hooks.yaml"]
)
def test_options_in_the_templates_exist(file):
    """A template that names an option which is gone would fail in somebody's CI."""
    used = set(
        re.findall(
            r"(?<=\s)--[a-z-]+(?=[\s=])", "\n".join(_commands(yaml.safe_load((ROOT / file).read_text())))
        )
    )
    done = subprocess.run(
        [sys.executable, "-m", "claimcheck", "check", "--help"], capture_output=True, text=True, check=True
    )
    assert used <= set(re.findall(r"--[a-z-]+", done.stdout))
    assert used or "pull-requests" in file


def test_the_example_workflow_gives_a_fork_nothing():
    """Not on pull_request_target, read-only at the top, comments only for the repository's own branches."""
    text = (ROOT / "ci/checklist-on-pull-requests.yml").read_text()
    workflow = yaml.safe_load(text)
    assert list(workflow[True]) == ["pull_request"]
    assert workflow["permissions"] == {"contents": "read"}
    own = "github.event.pull_request.head.repo.full_name == github.repository"
    steps = workflow["jobs"]["checklist"]["steps"]
    assert all(own in step["if"] for step in steps if "GH_TOKEN" in step.get("env", {}))
    assert not any("${{" in step.get("run", "") for step in steps)


def _commands(tree):
    """The command lines of claimcheck in a template."""
    match tree:
        case dict():
            return [line for value in tree.values() for line in _commands(value)]
        case list():
            return [line for value in tree for line in _commands(value)]
        case str() if tree.startswith("claimcheck check"):
            return [f"{tree} "]
        case _:
            return []
