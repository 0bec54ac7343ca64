"""A sentence is attributed to the source that its reporting verb names."""

import pytest

from claimcheck.draft import Span
from claimcheck.english.speech.attribution import attribution

SOURCES = (
    ("Police said two men were arrested.", "Police", "said", False),
    ("Two men were arrested, police said.", "police", "said", False),
    (
        "According to Ostania's government, the war has killed 900 people.",
        "Ostania's government",
        "According to",
        False,
    ),
    ("The war has killed 900 people, according to the ministry.", "the ministry", "according to", False),
    ("The bridge will close, said Ana Marin.", "Ana Marin", "said", False),
    (
        "In a statement on Monday, the Interior Ministry denied the report.",
        "the Interior Ministry",
        "denied",
        False,
    ),
    ("The ministry on March 9 accused some rebels of shelling the town.", "The ministry", "accused", False),
    ("Ana Marin, who leads the party, told reporters the vote was lost.", "Ana Marin", "told", False),
    ("The talks failed, officials said on condition of anonymity.", "officials", "said", True),
    ("A senior aide said the talks had failed.", "A senior aide", "said", True),
    ("The talks failed, a person familiar with them said.", "a person familiar with them", "said", True),
    ("The minister responded by saying the road was open.", "The minister", "saying", False),
    ("He added that the road was open.", "He", "added", False),
)


@pytest.mark.parametrize(("text", "source", "cue", "anonymous"), SOURCES)
def test_a_source_is_found_in_every_order(text, source, cue, anonymous):
    """Before, after and according to: the source's exact words, its cue, and whether it has a name."""
    found = attribution(text, Span(0, len(text)))
    assert found is not None
    assert (found.source, found.cue, found.anonymous) == (source, cue, anonymous)
    assert text[found.start : found.end] == source


@pytest.mark.parametrize(
    "text",
    [
        "Nine people died in the fire.",
        "The phone call lasted an hour.",
        "Turnout in the United States was low.",
        "“Police said so” is the title of the book.",
    ],
)
def test_a_statement_of_fact_has_no_source(text):
    """Nouns that look like reporting verbs, and verbs inside quotation marks, attribute nothing."""
    assert attribution(text, Span(0, len(text))) is None
