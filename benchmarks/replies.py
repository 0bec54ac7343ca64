"""What a reply costs: completion tokens a token of draft, for six ways to write the same answer.

    python benchmarks/replies.py [FOLDER]

Takes the recorded replies of golden/*/replies.jsonl (or of such cases in another folder), second looks among
them, and writes each answer again in other forms with the same claims, and so with the same recall:

- `plain`: an object a claim with long keys and its sentence restated, detected mentions among them
- `short`: the same with short keys, and no restatement but the model's own
- `numbers`: detected mentions by number; a key in other claims for kind, words, source and restatement
- `runs`: the same with runs of numbers ("12-37")
- `kinds`: the same with a claim's words under the name of its kind instead of two keys for them
- `framed`: the form asked for: a source and a restatement stand around the claims that have one, and nothing
  stands for those that have none

Counted with tiktoken's o200k_base, with spaces after separators and without; `came` is what was recorded.
`framed` wins: of each 1.78 that `numbers` takes, runs save 0.30, kinds as keys 0.16, frames 0.07, and JSON
without spaces, which the prompt asks for, 0.23 more. Leaving out what is null without a frame would save 0.10
where frames save 0.07, but a strict schema has no optional fields, and the hosted API refuses alternatives
that open with the same key. (Replies of seven drafts that were recorded as `numbers`, written again.)
"""

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from claimcheck.detectors import evidence
from claimcheck.engines.model.numbers import chosen, written
from claimcheck.engines.model.tokens import counter
from claimcheck.engines.model.wire import Proposal, Reply, read_reply
from claimcheck.engines.model.wire import written as framed_claim
from claimcheck.kinds import kind_of
from claimcheck.readers import read
from claimcheck.report import Evidence

GOLDEN = Path(__file__).parents[1] / "golden"
_LONG = {"k": "kind", "s": "sentence", "q": "quote", "by": "attributed_to", "t": "statement"}
Json: TypeAlias = dict[str, Any]


@dataclass(frozen=True)
class Told:
    """A reply about a draft."""

    seen: Evidence
    reply: Reply

    def confirmed(self) -> list[int]:
        """The mentions that it confirms, by number."""
        return sorted(chosen(self.reply.seen, range(1, len(self.seen.mentions) + 1)))

    def sources(self) -> list[tuple[list[int], str]]:
        """Mentions by number, and who says them."""
        shown = range(1, len(self.seen.mentions) + 1)
        return [(sorted(chosen(named, shown)), by) for named, by in self.reply.said]


def _keyed(claim: Proposal) -> Json:
    """A claim of the model's own with a key for everything."""
    fields = claim.fields
    return {"k": claim.kind, "s": claim.sentence, "q": claim.words, "by": claim.by, **fields}


def short(told: Told) -> list[Json]:
    """All claims as objects with short keys, the mentions named by number among them."""
    said = {number: by for numbers, by in told.sources() for number in numbers}
    items = []
    for number in told.confirmed():
        mention = told.seen.mentions[number - 1]
        kind = kind_of(mention)
        sentence = told.seen.sentences.index(told.seen.prose.at(mention.start)) + 1
        name = kind.name if kind else mention.type
        items.append({"k": name, "s": sentence, "q": mention.text, "by": said.get(number)})
    for claim in told.reply.proposals:
        restated = {"t": claim.statement} if claim.statement else {}
        items.append({**_keyed(claim), **restated})
    return items


def plain(told: Told) -> list[Json]:
    """The objects with long keys and their sentence restated."""
    spans, text = told.seen.sentences.spans, told.seen.prose.text
    items = []
    for item in short(told):
        span = spans[min(max(item["s"], 1), len(spans)) - 1]
        whole = {"t": text[span.start : span.end], **item}
        items.append({_LONG.get(key, key): value for key, value in whole.items()})
    return items


def _listed(told: Told, name: Callable[[list[int]], list[Any]], claim: Callable[[Proposal], Json]) -> Json:
    """The three lists of a reply that names mentions by number."""
    return {
        "seen": name(told.confirmed()),
        "said": [{"d": name(numbers), "by": by} for numbers, by in told.sources()],
        "claims": [claim(proposal) for proposal in told.reply.proposals],
    }


def _all_keys(claim: Proposal) -> Json:
    return {**_keyed(claim), "t": claim.statement}


def _kind_as_key(claim: Proposal) -> Json:
    rest = {name: value for name, value in _all_keys(claim).items() if name not in ("k", "q")}
    return {claim.kind: claim.words, **rest}


FORMS: dict[str, Callable[[Told], Any]] = {
    "plain": plain,
    "short": short,
    "numbers": lambda told: _listed(told, list, _all_keys),
    "runs": lambda told: _listed(told, written, _all_keys),
    "kinds": lambda told: _listed(told, written, _kind_as_key),
    "framed": lambda told: _listed(told, written, framed_claim),
}


def replies(file: Path) -> Iterator[str]:
    """The assistant's messages of a recording."""
    for line in file.read_text("utf-8").splitlines():
        yield json.loads(line)["body"]["choices"][0]["message"]["content"]


def costs(file: Path) -> list[list[int]]:
    """The tokens of a draft and of its replies in each form and as they came: with spaces, and without."""
    count = counter().count
    (draft,) = file.parent.glob("draft.*")
    seen = evidence(read(str(draft)))
    rows = []
    texts = list(replies(file))
    told = [Told(seen, read_reply(text)) for text in texts]
    if faults := [fault for one in told for fault in one.reply.faults]:
        sys.exit(f"{file}: not of the form that is asked for: {faults[0]}; record it anew")
    for separators in ((", ", ": "), (",", ":")):
        forms = [
            sum(count(json.dumps(form(one), ensure_ascii=False, separators=separators)) for one in told)
            for form in FORMS.values()
        ]
        rows.append([count(seen.prose.text), *forms, sum(map(count, texts))])
    return rows


def main() -> None:
    """Print a line a draft, and the sums."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else GOLDEN
    print("completion tokens a draft token")
    print(f"{'draft':20}{'tokens':>8}" + "".join(f"{name:>9}" for name in (*FORMS, "came")))
    found = {file.parent.name: costs(file) for file in sorted(folder.glob("*/replies.jsonl"))}
    for name, (spaced, _) in found.items():
        print(line(name, spaced))
    for number, name in enumerate(("all", "all, without spaces")):
        print(
            line(
                name, [sum(column) for column in zip(*(rows[number] for rows in found.values()), strict=True)]
            )
        )


def line(name: str, row: list[int]) -> str:
    """The ratios of a row to the tokens of its draft."""
    return f"{name:20}{row[0]:8}" + "".join(f"{cost / row[0]:9.2f}" for cost in row[1:])


if __name__ == "__main__":
    main()
