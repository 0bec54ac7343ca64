"""`claimcheck compare`."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from claimcheck.cli import _options as options
from claimcheck.cli._app import app
from claimcheck.cli._reading import reading


@app.command(no_args_is_help=True)
def compare(
    one: Annotated[str, typer.Argument(metavar="A", help="An article.", show_default=False)],
    other: Annotated[str, typer.Argument(metavar="B", help="Another one.", show_default=False)],
    name: Annotated[
        Literal["markdown", "json"], typer.Option("--format", "-f", help="How to write the comparison.")
    ] = "markdown",
    output: Annotated[Path | None, typer.Option("--output", "-o", metavar="FILE", help="Write here.")] = None,
    keep_furniture: options.KeepFurniture = False,
) -> None:
    """Compare two articles about one event: what both say, where they differ, what only one has.

    Example: claimcheck compare ours.md theirs.txt
    """
    from claimcheck.commands import compare as command  # noqa: PLC0415  # `--help` does not pay for it

    asked = command.CompareOptions(reading(None, keep_furniture), name, output)
    raise typer.Exit(command.run(one, other, asked))
