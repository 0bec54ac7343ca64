"""`claimcheck revise` through the real command line: ten planted edits, and doubtful lists."""

import json
import re

import pytest
from typer.testing import CliRunner

from claimcheck.cli import app

LEAD = "PORT ELLAN, March 10, 2026 (Agency) — A fire broke out in the harbor."
OLD = {
    "pumps": "The city bought 14 pumps.",
    "boats": "The navy lent 6 boats.",
    "mayor": "Mayor Jon Abel opened the quay.",
    "grain": "The fire destroyed 2,400 tons of grain.",
    "trucks": "The town of Keldor sent 31 trucks.",
    "nurses": "The clinic hired 52 nurses.",
    "tents": "The army put up 77 tents.",
    "beds": "The school lent 88 beds.",
    "boots": "Someone stole 99 boots.",
}
# Two of each: kept (moved, typeset otherwise), stale (digit, name), open again (sentence), gone, new.
NEW = {
    "boats": OLD["boats"],
    "pumps": OLD["pumps"].replace(" ", "\u00a0", 1),
    "mayor": "Mayor Jan Abel opened the quay.",
    "grain": "The fire destroyed 2,500 tons of grain.",
    "trucks": "The town of Hrad sent 31 trucks.",
    "nurses": "The clinic dismissed 52 nurses.",
    "tents": OLD["tents"],
    "cranes": "A ship lost 23 cranes.",
    "ropes": "Rain soaked 45 ropes.",
}


@pytest.fixture
def run(tmp_path, monkeypatch):
    """The command line in a folder with both drafts."""
    monkeypatch.chdir(tmp_path)
    for name, copy in (("old.txt", OLD), ("new.txt", NEW)):
        (tmp_path / name).write_text("\n\n".join([LEAD, *copy.values()]) + "\n", "utf-8")

    def call(*arguments):
        done = CliRunner().invoke(app, [*arguments, "--offline"])
        assert done.exit_code == 0, done.output
        return done

    call("check", "old.txt", "-f", "json=old.json", "-f", "markdown=old.md", "-f", "csv=old.csv")
    return call


def tick(folder, *words, name="old.md", note=""):
    """Tick the items of a checklist that hold these words."""
    lines = (folder / name).read_text("utf-8").splitlines()
    for at, line in enumerate(lines):
        if line.startswith("- [ ]") and any(f"**{each}**" in line for each in words):
            lines[at] = line.replace("- [ ]", "- [x]") + note
    (folder / f"ticked-{name}").write_text("\r\n".join(lines), "utf-8", newline="")
    return f"ticked-{name}"


def loaded(folder, name):
    return json.loads((folder / name).read_text("utf-8"))


WORDS = (
    "14 pumps",
    "6 boats",
    "Mayor Jon Abel",
    "2,400 tons",
    "31 trucks",
    "52 nurses",
    "88 beds",
    "99 boots",
)


def test_ten_planted_edits(run, tmp_path):
    """Each outcome twice, from a report and the list that was ticked on it; nothing verified passes over."""
    ticked = tick(tmp_path, *WORDS, note=" by phone")
    done = run("revise", "old.json", ticked, "new.txt", "-f", "json=new.json", "-f", "markdown=new.md")
    assert done.stderr == ""
    report = loaded(tmp_path, "new.json")
    told = {claim["quote"]: (claim["status"], claim["note"]) for claim in report["claims"]}
    assert told == {
        "March 10, 2026": ("open", None),
        "6 boats": ("verified", "by phone"),
        "14 pumps": ("verified", "by phone"),
        "Mayor Jan Abel": ("stale", "“Mayor Jon Abel” is now “Mayor Jan Abel”; was verified; by phone"),
        "2,500 tons": ("stale", "“2,400 tons” is now “2,500 tons”; was verified; by phone"),
        "31 trucks": (
            "open",
            f"the sentence: “{OLD['trucks']}” is now “{NEW['trucks']}”; was verified; by phone",
        ),
        "52 nurses": (
            "open",
            f"the sentence: “{OLD['nurses']}” is now “{NEW['nurses']}”; was verified; by phone",
        ),
        "77 tents": ("open", None),
        "23 cranes": ("open", None),
        "45 ropes": ("open", None),
    }
    gone = [(claim["quote"], claim["status"], claim["was"], claim["note"]) for claim in report["gone"]]
    assert gone == [("88 beds", "gone", "verified", "by phone"), ("99 boots", "gone", "verified", "by phone")]
    counts = {name: report["revision"][name] for name in ("kept", "stale", "reopened", "new", "gone")}
    assert counts == {"kept": 4, "stale": 2, "reopened": 2, "new": 2, "gone": 2}
    text = (tmp_path / "new.md").read_text("utf-8").replace("\u200b", "")
    assert re.search(
        r"^Revised since .*: 4 kept, 2 stale, 2 open again, 2 new, 2 gone\.$", text, re.MULTILINE
    )
    assert "## Gone from the draft (2)" in text
    assert text.count("- [x]") == 2


@pytest.mark.parametrize("old", [["ticked-old.md"], ["old.csv", "ticked-old.md"]])
def test_without_a_report_a_list_or_a_table_will_do(run, tmp_path, old):
    """A list alone shows enough of its claims to tell what became of them."""
    tick(tmp_path, *WORDS)
    run("revise", *old, "new.txt", "-f", "json=new.json")
    report = loaded(tmp_path, "new.json")
    told = {claim["quote"]: claim["status"] for claim in report["claims"]}
    assert told["6 boats"] == "verified"
    assert (told["Mayor Jan Abel"], told["2,500 tons"]) == ("stale", "stale")
    assert (told["31 trucks"], told["52 nurses"]) == ("open", "open")
    assert {claim["was"] for claim in report["gone"]} == {"verified"}
    assert len(report["gone"]) == 2


def test_a_ticked_list_becomes_a_report_and_a_list_again(run, tmp_path):
    """With the draft unchanged nothing is lost on the way, and only the summary differs."""
    ticked = tick(tmp_path, *WORDS, note=" **verified**: by phone")
    run("revise", ticked, "old.txt", "-f", "json=again.json", "-f", "markdown=again.md")
    assert [claim["status"] for claim in loaded(tmp_path, "again.json")["claims"]].count("verified") == len(
        WORDS
    )
    items = [line for line in (tmp_path / ticked).read_text("utf-8").splitlines() if line.startswith("- [")]
    again = [
        line for line in (tmp_path / "again.md").read_text("utf-8").splitlines() if line.startswith("- [")
    ]
    assert again == items


def test_what_is_doubtful_is_one_line_each(run, tmp_path):
    """Unknown and edited items are said on standard error and on the list, and the run goes on."""
    ticked = tick(tmp_path, *WORDS)
    text = (tmp_path / ticked).read_text("utf-8").replace("**6 boats**", "**7 boats**")
    (tmp_path / ticked).write_text(text + "\n- [x] line 3: **dusk** <!-- cc:date-00000000 -->\n", "utf-8")
    done = run("revise", "old.json", ticked, "new.txt", "-o", "new.md")
    assert done.stderr.splitlines() == [
        f"claimcheck: {ticked}: the words of {_id(tmp_path, '6 boats')} were edited; the draft's count",
        f"claimcheck: {ticked}: date-00000000 is not in old.json",
    ]
    assert (tmp_path / "new.md").read_text("utf-8").count("Read back with doubt: ") == 2


def test_words_edited_on_a_list_alone_are_said(run, tmp_path):
    """The id still tells the claim; the tick is on other words."""
    ticked = tick(tmp_path, *WORDS)
    text = (tmp_path / ticked).read_text("utf-8").replace("**6 boats**", "**7 boats**")
    (tmp_path / ticked).write_text(text, "utf-8")
    done = run("revise", ticked, "new.txt", "-f", "json=new.json")
    assert "the words of qty-" in done.stderr
    told = {claim["quote"]: claim["status"] for claim in loaded(tmp_path, "new.json")["claims"]}
    assert told["6 boats"] == "open"


def _id(folder, words):
    return next(claim["id"] for claim in loaded(folder, "old.json")["claims"] if claim["quote"] == words)


def test_the_date_that_a_check_was_told_holds(run, tmp_path):
    """Relative dates are not read anew because an option was not typed again."""
    (tmp_path / "undated.txt").write_text("The quay burned on Tuesday.\n", "utf-8")
    run("check", "undated.txt", "--date", "2026-03-12", "-f", "json=undated.json")
    run("revise", "undated.json", "undated.txt", "-f", "json=again.json")
    assert loaded(tmp_path, "again.json")["draft"]["published"] == "2026-03-12"


def test_a_log_does_not_undo_a_revision(run, tmp_path):
    """A report written over its own log opens a claim that the log had verified."""
    row = {"id": _id(tmp_path, "31 trucks"), "status": "verified", "note": None, "by": "ana", "at": None}
    (tmp_path / "old.log.jsonl").write_text(json.dumps(row) + "\n", "utf-8")
    (tmp_path / "old.txt").write_text((tmp_path / "new.txt").read_text("utf-8"), "utf-8")
    run("revise", "old.json", "old.txt", "-f", "json=old.json")
    run("revise", "old.json", "old.txt", "-f", "json=old.json")
    told = {claim["quote"]: claim["status"] for claim in loaded(tmp_path, "old.json")["claims"]}
    assert told["31 trucks"] == "open"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["old.md", "."], "is a folder"),
        (["nothing.json", "new.txt"], "nothing.json can't be read"),
        (["new.txt", "old.txt"], "neither a report nor a checklist"),
        (["old.json", "old.json", "new.txt"], "both reports"),
    ],
)
def test_what_can_t_be_revised_is_one_line(run, arguments, said):
    """Bad input is named with what to do; nothing is written."""
    done = CliRunner().invoke(app, ["revise", *arguments, "--offline"])
    assert (done.exit_code, done.stdout) == (2, "")
    assert said in done.stderr
    assert len(done.stderr.splitlines()) == 1
