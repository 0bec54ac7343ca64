"""The quoted stretches of a text: marks matched paragraph by paragraph, whatever their shape.

Straight and curly double marks, low and high ones, two back ticks, guillemets of either direction, and single
marks where they quote. A stretch inside another belongs to the outer one. No stretch leaves its paragraph:
one that its paragraph leaves open goes on in the next only if that says so with a mark of its own.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet

from claimcheck.draft import Span
from claimcheck.grammar.pairs import Mark, Paragraph, Quoted, Shape, Turn, settled

_MARK = re.compile("[\"'`«»\u2018-\u201f″‹›]")
_MARKS = frozenset("\"“”„‟″«»‘‚‛‹›'’`")
_BEFORE_OPENING = frozenset(" ([{—–-/…:;|>")
_AFTER_CLOSING = frozenset(" )]},.;:!?—–-/…*|<")
_OPENERS = frozenset("“„‟«‘‚‛‹`")
_SHAPES: dict[str, Shape] = {
    **dict.fromkeys(("“", "”", "‟", "``"), "curly"),
    **dict.fromkeys(('"', "″", "''"), "straight"),
    "„": "low",
    **dict.fromkeys("«»‹›", "angle"),
    **dict.fromkeys("‘’'‚‛`", "single"),
}
# Heights in feet and inches, 5'11", whose marks quote nothing.
_FEET = re.compile(r"\d\s?['’′]\s?\d{1,2}\Z")
# Decades and years, '90s and '76, but not '40,000 or '12.5.
_YEAR = re.compile(r"\d\ds?(?![\w,.]\w|\w)")
_WORD = re.compile(r"[^\W\d_]+")
# A plural's apostrophe and a dropped letter look like a closing mark: workers' rights, goin' home.
_SOFT = re.compile(r"(?:s|in|ol|\bo|\d)\Z", re.IGNORECASE)
# As many marks stand side by side where nested quotations begin or end together.
_NESTING = 4


def quoted(
    text: str,
    paragraphs: Sequence[Span],
    elisions: AbstractSet[str] = frozenset(),
    *,
    resumes: bool = False,
) -> list[Quoted]:
    """The outermost quoted stretches of all paragraphs, in order.

    `elisions` are lower-case words that are printed with an apostrophe in front ("em", "til"); `resumes` says
    that the first paragraph may go on with a quotation that opened before it.
    """
    found: list[Quoted] = []
    left_open = resumes
    for number, (span, marks) in enumerate(_by_paragraph(text, paragraphs, elisions), 1):
        if not marks:
            left_open = False
            continue
        goes_on = number < len(paragraphs) and text[paragraphs[number].start] in "‘'"
        line = Paragraph(text, span, marks, left_open, goes_on=goes_on)
        found += line.stretches()
        left_open = line.left_open
    return settled(text, found)


def _by_paragraph(
    text: str, paragraphs: Sequence[Span], elisions: AbstractSet[str]
) -> Iterator[tuple[Span, list[Mark]]]:
    """The paragraphs with marks that quote, and those marks; attribute values of markup quote nothing."""
    candidates = _candidates(text, paragraphs[0].start, paragraphs[-1].end) if paragraphs else iter(())
    found = next(candidates, None)
    for span in paragraphs:
        marks: list[Mark] = []
        attribute = False
        while found and found.start < span.end:
            if found.start >= span.start:
                assigned = text[found.start - 1] == "=" and found.start > span.start
                mark = None if assigned or attribute else _mark(text, span, found, elisions)
                attribute = assigned
                if mark:
                    marks.append(mark)
            found = next(candidates, None)
        yield span, marks


def _candidates(text: str, start: int, end: int) -> Iterator[Span]:
    """The places of all characters that can be marks: no apostrophe inside a word, doubled ones as one."""
    past = 0
    for found in _MARK.finditer(text, start, end):
        at = found.start()
        if at < past:
            continue
        past = at + 1
        char = text[at]
        if char in "'’`":
            if char != "’" and text[past : past + 1] == char:
                past += 1
            elif text[at - 1 : at].isalnum() and (char == "`" or text[past : past + 1].isalnum()):
                continue
        yield Span(at, past)


def _mark(text: str, line: Span, place: Span, elisions: AbstractSet[str]) -> Mark | None:
    """The mark at a place; None where it quotes nothing."""
    start, end = place.start, place.end
    printed = text[start:end]
    shape = _SHAPES[printed]
    left, right = start - 1, end
    while left >= max(line.start, start - _NESTING) and text[left] in _MARKS:
        left -= 1
    while right < min(line.end, end + _NESTING) and text[right] in _MARKS:
        right += 1
    before = text[left] if left >= line.start else " "
    after = text[right] if right < line.end else " "
    turn = _turn(printed[0], before in _BEFORE_OPENING, after in _AFTER_CLOSING)
    if shape == "single":
        if turn != "closes" and (printed == "’" or _is_elision(text, right, elisions)):
            return None
        if turn == "either":
            turn = "opens" if printed in _OPENERS else "closes"
    elif before.isdigit() and _FEET.search(text, max(line.start, start - 6), start):
        return None
    soft = turn != "opens" and after in " -" and _SOFT.search(text, max(line.start, start - 3), start)
    if soft and shape != "single" and not before.isdigit():
        soft = None
    return Mark(start, end, shape, turn, bool(soft))


def _turn(mark: str, can_open: bool, can_close: bool) -> Turn:
    """Which way a mark faces: what stands beside it decides, then its own shape."""
    if can_open != can_close:
        return "opens" if can_open else "closes"
    if mark in "\"″'":
        return "either"
    return "opens" if mark in _OPENERS else "closes"


def _is_elision(text: str, at: int, elisions: AbstractSet[str]) -> bool:
    if _YEAR.match(text, at):
        return True
    word = _WORD.match(text, at)
    return word is not None and word.group().lower() in elisions
