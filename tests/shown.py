"""What a page of documentation shows, and a desk with the files that its commands name."""

import json
import re
import shlex
import shutil
from pathlib import Path

from typer.testing import CliRunner

import claimcheck
from claimcheck.cli import app

ROOT = Path(__file__).parents[1]
_BLOCK = re.compile(r"```(\w+)\n(.*?)```", re.DOTALL)
_LINK = re.compile(r"\]\(([^)\s]+)\)")


def blocks(page, language):
    """The blocks of a page in that language."""
    return [text for name, text in _BLOCK.findall(page) if name == language]


def commands(page):
    """The command lines of claimcheck that a page shows, without their comments."""
    return [line for line in _lines(page) if line.startswith("claimcheck ")]


def served(page):
    """The command lines that want a server or another program's output, from the word claimcheck on."""
    return [line[at:] for line in _lines(page) if (at := line.find(" claimcheck ") + 1)]


def _lines(page):
    return [line.split("  #")[0].strip() for block in blocks(page, "sh") for line in block.splitlines()]


def links(page):
    """Where the links and pictures of a page lead, those to the web left out."""
    return [link for link in _LINK.findall(page) if "://" not in link]


def anchors(page):
    """The names of a page's headings, as a link names them."""
    heads = re.findall(r"^#+ (.*)", page, re.MULTILINE)
    return {re.sub(r"[^\w -]", "", head).strip().lower().replace(" ", "-") for head in heads}


def run(command):
    """What a command line does in the working folder."""
    return CliRunner().invoke(app, shlex.split(command)[1:], input="")


def lay(folder, case):
    """Lay out a draft of the golden case, its revision, its check and what else commands are shown with."""
    (folder / "golden").symlink_to(ROOT / "golden")
    shutil.copy(ROOT / "golden/quay/release.md", folder / "release.md")
    for name in ("draft.md", "ours.md", "incoming/night.md"):
        (folder / name).parent.mkdir(exist_ok=True)
        shutil.copy(ROOT / "golden" / case / "draft.md", folder / name)
    shutil.copy(folder / "release.md", folder / "theirs.txt")
    (folder / "draft2.md").write_text(
        (folder / "draft.md").read_text("utf-8") + "\nIt is 11 km away.\n", "utf-8"
    )
    (folder / "lists").mkdir()
    report = claimcheck.check(claimcheck.read("draft.md"), "offline")
    (folder / "report.json").write_text(str(claimcheck.emit(report, "json")), "utf-8")
    ticked = str(claimcheck.emit(report, "markdown")).replace("- [ ]", "- [x]")
    (folder / "ticked.md").write_text(ticked, "utf-8")
    marks = [
        {"id": claim.id, "status": "verified", "note": None, "by": "Ann Lee", "at": "2026-03-10T08:00:00Z"}
        for claim in report.claims
    ]
    origin = {"path": "draft.md", "sha256": report.draft.origin.sha256}
    export = {"schema": "claimcheck.marks/1", "draft": origin, "marks": marks}
    (folder / "draft.md.marks.json").write_text(json.dumps(export), "utf-8")
