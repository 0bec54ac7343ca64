"""Bytes as text: by mark, as UTF-8, as Windows text, else by the look of them; never a guess in silence."""

import codecs
import re
from dataclasses import dataclass

from claimcheck.errors import ReadError

# What a file is that starts so, by its format's specification; Word and OpenDocument packages are zip files.
_SIGNATURES = (
    (b"%PDF-", "a PDF file"),
    (b"{\\rtf", "an RTF file"),
    (b"PK\x03\x04", "a zip package (a Word or OpenDocument file, perhaps)"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Word file"),
    (b"\x89PNG\r\n\x1a\n", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF87a", "a GIF image"),
    (b"GIF89a", "a GIF image"),
    (b"RIFF", "a sound, video or WebP file"),
    (b"ID3", "an MP3 file"),
    (b"OggS", "an Ogg file"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"SQLite format 3\x00", "a database"),
)
# The longest first: the UTF-32 mark begins like the UTF-16 one.
_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SAMPLE = 65_536
# A half character in UTF-8 is three broken bytes, and one doubt.
_BROKEN = re.compile("\ufffd+")
_CONTROLS = re.compile(rb"[\x00-\x08\x0e-\x1a\x1c-\x1f]")
# Letters of western Europe, typographic quotation marks, dashes, ellipsis, bullet, currencies, section and
# degree signs, no-break space: what Windows-1252 copy has above ASCII. A letter stands beside a letter.
_WESTERN = re.compile(
    rb"(?<=[A-Za-z\xc0-\xff])[\xc0-\xd6\xd8-\xf6\xf8-\xff\x8a\x8c\x8e\x9a\x9c\x9e\x9f]"
    rb"|[\xc0-\xd6\xd8-\xf6\xf8-\xff\x8a\x8c\x8e\x9a\x9c\x9e](?=[A-Za-z])"
    rb"|[\x80\x82\x84\x85\x91-\x97\x99\xa0\xa3-\xa5\xa7\xa9\xab\xae\xb0\xb2\xb3\xb7\xba-\xbf\xd7]"
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text, and one line on every doubt about its encoding."""

    text: str
    notices: tuple[str, ...] = ()


def decode(data: bytes, path: str) -> Decoded:
    """The text of a file, without byte order mark, line ends as they are; ReadError where it is not text."""
    _refuse_binary(data, path)
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _marked(data[len(mark) :], encoding, path)
    wide = _unmarked_wide(data[:_SAMPLE])
    if wide:
        return _marked(data, wide, path)
    if len(_CONTROLS.findall(data, 0, _SAMPLE)) > max(3, 0.1 * min(len(data), _SAMPLE)):
        raise ReadError(f"{shown(path)} is a binary file, not text: save the copy as plain text or Markdown")
    data = data.removeprefix(codecs.BOM_UTF8)
    try:
        return Decoded(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _other(data, path)


def shown(path: str) -> str:
    """How messages name a draft."""
    return "standard input" if path == "-" else path


def _refuse_binary(data: bytes, path: str) -> None:
    for signature, name in _SIGNATURES:
        if data.startswith(signature):
            raise ReadError(f"{shown(path)} is {name}, not text: save the copy as plain text or Markdown")


def _marked(data: bytes, encoding: str, path: str) -> Decoded:
    try:
        return Decoded(data.decode(encoding), (f"read as {encoding.upper()}",))
    except UnicodeDecodeError as broken:
        raise ReadError(
            f"{shown(path)} is broken {encoding.upper()} (byte {broken.start}): save it as UTF-8"
        ) from broken


def _unmarked_wide(head: bytes) -> str | None:
    """UTF-16 by its look: nearly every other byte of western text is NUL, and none of the others."""
    odd, even = head[1::2].count(0), head[::2].count(0)
    if max(odd, even) < 0.2 * len(head) or min(odd, even) > 0.01 * len(head) or odd == even:
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _other(data: bytes, path: str) -> Decoded:
    """Bytes that are not UTF-8 throughout."""
    damaged = data.decode("utf-8", "replace")
    broken = _BROKEN.findall(damaged, 0, _SAMPLE)
    whole = sum(not char.isascii() for char in damaged[:_SAMPLE]) - sum(map(len, broken))
    if whole > len(broken):
        return Decoded(damaged, ("not UTF-8 throughout; each broken byte is shown as \ufffd",))
    return _western(data) or _guessed(data, path)


def _western(data: bytes) -> Decoded | None:
    """Windows-1252, where nearly all its bytes above ASCII are what western copy has."""
    high = sum(byte > 127 for byte in data[:_SAMPLE])
    if len(_WESTERN.findall(data, 0, _SAMPLE)) < 0.9 * high:
        return None
    try:
        text = data.decode("cp1252")
    except UnicodeDecodeError:
        return None
    return Decoded(text, ("not UTF-8; read as Windows-1252 (western European)",))


def _guessed(data: bytes, path: str) -> Decoded:
    from charset_normalizer import from_bytes  # noqa: PLC0415  # 40 ms that UTF-8 drafts do not pay

    best = from_bytes(data[:_SAMPLE]).best()
    try:
        text = data.decode(best.encoding) if best else ""
    except UnicodeDecodeError:
        text = ""
    if not best or not text:
        raise ReadError(f"{shown(path)} is in no encoding that can be told: save it as UTF-8")
    return Decoded(text, (f"not UTF-8; read as {best.encoding}, by the look of it: please check",))
