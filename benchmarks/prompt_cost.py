"""Tokens sent for each token of copy, ours and a peer's, over the same copy to the same server.

    python benchmarks/prompt_cost.py DRAFT... [--peer PYTHON]

The server counts the messages and the reply's schema of each request with tiktoken (o200k_base). Ours runs
twice: with a model that confirms every mention, and with one that passes over all, so that all is asked about
again. PYTHON is an interpreter that has langextract 1.7.1 with its OpenAI provider.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests/engines/model"))

from faults import Server, reply
from honest import honest

from claimcheck.detectors import evidence
from claimcheck.engines.model.session import ModelOptions, Session
from claimcheck.engines.model.tokens import counter
from claimcheck.output import complain
from claimcheck.readers import read
from claimcheck.report import Evidence
from claimcheck.settings import Settings

PEER = Path(__file__).with_name("langextract_run.py")
SILENT = reply('{"seen": [], "said": [], "claims": [], "extractions": []}')


def ours(seen: Evidence, base_url: str) -> None:
    """One run of the model engine."""
    with Session(ModelOptions(settings=Settings(base_url=base_url), cache=False), complain) as session:
        session.ask(seen)


def peers(seen: Evidence, base_url: str, python: str) -> None:
    """One run of langextract, over the copy alone."""
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as file:
        file.write(seen.prose.text)
        file.flush()
        subprocess.run([python, str(PEER), file.name, base_url], check=True, capture_output=True)


def measure(name: str, copy: int, fault: Callable, run: Callable[[str], None]) -> None:
    """Print what one run sent."""
    count = counter().count
    with Server() as server:
        server.otherwise(fault)
        run(server.base_url)
        asked = server.log
    messages = sum(count(str(m["content"])) for one in asked for m in one.body["messages"])
    schema = sum(count(json.dumps(one.body.get("response_format"))) for one in asked)
    shares = f"{messages / copy:5.2f}  {(messages + schema) / copy:5.2f} with schema"
    print(f"  {name:32} {len(asked):3} requests {messages:7,} tokens + {schema:6,} of schema  {shares}")


def main() -> None:
    """Print a line for each way and draft."""
    parser = argparse.ArgumentParser()
    parser.add_argument("drafts", nargs="+", metavar="DRAFT")
    parser.add_argument("--peer", metavar="PYTHON")
    given = parser.parse_args()
    os.environ |= {"NO_PROXY": "127.0.0.1", "OPENAI_API_KEY": "none"}
    for draft in given.drafts:
        seen = evidence(read(draft))
        copy = counter().count(seen.prose.text)
        print(f"{Path(draft).name}: {copy:,} tokens of copy; tokens sent for each of them:")
        measure("ours, all confirmed", copy, honest, lambda url, seen=seen: ours(seen, url))
        measure("ours, all asked about again", copy, SILENT, lambda url, seen=seen: ours(seen, url))
        if given.peer:
            measure("langextract", copy, SILENT, lambda url, seen=seen: peers(seen, url, given.peer))


if __name__ == "__main__":
    main()
