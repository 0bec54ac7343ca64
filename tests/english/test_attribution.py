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
    ("By the ministry’s own count, 12 soldiers died.", "the ministry’s", "count", False),
    ("In the words of the mayor, 12 houses were lost.", "the mayor", "words", False),
    ("Per the sheriff's office, three men fled.", "the sheriff's office", "Per", False),
    ("The bridge carries 900 cars a day, per the ministry.", "the ministry", "per", False),
    ("As the ministry put it, 12 roads are closed.", "the ministry", "put it", False),
    ("The army put its losses at 40 dead.", "The army", "put", False),
    ("Data from the ministry show 40 people died.", "Data from the ministry", "show", False),
    ("Forty people died, a ministry tally showed.", "a ministry tally", "showed", False),
    ("Figures released by the ministry show 40 dead.", "Figures released by the ministry", "show", False),
    ("Three men were involved, police believe.", "police", "believe", False),
    ("The ministry was quoted as saying 40 men came.", "The ministry", "saying", False),
    ("Some are undecided, according to a survey by Acme.", "a survey by Acme", "according to", False),
    ("“We wait, Marin said, adding that 40 men came.", "Marin", "said", False),
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
        "He earns $4 per hour, 40 hours per week.",
        "He put the book on the table at 4.",
        "Minister Ana Roe will borrow 4 million to pay for what she called “a start”.",
        "In the year of the flood, 12 houses were lost.",
        "The ministry refused to say whether 40 died.",
        "“Police said so” is the title of the book.",
    ],
)
def test_a_statement_of_fact_has_no_source(text):
    """Nouns that look like reporting verbs, and verbs inside quotation marks, attribute nothing."""
    assert attribution(text, Span(0, len(text))) is None
