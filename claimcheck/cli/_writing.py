"""How reports are written, as the options of a command say."""

import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, Literal

from claimcheck.errors import UsageError


def layout(order: Literal["priority", "text"], dialect: Any = "github") -> Any:
    """The `EmitOptions` of a command, as wide as the terminal and as coloured as it may be."""
    from claimcheck.emitters import EmitOptions  # noqa: PLC0415  # `--help` does not pay for it

    color = sys.stdout.isatty() and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"
    width = shutil.get_terminal_size((100, 24)).columns
    return EmitOptions(order=order, dialect=dialect, color=color, width=max(40, min(width, 120)))


def outputs(formats: Sequence[str], output: Path | None) -> Iterator[tuple[str, Path | None]]:
    """Each format and its file; UsageError for a format that does not exist."""
    from claimcheck.emitters import formats as known  # noqa: PLC0415  # `--help` does not pay for it

    for text in formats:
        name, equals, file = text.partition("=")
        if name not in known():
            raise UsageError(f"--format {name}: no such format; there are {', '.join(known())}")
        yield name, Path(file) if equals else output
