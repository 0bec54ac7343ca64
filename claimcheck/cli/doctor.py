"""`claimcheck doctor`."""

import typer

from claimcheck.cli._app import app


@app.command()
def doctor() -> None:
    """Say what is installed and configured, and who would see the copy."""
    from claimcheck.commands import doctor as command  # noqa: PLC0415  # `--help` does not pay for it

    raise typer.Exit(command.run())
