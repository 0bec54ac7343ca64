"""`claimcheck batch submit` and `claimcheck batch collect`."""

from pathlib import Path
from typing import Annotated, TypeAlias

import typer

from claimcheck.cli import _options as options
from claimcheck.cli._app import app
from claimcheck.cli._reading import reading
from claimcheck.cli._settings import configured
from claimcheck.cli._writing import layout, outputs

_batch = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode=None,
    help="Ask a model about many drafts as jobs that a server does within a day, often at half the price.",
)
app.add_typer(_batch, name="batch")

State: TypeAlias = Annotated[
    Path,
    typer.Option(metavar="FILE|DIR", help="What collect needs to know: paths and hashes, no copy, no key."),
]


@_batch.command(no_args_is_help=True)
def submit(
    ctx: typer.Context,
    drafts: options.Drafts,
    state: State,
    published: options.Published = None,
    keep_furniture: options.KeepFurniture = False,
    model: options.Model = None,
    prompts: options.Prompts = None,
    no_cache: options.NoCache = False,
    allow_remote: options.AllowRemote = False,
    estimate: options.Estimate = False,
) -> None:
    """Hand over the questions about the drafts; run again after a failure, it does what is missing.

    Example: claimcheck batch submit incoming/ --state batch.json
    """
    from claimcheck.commands import batch as command  # noqa: PLC0415  # `--help` does not pay for it
    from claimcheck.commands.asking import ModelChoice  # noqa: PLC0415  # as above

    values = configured(ctx)
    choice = ModelChoice(configuration=values, cache=not no_cache, allow_remote=allow_remote)
    asked = command.SubmitOptions(reading(published, values.keep_furniture), state, estimate, choice)
    raise typer.Exit(command.run_submit(drafts, asked))


@_batch.command(no_args_is_help=True)
def collect(
    ctx: typer.Context,
    state: State,
    formats: options.Formats = None,
    output: options.Output = None,
    order: options.Order = "priority",
    fail_on: options.FailOn = None,
    prompts: options.Prompts = None,
    wait: Annotated[bool, typer.Option("--wait", help="Wait until the server is done.")] = False,
) -> None:
    """Write the checklists of the drafts that were submitted; exit code 75 while the server is not done.

    Example: claimcheck batch collect --state batch.json -o lists/
    """
    from claimcheck.commands import batch as command  # noqa: PLC0415  # `--help` does not pay for it
    from claimcheck.commands.asking import ModelChoice  # noqa: PLC0415  # as above
    from claimcheck.commands.check import CheckOptions, Output  # noqa: PLC0415  # as above
    from claimcheck.readers import ReadOptions  # noqa: PLC0415  # as above

    values = configured(ctx)
    asked = CheckOptions(
        reading=ReadOptions(),
        outputs=tuple(Output(*pair) for pair in outputs(values.formats, output)),
        layout=layout(values.order),
        fail_on=values.fail_on,
        house=values.house,
        model=ModelChoice(configuration=values),
    )
    raise typer.Exit(command.run_collect(state, asked, wait=wait))
