"""Currencies as news prints them, with their ISO 4217 codes; None where a word names several."""

import re

from claimcheck.grammar.lexicon import word_set

CODES = word_set(
    """
    AED AFN AUD BRL CAD CHF CNY CZK DKK EGP EUR GBP GEL HKD HUF IDR ILS INR IQD IRR JPY KES KRW KZT LBP
    MAD MXN MYR NGN NOK NZD PHP PKR PLN QAR RON RUB SAR SEK SGD SYP THB TRY TWD UAH USD VND XAF XOF YER
    ZAR
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
}

# Abbreviations that stand before the number ("Rs 500", "Tk 20").
_ABBREVIATIONS: dict[str, str | None] = {
    "rs": None,
    "rs.": None,
    "tk": "BDT",
    "tk.": "BDT",
    "sfr": "CHF",
    "dh": None,
    "kr": None,
    "rm": "MYR",
    "rmb": "CNY",
    "nis": "ILS",
    "ksh": "KES",
    "zł": "PLN",
}

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
}

# The country's adjective decides where a noun names several.
NATIONAL: dict[tuple[str, str], str] = {
    ("american", "dollar"): "USD",
    ("us", "dollar"): "USD",
    ("u.s.", "dollar"): "USD",
    ("australian", "dollar"): "AUD",
    ("canadian", "dollar"): "CAD",
    ("hong kong", "dollar"): "HKD",
    ("singapore", "dollar"): "SGD",
    ("taiwan", "dollar"): "TWD",
    ("zealand", "dollar"): "NZD",
    ("british", "pound"): "GBP",
    ("egyptian", "pound"): "EGP",
    ("syrian", "pound"): "SYP",
    ("lebanese", "pound"): "LBP",
    ("sudanese", "pound"): "SDG",
    ("indian", "rupee"): "INR",
    ("pakistani", "rupee"): "PKR",
    ("nepalese", "rupee"): "NPR",
    ("lankan", "rupee"): "LKR",
    ("mexican", "peso"): "MXN",
    ("argentine", "peso"): "ARS",
    ("colombian", "peso"): "COP",
    ("chilean", "peso"): "CLP",
    ("philippine", "peso"): "PHP",
    ("swiss", "franc"): "CHF",
    ("french", "franc"): "FRF",
    ("belgian", "franc"): "BEF",
    ("cfa", "franc"): "XOF",
    ("swedish", "krona"): "SEK",
    ("swedish", "crown"): "SEK",
    ("norwegian", "krone"): "NOK",
    ("norwegian", "kroner"): "NOK",
    ("norwegian", "crown"): "NOK",
    ("danish", "krone"): "DKK",
    ("danish", "kroner"): "DKK",
    ("danish", "crown"): "DKK",
    ("czech", "crown"): "CZK",
    ("czech", "koruna"): "CZK",
    ("icelandic", "krona"): "ISK",
    ("iraqi", "dinar"): "IQD",
    ("kuwaiti", "dinar"): "KWD",
    ("jordanian", "dinar"): "JOD",
    ("libyan", "dinar"): "LYD",
    ("tunisian", "dinar"): "TND",
    ("algerian", "dinar"): "DZD",
    ("serbian", "dinar"): "RSD",
    ("moroccan", "dirham"): "MAD",
    ("emirati", "dirham"): "AED",
    ("uae", "dirham"): "AED",
    ("iranian", "rial"): "IRR",
    ("yemeni", "rial"): "YER",
    ("omani", "rial"): "OMR",
    ("saudi", "riyal"): "SAR",
    ("qatari", "riyal"): "QAR",
    ("kenyan", "shilling"): "KES",
    ("ugandan", "shilling"): "UGX",
    ("tanzanian", "shilling"): "TZS",
    ("belarusian", "ruble"): "BYN",
    ("german", "mark"): "DEM",
    ("finnish", "markka"): "FIM",
    ("dutch", "guilder"): "NLG",
}

# By itself each of these is more often a weight, a verb or a grade than money.
DOUBTFUL = frozenset({"pound", "mark", "crown", "real", "won", "rand", "lev", "leu", "dong", "sterling"})

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
    code = word.group().removeprefix("M") if len(word.group()) == 4 else word.group()
    if code in CODES:
        return word.start(), code
    known = word.group().lower()
    return (word.start(), _ABBREVIATIONS[known]) if known in _ABBREVIATIONS else None
