"""What an amount is by the words after it: percentage, measure, score; what "a single" counts."""

import re

from claimcheck.claims import Form, Quantity
from claimcheck.english.figures.amounts import Amount
from claimcheck.english.figures.comparators import before
from claimcheck.english.figures.rates import RATE
from claimcheck.english.figures.units import OVER, SYMBOLS
from claimcheck.english.lexemes import SMALL
from claimcheck.english.numbers import read_number
from claimcheck.grammar.scan import Hit

PERCENT = (
    r" ?%|[ -]?(?i:per ?cent|percentage|basis)[ -]points?\b|[ -]?(?i:per ?cents?|pct|percentages?|bps?)\b"
    r"|(?<=\d)(?: ?pc| pp)\b"
)
SYMBOL = rf"[ -]?(?:{OVER}|{SYMBOLS})(?![\w²³^]|/(?!\d)|-\d)"
SPLIT = r"(?: ?[-–—‑] ?|-to-)(\d{1,3})(?![\d%]|[.,]\d|-[a-z0-9]| (?:percent|per cent|million|billion)\b)\b"
_INCHES = re.compile(
    r"(?:-| |, | and )(\d{1,2}|[a-z]+)(?:[- ](?:inch(?:es)?|in)\b|(?<=\d)in\b|(?=-(?:tall|high)\b)|\b(?<=-\d)"
    r"|\b(?<=-\d\d))"
)
_TALL = re.compile(r"['’′] ?(1[01]|\d)(?:[\"”″]|''|’’)")
_REACH = 70
_COUNTED_BEFORE = re.compile(
    r"\b(?:populations?|total(?:l?ed|l?ing)?|users?|subscribers?|viewers?|audiences?|customers?|vacancies|jobs|people"
    r"|sales|sold|votes?|copies|passengers?|visitors?|visits|members(?:hip)?|households|barrels|tonnes|units"
    r"|number|workers|unemployed|unemployment|employment|downloads?|accounts|patients|followers|shares|deliveries"
    r"|voters|displac\w+|infected|affected|vaccinated|pupils|students|homes|cars|vehicles|shipments|migrants|refugees|tourists|listeners|views)\b"
    r"(?:[^.;:\n]|\.(?=\d))*$"
)
_LONG = re.compile(
    r"[- ](?:long|wide|deep|high|tall|thick|away|across|above|below|from the"
    r"|race|dash|final|hurdles|relay|sprint|x|by)\b"
)
_PERCENT = re.compile(PERCENT)
_SYMBOL = re.compile(SYMBOL)
_SPLIT = re.compile(SPLIT)
SINGLE = (
    r"single ((?:percentage |basis )?point|vote|seat|degree|goal|mile|metre|meter|kilometre|kilometer|inch"
    r"|foot|ton|tonne|litre|liter|gallon|barrel)\b"
)
FOLDS = {f"{word}fold": value for word, value in SMALL.items() if value > 1}
FOLDS |= {"hundredfold": 100, "thousandfold": 1000}
_WORD = re.compile(r"[A-Za-z]+")
_SINGLE = re.compile(SINGLE)
# "Norway 1-2 Chile" names the second side right after its goals.
_SIDE = re.compile(
    r" (?!January|February|March|April|May|June|July|August|September|October|November|December)[A-Z][a-z]{3}"
)
_NAME = re.compile(r"[A-Z][\w.]* $")
_COUNTED = re.compile(r" [a-z-]+s\b|-[a-z]| (?:people|men|women|children)\b| BC")
_CONTEST = re.compile(
    r"\b(?:beat(?:ing|en|s)?|w[io]n(?:s|ning)?|los[est]\w*|defeat\w*|dr[ea]w\w*|tie[ds]?|scores?|leads?|led"
    r"|victory|ahead|vot\w+|decision|ruling|majority|trail\w*|approved|passed|rout\w*|thrash\w*"
    r"|aggregate|ratio|margin|took)\b"
)


def _hit(closed: tuple[Amount, int], unit: str, form: Form) -> Hit:
    amount, end = closed
    return Hit(amount.start, end, Quantity(amount.low, amount.high, amount.comparator, unit, form), form)


def percentage(text: str, amount: Amount) -> Hit | None:
    """A percentage or percentage points; `unit` says which."""
    found = _PERCENT.match(text, amount.end)
    if found is None:
        return None
    return _hit(amount.closed(text, found.end()), found.group().strip(" -"), "percentage")


def measure(text: str, amount: Amount) -> Hit | None:
    """A measure with the symbol of its unit ("5 km", "180 °C")."""
    if not text[amount.end - 1].isnumeric():
        return None
    if tall := _tall(text, amount):
        return tall
    found = _SYMBOL.match(text, amount.end)
    if found is None:
        return None
    end, unit = found.end(), found.group().strip(" -")
    amount, end = inches(text, amount, unit, end)
    if rate := RATE.match(text, end):
        end, unit = rate.end(), unit + rate.group()
    return _hit(amount.closed(text, end), unit, "measure")


def in_millions(text: str, amount: Amount) -> Amount:
    """The amount with its glued "m" for millions, by what is counted before: "the population is 67.6m"."""
    end = amount.end + 1
    if not text.startswith("m", amount.end) or text[end : end + 1].isalnum() or amount.mark:
        return amount
    counts = _COUNTED_BEFORE.search(text, max(0, amount.start - _REACH), amount.start)
    if counts is None or _LONG.match(text, end) or not text[amount.end - 1].isdigit():
        return amount
    low, high = (None if bound is None else round(bound * 10**6) for bound in (amount.low, amount.high))
    return amount._replace(low=low, high=high, end=end, past=end)


def _tall(text: str, amount: Amount) -> Hit | None:
    """The height of a person in feet and inches by their signs: 6'2"."""
    found = _TALL.match(text, amount.end)
    if found is None or amount.low is None or amount.low != amount.high or not 3 <= amount.low <= 8:
        return None
    feet = amount.low + int(found[1]) / 12
    return Hit(
        amount.start, found.end(), Quantity(feet, feet, amount.comparator, "feet", "measure"), "measure"
    )


def inches(text: str, amount: Amount, unit: str, end: int) -> tuple[Amount, int]:
    """The amount with the inches after its feet ("5 feet 10 inches"), and where they end."""
    found = _INCHES.match(text, end) if unit in ("ft", "feet", "foot") and amount.low == amount.high else None
    more = read_number(found[1]) if found else None
    if found is None or more is None or amount.low is None or not 0 <= more < 12:
        return amount, end
    feet = amount.low + more / 12
    return amount._replace(low=feet, high=feet), found.end()


def score(text: str, amount: Amount) -> Hit | None:
    """Points or votes of two sides: "beat France 2-0", "a 5-4 decision"."""
    found = _SPLIT.match(text, amount.past)
    first = text[amount.at : amount.past]
    if (
        found is None
        or not first.isdigit()
        or (amount.low or 0) < 0
        or amount.comparator not in ("=", "between")
        or amount.mark
    ):
        return None
    low, high = sorted((int(first), int(found[1])))
    if low < int(found[1]) and not _contested(text, amount.at, found.end()):
        return None
    return Hit(amount.at, found.end(), Quantity(low, high, "=", None, "score"), "score")


def _contested(text: str, start: int, end: int) -> bool:
    """Whether what looks like a range is a result, by the verb near it or the sides around it."""
    if _COUNTED.match(text, end):
        return False
    near = _CONTEST.search(text, max(0, start - 40), min(len(text), end + 20))
    sides = _SIDE.match(text, end) and _NAME.search(text, max(0, start - 24), start)
    return near is not None or sides is not None


def fold(text: str, at: int) -> Hit | None:
    """So many times as much in one word: "fourfold"."""
    found = _WORD.match(text, at)
    by = FOLDS.get(found.group().lower()) if found else None
    if found is None or by is None:
        return None
    start, bound = before(text, at)
    low, high = (None if bound in ("<", "<=") else by), (None if bound in (">", ">=") else by)
    return Hit(start, found.end(), Quantity(low, high, bound or "=", "fold"), "count")


def one(text: str, at: int) -> Hit | None:
    """What "a single" counts where its noun is one that figures count: "a single point"."""
    found = _SINGLE.match(text, at)
    article = "a " if text.startswith(" a ", at - 3) else "one " if text.startswith("one ", at - 4) else ""
    if found is None or not article:
        return None
    return Hit(at - len(article), found.end(), Quantity(1, 1, "=", found[1]), "count")
