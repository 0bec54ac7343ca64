"""Whether a model is asked, which one, and who would see the copy: said before anything is sent."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from claimcheck.configuration import Configuration
from claimcheck.errors import ConfigurationError, ReadError, UsageError
from claimcheck.output import complain, write
from claimcheck.report import Evidence

if TYPE_CHECKING:
    from claimcheck.commands.drafts import Drafts
    from claimcheck.engines.model import Proposed
    from claimcheck.engines.model.session import ModelOptions


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelChoice:
    """What a run with a model goes by: the settings, and what is said anew for each run."""

    configuration: Configuration = field(default_factory=Configuration)
    record: Path | None = None
    replay: Path | None = None
    cache: bool = True
    allow_remote: bool = False


@contextmanager
def asking(choice: ModelChoice) -> "Iterator[Callable[[Evidence], Proposed] | None]":
    """What asks a model about a draft while the context is open; None where none is asked."""
    if choice.record and choice.replay:
        raise UsageError("--record and --replay: a run either asks the server or the recording")
    known = choice.configuration.has_server
    engine = choice.configuration.engine
    if engine == "offline" or (engine == "auto" and not (known or choice.replay)):
        yield None
        return
    from claimcheck.engines.model.session import Session  # noqa: PLC0415  # imports openai

    options = model_options(choice)
    if choice.replay is None:
        if not known:
            raise ConfigurationError(
                "--engine model: no model is configured; set OPENAI_API_KEY, or OPENAI_BASE_URL for a server"
                " of your own"
            )
        complain(f"the draft goes to {options.settings.model} at {options.settings.host}")
    with Session(options, complain) as session:
        yield session.ask


def model_options(choice: ModelChoice) -> "ModelOptions":
    """The choice as the engine takes it."""
    from claimcheck.engines.model.session import ModelOptions  # noqa: PLC0415  # imports openai

    return ModelOptions(
        settings=choice.configuration.for_model,
        prompts=choice.configuration.prompts,
        lines=choice.configuration.house.ask,
        record=choice.record,
        replay=choice.replay,
        cache=choice.cache,
        allow_remote=choice.allow_remote,
    )


def estimate(drafts: "Drafts", choice: ModelChoice) -> int:
    """Print what a run with a model would send and cost, and send nothing."""
    from claimcheck.engines.model.estimate import cost  # noqa: PLC0415  # only where it is asked for

    options = model_options(choice)
    for draft in drafts:
        write(f"{draft.origin.path}: {cost(draft, options)}\n", None)
    return ReadError.exit_code if drafts.failed else 0
