"""Results are whole or not there."""

import pytest

from claimcheck.errors import OutputError
from claimcheck.output import complain, write


def test_a_file_is_replaced_whole_and_keeps_its_permissions(tmp_path):
    """The old file's mode stays, no temporary file is left."""
    target = tmp_path / "list.md"
    target.write_text("old")
    target.chmod(0o640)
    write("new — 40\u202f000", target)
    assert target.read_bytes() == "new — 40\u202f000".encode()
    assert target.stat().st_mode & 0o777 == 0o640
    assert [file.name for file in tmp_path.iterdir()] == ["list.md"]


def test_a_failed_write_leaves_the_old_file(tmp_path, monkeypatch):
    """A full disk costs the new result, never the old one."""
    target = tmp_path / "list.md"
    target.write_text("old")

    def full(_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("claimcheck.output.os.fsync", full)
    with pytest.raises(OutputError, match=r"list\.md: can't write the result: No space left on device"):
        write("new", target)
    assert target.read_text() == "old"
    assert [file.name for file in tmp_path.iterdir()] == ["list.md"]


def test_a_folder_that_is_not_there_is_named(tmp_path):
    """The message says which file and why."""
    with pytest.raises(OutputError, match=r"gone/list\.md: can't write the result: No such file"):
        write("new", tmp_path / "gone" / "list.md")


def test_complaints_can_not_steer_a_terminal(capsys):
    """Escapes in a file's name are shown, not obeyed."""
    complain("bad\x1b[31m\nname.md: no such file")
    assert capsys.readouterr().err == "claimcheck: bad\\x1b[31m\\nname.md: no such file\n"
