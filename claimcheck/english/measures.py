"""What an amount is by the words after it: percentage, measure, ratio, score; and ordinals that count."""

import re
from dataclasses import replace

from claimcheck.claims import Form, Quantity
from claimcheck.english.amounts import Amount
from claimcheck.english.counted import counted
from claimcheck.english.numbers import ORDINAL, read_number, read_ordinal
from claimcheck.english.ranges import figure_at
from claimcheck.english.rates import RATE
from claimcheck.english.units import SYMBOLS, TIME
from claimcheck.grammar.scan import Hit

PERCENT = (
    r" ?%|[ -]?(?i:per ?cent|percentage|basis)[ -]points?\b|[ -]?(?i:per ?cents?|pct|percentages?|bps)\b"
)
SYMBOL = rf"[ -]?(?:{SYMBOLS})(?![\w²³/^])"
OUT_OF = r"(?:-out-of-|-in-| out of(?: every)? | in(?: every)? | of every | of (?=100?\b))"
SPLIT = r"(?: ?[-–—‑] ?|-to-)(\d{1,3})(?![\d%]|[.,]\d|-[a-z0-9]| (?:percent|per cent|million|billion)\b)\b"
_INCHES = re.compile(
    r"(?:-| |, | and )(\d{1,2}|[a-z]+)(?:[- ](?:inch(?:es)?|in)\b|(?=-(?:tall|high)\b)|\b(?<=-\d)"
    r"|\b(?<=-\d\d))"
)
_PERCENT = re.compile(PERCENT)
_SYMBOL = re.compile(SYMBOL)
_TIMED = re.compile(rf" (?:[a-z]+ )?(?:{'|'.join(sorted(TIME))})\b")
_OUT_OF = re.compile(OUT_OF)
_SPLIT = re.compile(SPLIT)
ORDINAL_OF = (
    r" (?:(?:straight|consecutive|successive|annual)(?: [a-z]+)?|such [a-z]+|time|anniversary|birthday|victim"
    r"|death|fatality|casualty|term|goal|title|win|loss|defeat|victory|season|place|attempt|percentile)\b"
)
_ORDINAL = re.compile(f"({ORDINAL})({ORDINAL_OF})")
_CONTEST = re.compile(
    r"\b(?:beat(?:ing|en|s)?|w[io]n(?:s|ning)?|los[est]\w*|defeat\w*|dr[ea]w\w*|tie[ds]?|scores?|leads?|led"
    r"|victory|ahead|vot\w+|decision|ruling|majority|trail\w*|approved|passed|rout\w*|thrash\w*"
    r"|aggregate|ratio|margin)\b"
)


def _hit(text: str, amount: Amount, end: int, unit: str | None, form: Form) -> Hit:
    amount, end = amount.closed(text, end)
    return Hit(amount.start, end, Quantity(amount.low, amount.high, amount.comparator, unit, form), form)


def percentage(text: str, amount: Amount) -> Hit | None:
    """A percentage or percentage points; `unit` says which."""
    found = _PERCENT.match(text, amount.end)
    return _hit(text, amount, found.end(), found.group().strip(" -"), "percentage") if found else None


def measure(text: str, amount: Amount) -> Hit | None:
    """A measure with the symbol of its unit ("5 km", "180 °C")."""
    if not text[amount.end - 1].isdigit():
        return None
    found = _SYMBOL.match(text, amount.end)
    if found is None:
        return None
    end, unit = found.end(), found.group().strip(" -")
    amount, end = inches(text, amount, unit, end)
    if rate := RATE.match(text, end):
        end, unit = rate.end(), unit + rate.group()
    return _hit(text, amount, end, unit, "measure")


def inches(text: str, amount: Amount, unit: str, end: int) -> tuple[Amount, int]:
    """The amount with the inches after its feet ("5 feet 10 inches"), and where they end."""
    found = _INCHES.match(text, end) if unit in ("ft", "feet", "foot") and amount.low == amount.high else None
    more = read_number(found[1]) if found else None
    if found is None or more is None or amount.low is None or not 0 <= more < 12:
        return amount, end
    feet = amount.low + more / 12
    return replace(amount, low=feet, high=feet), found.end()


def ratio(text: str, amount: Amount) -> Hit | None:
    """So many out of so many: "one in five Americans", "nine out of 10"."""
    link = _OUT_OF.match(text, amount.end)
    whole = figure_at(text, link.end()) if link else None
    if link is None or whole is None or amount.low is None or not 0 < amount.low < whole.value:
        return None
    if link.group() == " in " and (whole.value > 1000 or _TIMED.match(text, whole.end)):
        return None
    share = amount.low / whole.value
    phrase = counted(text, whole.end, several=False)
    end = phrase[1] if phrase else whole.end
    unit = text[phrase[0] : phrase[1]] if phrase else None
    comparator = amount.comparator
    low, high = (None if comparator in ("<", "<=") else share), (None if comparator in (">", ">=") else share)
    return Hit(amount.start, end, Quantity(low, high, comparator, unit, "ratio"), "ratio")


def score(text: str, amount: Amount) -> Hit | None:
    """Points or votes of two sides: "beat France 2-0", "a 5-4 decision"."""
    found = _SPLIT.match(text, amount.end)
    if found is None or amount.low is None or amount.comparator != "=" or not isinstance(amount.low, int):
        return None
    other = int(found[1])
    near = _CONTEST.search(text, max(0, amount.at - 40), min(len(text), found.end() + 20))
    if amount.low < other and not near:
        return None
    value = Quantity(min(amount.low, other), max(amount.low, other), "=", None, "score")
    return Hit(amount.start, found.end(), value, "score")


def ordinal(text: str, at: int) -> Hit | None:
    """An ordinal that counts: "the third straight month", "its 93rd anniversary"."""
    found = _ORDINAL.match(text, at)
    number = read_ordinal(found[1]) if found else None
    if found is None or number is None:
        return None
    return Hit(at, found.end(), Quantity(number, number, "=", found[2].strip(), "ordinal"), "ordinal")
