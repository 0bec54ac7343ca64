"""What an amount is by the words around it: money, percentage, measure, age, ratio, score."""

import re

from claimcheck.claims import Form, Quantity
from claimcheck.english.amounts import Amount, figure_at
from claimcheck.english.currencies import CODES, DOUBTFUL, NATIONAL, NOUNS
from claimcheck.english.phrases import counted
from claimcheck.english.units import SYMBOLS, TIME
from claimcheck.grammar.scan import Hit

PERCENT = (
    r" ?%|[ -]?(?i:per ?cent|percentage|basis)[ -]points?\b|[ -]?(?i:per ?cents?|pct|percentages?|bps)\b"
)
AGE = (
    r"[- ](?:year|month|week|day)s?[- ]olds?\b"
    r"| (?:year|month|week|day)s? of age\b|[- ]?yrs?[ -]old\b| ?(?:y/o|yo)\b"
)
SYMBOL = rf"[ -]?(?:{SYMBOLS})(?![\w²³/^])"
RATES = (
    r" (?:per|an?) (?:square (?:mile|kilomet(?:er|re)|met(?:er|re)|foot)|day|week|month|year|hour"
    r"|minute|second|night"
    r"|share|barrel|gallon|lit(?:er|re)|tonn?e?|pound|ounce|kilo(?:gram|met(?:er|re))?|person|head"
    r"|capita|household"
    r"|unit|bushel|acre|hectare|mile|game|match|season|ticket|piece|pop|quarter|vote|student|child"
    r"|family|side)\b"
    r"| per (?:\d[\d,]*|one|ten|hundred|thousand|million)(?: (?:people|residents|inhabitants|births"
    r"|women|children))?\b"
    r"| per [a-z]+\b|/(?:day|week|month|year|hour|hr|share|barrel|ton|h|s)\b"
)
RATE = re.compile(RATES)
OUT_OF = r"(?:-out-of-|-in-| out of(?: every)? | in(?: every)? | of every )"
SPLIT = r"(?: ?[-–—‑] ?|-to-)(\d{1,3})(?![\d%]|[.,]\d|-[a-z0-9]| (?:percent|per cent|million|billion)\b)\b"
NAME_AGE = re.compile(
    r"(?:[A-Z][\w’'.-]+|[a-z]+[A-Z]\w+|III?|\b(?:m[ae]n|wom[ae]n|boys?|girls?|father|mother|sons?"
    r"|daughters?|wife"
    r"|husband|brothers?|sisters?|driver)), $"
)
_AGED = re.compile(r"\b(?:aged|ages?|the age of|an age of)(?: of)? $", re.IGNORECASE)
_PERCENT = re.compile(PERCENT)
_AGE = re.compile(AGE)
_DECADE = re.compile(r"(?:early|mid|late)?-?[ -]?$")
_SYMBOL = re.compile(SYMBOL)
_NOUN = re.compile(r"(?:(?<=s) of |[ -])([A-Za-z]+(?:\.[A-Z]\.)?)(?: ([A-Za-z]+))?(?: ([A-Za-z]+))?")
_TIMED = re.compile(rf" (?:[a-z]+ )?(?:{'|'.join(sorted(TIME))})\b")
_OUT_OF = re.compile(OUT_OF)
_SPLIT = re.compile(SPLIT)
_INCHES = re.compile(r"(?:-| |,? and )(\d{1,2}|[a-z]+)(?:[- ]?(?:inch(?:es)?|in)\b)?(?![\d-])")
_CONTEST = re.compile(
    r"\b(?:beat(?:ing|en|s)?|w[io]n(?:s|ning)?|los[est]\w*|defeat\w*|dr[ea]w\w*|tie[ds]?|scores?|leads?|led"
    r"|victory|ahead|vot\w+|decision|ruling|majority|trail\w*|approved|passed|rout\w*|thrash\w*"
    r"|aggregate|ratio|margin)\b"
)


def _hit(text: str, amount: Amount, end: int, unit: str | None, form: Form) -> Hit:
    amount, end = amount.closed(text, end)
    return Hit(amount.start, end, Quantity(amount.low, amount.high, amount.comparator, unit, form), form)


def age(text: str, amount: Amount) -> Hit | None:
    """The age that an amount gives: "7-year-old", "aged 40", "Smith, 42,"."""
    found = _AGE.match(text, amount.end)
    if found:
        unit = re.search(r"year|month|week|day", found.group())
        return _hit(text, amount, found.end(), f"{unit.group() if unit else 'year'}s", "age")
    number = amount.high if amount.high is not None else amount.low
    if number is None or number > 120 or amount.mark:
        return None
    aged = _AGED.search(text, max(0, amount.start - 12), amount.start)
    if aged and not text.startswith(("-", " percent"), amount.end):
        start = aged.start() if aged.group().lower() != "the age of " else amount.start
        hit = _hit(text, amount, amount.end, "years", "age")
        return Hit(start, hit.end, hit.value, hit.rule)
    plain = amount.start == amount.at and text[amount.end : amount.end + 1] in (",", ")", ";")
    named = plain and text[amount.at].isdigit() and NAME_AGE.search(text, max(0, amount.at - 24), amount.at)
    if (
        named
        and amount.low == amount.high
        and text[amount.end : amount.end + 2] in (", ", ",\n", ")", "; ", ") ")
    ):
        return _hit(text, amount, amount.end, "years", "age")
    return None


def money(text: str, amount: Amount) -> Hit | None:
    """Money by the mark before the amount or the noun after it."""
    if amount.mark:
        return _paid(text, amount, amount.end, amount.mark, amount.currency)
    found = _NOUN.match(text, amount.end)
    for number in (1, 2, 3) if found else ():
        if found is None or found[number] is None:
            break
        lead, noun = (found[number - 1] or "") if number > 1 else "", found[number]
        name = noun.lower() if noun.lower() in NOUNS else noun.lower().removesuffix("s")
        if noun in CODES or (
            name in NOUNS and (not lead or lead[0].isupper()) and _is_money(amount, lead, name)
        ):
            currency = noun if noun in CODES else NATIONAL.get((lead.lower(), name), NOUNS[name])
            return _paid(text, amount, found.end(number), text[found.start(1) : found.end(number)], currency)
    return None


def _is_money(amount: Amount, nation: str, name: str) -> bool:
    """Whether a pound, a mark or a won is money: by the country before it or by the size of the sum."""
    big = max(amount.low or 0, amount.high or 0) >= 10**6 or amount.comparator == "vague"
    return name not in DOUBTFUL or bool(nation) or (big and name == "pound")


def _paid(text: str, amount: Amount, end: int, unit: str, currency: str | None) -> Hit:
    rate = RATE.match(text, end)
    amount, end = amount.closed(text, rate.end() if rate else end)
    value = Quantity(amount.low, amount.high, amount.comparator, unit, "money", currency)
    return Hit(amount.start, end, value, "money")


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
    if rate := RATE.match(text, end):
        end, unit = rate.end(), unit + rate.group()
    return _hit(text, amount, end, unit, "measure")


def ratio(text: str, amount: Amount) -> Hit | None:
    """So many out of so many: "one in five Americans", "nine out of 10"."""
    link = _OUT_OF.match(text, amount.end)
    whole = figure_at(text, link.end()) if link else None
    if link is None or whole is None or amount.low is None or not 0 < amount.low < whole.value:
        return None
    if link.group() == " in " and (whole.value > 1000 or _TIMED.match(text, whole.end)):
        return None
    share = amount.low / whole.value
    phrase = counted(text, whole.end)
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
