"""The way from the draft into its running text."""

from hypothesis import given
from hypothesis import strategies as st

from claimcheck.draft import Block, BlockKind, Draft, Origin, Span
from claimcheck.paragraphs import paragraphs
from claimcheck.prose import prose


@given(st.text(alphabet="ab \n\u200b*", min_size=1))
def test_the_way_in_undoes_the_way_back(text):
    """Each code point of the running text, but its line ends, is found again from its place in the draft."""
    blocks = tuple(Block(BlockKind.BODY, span.start, span.end) for span in paragraphs(text))
    markup = tuple(Span(at, at + 1) for at, letter in enumerate(text) if letter == "*")
    running = prose(Draft(Origin("-", ""), text, blocks, markup=markup))
    for at, letter in enumerate(running.text):
        if letter != "\n":
            assert running.at(running.source(Span(at, at + 1)).start) == at
