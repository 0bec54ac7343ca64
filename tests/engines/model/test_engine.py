"""One chunk of six fails, in every way there is; the others lose nothing and the list says what happened."""

import pytest
from faults import broken, completion, drop, late, reply, send, status, trickle
from honest import honest
from runs import CHUNKS, FAULTY, about, asked_about, failed_loudly, holds, others_hold

MINUTES = {"Retry-After": "3600"}
FAILING = {
    "rate limit": (status(429), "failed", "rate limit", 4),
    "a wait too long": (late(0.4, status(429, MINUTES)), "failed", "asks to wait 3600 s", 1),
    "503": (status(503), "failed", "status 503", 4),
    "500": (status(500), "failed", "status 500", 4),
    "502 page": (send(b"<html>Bad gateway</html>", 502), "failed", "status 502", 4),
    "timeout": (late(30), "failed", "did not answer within", 4),
    "dropped": (drop(), "failed", "connection broke off", 4),
    "broken off": (broken(), "failed", "connection broke off", 4),
    "401": (late(0.4, status(401, message="no")), "failed", "does not accept the key", 1),
    "unknown model": (late(0.4, status(404, code="model_not_found")), "failed", "does not know the model", 1),
    "bad request": (late(0.4, status(400, message="bad")), "failed", "does not take the request", 1),
    "refusal": (reply(None, refusal="I can't help with that."), "refused", "the model refused", 1),
    "filter": (reply("", finish="content_filter"), "refused", "content filter", 1),
    "filtered text": (status(400, code="content_filter"), "refused", "content filter", 1),
    "no choices": (send({**completion(""), "choices": []}), "failed", "sent no choice", 1),
    "null content": (reply(None), "failed", "no content", 1),
    "blank content": (reply("  \n"), "failed", "no content", 1),
    "slow stream": (trickle(0.05), "failed", "did not answer within", 4),
    "web page": (late(0.4, send(b"<html>Hello</html>")), "failed", "web page", 1),
    "other JSON": (late(0.4, send({"hello": 1})), "failed", "no chat completion", 1),
    "error in a 200": (send({"error": {"message": "overloaded", "code": 503}}), "failed", "status 503", 4),
    "no JSON": (reply("I would rather talk about the weather."), "failed", "not JSON", 2),
    "no kind": (reply('{"seen": [], "said": [], "claims": [{"rumour": "x"}]}'), "failed", "no kind", 2),
    "deep": (reply("[" * 100_000), "failed", "nested too deep", 2),
    "always cut off": (reply('{"seen": [', finish="length"), "cut off", "longer than allowed", 15),
    "too long": (status(400, code="context_length_exceeded"), "too long", "longer than the model", 15),
}


def test_a_model_that_works_is_asked_once_a_chunk(desk, server):
    """Six chunks are six requests; what the model adds is on the list and the exit code is 0."""
    server.otherwise(honest)
    result = desk.run(server)
    assert (result.code, len(server.log)) == (0, len(CHUNKS) + 1)
    holds(result, desk.offline())
    others_hold(result, faulty="")
    assert "CAUTION" not in result.markdown


@pytest.mark.parametrize("failing", FAILING.values(), ids=FAILING)
def test_a_chunk_that_fails_takes_no_other_with_it(desk, server, failing):
    """The chunk is named with its lines and the reason; all else is there; requests stay within the bound."""
    fault, state, reason, most = failing
    server.on(fault, when=about(FAULTY))
    server.otherwise(honest)
    result = desk.run(server)
    holds(result, desk.offline())
    others_hold(result)
    failed_loudly(result, state, reason)
    assert {claim["origin"] for claim in result.of(FAULTY)} == {"detector"}
    assert 1 <= asked_about(server) <= most
    assert len(server.log) <= len(CHUNKS) + most


PASSING = {
    "429": (status(429, {"Retry-After": "1"}), 1),
    "503": (status(503, {"Retry-After": "1"}), 1),
    "500": (status(500), 3),
    "timeout": (late(30), 1),
    "dropped": (drop(), 3),
    "broken off": (broken(), 2),
    "error in a 200": (send({"error": {"message": "overloaded", "code": 500}}), 2),
    "no JSON": (reply("Sure!"), 1),
}


@pytest.mark.parametrize(("fault", "times"), PASSING.values(), ids=PASSING)
def test_what_passes_leaves_no_trace(desk, server, fault, times):
    """A chunk that fails at first and is answered then is as good as any, and its attempts are counted."""
    server.on(fault, when=about(FAULTY), times=times)
    server.otherwise(honest)
    result = desk.run(server)
    holds(result, desk.offline())
    others_hold(result, faulty="")
    assert (result.code, result.chunk(FAULTY)["attempts"]) == (0, times + 1)


def test_after_a_refused_key_nothing_more_is_sent(desk, server):
    """With one question at a time, what was answered before stands and the rest is named as not asked."""
    server.on(status(401), when=about("Fishermen"))
    server.otherwise(honest)
    result = desk.run(server, "--concurrency", "1")
    holds(result, desk.offline())
    states = [result.chunk(word)["status"] for word in CHUNKS]
    assert states == ["ok", "ok", "failed", "not asked", "not asked", "not asked"]
    assert all(f" {state}: the server does not accept the key" in result.markdown for state in states[2:])
    assert (result.code, len(server.log)) == (3, 4)
    assert {claim["origin"] for claim in result.of("Rothaven")} == {"both", "model"}


def test_a_server_that_is_down_costs_the_model_and_nothing_else(desk, server):
    """Where every chunk fails the list is the detectors', each chunk is named, and the exit code is 3."""
    server.otherwise(drop())
    result = desk.run(server)
    offline = desk.offline()
    holds(result, offline)
    assert len(result.claims) == len(offline.claims)
    assert result.code == 3
    assert all(chunk["status"] in ("failed", "not asked") for chunk in result.report["run"]["chunks"])
