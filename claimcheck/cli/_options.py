"""The options of the command line, each with its help, for every command that takes it."""

import pkgutil
from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal, TypeAlias

import typer

_MODEL = "With a model"
# The names alone: importing the formats would make `--help` slow.
_FORMATS = ", ".join(
    module.name
    for module in pkgutil.iter_modules([str(Path(__file__).parents[1] / "emitters")])
    if module.name[0] != "_"
)

Version: TypeAlias = Annotated[
    bool, typer.Option("--version", help="Print the version and exit.", is_eager=True)
]
Drafts: TypeAlias = Annotated[
    list[str],
    typer.Argument(
        metavar="DRAFT...", help="Files or folders of drafts; - is standard input.", show_default=False
    ),
]
Checked: TypeAlias = Annotated[
    list[Path],
    typer.Argument(
        metavar="REPORT [CHECKLIST...]",
        help="A report (JSON), and lists that were worked on; its log counts too.",
        show_default=False,
    ),
]
Draft: TypeAlias = Annotated[
    Path | None, typer.Option(metavar="FILE", help="The draft, where it is not as the report names it.")
]
Old: TypeAlias = Annotated[
    list[str],
    typer.Argument(
        metavar="OLD...", help="The earlier check: a report, a ticked checklist, both.", show_default=False
    ),
]
New: TypeAlias = Annotated[
    str, typer.Argument(metavar="NEW", help="The revised draft; - is standard input.", show_default=False)
]
Formats: TypeAlias = Annotated[
    list[str] | None,
    typer.Option("--format", "-f", metavar="NAME[=FILE]", help=f"{_FORMATS}; markdown if none is named."),
]
Output: TypeAlias = Annotated[
    Path | None,
    typer.Option("--output", "-o", metavar="FILE", help="Write here; a folder takes a file a draft."),
]
Against: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(metavar="FILE", help="Compare with this source, or a folder of them; repeatable."),
]
Engine: TypeAlias = Annotated[
    Literal["auto", "offline", "model"],
    typer.Option(
        help="What proposes the claims; auto asks a model if OPENAI_API_KEY or OPENAI_BASE_URL is set."
    ),
]
Offline: TypeAlias = Annotated[bool, typer.Option("--offline", help="The same as --engine offline.")]
Order: TypeAlias = Annotated[
    Literal["priority", "text"], typer.Option(help="What matters first, or as the text runs.")
]
Published: TypeAlias = Annotated[
    datetime | None,
    typer.Option(
        "--date",
        formats=["%Y-%m-%d"],
        metavar="YYYY-MM-DD",
        help="When the draft is published; else as it says.",
    ),
]
KeepFurniture: TypeAlias = Annotated[
    bool, typer.Option("--keep-furniture", help="Read menus, reader comments and the like as copy.")
]
Dialect: TypeAlias = Annotated[
    Literal["github", "gitlab", "jira", "linear", "plain"], typer.Option(help="Whose Markdown.")
]
FailOn: TypeAlias = Annotated[
    list[str] | None,
    typer.Option(
        metavar="CONDITION",
        help="Exit with 1 on a finding of this level or a graver one (error, warning, info), on gaps, on"
        " unattributed figures, on an open claim of this kind or priority (title, priority-1).",
    ),
]
BaselineFile: TypeAlias = Annotated[
    Path | None,
    typer.Option("--baseline", metavar="FILE", help="Hashes of what is known; it fails nothing any more."),
]
UpdateBaseline: TypeAlias = Annotated[
    bool, typer.Option("--update-baseline", help="Write what is found into the baseline; nothing fails.")
]
Diff: TypeAlias = Annotated[
    str | None,
    typer.Option(metavar="REF", help="Only drafts that changed since the branch left this commit, says git."),
]
Quiet: TypeAlias = Annotated[
    bool, typer.Option("--quiet", "-q", help="Print no checklist, only what fails, one line each.")
]
Explain: TypeAlias = Annotated[bool, typer.Option("--explain", help="Name the rule that found each mention.")]
Model: TypeAlias = Annotated[
    str | None, typer.Option(metavar="NAME", help="Which model.", rich_help_panel=_MODEL)
]
Prompts: TypeAlias = Annotated[
    Path | None, typer.Option(metavar="DIR", help="Prompt templates that replace the shipped ones.")
]
Record: TypeAlias = Annotated[Path | None, typer.Option(metavar="FILE", help="Keep what the server says.")]
Replay: TypeAlias = Annotated[
    Path | None, typer.Option(metavar="FILE", help="Ask the recording, not a server.")
]
NoCache: TypeAlias = Annotated[bool, typer.Option("--no-cache", help="Ask again what was answered before.")]
NoSecondLook: TypeAlias = Annotated[
    bool, typer.Option("--no-second-look", help="Do not ask again about mentions that the model passed over.")
]
AllowRemote: TypeAlias = Annotated[
    bool, typer.Option("--allow-remote", help="Send a confidential draft to another machine all the same.")
]
Estimate: TypeAlias = Annotated[
    bool, typer.Option("--estimate", help="Print requests, tokens and cost; send nothing.")
]
MaxTokens: TypeAlias = Annotated[
    int | None, typer.Option("--max-tokens-total", metavar="N", min=1, help="Stop before a draft costs more.")
]
Concurrency: TypeAlias = Annotated[int, typer.Option(metavar="N", min=1, max=64, help="Questions at a time.")]
Timeout: TypeAlias = Annotated[
    float | None,
    typer.Option(
        metavar="SECONDS", min=1, max=86_400, help="How long an answer may take.", show_default=False
    ),
]
RequestsAMinute: TypeAlias = Annotated[
    int | None, typer.Option("--requests-per-minute", metavar="N", min=1, help="At most so many.")
]
TokensAMinute: TypeAlias = Annotated[
    int | None, typer.Option("--tokens-per-minute", metavar="N", min=1, help="At most so many.")
]
