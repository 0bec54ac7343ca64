"""What came back from a server, read without trust: text and token counts, or what went wrong.

Reasons are fixed words. Nothing that a server wrote goes into one: it may repeat the copy or the key.
"""

import json
from dataclasses import dataclass, replace
from typing import Any, Literal, TypeAlias

Status: TypeAlias = Literal["ok", "cut off", "refused", "failed", "too long", "not asked"]

_MOST_TOKENS = 2**31


@dataclass(frozen=True, slots=True)
class Answer:
    """The outcome of one question: `text` as far as there is one, `reason` where it is not whole.

    `attempts` counts the requests sent for it: 0 for a question that was not asked. `cached` says that
    another run sent them, `repeated` that this run had come to its end; `reasoned`,
    that the model gave tokens to more than the text.
    """

    status: Status
    text: str = ""
    reason: str | None = None
    attempts: int = 0
    cached: bool = False
    repeated: bool = False
    reasoned: bool = False
    prompt_tokens: int = 0
    completion_tokens: int = 0


class PassingError(Exception):
    """A failure that another attempt may mend; `wait` is what the server asked for, in seconds."""

    def __init__(self, reason: str, wait: float | None = None) -> None:
        super().__init__(reason)
        self.wait = wait


class UnfitError(Exception):
    """A question or a reply that another attempt would not make better."""


class StrangeError(Exception):
    """An answer that no model server gives: the address is likely wrong."""


def read_body(body: bytes) -> Answer:
    """The answer in the body of a 200; PassingError where it is broken, StrangeError where it is none."""
    try:
        found = json.loads(body)
    except UnicodeDecodeError as error:
        raise PassingError("the server's answer is not valid UTF-8") from error
    except (ValueError, RecursionError) as error:
        if body.lstrip()[:1] == b"<":
            raise StrangeError("the server answered with a web page; is OPENAI_BASE_URL right?") from error
        raise PassingError("the server's answer is broken JSON") from error
    if not isinstance(found, dict) or "choices" not in found:
        raise StrangeError("the server's answer is no chat completion; is OPENAI_BASE_URL right?")
    usage = found.get("usage")
    usage = usage if isinstance(usage, dict) else {}
    answer = _first(found["choices"])
    details = usage.get("completion_tokens_details")
    thought = _count(details.get("reasoning_tokens")) if isinstance(details, dict) else 0
    return replace(
        answer,
        reasoned=thought > 0 or not answer.text.strip(),
        prompt_tokens=_count(usage.get("prompt_tokens")),
        completion_tokens=_count(usage.get("completion_tokens")),
    )


def _first(choices: Any) -> Answer:
    choice = choices[0] if isinstance(choices, list) and choices else None
    if not isinstance(choice, dict):
        return Answer("failed", reason="the server sent no choice")
    message = choice.get("message")
    message = message if isinstance(message, dict) else {}
    text = _text(message.get("content"))
    finish = choice.get("finish_reason")
    if message.get("refusal") or _has_refusal(message.get("content")):
        return Answer("refused", text, "the model refused")
    if finish == "content_filter":
        return Answer("refused", text, "the provider's content filter stopped the reply")
    if finish == "length":
        return Answer("cut off", text, "the reply was longer than allowed")
    if not text.strip():
        return Answer("failed", reason="the reply had no content")
    return Answer("ok", text)


def _text(content: Any) -> str:
    """The text of a message, one string or a list of parts; lone surrogates become U+FFFD."""
    if isinstance(content, list):
        parts = (part.get("text") for part in content if isinstance(part, dict))
        content = "".join(part for part in parts if isinstance(part, str))
    if not isinstance(content, str):
        return ""
    return content.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _has_refusal(content: Any) -> bool:
    parts = content if isinstance(content, list) else ()
    return any(isinstance(part, dict) and part.get("type") == "refusal" for part in parts)


def _count(value: Any) -> int:
    whole = isinstance(value, int) and not isinstance(value, bool)
    return value if whole and 0 <= value < _MOST_TOKENS else 0
