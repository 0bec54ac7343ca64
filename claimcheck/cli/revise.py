"""`claimcheck revise`."""

import typer

from claimcheck.cli import _options as options
from claimcheck.cli._app import app
from claimcheck.cli._flattened import flattened
from claimcheck.cli._groups import Asking, Failing, Groups, Reading, Writing, checking


@app.command(no_args_is_help=True)
@flattened
def revise(
    ctx: typer.Context,
    old: options.Old,
    new: options.New,
    writing: Writing,
    reading: Reading,
    failing: Failing,
    asking: Asking,
    against: options.Against = None,
) -> None:
    """Write the checklist of a revised draft; ticks and notes pass over where they are still earned.

    OLD is what there is of the earlier check: its report (JSON; the log beside it is read too), its ticked
    Markdown checklist, its CSV, a page's export. Several, the report among them, are put together. Words that
    changed make an item stale; a changed sentence or source opens it again; what is gone is listed. With the
    draft unchanged, a ticked list becomes a report again.

    Example: claimcheck revise report.json ticked.md draft2.md -o list2.md

    Example: claimcheck revise ticked.md draft.md -f json=report.json
    """
    from claimcheck.commands import revise as command  # noqa: PLC0415  # `--help` does not pay for it

    asked = checking(ctx, Groups(writing, reading, failing, asking), against=tuple(against or ()))
    raise typer.Exit(command.run(old, new, asked))
