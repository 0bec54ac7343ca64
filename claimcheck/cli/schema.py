"""`claimcheck schema`."""

from typing import Annotated

import typer

from claimcheck.cli._app import app


@app.command(no_args_is_help=True)
def schema(
    name: Annotated[
        str,
        typer.Argument(
            metavar="NAME", help="report: what check --format json prints; reply: what a model is asked for."
        ),
    ],
) -> None:
    """Print a JSON schema."""
    from claimcheck.commands import schema as command  # noqa: PLC0415  # `--help` does not pay for it

    raise typer.Exit(command.run(name))
