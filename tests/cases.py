"""The golden cases: their drafts, their settings, and what the command line says of them."""

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from claimcheck.cli import app
from claimcheck.emitters import formats
from claimcheck.readers import read

ROOT = Path(__file__).parents[1]
GOLDEN = ROOT / "golden"
# A format's file ends in its name, but for these two.
_ENDINGS = {"markdown": "md", "text": "txt"}
_SETTINGS = {"published", "options", "formats", "text_order", "page", "left_out"}
# What of a page is not the report's: its style, its script, and their digests.
_ASSETS = re.compile(rb"(?<=<style>).*?(?=</style>)|(?<=<script>).*?(?=</script>)|sha256-[\w+/=]*", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Output:
    """One thing that is expected of a case: the file that holds it and the options that give it."""

    file: Path
    options: tuple[str, ...]

    def pinned(self, printed: bytes) -> bytes:
        """What is expected of the output: all of it, but of a page not its style and script."""
        return _ASSETS.sub(b"", printed) if self.file.suffix == ".html" else printed


@dataclass(frozen=True)
class Case:
    """A folder of golden/."""

    folder: Path

    @property
    def name(self) -> str:
        """The folder's name."""
        return self.folder.name

    @cached_property
    def draft(self) -> Path:
        """The one draft of the case, whatever its format."""
        (draft,) = self.folder.glob("draft.*")
        return draft

    @cached_property
    def text(self) -> str:
        """The draft's text: as decoded, line ends kept; of a format that is no text, as it is read."""
        if self.draft.suffix in {".md", ".txt"}:
            return self.draft.read_bytes().decode("utf-8-sig")
        return read(str(self.draft)).text

    @cached_property
    def settings(self) -> Mapping[str, Any]:
        """What case.toml says; empty where there is none."""
        file = self.folder / "case.toml"
        settings = tomllib.loads(file.read_text("utf-8")) if file.exists() else {}
        assert settings.keys() <= _SETTINGS, f"{file}: unknown keys {settings.keys() - _SETTINGS}"
        return settings

    @cached_property
    def labels(self) -> list[Mapping[str, Any]]:
        """The hand-made labels in the order of the draft."""
        lines = (self.folder / "labels.jsonl").read_text("utf-8").splitlines()
        return [json.loads(line) for line in lines]

    @property
    def outputs(self) -> Iterator[Output]:
        """All that is expected of the case, formats that do not exist left out."""
        wanted = self.settings.get("formats", ["markdown", "json"])
        for name in formats():
            if self.settings.get("page") if name == "html" else wanted == "all" or name in wanted:
                yield Output(self.folder / f"expected.{_ENDINGS.get(name, name)}", ("--format", name))
        if self.settings.get("text_order") and "markdown" in formats():
            yield Output(self.folder / "expected.text-order.md", ("--format", "markdown", "--order", "text"))

    def check(self, *options: str) -> bytes:
        """What `claimcheck check` prints of the draft, asked from the root of the project."""
        return self._run("--engine", "offline", *options, codes=(0,))

    def replay(self, replies: Path, *options: str) -> bytes:
        """What `claimcheck check` prints with the recorded replies of a model; no server is asked."""
        with replies.open(encoding="utf-8") as file:
            model = json.loads(file.readline())["request"]["model"]
        recorded = replies.relative_to(ROOT).as_posix()
        engine = ("--engine", "model", "--model", model, "--replay", recorded)
        if "faulty" in replies.name:
            # Made by hand: it has no second look, and may leave a part unread, which the exit code says.
            return self._run(*engine, "--no-second-look", *options, codes=(0, 3))
        return self._run(*engine, *options, codes=(0,))

    @property
    def recordings(self) -> list[Path]:
        """The recorded replies of the case, those with faults made by hand among them."""
        return sorted(self.folder.glob("replies*.jsonl"))

    def _run(self, *options: str, codes: tuple[int, ...]) -> bytes:
        draft = self.draft.relative_to(ROOT).as_posix()
        given = ["check", draft, *self.settings.get("options", []), *options]
        with pytest.MonkeyPatch.context() as patch:
            patch.chdir(ROOT)
            for name in ("OPENAI_API_KEY", "OPENAI_BASE_URL", "CLAIMCHECK_MODEL"):
                patch.delenv(name, raising=False)
            if (rules := self.folder / "claimcheck.toml").exists():
                patch.setenv("CLAIMCHECK_CONFIG", str(rules))
            result = CliRunner(env={"COLUMNS": "100"}).invoke(app, given)
        if result.exception and not isinstance(result.exception, SystemExit):
            raise result.exception
        assert result.exit_code in codes, f"claimcheck {' '.join(given)}: {result.stderr}"
        return result.stdout_bytes

    @cached_property
    def report(self) -> Mapping[str, Any]:
        """The report of the draft, as other programs read it."""
        report: Mapping[str, Any] = json.loads(self.check("--format", "json"))
        return report


CASES = tuple(Case(folder) for folder in sorted(GOLDEN.iterdir()) if folder.is_dir())


def name_of(value: object) -> str | None:
    """The name of a case in a test's id."""
    return value.name if isinstance(value, Case) else None
