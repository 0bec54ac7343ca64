"""Recorded replies: what a server said to each request, kept in a file and played back without a server.

One JSON line a request: its key, the request, the status, two headers and the body (CONTRACT.md, "Recorded
replies"). A body that is no JSON object is kept as a string, bytes outside UTF-8 as lone surrogates. Failures
without an answer, such as a dropped connection, leave no line.
"""

import json
import os
import re
from collections import deque
from pathlib import Path
from typing import Any
from urllib.request import getproxies, proxy_bypass

import httpx2

from claimcheck.engines.model.body import bound
from claimcheck.engines.model.change import nearest_change
from claimcheck.engines.model.request import canonical, key
from claimcheck.errors import ConfigurationError, OutputError
from claimcheck.settings import api_key

_HEADERS = ("content-type", "retry-after")
_PASSED_ON = (*_HEADERS, "retry-after-ms", "date")
# What of a completion is read; the rest (id, time, timings, what was cached) differs from run to run.
_READ = ("object", "model", "choices", "usage", "error")
_COUNTED = ("prompt_tokens", "completion_tokens", "total_tokens")
_SHORTEST_KEY = 8
_SURROGATES = re.compile("[\ud800-\udfff]")
_SECRETS = re.compile(r"(?<![\w-])(?:sk|org|proj|user)-[\w*-]{6,}")


class Record(httpx2.AsyncBaseTransport):
    """Asks the server and writes each answer to a file as it arrives; sorted by key once it is closed."""

    def __init__(self, file: Path, inner: httpx2.AsyncBaseTransport | None = None) -> None:
        self._file = file
        self._inner = inner
        self._lines: list[tuple[str, bytes]] = []
        self._write(os.O_TRUNC, b"")

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """The server's answer, which now stands in the file."""
        if self._inner is None:
            self._inner = httpx2.AsyncHTTPTransport(proxy=_proxy(request.url))
        response = await self._inner.handle_async_request(request)
        await bound(response)
        try:
            body = await response.aread()
        finally:
            await response.aclose()
        line = _line(json.loads(await request.aread()), response, body)
        self._lines.append(line)
        self._write(os.O_APPEND, line[1])
        headers = {name: response.headers[name] for name in _PASSED_ON if name in response.headers}
        return httpx2.Response(response.status_code, headers=headers, content=body)

    async def aclose(self) -> None:
        """Put the lines in order, so that the same run gives the same file."""
        ordered = b"".join(line for _, line in sorted(self._lines, key=lambda line: line[0]))
        part = self._file.with_name(self._file.name + ".part")
        try:
            part.write_bytes(ordered)
            part.replace(self._file)
        except OSError as error:
            raise OutputError(f"{self._file}: can't be written: {error.strerror}") from error
        if self._inner is not None:
            await self._inner.aclose()

    def _write(self, mode: int, data: bytes) -> None:
        try:
            handle = os.open(self._file, os.O_WRONLY | os.O_CREAT | mode, 0o666)
            with os.fdopen(handle, "wb", buffering=0) as file:
                file.write(data)
        except OSError as error:
            raise OutputError(f"{self._file}: can't be written: {error.strerror}") from error


class Replay(httpx2.AsyncBaseTransport):
    """Answers from a file and opens no connection; a key that comes again gets its answers in order."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._lines = _read(file)
        self._left: dict[str, deque[int]] = {}
        for number, line in enumerate(self._lines):
            self._left.setdefault(line["key"], deque()).append(number)

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """The recorded answer; ConfigurationError where there is none, saying what changed in the request."""
        asked = canonical(json.loads(await request.aread()))
        left = self._left.get(key(asked))
        if not left:
            raise ConfigurationError(f"{self._file}: {self._missing(asked)}")
        line = self._lines[left.popleft()]
        body = line["body"]
        text = body if isinstance(body, str) else json.dumps(body)
        content = text.encode("utf-8", "surrogateescape")
        return httpx2.Response(line["status"], headers=line["headers"], content=content)

    def unused(self) -> tuple[int, ...]:
        """The lines of the file, counted from 1, that no request has asked for."""
        return tuple(sorted(number + 1 for left in self._left.values() for number in left))

    def _missing(self, asked: dict[str, Any]) -> str:
        if not self._lines:
            return "the recording is empty"
        if key(asked) in self._left:
            return "a request was asked more often than it was recorded"
        nearest, change = nearest_change([line["request"] for line in self._lines], asked)
        return f"no reply is recorded for a request; against line {nearest + 1}, the nearest, {change}"


def _proxy(url: httpx2.URL) -> str | None:
    """The proxy that the environment names for an address, as the SDK's own transport would find it."""
    proxies = getproxies()
    proxy = proxies.get(url.scheme) or proxies.get("all")
    if not proxy or proxy_bypass(url.host):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"


def _line(request: dict[str, Any], response: httpx2.Response, body: bytes) -> tuple[str, bytes]:
    """The key of a request and its line in the file."""
    shaping = canonical(request)
    kept = {name: response.headers[name] for name in _HEADERS if name in response.headers}
    line = {
        "key": key(shaping),
        "request": shaping,
        "status": response.status_code,
        "headers": kept,
        "body": _kept(body),
    }
    text = json.dumps(line, ensure_ascii=False)
    return line["key"], _SURROGATES.sub(lambda found: f"\\u{ord(found[0]):04x}", text).encode() + b"\n"


def _kept(body: bytes) -> Any:
    """What of a body goes into a recording, without the key or the names of an account."""
    text = body.decode("utf-8", "surrogateescape")
    # A server of one's own takes any word for a key; a short one would be found inside the model's.
    if len(api_key()) >= _SHORTEST_KEY:
        text = text.replace(api_key(), "[key]")
    try:
        found = json.loads(text)
    except (ValueError, RecursionError):
        return _SECRETS.sub("[removed]", text)
    if not isinstance(found, dict):
        return _SECRETS.sub("[removed]", text)
    if isinstance(found.get("choices"), list):
        usage = found.get("usage")
        if isinstance(usage, dict):
            found["usage"] = {name: usage[name] for name in _COUNTED if name in usage}
        return {name: found[name] for name in _READ if name in found}
    return json.loads(_SECRETS.sub("[removed]", json.dumps(found)))


def _read(file: Path) -> list[dict[str, Any]]:
    """The lines of a recording; ConfigurationError where it is none."""
    try:
        lines = file.read_bytes().decode().split("\n")
    except OSError as error:
        raise ConfigurationError(f"{file}: can't be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ConfigurationError(f"{file}: is no recording: not UTF-8") from error
    return [_checked(line, f"{file}, line {n}") for n, line in enumerate(lines, 1) if line.strip()]


def _checked(text: str, place: str) -> dict[str, Any]:
    try:
        line = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ConfigurationError(f"{place}: is no recorded reply: not JSON") from error
    if not isinstance(line, dict) or not {"key", "request", "status", "headers", "body"} <= line.keys():
        raise ConfigurationError(f"{place}: is no recorded reply: key, request, status, headers, body")
    if line["key"] != key(line["request"]):
        raise ConfigurationError(f"{place}: the key is not that of the request; record it again")
    return line
