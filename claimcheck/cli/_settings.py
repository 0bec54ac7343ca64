"""The settings of a run as its command line, the environment and a file make them."""

from typing import Any

import typer


def configured(ctx: typer.Context, **said: Any) -> Any:
    """The `Configuration` of a run: the options given with the command, and what else it says, win."""
    from dataclasses import fields  # noqa: PLC0415  # `--help` does not pay for it

    from claimcheck.configuration import Configuration, load  # noqa: PLC0415  # as above

    names = {field.name for field in fields(Configuration)} & ctx.params.keys()
    given = {name: ctx.params[name] for name in names if _given(ctx, name)}
    return load(given | said).values


def _given(ctx: typer.Context, name: str) -> bool:
    source = ctx.get_parameter_source(name)
    return source is not None and source.name == "COMMANDLINE"
