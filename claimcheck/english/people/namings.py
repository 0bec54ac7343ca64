"""Names with what stands beside them: "US Senator Ann Lee", "Mr. Roe", "Jane Roe, the mayor,".

A titled name is read from its own sentence alone. Offsets are those of `Prose.text`.
"""

import re
from typing import Literal, NamedTuple

from claimcheck.draft import Span
from claimcheck.english.lexicon import lexicon
from claimcheck.english.people.appositions import role_after, role_before
from claimcheck.english.people.capitals import Token, runs
from claimcheck.english.people.given import GIVEN_NAMES, is_given
from claimcheck.english.people.nationalities import COUNTRIES, PEOPLES
from claimcheck.english.people.places import BODIES, CALENDAR
from claimcheck.english.people.plain import PLAIN
from claimcheck.english.people.roles import FIELDS, HONORIFICS, OFFICES, POSTNOMINALS
from claimcheck.english.people.titles import (
    PLACES,
    ROLES,
    TITLES,
    after_complement,
    completes_office,
    is_short_rank,
    is_title,
    title_opening,
)
from claimcheck.grammar.scan import Scan

_NEVER_NAMES = BODIES | CALENDAR | PLAIN | lexicon("assistant associate acting interim deputy")
_SURNAMES_TOO = lexicon(
    """
    west north east bay lake church guard wall park bush day castle lane banks bank hill parks battle
    court may march august june april christian post young street long good best hills moon grand king
    bishop prince page baker case powers strong
    """
)
# Roles that an adjective or verb looks like: "a major Warhol donor".
_ADJECTIVES = lexicon(
    """
    major general private principal official forward crown mp pm count fellow model host guard head
    executive chair representative champion star metropolitan miner counterpart second minor
    """
)
_NOBODY = (_NEVER_NAMES | PLACES) - _SURNAMES_TOO - GIVEN_NAMES
_AFTER_OFFICE = frozenset({"of ", "or ", "to ", "he "})
# "Her Royal Highness Princess Ann", "His Honour Judge Roe".
_MAJESTY = re.compile(
    r"\b(?:His|Her|Their)(?: (?:Royal|Serene|Imperial|Grace|Honour|Honor|Worship|Majest(?:y|ies)"
    r"|Highness(?:es)?|Excellency|Holiness|Eminence|Lordship|Ladyship))+(?= )"
)
_LONGEST_ADDRESS = 30
_LONGEST_NAME = 5
_LONGEST_HEADING = 160
_SHORTEST_HEADING = 5
_SHORT_WORD = 3


# Letters set off by a comma: "Jane Roe, QC,".
_LETTERS = re.compile(r", ([KQ]C|SC|ME?P|MSP)(?=[,.;)]|$)", re.MULTILINE)


class Naming(NamedTuple):
    """A stretch that may name somebody: `name` alone, `whole` with its title, the `title` as printed.

    `keys` are the words of the name in lower case; `honorific` is a form of address before it ("mr").
    `form` says where the title stands: before the name, set off before it or set off after it by a comma, or
    as letters after it.
    """

    name: Span
    whole: Span
    keys: tuple[str, ...]
    title: str | None = None
    form: Literal["before", "comma", "after", "letters"] = "before"
    honorific: str | None = None


def namings(scan: Scan) -> tuple[Naming, ...]:
    """Whatever may name a person, titled or not, in order; places and bodies are mostly left out."""
    return scan.once(_namings)


def _namings(scan: Scan) -> tuple[Naming, ...]:
    headings = _headings(scan)
    found = []
    for run in runs(scan.text, _NOBODY):
        while headings and headings[-1].end <= run[0].start:
            headings.pop()
        naming = _naming(scan, run, heading=bool(headings) and headings[-1].start <= run[0].start)
        if naming:
            found.append(naming)
    return tuple(found)


def _headings(scan: Scan) -> list[Span]:
    """The lines in which nearly every word has a capital, the last one first."""
    found = []
    for line in reversed(scan.prose.lines):
        if line.end - line.start > _LONGEST_HEADING or scan.text[line.end - 1] in '.?!”"':
            continue
        words = scan.text[line.start : line.end].split()
        small = sum(word[0].islower() and len(word) > _SHORT_WORD for word in words)
        if len(words) >= _SHORTEST_HEADING and small * 8 <= len(words):
            found.append(Span(line.start, line.end))
    return found


def _naming(scan: Scan, run: list[Token], *, heading: bool) -> Naming | None:
    first = _first_of_name(scan.text, run)
    start = run[0].start
    if first == 0 and scan.text[start - 3 : start] in _AFTER_OFFICE and not is_given(run[0].key):
        before = scan.words.at(start) - 1
        first = after_complement(run) if completes_office(scan.words, before) else 0
    name = _name(run[first:], titled=first > 0 and is_title(run[first - 1].key))
    if heading:
        name = _headed(name)
    if not name:
        return None
    last = first + len(name)
    letters = run[last] if last < len(run) and _is_letters(scan.text, run[last]) else None
    naming = _titled(scan, name, letters)
    titled = bool(naming.title or naming.honorific)
    if last < len(run) and run[last].key in BODIES and not (titled and is_given(name[0].key)):
        return None
    if titled:
        return None if _is_nation(naming) or _is_shouted(naming) else naming
    return None if _is_place(naming.keys) else naming


def _headed(name: list[Token]) -> list[Token]:
    """The part of a run that is a name where all words have capitals: given names and one word more."""
    first = next((number for number, token in enumerate(name) if is_given(token.key)), 0)
    last = first
    while last + 1 < len(name) and (is_given(name[last].key) or len(name[last].key) == 1):
        last += 1
    return name[first : last + 1]


def _is_nation(naming: Naming) -> bool:
    """Whether the name is a country, a people or a field: "Captain America", "... of Veterans Affairs"."""
    first = naming.keys[0]
    nation = all(key in COUNTRIES or key in PEOPLES for key in naming.keys)
    return (nation or first in FIELDS) and not is_given(first)


def _is_shouted(naming: Naming) -> bool:
    """Whether a title is written in capitals only, as in a headline, and no given name follows."""
    title = naming.title or ""
    return len(title) > _SHORT_WORD and title.isupper() and not is_given(naming.keys[0])


def _is_letters(text: str, token: Token) -> bool:
    return token.key in POSTNOMINALS and text[token.start : token.end].isupper()


def _titled(scan: Scan, name: list[Token], letters: Token | None) -> Naming:
    """The name with the titles that stand beside it, if any; `letters` are those after it ("KC")."""
    span = Span(name[0].start, name[-1].end)
    naming = Naming(span, span, tuple(token.key for token in name))
    opening = title_opening(scan.text, scan.words, span.start)
    if opening is None and len(name) > 1 and is_given(name[0].key):
        opening = _nation_before(scan, span.start)
    if opening is not None and scan.text[span.start - 2] == ",":
        naming = _set_off(scan, naming, span.start, opening)
    elif opening is not None:
        naming = _with_title(scan, naming, scan.words.starts[opening])
        address = scan.words.starts[opening]
        if naming.honorific and not naming.title and scan.text[address - 2 : address] == ", ":
            office = title_opening(scan.text, scan.words, address)
            naming = naming if office is None else _set_off(scan, naming, address, office)
    found = _LETTERS.match(scan.text, span.end)
    held = Span(letters.start, letters.end) if letters else Span(*found.span(1)) if found else None
    if held:
        span = Span(span.start, held.end)
        naming = _with_more(naming, scan.text[held.start : held.end], held.end, "letters")
    if naming.form != "comma" and (role := role_after(scan, span)):
        return _with_more(naming, role.title, role.whole.end, "after")
    return naming


def _set_off(scan: Scan, naming: Naming, start: int, opening: int) -> Naming:
    """The naming with the role from word number `opening` to the comma before its words at `start`."""
    found = role_before(scan, Span(start, naming.name.end), opening)
    return naming._replace(whole=found.whole, title=found.title, form="comma") if found else naming


def _with_more(naming: Naming, title: str, end: int, form: Literal["after", "letters"]) -> Naming:
    """The naming with a title after its name, which ends at an offset."""
    whole = Span(naming.whole.start, end)
    if naming.title:
        return naming._replace(whole=whole, title=f"{naming.title}, {title}")
    return naming._replace(whole=whole, title=title, form=form)


def _nation_before(scan: Scan, start: int) -> int | None:
    """The number of the nationality or party right before a name: "German Angela Roe"."""
    number = scan.words.at(start) - 1
    if number < 0 or not _is_kind(scan.words.words[number]):
        return None
    first = scan.words.starts[number]
    adjacent = start - first == len(scan.words.words[number]) + 1
    return number if adjacent and scan.text[first].isupper() else None


def _is_kind(key: str) -> bool:
    """Whether a word tells a nationality, a party or a creed."""
    return key in PEOPLES or key.endswith(("ist", "crat"))


def _with_title(scan: Scan, naming: Naming, start: int) -> Naming:
    """The naming with the words before it as its title, or as its form of address."""
    if address := _MAJESTY.search(scan.text, max(0, start - _LONGEST_ADDRESS), naming.name.start):
        start = address.start() if address.end() >= start else start
    title = scan.text[start : naming.name.start].strip()
    rest, _, last = title.rpartition(" ")
    honorific = last.lower().rstrip(".")
    if honorific in HONORIFICS:
        title = rest if rest.rpartition(" ")[2].lower().rstrip(".") in ROLES or " for " in rest else ""
    else:
        honorific = ""
    if title.islower() and title in _ADJECTIVES:
        return naming
    whole = Span(start, naming.name.end) if title else naming.whole
    return naming._replace(whole=whole, title=title or None, honorific=honorific or None)


def _first_of_name(text: str, run: list[Token]) -> int:
    """The index of the first token after the last title in a run, or after what merely opens a sentence."""
    for number in range(len(run) - 2, -1, -1):
        if is_short_rank(text, run[number].start, run[number + 1].start):
            return number + 1
        if is_title(run[number].key) and not _is_own_name(run, number):
            return number + 1
    first = 0
    while first < len(run) and run[first].key in _NEVER_NAMES:
        if is_given(run[first].key) and first + 1 < len(run) and run[first + 1].key not in _NEVER_NAMES:
            break
        first += 1
    if first + 2 < len(run) and is_given(run[first + 1].key):
        first += run[first].key in PLACES or run[first].key in FIELDS or _is_kind(run[first].key)
    if first and run[first - 1].key in BODIES and not (first < len(run) and is_given(run[first].key)):
        return 0
    return first


def _is_own_name(run: list[Token], number: int) -> bool:
    """Whether a word that is a title elsewhere is a name here: "Dean Roe", "Gov. Earl Poe"."""
    key, before = run[number].key, run[number - 1].key if number else ""
    return (is_given(key) and (not number or before in TITLES)) or (is_given(before) and key in _SURNAMES_TOO)


def _name(tokens: list[Token], *, titled: bool) -> list[Token]:
    """The tokens up to the first that no name holds."""
    name: list[Token] = []
    for token in tokens[:_LONGEST_NAME]:
        if name and token.key in POSTNOMINALS:
            break
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
    surname = token.key in _SURNAMES_TOO or (token.key in OFFICES and len(name) == 1)
    return surname and is_given(name[0].key)


def _is_place(keys: tuple[str, ...]) -> bool:
    """Whether an untitled run is a place or a people rather than a name."""
    return all(key in PLACES or key in TITLES for key in keys) and not is_given(keys[0])
