"""What a reply costs: completion tokens a token of draft, for three ways to write the same answer.

    python benchmarks/replies.py

Takes the recorded replies of golden/*/replies.jsonl, which name detected mentions by number, and writes each
answer again in two other forms with the same claims: `plain`, an object a claim with long keys and the
sentence restated; `short`, an object a claim with the keys of `prompts/extract.v1.md` and no restatement.
Counted with tiktoken's o200k_base. The claims, and so the recall, are the same by construction.
"""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from claimcheck.detectors import evidence
from claimcheck.engines.model.tokens import counter
from claimcheck.engines.model.wire import read_reply
from claimcheck.kinds import kind_of
from claimcheck.readers import read
from claimcheck.report import Evidence

GOLDEN = Path(__file__).parents[1] / "golden"
_LONG = {"k": "kind", "s": "sentence", "q": "quote", "by": "attributed_to", "t": "statement"}


def replies(file: Path) -> Iterator[str]:
    """The assistant's messages of a recording."""
    for line in file.read_text("utf-8").splitlines():
        yield json.loads(line)["body"]["choices"][0]["message"]["content"]


def items(seen: Evidence, texts: list[str]) -> Iterator[dict[str, Any]]:
    """All claims of the replies as objects with short keys, the mentions named by number among them."""
    for text in texts:
        reply = read_reply(text)
        for number in sorted(reply.seen):
            if 0 < number <= len(seen.mentions):
                mention = seen.mentions[number - 1]
                kind = kind_of(mention)
                sentence = seen.sentences.index(seen.prose.at(mention.start)) + 1
                yield {
                    "k": kind.name if kind else mention.type,
                    "s": sentence,
                    "q": mention.text,
                    "by": reply.said.get(number),
                }
        for proposal in reply.proposals:
            yield {
                "k": proposal.kind,
                "s": proposal.sentence,
                "q": proposal.words,
                "by": proposal.by,
                **proposal.fields,
                **({"t": proposal.statement} if proposal.statement else {}),
            }


def plain(seen: Evidence, item: dict[str, Any]) -> dict[str, Any]:
    """The object with long keys and its sentence restated."""
    spans = seen.sentences.spans
    span = spans[min(max(item["s"], 1), len(spans)) - 1]
    said = {"t": seen.prose.text[span.start : span.end], **item}
    return {_LONG.get(key, key): value for key, value in said.items()}


def main() -> None:
    """Print a line a draft and the sum."""
    count = counter().count
    total = [0, 0, 0, 0]
    print(
        f"{'draft':12}{'tokens':>8}{'plain':>8}{'short':>8}{'numbers':>9}   completion tokens a draft token"
    )
    for file in sorted(GOLDEN.glob("*/replies.jsonl")):
        (draft,) = file.parent.glob("draft.*")
        seen = evidence(read(str(draft)))
        texts = list(replies(file))
        objects = list(items(seen, texts))
        row = [
            count(seen.prose.text),
            count(json.dumps([plain(seen, item) for item in objects], ensure_ascii=False)),
            count(json.dumps(objects, ensure_ascii=False)),
            sum(count(text) for text in texts),
        ]
        total = [one + other for one, other in zip(total, row, strict=True)]
        print(line(file.parent.name, row))
    if total[0]:
        print(line("all", total))


def line(name: str, row: list[int]) -> str:
    """The ratios of a row to the tokens of its draft."""
    return f"{name:12}{row[0]:8}" + "".join(f"{cost / row[0]:8.2f}" for cost in row[1:])


if __name__ == "__main__":
    main()
