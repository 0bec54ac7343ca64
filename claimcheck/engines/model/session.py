"""One run of the model engine from end to end: connections, cache and recordings opened, used and closed."""

import asyncio
from dataclasses import dataclass, field
from pathlib import Path

import httpx2

from claimcheck.draft import Draft
from claimcheck.engines.model import Proposed, propose
from claimcheck.engines.model.client import Client
from claimcheck.engines.model.prompt import load
from claimcheck.engines.model.recording import Record, Replay
from claimcheck.errors import ConfigurationError
from claimcheck.report import Evidence
from claimcheck.settings import Settings


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelOptions:
    """What a run with a model is asked for. `record` and `replay` are files of recorded replies."""

    settings: Settings = field(default_factory=Settings)
    prompts: Path | None = None
    record: Path | None = None
    replay: Path | None = None
    cache: bool = True
    allow_remote: bool = False

    @property
    def leaves(self) -> bool:
        """Whether copy leaves this machine."""
        return self.replay is None and not self.settings.local


def refuse_confidential(draft: Draft, options: ModelOptions) -> None:
    """ConfigurationError where a confidential draft would go to another machine without leave."""
    if draft.confidential and options.leaves and not options.allow_remote:
        raise ConfigurationError(
            f"{draft.origin.path}: confidential or under embargo, and {options.settings.host} is another machine;"
            " use --engine offline, or --allow-remote to send it all the same"
        )


def run(evidence: Evidence, options: ModelOptions) -> Proposed:
    """What the model proposes of a draft, merged with what the detectors see."""
    refuse_confidential(evidence.draft, options)
    return asyncio.run(_run(evidence, options))


async def _run(evidence: Evidence, options: ModelOptions) -> Proposed:
    prompt = load(options.prompts)
    client = Client(options.settings, _transport(options), waits=options.replay is None)
    try:
        return await propose(evidence, prompt, options.settings, client)
    finally:
        await client.close()


def _transport(options: ModelOptions) -> httpx2.AsyncBaseTransport | None:
    if options.replay:
        return Replay(options.replay)
    return Record(options.record) if options.record else None
