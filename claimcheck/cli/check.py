"""`claimcheck check`."""

import typer

from claimcheck.cli import _options as options
from claimcheck.cli._app import app
from claimcheck.cli._flattened import flattened
from claimcheck.cli._groups import Asking, Failing, Groups, Reading, Writing, checking


@app.command(no_args_is_help=True)
@flattened
def check(
    ctx: typer.Context,
    drafts: options.Drafts,
    writing: Writing,
    reading: Reading,
    failing: Failing,
    asking: Asking,
    against: options.Against = None,
    diff: options.Diff = None,
    estimate: options.Estimate = False,
) -> None:
    """Write each draft's checklist: exact words, place, who says it, what to verify.

    Example: claimcheck check draft.md -o checklist.md
    """
    from claimcheck.commands import check as command  # noqa: PLC0415  # `--help` does not pay for it

    groups = Groups(writing, reading, failing, asking)
    asked = checking(ctx, groups, against=tuple(against or ()), since=diff, estimate=estimate)
    raise typer.Exit(command.run(drafts, asked))
