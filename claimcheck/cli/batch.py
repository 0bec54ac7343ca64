"""`claimcheck batch submit` and `claimcheck batch collect`."""

from pathlib import Path
from typing import Annotated, TypeAlias

import typer

from claimcheck.cli import _options as options
from claimcheck.cli._app import app
from claimcheck.cli._flattened import flattened
from claimcheck.cli._groups import Asking, Failing, Groups, Reading, Writing, checking
from claimcheck.cli._reading import reading as read_as
from claimcheck.cli._settings import configured

_batch = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    help="Ask a model about many drafts as jobs that a server does within a day, often at half the price.",
)
app.add_typer(_batch, name="batch")

State: TypeAlias = Annotated[
    Path,
    typer.Option(
        metavar="FILE|DIR",
        help="What is kept from submit to collect: paths and hashes, no copy, no key.",
        show_default=False,
    ),
]


@_batch.command(no_args_is_help=True)
@flattened
def submit(
    ctx: typer.Context,
    drafts: options.Drafts,
    state: State,
    reading: Reading,
    model: options.Model = None,
    prompts: options.Prompts = None,
    no_cache: options.NoCache = False,
    allow_remote: options.AllowRemote = False,
    estimate: options.Estimate = False,
) -> None:
    """Hand over the questions about the drafts; run again after a failure, it does what is missing.

    Each part of a draft is asked about once, without a second look.

    Example: claimcheck batch submit incoming/ --state batch.json
    """
    from claimcheck.commands import batch as command  # noqa: PLC0415  # `--help` does not pay for it
    from claimcheck.commands.asking import ModelChoice  # noqa: PLC0415  # as above

    values = configured(ctx)
    choice = ModelChoice(configuration=values, cache=not no_cache, allow_remote=allow_remote)
    as_said = read_as(reading.published, values.keep_furniture)
    raise typer.Exit(command.run_submit(drafts, command.SubmitOptions(as_said, state, estimate, choice)))


@_batch.command(no_args_is_help=True)
@flattened
def collect(
    ctx: typer.Context,
    state: State,
    writing: Writing,
    failing: Failing,
    prompts: options.Prompts = None,
    wait: Annotated[bool, typer.Option("--wait", help="Wait until the server is done.")] = False,
) -> None:
    """Write the checklists of the drafts that were submitted; exit code 75 while the server is not done.

    What a batch leaves open, claimcheck check asks at once: it finds all other replies kept.

    Example: claimcheck batch collect --state batch.json -o lists/
    """
    from claimcheck.commands import batch as command  # noqa: PLC0415  # `--help` does not pay for it

    asked = checking(ctx, Groups(writing, Reading(), failing, Asking(prompts=prompts)))
    raise typer.Exit(command.run_collect(state, asked, wait=wait))
