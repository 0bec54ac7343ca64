"""A server that does not take all of a request is asked in another way, and that way is remembered."""

import pytest
from asking import ask, ask_together, question
from faults import completion, late, reply, send, status

NO_SCHEMA = status(
    400, message="response_format of type json_schema is not supported", param="response_format"
)
NO_GRAMMAR = send({"error": {"code": 400, "message": "failed to parse grammar"}}, 400)
EXTRA = send(
    {"detail": [{"type": "extra_forbidden", "loc": ["body", "store"], "msg": "No extras", "input": False}]},
    422,
)
ECHO = send(
    {"detail": [{"loc": ["body", "top_k"], "msg": "?", "input": {"response_format": {}, "store": 1}}]}, 422
)


def _format(asked):
    return asked.body.get("response_format", {}).get("type")


@pytest.mark.parametrize("fault", [NO_SCHEMA, NO_GRAMMAR, send(b"unsupported response_format", 422)])
def test_a_server_without_schemas_is_asked_for_any_json(server, fault):
    """A refused schema is left out at once, and for the rest of the run."""
    server.on(fault, when=lambda asked: _format(asked) == "json_schema")
    answers = ask(server, question("one"), question("two"))
    assert [(answer.status, answer.attempts) for answer in answers] == [("ok", 2), ("ok", 1)]
    assert [_format(asked) for asked in server.log] == ["json_schema", "json_object", "json_object"]


def test_a_server_without_formats_is_asked_without(server):
    """A server that refuses every response format is asked without one, and for the rest of the run."""
    server.on(NO_SCHEMA, when=lambda asked: "response_format" in asked.body)
    answers = ask(server, question("one"), question("two"))
    assert [(answer.status, answer.attempts) for answer in answers] == [("ok", 3), ("ok", 1)]
    assert [_format(asked) for asked in server.log] == ["json_schema", "json_object", None, None]


@pytest.mark.parametrize(
    ("fault", "name"),
    [
        (EXTRA, "store"),
        (status(400, message="Unknown parameter: 'store'.", param="store"), "store"),
        (status(400, param="max_completion_tokens", code="unsupported_parameter"), "max_completion_tokens"),
        (status(400, message="Unsupported value: 'temperature' does not support 0"), "temperature"),
    ],
)
def test_a_parameter_that_a_server_does_not_take_is_left_out(server, fault, name):
    """The parameter named in the complaint is dropped, the others stay, and so for the rest of the run."""
    server.on(fault, when=lambda asked: name in asked.body)
    answers = ask(server, question("one"), question("two"))
    assert [(answer.status, answer.attempts) for answer in answers] == [("ok", 2), ("ok", 1)]
    first, second, third = (set(asked.body) for asked in server.log)
    assert first - second == {name}
    assert third == second


WINDOWS = {
    "hosted": "max_tokens is too large: 9000. This model supports at most 4096 completion tokens.",
    "vllm": "'max_tokens' or 'max_completion_tokens' is too large: 9000. This model's maximum context length"
    " is 8192 tokens and your request has 1059 input tokens.",
    "older": "This model's maximum context length is 8192 tokens. However, you requested 9059 tokens (1059 in"
    " the messages, 8000 in the completion). Please reduce the length of the messages or completion.",
}


@pytest.mark.parametrize("message", WINDOWS.values(), ids=WINDOWS)
def test_a_window_too_small_for_the_bound_is_no_text_too_long(server, message):
    """The bound on the reply is left out before the text counts as too long."""
    server.on(status(400, message=message), when=lambda asked: "max_completion_tokens" in asked.body)
    answers = ask(server, question("one"), question("two"))
    assert [(answer.status, answer.attempts) for answer in answers] == [("ok", 2), ("ok", 1)]


THOUGHT = {"completion_tokens": 100, "completion_tokens_details": {"reasoning_tokens": 90}}


@pytest.mark.parametrize(
    "fault", [reply("", finish="length"), send({**completion("{", finish="length"), "usage": THOUGHT})]
)
def test_a_model_that_reasons_is_asked_without_a_bound(server, fault):
    """Reasoning counts towards the bound: where it leaves the reply no room there is none from then on."""
    server.on(fault, when=lambda asked: "max_completion_tokens" in asked.body)
    answers = ask(server, question("one"), question("two"))
    assert [(answer.status, answer.attempts) for answer in answers] == [("ok", 2), ("ok", 1)]
    server.on(fault)
    assert [answer.status for answer in ask(server, question("three"))] == ["cut off"]


def test_a_text_too_long_is_so_without_a_bound(server):
    """Where the window does not hold the text alone, leaving out the bound costs one request."""
    server.on(status(400, message=WINDOWS["older"]))
    (answer,) = ask(server)
    assert (answer.status, len(server.log)) == ("too long", 2)


def test_what_a_server_repeats_of_the_request_is_no_complaint(server):
    """The request echoed in an error does not count as what the error is about."""
    server.on(ECHO)
    (answer,) = ask(server)
    assert (answer.status, answer.attempts) == ("failed", 1)


def test_a_server_that_takes_nothing_is_given_up(server):
    """A server that complains whatever it is sent is asked a bounded number of times."""
    complaint = "response_format store temperature max_completion_tokens model messages"
    server.on(status(400, message=complaint))
    (answer,) = ask(server)
    assert (answer.status, len(server.log)) == ("failed", 4)
    assert set(server.log[-1].body) == {"model", "messages"}


def test_questions_refused_together_learn_once(server):
    """Questions under way at the same time take one refusal for what it is, not for several."""
    server.on(late(0.1, NO_SCHEMA), when=lambda asked: _format(asked) == "json_schema")
    answers = ask_together(server, *(question(f"{n}") for n in range(4)))
    assert [answer.status for answer in answers] == ["ok"] * 4
    assert [_format(asked) for asked in server.log] == ["json_schema"] * 4 + ["json_object"] * 4
