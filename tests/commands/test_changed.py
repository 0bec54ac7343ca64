"""Only what changed since a commit is checked."""

import subprocess
from pathlib import Path

import pytest

from claimcheck.commands.changed import changed
from claimcheck.errors import UsageError


@pytest.fixture
def repository(tmp_path, monkeypatch):
    """A repository whose branch left main after a.md and b ü.md, and whose main went on since."""
    for name in ("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    git("init", "-q", "-b", "main")
    write("a.md", "one")
    write("b ü.md", "one")
    commit()
    git("switch", "-q", "-c", "copy")
    write("b ü.md", "two")
    (tmp_path / "desk").mkdir()
    write("desk/c.md", "new")
    commit()
    git("switch", "-q", "main")
    write("a.md", "main went on")
    commit()
    git("switch", "-q", "copy")
    return tmp_path


def git(*arguments):
    named = ["-c", "user.name=desk", "-c", "user.email=desk@example.org"]
    subprocess.run(["git", *named, *arguments], check=True, capture_output=True)


def commit():
    git("add", "-A")
    git("commit", "-q", "-m", "copy")


def write(name, text):
    Path(name).write_text(text, "utf-8")


def test_what_the_branch_changed_is_named(repository):
    """Committed, changed and new files of the branch; what only main changed is not ours."""
    write("new.md", "untracked")
    paths = ["a.md", "b ü.md", "desk/c.md", "new.md", "-"]
    assert list(changed(paths, "main")) == ["b ü.md", "desk/c.md", "new.md", "-"]


def test_paths_are_those_of_the_folder_one_stands_in(repository, monkeypatch):
    """Git names files from the top of the repository or from here; both find theirs."""
    monkeypatch.chdir(repository / "desk")
    write("new.md", "untracked")
    paths = ["c.md", "new.md", "../a.md", "../b ü.md", str(repository / "desk" / "c.md")]
    assert list(changed(paths, "main")) == ["c.md", "new.md", "../b ü.md", str(repository / "desk" / "c.md")]


@pytest.mark.parametrize("reference", ["no-such-branch", "--output=stolen"])
def test_a_commit_that_does_not_exist_is_one_clear_line(repository, reference):
    """What looks like an option of git is none."""
    with pytest.raises(UsageError, match="--diff: git says: "):
        list(changed(["a.md"], reference))
    assert not (repository / "stolen").exists()


def test_outside_a_repository_there_is_nothing_to_compare_with(tmp_path, monkeypatch):
    """The reader is told that it is git that says so."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    with pytest.raises(UsageError, match=r"git says: .*not a git repository"):
        list(changed(["a.md"], "main"))
