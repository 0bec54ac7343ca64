"""`claimcheck archive`."""

from pathlib import Path
from typing import Annotated

import typer

from claimcheck.cli import _options as options
from claimcheck.cli._app import app
from claimcheck.cli._reading import reading


@app.command(no_args_is_help=True)
def archive(
    folder: Annotated[str, typer.Argument(metavar="INPUT", help="A folder of drafts, however deep.")],
    output: Annotated[
        Path, typer.Argument(metavar="OUTPUT", help="A folder; its part-*.jsonl hold a report a line.")
    ],
    jobs: Annotated[
        int, typer.Option(min=0, metavar="N", help="Processes on this machine; 0 is one a core.")
    ] = 0,
    ray: Annotated[
        str | None,
        typer.Option(
            metavar="ADDRESS", help='Run on this Ray cluster instead; "local" is one of this machine.'
        ),
    ] = None,
    published: options.Published = None,
    keep_furniture: options.KeepFurniture = False,
) -> None:
    """Check thousands of drafts offline, one JSON report a line; run again, it does what is missing.

    Example: claimcheck archive incoming/ reports/
    """
    from claimcheck.commands import archive as command  # noqa: PLC0415  # `--help` does not pay for it

    asked = command.ArchiveOptions(reading(published, keep_furniture), jobs, ray)
    raise typer.Exit(command.run(folder, output, asked))
