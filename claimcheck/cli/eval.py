"""`claimcheck eval`."""

from typing import Annotated, Literal

import typer

from claimcheck.cli._app import app


@app.command("eval", no_args_is_help=True)
def evaluate(
    golden: Annotated[
        list[str],
        typer.Argument(
            metavar="GOLDEN...",
            help="Folders of labelled drafts (draft.*, labels.jsonl) or labelled texts as JSON lines.",
            show_default=False,
        ),
    ],
    engine: Annotated[  # there is one
        Literal["offline"], typer.Option(help="What proposes the claims.")
    ] = "offline",
    types: Annotated[
        list[str] | None,
        typer.Option(metavar="TYPE,...", help="Score these types only, named as in the labels or as ours."),
    ] = None,
    mapped: Annotated[
        list[str] | None,
        typer.Option("--map", metavar="THEIRS=OURS,...", help="Read a type of the labels as one of ours."),
    ] = None,
    errors: Annotated[int, typer.Option(min=0, metavar="N", help="Show N of the errors of each set.")] = 0,
    format_: Annotated[
        Literal["text", "json"], typer.Option("--format", "-f", help="A table, or JSON with every error.")
    ] = "text",
) -> None:
    """Score the engine on labelled drafts: precision, recall, values, speakers.

    A claim meets a label by sharing a character (overlap) or all of its extent (strict). "value" is the
    share of right values where a label with a value is met; value F1 sets them against all labels and claims.

    Example: claimcheck eval golden --errors 20
    """
    from claimcheck.commands import eval as command  # noqa: PLC0415  # `--help` does not pay for it

    options = command.EvalOptions(
        types=frozenset(name for text in types or () for name in text.split(",")),
        mapped=command.mapping(mapped or ()),
        errors=errors,
        as_json=format_ == "json",
    )
    raise typer.Exit(command.run(golden, options))
