"""`claimcheck detect`."""

import typer

from claimcheck.cli import _options as options
from claimcheck.cli._app import app
from claimcheck.cli._reading import reading
from claimcheck.cli._settings import configured


@app.command(no_args_is_help=True)
def detect(
    ctx: typer.Context,
    drafts: options.Drafts,
    explain: options.Explain = False,
    published: options.Published = None,
    keep_furniture: options.KeepFurniture = False,
) -> None:
    """Print what the detectors see, one JSON object a line."""
    from claimcheck.commands import detect as command  # noqa: PLC0415  # `--help` does not pay for it

    values = configured(ctx)
    raise typer.Exit(command.run(drafts, reading(published, values.keep_furniture), explain=explain))
