"""The persons of a text: their full names, roles, gender, and every place where they are named.

Names are runs of capitals with evidence for a person: a title, a common given name, initials, an age, a verb
of speech beside them, or the surname used alone elsewhere. Offsets are those of `Prose.text`.
"""

import re
from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from claimcheck.draft import Span
from claimcheck.english.gender import Gender, gender
from claimcheck.english.given import FAMILY_FIRST, is_given
from claimcheck.english.lexicon import lexicon
from claimcheck.english.namings import Naming, namings
from claimcheck.english.nationalities import COUNTRIES, PEOPLES
from claimcheck.english.places import BODIES, CALENDAR, CITIES
from claimcheck.english.plain import PLAIN
from claimcheck.grammar.scan import Scan

_SUFFIXES = lexicon("jr sr ii iii iv")
_PARTICLES = lexicon("van von de der den del della di da dos du la le bin ben al el")
_NOT_SURNAMES = COUNTRIES | PEOPLES | CITIES | BODIES | CALENDAR | PLAIN
_AFTER = re.compile(
    r",? (?:\(?\d{1,2}\)?[,)]|who(?:se)? |(?:has |had )?(?:said|says|told|tweeted|testified|recalled|thinks"
    r"|explained|added|wrote|admitted|insisted|joked)\b)|,? aged \d"
)
_BEFORE = re.compile(r"\b(?:said|says|added|explained|recalled) $")
_JOINED = re.compile(r"(?:\b(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|bin|ben|al|el)[ -])+$")
_ENDINGS = tuple(
    lexicon(
        """
    ov ova ev eva sky skiy ski ska enko vich vić ić wicz czyk vili yan ian escu opoulos sson ssen stein
    berg mann ez oğlu oglu
    """
    )
)


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
    register = _Register(scan)
    persons = [
        _person(scan, group, surname_first=any(register.opens_with_surname(naming.keys) for naming in group))
        for group in register.groups()
    ]
    return tuple(sorted(persons, key=lambda person: person.first))


class _Register:
    """All that may be names in a text, and which of them are one person's."""

    def __init__(self, scan: Scan) -> None:
        self.scan = scan
        self.found = list(namings(scan))
        self.in_lower_case: dict[str, bool] = {}

    @cached_property
    def alone(self) -> Counter[str]:
        """How often each word stands alone as a name."""
        return Counter(
            core[0] for core in map(_core, (naming.keys for naming in self.found)) if len(core) == 1
        )

    @cached_property
    def persons(self) -> dict[tuple[str, ...], str]:
        """The names of two words and more that belong to persons, each with the key of its surname."""
        names = {naming.keys: naming for naming in self.found if len(_core(naming.keys)) > 1}
        for naming in self.found:
            if naming.title or naming.honorific:
                names[naming.keys] = naming
        known = {keys: self._surname(keys) for keys, naming in names.items() if self._is_certain(naming)}
        surnames = set(known.values())
        for keys, naming in names.items():
            if keys not in known and keys[0] not in surnames and self._is_likely(naming):
                known[keys] = self._surname(keys)
        return {keys: surname for keys, surname in known.items() if len(_core(keys)) > 1}

    def _surname(self, keys: tuple[str, ...]) -> str:
        return _bare(_core(keys)[0 if self.opens_with_surname(keys) else -1])

    def groups(self) -> list[list[Naming]]:
        """The namings of each person: full names and, before or after them, surnames alone."""
        latest: dict[str, list[Naming]] = {}
        groups: dict[tuple[str, ...], list[Naming]] = {}
        for keys, surname in self.persons.items():
            core = _core(keys)
            latest.setdefault(surname, groups.setdefault((core[0], core[-1]), []))
        for naming in self.found:
            core = _core(naming.keys)
            if naming.keys in self.persons:
                group = latest[self.persons[naming.keys]] = groups[core[0], core[-1]]
            elif len(core) > 1:
                continue
            elif _bare(core[0]) in latest:
                group = latest[_bare(core[0])]
            elif naming.title or naming.honorific:
                group = latest[_bare(core[0])] = groups.setdefault(core, [])
            else:
                continue
            group.append(naming)
        return [group for group in groups.values() if group]

    def _is_certain(self, naming: Naming) -> bool:
        """Whether a title, a form of address or a common given name stands before the surname."""
        core = _core(naming.keys)
        if naming.title or naming.honorific or not is_given(core[0]):
            return bool(naming.title or naming.honorific)
        return core[-1] not in BODIES and (core[-1] not in COUNTRIES or is_given(core[-1]))

    def _is_likely(self, naming: Naming) -> bool:
        """Whether the words of a name, or those around it, look like a person's."""
        core = _core(naming.keys)
        if any(key in _NOT_SURNAMES or self._is_plain(key) for key in core):
            return False
        if core[0] in FAMILY_FIRST or core[-1].endswith(_ENDINGS) or "-" in core[-1]:
            return True
        if len(core[0]) <= 2 or any(len(key) == 1 for key in core[1:-1]) or self.alone[core[-1]]:
            return True
        text, name = self.scan.text, naming.name
        return bool(_AFTER.match(text, name.end) or _BEFORE.search(text, max(0, name.start - 12), name.start))

    def _is_plain(self, key: str) -> bool:
        """Whether a word stands in lower case somewhere in the text, as no name does."""
        if key not in self.in_lower_case:
            words, text = self.scan.words, self.scan.text
            self.in_lower_case[key] = any(
                text[words.starts[number]].islower() for number in words.numbers({key})
            )
        return self.in_lower_case[key]

    def opens_with_surname(self, keys: tuple[str, ...]) -> bool:
        """Whether a name's first word is its surname: "Xi Jinping", or what the text uses alone."""
        core = _core(keys)
        if len(core) == 1:
            return False
        if core[0] in FAMILY_FIRST and (len(core) == 3 or "-" in core[1]):
            return True
        if is_given(core[0]):
            return False
        first, last = self.alone[core[0]], self.alone[core[-1]]
        return first >= last if core[0] in FAMILY_FIRST else bool(first and not last)


def _core(keys: tuple[str, ...]) -> tuple[str, ...]:
    """A name's words without "Jr.", and without the particle that opens a surname alone ("De Bruyne")."""
    if len(keys) > 1 and keys[-1] in _SUFFIXES:
        keys = keys[:-1]
    return keys[1:] if len(keys) == 2 and keys[0] in _PARTICLES else keys


def _bare(key: str) -> str:
    """A surname's key without the Arabic article."""
    return key[3:] if key.startswith(("al-", "el-")) else key


def _person(scan: Scan, group: list[Naming], *, surname_first: bool) -> Person:
    fullest = max(group, key=lambda naming: len(_core(naming.keys)))
    name = scan.text[fullest.name.start : fullest.name.end]
    role = next((naming.title for naming in group if naming.title), None)
    mentions = tuple(_with_particles(scan.text, naming) for naming in group)
    return Person(name, _surname(name, first=surname_first), role, gender(scan, group), mentions)


def _surname(name: str, *, first: bool) -> str:
    """The word of a name that stands for the person, with its particles: "Roe", "van der Roe"."""
    words = name.split()
    if first:
        return words[0]
    if len(words) > 1 and words[-1].rstrip(".").lower() in _SUFFIXES:
        words.pop()
        words[-1] = words[-1].rstrip(",")
    at = len(words) - 1
    while at > 1 and words[at - 1].lower() in _PARTICLES:
        at -= 1
    return " ".join(words[at:])


def _with_particles(text: str, naming: Naming) -> Span:
    """The place of a name, with the particles before a surname that stands alone: "von der Leyen"."""
    start = naming.name.start
    if len(naming.keys) == 1 and (found := _JOINED.search(text, max(0, start - 12), start)):
        start = found.start()
    return Span(start, naming.name.end)
