"""Records what a model says to the questions about golden drafts: golden/CASE/replies.jsonl, for each case.

    python golden/record.py CASE... --base-url http://127.0.0.1:8089/v1 --model NAME

The cases are asked about at the same time. An answer may take 25 minutes, so that a server can pass prompts
on to whoever answers them; a question is sent once. A file is replaced when all of its case was answered.
"""

import argparse
import sys
import tomllib
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from functools import partial
from pathlib import Path

from claimcheck.engines.model.session import ModelOptions, Session
from claimcheck.output import complain
from claimcheck.pipeline import check
from claimcheck.readers import ReadOptions, read
from claimcheck.settings import Settings

GOLDEN = Path(__file__).parent


def record(settings: Settings, case: str) -> bool:
    """Whether every question about the draft of a case was answered; then its file is new."""
    folder = GOLDEN / case
    (draft,) = folder.glob("draft.*")
    file = folder / "case.toml"
    options = tomllib.loads(file.read_text("utf-8")).get("options", []) if file.exists() else []
    published = date.fromisoformat(options[options.index("--date") + 1]) if "--date" in options else None
    part = folder / "replies.jsonl.new"
    with Session(ModelOptions(settings=settings, record=part, cache=False), complain) as session:
        run = check(read(str(draft), ReadOptions(published)), session.ask).run
    for chunk in run.chunks:
        complain(f"{case}: {chunk.status}, {chunk.completion_tokens} tokens back; {chunk.reason or 'whole'}")
    if run.complete:
        part.replace(folder / "replies.jsonl")
    return run.complete


def main() -> int:
    """Record all cases that are named; 1 where one is incomplete."""
    parser = argparse.ArgumentParser()
    names = sorted(folder.name for folder in GOLDEN.iterdir() if folder.is_dir())
    parser.add_argument("cases", nargs="+", metavar="CASE", choices=names)
    parser.add_argument("--base-url", required=True, metavar="URL")
    parser.add_argument("--model", required=True, metavar="NAME")
    given = parser.parse_args()
    settings = Settings(model=given.model, base_url=given.base_url, timeout=1500, patience=3000, attempts=1)
    with ThreadPoolExecutor(len(given.cases)) as pool:
        return int(not all(list(pool.map(partial(record, settings), given.cases))))


if __name__ == "__main__":
    sys.exit(main())
