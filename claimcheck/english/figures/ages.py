"""Ages: "a 7-year-old", "aged 40", "Smith, 42,", "in her 60s"."""

import re

from claimcheck.claims import Quantity
from claimcheck.english.figures.amounts import Amount
from claimcheck.english.lexemes import SMALL
from claimcheck.grammar.scan import Hit

AGE = (
    r"[- ](?:year|month|week|day)s?[- ]olds?\b"
    r"| (?:year|month|week|day)s? of age\b|[- ]?yrs?[ -]old\b| ?(?:y/o|yo)\b"
)
NAME_AGE = re.compile(
    r"(?:[A-Z][\w’'.-]+|[a-z]+[A-Z]\w+|III?|\b(?:m[ae]n|wom[ae]n|boys?|girls?|father|mother|sons?"
    r"|daughters?|wife"
    r"|husband|brothers?|sisters?|driver)), (?:\d{1,3} and )?$"
)
_AGED = re.compile(r"\b(?:aged|ages?|the age of|an age of)(?: of)? (?:\d{1,3} and )?$", re.IGNORECASE)
_AGE = re.compile(AGE)
_SPAN = re.compile("year|month|week|day")
DECADES = {f"{word[:-1]}ies": value for word, value in SMALL.items() if value >= 20}
_DECADE = re.compile(r"([1-9]0)s\b|[a-z]{4,7}ies\b")
_POSSESSIVE = re.compile(r"\b(?:his|her|their|my|your|our|its) (?:early |mid[ -]?|late )?$")
_PAIR = re.compile(r" and \d{1,3}[,;)]")


def age(text: str, amount: Amount) -> Hit | None:
    """The age that an amount gives; None where it gives none."""
    found = _AGE.match(text, amount.end)
    if found:
        span = _SPAN.search(found.group())
        return _hit(text, amount, found.end(), f"{span.group() if span else 'year'}s")
    years = amount.high if amount.high is not None else amount.low
    if years is None or not 0 < years <= 120 or amount.mark:
        return None
    aged = _AGED.search(text, max(0, amount.start - 18), amount.start)
    if aged and not text.startswith(("-", " percent", "%"), amount.end):
        start = amount.start if " of" in aged.group() or " and " in aged.group() else aged.start()
        return _hit(text, amount._replace(start=start), amount.end, "years")
    return _hit(text, amount, amount.end, "years") if _after_name(text, amount) else None


def _after_name(text: str, amount: Amount) -> bool:
    """Whether commas or brackets set a plain figure off after a name."""
    if amount.start < amount.at or amount.low != amount.high or not text[amount.at].isdigit():
        return False
    closes = text.startswith((", ", ",\n", "; ", ") ", "),"), amount.end) or _PAIR.match(text, amount.end)
    return bool(closes and NAME_AGE.search(text, max(0, amount.at - 30), amount.at))


def _hit(text: str, amount: Amount, end: int, unit: str) -> Hit:
    amount, end = amount.closed(text, end)
    return Hit(amount.start, end, Quantity(amount.low, amount.high, amount.comparator, unit, "age"), "age")


def decade(text: str, at: int) -> Hit | None:
    """The age that a decade of life gives: "in her 60s"."""
    found = _DECADE.match(text, at)
    if found is None or not _POSSESSIVE.search(text, max(0, at - 14), at):
        return None
    low = int(found[1]) if found[1] else DECADES.get(found.group())
    if low is None:
        return None
    return Hit(at, found.end(), Quantity(low, low + 9, "between", "years", "age"), "age")
