"""Bodies read within bounds: no more bytes than any honest reply has, packed or unpacked."""

import zlib
from collections.abc import AsyncIterator

import httpx2

# The longest reply that a model gives is some 100,000 tokens, well under a megabyte.
_MOST_BYTES = 8_000_000
_PACKED = frozenset({"gzip", "x-gzip", "deflate"})


class OversizedError(httpx2.RequestError):
    """A body longer than is read."""


class PackedError(httpx2.RequestError):
    """A body that does not unpack."""


async def bound(response: httpx2.Response) -> None:
    """Make a response end in an error where its body is too long or does not unpack; before it is read."""
    encoding = response.headers.pop("content-encoding", "identity").strip().lower()
    stream = response.stream
    if isinstance(stream, httpx2.AsyncByteStream):
        response.stream = _Bounded(stream, encoding)


class _Bounded(httpx2.AsyncByteStream):
    def __init__(self, stream: httpx2.AsyncByteStream, encoding: str) -> None:
        self._stream = stream
        self._encoding = encoding

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if self._encoding not in (*_PACKED, "identity", ""):
            raise PackedError("an encoding that was not asked for")
        # 47: either header, zlib's or gzip's.
        unpacker = zlib.decompressobj(wbits=47) if self._encoding in _PACKED else None
        size = 0
        async for part in self._stream:
            plain = part if unpacker is None else _unpacked(unpacker, part)
            size += len(plain)
            if size > _MOST_BYTES:
                raise OversizedError("a body longer than is read")
            yield plain
        if unpacker is not None and not unpacker.eof:
            raise PackedError("the packed body breaks off")

    async def aclose(self) -> None:
        await self._stream.aclose()


def _unpacked(unpacker: "zlib._Decompress", part: bytes) -> bytes:
    try:
        return unpacker.decompress(part, _MOST_BYTES + 1)
    except zlib.error as error:
        raise PackedError("the body does not unpack") from error
