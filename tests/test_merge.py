"""A proposal and a mention that are the same claim become one."""

from claimcheck.claims import Candidate, Quantity, Quotation, Statement
from claimcheck.merge import merge


def quantity(start, end, origin="detector", kind="quantity", **more):
    return Candidate(kind, start, end, Quantity(40, 40, "=", "men"), origin, **more)


def test_an_overlap_of_one_family_is_one_claim_with_the_detectors_words():
    """Kind, source and statement are the model's; place and value those that the detector reads."""
    said = {"attributed_to": "the army", "statement": "x", "value_check": "differs"}
    model = quantity(2, 8, "model", "troop_count", **said)
    (one,) = merge([model], [quantity(0, 8)])
    assert (one.kind, one.start, one.end, one.origin) == ("troop_count", 0, 8, "both")
    assert (one.attributed_to, one.statement, one.value_check) == ("the army", "x", "differs")


def test_claims_of_different_families_stand_beside_each_other():
    """A quotation does not swallow the figure in it, nor an event the date."""
    quoted = Candidate("quotation", 0, 20, Quotation("words"), "model")
    event = Candidate("event", 0, 20, Statement(), "model")
    assert len(merge([quoted, event], [quantity(3, 8)])) == 3


def test_no_detected_claim_is_ever_lost():
    """Whatever a model proposes, or does not, all that was detected is there."""
    detected = [quantity(n * 10, n * 10 + 5) for n in range(5)]
    for proposed in ([], [quantity(0, 50, "model")], [quantity(7, 9, "model")]):
        places = [(claim.start, claim.end) for claim in merge(proposed, detected)]
        assert {(claim.start, claim.end) for claim in detected} <= set(places)
        assert places == sorted(places)


def test_the_same_proposal_twice_is_one_claim():
    """A model that repeats itself fills no list."""
    event = Candidate("event", 0, 20, Statement(), "model")
    assert merge([event, event], []) == (event,)


def test_words_over_two_figures_change_only_the_one_they_mean():
    """The value of one figure never becomes another's; the narrowest proposal has the last word."""
    detected = [quantity(0, 8), quantity(20, 28)]
    wide = Candidate("troop_count", 0, 26, Quantity(40, 40, "=", "men"), "model", value_check="agrees")
    first, second = merge([wide], detected)
    assert (first.kind, second.kind, second.value_check) == ("troop_count", "quantity", None)
    assert (first.origin, second.origin) == ("both", "both")
    narrow = quantity(0, 8, "model")
    assert merge([narrow, wide], detected)[0].kind == merge([wide, narrow], detected)[0].kind == "quantity"
