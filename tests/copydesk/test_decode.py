"""What bytes become as text, and what is said where that is not plain."""

import codecs

import pytest

from claimcheck.copydesk.decode import decode
from claimcheck.errors import ReadError

COPY = "“Forty” troops – at the café,\r\nhe said.\n"


@pytest.mark.parametrize("mark", [b"", codecs.BOM_UTF8])
def test_utf8_needs_no_word(mark):
    """UTF-8 is read to the letter, line ends kept, its mark dropped, with nothing to say about it."""
    decoded = decode(mark + COPY.encode(), "a.txt")
    assert decoded.text == COPY
    assert decoded.notices == ()


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
        (b"", "utf-16-le"),
        (b"", "utf-16-be"),
    ],
)
def test_wide_encodings_are_told_by_mark_or_by_look(mark, encoding):
    """UTF-16 and UTF-32 are read and named; UTF-16 without a mark by its NUL bytes."""
    decoded = decode(mark + COPY.encode(encoding), "a.txt")
    assert decoded.text == COPY
    assert decoded.notices == (f"read as {encoding.upper()}",)


def test_windows_text_comes_before_guesses():
    """Western letters and typographic marks in single bytes are Windows-1252."""
    decoded = decode(COPY.encode("cp1252"), "a.txt")
    assert decoded.text == COPY
    assert decoded.notices == ("not UTF-8; read as Windows-1252 (western European)",)


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Президент сказал, что войска уже на границе. Это важно для всех.", "cp1251"),
        ("Łódź: zażółć gęślą jaźń, powiedział Wałęsa. Żołnierze są już na granicy.", "cp1250"),
    ],
)
def test_other_encodings_are_guessed_and_said(text, encoding):
    """What is neither UTF-8 nor western is read by the look of it, and the editor is asked to check."""
    decoded = decode(text.encode(encoding), "a.txt")
    assert decoded.text == text
    assert decoded.notices == (f"not UTF-8; read as {encoding}, by the look of it: please check",)


def test_damaged_utf8_stays_utf8():
    """A broken byte among good UTF-8 costs that byte, not the encoding of the rest."""
    decoded = decode("“Forty” – ".encode() + b"\xed\xa0\x80" + " “troops”".encode(), "a.txt")
    assert decoded.text == "“Forty” – \ufffd\ufffd\ufffd “troops”"
    assert decoded.notices == ("not UTF-8 throughout; each broken byte is shown as \ufffd",)


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7\n", "a PDF file"),
        (b"PK\x03\x04rest", "a zip package"),
        (b"\x89PNG\r\n\x1a\nrest", "a PNG image"),
        (b"{\\rtf1 x}", "an RTF file"),
        (bytes(range(256)) * 9, "a binary file"),
    ],
)
def test_what_is_no_text_is_named(data, what):
    """A file that is not text is refused in one line that says what it is and what to do."""
    with pytest.raises(ReadError) as failure:
        decode(data, "-")
    assert str(failure.value).startswith(f"standard input is {what}")
    assert "save the copy as plain text" in str(failure.value)
    assert "\n" not in str(failure.value)


def test_broken_wide_text_is_refused_by_place():
    """UTF-16 that ends inside a character says at which byte."""
    with pytest.raises(ReadError, match=r"a\.txt is broken UTF-16-LE \(byte 2\): save it as UTF-8"):
        decode(codecs.BOM_UTF16_LE + b"a\x00b", "a.txt")


def test_a_few_nuls_are_still_text():
    """NUL characters strewn into text do not make it binary."""
    assert decode(b"5\x00 troops, and\x00 more of them", "a.txt").text == "5\x00 troops, and\x00 more of them"
