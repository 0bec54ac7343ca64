"""What became of the counted: by the verb before them, their noun, and the words after them."""

import re

from claimcheck.claims import Outcome
from claimcheck.english.figures.amounts import Amount, word_before
from claimcheck.english.figures.counted import head
from claimcheck.english.figures.outcomes import (
    LIVES,
    NOUNS,
    TOLL,
    TOLL_LAST,
    VERBS,
    intended,
    is_person,
    told_after,
    told_away,
)

_FILLERS = frozenset({"another", "all", "the", "his", "her", "their", "its", "those", "these", "additional"})
_WINDOW = 90
_NEAR = 60
_BODIES = frozenset({"bodies", "corpses"})
_FOUND = re.compile(
    r"\b(?:recover|retriev|found|pulled|dug|dragged|discover|unearth|exhum|carried|morgue|mortuary|buried"
    r"|identified|washed|rubble|wreckage|grave|flown|return)"
)
_DROVE = frozenset(
    {"drove", "driven", "driving", "drives", "drive", "forced", "forcing", "forces", "force", "sent"}
)
_TOOK = frozenset({"took", "take", "takes", "taking", "taken", "held", "holding", "hold", "holds"})
_CAPTIVE = re.compile(r" (?:prisoners?|hostages?|captives?|into custody)\b")
_JOINED = re.compile(
    rf"\b({'|'.join(VERBS)}) (?:the|an?|his|her|their|another|one) (?:[\w’'-]++ ){{0,4}}?([\w-]++),?"
    r" (?:and|along with|together with|as well as|plus) (?:also )?$"
)
_NONE = re.compile(r"\b(?:none|neither|not one) of (?:the |its |their |those |all )?$", re.IGNORECASE)
_WHERE = frozenset({"from", "in", "across", "at", "aboard", "on", "of", "near"})
_LINKS = frozenset({"and", "with", "as", "also"})
_FROM_HOME = re.compile(
    r" (?:(?:fleeing )?(?:from|out of)|to (?:flee|leave|abandon|evacuate)) (?:their|his|her) "
    r"(?:homes?|houses?|villages?|towns?)\b"
)
_OF_THE = re.compile(
    r" of the (?:(?P<wounded>injured|wounded)|(?P<killed>dead|deceased)|(?P<missing>missing)"
    r"|(?P<displaced>displaced|homeless))\b(?=[,.;:)]| (?:were|was|are|is|had|have|has|who|from|in|at|and)\b)"
)
# Police arrest suspects; who is taken in war, by soldiers or for ransom is captured.
_AT_WAR = re.compile(
    r"\b(?:captur|kidnap|abduct|hostage|captive|prisoners?\b|troops|soldier|army|military|militant"
    r"|(?<!police )(?<!task )forces?\b|militia|insurg|rebel|fighter|guerrilla|taliban|jihad|marines?\b"
    r"|paramilitar|separatist|combat\b|(?<!police )(?<!highway )patrol\b)",
    re.IGNORECASE,
)
_ROSE = re.compile(r"\b(?:ris(?:en|es|ing)|rose|climbed|jumped|grew|grown|fell|up|revised) from $")
_AROUND = 300


def at_war(text: str, start: int, end: int) -> bool:
    """Whether people are captured, not arrested by police, by the words near them."""
    opened = max(text.rfind("\n\n", max(0, start - _AROUND), start) + 1, start - _AROUND)
    closed = text.find("\n\n", end, end + _AROUND)
    return _AT_WAR.search(text, opened, min(closed if closed >= 0 else len(text), end + _AROUND)) is not None


Told = tuple[int, int, Outcome]


def fate(text: str, amount: Amount, unit: str | None, end: int) -> tuple[int, int, Outcome | None] | None:
    """What became of the counted, and the span with the word next to them that says so.

    An arrest by police is told in the span but makes no outcome.
    """
    verb = _verb(text, amount.start)
    if verb[1] == "of" and _NONE.search(text, max(0, amount.start - 20), amount.start):
        return None
    told = (
        _before(text, verb, end)
        or _taken(text, verb, end)
        or _along(text, amount.start, unit, end)
        or _noun(text, amount.start, unit, end)
        or _driven(text, verb, end)
        or _after(text, amount.start, unit, end)
        or _toll(text, amount.start, verb[1], end)
        or _away(text, amount.start, unit, end)
    )
    if told is None:
        return None
    people = is_person(unit) or head(unit) in NOUNS if unit else not (amount.one or verb[1] == "seized")
    if told[2] in ("captured", "missing") and not people:
        return None
    start, end, outcome = told
    return start, end, None if outcome == "captured" and not at_war(text, start, end) else outcome


def _verb(text: str, start: int) -> tuple[int, str]:
    """The word before an amount, its article and the like apart, and where it stands."""
    last = word_before(text, start)
    at = start - 1 - len(last)
    if last in _FILLERS:
        last = word_before(text, at)
        at -= 1 + len(last)
    return at, last


def _before(text: str, verb: tuple[int, str], end: int) -> Told | None:
    at, word = verb
    if word == "dead" and text[max(0, at - 5) : at].lower() == "shot ":
        return at - 5, end, "killed"
    if word not in VERBS or intended(text, at, word):
        return None
    return at, end, VERBS[word]


def _taken(text: str, verb: tuple[int, str], end: int) -> Told | None:
    """The captives whom someone took so: "took 15 soldiers prisoner"."""
    so = _CAPTIVE.match(text, end) if verb[1] in _TOOK else None
    return (verb[0], so.end(), "captured") if so else None


def _along(text: str, start: int, unit: str | None, end: int) -> Told | None:
    """Who is joined to one whom a verb before them tells of: "detained the leader along with two aides"."""
    if unit is None or not is_person(unit) or word_before(text, start) not in _LINKS:
        return None
    joined = _JOINED.search(text, max(0, start - _NEAR), start)
    if joined is None or intended(text, joined.start(), joined[1]) or not is_person(joined[2]):
        return None
    return start, end, VERBS[joined[1]]


def _noun(text: str, start: int, unit: str | None, end: int) -> Told | None:
    noun = head(unit) if unit else ""
    if noun in NOUNS:
        return start, end, NOUNS[noun]
    found = noun in _BODIES and _FOUND.search(text, max(0, start - _NEAR), end + _NEAR)
    lives = noun == "lives" and LIVES.search(text, max(0, start - 12), start)
    return (start, end, "killed") if found or lives else None


def _driven(text: str, verb: tuple[int, str], end: int) -> Told | None:
    """The displaced whom something drove "from their homes"."""
    fled = _FROM_HOME.match(text, end) if verb[1] in _DROVE else None
    return (verb[0], fled.end(), "displaced") if fled else None


def _within(text: str, start: int, unit: str | None) -> bool:
    """Whether the counted are no people but where people are: "300 people from 10 nations died"."""
    return unit is not None and not is_person(unit) and word_before(text, start) in _WHERE


def _after(text: str, start: int, unit: str | None, end: int) -> Told | None:
    if done := None if _within(text, start, unit) else told_after(text, end):
        return start, *done
    some = _OF_THE.match(text, end)
    return (start, some.end(), some.lastgroup) if some else None  # type: ignore[return-value]


def _toll(text: str, start: int, word: str, end: int) -> Told | None:
    rose = word == "from" and _ROSE.search(text, max(0, start - 16), start)
    if not rose and word not in TOLL_LAST and not text.startswith(": ", start - 2):
        return None
    toll = TOLL.search(text, max(0, start - _WINDOW), start)
    return (start, end, toll.lastgroup) if toll else None  # type: ignore[return-value]


def _away(text: str, start: int, unit: str | None, end: int) -> Told | None:
    outcome = told_away(text, end) if unit else None
    return (start, end, outcome) if outcome else None
