"""Quantities: counts, money, percentages, measures, ages, ratios, scores, and what became of the counted."""

import re
import sys
from bisect import bisect_right
from collections.abc import Iterator

from claimcheck.claims import MentionType, Number, Quantity, When
from claimcheck.draft import Span
from claimcheck.english.figures.ages import DECADES, age, decade
from claimcheck.english.figures.amounts import Amount, amount_at, vague_at, word_before
from claimcheck.english.figures.carried import carried
from claimcheck.english.figures.counts import count
from claimcheck.english.figures.currencies import GLUED, mark_before
from claimcheck.english.figures.idioms import HALVES, IDIOMS, VAGUE_WORDS, lasts
from claimcheck.english.figures.labels import code_at, is_label
from claimcheck.english.figures.measures import FOLDS, fold, in_millions, measure, one, percentage, score
from claimcheck.english.figures.money import money
from claimcheck.english.figures.ordinals import only_numbers, ordinal
from claimcheck.english.figures.rules import RULES
from claimcheck.english.figures.shared import inherited
from claimcheck.english.figures.shares import ratio, share
from claimcheck.english.figures.victims import OUTCOME_WORDS, victims
from claimcheck.english.numbers import NUMBER_WORDS, ORDINAL_WORDS, ordinal_at
from claimcheck.grammar.scan import Hit, Scan

__all__ = ["AFTER", "RULES", "TYPE", "find", "reading"]

TYPE = "quantity"
AFTER: tuple[MentionType, ...] = ("date", "superlative")
_DIGITS = re.compile(r"[\d½¼¾⅓-⅞]+")
# "R1.2 million" without its currency is no million.
# "The March quarter", "quarter-on-quarter": three months; "a quarter" and "quarter-point" are a fourth.
_CALENDAR = re.compile(
    r"quarter\b(?![- ](?:million|billion|point|percent|mile|inch|pound|acre|century|final|full)\b)",
    re.IGNORECASE,
)
_CODED = re.compile(r"[A-Z]\d[\d.,]* $")
_WORDS = NUMBER_WORDS | VAGUE_WORDS | ORDINAL_WORDS | {"once", "twice", "single", *DECADES, *FOLDS}
# "Five and a quarter" is a number, a quarter by itself a stretch of time.
# How often: the count stands in a date that only says how long ("four times per week").
_OFTEN = re.compile(r" times (?:an?|per|each|every) [a-z]")
_QUARTERS = re.compile(r" and (?:an?|one|three)[- ]quarters?$", re.IGNORECASE)
# Past all text.
_NOWHERE = (sys.maxsize, sys.maxsize)
_TYPED = (percentage, money, ratio, score, measure, share, count)


def find(scan: Scan) -> Iterator[Hit]:
    """All quantities in order."""
    told = list(inherited(scan.text, _with_victims(scan, list(_numbers(scan)))))
    yield from carried(scan.text, told)


def _numbers(scan: Scan) -> Iterator[Hit]:
    """What numbers say, in order."""
    end = 0
    for at in _undated(scan, _anchors(scan)):
        if at >= end:
            hit, past = _read(scan, at)
            if hit:
                yield _from(scan.text, hit, end)
                past = max(past, hit.end)
            end = max(end, past)


def _from(text: str, hit: Hit, end: int) -> Hit:
    """A hit without the words that an earlier one, which ended at `end`, has taken."""
    start = max(hit.start, end)
    while start > hit.start and text[start] in " -,":
        start += 1
    return hit if start == hit.start else hit._replace(start=start)


def _with_victims(scan: Scan, hits: list[Hit]) -> list[Hit]:
    """The hits, and the single victims between them that are told without a number."""
    ends = [hit.end for hit in hits]
    found: list[Hit] = []
    for number in scan.words.numbers(OUTCOME_WORDS):
        for told in victims(scan.text, scan.words.starts[number]):
            after = bisect_right(ends, told.end - 1)
            if after < len(hits) and hits[after].start < told.end:
                continue
            taken = max(ends[after - 1] if after else 0, found[-1].end if found else 0)
            hit = _from(scan.text, told, taken)
            if isinstance(hit.value, Quantity) and (hit.value.unit or "") in scan.text[hit.start : hit.end]:
                found.append(hit)
    return sorted((*found, *hits), key=lambda hit: hit.start)


def reading(value: Quantity) -> str:
    """The value in one line: "> 40000 troops", "= 14000 killed people", "100000000 USD"."""
    bounds = dict.fromkeys(_printed(bound) for bound in (value.low, value.high) if bound is not None)
    sign = () if value.currency and value.comparator == "=" else (value.comparator,)
    unit = value.currency or (value.unit if value.unit != value.outcome else None)
    return " ".join(filter(None, (*sign, *bounds, value.outcome, unit)))


def _printed(number: Number) -> str:
    if isinstance(number, int):
        return f"{number}"
    return f"{number:.4g}" if abs(number) < 1 else f"{round(number, 4):.15g}"


def _anchors(scan: Scan) -> list[int]:
    """Where a number may open, in order."""
    words = (scan.words.starts[number] for number in scan.words.numbers(_WORDS))
    digits = (_opened(scan.text, found.start()) for found in _DIGITS.finditer(scan.text))
    return sorted({*words, *(at for at in digits if at is not None)})


def _undated(scan: Scan, anchors: list[int]) -> Iterator[int]:
    """The anchors outside of dates; the number of a stretch of time may count too ("four times a week")."""
    days = ((hit.start, hit.end) for hit in scan.found.get("date", ()) if _is_calendar(hit.value))
    start, end = next(days, _NOWHERE)
    for at in anchors:
        while end <= at:
            start, end = next(days, _NOWHERE)
        if at < start:
            yield at


def _is_calendar(value: object) -> bool:
    """Whether a date names a day, a year or the like, not a length of time."""
    return isinstance(value, When) and not value.repeats and (value.value or "P")[0] != "P"


def _opened(text: str, at: int) -> int | None:
    """Where the number that a run of digits belongs to opens; None inside a number or a word."""
    before = text[at - 1 : at]
    if before.isalpha() or before == "_":
        return at if GLUED.search(text, max(0, at - 4), at) and mark_before(text, at) else None
    if before in (".", ",") and at > 1 and text[at - 2].isdigit():
        return None
    return at - 1 if before == "." and text[at - 2 : at - 1] in ("", " ", "$", "(", "\n") else at


def _read(scan: Scan, at: int) -> tuple[Hit | None, int]:
    """The quantity whose number opens at an offset, if any, and how far the text has been read."""
    text = scan.text
    if hit := decade(text, at):
        return hit, hit.end
    in_words = text[at].isalpha()
    if not in_words and (end := code_at(text, at)) is not None:
        return None, end
    if counted := _ordinal(scan, at):
        return counted
    if in_words and (hit := one(text, at) or fold(text, at)):
        return hit, hit.end
    amount = (vague_at(text, at) if in_words else None) or _amount(text, at)
    if amount is None:
        return None, at + 1
    hit = _told(scan, amount)
    return hit, hit.end if hit else amount.past


def _ordinal(scan: Scan, at: int) -> tuple[Hit | None, int] | None:
    """The ordinal that opens at an offset, if it counts, and where it ends; None where there is none."""
    found = ordinal_at(scan.text, at)
    if found is None:
        return None
    if hit := ordinal(scan.text, at, *found):
        return (None if _told_otherwise(scan, hit, found[0]) else hit), hit.end
    return (None, found[0]) if only_numbers(scan.text, at, found[0]) else None


def _told_otherwise(scan: Scan, hit: Hit, end: int) -> bool:
    """Whether an ordinal, which ends at `end`, is part of a date or of a superlative ("since 2018")."""
    dated = any(True for _ in scan.overlapping("date", Span(hit.start, end)))
    return dated or any(True for _ in scan.overlapping("superlative", hit.span))


def _told(scan: Scan, amount: Amount) -> Hit | None:
    """What an amount is told of; None for names and dates."""
    text = scan.text
    if amount.start == amount.at and is_label(text, amount.at, word_before(text, amount.at)):
        return None
    if hit := age(text, amount):
        return hit
    dated = any(True for _ in scan.overlapping("date", Span(amount.at, amount.end)))
    counts = _QUARTERS.search(text, amount.at, amount.end) or _OFTEN.match(text, amount.end)
    if lasts(text, amount.end) or (dated and not counts):
        return None
    amount = in_millions(text, amount)
    return next((hit for read in _TYPED if (hit := read(text, amount))), None)


def _amount(text: str, at: int) -> Amount | None:
    """The amount at an anchor; "a" belongs to the "million" after it, and some words are mere idiom."""
    if text[at].isalpha():
        if IDIOMS.match(text, at):
            return None
        word = word_before(text, at)
        if text[at : at + 4].lower() == "half" and word in HALVES:
            return None
        if word not in ("a", "an") and _CALENDAR.match(text, at):
            return None
        if not word and _CODED.search(text, max(0, at - 16), at):
            return None
        if word in ("a", "an") and (led := amount_at(text, at - len(word) - 1)):
            return led
    return amount_at(text, at)
