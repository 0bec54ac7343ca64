"""The commands around batches, run in a folder that has a few drafts."""

import json
from dataclasses import dataclass
from pathlib import Path

from typer.testing import CliRunner

from claimcheck.cli import app

SHORT = {"first.md": "Rothaven", "second.md": "Selby", "third.md": "Hospitals"}
PATHS = [*SHORT, "long.md"]
QUESTIONS = [1, 1, 1, 7]  # about each; the head of the long one is a chunk of its own


@dataclass
class Newsroom:
    """Runs `claimcheck batch` in a folder: three drafts of a chunk each, and one of six."""

    folder: Path

    def submit(self, *drafts, options=(), state="batch.json"):
        """The outcome of handing drafts over, all four if none is named."""
        named = drafts or PATHS
        return self.run("submit", *named, "--state", state, "--model", "a-model", *options)

    def collect(self, *options, state="batch.json"):
        """The outcome of collecting, with the reports as JSON lines."""
        return self.run("collect", "--state", state, "-f", "jsonl", *options)

    def run(self, *arguments, command="batch"):
        """The outcome of a command."""
        return CliRunner().invoke(app, [command, *map(str, arguments)], catch_exceptions=False)

    @property
    def state(self) -> dict:
        """What is written down between the two."""
        return json.loads((self.folder / "batch.json").read_text())


def printed(done) -> list[dict]:
    """The reports that a run printed, a line each."""
    return [json.loads(line) for line in done.stdout.splitlines()]


def about(word: str):
    """Whether a question, or the line of the answer to it, is about the paragraph with this first word."""

    def holds(line) -> bool:
        return any(
            word in message["content"].split("Sentences:")[-1] for message in line["body"]["messages"][1:]
        )

    return holds


def missing(report: dict) -> list[tuple[str, str, int, int]]:
    """Status, reason and lines of each chunk that was not read."""
    return [
        (chunk["status"], chunk["reason"], chunk["first_line"], chunk["last_line"])
        for chunk in report["run"]["chunks"]
        if chunk["status"] != "ok"
    ]
