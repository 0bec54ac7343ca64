"""`claimcheck config`."""

from typing import Annotated, Literal

import typer

from claimcheck.cli._app import app


@app.command()
def config(
    form: Annotated[
        Literal["text", "json"], typer.Option("--format", "-f", help="A table, or JSON for a script.")
    ] = "text",
) -> None:
    """Print every setting, its value and who said so.

    A setting comes from [tool.claimcheck] in pyproject.toml, or from claimcheck.toml, found from the working
    folder upwards or named by CLAIMCHECK_CONFIG; then from the environment; then from the command line.
    """
    from claimcheck.commands import config as command  # noqa: PLC0415  # `--help` does not pay for it

    raise typer.Exit(command.run(form))
