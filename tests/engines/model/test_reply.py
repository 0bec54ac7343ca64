"""The reply's form, and proposals out of what came back."""

import json

from claimcheck.engines.model.wire import read_reply, response_format, written
from claimcheck.kinds import kinds

MAY = {"date": "in May", "s": 1, "v": None}


def reply(*claims, seen=(), said=()):
    return read_reply(json.dumps({"seen": list(seen), "said": list(said), "claims": list(claims)}))


def _alternatives(schema):
    """The members of each union of objects in the schema."""
    for found in [schema, *schema["$defs"].values()]:
        for member in found["properties"].values():
            items = member.get("items", member)
            names = [one["$ref"].rpartition("/")[2] for one in items.get("anyOf", ()) if "$ref" in one]
            yield [schema["$defs"][name] for name in names]


def test_the_schema_is_one_that_every_server_takes():
    """Strict, plain unions, all fields required, nothing else allowed, no defaults."""
    text = json.dumps(response_format())
    schema = response_format()["json_schema"]["schema"]
    assert response_format()["json_schema"]["strict"] is True
    assert not any(word in text for word in ("oneOf", "discriminator", '"default"', "prefixItems"))
    objects = [schema, *schema["$defs"].values()]
    assert all(found["additionalProperties"] is False for found in objects)
    assert all(found["required"] == list(found["properties"]) for found in objects)


def test_alternatives_are_told_apart_by_their_first_key():
    """Each kind is asked for under its own name, and the frame opens with none of them."""
    unions = [union for union in _alternatives(response_format()["json_schema"]["schema"]) if union]
    names = {kind.name for kind in kinds()}
    for union in unions:
        firsts = [next(iter(found["properties"])) for found in union]
        assert len(set(firsts)) == len(firsts)
        assert names <= set(firsts) <= {*names, "by"}
    assert len(unions) == 2


def test_each_kinds_example_is_one_that_the_schema_takes_and_its_sentence_says():
    """A model is never shown an item that would be rejected."""
    for kind in kinds():
        sentence, item = kind.ask.example
        fields = {name: item[name] for name in kind.ask.fields}
        found = reply({"by": item["by"], "t": None, "claim": {kind.name: item["q"], "s": 1, **fields}})
        assert found.faults == ()
        assert found.proposals[0].words in sentence


def test_what_is_written_is_what_is_read():
    """A claim without a source or a restatement stands bare, another in its frame."""
    items = [
        MAY,
        {"by": "the army", "t": None, "claim": MAY},
        {"by": None, "t": "It began in May", "claim": {"event": "It began", "s": 2}},
    ]
    found = reply(*items)
    assert [written(proposal) for proposal in found.proposals] == items
    assert [(proposal.by, proposal.statement) for proposal in found.proposals] == [
        (None, None),
        ("the army", None),
        (None, "It began in May"),
    ]


def test_an_item_of_another_form_costs_only_itself():
    """A kind that does not exist, a missing word, a number as text: named, and the rest is used."""
    found = reply(
        MAY,
        {"rumour": "x", "s": 1},
        {**MAY, "event": "in May"},
        {"by": None, "t": None, "claim": "in May"},
        {**MAY, "date": None},
        {**MAY, "s": "1"},
        {**MAY, "extra": 1},
        {"by": 7, "t": None, "claim": MAY},
        "text",
        None,
    )
    assert [proposal.words for proposal in found.proposals] == ["in May"]
    assert found.faults == (
        "an item names no kind that was asked for",
        "date, field date: input should be a valid string",
        "date, field s: input should be a valid integer",
        "date, field extra: extra inputs are not permitted",
        "date, field by: input should be a valid string",
    )


def test_what_a_loose_server_leaves_out_is_null():
    """A server that ignores the schema may leave out what is null, or the frame around a source."""
    for item in ({"date": "in May", "s": 1}, {"claim": {"date": "in May", "s": 1}}):
        found = reply({**item, "by": "the army"})
        assert (found.proposals[0].by, found.proposals[0].fields) == ("the army", {"v": None})
    assert reply({"date": "in May", "s": 1}).proposals[0].by is None


def test_mentions_are_confirmed_and_attributed_by_number():
    """What is no number counts for nothing."""
    found = reply(
        seen=[3, True, "4-6", None],
        said=[{"d": ["3", 5], "by": "the army"}, {"d": 1, "by": "x"}, {"d": [1]}, 7],
    )
    assert found.seen == (range(3, 4), range(4, 7))
    assert found.said == (((range(3, 4), range(5, 6)), "the army"),)


def test_a_reply_that_runs_wild_is_cut_and_says_so():
    """Ten thousand claims in one reply are a fault of the reply."""
    found = reply(*[MAY] * 10_000)
    assert len(found.proposals) == 1000
    assert found.faults == ("10000 claims in one reply; the first 1000 were read",)
