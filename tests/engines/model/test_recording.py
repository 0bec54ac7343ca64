"""A recording plays back what a server said, holds no secret, and says what changed when it does not fit."""

import json
import socket

import pytest
from asking import COPY, ask, ask_together, question
from faults import KEY, Server, broken, completion, drop, packed, reply, send, status

from claimcheck.engines.model.recording import Record, Replay
from claimcheck.engines.model.request import canonical
from claimcheck.errors import ConfigurationError, OutputError

LEAKY = status(400, message=f"Incorrect key {KEY} or sk-proj-ABCdef123456 of org-Abc123456789")
CASES = {
    "a reply": reply("x"),
    "a refusal": reply(None, refusal="no"),
    "a reply cut off": reply('{"a', finish="length"),
    "a lone surrogate": send(b'{"choices": [{"message": {"content": "a\\ud83d \xc3\xa9"}}]}'),
    "no completion": send({"object": "list"}),
    "a page": send(b"<html>\r\n\xff</html>", headers={"Content-Type": "text/html"}),
    "a list": send([1, 2]),
    "an error": LEAKY,
    "a long wait": status(429, {"Retry-After": "3600"}),
    "a packed reply": packed(completion("x")),
}


def _record(server, file, *questions):
    return ask(server, *questions, transport=Record(file))


def _replay(file, *questions):
    replay = Replay(file)
    with Server() as gone:
        pass
    return ask(gone, *questions, transport=replay, waits=False), replay.unused()


@pytest.mark.parametrize("name", CASES)
def test_a_recording_plays_back_what_was_said(server, tmp_path, name, monkeypatch):
    """A replay gives the very answers of the recorded run, and opens no connection."""
    server.on(CASES[name])
    file = tmp_path / "replies.jsonl"
    recorded = _record(server, file)
    monkeypatch.setattr(socket.socket, "connect", lambda *_: pytest.fail("a connection"))
    assert _replay(file) == (recorded, ())


def test_failures_before_the_answer_play_back_in_order(server, tmp_path):
    """The answers to one request come back in their order; what never was an answer leaves no line."""
    server.on(status(503, {"Retry-After": "0"}), times=1)
    server.on(drop(), times=1)
    server.on(reply("x"))
    file = tmp_path / "replies.jsonl"
    (recorded,) = _record(server, file)
    assert (recorded.status, recorded.attempts) == ("ok", 3)
    assert [json.loads(line)["status"] for line in file.read_text().splitlines()] == [503, 200]
    ((played,), unused) = _replay(file)
    assert (played.status, played.text, played.attempts, unused) == ("ok", "x", 2, ())


def test_a_line_is_as_the_contract_says(server, tmp_path):
    """A line holds key, request, status, two headers at most, and what of the body is read."""
    usage = {"prompt_tokens": 20, "completion_tokens": 10, "prompt_tokens_details": {"cached_tokens": 7}}
    body = {**completion("x"), "timings": 5, "usage": usage}
    server.on(send(body, headers={"Date": "Tue", "openai-organization": "org-x"}))
    file = tmp_path / "replies.jsonl"
    _record(server, file)
    line = json.loads(file.read_text())
    assert list(line) == ["key", "request", "status", "headers", "body"]
    assert line["request"] == canonical(question())
    assert line["headers"] == {"content-type": "application/json"}
    assert list(line["body"]) == ["object", "model", "choices", "usage"]
    assert line["body"]["usage"] == {"prompt_tokens": 20, "completion_tokens": 10}


def test_no_secret_is_recorded(server, tmp_path, monkeypatch):
    """The key, other keys and the account's names are not recorded, even where the server repeats them."""
    monkeypatch.setenv("OPENAI_API_KEY", "a-local-password")
    server.on(send({"error": {"message": "not a-local-password"}}, 400), times=1)
    _record(server, tmp_path / "local.jsonl")
    assert "a-local-password" not in (tmp_path / "local.jsonl").read_text()
    monkeypatch.setenv("OPENAI_API_KEY", KEY)
    server.on(LEAKY, times=1)
    server.on(send(f"<html>{KEY} sk-other-1234567890".encode()))
    file = tmp_path / "replies.jsonl"
    _record(server, file, question("one"))
    _record(server, tmp_path / "other.jsonl", question("two"))
    text = file.read_text() + (tmp_path / "other.jsonl").read_text()
    assert not any(secret in text for secret in (KEY, "ABCdef123456", "Abc123456789", "1234567890", "Bearer"))


def test_a_recording_of_the_same_run_is_the_same_file(server, tmp_path):
    """Replies that arrive in another order give the same bytes."""
    files = [tmp_path / "a.jsonl", tmp_path / "b.jsonl"]
    questions = [question(f"{n}") for n in range(5)]
    _record(server, files[0], *questions)
    _record(server, files[1], *reversed(questions))
    assert files[0].read_bytes() == files[1].read_bytes()
    keys = [json.loads(line)["key"] for line in files[0].read_text().splitlines()]
    assert keys == sorted(keys)


def test_each_reply_stands_in_the_file_as_it_arrives(server, tmp_path):
    """A recording that is never closed holds the replies that arrived."""
    file = tmp_path / "replies.jsonl"
    seen = []

    async def fault(asked, writer):
        seen.append(file.read_text().count("\n"))
        await reply("x")(asked, writer)

    server.on(fault)
    _record(server, file, *(question(f"{n}") for n in range(3)))
    assert seen == [0, 1, 2]


def test_a_new_recording_takes_the_place_of_the_old(server, tmp_path):
    """Recording again leaves no line of before."""
    file = tmp_path / "replies.jsonl"
    _record(server, file, question("one"))
    _record(server, file, question("two"))
    assert file.read_text().count("\n") == 1


def _changed(tmp_path, server, **changes):
    file = tmp_path / "replies.jsonl"
    _record(server, file, question("Another text."), question())
    with pytest.raises(ConfigurationError) as caught:
        _replay(file, question(**changes))
    return str(caught.value)


def test_a_changed_prompt_is_shown(server, tmp_path):
    """Where the prompt changed the error names the message and the line, and shows both."""
    messages = [{"role": "system", "content": "Propose claims.\nAnswer in verse."}, question()["messages"][1]]
    said = _changed(tmp_path, server, messages=messages)
    assert "message 1 (system) differs at its line 2: 'Answer in JSON.' is now 'Answer in verse.'" in said


def test_changed_copy_is_named_but_not_shown(server, tmp_path):
    """Where the copy changed the error says where, and shows none of it."""
    said = _changed(tmp_path, server, text=f"{COPY}\nA new line.")
    assert "message 2 (user) differs from its line 2 on" in said
    assert "minister" not in said
    assert "new line" not in said


def test_a_changed_setting_is_named(server, tmp_path):
    """Where only settings changed the error names them."""
    assert "temperature differ" in _changed(tmp_path, server, temperature=1)


def test_a_request_asked_too_often_is_an_error(server, tmp_path):
    """A request has as many answers as were recorded."""
    file = tmp_path / "replies.jsonl"
    _record(server, file)
    with pytest.raises(ConfigurationError, match="more often than it was recorded"):
        _replay(file, question(), question())


def test_lines_that_nothing_asks_for_are_listed(server, tmp_path):
    """A recording used in part says which lines were not."""
    file = tmp_path / "replies.jsonl"
    questions = [question(f"{n}") for n in range(3)]
    _record(server, file, *questions)
    order = [json.loads(line)["request"]["messages"][1]["content"] for line in file.read_text().splitlines()]
    _, unused = _replay(file, question(order[1]))
    assert unused == (1, 3)


@pytest.mark.parametrize(
    "content",
    [
        b"{",
        b"[]",
        b"\xff",
        b'{"key": "0"}',
        b'{"key": "0", "request": {}, "status": 200, "headers": {}, "body": {}}',
    ],
)
def test_a_file_that_is_no_recording_is_an_error(tmp_path, content):
    """A broken, foreign or edited file is named with its line, never replayed."""
    file = tmp_path / "replies.jsonl"
    file.write_bytes(content)
    with pytest.raises(ConfigurationError, match=r"replies\.jsonl"):
        Replay(file)


def test_files_that_cannot_be_used_are_errors(tmp_path):
    """A recording that is missing, or can't be written, is an error before anything is asked."""
    with pytest.raises(ConfigurationError, match="can't be read"):
        Replay(tmp_path / "none.jsonl")
    with pytest.raises(OutputError, match="can't be written"):
        Record(tmp_path / "none" / "replies.jsonl")


def test_an_oversized_or_broken_reply_is_not_recorded(server, tmp_path):
    """A reply that did not arrive whole leaves no line."""
    server.on(broken())
    file = tmp_path / "replies.jsonl"
    assert _record(server, file)[0].status == "failed"
    assert file.read_text() == ""
    assert ask_together(server, question())[0].status == "failed"
