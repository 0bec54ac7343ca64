"""The persons of a text: their full names, roles, gender, and every place where they are named.

Names are runs of capitals with evidence for a person: a title, a known given name, initials, an age, a verb
of speech beside them, or the surname used alone elsewhere. Offsets are those of `Prose.text`.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal, TypeAlias

from claimcheck.draft import Span
from claimcheck.english.given import FEMALE_NAMES, MALE_NAMES, is_given
from claimcheck.english.namings import Naming, namings
from claimcheck.english.nationalities import COUNTRIES, PEOPLES
from claimcheck.english.places import BODIES, CALENDAR, CITIES
from claimcheck.english.plain import PLAIN
from claimcheck.english.roles import FEMALE, HONORIFICS, MALE
from claimcheck.grammar.scan import Scan

Gender: TypeAlias = Literal["male", "female"]

_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_NOT_SURNAMES = COUNTRIES | PEOPLES | CITIES | BODIES | CALENDAR | PLAIN
_AFTER = re.compile(
    r",? (?:\(?\d{1,2}\)?[,)]|who(?:se)? |(?:has |had )?(?:said|says|told|tweeted|testified|recalled|thinks"
    r"|explained|added|wrote|admitted|insisted|joked)\b)|,? aged \d"
)
_BEFORE = re.compile(r"\b(?:said|says|added|explained|recalled) $")
_HE = re.compile(r"\b(?:he|his|him|himself)\b", re.IGNORECASE)
_SHE = re.compile(r"\b(?:she|her|hers|herself)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody the text names.

    `name` is the fullest name as first printed, `surname` what a second reference uses; `role` the title as
    first printed. `mentions` are the places of the name in order, titles left out, surnames alone included.
    """

    name: str
    surname: str
    role: str | None
    gender: Gender | None
    mentions: tuple[Span, ...]

    @property
    def first(self) -> Span:
        """The place of the first mention."""
        return self.mentions[0]


def people(scan: Scan) -> tuple[Person, ...]:
    """The persons named in a text, in the order of their first mentions."""
    found = list(namings(scan))
    full = _full_names(scan.text, found)
    groups = _linked(found, full)
    persons = [_person(scan, group) for group in groups]
    return tuple(sorted(persons, key=lambda person: person.first))


def _full_names(text: str, found: list[Naming]) -> set[tuple[str, ...]]:
    """The names of two words and more that there is evidence for."""
    alone = Counter(naming.keys[0] for naming in found if len(naming.keys) == 1)
    return {
        naming.keys for naming in found if len(_core(naming.keys)) > 1 and _is_person(text, naming, alone)
    }


def _core(keys: tuple[str, ...]) -> tuple[str, ...]:
    return keys[:-1] if keys[-1] in _SUFFIXES else keys


def _is_person(text: str, naming: Naming, alone: Counter[str]) -> bool:
    if naming.title or naming.honorific:
        return True
    core = _core(naming.keys)
    if is_given(core[0]):
        return core[-1] not in BODIES and (core[-1] not in COUNTRIES or is_given(core[-1]))
    if any(key in _NOT_SURNAMES for key in core):
        return False
    if len(core[0]) <= 2 or any(len(key) == 1 for key in core[1:-1]):
        return True
    if alone[core[-1]] or _AFTER.match(text, naming.name.end):
        return True
    return _BEFORE.search(text, max(0, naming.name.start - 12), naming.name.start) is not None


def _linked(found: list[Naming], full: set[tuple[str, ...]]) -> Iterable[list[Naming]]:
    """The namings of each person: the full name and, before or after it, the surname alone."""
    names: dict[tuple[str, ...], list[Naming]] = {}
    by_surname: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    alone = Counter(naming.keys[0] for naming in found if len(naming.keys) == 1)
    for naming in found:
        if naming.keys in full and naming.keys not in names:
            names[naming.keys] = []
            by_surname[_surname_key(naming.keys, alone)].append(naming.keys)
    latest: dict[str, tuple[str, ...]] = {surname: keys[0] for surname, keys in by_surname.items()}
    for naming in found:
        keys = naming.keys
        if keys in names:
            latest[_surname_key(keys, alone)] = keys
            names[keys].append(naming)
        elif len(_core(keys)) == 1 and _bare(keys[0]) in latest:
            names[latest[_bare(keys[0])]].append(naming)
        elif len(_core(keys)) == 1 and (naming.title or naming.honorific):
            latest[_bare(keys[0])] = keys
            names[keys] = [naming]
    return names.values()


def _bare(key: str) -> str:
    """A surname's key without the Arabic article."""
    return key[3:] if key.startswith(("al-", "el-")) else key


def _surname_key(keys: tuple[str, ...], alone: Counter[str]) -> str:
    """The last word of a name, or the first where the text uses only that alone ("Xi Jinping", "Xi")."""
    core = _core(keys)
    if alone[core[0]] and not alone[core[-1]] and not is_given(core[0]):
        return _bare(core[0])
    return _bare(core[-1])


def _person(scan: Scan, group: list[Naming]) -> Person:
    named = max(group, key=lambda naming: len(naming.keys))
    name = scan.text[named.name.start : named.name.end]
    alone = Counter(naming.keys[0] for naming in group if len(naming.keys) == 1)
    core = _core(named.keys)
    words = name.split()[: len(core)] if len(name.split()) == len(named.keys) else name.split()
    surname = words[0] if _surname_key(named.keys, alone) == _bare(core[0]) else words[-1]
    role = next((naming.title for naming in group if naming.title), None)
    return Person(name, surname, role, _gender(scan, group), tuple(naming.name for naming in group))


def _gender(scan: Scan, group: list[Naming]) -> Gender | None:
    """What titles and forms of address tell, else the given name, else the next pronoun in the sentence."""
    for word in _telling(group):
        if HONORIFICS.get(word) == "male" or word in MALE:
            return "male"
        if HONORIFICS.get(word) == "female" or word in FEMALE:
            return "female"
    given = max(group, key=lambda naming: len(naming.keys)).keys[0]
    if (given in MALE_NAMES) != (given in FEMALE_NAMES):
        return "male" if given in MALE_NAMES else "female"
    return _pronoun(scan, group[0])


def _telling(group: list[Naming]) -> Iterator[str]:
    for naming in group:
        if naming.honorific:
            yield naming.honorific
        if naming.title:
            yield naming.title.rpartition(" ")[2].lower()


def _pronoun(scan: Scan, naming: Naming) -> Gender | None:
    end = scan.sentences.at(naming.name.start).end
    he, she = (pattern.search(scan.text, naming.name.end, end) for pattern in (_HE, _SHE))
    if bool(he) == bool(she):
        return None
    return "male" if he else "female"
