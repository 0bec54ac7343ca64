"""Quantities: counts, money, percentages, measures, ages, ratios, scores, and what became of the counted."""

import re
from collections.abc import Iterator

from claimcheck.claims import Number, Quantity
from claimcheck.draft import Span
from claimcheck.english.amounts import Amount, amount_at, vague_at, word_before
from claimcheck.english.counts import count
from claimcheck.english.figures import RULES
from claimcheck.english.measures import age, measure, money, percentage, ratio, score
from claimcheck.english.numbers import NUMBER_WORDS
from claimcheck.english.quantities import (
    DURATION,
    HALVES,
    IDIOMS,
    LABELS,
    LIST_MARK,
    MAKERS,
    NAMED,
    VAGUE_WORDS,
)
from claimcheck.grammar.scan import Hit, Scan

__all__ = ["AFTER", "RULES", "TYPE", "find", "reading"]

TYPE = "quantity"
AFTER = ("date",)
_DIGIT = re.compile(r"(?<!\w)(?<!\d[.,])\.?\d|[½¼¾⅓⅔⅛⅕]")
_WORDS = NUMBER_WORDS | VAGUE_WORDS
_TYPED = (percentage, money, ratio, score, measure, count)


def find(scan: Scan) -> Iterator[Hit]:
    """All quantities in order."""
    end = 0
    for at in _anchors(scan):
        if at >= end:
            hit, past = _read(scan, at)
            if hit and hit.start >= end:
                yield hit
                past = max(past, hit.end)
            end = max(end, past)


def reading(value: Quantity) -> str:
    """The value in one line: "> 40000 troops", "= 14000 killed people", "100000000 USD"."""
    bounds = dict.fromkeys(_printed(bound) for bound in (value.low, value.high) if bound is not None)
    sign = () if value.currency and value.comparator == "=" else (value.comparator,)
    return " ".join(filter(None, (*sign, *bounds, value.outcome, value.currency or value.unit)))


def _printed(number: Number) -> str:
    return f"{number:.4g}" if isinstance(number, float) and abs(number) < 10 else f"{number}"


def _anchors(scan: Scan) -> list[int]:
    """Where a number may open, in order."""
    words = (scan.words.starts[number] for number in scan.words.numbers(_WORDS))
    return sorted({*words, *(found.start() for found in _DIGIT.finditer(scan.text))})


def _read(scan: Scan, at: int) -> tuple[Hit | None, int]:
    """The quantity whose number opens at an offset, if any, and how far the text has been read."""
    text = scan.text
    if named := NAMED.match(text, at):
        return None, named.end()
    amount = vague_at(text, at) or _amount(text, at)
    if amount is None:
        return None, at + 1
    if _named(text, amount):
        return None, amount.end
    if hit := age(text, amount):
        return hit, hit.end
    if DURATION.match(text, amount.end) or any(scan.overlapping("date", Span(amount.at, amount.end))):
        return None, amount.end
    hit = next((hit for read in _TYPED if (hit := read(text, amount))), None)
    return hit, hit.end if hit else amount.end


def _amount(text: str, at: int) -> Amount | None:
    """The amount at an anchor; "a" belongs to the "million" after it, and some words are mere idiom."""
    if text[at].isalpha():
        if IDIOMS.match(text, at):
            return None
        word = word_before(text, at)
        if text[at : at + 4].lower() == "half" and word in HALVES:
            return None
        if word in ("a", "an") and (led := amount_at(text, at - len(word) - 1)):
            return led
    return amount_at(text, at)


def _named(text: str, amount: Amount) -> bool:
    """Whether a number is part of a name, a label or a code: "F-16", "Article 5", "#3"."""
    before = text[amount.at - 1 : amount.at]
    if amount.start < amount.at or not before:
        return False
    if before in "#@/_&+:.'’":
        return True
    if before in "-–‑":
        return text[amount.at - 2 : amount.at - 1].isalnum()
    if before == "\n" and LIST_MARK.match(text, amount.at):
        return True
    label = word_before(text, amount.at)
    return label in LABELS or label in MAKERS or (label == "of" and text[amount.at].isupper())
