"""The paragraphs of a plain text: blank lines part them, and so does each line end that is not a wrap."""

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from claimcheck.draft import Span, trimmed

LIST_MARK = re.compile(r"\s*(?:[-*•·▪‣–—]|\d{1,3}[.)])\s")
_LINE = re.compile(r"[^\r\n\u2028\u2029]+")
# Mail and typewriter copy wraps at 60 to 80; a longer line was not wrapped by hand.
_WIDEST_WRAP = 100
# Nobody wraps copy narrower than this; shorter lines are menus, names, captions.
_NARROWEST_WRAP = 40
# So many line ends inside a sentence say that the whole text is wrapped.
_MANY_WRAPS = 3
_CLOSED = re.compile(r"[.!?:;…][\"'”’)\]]*\Z")


def paragraphs(text: str, alone: Callable[[str], bool] = lambda _: False) -> Iterator[Span]:
    """Paragraphs in order, without the blanks around them; offsets are code points of `text`.

    `alone` knows lines that are never part of a longer one.
    """
    groups = list(_groups(text))
    wraps = [sum(_breaks(text, *pair) for pair in pairwise(group)) for group in groups]
    wrapped = sum(wraps) >= _MANY_WRAPS
    for group, count in zip(groups, wraps, strict=True):
        if count or wrapped:
            yield from _unwrapped(text, group, alone)
        else:
            yield from group


def _groups(text: str) -> Iterator[list[Span]]:
    """Lines with no blank line between them."""
    group: list[Span] = []
    for found in _LINE.finditer(text):
        line = trimmed(text, found.start(), found.end())
        if group and (line is None or _blank_between(text, group[-1].end, line.start)):
            yield group
            group = []
        if line:
            group.append(line)
    if group:
        yield group


def _breaks(text: str, last: Span, line: Span) -> bool:
    """Whether a line end stands inside a sentence."""
    return text[line.start].islower() and not _CLOSED.search(text, max(last.start, last.end - 4), last.end)


def _unwrapped(text: str, group: list[Span], alone: Callable[[str], bool]) -> Iterator[Span]:
    """Join the lines of a group that were one line before they were wrapped."""
    width = max(line.end - line.start for line in group)
    fits = _NARROWEST_WRAP <= width <= _WIDEST_WRAP
    held = last = group[0]
    for line in group[1:]:
        if fits and _wrapped(text, last, line, width) and not alone(text[line.start : line.end]):
            held = Span(held.start, line.end)
        else:
            yield held
            held = line
        last = line
    yield held


def _wrapped(text: str, last: Span, line: Span, width: int) -> bool:
    """Whether the first word of `line` had no room on the line before it."""
    if LIST_MARK.match(text, line.start) or text[last.start : last.end] == text[line.start : line.end]:
        return False
    word = text[line.start : line.end].split(maxsplit=1)[0]
    return last.end - last.start + 1 + len(word) > width


def _blank_between(text: str, end: int, start: int) -> bool:
    gap = text[end:start].replace("\r\n", "\n")
    return gap.count("\n") + gap.count("\r") > 1 or "\u2029" in gap
