"""The connection to one server through the official SDK: a body out, a status with a body back."""

import asyncio
import logging
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import httpx2
import openai

from claimcheck.engines.model.answer import PassingError, UnfitError
from claimcheck.engines.model.body import OversizedError, PackedError, bound
from claimcheck.settings import Settings, api_key

# At debug the SDK would write requests, and so the copy, to the log.
_TALKATIVE = ("openai", "httpx2", "httpcore2")
_CONNECT_SECONDS = 10.0


def quiet() -> None:
    """Keep what is sent out of the log, whatever the environment asks for."""
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)


@dataclass(frozen=True, slots=True)
class Reply:
    """What a server sent, of whatever status; header names are in lower case."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def ok(self) -> bool:
        """Whether the server says that it did what it was asked."""
        return 200 <= self.status < 300


class Connection:
    """Posts requests. Redirects are not followed: the copy goes to the server that was named and no other."""

    def __init__(self, settings: Settings, transport: httpx2.AsyncBaseTransport | None = None) -> None:
        quiet()
        self._sdk = openai.AsyncOpenAI(
            # A local server wants no key, and the SDK none that is empty.
            api_key=api_key() or "none",
            base_url=settings.base_url,
            max_retries=0,
            default_headers={"Accept-Encoding": "identity"},
            timeout=httpx2.Timeout(settings.timeout, connect=min(_CONNECT_SECONDS, settings.timeout)),
            http_client=openai.DefaultAsyncHttpx2Client(
                transport=transport, follow_redirects=False, event_hooks={"response": [bound]}
            ),
        )
        # Here and not at the first request, since it imports for 20 ms what the SDK puts off.
        self._create = self._sdk.chat.completions.with_raw_response.create

    async def close(self) -> None:
        """Close the connections."""
        await self._sdk.close()

    async def post(self, body: Mapping[str, Any], limit: float) -> Reply:
        """What the server says within so many seconds; PassingError or UnfitError where it says nothing."""
        try:
            async with asyncio.timeout(limit):
                raw = await self._create(
                    # The extra body takes the place of the messages, which the SDK would check one by one.
                    model=body["model"],
                    messages=[],
                    extra_body=body,
                )
        except openai.APIStatusError as error:
            return _reply(error.response)
        except (TimeoutError, openai.APITimeoutError) as error:
            raise PassingError(f"the server did not answer within {limit:.3g} s") from error
        except openai.APIConnectionError as error:
            raise _lost(error.__cause__) from error
        except UnicodeError as error:
            raise UnfitError("the text holds characters that can't be sent") from error
        return _reply(raw.http_response)


def _reply(response: httpx2.Response) -> Reply:
    return Reply(response.status_code, dict(response.headers), response.content)


def _lost(cause: BaseException | None) -> PassingError | UnfitError:
    """What a failed connection means, from what the transport says of it."""
    if isinstance(cause, OversizedError):
        return UnfitError("the server's answer is too long to be a reply")
    if isinstance(cause, PackedError):
        return PassingError("the server's answer does not unpack")
    root = cause
    while root is not None:
        if isinstance(root, ssl.SSLCertVerificationError):
            return UnfitError("the server's certificate is not trusted")
        root = root.__cause__ or root.__context__
    if isinstance(cause, httpx2.ConnectError):
        return PassingError("the server can't be reached")
    return PassingError("the connection broke off")
