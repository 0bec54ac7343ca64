"""The application that the commands join. The only place that catches `ClaimcheckError`."""

import os
import traceback
from pathlib import Path
from typing import Any

import typer
from typer.core import TyperGroup

from claimcheck import __version__
from claimcheck.cli import _options as options
from claimcheck.errors import ClaimcheckError
from claimcheck.output import complain


class _Desk(TyperGroup):
    """Ends every expected failure in one line and its exit code."""

    def list_commands(self, ctx: Any) -> list[str]:
        return sorted(super().list_commands(ctx), key=lambda name: (name != "check", name))

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
    epilog="Exit codes: 0 done; 1 findings at or above --fail-on, or a gate not passed; 2 bad usage or "
    "unreadable input; 3 incomplete; 75 not ready yet; 130 interrupted.",
)


@app.callback(invoke_without_command=True)
def root(version: options.Version = False) -> None:
    """Options that stand before a command."""
    if version:
        typer.echo(f"claimcheck {__version__}")
        raise typer.Exit
