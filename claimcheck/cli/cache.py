"""`claimcheck cache`."""

from typing import Annotated, Literal

import typer

from claimcheck.cli._app import app


@app.command(no_args_is_help=True)
def cache(
    action: Annotated[
        Literal["path", "purge"], typer.Argument(help="Print where replies are kept, or remove them.")
    ],
) -> None:
    """Show or empty the cache of a model's replies."""
    from claimcheck.commands import cache as command  # noqa: PLC0415  # `--help` does not pay for it

    raise typer.Exit(command.run(action))
