"""`claimcheck check`."""

import typer

from claimcheck.cli import _options as options
from claimcheck.cli._app import app
from claimcheck.cli._reading import reading
from claimcheck.cli._settings import configured
from claimcheck.cli._writing import layout, outputs


@app.command(no_args_is_help=True)
def check(
    ctx: typer.Context,
    drafts: options.Drafts,
    formats: options.Formats = None,
    output: options.Output = None,
    against: options.Against = None,
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
    estimate: options.Estimate = False,
    max_tokens_total: options.MaxTokens = None,
    concurrency: options.Concurrency = 8,
    requests_per_minute: options.RequestsAMinute = None,
    tokens_per_minute: options.TokensAMinute = None,
) -> None:
    """Write each draft's checklist: exact words, place, who says it, what to verify.

    Example: claimcheck check draft.md -o checklist.md
    """
    from claimcheck.commands import check as command  # noqa: PLC0415  # `--help` does not pay for it
    from claimcheck.commands.asking import ModelChoice  # noqa: PLC0415  # as above

    said = {"engine": "offline"} if offline else {}
    values = configured(ctx, **said, **({"second_look": False} if no_second_look else {}))
    asked = command.CheckOptions(
        reading=reading(published, values.keep_furniture),
        outputs=tuple(command.Output(*pair) for pair in outputs(values.formats, output)),
        layout=layout(values.order),
        fail_on=values.fail_on,
        house=values.house,
        estimate=estimate,
        against=tuple(against or ()),
        model=ModelChoice(
            configuration=values, record=record, replay=replay, cache=not no_cache, allow_remote=allow_remote
        ),
    )
    raise typer.Exit(command.run(drafts, asked))
