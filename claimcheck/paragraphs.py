"""The paragraphs of a plain text: blank lines part them, and so does each line end that is not a wrap."""

import re
from collections.abc import Iterator

from claimcheck.draft import Span, trimmed

_LINE = re.compile(r"[^\r\n\u2028\u2029]+")
LIST_MARK = re.compile(r"\s*(?:[-*•·▪‣–—]|\d{1,3}[.)])\s")
# Mail and typewriter copy wraps at 60 to 80; a longer line was not wrapped by hand.
_WIDEST_WRAP = 100
# Nobody wraps copy narrower than a newspaper column as typed; shorter lines are menus, names, captions.
_NARROWEST_WRAP = 40


def paragraphs(text: str) -> Iterator[Span]:
    """Paragraphs in order, without the blanks around them; offsets are code points of `text`."""
    group: list[Span] = []
    for found in _LINE.finditer(text):
        line = trimmed(text, found.start(), found.end())
        if group and (line is None or _blank_between(text, group[-1].end, line.start)):
            yield from _unwrapped(text, group)
            group = []
        if line:
            group.append(line)
    yield from _unwrapped(text, group)


def _unwrapped(text: str, group: list[Span]) -> Iterator[Span]:
    """Join the lines of a group that were one line before they were wrapped."""
    width = max((line.end - line.start for line in group), default=0)
    held: Span | None = None
    last: Span | None = None
    for line in group:
        if held and last and _NARROWEST_WRAP <= width <= _WIDEST_WRAP and _wrapped(text, last, line, width):
            held = Span(held.start, line.end)
        else:
            if held:
                yield held
            held = line
        last = line
    if held:
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
