"""Claims get a stable id, their place, statement, source, flags and what to verify."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from claimcheck.assemble import assemble
from claimcheck.claims import Candidate, Flag, Quantity
from claimcheck.copydesk.desk import drafted
from claimcheck.detectors import evidence
from claimcheck.draft import Origin
from claimcheck.engines import offline
from claimcheck.readers import text

WORDS = st.sampled_from(
    [
        "About 40,000 troops left.",
        "“We go,” Ana Marin said.",
        "It began on May 3, 2021.",
        "12 soldiers died.",
        "He is the first mayor since 1990.",
        "President Ana Marin spoke.",
        "The bank lost $3 million.",
        "Nobody knows.",
    ]
)


def claims(copy):
    draft = drafted(text.read(copy.encode(), "draft.txt"), Origin("draft.txt", ""), keep_furniture=True)
    seen = evidence(draft)
    return assemble(seen, offline.candidates(seen))


def only(copy, kind):
    (found,) = (claim for claim in claims(copy) if claim.kind == kind)
    return found


COPY = "The ministry said about 40,000 troops left. Nobody saw them go, and 12 soldiers died on the way."


def test_an_id_holds_when_the_text_around_it_changes():
    """Lines before, words after and other claims leave an id as it is."""
    before = {claim.id for claim in claims(COPY)}
    after = {claim.id for claim in claims(f"A new paragraph of 7 words.\n\n{COPY} And on May 3 more.")}
    assert before <= after


def test_an_id_changes_with_its_words_and_its_sentence():
    """A changed digit or a changed sentence is another claim."""
    first = only(COPY, "troop_count").id
    assert only(COPY.replace("40,000", "41,000"), "troop_count").id != first
    assert only(COPY.replace("The ministry", "The army"), "troop_count").id != first


def test_an_id_does_not_depend_on_the_engine_that_found_it():
    """The same words found by a model have the id that the detector's claim has."""
    draft = drafted(text.read(COPY.encode(), "draft.txt"), Origin("draft.txt", ""), keep_furniture=True)
    seen = evidence(draft)
    detected = offline.candidates(seen)
    by_model = [replace(candidate, origin="both", attributed_to="x") for candidate in reversed(detected)]
    assert [c.id for c in assemble(seen, detected)] == [c.id for c in assemble(seen, by_model)]


def test_the_second_of_twins_has_an_id_of_its_own():
    """The same words twice in a sentence, or in a sentence printed twice, are told apart."""
    twice = claims("About 40,000 troops left. They came back.\n\nAbout 40,000 troops left. They stayed.")
    ids = [claim.id for claim in twice if claim.kind == "troop_count"]
    assert len(ids) == len(set(ids)) == 2
    assert [claim.repeats for claim in twice if claim.kind == "troop_count"] == [None, ids[0]]


@pytest.mark.parametrize(
    ("copy", "kind", "flags"),
    [
        ("About 40,000 troops left.", "troop_count", {Flag.UNATTRIBUTED, Flag.VAGUE}),
        ("The ministry said 40,000 troops left.", "troop_count", set()),
        ("“We lost 40,000 troops,” Ana Marin said.", "troop_count", {Flag.IN_QUOTATION}),
        (
            "An aide, who asked not to be named, said 400 men left.",
            "quantity",
            {Flag.ANONYMOUS_SOURCE},
        ),
        ("It rained on Friday, the ministry said.", "date", {Flag.RELATIVE_DATE, Flag.VAGUE}),
    ],
)
def test_flags_say_what_an_editor_should_know(copy, kind, flags):
    """A claim carries the flags its sentence earns, and no other."""
    assert set(only(copy, kind).flags) == flags


def test_a_figure_in_a_headline_comes_first():
    """What everybody reads is checked first."""
    copy = "Bank loses $3 million\n\nThe bank lost the money on Friday. It had not seen it go.\n"
    claim = only(copy, "quantity")
    assert (claim.priority, Flag.IN_HEADLINE in claim.flags) == (1, True)


def test_a_small_count_can_wait():
    """Two leaders are seen at a glance; three soldiers killed are not."""
    assert only("The two leaders spoke, her office said.", "quantity").priority == 3
    assert only("The attack killed three soldiers, her office said.", "casualty_figure").priority == 1


def test_a_long_digest_keeps_colliding_ids_apart():
    """Two claims whose short digests collide get longer ones."""
    draft = drafted(text.read(COPY.encode(), "draft.txt"), Origin("draft.txt", ""), keep_furniture=True)
    candidate = Candidate("quantity", 18, 23, Quantity(40000, 40000, "=", None), "detector")
    one, other = assemble(evidence(draft), [candidate, candidate])
    assert other.id.startswith(one.id)
    assert len(other.id) == len(one.id) + 1


@given(st.lists(WORDS, min_size=1, max_size=12), st.sampled_from([" ", "\n\n", "\n"]))
def test_every_claim_is_the_drafts_own_words_under_an_id_of_its_own(sentences, between):
    """Offsets, lines, columns and ids hold whatever the draft is made of."""
    copy = between.join(sentences)
    found = claims(copy)
    assert all(copy[claim.start : claim.end] == claim.quote for claim in found)
    lines = copy.split("\n")
    assert all(lines[c.line - 1][c.column - 1 :].startswith(c.quote.split("\n")[0]) for c in found)
    assert len({claim.id for claim in found}) == len(found)
