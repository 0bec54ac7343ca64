"""The options that commands share, in groups; each group is flattened into the options of a command."""

from dataclasses import dataclass, replace
from typing import Any

import typer

from claimcheck.cli import _options as options
from claimcheck.cli._reading import reading
from claimcheck.cli._settings import configured
from claimcheck.cli._writing import layout, outputs


@dataclass(frozen=True, slots=True)
class Writing:
    """What is written where, and how."""

    formats: options.Formats = None
    output: options.Output = None
    order: options.Order = "priority"
    dialect: options.Dialect = "github"


@dataclass(frozen=True, slots=True)
class Reading:
    """How drafts are read."""

    published: options.Published = None
    keep_furniture: options.KeepFurniture = False


@dataclass(frozen=True, slots=True)
class Failing:
    """What makes a run fail."""

    fail_on: options.FailOn = None
    baseline: options.BaselineFile = None
    update_baseline: options.UpdateBaseline = False
    quiet: options.Quiet = False


@dataclass(frozen=True, slots=True)
class Asking:
    """Who proposes the claims, and what a model may cost."""

    engine: options.Engine = "auto"
    offline: options.Offline = False
    model: options.Model = None
    prompts: options.Prompts = None
    record: options.Record = None
    replay: options.Replay = None
    no_cache: options.NoCache = False
    no_second_look: options.NoSecondLook = False
    allow_remote: options.AllowRemote = False
    max_tokens_total: options.MaxTokens = None
    concurrency: options.Concurrency = 8
    timeout: options.Timeout = None
    requests_per_minute: options.RequestsAMinute = None
    tokens_per_minute: options.TokensAMinute = None


@dataclass(frozen=True, slots=True)
class Groups:
    """The groups of a command that checks drafts."""

    writing: Writing
    reading: Reading
    failing: Failing
    asking: Asking


def checking(ctx: typer.Context, groups: Groups, **more: Any) -> Any:
    """The `CheckOptions` that the groups, the settings and what else a command says make."""
    from claimcheck.commands.asking import ModelChoice  # noqa: PLC0415  # `--help` does not pay for it
    from claimcheck.commands.check import CheckOptions, Gating, Output  # noqa: PLC0415  # as above
    from claimcheck.failing import Conditions  # noqa: PLC0415  # as above

    asking, writing, failing = groups.asking, groups.writing, groups.failing
    said: dict[str, Any] = {"engine": "offline"} if asking.offline else {}
    values = configured(ctx, **said, **({"second_look": False} if asking.no_second_look else {}))
    if asking.timeout is not None:  # what is said now is not cut short by what was settled before
        values = replace(values, patience=max(values.patience, asking.timeout))
    return CheckOptions(
        reading=reading(groups.reading.published, values.keep_furniture),
        outputs=()
        if failing.quiet and not writing.formats and not writing.output
        else tuple(Output(*pair) for pair in outputs(values.formats, writing.output)),
        layout=layout(values.order, writing.dialect),
        gating=Gating(Conditions.parsed(values.fail_on), failing.baseline, update=failing.update_baseline),
        house=values.house,
        model=ModelChoice(
            configuration=values,
            record=asking.record,
            replay=asking.replay,
            cache=not asking.no_cache,
            allow_remote=asking.allow_remote,
        ),
        **more,
    )
