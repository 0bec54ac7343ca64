"""Lines that are furniture by their own words, by the rules."""

import re
from functools import cache

from claimcheck.copydesk import embargo, fittings, site
from claimcheck.copydesk.manuscript import Piece
from claimcheck.copydesk.rules import Rule

RULES = (*embargo.RULES, *site.RULES, *fittings.RULES)

_FIRST = re.compile(r"\W*?(\d|[^\W\d_]+)")
# The longest lines of furniture are cookie notices; a rule's pattern never sees a longer one.
_LONGEST = 600
# Longer than any headline's label, shorter than most paragraphs.
_PARAGRAPH = 80


@cache
def _by_opening() -> dict[str, tuple[Rule, ...]]:
    """The rules that may match, by the first word of a line; "*" holds those for any line."""
    found: dict[str, list[Rule]] = {}
    for rule in RULES:
        for word in rule.opens or {"*"}:
            found.setdefault(word, []).append(rule)
    return {word: tuple(rules) for word, rules in found.items()}


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern, re.IGNORECASE)


def rule_for(words: str) -> Rule | None:
    """The first rule that matches a whole line."""
    if len(words) > _LONGEST:
        return None
    rules = _by_opening()
    for rule in (*rules.get(_opening(words), ()), *rules["*"]):
        if any(_compiled(pattern).fullmatch(words) for pattern in rule.patterns):
            return rule
    return None


def skip_lines(pieces: list[Piece]) -> list[Piece]:
    """The pieces, with each that a rule matches marked as furniture."""
    return [_judged(piece) for piece in pieces]


def skip_edges(pieces: list[Piece]) -> list[Piece]:
    """The pieces, with the names of sections above the headline and below the article as parts of a menu."""
    copy = [number for number, piece in enumerate(pieces) if not piece.reason]
    body = [number for number in copy if is_paragraph(pieces[number].words)]
    if not body:
        return pieces
    result = list(pieces)
    for number in copy:
        headed = copy[0] == number and number + 1 < body[0]
        if (headed or number > body[-1]) and _compiled(site.SECTION).fullmatch(pieces[number].words):
            result[number] = pieces[number].skipped("site menu")
    return result


def is_paragraph(words: str) -> bool:
    """Whether a line is long enough to be running text, or ends as a sentence does."""
    return len(words) > _PARAGRAPH or words.endswith((".", ".”", '."'))


def _judged(piece: Piece) -> Piece:
    if piece.reason:
        return piece
    rule = rule_for(piece.words)
    return piece.skipped(rule.reason) if rule else piece


def _opening(words: str) -> str:
    if words and not words[0].isalnum() and words[0] not in "([\"'“‘":
        return ""
    found = _FIRST.match(words)
    if not found:
        return ""
    return "#" if found[1].isdigit() else found[1].lower()
