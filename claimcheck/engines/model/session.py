"""One run of the model engine over any number of drafts: opened once, closed at the end."""

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import TracebackType
from typing import Self

import httpx2

from claimcheck.draft import Draft
from claimcheck.engines.model import Proposed, propose
from claimcheck.engines.model.cache import Cache
from claimcheck.engines.model.client import Client
from claimcheck.engines.model.prompt import load
from claimcheck.engines.model.recording import Record, Replay
from claimcheck.errors import ConfigurationError
from claimcheck.report import Evidence
from claimcheck.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelOptions:
    """What a run with a model is asked for. `record` and `replay` are files of recorded replies.

    `lines` are what the house adds on a kind, by its name.
    """

    settings: Settings = field(default_factory=Settings)
    prompts: Path | None = None
    lines: Mapping[str, str] = field(default_factory=dict)
    record: Path | None = None
    replay: Path | None = None
    cache: bool = True
    allow_remote: bool = False

    @property
    def leaves(self) -> bool:
        """Whether copy leaves this machine."""
        return self.replay is None and not self.settings.local


class Session:
    """A context in which drafts are asked about; `warn` is told what does not work but stops nothing."""

    def __init__(self, options: ModelOptions, warn: Callable[[str], None]) -> None:
        self._options = options
        self._prompt = load(options.prompts, options.lines)
        # What is replayed or recorded comes from the file or the server, never from an earlier run.
        self._cache = Cache(warn) if options.cache and not (options.replay or options.record) else None
        self._runner = asyncio.Runner()
        self._client = Client(
            options.settings, _transport(options), cache=self._cache, waits=options.replay is None
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._runner.run(self._client.close())
        self._runner.close()
        if self._cache:
            if kind is None:
                self._cache.end()
            self._cache.close()

    def ask(self, evidence: Evidence) -> Proposed:
        """What the model proposes of a draft, merged with what the detectors see."""
        refuse_confidential(evidence.draft, self._options)
        found = self._runner.run(propose(evidence, self._prompt, self._options.settings, self._client))
        if self._options.replay is None:
            return found
        return replace(found, run=replace(found.run, endpoint=None))  # a recording: nobody was sent the copy


def refuse_confidential(draft: Draft, options: ModelOptions) -> None:
    """ConfigurationError where a confidential draft would go to another machine without leave."""
    if draft.confidential and options.leaves and not options.allow_remote:
        raise ConfigurationError(
            f"{draft.origin.path}: confidential or under embargo, and {options.settings.host} is another"
            " machine; use --engine offline, or --allow-remote to send it all the same"
        )


def _transport(options: ModelOptions) -> httpx2.AsyncBaseTransport | None:
    if options.replay:
        return Replay(options.replay)
    return Record(options.record) if options.record else None
