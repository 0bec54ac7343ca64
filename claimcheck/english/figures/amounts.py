"""An amount in running text: a number or range, the words that bound it, the currency mark before it."""

import re
from collections.abc import Sequence
from typing import NamedTuple

from claimcheck.claims import Comparator, Number
from claimcheck.english.figures.comparators import after, before, letters_before
from claimcheck.english.figures.currencies import SYMBOLS, mark_before
from claimcheck.english.figures.idioms import VAGUE
from claimcheck.english.figures.ranges import OPENED, Figure, figure_at, range_at
from claimcheck.english.lexemes import SCALES

_MINUS = re.compile(r"(?:(?<![^ (\n<>=≤≥~])[-−–]|\b(?:minus|negative) )$", re.IGNORECASE)
_EITHER = re.compile(r"(?:\bplus(?: or |-or-)minus |± ?|\+/[-−–] ?)$", re.IGNORECASE)
_ODD = re.compile(r" (?:hundred|thousand|million|billion)\b")
_ERROR = re.compile(r" ?(?:±|\+/[-−–]) ?")
_OTHER = re.compile(r"(?:,? (?:and|but)|,) (?:(?:still|also) )?(?=[a-z])")
_OTHER_WORD = re.compile(r"[a-z]+ [$£€]?")
_MOST_WORDS = 6
_OPPOSITE: dict[Comparator, tuple[Comparator, ...]] = {
    ">": ("<", "<="),
    ">=": ("<", "<="),
    "<": (">", ">="),
    "<=": (">", ">="),
}
_AS = re.compile(
    r" (?:as (?:many|much|big|large|high|long|fast|likely|often|[a-z]+(?= as))\b"
    r"|that (?:of|number|amount|figure|level|rate|size|total|sum)\b"
    r"|(?:the|its|their|his|her) (?:[a-z]+ )?(?:number|amount|figures?|levels?|rates?|size|total|sum|price"
    r"|value|average|length|width|height|weight|speed|cost|pace|estimates?|volume|share|limit)\b)"
)
_TIMES = {"once": 1, "twice": 2}


class Amount(NamedTuple):
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
        return self._replace(low=low, high=high, comparator=later), past


def word_before(text: str, at: int) -> str:
    """The word right before an offset with one blank between, in lower case; empty where there is none."""
    return text[letters_before(text, at - 1) : at - 1].lower() if at > 1 and text[at - 1] == " " else ""


def vague_at(text: str, at: int) -> Amount | None:
    """The vague amount that opens at an offset ("tens of thousands", "several"); None where none does."""
    found = VAGUE.match(text, at)
    if found is None:
        return None
    article = found.group()[:4].lower() in ("few", "few ", "coup", "hand", "numb")
    start = before(text, at)[0] if not article else at - 2
    return Amount(start, start, found.end(), found.end(), None, None, "vague")


def amount_at(text: str, at: int) -> Amount | None:
    """The amount whose first number stands at an offset; None where no number does."""
    mark = mark_before(text, at)
    first = figure_at(text, at, money=mark is not None)
    if first is None:
        return _times(text, at)
    below = mark is None and text[at - 1 : at] in ("-", "−") and text[max(0, at - 2) : at - 1] in SYMBOLS
    mark = mark_before(text, at - 1) if below else mark
    opened = at if mark is None else mark[0]
    sign = _MINUS.search(text, max(0, opened - 9), opened)
    near = text[max(0, opened - 3) : opened]
    either = _EITHER.search(text, max(0, opened - 14), opened) if sign or "±" in near or "/" in near else None
    sign = None if either else sign
    opened = sign.start() if sign else opened
    if sign or below:
        first = first._replace(value=-first.value)
    low, high, end, comparator = range_at(text, opened, first, money=mark is not None)
    if (error := _ERROR.match(text, end)) and (margin := figure_at(text, error.end())):
        low, high, end, comparator = low - margin.value, high + margin.value, margin.end, "between"
    start, bound = before(text, either.start() if either else opened)
    # What is more or less than "the 20" is compared with 20.
    if bound in (">", "<") and not either and text.startswith("the ", opened - 4):
        start, bound = opened, None
    end, later = after(text, end)
    if later == "~" and (scale := _ODD.match(text, end)):
        times = SCALES.get(scale.group().strip(), 100)
        low, high, end = low * times, high * times, scale.end()
    if comparator == "between" and (words := OPENED.search(text, max(0, opened - 20), opened)):
        start = words.start()
    sense: Comparator = comparator or (bound if bound != "~" else None) or later or bound or "="
    printed = (text[mark[0] : at].strip(), mark[1]) if mark else (None, None)
    amount = Amount(start, at, first.end, end, *_sides(sense, low, high), sense, *printed)
    return _both(text, amount) if sense in _OPPOSITE else amount


def _times(text: str, at: int) -> Amount | None:
    """Once and twice, which count only with a bound ("at least twice") or a measure ("twice as many")."""
    for word, value in _TIMES.items():
        if text[at : at + len(word)].lower() == word:
            end = at + len(word)
            start, bound = before(text, at)
            bound = bound or ("=" if value == 2 and _AS.match(text, end) else None)
            return Amount(start, at, end, end, *_sides(bound, value, value), bound) if bound else None
    return None


def _both(text: str, amount: Amount) -> Amount:
    """The amount with its other bound, where one follows: "more than 10 but fewer than 20"."""
    other = _OTHER.match(text, amount.end)
    second = _second(text, other.end(), _OPPOSITE[amount.comparator]) if other else None
    if second is None:
        return amount
    low, high = (amount.low, second.value) if amount.low is not None else (second.value, amount.high)
    if low is None or high is None or low >= high:
        return amount
    return amount._replace(low=low, high=high, end=second.end, comparator="between")


def _second(text: str, at: int, bounds: Sequence[Comparator]) -> Figure | None:
    """The number that the words from an offset on bound in one of these ways."""
    end = at
    for _ in range(_MOST_WORDS):
        word = _OTHER_WORD.match(text, end)
        if word is None:
            return None
        end = word.end()
        second = figure_at(text, end, money=text[end - 1] != " ")
        if second:
            start, bound = before(text, end - (text[end - 1] != " "))
            return second if start == at and bound in bounds else None
    return None


def _sides(sense: Comparator, low: Number | None, high: Number | None) -> tuple[Number | None, Number | None]:
    """What a comparator leaves of the bounds."""
    return (None if sense in ("<", "<=") else low), (None if sense in (">", ">=") else high)
