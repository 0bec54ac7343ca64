"""The command line: parse, call, print, exit. The only place that catches `ClaimcheckError`."""

import os
import shutil
import sys
import traceback
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, Literal

import typer
from typer.core import TyperGroup

from claimcheck import __version__, options
from claimcheck.errors import ClaimcheckError, UsageError
from claimcheck.output import complain


class _Desk(TyperGroup):
    """Ends every expected failure in one line and its exit code."""

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except ClaimcheckError as error:
            complain(str(error))
            raise typer.Exit(error.exit_code) from error
        except (typer.Exit, typer.Abort, typer.TyperException, OSError):
            raise
        except Exception as error:
            # A traceback would show copy; what went wrong is told without it.
            if "CLAIMCHECK_DEBUG" in os.environ:
                raise
            complain(f"internal error: {_where(error)}; CLAIMCHECK_DEBUG=1 shows more; please report it")
            raise typer.Exit(2) from error
        except KeyboardInterrupt as error:
            complain("interrupted")
            raise typer.Exit(130) from error


def _where(error: Exception) -> str:
    """The kind of an error and the place in our code where it arose."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    return f"{type(error).__name__} at {Path(last.filename).name}, line {last.lineno}"


app = typer.Typer(
    cls=_Desk,
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    help="claimcheck reads a draft and hands the editor every claim to check: the exact words, where they "
    "stand, who the draft says they come from, and what to verify. It never says true or false.",
    epilog="Exit codes: 0 done; 1 findings at or above --fail-on; 2 bad usage or unreadable input; "
    "3 incomplete; 130 interrupted.",
)


@app.callback(invoke_without_command=True)
def root(version: options.Version = False) -> None:
    """Options that stand before a command."""
    if version:
        typer.echo(f"claimcheck {__version__}")
        raise typer.Exit


@app.command(no_args_is_help=True)
def check(
    drafts: options.Drafts,
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
    estimate: options.Estimate = False,
    max_tokens: options.MaxTokens = None,
    concurrency: options.Concurrency = 8,
    requests_a_minute: options.RequestsAMinute = None,
    tokens_a_minute: options.TokensAMinute = None,
) -> None:
    """Write each draft's checklist: exact words, place, who says it, what to verify.

    Example: claimcheck check draft.md -o checklist.md
    """
    from claimcheck.commands import check as command  # noqa: PLC0415  # `--help` does not pay for it
    from claimcheck.commands.asking import Bounds, ModelChoice  # noqa: PLC0415  # as above

    asked = command.CheckOptions(
        reading=_reading(published, keep_furniture),
        outputs=tuple(command.Output(*pair) for pair in _outputs(formats or ["markdown"], output)),
        layout=_layout(order),
        fail_on=fail_on,
        engine="offline" if offline else engine,
        estimate=estimate,
        model=ModelChoice(
            model=model,
            prompts=prompts,
            record=record,
            replay=replay,
            cache=not no_cache,
            allow_remote=allow_remote,
            second_look=not no_second_look,
            bounds=Bounds(max_tokens, concurrency, requests_a_minute, tokens_a_minute),
        ),
    )
    raise typer.Exit(command.run(drafts, asked))


@app.command(no_args_is_help=True)
def detect(
    drafts: options.Drafts,
    explain: options.Explain = False,
    published: options.Published = None,
    keep_furniture: options.KeepFurniture = False,
) -> None:
    """Print what the detectors see, one JSON object a line."""
    from claimcheck.commands import detect as command  # noqa: PLC0415  # `--help` does not pay for it

    raise typer.Exit(command.run(drafts, _reading(published, keep_furniture), explain=explain))


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
    engine: Annotated[  # noqa: ARG001  # there is one
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


@app.command(no_args_is_help=True)
def schema(
    name: Annotated[
        str,
        typer.Argument(
            metavar="NAME", help="report: what check --format json prints; reply: what a model is asked for."
        ),
    ],
) -> None:
    """Print a JSON schema."""
    from claimcheck.commands import schema as command  # noqa: PLC0415  # `--help` does not pay for it

    raise typer.Exit(command.run(name))


@app.command(no_args_is_help=True)
def prompt(
    drafts: options.Drafts,
    prompts: options.Prompts = None,
    published: options.Published = None,
    keep_furniture: options.KeepFurniture = False,
) -> None:
    """Print what a model would be sent, with its tokens; send nothing."""
    from claimcheck.commands import prompt as command  # noqa: PLC0415  # `--help` does not pay for it

    raise typer.Exit(command.run(drafts, _reading(published, keep_furniture), prompts))


@app.command(no_args_is_help=True)
def cache(
    action: Annotated[
        Literal["path", "purge"], typer.Argument(help="Print where replies are kept, or remove them.")
    ],
) -> None:
    """Show or empty the cache of a model's replies."""
    from claimcheck.commands import cache as command  # noqa: PLC0415  # `--help` does not pay for it

    raise typer.Exit(command.run(action))


@app.command()
def doctor() -> None:
    """Say what is installed and configured, and who would see the copy."""
    from claimcheck.commands import doctor as command  # noqa: PLC0415  # `--help` does not pay for it

    raise typer.Exit(command.run())


def _reading(published: datetime | None, keep_furniture: bool) -> Any:
    from claimcheck.readers import ReadOptions  # noqa: PLC0415  # `--help` does not pay for it

    return ReadOptions(date=published.date() if published else None, keep_furniture=keep_furniture)


def _layout(order: Literal["priority", "text"]) -> Any:
    from claimcheck.emitters import EmitOptions  # noqa: PLC0415  # `--help` does not pay for it

    color = sys.stdout.isatty() and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"
    width = shutil.get_terminal_size((100, 24)).columns
    return EmitOptions(order=order, color=color, width=max(40, min(width, 120)))


def _outputs(formats: list[str], output: Path | None) -> Iterator[tuple[str, Path | None]]:
    """Each format and its file; UsageError for a format that does not exist."""
    from claimcheck.emitters import formats as known  # noqa: PLC0415  # `--help` does not pay for it

    for text in formats:
        name, equals, file = text.partition("=")
        if name not in known():
            raise UsageError(f"--format {name}: no such format; there are {', '.join(known())}")
        yield name, Path(file) if equals else output
