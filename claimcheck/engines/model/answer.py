"""What came back from a server, read without trust: text and token counts, or what went wrong."""

import json
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

Status: TypeAlias = Literal["ok", "cut off", "refused", "failed", "too long", "not asked"]


@dataclass(frozen=True, slots=True)
class Answer:
    """The outcome of one question. `text` is the reply as far as there is one; `reason` says why it is not whole."""

    status: Status
    text: str = ""
    reason: str | None = None
    attempts: int = 0
    cached: bool = False
    prompt_tokens: int = 0
    completion_tokens: int = 0


class UnreadableError(Exception):
    """A body that is no chat completion; its message is fit to be shown."""


def read_body(body: str) -> Answer:
    """The answer in the body of a 200; UnreadableError where it is no chat completion at all."""
    try:
        found = json.loads(body)
    except (ValueError, RecursionError) as error:
        raise UnreadableError("the server answered with something that is not JSON") from error
    if not isinstance(found, dict):
        raise UnreadableError("the server answered with JSON that is no chat completion")
    if found.get("error"):
        raise UnreadableError("the server reported an error inside a 200 answer")
    choices = found.get("choices")
    first = choices[0] if isinstance(choices, list) and choices else None
    if not isinstance(first, dict):
        return Answer("failed", reason="the server sent no choice", **_usage(found))
    return _choice(first, _usage(found))


def _choice(choice: dict[str, Any], usage: dict[str, int]) -> Answer:
    message = choice.get("message")
    message = message if isinstance(message, dict) else {}
    text = _text(message.get("content"))
    finish = choice.get("finish_reason")
    if message.get("refusal"):
        return Answer("refused", text, "the model refused", **usage)
    if finish == "content_filter":
        return Answer("refused", text, "the provider's content filter stopped the reply", **usage)
    if finish == "length":
        return Answer("cut off", text, "the reply was longer than allowed", **usage)
    if not text.strip():
        return Answer("failed", reason="the reply had no content", **usage)
    return Answer("ok", text, **usage)


def _text(content: Any) -> str:
    """The text of a message, whether one string or a list of parts."""
    if isinstance(content, str):
        return content
    if isinstance(content, list):
        return "".join(str(part.get("text") or "") for part in content if isinstance(part, dict))
    return ""


def _usage(found: dict[str, Any]) -> dict[str, int]:
    usage = found.get("usage")
    usage = usage if isinstance(usage, dict) else {}
    return {name: _count(usage.get(name)) for name in ("prompt_tokens", "completion_tokens")}


def _count(value: Any) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else 0
