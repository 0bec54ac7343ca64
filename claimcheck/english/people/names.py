"""The persons of a text: their full names, roles, gender, and every place where they are named.

Offsets are those of `Prose.text`.
"""

import re
from dataclasses import dataclass

from claimcheck.draft import Span
from claimcheck.english.people.gender import Gender, gender
from claimcheck.english.people.namings import Naming
from claimcheck.english.people.register import PARTICLES, SUFFIXES, Register, words_of
from claimcheck.grammar.scan import Scan

_JOINED = re.compile(r"(?:\b(?:van|von|de|der|den|del|della|di|da|dos|du|la|le|bin|ben|al|el)[ -])+$")


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
    return scan.once(_people)


def _people(scan: Scan) -> tuple[Person, ...]:
    register = Register(scan)
    persons = [
        _person(scan, group, surname_first=any(register.opens_with_surname(naming.keys) for naming in group))
        for group in register.groups()
    ]
    return tuple(sorted(persons, key=lambda person: person.first))


def _person(scan: Scan, group: list[Naming], *, surname_first: bool) -> Person:
    fullest = max(group, key=lambda naming: len(words_of(naming.keys)))
    name = scan.text[fullest.name.start : fullest.name.end]
    role = next((naming.title for naming in group if naming.title), None)
    mentions = tuple(_with_particles(scan.text, naming) for naming in group)
    return Person(name, _surname(name, first=surname_first), role, gender(scan, group), mentions)


def _surname(name: str, *, first: bool) -> str:
    """The word of a name that stands for the person, with its particles: "Roe", "van der Roe"."""
    words = name.split()
    if first:
        return words[0]
    if len(words) > 1 and words[-1].rstrip(".").lower() in SUFFIXES:
        words.pop()
        words[-1] = words[-1].rstrip(",")
    at = len(words) - 1
    while at > 1 and words[at - 1].lower() in PARTICLES:
        at -= 1
    return " ".join(words[at:])


def _with_particles(text: str, naming: Naming) -> Span:
    """The place of a name, with the particles before a surname that stands alone: "von der Leyen"."""
    start = naming.name.start
    if len(naming.keys) > 1 or not text[max(0, start - 2) : start - 1].islower():
        return naming.name
    found = _JOINED.search(text, max(0, start - 12), start)
    return Span(found.start(), naming.name.end) if found else naming.name
