"""`claimcheck check`."""

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal

import typer

from claimcheck.cli import _options as options
from claimcheck.cli._app import app
from claimcheck.cli._reading import reading
from claimcheck.errors import UsageError


@app.command(no_args_is_help=True)
def check(
    drafts: options.Drafts,
    formats: options.Formats = None,
    output: options.Output = None,
    against: options.Against = None,
    engine: options.Engine = "auto",
    offline: options.Offline = False,
    order: options.Order = "priority",
    published: options.Published = None,
    keep_furniture: options.KeepFurniture = False,
    fail_on: options.FailOn = None,
    model: options.Model = None,
    prompts: options.Prompts = None,
    record: options.Record = None,
    replay: options.Replay = None,
    no_cache: options.NoCache = False,
    no_second_look: options.NoSecondLook = False,
    allow_remote: options.AllowRemote = False,
    estimate: options.Estimate = False,
    max_tokens: options.MaxTokens = None,
    concurrency: options.Concurrency = 8,
    requests_a_minute: options.RequestsAMinute = None,
    tokens_a_minute: options.TokensAMinute = None,
) -> None:
    """Write each draft's checklist: exact words, place, who says it, what to verify.

    Example: claimcheck check draft.md -o checklist.md
    """
    from claimcheck.commands import check as command  # noqa: PLC0415  # `--help` does not pay for it
    from claimcheck.commands.asking import Bounds, ModelChoice  # noqa: PLC0415  # as above

    asked = command.CheckOptions(
        reading=reading(published, keep_furniture),
        outputs=tuple(command.Output(*pair) for pair in _outputs(formats or ["markdown"], output)),
        layout=_layout(order),
        fail_on=fail_on,
        engine="offline" if offline else engine,
        estimate=estimate,
        against=tuple(against or ()),
        model=ModelChoice(
            model=model,
            prompts=prompts,
            record=record,
            replay=replay,
            cache=not no_cache,
            allow_remote=allow_remote,
            second_look=not no_second_look,
            bounds=Bounds(max_tokens, concurrency, requests_a_minute, tokens_a_minute),
        ),
    )
    raise typer.Exit(command.run(drafts, asked))


def _layout(order: Literal["priority", "text"]) -> Any:
    from claimcheck.emitters import EmitOptions  # noqa: PLC0415  # `--help` does not pay for it

    color = sys.stdout.isatty() and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"
    width = shutil.get_terminal_size((100, 24)).columns
    return EmitOptions(order=order, color=color, width=max(40, min(width, 120)))


def _outputs(formats: list[str], output: Path | None) -> Iterator[tuple[str, Path | None]]:
    """Each format and its file; UsageError for a format that does not exist."""
    from claimcheck.emitters import formats as known  # noqa: PLC0415  # `--help` does not pay for it

    for text in formats:
        name, equals, file = text.partition("=")
        if name not in known():
            raise UsageError(f"--format {name}: no such format; there are {', '.join(known())}")
        yield name, Path(file) if equals else output
