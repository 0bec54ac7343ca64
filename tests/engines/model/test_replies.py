"""One chunk of six gets a strange reply; what is good of it is used, what is not is rejected or reported."""

import json

import pytest
from faults import reply, send, status
from honest import answer, changed, copy_of, event, honest, made, mentions, sentences
from runs import CHUNKS, FAULTY, about, asked_about, holds, others_hold

WHOLE = {
    "fenced": lambda told: f"```json\n{json.dumps(told)}\n```",
    "talked around": lambda told: (
        f"Of course! Here is the list:\n\n{json.dumps(told, indent=1)}\n\nHope it helps."
    ),
    "thought before": lambda told: f"<think>They want {{}} or [].</think>\n{json.dumps(told)}",
    "in a list": lambda told: json.dumps(told["claims"]),
    "twice": lambda told: json.dumps(told) * 2,
}


@pytest.fixture
def played(desk, server):
    """A run in which one chunk gets such replies; what holds of every run is asserted."""

    def run(fault, *options, **settings):
        server.on(fault, when=about(FAULTY))
        server.otherwise(honest)
        result = desk.run(server, *options, **settings)
        holds(result, desk.offline())
        others_hold(result)
        return result

    return run


@pytest.mark.parametrize("form", WHOLE.values(), ids=WHOLE)
def test_a_reply_in_another_form_is_read(played, server, form):
    """Fences, talk and thoughts around the answer, and a list without the object around it, cost nothing."""
    result = played(changed(form))
    assert (result.code, result.chunk(FAULTY)["status"]) == (0, "ok")
    assert sum(claim["origin"] == "model" for claim in result.of(FAULTY)) == 4
    assert asked_about(server) <= 2


def test_the_type_that_a_server_declares_does_not_matter(played):
    """A completion sent as a web page is a completion."""
    told = {"choices": [{"message": {"content": '{"seen": [], "said": [], "claims": []}'}}]}
    assert played(send(told, headers={"Content-Type": "text/html"})).code == 0


def test_invented_words_are_rejected_and_listed(played, server):
    """Words that the draft does not have make no item; each is listed with the reason and what is nearest."""
    words = ["moved 71 patients to the mainland", "The county denied any danger", "Three doctors resigned"]

    def invented(asked):
        return {"seen": [], "said": [], "claims": [event(min(sentences(asked)), one) for one in words]}

    result = played(made(invented))
    assert {claim["origin"] for claim in result.of(FAULTY)} == {"detector"}
    rejected = result.report["rejected"]
    assert [item["quote"] for item in rejected[:3]] == words
    assert {item["reason"] for item in rejected} == {"not in the draft"}
    assert rejected[0]["nearest"]["text"].startswith("moved 17 patients to the mainland")
    assert "moved 71 patients" in result.markdown
    assert (result.code, asked_about(server)) == (0, 2)


NUMBERS = [
    "71",
    "-1",
    "1e400",
    "-1e400",
    "NaN",
    "Infinity",
    "1" + "0" * 400,
    "1" + "0" * 5000,
    "17.5",
    '"17"',
]


@pytest.mark.parametrize("number", NUMBERS, ids=lambda number: number[:9])
def test_a_wrong_value_never_wins(played, number):
    """The figure is the draft's, whatever number a model makes of its words."""

    def wrong(asked):
        told = {"seen": [], "said": [], "claims": []}
        item = event(min(sentences(asked)), "17 patients", "quantity") | {"u": "patients"}
        text = json.dumps(told | {"claims": [{**item, "lo": "LOW", "hi": "LOW"}]})
        return text.replace('"LOW"', number)

    result = played(made(wrong))
    claim = next(claim for claim in result.of(FAULTY) if claim["quote"] == "17 patients")
    assert (claim["value"]["low"], claim["value"]["high"]) == (17, 17)
    assert claim["value_check"] != "agrees"


def test_a_wrong_value_is_shown(played):
    """Where a model's number is not that of its words the item says so."""

    def wrong(asked):
        item = event(min(sentences(asked)), "17 patients", "quantity") | {"u": "patients"}
        return {"seen": [], "said": [], "claims": [{**item, "lo": 71, "hi": 71}]}

    result = played(made(wrong))
    claim = next(claim for claim in result.of(FAULTY) if claim["quote"] == "17 patients")
    assert (claim["value_check"], claim["model_value"]["low"], claim["origin"]) == ("differs", 71, "both")


def test_an_item_of_no_kind_costs_itself(played):
    """An item whose kind was never asked for is left out and reported; those beside it stand."""
    result = played(changed(lambda told: told | {"claims": [event(1, "x", "rumour"), *told["claims"]]}))
    chunk = result.chunk(FAULTY)
    assert (result.code, chunk["status"]) == (0, "ok")
    assert "no kind" in chunk["reason"]
    assert sum(claim["origin"] == "model" for claim in result.of(FAULTY)) == 4


def test_ten_thousand_claims_are_cut_and_reported(played, server):
    """A reply that runs wild is read to a bound; what it repeats of the draft stands once."""
    result = played(changed(lambda told: told | {"claims": told["claims"] * 2500}))
    chunk = result.chunk(FAULTY)
    assert "10000 claims in one reply; the first 1000 were read" in chunk["reason"]
    assert sum(claim["origin"] == "model" for claim in result.of(FAULTY)) == 4
    assert asked_about(server) == 1


def test_ten_thousand_inventions_make_no_item(played):
    """Nor do as many that the draft does not have; the list of what was rejected is bounded too."""

    def invented(asked):
        first = min(sentences(asked))
        return answer(asked) | {"claims": [event(first, f"case {n} of cholera") for n in range(10_000)]}

    result = played(made(invented))
    assert {claim["origin"] for claim in result.of(FAULTY)} == {"both"}
    assert 0 < len(result.report["rejected"]) <= 1000


def test_what_is_nested_deep_inside_a_reply_costs_itself(played):
    """A member nested without end spoils no other list of the reply."""
    deep = "[" * 100_000
    result = played(changed(lambda told: json.dumps(told)[:-1] + f', "more": {deep}'))
    assert sum(claim["origin"] == "model" for claim in result.of(FAULTY)) == 4


TWICE = {
    "an item": lambda text: text.replace('"event": ', '"event": "x", "event": ', 1),
    "a list": lambda text: text[:-1] + ', "claims": []}',
    "cut off inside": lambda text: (
        text.replace('"s": ', '"s": {"a": 1, "a": 2}, "z": ', 1).partition("}")[0] + "}"
    ),
}


@pytest.mark.parametrize("spoil", TWICE.values(), ids=TWICE)
def test_a_key_that_stands_twice_costs_its_object(played, spoil):
    """Which of the two was meant can't be known, so neither is taken; the reply is reported as broken."""
    result = played(changed(lambda told: spoil(json.dumps(told))))
    chunk = result.chunk(FAULTY)
    assert "not whole JSON" in chunk["reason"]
    assert any(claim["origin"] == "both" for claim in result.of(FAULTY))


HALVES = ["\\ud83d", "\\udc00\\ud800", "\\ud83d cases"]


@pytest.mark.parametrize("half", HALVES)
def test_half_a_surrogate_pair_harms_nothing(played, half):
    """Half a character, in words, in a source or in a restatement, makes no item and breaks no output."""

    def halved(asked):
        told = answer(asked)
        first = min(sentences(asked))
        told["claims"] += [
            event(first, "17 HALF patients"),
            event(first, "17 patients", by="the county HALF"),
        ]
        told["claims"] += [event(first, "to the mainland", t="moved HALF to the mainland")]
        told["said"] = [{"d": [str(number) for number in mentions(asked)], "by": "the HALF county"}]
        return json.dumps(told).replace("HALF", half)

    result = played(made(halved))
    assert result.code == 0
    printed = json.dumps(result.claims) + result.markdown
    assert "\\ud83d" not in printed
    assert "\\udc00" not in printed


def test_a_reply_cut_off_is_asked_for_in_halves(played, server):
    """What is whole of the first reply stands, its halves are asked about, and then nothing is missing."""

    async def long(asked, writer):
        if len(sentences(asked)) > 2:
            await reply(json.dumps(answer(asked))[:60], finish="length")(asked, writer)
        else:
            await honest(asked, writer)

    result = played(long)
    assert (result.code, result.chunk(FAULTY)["status"], asked_about(server)) == (0, "ok", 3)
    assert {claim["origin"] for claim in result.of(FAULTY)} == {"both", "model"}
    assert sum(claim["origin"] == "model" for claim in result.of(FAULTY)) == 4


def test_a_chunk_too_long_for_the_model_is_asked_for_in_halves(played, server):
    """A window that is too small for the chunk but not for its halves costs one request."""

    async def small(asked, writer):
        window = status(400, code="context_length_exceeded")
        await (window if len(sentences(asked)) > 2 else honest)(asked, writer)

    result = played(small)
    assert (result.code, result.chunk(FAULTY)["status"], asked_about(server)) == (0, "ok", 3)
    assert {claim["origin"] for claim in result.of(FAULTY)} == {"both", "model"}


def test_one_half_that_fails_is_the_chunks_outcome(played, server):
    """The chunk goes as its worst half goes; what the other half says stands."""

    async def half(asked, writer):
        if len(sentences(asked)) > 2:
            await status(400, code="context_length_exceeded")(asked, writer)
        elif FAULTY in copy_of(asked):
            await honest(asked, writer)
        else:
            await reply(None, refusal="No.")(asked, writer)

    result = played(half)
    assert (result.code, result.chunk(FAULTY)["status"]) == (3, "refused")
    assert "refused: the model refused" in result.markdown
    assert {claim["origin"] for claim in result.of(FAULTY)} == {"both", "model", "detector"}


def test_what_a_reply_may_cost_is_bounded(played, server):
    """Each request says where its reply ends at the latest, with room for any honest one, repaired or not."""
    played(reply("There are many claims."))
    bounds = [asked.body["max_completion_tokens"] for asked in server.log]
    assert len(bounds) == len(CHUNKS) + 2
    assert all(1000 < bound < 2000 for bound in bounds)


def test_a_repaired_reply_is_as_good(played, server):
    """A model that answers in prose is shown what is wrong, once, and its second answer counts."""

    async def prose(asked, writer):
        again = any(message["role"] == "assistant" for message in asked.body["messages"])
        await (honest if again else reply("There are many claims."))(asked, writer)

    result = played(prose)
    assert (result.code, result.chunk(FAULTY)["status"], asked_about(server)) == (0, "ok", 2)
    assert {claim["origin"] for claim in result.of(FAULTY)} == {"both", "model"}
    assert len(CHUNKS) + 2 == len(server.log)


def test_numbers_that_were_not_shown_are_named(played):
    """What a run of numbers holds beyond the chunk counts for nothing and is told; the rest of it stands."""
    result = played(changed(lambda told: told | {"seen": ["1-999999999"]}))
    chunk = result.chunk(FAULTY)
    assert (result.code, chunk["reason"]) == (0, "it names mentions by numbers that it was not shown")
    assert {claim["origin"] for claim in result.of(FAULTY)} == {"both", "model"}


def test_what_a_model_passes_over_is_asked_about_once(played, server):
    """A mention left out is asked about a second time, and no third; then it stays as detected."""
    result = played(changed(lambda told: told | {"seen": []}))
    assert asked_about(server) == 2
    assert "detector" in {claim["origin"] for claim in result.of(FAULTY)}


SECOND = {
    "failed": (status(500), "the server failed (status 500); given up after 4 attempts"),
    "refused": (reply(None, refusal="No."), "the model refused"),
    "no JSON": (reply("I have looked."), "the reply is not JSON"),
}


@pytest.mark.parametrize(("fault", "reason"), SECOND.values(), ids=SECOND)
def test_a_second_look_that_fails_is_named_and_costs_nothing(desk, server, fault, reason):
    """The chunk was read: what the first reply said stands, and so does what the detectors saw."""
    server.on(fault, when=lambda asked: "not in your answer" in asked.prompt)
    server.on(changed(lambda told: told | {"seen": []}), when=about(FAULTY))
    server.otherwise(honest)
    result = desk.run(server)
    holds(result, desk.offline())
    others_hold(result)
    chunk = result.chunk(FAULTY)
    assert (result.code, chunk["status"], chunk["reason"]) == (0, "ok", f"second look: {reason}")
    assert {claim["origin"] for claim in result.of(FAULTY)} == {"detector", "model"}


def test_no_second_look_asks_once(played, server):
    """`--no-second-look` leaves what was passed over to the detectors at once."""
    played(changed(lambda told: told | {"seen": []}), "--no-second-look")
    assert asked_about(server) == 1


def test_a_reply_of_no_use_is_asked_for_again_by_the_next_run(desk, server):
    """What could not be read is not kept; what could is, so that the next run asks about one chunk only."""
    server.on(reply("I would rather not."), when=about(FAULTY), times=2)
    server.otherwise(honest)
    first = desk.run(server, cache=True)
    asked = len(server.log)
    again = desk.run(server, cache=True)
    assert (first.code, first.chunk(FAULTY)["status"]) == (3, "failed")
    assert (again.code, again.chunk(FAULTY)["status"], len(server.log) - asked) == (0, "ok", 1)
