"""What an answer other than 200 means: try again, split the text, phrase it differently, or give up."""

import email.utils
import json
import re
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, TypeAlias

Meaning: TypeAlias = Literal["passing", "hopeless", "bad request", "too long", "refused"]

_PASSING = frozenset({408, 409, 425, 429})
# What servers call a prompt longer than the window (hosted API, vLLM, llama.cpp) or than a minute's budget.
_TOO_LONG = (
    "context_length",
    "context length",
    "context window",
    "context size",
    "exceed_context_size",
    "string_above_max_length",
    "too many tokens",
    "prompt is too long",
    "input is too long",
    "reduce the length",
    "request too large",
)
_FILTERED = ("content_filter", "content filter", "content_policy", "responsibleaipolicy", "invalid_prompt")
_NO_QUOTA = ("insufficient_quota", "exceeded your current quota", "billing_hard_limit", "billing_not_active")
_HOPELESS = {
    401: "the server does not accept the key (OPENAI_API_KEY)",
    402: "the account has no credit left",
    403: "the key may not use this model or server",
}
_UNKNOWN_MODEL = ("model_not_found", "invalid model", "no such model")
_NO_MODEL = "the server does not know the model"
_NO_ADDRESS = "nothing answers at this address; OPENAI_BASE_URL should end in /v1"
# The members of an error that speak of it; others (`input`) repeat the request.
_SPEAKING = frozenset(
    {"code", "detail", "error", "innererror", "loc", "message", "metadata", "msg", "param", "raw", "type"}
)
_LONGEST_COMPLAINT = 20_000
_SECONDS = re.compile(r"\d{1,12}(?:\.\d{1,9})?")


@dataclass(frozen=True, slots=True)
class Rejection:
    """What an answer means. `complaint` is what the server wrote: for reading here, never for showing."""

    meaning: Meaning
    reason: str
    wait: float | None = None
    complaint: str = field(default="", repr=False)


def judge(status: int, headers: Mapping[str, str], body: bytes) -> Rejection:
    """The meaning of an answer whose status is not 200, or of an error inside one that is."""
    complaint = _complaint(body)
    meaning, reason = _by_words(status, complaint) or _by_status(status, complaint)
    return Rejection(meaning, reason, retry_after(headers) if meaning == "passing" else None, complaint)


def judge_inside(body: bytes) -> Rejection | None:
    """The meaning of an error inside a 200; None where there is none."""
    found = _parsed(body)
    error = found.get("error") if isinstance(found, dict) else None
    if not error:
        return None
    code = error.get("code") if isinstance(error, dict) else None
    status = code if isinstance(code, int) and 400 <= code <= 599 else 500
    return judge(status, {}, body)


def _by_words(status: int, complaint: str) -> tuple[Meaning, str] | None:
    if status == 413 or (status != 404 and any(words in complaint for words in _TOO_LONG)):
        return "too long", "the text is longer than the model or the server takes"
    if status < 500 and any(words in complaint for words in _FILTERED):
        return "refused", "the provider's content filter refused the text"
    if any(words in complaint for words in _NO_QUOTA):
        return "hopeless", "the account has no quota left"
    if status < 500 and any(words in complaint for words in _UNKNOWN_MODEL):
        return "hopeless", _NO_MODEL
    return None


def _by_status(status: int, complaint: str) -> tuple[Meaning, str]:
    if status == 429:
        return "passing", "the server's rate limit is reached"
    if status in _PASSING or status >= 500:
        return "passing", f"the server failed (status {status})"
    if status == 404:
        return "hopeless", _NO_MODEL if "model" in complaint else _NO_ADDRESS
    if status < 400:
        return "hopeless", "the server sends the request on to another address, which was not followed"
    if status in _HOPELESS:
        return "hopeless", _HOPELESS[status]
    return "bad request", f"the server does not take the request (status {status})"


def retry_after(headers: Mapping[str, str]) -> float | None:
    """How long a server asks to wait, in seconds (RFC 9110, 10.2.3); None where it does not say."""
    milliseconds = _SECONDS.fullmatch(headers.get("retry-after-ms", "").strip())
    if milliseconds:
        return float(milliseconds[0]) / 1000
    value = headers.get("retry-after", "").strip()
    if _SECONDS.fullmatch(value):
        return float(value)
    until, now = _moment(value), _moment(headers.get("date", ""))
    return None if until is None else max(0.0, until - (time.time() if now is None else now))


def _moment(value: str) -> float | None:
    try:
        return email.utils.parsedate_to_datetime(value).timestamp()
    except (ValueError, OverflowError):
        return None


def _complaint(body: bytes) -> str:
    found = _parsed(body)
    if found is None:
        return body[:_LONGEST_COMPLAINT].decode(errors="replace").lower()
    return " ".join(_spoken(found, 6))[:_LONGEST_COMPLAINT].lower()


def _parsed(body: bytes) -> Any:
    try:
        return json.loads(body)
    except (ValueError, RecursionError):
        return None


def _spoken(value: Any, depth: int) -> Iterator[str]:
    """The strings of an error that speak of it."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict) and depth:
        for name, member in value.items():
            if name in _SPEAKING:
                yield from _spoken(member, depth - 1)
    elif isinstance(value, list) and depth:
        for member in value[:20]:
            yield from _spoken(member, depth - 1)
