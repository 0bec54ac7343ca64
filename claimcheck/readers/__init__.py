"""Input formats: each module of this folder turns the bytes of one format into a manuscript.

A module offers `SUFFIXES`, the file name endings it knows; `OPENS`, a pattern of bytes that only its
format begins with, or None; `LARGEST`, the bytes of a file beyond which it is no draft but a mistake or an
attack; and `read(data, path)`, which gives a `Manuscript` or raises ReadError.
"""

import datetime as dt
import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path
from types import ModuleType

from claimcheck import plugins
from claimcheck.copydesk.decode import shown
from claimcheck.copydesk.desk import drafted
from claimcheck.copydesk.manuscript import FORMAT_REASONS, Manuscript
from claimcheck.draft import BlockKind, Draft, Origin
from claimcheck.errors import ReadError

_FALLBACK = "text"
_MB = 1_000_000
# Of any file: what is larger is not even opened.
_LARGEST = 100 * _MB
# An archive of a year's articles; the detectors read 10 of these in a minute or more.
_LONGEST = 10 * _MB


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """The day of publication, where it is known better than the draft tells; whether furniture is copy."""

    date: dt.date | None = None
    keep_furniture: bool = False


def read(path: str, options: ReadOptions | None = None) -> Draft:
    """The draft at a path, "-" for standard input; ReadError where there is none or it has no copy."""
    options = options or ReadOptions()
    data = _bytes(path)
    origin = Origin(path, sha256(data).hexdigest())
    manuscript = _read(_format(path, data), data, path)
    draft = drafted(manuscript, origin, keep_furniture=options.keep_furniture)
    _refuse_empty(draft)
    if options.date:
        return replace(draft, published=options.date, published_from="option")
    return draft


def _read(module: ModuleType, data: bytes, path: str) -> Manuscript:
    """What a format makes of a file that is not too large for it; nor may the text in it be."""
    if len(data) > module.LARGEST:
        raise ReadError(f"{shown(path)} has more than {module.LARGEST // _MB} MB: no draft, not read")
    manuscript: Manuscript = module.read(data, path)
    if len(manuscript.text) > _LONGEST:
        raise ReadError(f"{shown(path)} has more than {_LONGEST // _MB} million characters: not read")
    return manuscript


def suffixes() -> tuple[str, ...]:
    """The file name endings of all input formats, in lower case."""
    return tuple(sorted(suffix for module in plugins.load_all(__name__) for suffix in module.SUFFIXES))


def expand(paths: Iterable[str]) -> Iterator[str]:
    """Each file as given and the drafts of each folder, sorted; ReadError for a folder without drafts."""
    for path in paths:
        if path == "-" or not Path(path).is_dir():
            yield path
            continue
        drafts = sorted(_within(path))
        if not drafts:
            raise ReadError(f"{path} holds no drafts: no file in it ends in {', '.join(suffixes())}")
        yield from drafts


def _within(folder: str) -> Iterator[str]:
    known = suffixes()
    for root, folders, files in os.walk(folder, onerror=_unreadable):
        folders[:] = [name for name in folders if not name.startswith(".")]
        for name in files:
            if not name.startswith(".") and name.lower().endswith(known):
                # The path as the caller gave it; what annotates files knows none as "./draft.md".
                yield os.path.join(root, name).removeprefix("./")  # noqa: PTH118


def _unreadable(failure: OSError) -> None:
    raise ReadError(f"{failure.filename} can't be read: {failure.strerror}") from failure


def _bytes(path: str) -> bytes:
    try:
        with nullcontext(sys.stdin.buffer) if path == "-" else Path(path).open("rb") as file:
            data = file.read(_LARGEST + 1)
    except IsADirectoryError as failure:
        raise ReadError(f"{path} is a folder, not a draft") from failure
    except OSError as failure:
        raise ReadError(f"{shown(path)} can't be read: {failure.strerror}") from failure
    except ValueError as failure:
        raise ReadError(f"{path!r} is no path: {failure}") from failure
    if len(data) > _LARGEST:
        raise ReadError(f"{shown(path)} has more than {_LARGEST // _MB} MB: no draft, not read")
    return data


def _format(path: str, data: bytes) -> ModuleType:
    """The format by the file's ending, else by its first bytes, else plain text."""
    formats = plugins.load_all(__name__)
    for module in formats:
        if path != "-" and path.lower().endswith(module.SUFFIXES):
            return module
    for module in formats:
        if module.OPENS and module.OPENS.match(data):
            return module
    return plugins.load(__name__, _FALLBACK)


def _refuse_empty(draft: Draft) -> None:
    where = shown(draft.origin.path)
    copy = [block for block in draft.blocks if block.kind is not BlockKind.FURNITURE]
    if any(char.isalnum() for block in copy for char in draft.text[block.start : block.end]):
        return
    reasons = list(dict.fromkeys(str(block.reason) for block in draft.skipped))
    if not reasons:
        raise ReadError(f"{where} is empty: there is nothing to check")
    hint = "" if FORMAT_REASONS.issuperset(reasons) else ": --keep-furniture reads it all the same"
    raise ReadError(f"{where} has no copy, only {', '.join(reasons)}{hint}")
