"""`claimcheck detect`: the mentions of each draft, one JSON object a line."""

import json
from collections.abc import Sequence

from claimcheck.claims import Mention
from claimcheck.commands.drafts import Drafts
from claimcheck.detectors import evidence
from claimcheck.draft import Draft
from claimcheck.errors import ReadError
from claimcheck.output import write
from claimcheck.readers import ReadOptions
from claimcheck.wire import value_of


def run(named: Sequence[str], reading: ReadOptions, *, explain: bool) -> int:
    """Print the mentions of the drafts; with `explain`, each with the rule that found it."""
    drafts = Drafts(named, reading)
    for draft in drafts:
        write("".join(_line(draft, mention, explain=explain) for mention in evidence(draft).seen), None)
    return ReadError.exit_code if drafts.failed else 0


def _line(draft: Draft, mention: Mention, *, explain: bool) -> str:
    place = draft.place(mention.start)
    found = {
        "path": draft.origin.path,
        "type": mention.type,
        "text": mention.text,
        "start": mention.start,
        "end": mention.end,
        "line": place.line,
        "column": place.column,
        "value": value_of(mention.value).model_dump(by_alias=True),
    }
    if explain:
        found["rule"] = mention.rule
    return json.dumps(found, ensure_ascii=False) + "\n"
