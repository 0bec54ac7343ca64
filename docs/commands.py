"""Writes docs/commands.md, the help of every command, and docs/report.schema.json anew.

python docs/commands.py
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from typer.main import get_command

from claimcheck.cli import app
from claimcheck.schema import json_schema

HERE = Path(__file__).parent
_HEAD = """# The commands

What `claimcheck COMMAND --help` prints, for every command. This page is written by `python docs/commands.py`.
"""


def page() -> str:
    """The page: the help of the program, then that of each command in its order, 100 columns wide."""
    return _HEAD + "".join(
        f"\n## {path}\n\n```text\n{text}\n```\n" for path, text in _helps(get_command(app), None)
    )


def schema() -> str:
    """The report's schema as `claimcheck schema report` prints it."""
    return json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n"


def _helps(command: Any, above: Any) -> Iterator[tuple[str, str]]:
    name = command.name if above else "claimcheck"
    context = command.make_context(name, ["--help"], parent=above, terminal_width=100, resilient_parsing=True)
    yield context.command_path, command.get_help(context).strip()
    for each in getattr(command, "list_commands", lambda _: ())(context):
        yield from _helps(command.get_command(context, each), context)


def main() -> None:
    """Write both files."""
    (HERE / "commands.md").write_text(page(), "utf-8")
    (HERE / "report.schema.json").write_text(schema(), "utf-8")


if __name__ == "__main__":
    main()
