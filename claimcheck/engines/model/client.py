"""Questions to an OpenAI-compatible server through the official SDK, each with an outcome and never an exception.

The SDK's own retries are off: tenacity drives them, bounded in attempts and in time. What a server says in an
error never goes into a message, since it may repeat the copy or the key.
"""

import asyncio
import email.utils
import json
import os
import time
from collections.abc import Mapping
from typing import Any

import httpx2
import openai
from tenacity import AsyncRetrying, RetryCallState, RetryError, retry_if_exception_type, stop_after_attempt
from tenacity.wait import wait_exponential_jitter

from claimcheck.engines.model.answer import Answer, UnreadableError, read_body
from claimcheck.engines.model.pace import Pace
from claimcheck.engines.model.settings import Settings

Request = Mapping[str, Any]

_PASSING = {408, 409, 425, 429}
_HOPELESS = {
    401: "the server does not accept the key",
    403: "the key may not use this model",
    404: "the server knows no such model or address",
}
# What servers call a prompt that is longer than the model's window; hosted API, vLLM, llama.cpp.
_TOO_LONG = ("context_length", "context length", "exceed_context_size", "maximum context", "too many tokens")
_SCHEMA_WORDS = ("response_format", "json_schema", "schema", "grammar")


class _PassingError(Exception):
    """A failure that another attempt may mend; `wait` is what the server asked for, in seconds."""

    def __init__(self, reason: str, wait: float | None = None) -> None:
        super().__init__(reason)
        self.wait = wait


class Client:
    """Asks one server. After a hopeless answer (a key not accepted) nothing more is sent."""

    def __init__(self, settings: Settings, transport: httpx2.AsyncBaseTransport | None = None) -> None:
        self._settings = settings
        self._pace = Pace(settings.concurrency, settings.requests_a_minute, settings.tokens_a_minute)
        self._sdk = openai.AsyncOpenAI(
            # A local server wants no key, and the SDK none that is empty.
            api_key=os.environ.get("OPENAI_API_KEY") or "none",
            base_url=settings.base_url,
            max_retries=0,
            timeout=settings.timeout,
            http_client=openai.DefaultAsyncHttpx2Client(transport=transport) if transport else None,
        )
        self._hopeless: str | None = None

    async def close(self) -> None:
        """Close the connections."""
        await self._sdk.close()

    async def ask(self, request: Request, tokens: int) -> Answer:
        """The answer to a request of about so many tokens."""
        attempts = 0
        waits = wait_exponential_jitter(
            initial=self._settings.first_wait, max=30, jitter=self._settings.first_wait
        )
        began = time.monotonic()

        def wait(state: RetryCallState) -> float:
            error = state.outcome.exception() if state.outcome else None
            asked = error.wait if isinstance(error, _PassingError) else None
            return waits(state) if asked is None else asked

        def stop(state: RetryCallState) -> bool:
            late = time.monotonic() - began + wait(state) > self._settings.patience
            return late or stop_after_attempt(self._settings.attempts)(state)

        retrying = AsyncRetrying(stop=stop, wait=wait, retry=retry_if_exception_type(_PassingError))
        ...
