"""`claimcheck mark`."""

from pathlib import Path
from typing import Annotated, Literal

import typer

from claimcheck.cli._app import app


@app.command(no_args_is_help=True)
def mark(
    ids: Annotated[
        list[str],
        typer.Argument(metavar="ID...", help="Ids of claims, or their beginnings.", show_default=False),
    ],
    status: Annotated[
        Literal[
            "open",
            "verified",
            "wrong",
            "needs-source",
            "on-author",
            "disputed",
            "cut",
            "not-checkable",
            "waived",
        ],
        typer.Argument(metavar="STATUS", help="What was found.", show_default=False),
    ],
    by: Annotated[str, typer.Option(metavar="NAME", help="Who says so.", show_default=False)],
    note: Annotated[str | None, typer.Option(metavar="TEXT", help="What there is to say of it.")] = None,
    report: Annotated[
        Path | None,
        typer.Option(metavar="FILE", help="The report (JSON); else the only one in this folder."),
    ] = None,
) -> None:
    """Give claims a status, in the log beside their report.

    STATUS is open, verified, wrong, needs-source, on-author, disputed, cut, not-checkable or waived. What
    repeats a claim is marked with it. The log (report.log.jsonl beside report.json) is only appended to.

    Example: claimcheck mark troop-6f3a91c2 verified --by "Ann Lee" --note "the ministry, by telephone"
    """
    from claimcheck.commands import mark as command  # noqa: PLC0415  # `--help` does not pay for it

    raise typer.Exit(command.run(ids, command.Said(status, by, note), report))
