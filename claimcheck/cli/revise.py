"""`claimcheck revise`."""

import typer

from claimcheck.cli import _options as options
from claimcheck.cli._app import app
from claimcheck.cli._reading import reading
from claimcheck.cli._settings import configured
from claimcheck.cli._writing import layout, outputs


@app.command(no_args_is_help=True)
def revise(
    ctx: typer.Context,
    old: options.Old,
    new: options.New,
    formats: options.Formats = None,
    output: options.Output = None,
    engine: options.Engine = "auto",
    offline: options.Offline = False,
    order: options.Order = "priority",
    published: options.Published = None,
    keep_furniture: options.KeepFurniture = False,
    fail_on: options.FailOn = None,
    model: options.Model = None,
    prompts: options.Prompts = None,
    record: options.Record = None,
    replay: options.Replay = None,
    no_cache: options.NoCache = False,
    no_second_look: options.NoSecondLook = False,
    allow_remote: options.AllowRemote = False,
    max_tokens_total: options.MaxTokens = None,
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
    from claimcheck.commands.asking import ModelChoice  # noqa: PLC0415  # as above
    from claimcheck.commands.check import CheckOptions, Output  # noqa: PLC0415  # as above

    said = {"engine": "offline"} if offline else {}
    values = configured(ctx, **said, **({"second_look": False} if no_second_look else {}))
    asked = CheckOptions(
        reading=reading(published, values.keep_furniture),
        outputs=tuple(Output(*pair) for pair in outputs(values.formats, output)),
        layout=layout(values.order),
        fail_on=values.fail_on,
        house=values.house,
        model=ModelChoice(
            configuration=values, record=record, replay=replay, cache=not no_cache, allow_remote=allow_remote
        ),
    )
    raise typer.Exit(command.run(old, new, asked))
