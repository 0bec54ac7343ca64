"""`claimcheck gate`."""

import typer

from claimcheck.cli import _options as options
from claimcheck.cli._app import app


@app.command(no_args_is_help=True)
def gate(files: options.Checked, draft: options.Draft = None) -> None:
    """Say whether a checked draft may be printed, and if not, why.

    Exit code 1 while an item that policy requires is not settled (priority 1 if nothing else is set), the
    draft has changed since, a finding of level error stands, part of the draft is in no item or was not read,
    or a signature that policy requires is missing or was for something else. The policy is [gate] of the
    settings (claimcheck config).

    Example: claimcheck gate report.json marks.json
    """
    from claimcheck.commands import gate as command  # noqa: PLC0415  # `--help` does not pay for it

    raise typer.Exit(command.run(files, draft))
