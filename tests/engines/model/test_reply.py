"""The reply's form, and proposals out of what came back."""

import json

from claimcheck.engines.model.wire import read_reply, response_format
from claimcheck.kinds import kinds


def reply(*claims, seen=(), said=()):
    return read_reply(json.dumps({"seen": list(seen), "said": list(said), "claims": list(claims)}))


def test_the_schema_is_one_that_every_server_takes():
    """Strict, a plain union, all fields required, nothing else allowed, no defaults."""
    text = json.dumps(response_format())
    schema = response_format()["json_schema"]["schema"]
    assert response_format()["json_schema"]["strict"] is True
    assert not any(word in text for word in ("oneOf", "discriminator", '"default"', "prefixItems"))
    objects = [schema, *schema["$defs"].values()]
    assert all(found["additionalProperties"] is False for found in objects)
    assert all(sorted(found["required"]) == sorted(found["properties"]) for found in objects)
    kinds_asked = {
        found["properties"]["k"]["const"] for found in schema["$defs"].values() if "k" in found["properties"]
    }
    assert kinds_asked == {kind.name for kind in kinds()}


def test_each_kinds_example_is_one_that_the_schema_takes_and_its_sentence_says():
    """A model is never shown an item that would be rejected."""
    for kind in kinds():
        sentence, item = kind.ask.example
        found = reply({"k": kind.name, "s": 1, **item})
        assert found.faults == ()
        assert found.proposals[0].words in sentence


def test_an_item_of_another_form_costs_only_itself():
    """A kind that does not exist, a missing word, a number as text: named, and the rest is used."""
    good = {"k": "date", "s": 1, "q": "in May", "by": None, "v": None}
    found = reply(
        good,
        {"k": "rumour", "s": 1, "q": "x", "by": None},
        {**good, "q": None},
        {**good, "s": "1"},
        {**good, "extra": 1},
        "text",
        None,
    )
    assert [proposal.words for proposal in found.proposals] == ["in May"]
    assert found.faults == (
        "an item names no kind that was asked for",
        "date, field q: input should be a valid string",
        "date, field s: input should be a valid integer",
        "date, field extra: extra inputs are not permitted",
    )


def test_fields_that_a_loose_server_leaves_out_are_null():
    """A server that ignores the schema may leave out what is null."""
    found = reply({"k": "date", "s": 1, "q": "in May"})
    assert (found.proposals[0].by, found.proposals[0].fields) == (None, {"v": None})


def test_mentions_are_confirmed_and_attributed_by_number():
    """What is no number counts for nothing."""
    found = reply(seen=[3, True, "4", 5], said=[{"d": [3, 5], "by": "the army"}, {"d": 1}, 7])
    assert found.seen == {3, 5}
    assert found.said == {3: "the army", 5: "the army"}


def test_a_reply_that_runs_wild_is_cut_and_says_so():
    """Ten thousand claims in one reply are a fault of the reply."""
    item = {"k": "date", "s": 1, "q": "in May", "by": None, "v": None}
    found = reply(*[item] * 10_000)
    assert len(found.proposals) == 1000
    assert found.faults == ("10000 claims in one reply; the first 1000 were read",)
