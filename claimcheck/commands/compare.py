"""`claimcheck compare`: what two articles both say, where they differ, what only one has."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from claimcheck.layout.comparing import compared
from claimcheck.output import complain, write
from claimcheck.pipeline import compare
from claimcheck.readers import ReadOptions, read


@dataclass(frozen=True, slots=True)
class CompareOptions:
    """How to read the articles, and in which format and where to write; None is standard output."""

    reading: ReadOptions
    format: Literal["markdown", "json"] = "markdown"
    output: Path | None = None


def run(one: str, other: str, options: CompareOptions) -> int:
    """Compare two articles; the exit code is 0 whatever differs."""
    articles = [read(path, options.reading) for path in (one, other)]
    for article in articles:
        for notice in article.notices:
            complain(f"{article.origin.path}: {notice}")
    found = compare(*articles)
    if options.format == "json":
        fields = found.model_dump(by_alias=True)
        write(json.dumps(fields, ensure_ascii=False, indent=2) + "\n", options.output)
    else:
        write(compared(found), options.output)
    return 0
