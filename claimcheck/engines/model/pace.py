"""The pace of requests: how many at once, how many and how many tokens a minute, pauses that hold for all."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

from claimcheck.settings import Settings

_MINUTE = 60.0


class Pace:
    """Lets requests through no faster than the limits allow; with `waits` false pauses take no time."""

    def __init__(self, settings: Settings, *, waits: bool = True) -> None:
        self._slots = asyncio.Semaphore(settings.concurrency)
        self._requests = settings.requests_a_minute
        self._tokens = settings.tokens_a_minute
        self._waits = waits
        self._turn = asyncio.Lock()
        self._past: deque[tuple[float, int]] = deque()
        self._held_until = 0.0
        self._over = asyncio.Event()

    @asynccontextmanager
    async def slot(self, tokens: int) -> AsyncIterator[None]:
        """A place for one request of about so many tokens, once there is one; at once after `finish`."""
        async with self._slots:
            async with self._turn:
                await self._wait(tokens)
            yield

    async def rest(self, seconds: float) -> None:
        """Return after so many seconds, or as soon as `finish` is called."""
        if not self._waits:
            return
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._over.wait()

    def hold(self, seconds: float) -> None:
        """Let nothing through for so long: the server asked for a pause."""
        self._held_until = max(self._held_until, asyncio.get_running_loop().time() + seconds)

    def finish(self) -> None:
        """Keep nobody waiting from now on, since nothing more will be sent."""
        self._over.set()

    async def _wait(self, tokens: int) -> None:
        clock = asyncio.get_running_loop().time
        while self._waits and not self._over.is_set() and (pause := self._pause(clock(), tokens)) > 0:
            await self.rest(pause)
        self._past.append((clock(), tokens))

    def _pause(self, now: float, tokens: int) -> float:
        """How long until one more fits; a request too large for a minute's budget goes alone."""
        while self._past and self._past[0][0] <= now - _MINUTE:
            self._past.popleft()
        held = self._held_until - now
        if not self._past:
            return held
        full = self._requests is not None and len(self._past) >= self._requests
        heavy = self._tokens is not None and sum(count for _, count in self._past) + tokens > self._tokens
        return max(held, self._past[0][0] + _MINUTE - now) if full or heavy else held
