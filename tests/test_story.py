"""A draft's way over the desk by the real command line: checked, ticked, revised, marked, signed, passed."""

import json
import subprocess
import sys

import pytest
from desks import ticked

COPY = {
    "lead": "PORT ELLAN, March 10, 2026 (Agency) — A fire broke out in the harbor on Monday.",
    "killed": "Three dock workers were killed, the harbor master said.",
    "winter": "“We will rebuild every meter of this quay by winter,” said Mayor Jon Abel.",
    "wounded": "The blaze wounded 41 sailors, according to the clinic.",
    "gas": "“Nobody warned us about the gas,” said Ida Brandt, a crane driver.",
    "soldiers": "The army sent 600 soldiers to the port.",
    "arson": "Police charged the foreman with arson.",
    "troops": "The navy moored 6,000 troops at Keldor.",
    "pumps": "“The pumps were not tested this year,” said Olga Reyes, an engineer.",
    "died": "Two sailors died in the hold, the coast guard said.",
    "grain": "The fire destroyed 2,400 tons of grain.",
}
TICKED = (
    "Three dock workers were killed", "wounded 41 sailors", "Nobody warned us about the gas", "600 soldiers",
    "6,000 troops", "The pumps were not tested this year", "Two sailors died", "2,400 tons",
    "Police charged the foreman with arson",
)  # fmt: skip
# Two of each: kept (moved, typeset otherwise), stale (a number, a negation), open again (the source, the
# place), gone, new.
EDITED = {
    "lead": COPY["lead"],
    "troops": COPY["troops"],
    "killed": "Four dock workers were killed, the harbor master said.",
    "winter": COPY["winter"],
    "wounded": "The blaze wounded 41 sailors, according to the ministry.",
    "gas": '"Nobody warned us about the gas," said Ida Brandt, a crane driver.',
    "soldiers": "The army sent 600 soldiers to the airport.",
    "arson": COPY["arson"],
    "pumps": "“The pumps were tested this year,” said Olga Reyes, an engineer.",
    "moved": "“Keep away from the water,” said Ana Marin, a nurse.",
    "missing": "Seven divers are missing, the coast guard said.",
}
BECAME = {
    "6,000 troops": "verified",
    "Nobody warned us about the gas": "verified",
    "Four dock workers were killed": "stale",
    "The pumps were tested this year": "stale",
    "wounded 41 sailors": "open",
    "600 soldiers": "open",
    "Seven divers are missing": "open",
    "Keep away from the water": "open",
}


@pytest.fixture
def desk(tmp_path):
    """The command line in a folder with a draft whose gate asks for the editor's signature."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "claimcheck.toml").write_text('[gate]\nsignatures = ["editor"]\n', "utf-8")
    (tmp_path / "draft.txt").write_text("\n\n".join(COPY.values()) + "\n", "utf-8")

    def run(*arguments, code=0):
        command = [sys.executable, "-m", "claimcheck", *arguments]
        done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
        assert (done.returncode, done.stderr) == (code, "")
        return done.stdout

    run("check", "draft.txt", "--offline", "-f", "json=report.json", "-f", "markdown=list.md")
    return run


@pytest.fixture
def revised(desk, tmp_path):
    """The desk after half the list was ticked and the draft edited in ten places."""
    text = (tmp_path / "list.md").read_text("utf-8")
    assert text.count("- [ ] ") == 2 * len(TICKED) - 1
    (tmp_path / "list.md").write_text(ticked(text, TICKED, " by phone"), "utf-8")
    (tmp_path / "draft.txt").write_text("\n\n".join(EDITED.values()) + "\n", "utf-8")
    files = ("-f", "json=second.json", "-f", "markdown=second.md")
    desk("revise", "report.json", "list.md", "draft.txt", "--offline", *files)
    return desk


def report(folder):
    """The second report."""
    return json.loads((folder / "second.json").read_text("utf-8"))


def needed(folder):
    """The ids that the gate still waits for, as its lines name them."""
    first = [claim for claim in report(folder)["claims"] if claim["priority"] == 1]
    return [claim["id"] for claim in first if claim["status"] != "verified"]


def test_ten_edits_take_back_what_they_touch(revised, tmp_path):
    """Each outcome twice; the list on top says how many, and what was ticked and is gone is still named."""
    made = report(tmp_path)
    told = {claim["quote"]: claim["status"] for claim in made["claims"]}
    assert {words: told[words] for words in BECAME} == BECAME
    assert {claim["quote"]: claim["was"] for claim in made["gone"]} == {
        "Two sailors died": "verified",
        "2,400 tons": "verified",
    }
    listed = (tmp_path / "second.md").read_text("utf-8")
    assert listed.count("- [x] ") == list(told.values()).count("verified") == 3
    # A negation takes the speaker and the date of its sentence along; a new quotation brings its speaker.
    assert ": 9 kept, 4 stale, 2 open again, 3 new, 2 gone.\n" in listed


def test_from_the_second_list_to_print_and_one_digit_too_many(revised, tmp_path):
    """Marked, signed, passed; then a digit changes, and the gate is closed until the draft is revised."""
    waiting = needed(tmp_path)
    closed = revised("gate", "second.json", code=1)
    assert [line.split()[1] for line in closed.splitlines()[:-1]] == waiting
    assert closed.endswith("draft.txt: not signed by: editor\n")
    revised("mark", *waiting, "verified", "--by", "Ann Lee", "--note", "heard", "--report", "second.json")
    revised("sign", "second.json", "--by", "Ann Lee", "--role", "editor")
    assert revised("gate", "second.json").startswith("draft.txt: passes; ")
    draft = (tmp_path / "draft.txt").read_text("utf-8")
    (tmp_path / "draft.txt").write_text(draft.replace("41 sailors", "47 sailors"), "utf-8")
    assert revised("gate", "second.json", code=1) == "draft.txt: changed since it was checked\n"
    revised("revise", "second.json", "draft.txt", "--offline", "-f", "json=second.json")
    assert {claim["quote"]: claim["status"] for claim in report(tmp_path)["claims"]}[
        "wounded 47 sailors"
    ] == "stale"
    held = revised("gate", "second.json", code=1)
    assert "wounded 47 sailors" in held
    assert "but for another draft" in held
