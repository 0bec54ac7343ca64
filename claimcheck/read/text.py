"""Plain text, and whatever no other format knows."""

from claimcheck.copydesk.decode import decode
from claimcheck.copydesk.manuscript import Manuscript
from claimcheck.copydesk.plain import plain

SUFFIXES = (".txt", ".text")
OPENS = None


def read(data: bytes, path: str) -> Manuscript:
    """The manuscript of a plain text."""
    decoded = decode(data, path)
    return Manuscript(decoded.text, tuple(plain(decoded.text)), notices=decoded.notices)
