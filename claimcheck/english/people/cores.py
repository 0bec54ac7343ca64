"""Which words of a run of capitals are somebody's name, by the words alone, in lower case."""

from functools import lru_cache

from claimcheck.english.lexicon import lexicon
from claimcheck.english.people.given import GIVEN_NAMES, is_given
from claimcheck.english.people.nationalities import PEOPLES
from claimcheck.english.people.places import BODIES, CALENDAR
from claimcheck.english.people.plain import PLAIN
from claimcheck.english.people.roles import FIELDS, OFFICES, POSTNOMINALS
from claimcheck.english.people.titles import PLACES, TITLES, is_title
from claimcheck.english.people.trades import is_trade

_NEVER_NAMES = BODIES | CALENDAR | PLAIN | lexicon("assistant associate acting interim deputy")
_SURNAMES_TOO = lexicon(
    """
    west north east bay lake church guard wall park bush day castle lane banks bank hill parks battle
    court may march august june april christian post young street long good best hills moon grand king
    bishop prince page baker case powers strong
    """
)
# What is named for somebody: "Prince Albert Road", "Queen Ann Hospital".
SITES = lexicon(
    """
    road street avenue lane drive county hospital school college university hotel theatre theater bridge
    square church castle stadium airport station museum library island islands academy infirmary
    """
)
NOBODY = (_NEVER_NAMES | PLACES) - _SURNAMES_TOO - GIVEN_NAMES
"""Words that name nobody where they stand alone."""

_LONGEST_NAME = 5


@lru_cache(maxsize=8192)
def core(keys: tuple[str, ...], ranks: tuple[int, ...]) -> tuple[int, int]:
    """Where the name in a run of words begins and ends, by its words alone."""
    first = _first_of_name(keys, ranks)
    return first, first + length(keys[first:], titled=first > 0 and is_title(keys[first - 1]))


def headed(keys: tuple[str, ...], first: int, end: int) -> tuple[int, int]:
    """The part of a run that is a name where all words have capitals: given names and one word more."""
    first = next((number for number in range(first, end) if is_given(keys[number])), first)
    last = first
    while last + 1 < end and (is_given(keys[last]) or len(keys[last]) == 1):
        last += 1
    return first, min(last + 1, end)


def is_kind(key: str) -> bool:
    """Whether a word tells a nationality, a party or a creed."""
    return key in PEOPLES or key.endswith(("ist", "crat"))


def _first_of_name(keys: tuple[str, ...], ranks: tuple[int, ...]) -> int:
    """The index of the first word after the last title in a run, or after what merely opens a sentence."""
    for number in range(len(keys) - 2, -1, -1):
        if number in ranks or (is_title(keys[number]) and not _is_own_name(keys, number)):
            return number + 1
    first = 0
    while first < len(keys) and keys[first] in _NEVER_NAMES:
        if is_given(keys[first]) and first + 1 < len(keys) and keys[first + 1] not in _NEVER_NAMES:
            break
        first += 1
    if first + 2 < len(keys) and is_given(keys[first + 1]):
        first += (
            keys[first] in PLACES or keys[first] in FIELDS or is_kind(keys[first]) or is_trade(keys[first])
        )
    if first and keys[first - 1] in BODIES and not (first < len(keys) and is_given(keys[first])):
        return 0
    return first


def _is_own_name(keys: tuple[str, ...], number: int) -> bool:
    """Whether a word that is a title elsewhere is a name here: "Dean Roe", "Gov. Earl Poe"."""
    key, before = keys[number], keys[number - 1] if number else ""
    return (is_given(key) and (not number or before in TITLES)) or (is_given(before) and key in _SURNAMES_TOO)


def length(keys: tuple[str, ...], *, titled: bool) -> int:
    """How many words stand before the first that no name holds."""
    for number, key in enumerate(keys[:_LONGEST_NAME]):
        if number and key in POSTNOMINALS:
            return number
        if (key in _NEVER_NAMES or key in OFFICES) and not _surname_too(keys[: number + 1], titled=titled):
            return number
    return min(len(keys), _LONGEST_NAME)


def _surname_too(keys: tuple[str, ...], *, titled: bool) -> bool:
    """Whether a last word that is usually no name is one: "Kanye West", "Prime Minister May", "Dean Roe"."""
    last = keys[-1]
    if len(keys) == 1:
        return is_given(last) or (titled and last in _SURNAMES_TOO and last not in SITES)
    surname = last in _SURNAMES_TOO or (last in OFFICES and len(keys) == 2)
    return surname and is_given(keys[0])


def is_place(keys: tuple[str, ...]) -> bool:
    """Whether an untitled run is a place or a people rather than a name."""
    return all(key in PLACES or key in TITLES for key in keys) and not is_given(keys[0])
