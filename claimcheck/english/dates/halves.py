"""Whether a quarter or a half is one of a year or of a match."""

import re

# How far around a quarter or half the words are looked at.
_AROUND = 120
_GAME = re.compile(
    r"\b(?:touchdowns?|goals?|scor(?:ed?|es|ing)|yards?|games?|match|coach|striker|penalty|kick(?:ed)?"
    r"|rebounds?|outscored|\d{1,3}-\d{1,3}|overtime|half-?time|quarterback|midfielder|goalkeeper|winger|equali[sz]er|referee|pitch"
    r"|substitute|jumper|turnovers?|(?:three|free)-?(?:pointers?|throws?)|tries)\b",
    re.IGNORECASE,
)
_TRADE = re.compile(
    r"\b(?:profits?|sales|revenues?|earnings|income|growth|economy|economic|loss(?:es)?|exports?|imports?"
    r"|output|demand|shareholders?|forecast|investors?|analysts?|fiscal|inflation|spending|production"
    r"|orders|deliveries|GDP|bank|company|shipments|results|prices)\b",
    re.IGNORECASE,
)


def is_game(text: str, start: int, end: int) -> bool:
    """Whether a quarter or half there is one of a match and none of a year."""
    around = text[max(0, start - _AROUND) : end + _AROUND]
    return _GAME.search(around) is not None and _TRADE.search(around) is None


def is_trade(text: str, start: int, end: int) -> bool:
    """Whether the words around tell of business: then "the second half" is one of a year."""
    around = text[max(0, start - _AROUND) : end + _AROUND]
    return _TRADE.search(around) is not None and _GAME.search(around) is None
