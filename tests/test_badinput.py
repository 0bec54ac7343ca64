"""What no draft should be: each gives a right result or one clear line and exit code 2, in bounded time."""

import json
import os
import subprocess
import sys

import pytest
from typer.testing import CliRunner

from claimcheck.cli import app
from claimcheck.emitters import formats

COPY = "About 40,000 troops left on Friday, the ministry said. “We are 12 men,” said Ann Lee.\n"
# Seconds; each takes a tenth of it on an idle machine.
LONGEST = 90
# What stands in these is compressed or counted, not read by a terminal.
BINARY = {"docx"}


@pytest.fixture
def run(tmp_path, monkeypatch):
    """The command line in an empty folder."""
    monkeypatch.chdir(tmp_path)

    def invoke(*arguments, stdin=None):
        done = CliRunner().invoke(app, [str(argument) for argument in arguments], input=stdin)
        assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
        return done

    return invoke


@pytest.fixture
def report(run, tmp_path):
    """What `check --format json` says of a file with this content, and its text as decoded."""

    def checked(data, name="draft.txt"):
        (tmp_path / name).write_bytes(data if isinstance(data, bytes) else data.encode())
        done = run("check", name, "--format", "json")
        assert done.exit_code == 0, done.stderr
        return json.loads(done.stdout)

    return checked


def command(folder, *arguments):
    """The real command in a process of its own, with the arguments as bytes."""
    given = [os.fsencode(sys.executable), b"-m", b"claimcheck", *map(os.fsencode, arguments)]
    return subprocess.run(given, cwd=folder, capture_output=True, timeout=LONGEST, check=False)


def values(report, kind):
    """The quote and the low bound of the claims of a kind."""
    return [(c["quote"], c["value"]["low"]) for c in report["claims"] if c["kind"] == kind]


def counts(report):
    """The values of all figures, whatever they count."""
    return [c["value"]["low"] for c in report["claims"] if c["value"] and "low" in c["value"]]


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"", "is empty"),
        (b" \r\n\t", "is empty"),
        (bytes(range(256)) * 20, "is a binary file, not text"),
        (b"\0" * 500, "is a binary file, not text"),
        (b"\x89PNG\r\n\x1a\n" + b"\0" * 90, "is a PNG image, not text"),
        (b"\xff\xfea\xd8" + "text".encode("utf-16-le"), "is broken UTF-16-LE"),
        (b"Menu\nHome\n\nShare this article\n", "has no copy, only site menu, share buttons"),
    ],
)
def test_a_file_without_copy_is_one_line_and_exit_code_2(run, tmp_path, data, told):
    """Empty, binary, broken or nothing but furniture: the line says which, and there is no checklist."""
    (tmp_path / "draft.txt").write_bytes(data)
    done = run("check", "draft.txt")
    assert (done.exit_code, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert done.stderr.startswith(f"claimcheck: draft.txt {told}")


def test_paths_that_can_not_be_read_are_one_line_and_exit_code_2(run, tmp_path):
    """A missing file, a folder without drafts and an empty pipe."""
    (tmp_path / "folder").mkdir()
    for path, told in [("gone.txt", "can't be read"), ("folder", "holds no drafts"), ("-", "is empty")]:
        done = run("check", path, stdin="")
        assert (done.exit_code, done.stdout, done.stderr.count("\n")) == (2, "", 1)
        assert told in done.stderr


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root reads every file")
def test_a_file_that_may_not_be_read_is_said(run, tmp_path):
    """A file without permission is one line and exit code 2."""
    (tmp_path / "draft.txt").write_text(COPY)
    (tmp_path / "draft.txt").chmod(0)
    done = run("check", "draft.txt")
    assert (done.exit_code, done.stderr) == (2, "claimcheck: draft.txt can't be read: Permission denied\n")


@pytest.mark.parametrize(
    "encoding", ["cp1252", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "shift-jis"]
)
def test_other_encodings_are_read_or_refused(run, tmp_path, encoding):
    """The figure is found whatever the encoding, and a notice names it where it is not UTF-8."""
    copy = COPY if encoding != "shift-jis" else "政府は発表した。About 40,000 troops left. 彼は語った。" * 5
    (tmp_path / "draft.txt").write_bytes(copy.encode(encoding))
    done = run("check", "draft.txt", "--format", "json")
    report = json.loads(done.stdout)
    assert values(report, "troop_count")[0] == ("About 40,000 troops", 40_000)
    assert report["claims"][0]["start"] == copy.index("About")
    assert ("read as" in done.stderr) == (encoding != "utf-8-sig")


@pytest.mark.parametrize("broken", [b"\xff", b"\xed\xa0\x80", b"\xc3"])
def test_a_broken_byte_costs_no_claim(report, broken):
    """Bytes that are no UTF-8, half a surrogate pair among them, are shown as such; the rest is read."""
    found = report(COPY.encode().replace(b"ministry", b"mini" + broken + b"stry"))
    assert counts(found) == [40_000, 12]
    assert "We are 12 men" in [claim["quote"] for claim in found["claims"]]


@pytest.mark.parametrize(
    ("copy", "quotes"),
    [
        ("About 4\u200b0,0\u200d00 troops left.", {"About 4\u200b0,0\u200d00 troops": 40_000}),
        ("About 40,\x000\x0000 troops left.", {"About 40,\x000\x0000 troops": 40_000}),
        ("About 40,0\u206000 troops\ufeff left.", {"About 40,0\u206000 troops": 40_000}),
        ("He said “\u202e12 men\u202c” left.", {"12 men": 12}),
    ],
)
def test_what_can_not_be_seen_hides_no_figure(run, tmp_path, copy, quotes):
    """Zero-width, bidirectional and NUL characters stay in the quote, are said, and reach no output raw."""
    (tmp_path / "draft.txt").write_text(copy, "utf-8")
    done = run("check", "draft.txt", "--format", "json")
    claims = json.loads(done.stdout)["claims"]
    assert all(copy[claim["start"] : claim["end"]] == claim["quote"] for claim in claims)
    assert {c["quote"]: c["value"]["low"] for c in claims if "low" in c["value"]} == quotes
    assert done.stderr.count("draft.txt: ") == 1
    for name in sorted(set(formats()) - BINARY):
        printed = run("check", "draft.txt", "--format", name).stdout
        assert not {"\0", "\u202e", "\u202c"}.intersection(printed), name


def test_an_odd_quotation_mark_swallows_no_figure(report):
    """With every paragraph's marks unbalanced, each paragraph's figure is found."""
    for shape in (
        "“He said {} men left.",
        'He said "{} men left.',
        "He said {} men left.”",
        "‘He said {} men left.",
    ):
        found = report("\n\n".join(shape.format(n) for n in range(20, 60)))
        assert counts(found) == list(range(20, 60))


def test_ten_thousand_quotations_are_all_found(report):
    """Each is a claim of its own, in bounded time, though all have the same words."""
    found = report("“We saw men leave,” said Ann Lee.\n\n" * 10_000)
    assert found["coverage"]["quotation"] == {"found": 10_000, "covered": 10_000}


def test_a_day_that_no_calendar_has_is_a_finding(report):
    """31 April is warned about, and costs neither a crash nor the rest of the sentence."""
    found = report("About 40 men left on 31 April 2026, the ministry said.\n")
    assert [finding["id"] for finding in found["findings"]] == ["impossible"]
    assert counts(found)[0] == 40


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("name", ["draft.txt", "draft.md"])
def test_line_ends_of_every_kind_count(report, name, end):
    """Lines and columns are the same whatever ends the lines."""
    found = report(f"Ships sail{end}{end}Two lines.{end}{end}  In all 40 men left.{end}", name)
    places = [(c["line"], c["column"]) for c in found["claims"] if c["quote"] == "40 men"]
    assert places == [(5, 10)]


@pytest.mark.parametrize("name", [b"\xff\xfe.txt", b"a\x1b[31m\n\x07.txt"])
def test_a_hostile_file_name_steers_nothing(tmp_path, name):
    """Undecodable bytes and control characters of a name reach neither terminal nor output, read or not."""
    missing = command(tmp_path, "check", name)
    (tmp_path / os.fsdecode(name)).write_text(COPY, "utf-8")
    for output in sorted(set(formats()) - BINARY):
        done = command(tmp_path, "check", name, "--format", output)
        assert (done.returncode, done.stderr) == (0, b"")
        assert not {0x1B, 0x07}.intersection(done.stdout)
    assert missing.returncode == 2
    assert missing.stderr.count(b"\n") == 1
    assert not {0x1B, 0x07}.intersection(missing.stderr)


LAST = "\n\nIn all 41 men left.\n"


@pytest.mark.parametrize(
    ("name", "copy"),
    [
        ("quotes.md", ">" * 20_000 + " 40 men left." + LAST),
        ("stairs.md", "\n".join(">" * n + " 40 men left" for n in range(1, 400)) + LAST),
        ("lists.md", "\n".join("  " * n + "- 40 men left" for n in range(400)) + LAST),
        ("links.md", "[" * 50_000 + "40 men left" + "]" * 50_000 + LAST),
        ("stars.md", "*" * 50_000 + "40 men left" + "_" * 50_000 + LAST),
        ("line.txt", "Fog lay on the river and nobody moved at all. " * 110_000 + "Only 40 men left." + LAST),
        ("line.md", "Fog lay on the river and nobody moved at all. " * 110_000 + "Only 40 men left." + LAST),
        ("word.txt", "a" * 5_000_000 + " 40 men left." + LAST),
        ("lines.txt", "Fog\n" * 200_000 + "Only 40 men left." + LAST),
        ("marks.txt", "“" * 100_000 + " 40 men left." + LAST),
    ],
    ids=lambda value: value if len(value) < 20 else "",
)
def test_size_and_depth_end_in_time(tmp_path, name, copy):
    """Deep nesting, a line of megabytes and 200,000 lines cost neither the last figure nor a recursion."""
    (tmp_path / name).write_text(copy, "utf-8")
    done = command(tmp_path, "check", name, "--format", "json")
    assert (done.returncode, done.stderr) == (0, b"")
    found = [
        (c["quote"], c["value"]["low"]) for c in json.loads(done.stdout)["claims"] if "low" in c["value"]
    ]
    assert ("40 men", 40) in [(quote.removeprefix("Only ").strip("*_"), low) for quote, low in found]
    assert found[-1] == ("41 men", 41) or found[-1] == ("In all 41 men", 41)


def test_each_short_line_is_read(report):
    """Lines that repeat are copy each time: none of 2,000 equal ones is left out."""
    found = report("Only 40 men left the town\n" * 2_000)
    assert counts(found) == [40] * 2_000
    assert found["draft"]["skipped"] == []
