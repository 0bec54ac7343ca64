"""Styled text for a terminal: wrapped by what a reader sees of it, then painted with SGR sequences."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from typing import TypeAlias
from unicodedata import category, east_asian_width


@dataclass(frozen=True, slots=True)
class Ink:
    """Text in one style; `style` holds the parameters of an SGR sequence (ECMA-48, 8.3.117), "" for none."""

    text: str
    style: str = ""


Line: TypeAlias = list[Ink]

BOLD, DIM = "1", "2"
_RUNS = re.compile(r" +|[^ ]+")


def columns(text: str) -> int:
    """How many columns of a terminal a text takes."""
    if text.isascii():
        return len(text)
    return sum(_columns(char) for char in text)


def _columns(char: str) -> int:
    if category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if east_asian_width(char) in "WF" else 1


def split(inks: Iterable[Ink]) -> Iterator[Line]:
    """The lines of a styled text, at its line ends."""
    held: Line = []
    for ink in inks:
        first, *rest = ink.text.split("\n")
        held += [Ink(first, ink.style)] if first else []
        for more in rest:
            yield held
            held = [Ink(more, ink.style)] if more else []
    yield held


def wrapped(inks: Iterable[Ink], width: int) -> Iterator[Line]:
    """The lines of a styled text, broken at spaces; a word wider than `width` is left whole."""
    line: Line = []
    taken = 0
    for blank, word in _words(inks):
        wide, room = sum(columns(ink.text) for ink in word), len(blank.text)
        if line and taken + room + wide > width:
            yield line
            line, taken = list(word), wide
        else:
            line += [blank, *word]
            taken += room + wide
    yield line


def _words(inks: Iterable[Ink]) -> Iterator[tuple[Ink, Line]]:
    """Each word in its inks, with the blank before it."""
    blank, word = Ink(""), []
    for ink in inks:
        for run in _RUNS.findall(ink.text):
            if run[0] != " ":
                word.append(Ink(run, ink.style))
                continue
            if word:
                yield blank, word
                blank, word = Ink(""), []
            blank = Ink(blank.text + run, ink.style)
    if word:
        yield blank, word


def painted(line: Iterable[Ink], *, color: bool) -> str:
    """A line as the terminal takes it; plain text without `color`."""
    runs = [
        (style, "".join(ink.text for ink in inks)) for style, inks in groupby(line, lambda ink: ink.style)
    ]
    return "".join(
        f"\x1b[{style}m{text}\x1b[0m" if color and style else text for style, text in runs
    ).rstrip()


def hung(inks: Iterable[Ink], width: int, lead: str, *, color: bool) -> str:
    """A paragraph whose first line opens with `lead` and whose others are indented as far."""
    indent = columns(lead)
    leads = [lead, " " * indent]
    lines = wrapped(inks, max(width - indent, 1))
    return "".join(
        painted([Ink(leads[min(number, 1)]), *line], color=color) + "\n" for number, line in enumerate(lines)
    )
