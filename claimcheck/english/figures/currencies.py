"""Currencies as news prints them, with their ISO 4217 codes; None where a word names several."""

import re

from claimcheck.grammar.lexicon import word_set

# Without those that are words or names in capitals: ALL, AMD, BAM, COP, CUP, MOP, PEN, SOS, TOP and the like.
CODES = word_set(
    """
    AED AFN AOA ARS AUD AZN BDT BGN BHD BIF BMD BND BOB BRL BSD BWP BYN BZD CAD CDF CHF CLP CNH CNY CRC CZK
    DEM DJF DKK DOP DZD EGP ETB EUR FJD GBP GEL GHS GMD GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK
    JMD JOD JPY KES KGS KHR KPW KRW KWD KZT LBP LKR LRD LYD MAD MDL MKD MMK MNT MUR MVR MWK MXN MYR MZN NGN
    NIO NOK NPR NZD OMR PGK PHP PKR PLN PYG QAR RMB RON RSD RUB RWF SAR SDG SEK SGD SYP SZL THB TJS TND TRY
    TTD TWD TZS UAH UGX USD UYU UZS VND XAF XCD XOF XPF YER ZAR ZMW ZWL
    """
)

SYMBOLS: dict[str, str | None] = {
    "$": "USD",
    "£": "GBP",
    "€": "EUR",
    "¥": "JPY",
    "₹": "INR",
    "₽": "RUB",
    "₴": "UAH",
    "₪": "ILS",
    "₩": "KRW",
    "₺": "TRY",
    "₦": "NGN",
    "₫": "VND",
    "₱": "PHP",
    "฿": "THB",
    "₾": "GEL",
    "₸": "KZT",
    "₡": "CRC",
    "₵": "GHS",
    "₲": "PYG",
    "₭": "LAK",
    "₮": "MNT",
    "₼": "AZN",
    "֏": "AMD",
    "৳": "BDT",
    "元": "CNY",
    "円": "JPY",
}

# What may stand before "$" (AP, Economist and Reuters style).
_DOLLARS = {
    "us": "USD",
    "u.s.": "USD",
    "u.s": "USD",
    "usd": "USD",
    "a": "AUD",
    "au": "AUD",
    "aud": "AUD",
    "c": "CAD",
    "ca": "CAD",
    "can": "CAD",
    "cad": "CAD",
    "hk": "HKD",
    "hkd": "HKD",
    "nt": "TWD",
    "twd": "TWD",
    "nz": "NZD",
    "nzd": "NZD",
    "s": "SGD",
    "sgd": "SGD",
    "r": "BRL",
    "brl": "BRL",
    "mx": "MXN",
    "mxn": "MXN",
    "mex": "MXN",
    "j": "JMD",
    "z": "ZWL",
    "b": "BND",
    "bd": "BBD",
    "ec": "XCD",
    "fj": "FJD",
    "tt": "TTD",
    "n": "NAD",
    "m": "MYR",
}

# Abbreviations that stand before the number ("Rs 500", "Tk 20").
_ABBREVIATIONS: dict[str, str | None] = {
    "rs": None,
    "rs.": None,
    "tk": "BDT",
    "tk.": "BDT",
    "sfr": "CHF",
    "skr": "SEK",
    "nkr": "NOK",
    "dkr": "DKK",
    "dh": None,
    "dhs": None,
    "kr": None,
    "qr": "QAR",
    "kd": "KWD",
    "rp": "IDR",
    "rp.": "IDR",
    "bt": "THB",
    "sh": None,
    "shs": None,
    "tsh": "TZS",
    "ush": "UGX",
    "gh¢": "GHS",
    "bs": "VES",
    "rm": "MYR",
    "rmb": "CNY",
    "nis": "ILS",
    "ksh": "KES",
    "zł": "PLN",
}

# Glued to a sum that is grouped or scaled: "R500,000", "N30 billion". A road or a size is neither.
_LETTERS: dict[str, str | None] = {"R": "ZAR", "N": "NGN", "P": None, "K": None, "Y": "JPY", "L": None}
_LARGE = re.compile(
    r"\d{1,3}(?:,\d{3})+(?!\d)"
    r"|\d+(?:\.\d+)?(?: ?(?:[bmt]l?n|m|b|k)\b| (?:[mbt]illion|crore|lakh))"
)

NOUNS: dict[str, str | None] = {
    "dollar": "USD",
    "buck": "USD",
    "euro": "EUR",
    "pound": "GBP",
    "sterling": "GBP",
    "quid": "GBP",
    "yen": "JPY",
    "yuan": "CNY",
    "renminbi": "CNY",
    "ruble": "RUB",
    "rouble": "RUB",
    "hryvnia": "UAH",
    "hryvnya": "UAH",
    "shekel": "ILS",
    "lira": "TRY",
    "rand": "ZAR",
    "won": "KRW",
    "zloty": "PLN",
    "forint": "HUF",
    "baht": "THB",
    "dong": "VND",
    "naira": "NGN",
    "ringgit": "MYR",
    "rupiah": "IDR",
    "taka": "BDT",
    "tenge": "KZT",
    "lari": "GEL",
    "birr": "ETB",
    "cedi": "GHS",
    "afghani": "AFN",
    "real": "BRL",
    "reais": "BRL",
    "reai": "BRL",
    "bolivar": "VES",
    "koruna": "CZK",
    "kronor": "SEK",
    "krona": None,
    "kroner": None,
    "krone": None,
    "crown": None,
    "rupee": None,
    "peso": None,
    "franc": None,
    "dinar": None,
    "dirham": None,
    "rial": None,
    "riyal": None,
    "shilling": None,
    "leu": None,
    "lei": "RON",
    "lev": "BGN",
    "leva": "BGN",
    "mark": None,
    "deutschemark": "DEM",
    "markka": "FIM",
    "guilder": None,
    "peseta": "ESP",
    "bitcoin": None,
    "cent": None,
    "penny": None,
    "pennie": None,
    "pence": None,
    "kopeck": None,
    "kopek": None,
    "centime": None,
    "centavo": None,
    "paise": None,
    "kuru": None,
    "kobo": None,
    "grosz": None,
    "groszy": None,
    "agorot": None,
    "piastre": None,
    "satoshi": None,
    "kwacha": None,
    "manat": None,
    "escudo": None,
    "schilling": "ATS",
    "drachma": "GRD",
    "lire": "ITL",
    "punt": "IEP",
    "kuna": "HRK",
    "tolar": "SIT",
    "dalasi": "GMD",
    "kwanza": "AOA",
    "metical": "MZN",
    "meticai": "MZN",
    "pula": "BWP",
    "somoni": "TJS",
    "soum": "UZS",
    "dram": "AMD",
    "kyat": "MMK",
    "riel": "KHR",
    "tugrik": "MNT",
    "togrog": "MNT",
    "guarani": "PYG",
    "boliviano": "BOB",
    "quetzal": "GTQ",
    "lempira": "HNL",
    "cordoba": "NIO",
    "gourde": "HTG",
    "leke": "ALL",
    "denar": "MKD",
    "ouguiya": "MRU",
    "ariary": "MGA",
    "leone": "SLL",
    "złoty": "PLN",
    "zlotych": "PLN",
    "koruny": "CZK",
    "korun": "CZK",
    "bolívar": "VES",
    "ether": None,
}

# By itself each of these is more often a weight, a verb or a grade than money.
DOUBTFUL = frozenset({"pound", "mark", "crown", "real", "won", "rand", "lev", "leu", "dong", "sterling"})

# The letters that may be glued to digits and still be no code.
GLUED = re.compile(
    r"(?:\b(?:[A-Z]{3}|[RNPKYL]|Rs|RM|Rmb|Sh|K[Ss]h|Tsh|Ush|[SND]Kr|SFr|Tk|QR|KD|Rp|Bt|Dhs?)|\$(?:US|NZ|HK|A|C))$"
)
_LEAD = re.compile(r"(?<![\w.])[A-Za-zł]+(?:\.[A-Za-z])*\.? ?$")
MARK = re.compile(rf"(?:US|A|C|HK|NZ|R|S)?[{re.escape(''.join(SYMBOLS))}] ?")


def mark_before(text: str, at: int) -> tuple[int, str | None] | None:
    """Where the currency mark before a number opens and which currency it names; None where there is none."""
    end = at - 1 if text[at - 1 : at] == " " else at
    last = text[end - 1 : end] if end else ""
    if last in SYMBOLS:
        lead = _LEAD.search(text, max(0, end - 6), end - 1) if last == "$" else None
        country = lead.group().lower() if lead else ""
        known = _DOLLARS.get(country.strip()) if country.strip() == country or len(country) > 2 else None
        return (lead.start(), known) if lead and known else (end - 1, SYMBOLS[last])
    word = _LEAD.search(text, max(0, end - 5), end) if last.isalpha() or last == "." else None
    if word is None:
        return None
    if text[word.start() - 1 : word.start()] == "$" and end == at:
        return (word.start() - 1, _DOLLARS[known]) if (known := word.group().lower()) in _DOLLARS else None
    if end == at and last in _LETTERS and len(word.group()) == 1:
        return (word.start(), _LETTERS[last]) if _LARGE.match(text, at) else None
    code = word.group().removeprefix("M") if len(word.group()) == 4 else word.group()
    if code in CODES:
        return word.start(), code
    known = word.group().lower()
    return (word.start(), _ABBREVIATIONS[known]) if known in _ABBREVIATIONS else None
