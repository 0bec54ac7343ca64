"""Money: an amount with a currency mark before it, or a currency's name, code or sign after it."""

import re

from claimcheck.claims import Number, Quantity
from claimcheck.english.figures.amounts import Amount
from claimcheck.english.figures.currencies import CODES, DOUBTFUL, NOUNS, SYMBOLS
from claimcheck.english.figures.nations import NATIONAL
from claimcheck.english.figures.rates import RATE
from claimcheck.english.lexemes import ONES, TENS
from claimcheck.english.numbers import read_number
from claimcheck.grammar.scan import Hit

MONEY = r"(?:(?<=s) of |[ -]|(?=[A-Z]{3}\b))([A-Za-z]+(?:\.[A-Z]\.)?)(?: ([A-Za-z]+))?(?: ([A-Za-z]+))?"
_NOUN = re.compile(MONEY)
_SIGN = re.compile(rf" ?([{re.escape(''.join(SYMBOLS))}])(?! ?\d)")
# "1080p" is the height of a picture.
_PENCE = re.compile(
    r"(?<=\d)(?:p(?!\w|\.m)(?<!480p)(?<!720p)(?<!1080p)(?<!2160p)| ?¢"
    r"|c(?= (?:an?|per) (?:share|unit|litre|pound)\b| (?:to \$|dividend\b)))"
)
_PART = re.compile(r"(?<=\.\d\d)[- ]([1-7])/([248])(?![\w/])")
_CODE = re.compile(r"(M|k|bn)?([A-Z]{3})(?: (million|billion|trillion)\b)?")
_SCALE = {"k": 10**3, "M": 10**6, "million": 10**6, "bn": 10**9, "billion": 10**9, "trillion": 10**12}
_BELOW = f"(?:{'|'.join(TENS)})(?:[- ](?:{'|'.join(ONES)}))?"
# "It cost 15 dollars 50." says the cents without their name where the clause ends.
_ODD = re.compile(rf" (?:and )?([1-9]\d|{_BELOW})(?=[.;!?)]|,(?! ?\d)|\n|$)(?!\.\d)")
# Pounds are money where something is paid or another currency is converted: own list.
_SUM = re.compile(
    r"(?:\b(?:fine[ds]?|pa(?:y|ys|id|ying)|cost(?:s|ing)?|worth|earn(?:s|ed|ing)?|salary|wages?|price[ds]?"
    r"|spen[dt]\w*|sold for|fees?|debts?|profits?|turnover|revenues?|budget|bail|grants?|loans?|bill)"
    r" (?:[a-z]+ ){0,3}|(?:euros?|dollars?|yen|francs?|[$€¥][\d.,]+ ?\w*) \()$"
)
_CLOSES = re.compile(
    r"[.,;:!?)]|\n|$| (?:\(|in|on|for|to|from|by|of|at|or|and|each|worth|per|as|after|last|this)"
)
_CENTS = re.compile(rf" (?:and )?(\d{{1,2}}|[a-z]+(?:-[a-z]+)?) cents?\b|{_ODD.pattern}")


def money(text: str, amount: Amount) -> Hit | None:
    """The sum that an amount is; None where it is none."""
    if printed := amount.mark:
        amount = _eighths(text, amount)
        amount = _times(amount, 10**6 if printed == f"M{amount.currency}" else 1)
        return _hit(text, amount, amount.end, (printed, amount.currency))
    if sign := _SIGN.match(text, amount.end):
        return _hit(text, amount, sign.end(), (sign[1], SYMBOLS[sign[1]]))
    if pence := _PENCE.match(text, amount.end):
        return _hit(text, amount, pence.end(), (pence.group(), None))
    return _coded(text, amount) or _named(text, amount)


def _eighths(text: str, amount: Amount) -> Amount:
    """The price with the parts of a cent after it, as grain is quoted: "$5.41-3/4 a bushel"."""
    part = _PART.match(text, amount.end)
    if part is None or amount.low is None or amount.low != amount.high:
        return amount
    price = round(amount.low + int(part[1]) / int(part[2]) / 100, 6)
    return amount._replace(low=price, high=price, end=part.end())


def _coded(text: str, amount: Amount) -> Hit | None:
    """A sum in ISO 4217: "40 USD", "40 MEUR", "75 USD million"."""
    found = _CODE.match(text, amount.end + text.startswith(" ", amount.end))
    if found is None or found[2] not in CODES or text[found.end() : found.end() + 1].isalnum():
        return None
    by = _SCALE.get(found[1] or "", 1) * _SCALE.get(found[3] or "", 1)
    return _hit(text, _times(amount, by), found.end(), (found[2], found[2]))


def _times(amount: Amount, by: int) -> Amount:
    low, high = (None if bound is None else bound * by for bound in (amount.low, amount.high))
    return amount if by == 1 else amount._replace(low=low, high=high)


def _named(text: str, amount: Amount) -> Hit | None:
    """A sum in words: "20 Swiss francs", "millions of dollars"."""
    found = _NOUN.match(text, amount.end)
    if found is None:
        return None
    lead = ""
    for number in (1, 2, 3):
        noun = (found[number] or "").lower()
        name = noun if noun in NOUNS else noun.removesuffix("s")
        end = found.end(number)
        big = name == "won" and (amount.low or 0) >= 10**6 and _CLOSES.match(text, end)
        sum_of = name == "pound" and _SUM.search(text, max(0, amount.start - 40), amount.start)
        national = NATIONAL.get((lead.lower(), name))
        if national or (name in NOUNS and (big or sum_of or _is_money(amount, lead, name))):
            # Another country's dollar or pound is none of the great ones.
            currency = national or (None if lead and name in ("dollar", "pound") else NOUNS[name])
            return _hit(text, amount, end, (text[found.start(1) : end], currency))
        lead = found[number] or ""
        if not (lead[:1].isupper() or lead == "us"):
            return None
    return None


def _is_money(amount: Amount, nation: str, name: str) -> bool:
    """Whether a pound, a mark or a won is money: by the country before it or by the size of the sum."""
    big = max(amount.low or 0, amount.high or 0) >= 10**6 or amount.comparator == "vague"
    return name not in DOUBTFUL or nation != "" or (big and name not in ("won", "real"))


def _hit(text: str, amount: Amount, end: int, printed: tuple[str, str | None]) -> Hit:
    """The hit of a sum; `printed` is its currency as printed, and the code."""
    unit, currency = printed
    odd = _CENTS if "dollar" in unit else _ODD if unit in ("euros", "pounds", currency) else None
    cents = odd.match(text, end) if odd and amount.low == amount.high else None
    more: Number | None = read_number(cents[1] or cents[cents.lastindex or 1]) if cents else None
    if cents and more is not None and amount.low is not None:
        end, total = cents.end(), round(amount.low + more / 100, 2)
        amount = amount._replace(low=total, high=total)
    rate = RATE.match(text, end)
    amount, end = amount.closed(text, rate.end() if rate else end)
    value = Quantity(amount.low, amount.high, amount.comparator, unit, "money", currency)
    return Hit(amount.start, end, value, "money")
