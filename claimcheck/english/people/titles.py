"""Titles as they stand before a name: "US President", "Secretary of State", "Malaysia's Prime Minister".

A title is read leftwards from the name, word by word, from its own words alone.
"""

import re

from claimcheck.english.lexicon import lexicon
from claimcheck.english.people.given import is_given
from claimcheck.english.people.nationalities import COUNTRIES, PEOPLES
from claimcheck.english.people.places import BODIES, CALENDAR, CITIES
from claimcheck.english.people.plain import PLAIN
from claimcheck.english.people.roles import FIELDS, HONORIFICS, MODIFIERS, OFFICES, RANKS, SHORT_RANKS
from claimcheck.english.people.trades import QUALIFIERS, is_trade, needs_more
from claimcheck.grammar.scan import Words

_PLURALS = frozenset(f"{word}s" for word in OFFICES | RANKS)
ROLES = OFFICES | RANKS | _PLURALS
TITLES = ROLES | HONORIFICS.keys()
PLACES = COUNTRIES | PEOPLES | CITIES
_COMPLEMENTS = FIELDS | PLACES | BODIES
_OFFICE_OF = (FIELDS - lexicon("national international local public european")) | PLACES
_PARTS = ROLES | MODIFIERS | FIELDS
_LINKS = frozenset({"s", "of", "for", "to", "the", "and", "first", "then"})
_SENT = frozenset(
    {"ambassador", "envoy", "representative", "adviser", "advisor", "aide", "assistant", "counsel"}
)
_SEATS = BODIES | FIELDS
# Verbs before a title that are roles or modifiers too: "will host Ukrainian President ...".
_VERBS = frozenset(
    {"host", "witness", "model", "judge", "count", "doctor", "champion", "guard", "pilot", "author"}
)
_VERBAL = _VERBS | lexicon("partner coach captain chair cook scout guide hand usher seed prop lock head star")
_BEFORE_VERBS = lexicon(
    """
    to will would can could may might must should shall did does do not ll helped let they we who
    """
)
# What a number follows before a role: "a Radio 4 presenter".
_NUMBERED = lexicon("radio channel formula ligue division group league moto category grade")
# Verbs with a name for their object: "a film that stars Ann Roe".
_VERBS_TOO = frozenset(
    {"stars", "partners", "hosts", "heads", "guards", "coaches", "judges", "models", "pilots", "authors"}
    | {"captains", "chairs", "champions", "doctors", "fathers", "mothers", "rivals", "leads", "counts"}
)
_LEADS = frozenset({"lead", "head", "star", "chair", "coach"})
_FIRST = frozenset({"minister", "lady", "gentleman", "deputy", "vice", "secretary", "lieutenant", "baseman"})
_CAPITALS = frozenset({"US ", "WHO", "IT "})
_TITLE_ENDS = TITLES | _COMPLEMENTS
_COMING = frozenset({"elect", "designate"})
_ABBREVIATIONS = RANKS | HONORIFICS.keys()
# The last word of whatever may stand before a name without a comma between.
_BEFORE_NAMES = (
    _TITLE_ENDS
    | _COMING
    | {rank.lower() for rank in SHORT_RANKS}
    | {office.rpartition("-")[2] for office in OFFICES}
)
_TIMES = frozenset({"then", "ex", "vice", "now", "co"})
# "World No. 4", "former world number one".
_RANKING = re.compile(
    r"(?:\b(?:[Ff]ormer|[Tt]hen|[Ee]x)[ -])?(?:\b(?:wo)?men['’]s )?\b[Ww]orld "
    r"(?:[Nn]o\.? ?|[Nn]umber )(?:\d{1,4}|one|two|three|four|five|six|seven|eight|nine|ten) $"
)
_LONGEST_RANKING = 40
_LONGEST_TITLE = 12
_LONGEST_WORD = 30
_OPENING_MARKS = "“\"‘'([—–…/"


def completes_office(words: Words, before: int) -> bool:
    """Whether the words up to number `before` are "Secretary of", "minister for the"."""
    if before >= 0 and words.words[before] == "the":
        before -= 1
    return before > 0 and words.words[before] in {"of", "for", "to"} and words.words[before - 1] in OFFICES


def after_complement(keys: tuple[str, ...]) -> int:
    """The index of the first word after "State", "Foreign Affairs", "New York"."""
    first = 1
    while first < len(keys) and keys[first] in _COMPLEMENTS and not is_given(keys[first]):
        first += 1
    if first < len(keys) and not is_given(keys[first]) and keys[first - 1] not in _OFFICE_OF:
        return 0
    return first


def after_titles(words: Words) -> frozenset[int]:
    """Where in the text the words stand that a word of a title comes before."""
    starts = words.starts
    last = len(starts) - 1
    return frozenset(starts[number + 1] for number in words.numbers(_BEFORE_NAMES) if number < last)


def title_opening(text: str, words: Words, start: int) -> int | None:
    """The number of the first word of the title before a name that starts at an offset; None without one.

    The title runs up to the name, or up to a comma before it.
    """
    if text[start - 1 : start] != " ":
        return None
    before = text[max(0, start - _LONGEST_WORD) : start - 1].replace("\n", " ").rpartition(" ")[2]
    before = before.lstrip(_OPENING_MARKS).lower()
    word = before.rstrip(".,")[-_LONGEST_WORD:]
    number = words.at(start)
    if is_short_rank(text, start - 3, start):
        return number - 1
    if not word or not _closes_title(before, word):
        return None
    first = _first_word(text, words, number)
    title = words.words[first:number]
    lower = text[words.starts[number - 1]].islower()
    if lower and (word in _VERBS_TOO or (first == number - 1 and _is_verb(words, first))):
        return None
    if not (title[-1] in TITLES or is_title("-".join(title[-2:])) or _has_complement(title)):
        return None
    return first


def _first_word(text: str, words: Words, number: int) -> int:
    """The number of the first word of the title that ends before word `number`."""
    last = number - 1
    first = last
    while first > 0 and number - first < _LONGEST_TITLE and _belongs(text, words, first - 1):
        first -= 1
    while first < last and _is_loose(text, words, first):
        first += 1
    return first


def trade_opening(text: str, words: Words, start: int) -> int | None:
    """The number of the first word of the trade or ranking right before a given name at an offset."""
    if text[start - 1 : start] != " ":
        return None
    key = text[max(0, start - _LONGEST_WORD) : start - 1].replace("\n", " ").rpartition(" ")[2]
    key = key.lstrip(_OPENING_MARKS).lower()
    number = words.at(start)
    if not is_trade(key):
        return None
    first = _first_word(text, words, number)
    alone = first == number - 1
    return None if alone and (needs_more(key) or _is_verb(words, first)) else first


def _is_verb(words: Words, number: int) -> bool:
    """Whether a word that may be a role is a verb here: "will host", "to guide"."""
    return number > 0 and words.words[number] in _VERBAL and words.words[number - 1] in _BEFORE_VERBS


def ranking_opening(text: str, words: Words, start: int) -> int | None:
    """The number of the first word of "World No. 4" right before a name at an offset."""
    found = _RANKING.search(text, max(0, start - _LONGEST_RANKING), start)
    return words.at(found.start()) if found else None


def is_short_rank(text: str, start: int, name: int) -> bool:
    """Whether the word that starts at an offset is a police rank before the name at another: "PC Ann Roe"."""
    if name != start + 3 or text[start : name - 1] not in SHORT_RANKS or text[start - 1 : start].isalnum():
        return False
    if text[max(0, start - 3) : start] == "in " or text[max(0, start - 11) : start] == "Washington ":
        return False
    first = text[name : name + _LONGEST_WORD].split(" ", 1)
    return len(first) > 1 and first[1][:1].isupper() and is_given(first[0].lower())


def is_title(key: str) -> bool:
    """Whether a word, hyphens and all, is a title: "minister", "then-gov", "president-elect"."""
    if key in TITLES:
        return True
    first, _, last = key.rpartition("-")
    return (first in _TIMES and last in TITLES) or (last in _COMING and first.rpartition("-")[2] in TITLES)


def _closes_title(before: str, word: str) -> bool:
    """Whether a title can end in the word before a name, with the point or comma after it."""
    if before.endswith(","):
        return before[:-1].replace("-", "").isalpha()
    if before.endswith("."):
        return word.rpartition("-")[2] in _ABBREVIATIONS
    return word in _TITLE_ENDS or is_title(word) or word.rpartition("-")[2] in _TITLE_ENDS


def _is_loose(text: str, words: Words, number: int) -> bool:
    """Whether a word at the head of a title is no part of it: a link, a verb."""
    word, start = words.words[number], words.starts[number]
    if word in _LINKS:
        return word not in {"first", "then"}
    if text[start].isupper() or text[start + len(word)] == "-":
        return False
    return word in _VERBS or (word in _LEADS and text[words.starts[number + 1]].isupper())


def _has_complement(title: list[str]) -> bool:
    return any(word in {"of", "for", "to"} and title[at - 1] in OFFICES for at, word in enumerate(title))


def _belongs(text: str, words: Words, number: int) -> bool:
    """Whether a word can be part of a title that goes on with the next word."""
    word, start = words.words[number], words.starts[number]
    initial = text[start].isupper()
    match text[start + len(word) : words.starts[number + 1]]:
        case " ":
            return _is_part(text, words, number)
        case "-":
            return word != "s"
        case "'" | "’":
            return words.words[number + 1] == "s" and (initial or word in ROLES or word in MODIFIERS)
        case ".":
            return initial and len(word) == 1
        case ". ":
            return initial and (len(word) == 1 or word in _ABBREVIATIONS)
        case _:
            return False


def _is_part(text: str, words: Words, number: int) -> bool:
    """Whether a word with a blank after it can be part of a title."""
    word, start = words.words[number], words.starts[number]
    if word in _LINKS:
        return _links(text, words, number)
    if word in CITIES and words.words[number + 1] in PEOPLES:
        return False
    if word in TITLES or word in PEOPLES:
        return True
    capital = text[start].isupper()
    if word in MODIFIERS:
        return capital or word not in QUALIFIERS or not text[words.starts[number + 1]].isupper()
    if number and (word.isdigit() or text[start - 1] == "-"):
        return _is_joined(text, words, number)
    known = word in CALENDAR or (word in PLAIN and text[start : start + 3] not in _CAPITALS)
    return capital and not known


def _is_joined(text: str, words: Words, number: int) -> bool:
    """Whether a hyphen or a number joins a word to the one before: "left-arm", "20-year-old", "Radio 4"."""
    word, before = words.words[number], words.words[number - 1]
    if word.isdigit():
        return before in _NUMBERED
    whole = word.isalpha() and text[words.starts[number] - 2].isalnum()
    return whole and before not in {"re", "co", "pre"} and (before.isalpha() or word == "time")


def _links(text: str, words: Words, number: int) -> bool:
    """Whether a small word holds the parts of a title together."""
    two_before, before = words.words[max(0, number - 2)], words.words[max(0, number - 1)]
    word, after = words.words[number], words.words[number + 1]
    if word in {"of", "for"}:
        return before in OFFICES or (before in _SEATS and text[words.starts[number - 1]].isupper())
    if word == "the":
        return before in {"of", "for", "to"} and (two_before in OFFICES or two_before in _SEATS)
    return (
        (word == "s" and text[words.starts[number] - 1] in "'’")
        or (word == "to" and before in _SENT)
        or (word == "and" and before in _PARTS and after in _PARTS and not is_given(two_before))
        or (word == "first" and after in _FIRST)
    )
