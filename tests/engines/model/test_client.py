"""Whatever a server does, a question has an outcome: bounded in requests and time, and nothing leaks."""

import asyncio
import email.utils
import logging
import time

import pytest
from asking import COPY, ask, ask_together, question, settings
from faults import KEY, Server, broken, completion, drop, flood, late, packed, reply, send, status, trickle

from claimcheck.engines.model.client import Client

SAID = f"your key {KEY} and your text {COPY}"
DATE = email.utils.formatdate(time.time() + 3600, usegmt=True)
HTML = send(b"<html><body>Sign in</body></html>", headers={"Content-Type": "text/html"})
EMPTY = {**completion("x"), "choices": []}
NULL = {**completion("x"), "choices": None}
PARTS = [{"type": "text", "text": '{"a"'}, {"type": "text", "text": ": 1}"}, {"type": "image"}, 7]
FILTERED = status(400, code="content_filter", message=SAID)
LLAMA = send(
    {"error": {"code": 400, "message": SAID, "type": "exceed_context_size_error", "n_ctx": 4096}}, 400
)
VLLM = send(
    {"object": "error", "message": "This model's maximum context length is 4096 tokens", "code": 400}, 400
)
INSIDE = send({"error": {"message": SAID, "code": 503}})
QUOTA = status(429, code="insufficient_quota", message=SAID)
UNKNOWN = status(404, code="model_not_found", message=f"The model does not exist. {SAID}")

# What a server does for ever, the status it ends in, words of the reason, and how many requests it takes.
FAULTS = {
    "rate limit": (status(429, message=SAID), "failed", "rate limit is reached; given up after 4", 4),
    "too long a wait": (status(429, {"Retry-After": "3600"}), "failed", "asks to wait 3600 s", 1),
    "a date to wait for": (status(503, {"Retry-After": DATE}), "failed", "asks to wait 3", 1),
    "milliseconds": (status(429, {"retry-after-ms": "99000"}), "failed", "asks to wait 99 s", 1),
    "a wait that is none": (status(503, {"Retry-After": "soon"}), "failed", "given up after 4", 4),
    "no quota": (QUOTA, "failed", "no quota left", 1),
    "overloaded": (status(503, message=SAID), "failed", "status 503", 4),
    "broken server": (status(500, message=SAID), "failed", "status 500", 4),
    "gateway's page": (send(b"<html>Bad gateway</html>", 502), "failed", "status 502", 4),
    "own timeout": (status(408), "failed", "status 408", 4),
    "conflict": (status(409), "failed", "status 409", 4),
    "key": (status(401, message=SAID), "failed", "does not accept the key", 1),
    "no right": (status(403, message=SAID), "failed", "may not use", 1),
    "no credit": (status(402, message=SAID), "failed", "no credit", 1),
    "unknown model": (UNKNOWN, "failed", "does not know the model", 1),
    "wrong address": (send(b"not found", 404), "failed", "should end in /v1", 1),
    "elsewhere": (send(b"", 307, {"Location": "http://192.0.2.1/v1"}), "failed", "another address", 1),
    "bad request": (status(400, message=SAID), "failed", "does not take the request (status 400)", 1),
    "too large": (send(b"", 413), "too long", "longer than", 1),
    "hosted too long": (
        status(400, code="context_length_exceeded", message=SAID),
        "too long",
        "longer than",
        1,
    ),
    "llama.cpp too long": (LLAMA, "too long", "longer than", 1),
    "vLLM too long": (VLLM, "too long", "longer than", 1),
    "filtered before": (FILTERED, "refused", "content filter refused the text", 1),
    "filtered after": (reply("{", finish="content_filter"), "refused", "content filter stopped", 1),
    "refusal": (reply(None, refusal=SAID), "refused", "the model refused", 1),
    "refusal as a part": (reply([{"type": "refusal", "refusal": SAID}]), "refused", "the model refused", 1),
    "no choice": (send(EMPTY), "failed", "no choice", 1),
    "choices null": (send(NULL), "failed", "no choice", 1),
    "choice of no form": (send({"choices": ["x"]}), "failed", "no choice", 1),
    "no content": (reply(None), "failed", "no content", 1),
    "content of no form": (reply({"text": "x"}), "failed", "no content", 1),
    "no message": (
        send({"choices": [{"finish_reason": "stop", "message": None}]}),
        "failed",
        "no content",
        1,
    ),
    "cut off": (reply('{"claims": [', finish="length"), "cut off", "longer than allowed", 1),
    "cut off at once": (reply(None, finish="length"), "cut off", "longer than allowed", 2),
    "web page": (HTML, "failed", "web page", 1),
    "other JSON": (send({"object": "list", "data": []}), "failed", "no chat completion", 1),
    "a list": (send([1]), "failed", "no chat completion", 1),
    "error inside": (INSIDE, "failed", "status 503", 4),
    "key inside": (send({"error": {"message": SAID, "code": 401}}), "failed", "does not accept the key", 1),
    "empty body": (send(b""), "failed", "broken JSON", 4),
    "broken JSON": (send(b'{"choices": [{"mess'), "failed", "broken JSON", 4),
    "deep JSON": (send(b"[" * 100_000), "failed", "broken JSON", 4),
    "not UTF-8": (send(b'{"choices": "\xff\xfe"}'), "failed", "not valid UTF-8", 4),
    "gzip garbage": (send(b"\x1f\x8bno", headers={"Content-Encoding": "gzip"}), "failed", "unpack", 4),
    "gzip cut": (packed(completion("x" * 5000), cut=50), "failed", "unpack", 4),
    "unknown packing": (send(b"x", headers={"Content-Encoding": "br"}), "failed", "unpack", 4),
    "gzip bomb": (packed(b" " * 9_000_000), "failed", "too long to be a reply", 1),
    "dropped": (drop(), "failed", "connection broke off", 4),
    "truncated": (broken(), "failed", "connection broke off", 4),
    "silent": (late(30), "failed", "did not answer within 0.2 s", 4),
    "slow stream": (trickle(0.02), "failed", "did not answer within 0.2 s", 4),
    "flood": (flood(50_000_000), "failed", "too long to be a reply", 1),
    "flood of an error": (flood(50_000_000, 500), "failed", "too long to be a reply", 1),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_has_an_outcome(server, name, caplog, capfd):
    """A server that does this for ever ends in this status, in so many requests, soon, leaking nothing."""
    fault, ending, words, requests = FAULTS[name]
    caplog.set_level(logging.DEBUG)
    server.on(fault)
    began = time.monotonic()
    # Only a server that is silent is left so early: on a busy machine others take their time.
    (answer,) = ask(server, timeout=0.2 if "0.2 s" in words else 5)
    assert time.monotonic() - began < 10
    assert (answer.status, answer.attempts, len(server.log)) == (ending, requests, requests)
    assert words in answer.reason
    assert "\n" not in answer.reason
    out = " ".join([*capfd.readouterr(), caplog.text, repr(answer)])
    assert KEY not in out
    assert COPY not in out


def test_a_whole_reply_is_an_answer(server):
    """A reply comes back with its text and the tokens it cost."""
    server.on(reply('{"claims": []}'))
    (answer,) = ask(server)
    assert (answer.status, answer.text, answer.reason) == ("ok", '{"claims": []}', None)
    assert (answer.prompt_tokens, answer.completion_tokens, answer.attempts) == (20, 10, 1)


@pytest.mark.parametrize(
    ("fault", "text"),
    [
        (reply(PARTS), '{"a": 1}'),
        (send(b"\xef\xbb\xbf" + b'{"choices": [{"message": {"content": "x"}}]}'), "x"),
        (send(completion("x"), headers={"Content-Type": "text/plain"}), "x"),
        (send(b'{"choices": [{"message": {"content": "a\\ud83d b"}}]}'), "a\ufffd b"),
        (packed(completion("x")), "x"),
        (late(0.05, reply("x")), "x"),
    ],
    ids=["parts", "mark of byte order", "wrong content type", "lone surrogate", "packed", "late"],
)
def test_an_odd_reply_is_still_one(server, fault, text):
    """What can be read of an odd but whole reply is an answer, in characters that can be written."""
    server.on(fault)
    (answer,) = ask(server)
    assert (answer.status, answer.text) == ("ok", text)
    assert answer.text.encode()


def test_the_start_of_a_reply_cut_off_is_kept(server):
    """A reply that was longer than allowed keeps its text, to be salvaged."""
    server.on(reply('{"claims": [{', finish="length"))
    assert ask(server)[0].text == '{"claims": [{'


@pytest.mark.parametrize(
    "usage", [None, [], {"prompt_tokens": "9"}, {"prompt_tokens": -1}, {"prompt_tokens": True}]
)
def test_counts_that_are_none_are_zero(server, usage):
    """Token counts that a server leaves out or makes up count as none."""
    server.on(send({**completion("x"), "usage": usage}))
    assert ask(server)[0].prompt_tokens == 0


@pytest.mark.parametrize("fault", [status(503), status(429), drop(), late(5), broken(), INSIDE, send(b"{")])
def test_a_fault_that_passes_is_got_over(server, fault):
    """A server that fails twice and then answers has answered."""
    server.on(fault, times=2)
    (answer,) = ask(server, timeout=1)
    assert (answer.status, answer.attempts, len(server.log)) == ("ok", 3, 3)


@pytest.mark.parametrize("header", [{"Retry-After": "0.4"}, {"retry-after-ms": "400"}])
def test_a_server_is_given_the_time_it_asks_for(server, header):
    """The next request comes no sooner than the server asked."""
    server.on(status(429, header), times=1)
    (answer,) = ask(server)
    assert answer.status == "ok"
    assert 0.4 <= server.log[1].at - server.log[0].at < 0.8


def test_a_date_counts_from_the_servers_own_clock(server):
    """A server whose clock is an hour off is not waited for an hour."""
    now = time.time() + 3600
    dates = [email.utils.formatdate(moment, usegmt=True) for moment in (now, now + 1)]
    server.on(status(503, {"Date": dates[0], "Retry-After": dates[1]}), times=1)
    (answer,) = ask(server)
    assert answer.status == "ok"
    assert 1 <= server.log[1].at - server.log[0].at < 1.5


def test_a_pause_holds_for_all(server):
    """While a server wants a pause, no other question is sent either."""
    server.on(status(429, {"Retry-After": "0.5"}), times=1)
    answers = ask_together(server, *(question(f"{n}") for n in range(6)), concurrency=1)
    assert {answer.status for answer in answers} == {"ok"}
    assert server.log[1].at - server.log[0].at >= 0.5


def test_nothing_is_sent_after_a_hopeless_answer(server):
    """After a key that is not accepted the other questions are not asked, and say why."""
    server.on(status(401))
    answers = ask_together(server, *(question(f"{n}") for n in range(20)), concurrency=3)
    assert len(server.log) <= 3
    assert [answer.status for answer in answers].count("not asked") == 20 - len(server.log)
    assert {answer.reason for answer in answers} == {"the server does not accept the key (OPENAI_API_KEY)"}
    assert {answer.attempts for answer in answers if answer.status == "not asked"} == {0}


def test_a_hopeless_answer_ends_the_waits_of_others(server):
    """A question that waits for another attempt does not wait on once there is no hope."""
    server.on(status(503, {"Retry-After": "2"}), when=lambda asked: asked.prompt.endswith("patient"))
    server.on(late(0.1, status(401)))
    began = time.monotonic()
    patient, _ = ask_together(server, question("patient"), question("hopeless"))
    assert time.monotonic() - began < 1
    assert (patient.status, patient.attempts) == ("failed", 1)


def test_a_bad_request_stops_only_its_own_question_once_another_was_answered(server):
    """What a server does not take of one text it may take of others, as it has shown."""
    server.on(status(400), when=lambda asked: asked.prompt.endswith("odd"))
    answers = ask(server, question("odd"), question("even"))
    assert [answer.status for answer in answers] == ["failed", "not asked"]
    answers = ask(server, question("even"), question("odd"), question("even too"))
    assert [answer.status for answer in answers] == ["ok", "failed", "ok"]


def test_a_server_that_is_not_there_is_asked_by_one_question_only():
    """A server that never answered anything is given up for all."""
    with Server() as gone:
        pass
    answers = ask(gone, *(question(f"{n}") for n in range(3)), attempts=2)
    assert [(answer.status, answer.attempts) for answer in answers] == [
        ("failed", 2),
        ("not asked", 0),
        ("not asked", 0),
    ]
    assert {answer.reason for answer in answers} == {"the server can't be reached; given up after 2 attempts"}


@pytest.mark.parametrize("fault", [trickle(0.02), status(503), status(429, {"Retry-After": "0.3"})])
def test_patience_bounds_all_attempts_together(server, fault):
    """However many attempts are allowed, a question takes no longer than the patience in all."""
    server.on(fault)
    began = time.monotonic()
    (answer,) = ask(server, attempts=1000, patience=1.0, timeout=30, first_wait=0.05)
    assert answer.status == "failed"
    assert 0.6 < time.monotonic() - began < 1.3


def test_waits_grow(server):
    """A question waits twice as long each time."""
    server.on(status(503), times=30)
    texts = [f"{n}" for n in range(10)]
    ask_together(server, *map(question, texts), first_wait=0.1, concurrency=10)
    times = [[asked.at for asked in server.log if asked.prompt[-1] == text] for text in texts]
    first, second = ([moments[n + 1] - moments[n] for moments in times] for n in range(2))
    assert min(first) >= 0.1
    assert min(second) >= 0.2


def test_an_interrupted_run_can_go_on(server):
    """A question that is cancelled gives back its place: the next one is answered."""
    server.on(late(30), times=1)

    async def run():
        client = Client(settings(server.base_url, concurrency=1, timeout=60))
        task = asyncio.create_task(client.ask(question("first"), 50))
        await asyncio.sleep(0.2)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        answer = await client.ask(question("second"), 50)
        await client.close()
        return answer

    assert asyncio.run(run()).status == "ok"


def test_replies_are_not_to_be_stored(server):
    """The server is told not to keep the reply, and that the client reads no packed bodies."""
    ask(server)
    assert server.log[0].body["store"] is False
    assert server.log[0].headers["accept-encoding"] == "identity"
    assert server.log[0].path == "/v1/chat/completions"


def test_text_that_cannot_be_sent_is_an_outcome(server):
    """A lone surrogate in a request fails that question, without an exception."""
    answers = ask(server, question("a \ud800"), question())
    assert [answer.status for answer in answers] == ["failed", "ok"]
