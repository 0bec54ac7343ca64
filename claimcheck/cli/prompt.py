"""`claimcheck prompt`."""

import typer

from claimcheck.cli import _options as options
from claimcheck.cli._app import app
from claimcheck.cli._reading import reading
from claimcheck.cli._settings import configured


@app.command(no_args_is_help=True)
def prompt(
    ctx: typer.Context,
    drafts: options.Drafts,
    prompts: options.Prompts = None,
    published: options.Published = None,
    keep_furniture: options.KeepFurniture = False,
) -> None:
    """Print what a model would be sent, with its tokens; send nothing."""
    from claimcheck.commands import prompt as command  # noqa: PLC0415  # `--help` does not pay for it

    values = configured(ctx)
    raise typer.Exit(command.run(drafts, reading(published, values.keep_furniture), values))
