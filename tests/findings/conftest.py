"""Evidence made by hand: findings are tested apart from the detectors that they work on."""

from datetime import date

import pytest

from claimcheck.claims import Mention, Quantity, Quotation
from claimcheck.draft import Block, BlockKind, Draft, Origin
from claimcheck.grammar.scan import Scan, Words
from claimcheck.prose import prose
from claimcheck.report import Evidence
from claimcheck.sentences import sentences

TYPES = {Quantity: "quantity", Quotation: "quotation"}


@pytest.fixture
def told():
    """What makes evidence of lines (kind and text) and of words with their values, searched in order."""

    def build(lines, values=()):
        text = "\n".join(line for _, line in lines)
        blocks, at = [], 0
        for kind, line in lines:
            blocks.append(Block(BlockKind(kind), at, at + len(line)))
            at += len(line) + 1
        draft = Draft(Origin("-", ""), text, tuple(blocks), published=date(2021, 4, 13))
        mentions, at = [], 0
        for words, value in values:
            start = text.index(words, at)
            at = start + len(words)
            mentions.append(Mention(TYPES.get(type(value), "title"), words, start, at, value, "by hand"))
        running = prose(draft)
        return Evidence(draft, Scan(running, sentences(running), Words(running.text)), tuple(mentions))

    return build
