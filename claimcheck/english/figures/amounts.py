"""An amount in running text: a number or range, the words that bound it, the currency mark before it."""

import re
from dataclasses import dataclass, replace

from claimcheck.claims import Comparator, Number
from claimcheck.english.figures.comparators import after, before
from claimcheck.english.figures.currencies import mark_before
from claimcheck.english.figures.idioms import VAGUE
from claimcheck.english.figures.ranges import OPENED, figure_at, range_at

_MINUS = re.compile(r"(?:(?<![^ (\n])[-−–]|\b(?:minus|negative) )$", re.IGNORECASE)
_OTHER = re.compile(r",? (?:and|but) (?:(?:still|also) )?(?=[a-z])")
_OPPOSITE = {">": ("<", "<="), ">=": ("<", "<="), "<": (">", ">="), "<=": (">", ">=")}
_TIMES = {"once": 1, "twice": 2}


@dataclass(frozen=True, slots=True)
class Amount:
    """A bounded number: where it stands with bounds and mark, where its first number does (`at`, `past`)."""

    start: int
    at: int
    past: int
    end: int
    low: Number | None
    high: Number | None
    comparator: Comparator
    mark: str | None = None
    currency: str | None = None

    @property
    def one(self) -> bool:
        """Whether it is exactly one."""
        return self.low == 1 and self.high in (1, None)

    def closed(self, text: str, end: int) -> tuple["Amount", int]:
        """The amount with the bound after its unit, which ends at `end` ("100 people or more")."""
        past, later = after(text, end) if self.comparator == "=" else (end, None)
        if later is None:
            return self, end
        low, high = _sides(later, self.low, self.high)
        return replace(self, low=low, high=high, comparator=later), past


def word_before(text: str, at: int) -> str:
    """The word right before an offset with one blank between, in lower case; empty where there is none."""
    if at < 2 or text[at - 1] != " ":
        return ""
    start = at - 1
    while start and text[start - 1].isalpha() and at - start < 20:
        start -= 1
    return text[start : at - 1].lower()


def vague_at(text: str, at: int) -> Amount | None:
    """The vague amount that opens at an offset ("tens of thousands", "several"); None where none does."""
    found = VAGUE.match(text, at)
    if found is None:
        return None
    article = found.group()[:3].lower() in ("few", "cou", "han")
    start = before(text, at)[0] if not article else at - 2
    return Amount(start, start, found.end(), found.end(), None, None, "vague")


def amount_at(text: str, at: int) -> Amount | None:
    """The amount whose first number stands at an offset; None where no number does."""
    mark = mark_before(text, at)
    first = figure_at(text, at, money=mark is not None)
    if first is None:
        return _times(text, at)
    opened = at if mark is None else mark[0]
    sign = _MINUS.search(text, max(0, opened - 9), opened)
    opened = sign.start() if sign else opened
    low, high, end, comparator = range_at(text, opened, first, money=mark is not None)
    if sign:
        low, high = (-low, high) if high > low else (-low, -low)
    start, bound = before(text, opened)
    end, later = after(text, end)
    if comparator == "between" and (words := OPENED.search(text, max(0, opened - 20), opened)):
        start = words.start()
    sense: Comparator = comparator or (bound if bound != "~" else None) or later or bound or "="
    printed = (text[mark[0] : at].strip(), mark[1]) if mark else (None, None)
    amount = Amount(start, at, first.end, end, *_sides(sense, low, high), sense, *printed)
    return _both(text, amount) if sense in _OPPOSITE else amount


def _times(text: str, at: int) -> Amount | None:
    """Once and twice, which count only with a bound ("at least twice")."""
    for word, value in _TIMES.items():
        if text[at : at + len(word)].lower() == word:
            start, bound = before(text, at)
            return (
                Amount(start, at, at + len(word), at + len(word), *_sides(bound, value, value), bound)
                if bound
                else None
            )
    return None


def _both(text: str, amount: Amount) -> Amount:
    """The amount with its other bound, where one follows: "more than 10 but fewer than 20"."""
    other = _OTHER.match(text, amount.end)
    number = re.compile(r"(?:[a-z]+ ){1,5}(?=[\d$£€])").match(text, other.end()) if other else None
    if other is None or number is None:
        return amount
    mark = 1 if text[number.end()] in "$£€" else 0
    start, bound = before(text, number.end())
    second = figure_at(text, number.end() + mark, money=mark == 1)
    if second is None or start != other.end() or bound not in _OPPOSITE[amount.comparator]:
        return amount
    low, high = (amount.low, second.value) if amount.low is not None else (second.value, amount.high)
    if low is None or high is None or low >= high:
        return amount
    return replace(amount, low=low, high=high, end=second.end, comparator="between")


def _sides(sense: Comparator, low: Number | None, high: Number | None) -> tuple[Number | None, Number | None]:
    """What a comparator leaves of the bounds."""
    return (None if sense in ("<", "<=") else low), (None if sense in (">", ">=") else high)
