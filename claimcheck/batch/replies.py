"""What a batch gave back, line by line, as the answers that the engine takes.

A line is read without trust: it may be of another question, broken, or there twice. What a batch does not
give is looked for in the cache of replies, and what it gave is kept there: a later `check` asks for the rest.
"""

import json
from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import IO, Any

from claimcheck.batch.questions import question
from claimcheck.engines.model.answer import Answer, PassingError, Status, StrangeError, read_body
from claimcheck.engines.model.cache import Cache
from claimcheck.engines.model.rejection import Meaning, judge, judge_inside

# A reply of the longest kind, and what a batch's line says around it.
_LONGEST_LINE = 9_000_000
_FURTHER = "it takes a further question, which a batch does not put; claimcheck check asks it"
_ERRORS = {
    "batch_expired": Answer("not asked", reason="the batch expired before it was asked"),
    "batch_cancelled": Answer("not asked", reason="the batch was cancelled before it was asked"),
    "request_timeout": Answer("failed", reason="the server did not answer in time"),
}
_REJECTED: Mapping[Meaning, Status] = {"refused": "refused", "too long": "too long"}
_UNASKED = Answer("not asked", reason=_FURTHER)


class Replies:
    """Answers from batches, then from the cache, never from a server: the engine's `Asker`."""

    def __init__(self, base_url: str, cache: Cache | None) -> None:
        self._base_url = base_url
        self._cache = cache
        self._answers: dict[str, Answer] = {}
        self._missing: dict[str, Answer] = {}

    def expect(self, names: Iterable[str], otherwise: Answer) -> None:
        """Take it that these were asked, with an answer for those that no line comes for."""
        self._missing.update(dict.fromkeys(names, otherwise))

    def take(self, file: IO[bytes]) -> int:
        """Read a file that a batch gave; how many of its lines are of no use."""
        strange = 0
        while line := file.readline(_LONGEST_LINE):
            found = _parsed(line)
            name = found.get("custom_id")
            if not isinstance(name, str) or name not in self._missing:
                strange += bool(line.strip())
                continue
            self._note(name, found)
        return strange

    def _note(self, name: str, found: Mapping[str, Any]) -> None:
        known = self._answers.get(name)
        if known is not None and known.text:
            return
        body = _body(found)
        answer = _answer(found, body)
        self._answers[name] = replace(answer, attempts=0 if answer.status == "not asked" else 1)
        if self._cache is not None and body is not None and _lasting(answer):
            self._cache.put(name, body, 1)

    async def ask(self, request: Mapping[str, Any], tokens: int) -> Answer:  # noqa: ARG002  # the engine's
        """The answer to a request."""
        name = question(request, self._base_url).name
        answer = self._answers.get(name)
        if answer is not None and answer.text:
            return answer
        return self._kept(name) or answer or self._missing.get(name) or _UNASKED

    def forget(self, request: Mapping[str, Any]) -> None:
        """Drop the kept reply to a request, since it was of no use: a run of `check` asks again."""
        if self._cache is not None:
            self._cache.forget(question(request, self._base_url).name)

    def _kept(self, name: str) -> Answer | None:
        kept = self._cache.get(name) if self._cache else None
        if kept is None:
            return None
        try:
            found = read_body(kept.body)
        except (PassingError, StrangeError):
            return None
        return replace(found, attempts=kept.attempts, cached=True, repeated=kept.ended)


def _parsed(line: bytes) -> dict[str, Any]:
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _body(found: Mapping[str, Any]) -> bytes | None:
    """The body of the response in a line, as a server would have sent it."""
    response = found.get("response")
    body = response.get("body") if isinstance(response, dict) else None
    return None if body is None else json.dumps(body).encode()


def _answer(found: Mapping[str, Any], body: bytes | None) -> Answer:
    """What a line says of its question."""
    response, error = found.get("response"), found.get("error")
    if body is None or not isinstance(response, dict):
        code = error.get("code") if isinstance(error, dict) else None
        told = _ERRORS.get(code) if isinstance(code, str) else None
        return told or Answer("failed", reason="the batch failed to ask it")
    status = response.get("status_code")
    number = status if isinstance(status, int) and 100 <= status <= 599 else 500
    rejection = judge_inside(body) if 200 <= number < 300 else judge(number, {}, body)
    if rejection is not None:
        return Answer(_REJECTED.get(rejection.meaning, "failed"), reason=rejection.reason)
    try:
        return read_body(body)
    except (PassingError, StrangeError):
        return Answer("failed", reason="the batch's reply is no chat completion")


def _lasting(answer: Answer) -> bool:
    """Whether a reply is kept for other runs: not where thinking ran into its bound, which they leave out."""
    return answer.status == "ok" or (answer.status == "cut off" and not answer.reasoned)
