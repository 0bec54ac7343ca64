"""A loopback model server that does what it is told: answers, and every way of failing to answer.

    with Server() as server:
        server.on(status(503, {"Retry-After": "1"}), times=2)                # the first two requests, then
        server.on(drop(), when=lambda asked: "Chunk 3" in asked.prompt)      # these for ever, and
        server.otherwise(reply('{"claims": []}'))                            # this for all others
        ...  # Settings(base_url=server.base_url)
        assert len(server.log) == 5

Rules are tried in the order they were given; a rule with `times` is used up after so many requests. A fault
is a function of what was asked and the stream to write to, so that a test can make its own. `server.log` has
the requests as they arrived, `server.most_at_once` how many were being answered at the same time.
"""

import asyncio
import gzip
import json
import threading
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, Self

MODEL = "a-model"
# Stands in the environment of every test that uses the server; it must never come out again.
KEY = "sk-test-0123456789abcdef"


@dataclass
class Asked:
    """One request as it arrived; `at` is a monotonic time in seconds."""

    path: str
    headers: dict[str, str]
    body: dict[str, Any]
    at: float = field(default_factory=time.monotonic)

    @property
    def prompt(self) -> str:
        """All messages in one text."""
        return "\n".join(str(message["content"]) for message in self.body["messages"])


Fault = Callable[[Asked, asyncio.StreamWriter], Awaitable[None]]


@dataclass
class _Rule:
    fault: Fault
    when: Callable[[Asked], bool]
    left: float


class Server:
    """A server on a port of its own, in a thread of its own, from `with` to the end of it."""

    def __init__(self) -> None:
        self.log: list[Asked] = []
        self.most_at_once = 0
        self._at_once = 0
        self._rules: list[_Rule] = []
        self._rest: Fault = reply('{"seen": [], "said": [], "claims": []}')
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, daemon=True)
        self._tasks: set[asyncio.Task] = set()

    def on(self, fault: Fault, when: Callable[[Asked], bool] = lambda _: True, times: float = float("inf")):
        """Answer the requests that `when` holds for with a fault, at most so many times."""
        self._rules.append(_Rule(fault, when, times))

    def otherwise(self, fault: Fault):
        """Answer with this where no rule holds."""
        self._rest = fault

    @property
    def base_url(self) -> str:
        """What OPENAI_BASE_URL would be."""
        return f"http://127.0.0.1:{self._port}/v1"

    def __enter__(self) -> Self:
        self._thread.start()
        starting = asyncio.start_server(self._serve, "127.0.0.1", 0)
        self._listening = asyncio.run_coroutine_threadsafe(starting, self._loop).result()
        self._port = self._listening.sockets[0].getsockname()[1]
        return self

    def __exit__(self, *_) -> None:
        asyncio.run_coroutine_threadsafe(self._stop(), self._loop).result()
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _stop(self) -> None:
        self._listening.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        self._tasks.add(task)
        try:
            while asked := await _read(reader):
                self.log.append(asked)
                self._at_once += 1
                self.most_at_once = max(self.most_at_once, self._at_once)
                try:
                    await self._fault(asked)(asked, writer)
                    await writer.drain()
                finally:
                    self._at_once -= 1
        except (ConnectionError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            self._tasks.discard(task)
            writer.close()

    def _fault(self, asked: Asked) -> Fault:
        for rule in self._rules:
            if rule.left > 0 and rule.when(asked):
                rule.left -= 1
                return rule.fault
        return self._rest


async def _read(reader: asyncio.StreamReader) -> Asked | None:
    head = await reader.readuntil(b"\r\n\r\n")
    first, *lines = head.decode("latin-1").split("\r\n")
    pairs = (line.partition(":") for line in lines if line)
    headers = {name.lower(): value.strip() for name, _, value in pairs}
    body = await reader.readexactly(int(headers.get("content-length", 0)))
    return Asked(first.split()[1], headers, json.loads(body or b"{}"))


def completion(content: Any, finish: str = "stop", **message: Any) -> dict[str, Any]:
    """The body of a chat completion, with 20 tokens asked and 10 answered."""
    said = {"role": "assistant", "content": content, **message}
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": MODEL,
        "choices": [{"index": 0, "finish_reason": finish, "message": said}],
        "usage": {"prompt_tokens": 20, "completion_tokens": 10, "total_tokens": 30},
    }


def reply(content: Any, finish: str = "stop", **message: Any) -> Fault:
    """A completion with this content."""
    return send(completion(content, finish, **message))


def send(body: Any, code: int = 200, headers: dict[str, str] | None = None) -> Fault:
    """A whole response; a body that is not bytes goes out as JSON."""
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    kind = {"Content-Type": "application/json", "Content-Length": str(len(data))}

    async def fault(_: Asked, writer: asyncio.StreamWriter) -> None:
        writer.write(_head(code, {**kind, **(headers or {})}) + data)

    return fault


def status(number: int, headers: dict[str, str] | None = None, **error: Any) -> Fault:
    """An error in the form of the hosted API; `error` may name message, code, type and param."""
    nothing = dict.fromkeys(("message", "type", "param", "code"))
    return send({"error": {**nothing, **error}}, number, headers)


def late(seconds: float, then: Fault | None = None) -> Fault:
    """A fault after some time; an empty reply where none is given."""

    async def fault(asked: Asked, writer: asyncio.StreamWriter) -> None:
        await asyncio.sleep(seconds)
        await (then or reply('{"seen": [], "said": [], "claims": []}'))(asked, writer)

    return fault


def drop() -> Fault:
    """The connection closed without a word."""

    async def fault(_: Asked, writer: asyncio.StreamWriter) -> None:
        writer.transport.abort()
        raise ConnectionResetError

    return fault


def broken(body: bytes = b'{"choices": [{"mess', declared: int = 5000) -> Fault:
    """A body that breaks off before its declared length."""

    async def fault(_: Asked, writer: asyncio.StreamWriter) -> None:
        writer.write(_head(200, {"Content-Length": str(declared)}) + body)
        await writer.drain()
        raise ConnectionResetError

    return fault


def trickle(interval: float) -> Fault:
    """A body of one blank after another, for ever."""

    async def fault(_: Asked, writer: asyncio.StreamWriter) -> None:
        writer.write(_head(200, {"Transfer-Encoding": "chunked"}))
        while True:
            writer.write(b"1\r\n \r\n")
            await writer.drain()
            await asyncio.sleep(interval)

    return fault


def flood(size: int, number: int = 200) -> Fault:
    """A body of so many bytes."""

    async def fault(_: Asked, writer: asyncio.StreamWriter) -> None:
        writer.write(_head(number, {"Content-Length": str(size)}))
        part = b" " * 65536
        for _ in range(size // len(part)):
            writer.write(part)
            await writer.drain()

    return fault


def packed(body: Any, cut: int | None = None) -> Fault:
    """A body packed with gzip, cut short if need be."""
    data = gzip.compress(body if isinstance(body, bytes) else json.dumps(body).encode())[:cut]
    return send(data, headers={"Content-Encoding": "gzip"})


def _head(code: int, headers: dict[str, str]) -> bytes:
    lines = [f"HTTP/1.1 {code} Status", *(f"{name}: {value}" for name, value in headers.items())]
    return "\r\n".join([*lines, "", ""]).encode()
