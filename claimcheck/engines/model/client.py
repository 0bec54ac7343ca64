"""Questions to an OpenAI-compatible server through the official SDK, each with an outcome.

The SDK's own retries are off: tenacity drives them, bounded in attempts and in time. After a hopeless answer
(a key that is not accepted) nothing more is sent. What a transport raises of its own goes through, such as
ConfigurationError where a recording has no line for a request.
"""

import asyncio
from dataclasses import dataclass, replace

import httpx2
from tenacity import AsyncRetrying, retry_if_exception_type

from claimcheck.engines.model.answer import Answer, PassingError, StrangeError, UnfitError, read_body
from claimcheck.engines.model.cache import Cache
from claimcheck.engines.model.connection import Connection, Reply
from claimcheck.engines.model.dialect import Dialect
from claimcheck.engines.model.pace import Pace
from claimcheck.engines.model.patience import Patience
from claimcheck.engines.model.rejection import Rejection, judge, judge_inside
from claimcheck.engines.model.request import Request, key
from claimcheck.settings import Settings

_KEPT = frozenset({"ok", "cut off"})
# How often to look whether another run, which asks the same, has its reply.
_TURN_SECONDS = 0.1


@dataclass(frozen=True, slots=True)
class _Question:
    request: Request
    tokens: int
    patience: Patience
    key: str


class Client:
    """Asks one server for what the cache does not have.

    With `waits` false pauses take no time, for answers from a recording.
    """

    def __init__(
        self,
        settings: Settings,
        transport: httpx2.AsyncBaseTransport | None = None,
        *,
        cache: Cache | None = None,
        waits: bool = True,
    ) -> None:
        self._settings = settings
        self._connection = Connection(settings, transport)
        self._cache = cache
        self._pace = Pace(settings, waits=waits)
        self._dialect = Dialect()
        self._heard = False
        self._proven = False
        self._hopeless: str | None = None

    async def close(self) -> None:
        """Close the connections."""
        await self._connection.close()

    async def ask(self, request: Request, tokens: int) -> Answer:
        """The answer to a request of about so many tokens."""
        question = _Question(request, tokens, Patience(self._settings), self._key(request))
        if self._cache is None:
            return await self._asked(question)
        if (kept := self._kept(question.key)) is not None:
            return kept
        while not self._cache.claim(question.key):  # noqa: ASYNC110  # another process can't set an event
            await asyncio.sleep(_TURN_SECONDS)
        try:
            return self._kept(question.key) or await self._asked(question)
        finally:
            self._cache.release(question.key)

    def forget(self, request: Request) -> None:
        """Drop the kept reply to a request, since it was of no use: another run asks again."""
        if self._cache is not None:
            self._cache.forget(self._key(request))

    def _key(self, request: Request) -> str:
        return key(request, self._settings.base_url.rstrip("/"))

    def _kept(self, key: str) -> Answer | None:
        """The answer that the cache has, if it is whole."""
        kept = self._cache.get(key) if self._cache else None
        if kept is None:
            return None
        try:
            answer = read_body(kept.body)
            return replace(answer, attempts=kept.attempts, cached=True, repeated=kept.ended)
        except (PassingError, StrangeError):
            return None

    async def _asked(self, question: _Question) -> Answer:
        answer = await self._tried(question)
        return replace(answer, attempts=question.patience.sent)

    async def _tried(self, question: _Question) -> Answer:
        patience = question.patience
        retrying = AsyncRetrying(
            sleep=self._pace.rest,
            wait=patience.wait,
            stop=patience.over,
            retry=retry_if_exception_type(PassingError),
            reraise=True,
        )
        try:
            return await retrying(self._attempt, question)
        except UnfitError as error:
            return Answer("failed", reason=str(error))
        except PassingError as error:
            reason = patience.why(error)
            if not self._heard or (error.wait or 0) > self._settings.patience:
                self._give_up(reason)
            return Answer("failed", reason=reason)

    async def _attempt(self, question: _Question) -> Answer:
        """The answer of the server, asked again as long as there is another way to phrase the request."""
        answer = None
        while answer is None:
            async with self._pace.slot(question.tokens):
                if self._hopeless is not None:
                    return Answer("failed" if question.patience.sent else "not asked", reason=self._hopeless)
                sent = self._dialect.phrase(question.request)
                reply = await self._post(sent, question.patience)
            answer = self._read(reply, question, sent)
        return answer

    async def _post(self, body: Request, patience: Patience) -> Reply:
        clock = asyncio.get_running_loop().time
        began = clock()
        patience.sent += 1
        try:
            reply = await self._connection.post(body, patience.limit)
        finally:
            patience.spent += clock() - began
        self._heard = True
        return reply

    def _read(self, reply: Reply, question: _Question, sent: Request) -> Answer | None:
        """The answer in a reply; None where the request is to be phrased differently."""
        rejection = judge_inside(reply.body) if reply.ok else judge(reply.status, reply.headers, reply.body)
        if rejection is not None:
            return self._rejected(rejection, question, sent)
        try:
            answer = read_body(reply.body)
        except StrangeError as error:
            return self._bad(str(error))
        self._proven = True
        if answer.reasoned and answer.status == "cut off" and self._dialect.unbind(sent):
            return None  # what it thought counts towards the bound and may be any length
        if self._cache is not None and answer.status in _KEPT:
            self._cache.put(question.key, reply.body, question.patience.sent)
        return answer

    def _rejected(self, rejection: Rejection, question: _Question, sent: Request) -> Answer | None:
        match rejection.meaning:
            case "passing":
                if rejection.wait is not None and rejection.wait <= self._settings.patience:
                    self._pace.hold(rejection.wait)
                raise PassingError(rejection.reason, rejection.wait)
            case "refused":
                return Answer("refused", reason=rejection.reason)
            case "too long" | "bad request" as meaning:
                if self._dialect.learn(question.request, sent, rejection.complaint):
                    return None
                if meaning == "too long":
                    return Answer("too long", reason=rejection.reason)
                return self._bad(rejection.reason)
            case "hopeless":
                self._give_up(rejection.reason)
        return Answer("failed", reason=rejection.reason)

    def _bad(self, reason: str) -> Answer:
        """A failure that every other question would share, unless one has been answered before."""
        if not self._proven:
            self._give_up(reason)
        return Answer("failed", reason=reason)

    def _give_up(self, reason: str) -> None:
        """Send nothing more; the first reason is the one told."""
        self._hopeless = self._hopeless or reason
        self._pace.finish()
