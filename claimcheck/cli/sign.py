"""`claimcheck sign`."""

from typing import Annotated

import typer

from claimcheck.cli import _options as options
from claimcheck.cli._app import app


@app.command(no_args_is_help=True)
def sign(
    files: options.Checked,
    by: Annotated[str, typer.Option(metavar="NAME", help="Who signs.", show_default=False)],
    role: Annotated[
        str, typer.Option(metavar="ROLE", help="As what, such as editor or lawyer.", show_default=False)
    ],
    draft: options.Draft = None,
) -> None:
    """Sign a check: this draft, with these statuses.

    The signature stands in report.signed.jsonl beside report.json. It holds until the draft or a status
    changes. It says who signed what; it keeps nobody who may write that file from writing a name into it.

    Example: claimcheck sign report.json --by "Ann Lee" --role editor
    """
    from claimcheck.commands import sign as command  # noqa: PLC0415  # `--help` does not pay for it

    raise typer.Exit(command.run(files, by, role, draft))
