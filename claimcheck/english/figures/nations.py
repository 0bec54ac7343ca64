"""Which currency a noun that several countries share names after a country's adjective: "Swiss francs"."""

# By the noun, in the singular: the country and its ISO 4217 code, in turn; the last word of a name stands
# for it ("Hong Kong dollars").
_NOUNS = {
    "dollar": (
        "american USD australian AUD bahamian BSD barbadian BBD barbados BBD belize BZD brunei BND "
        "canadian CAD caribbean XCD fiji FJD fijian FJD guyanese GYD jamaican JMD kong HKD liberian "
        "LRD namibian NAD singapore SGD singaporean SGD taiwan TWD taiwanese TWD tobago TTD u.s. "
        "USD us USD zealand NZD zimbabwe ZWL zimbabwean ZWL"
    ),
    "pound": (
        "british GBP cypriot CYP egyptian EGP irish IEP lebanese LBP sudanese SDG syrian SYP turkish TRY"
    ),
    "rupee": "indian INR lankan LKR mauritian MUR nepalese NPR nepali NPR pakistani PKR seychelles SCR",
    "peso": (
        "argentine ARS argentinean ARS argentinian ARS chilean CLP colombian COP cuban CUP "
        "dominican DOP mexican MXN philippine PHP uruguayan UYU"
    ),
    "franc": (
        "belgian BEF burundi BIF burundian BIF cfa XOF congolese CDF djibouti DJF french FRF "
        "guinean GNF rwandan RWF swiss CHF"
    ),
    "koruna": "czech CZK slovak SKK",
    "crown": "czech CZK danish DKK estonian EEK icelandic ISK norwegian NOK slovak SKK swedish SEK",
    "kronor": "swedish SEK",
    "dinar": (
        "algerian DZD bahraini BHD iraqi IQD jordanian JOD kuwaiti KWD libyan LYD serbian RSD "
        "tunisian TND yugoslav YUM"
    ),
    "rial": "iranian IRR omani OMR qatari QAR saudi SAR yemeni YER",
    "riyal": "arabian SAR omani OMR qatar QAR qatari QAR saudi SAR yemeni YER",
    "toman": "iranian IRR",
    "shilling": "kenya KES kenyan KES somali SOS tanzania TZS tanzanian TZS uganda UGX ugandan UGX",
    "manat": "azerbaijani AZN azeri AZN turkmen TMT",
    "kwacha": "malawi MWK malawian MWK zambian ZMW",
    "som": "kyrgyz KGS uzbek UZS",
    "sum": "uzbek UZS",
    "sol": "peruvian PEN",
    "sole": "peruvian PEN",
    "leu": "moldovan MDL romanian RON",
    "lei": "moldovan MDL romanian RON",
    "rouble": "belarusian BYN belarussian BYN",
    "kina": "papuan PGK",
    "krona": "icelandic ISK swedish SEK",
    "krone": "danish DKK norwegian NOK",
    "kroner": "danish DKK norwegian NOK",
    "dirham": "emirati AED moroccan MAD uae AED",
    "ruble": "belarusian BYN",
    "mark": "german DEM",
    "guilder": "dutch NLG",
}
NATIONAL = {
    (nation, noun): code
    for noun, words in _NOUNS.items()
    for nation, code in zip(words.split()[::2], words.split()[1::2], strict=True)
}
"""The code by the country's word and the noun, both in lower case."""
