"""Whole runs of the command line over a draft of six chunks, and what must hold of each, whatever failed."""

import json
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from honest import sentences
from typer.testing import CliRunner

from claimcheck.cli import app
from claimcheck.configuration import variable
from claimcheck.kinds import by_name
from claimcheck.layout.escape import markdown
from claimcheck.settings import Settings

TITLE = "Ferry strike leaves the islands short of fuel"
# One paragraph is one chunk; its first word is found in no other.
CHUNKS = {
    "Rothaven": "Rothaven dock crews walked out on Monday after talks collapsed. About 1,400 workers are on"
    " strike, the union said. “We were promised a contract and got a memo,” said Lena Orvik, its leader.",
    "Selby": "Selby has had no delivery since April 19. The island burns 32 tons of diesel a day, and its"
    " tanks held 210 tons on Friday. “We can count, and so can they,” said Mayor Tom Aske.",
    "Fishermen": "Fishermen stayed in port for a third week. Losses reached $4.2 million by the end of April,"
    " according to the cooperative. “Nobody insures you against a quarrel,” said skipper Ada Moen.",
    "Hospitals": "Hospitals moved 17 patients to the mainland on May 2. Two nurses went with them. The county"
    " called it a precaution. “No one was in danger at any time,” said Dr. Ivar Lunde, the county physician.",
    "Ministers": "Ministers met the owners on Tuesday and offered 60 million kroner over three years. The"
    " owners want 85 million. “An offer is not an agreement,” said Finance Minister Karin Holt.",
    "Schools": "Schools on four islands will close on May 7 if no ship comes. Some 2,300 pupils would stay"
    " home. “We have heated two of nine buildings since Easter,” said Nils Brandt, who runs them.",
}
DRAFT = f"# {TITLE}\n\nMay 4, 2021\n\n" + "\n\n".join(CHUNKS.values()) + "\n"
BUDGET = 60
FAULTY = "Hospitals"


@dataclass
class Result:
    """What a run of the command line left behind."""

    code: int
    report: dict
    markdown: str
    text: str
    said: str

    @property
    def claims(self) -> list[dict]:
        """The claims of the report."""
        return self.report["claims"]

    def chunk(self, word: str) -> dict:
        """The outcome of the chunk that has this word."""
        line = self.text.count("\n", 0, self.text.index(word)) + 1
        return next(c for c in self.report["run"]["chunks"] if c["first_line"] <= line <= c["last_line"])

    def of(self, word: str) -> list[dict]:
        """The claims that stand in the paragraph with this word."""
        start = self.text.rindex("\n", 0, self.text.index(word)) + 1
        return [claim for claim in self.claims if start <= claim["start"] < self.text.index("\n", start)]


class Desk:
    """Runs the command line in a folder against a server, with a budget of one paragraph a chunk."""

    def __init__(self, folder: Path, monkeypatch) -> None:
        self.folder = folder
        self.patch = monkeypatch

    def run(self, server, *options, draft=DRAFT, cache=False, **changed) -> Result:
        """The outcome of `claimcheck check` with the model engine; `changed` are settings."""
        quick = {"attempts": 4, "patience": 4.0, "timeout": 1.0, "chunk_tokens": BUDGET, **changed}
        for name, value in quick.items():
            self.patch.setenv(variable(name), str(value))
        self.patch.setattr("claimcheck.settings.Settings", partial(Settings, first_wait=0.01))
        self.patch.setenv("OPENAI_BASE_URL", server.base_url)
        kept = () if cache else ("--no-cache",)
        return self.check(draft, "--engine", "model", "--model", "a-model", *kept, *options)

    def offline(self, draft=DRAFT) -> Result:
        """The outcome without a model."""
        return self.check(draft, "--offline")

    def check(self, draft: str, *options: str) -> Result:
        """The outcome of `claimcheck check` with these options."""
        file, report, checklist = (self.folder / name for name in ("draft.md", "report.json", "checklist.md"))
        file.write_bytes(draft.encode())
        outputs = ("-f", f"json={report}", "-f", f"markdown={checklist}")
        ran = CliRunner().invoke(app, ["check", str(file), *outputs, *options], catch_exceptions=False)
        return Result(ran.exit_code, json.loads(report.read_text()), checklist.read_text(), draft, ran.stderr)


def holds(result: Result, offline: Result) -> None:
    """Assert what holds of every run: nothing detected is missing, nothing stands there that is not copy."""
    for claim in [*result.claims, *offline.claims]:
        assert result.text[claim["start"] : claim["end"]] == claim["quote"] != ""
    found = {_place(claim) for claim in result.claims}
    assert {_place(claim) for claim in offline.claims} <= found
    assert result.report["coverage"] == offline.report["coverage"]
    assert result.report["gaps"] == offline.report["gaps"]
    for claim in result.claims:
        assert claim["id"] in result.markdown


def others_hold(result: Result, faulty: str = FAULTY) -> None:
    """Assert that every chunk but one was read, and that what the model said of it is on the list."""
    for word in CHUNKS:
        if word != faulty:
            assert result.chunk(word)["status"] == "ok"
            assert {claim["origin"] for claim in result.of(word)} == {"both", "model"}


def failed_loudly(result: Result, status: str, reason: str, faulty: str = FAULTY) -> None:
    """Assert that the chunk's outcome is named in report and checklist, and in the exit code."""
    chunk = result.chunk(faulty)
    assert chunk["status"] == status
    assert reason in chunk["reason"]
    alarm = next(line for line in result.markdown.splitlines() if markdown(reason) in line)
    assert alarm.startswith(f"> - line {chunk['first_line']} {status}")
    assert "[!CAUTION]" in result.markdown
    assert result.report["run"]["complete"] is False
    assert result.code == 3


def about(word: str):
    """Whether a request asks about some of the paragraph that has this first word."""
    return lambda asked: next(iter(sentences(asked).values())) in CHUNKS[word]


def asked_about(server, word: str = FAULTY) -> int:
    """How many requests the server had about the chunk that has this word."""
    return sum(map(about(word), server.log))


def _place(claim: dict) -> tuple[int, int, str | None]:
    return claim["start"], claim["end"], by_name(claim["kind"]).of or claim["kind"]
