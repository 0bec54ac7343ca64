"""Names with what stands before them: "US President Joe Biden", "Kremlin spokesman Peskov", "Mr. Roe".

A titled name is read from its own words alone. Offsets are those of `Prose.text`.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.draft import Span
from claimcheck.english.capitals import Token, runs
from claimcheck.english.given import is_given
from claimcheck.english.lexicon import lexicon
from claimcheck.english.nationalities import COUNTRIES, PEOPLES
from claimcheck.english.places import BODIES, CALENDAR, CITIES
from claimcheck.english.plain import PLAIN
from claimcheck.english.roles import FIELDS, HONORIFICS, MODIFIERS, OFFICES, RANKS
from claimcheck.grammar.scan import Scan, Words

_ROLES = OFFICES | RANKS
_TITLES = _ROLES | HONORIFICS.keys()
_NEVER_NAMES = BODIES | CALENDAR | PLAIN
_SURNAMES_TOO = lexicon(
    "west north east bay lake church guard wall park bush day castle lane banks bank hill parks battle court "
    "may march august june april christian post young street long good best hills moon may grand king bishop "
    "prince page baker case powers strong"
)
_PLACES = COUNTRIES | PEOPLES | CITIES
_COMPLEMENTS = FIELDS | _PLACES | BODIES
_PARTS = _ROLES | MODIFIERS | FIELDS
_LINKS = frozenset({"s", "of", "for", "the", "and", "first", "then"})
_FIRST = frozenset({"minister", "lady", "gentleman", "deputy", "vice", "secretary", "lieutenant"})
_CAPITALS = frozenset({"US ", "WHO", "IT "})
_LONGEST_NAME = 5
_LONGEST_TITLE = 12


@dataclass(frozen=True, slots=True)
class Naming:
    """A stretch that may name somebody: `name` alone, `whole` with its title, the `title` as printed.

    `keys` are the words of the name in lower case; `honorific` is a form of address before it ("mr").
    """

    name: Span
    whole: Span
    keys: tuple[str, ...]
    title: str | None = None
    honorific: str | None = None


def namings(scan: Scan) -> Iterator[Naming]:
    """Whatever may name a person, titled or not, in order; places and bodies are mostly left out."""
    for run in runs(scan.text):
        found = _naming(scan, run)
        if found:
            yield found


def _naming(scan: Scan, run: list[Token]) -> Naming | None:
    first = _first_of_name(run)
    before = scan.words.at(run[0].start) - 1
    if first == 0 and not is_given(run[0].key) and _completes_office(scan.words, before):
        first = _after_complement(run)
    name = _name(run[first:], titled=first > 0 and run[first - 1].key in _TITLES)
    if not name:
        return None
    span = Span(name[0].start, name[-1].end)
    keys = tuple(token.key for token in name)
    opening = _title_opening(scan.text, scan.words, scan.words.at(span.start))
    if opening is None:
        return None if _no_name(run, first, keys) else Naming(span, span, keys)
    title = scan.text[opening : span.start].strip()
    last = title.rpartition(" ")[2].lower().rstrip(".")
    if title.lower().rstrip(".") in HONORIFICS:
        return Naming(span, span, keys, honorific=last)
    return Naming(span, Span(opening, span.end), keys, title, last if last in HONORIFICS else None)


def _first_of_name(run: list[Token]) -> int:
    """The index of the first token after the last title in a run, or after what merely opens a sentence."""
    for number in range(len(run) - 2, -1, -1):
        key = run[number].key
        if key in _TITLES and not (is_given(key) and number == 0) and not _middle_name(run, number):
            return number + 1
    first = 0
    while first < len(run) and (run[first].key in PLAIN or run[first].key in CALENDAR):
        if is_given(run[first].key) and first + 1 < len(run) and run[first + 1].key not in _NEVER_NAMES:
            break
        first += 1
    if first + 2 < len(run) and run[first].key in _PLACES and is_given(run[first + 1].key):
        first += 1
    return first


def _middle_name(run: list[Token], number: int) -> bool:
    return number > 0 and is_given(run[number - 1].key) and run[number].key in _SURNAMES_TOO


def _name(tokens: list[Token], *, titled: bool) -> list[Token]:
    """The tokens up to the first that no name holds."""
    name: list[Token] = []
    for token in tokens[:_LONGEST_NAME]:
        if (token.key in _NEVER_NAMES or token.key in OFFICES) and not _surname_too(
            token, name, titled=titled
        ):
            break
        name.append(token)
    return name


def _surname_too(token: Token, name: list[Token], *, titled: bool) -> bool:
    """Whether a word that is usually no name is one here: "Kanye West", "Prime Minister May", "Dean Roe"."""
    if not name:
        return is_given(token.key) or (titled and token.key in _SURNAMES_TOO)
    return token.key in _SURNAMES_TOO and is_given(name[0].key)


def _no_name(run: list[Token], first: int, keys: tuple[str, ...]) -> bool:
    """Whether an untitled run is a place, a people or a body rather than a name."""
    if first + len(keys) < len(run) and run[first + len(keys)].key in BODIES:
        return True
    return all(key in _PLACES or key in _TITLES for key in keys) and not is_given(keys[0])


def _completes_office(words: Words, before: int) -> bool:
    """Whether the words up to number `before` are "Secretary of", "minister for the"."""
    if before >= 0 and words.words[before] == "the":
        before -= 1
    return before > 0 and words.words[before] in {"of", "for"} and words.words[before - 1] in OFFICES


def _after_complement(run: list[Token]) -> int:
    """The index of the first token after "State", "Foreign Affairs", "New York"."""
    first = 1
    while first < len(run) and run[first].key in _COMPLEMENTS and not is_given(run[first].key):
        first += 1
    return first


def _title_opening(text: str, words: Words, number: int) -> int | None:
    """Where the title before word `number` begins; None where no title stands there."""
    first = number
    role = False
    while first > 0 and number - first < _LONGEST_TITLE and _belongs(text, words, first - 1):
        first -= 1
        role = role or words.words[first] in _TITLES
        if first == number - 1 and not role and words.words[first] not in _COMPLEMENTS:
            return None
    while first < number and (words.words[first] in {"s", "of", "for", "the", "and"}):
        first += 1
    return words.starts[first] if role and first < number else None


def _belongs(text: str, words: Words, number: int) -> bool:
    """Whether a word can be part of a title that goes on with the next word."""
    word, start = words.words[number], words.starts[number]
    gap = text[start + len(word) : words.starts[number + 1]]
    initial = text[start].isupper()
    if gap in {". ", "."}:
        return initial and (len(word) == 1 or (gap == ". " and (word in RANKS or word in HONORIFICS)))
    if gap in {"'", "’"}:
        return words.words[number + 1] == "s" and (initial or word in _ROLES or word in MODIFIERS)
    if gap not in {" ", "-"}:
        return False
    if word in _LINKS:
        return _links(text, words, number, gap)
    if word in _TITLES or word in MODIFIERS or word in PEOPLES:
        return True
    return initial and word not in CALENDAR and (word not in PLAIN or text[start : start + 3] in _CAPITALS)


def _links(text: str, words: Words, number: int, gap: str) -> bool:
    """Whether a small word holds the parts of a title together."""
    two_before, before = words.words[max(0, number - 2)], words.words[max(0, number - 1)]
    after = words.words[number + 1]
    match words.words[number]:
        case "s":
            return text[words.starts[number] - 1] in "'’"
        case "of" | "for":
            return before in OFFICES
        case "the":
            return before in {"of", "for"} and two_before in OFFICES
        case "and":
            return before in _PARTS and after in _PARTS
        case "first":
            return after in _FIRST
        case _:
            return gap == "-"
