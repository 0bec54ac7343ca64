"""Texts made ready for the grammars of English."""

from hashlib import sha256

import pytest

from claimcheck.draft import Block, BlockKind, Draft, Origin
from claimcheck.grammar.scan import Scan, Words
from claimcheck.paragraphs import paragraphs
from claimcheck.prose import prose
from claimcheck.sentences import sentences


@pytest.fixture(scope="session")
def scan_of():
    """A function from a plain text, every paragraph of it copy, to its scan."""

    def scan(text):
        blocks = tuple(Block(BlockKind.BODY, span.start, span.end) for span in paragraphs(text))
        running = prose(
            Draft(Origin("-", sha256(text.encode("utf-8", "surrogatepass")).hexdigest()), text, blocks)
        )
        return Scan(running, sentences(running), Words(running.text))

    return scan
