"""Plain text, and whatever no other format knows."""

import re

from claimcheck.copydesk.decode import decode, shown
from claimcheck.copydesk.manuscript import Manuscript
from claimcheck.copydesk.plain import plain
from claimcheck.errors import ReadError

SUFFIXES = (".txt", ".text")
OPENS = None
LARGEST = 10_000_000
_PAGE = re.compile(r"\s*<(?:!doctype html|html)\b", re.IGNORECASE)


def read(data: bytes, path: str) -> Manuscript:
    """The manuscript of a plain text."""
    decoded = decode(data, path)
    if _PAGE.match(decoded.text):
        raise ReadError(f"{shown(path)} is an HTML page, not text: paste the copy as a browser shows it")
    return Manuscript(decoded.text, tuple(plain(decoded.text)), notices=decoded.notices)
