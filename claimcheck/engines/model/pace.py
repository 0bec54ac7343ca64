"""The pace of requests: how many at once, how many and how many tokens a minute."""

import asyncio
from collections import deque
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

_MINUTE = 60.0


class Pace:
    """Lets requests through no faster than the limits allow; None means no limit."""

    def __init__(self, concurrency: int, requests_a_minute: int | None, tokens_a_minute: int | None) -> None:
        self._slots = asyncio.Semaphore(concurrency)
        self._requests = requests_a_minute
        self._tokens = tokens_a_minute
        self._turn = asyncio.Lock()
        self._past: deque[tuple[float, int]] = deque()

    @asynccontextmanager
    async def slot(self, tokens: int) -> AsyncIterator[None]:
        """A place for one request of about so many tokens, as soon as there is one."""
        async with self._slots:
            async with self._turn:
                await self._wait(tokens)
            yield

    async def _wait(self, tokens: int) -> None:
        clock = asyncio.get_running_loop().time
        while (pause := self._pause(clock(), tokens)) > 0:
            await asyncio.sleep(pause)
        self._past.append((clock(), tokens))

    def _pause(self, now: float, tokens: int) -> float:
        """How long until the last minute has room for one more; a request too large for a minute goes alone."""
        while self._past and self._past[0][0] <= now - _MINUTE:
            self._past.popleft()
        if not self._past:
            return 0.0
        full = self._requests is not None and len(self._past) >= self._requests
        used = sum(count for _, count in self._past)
        heavy = self._tokens is not None and used + tokens > self._tokens
        return self._past[0][0] + _MINUTE - now if full or heavy else 0.0
