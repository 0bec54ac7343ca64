"""Which of a text's capitals name persons, and which namings are one person's.

The evidence is a title, a common given name, initials, an age, a verb of speech beside the name, or the
surname used alone elsewhere.
"""

import re
from collections import Counter
from functools import cached_property

from claimcheck.draft import Span
from claimcheck.english.lexicon import lexicon
from claimcheck.english.people.given import FAMILY_FIRST, FEMALE_NAMES, MALE_NAMES, is_given
from claimcheck.english.people.namings import Naming, namings
from claimcheck.english.people.nationalities import COUNTRIES, PEOPLES
from claimcheck.english.people.places import BODIES, CALENDAR, CITIES
from claimcheck.english.people.plain import PLAIN
from claimcheck.english.people.roles import HONORIFICS
from claimcheck.grammar.scan import Scan

SUFFIXES = lexicon("jr sr ii iii iv")
PARTICLES = lexicon("van von de der den del della di da dos du la le bin ben al el")
_NOT_SURNAMES = COUNTRIES | PEOPLES | CITIES | BODIES | CALENDAR | PLAIN
_AFTER = re.compile(
    r",? (?:\(?\d{1,2}\)?[,)]|who(?:se)? |(?:has |had )?(?:said|says|told|tweeted|testified|recalled|thinks"
    r"|explained|added|wrote|admitted|insisted|joked)\b)|,? aged \d"
    r"|, an? (?:[a-z-]+ ){1,3}(?:who |(?:at|from) (?:the )?[A-Z])"
)
_BEFORE = re.compile(
    r"\b(?:said|says|added|adds|explained|recalled|recalls|argued|argues|wrote|writes|asked|asks|replied|warned"
    r"|warns|counters|insists|insisted|joked|jokes|(?:man|woman|boy|girl|student|consultant|teacher) named) $"
)
_TRIPLE = 3
_ENDINGS = tuple(
    lexicon(
        """
        ov ova ev eva sky skiy ski ska enko vich vić ić wicz czyk vili yan ian escu opoulos sson ssen stein
        berg mann ez oğlu oglu
        """
    )
)


class Register:
    """All that may be names in a text, and which of them are one person's."""

    def __init__(self, scan: Scan) -> None:
        self.scan = scan
        self.in_lower_case: dict[str, bool] = {}
        found = namings(scan)
        names = {naming.keys for naming in found if len(naming.keys) > 1 and is_given(naming.keys[0])}
        self.found = [self._cut(naming, names) for naming in found]

    def _cut(self, naming: Naming, names: set[tuple[str, ...]]) -> Naming:
        """The naming without a word of a headline or of a sentence's start that stands beside its name."""
        keys, name = naming.keys, naming.name
        if len(keys) < _TRIPLE:
            return naming
        words = self.scan.text[name.start : name.end].split(" ")
        if keys[:2] in names and keys[2] not in SUFFIXES and len(words) == len(keys):
            end = name.start + len(" ".join(words[:2]))
            return naming._replace(name=Span(name.start, end), keys=keys[:2])
        if keys[1:] in names and not is_given(keys[0]):
            return naming._replace(name=Span(name.start + len(words[0]) + 1, name.end), keys=keys[1:])
        return naming

    @cached_property
    def alone(self) -> Counter[str]:
        """How often each word stands alone as a name."""
        return Counter(
            core[0] for core in map(words_of, (naming.keys for naming in self.found)) if len(core) == 1
        )

    @cached_property
    def persons(self) -> dict[tuple[str, ...], str]:
        """The names of two words and more that belong to persons, each with the key of its surname."""
        names: dict[tuple[str, ...], Naming] = {}
        for naming in self.found:
            held = names.get(naming.keys)
            if len(words_of(naming.keys)) > 1 and (held is None or self._opens_sentence(held)):
                names[naming.keys] = naming
        names |= {naming.keys: naming for naming in self.found if naming.title or naming.honorific}
        known = {keys: self._surname(keys) for keys, naming in names.items() if self._is_certain(naming)}
        surnames = set(known.values())
        for keys, naming in names.items():
            if keys not in known and self._is_likely(naming, surnames):
                known[keys] = self._surname(keys)
        tails = {keys[-2:] for keys in known if len(keys) >= _TRIPLE and not is_given(keys[-2])}
        return {keys: name for keys, name in known.items() if len(words_of(keys)) > 1 and keys not in tails}

    def _surname(self, keys: tuple[str, ...]) -> str:
        return _bare(words_of(keys)[0 if self.opens_with_surname(keys) else -1])

    def groups(self) -> list[list[Naming]]:
        """The namings of each person: full names and, before or after them, surnames alone."""
        latest: dict[str, list[Naming]] = {}
        groups: dict[tuple[str, ...], list[Naming]] = {}
        for keys, surname in self.persons.items():
            core = words_of(keys)
            latest.setdefault(surname, groups.setdefault((core[0], core[-1]), []))
        tails = {keys[-2:] for keys in self.persons if len(keys) >= _TRIPLE}
        for naming in self.found:
            core = words_of(naming.keys)
            surname = _bare(core[-1])
            own = self._addressed(naming, surname, groups)
            if own is not None:
                group = own
            elif naming.keys in self.persons:
                group = latest[self.persons[naming.keys]] = groups[core[0], core[-1]]
            elif surname in latest and (len(core) == 1 or core in tails):
                group = latest[surname]
            elif surname in latest and self._opens_sentence(naming):
                latest[surname].append(_last_word(self.scan.text, naming))
                continue
            elif len(core) == 1 and (naming.title or naming.honorific) and not self._is_plain(core[0]):
                group = latest[surname] = groups.setdefault(core, [])
            else:
                continue
            group.append(naming)
        return [group for group in groups.values() if group]

    @cached_property
    def _bearers(self) -> dict[str, list[tuple[str, ...]]]:
        """The names of persons by the key of their surname."""
        found: dict[str, list[tuple[str, ...]]] = {}
        for keys, surname in self.persons.items():
            found.setdefault(surname, []).append(keys)
        return found

    def _addressed(
        self, naming: Naming, surname: str, groups: dict[tuple[str, ...], list[Naming]]
    ) -> list[Naming] | None:
        """The only person of a surname whom "Mr." or "Ms." before it alone fits, where there are several."""
        asked = HONORIFICS.get(naming.honorific or "")
        if asked not in {"male", "female"} or len(naming.keys) > 1:
            return None
        same = self._bearers.get(surname, [])
        if len(same) <= 1:
            return None
        other = FEMALE_NAMES - MALE_NAMES if asked == "male" else MALE_NAMES - FEMALE_NAMES
        fits = {(words_of(keys)[0], words_of(keys)[-1]) for keys in same if words_of(keys)[0] not in other}
        return groups[fits.pop()] if len(fits) == 1 else None

    def _is_certain(self, naming: Naming) -> bool:
        """Whether a title, a form of address or a common given name stands before the surname."""
        core = words_of(naming.keys)
        if len(core[-1]) == 1 or core[-1].partition("-")[0] in BODIES:
            return False
        if naming.title or naming.honorific or not is_given(core[0]):
            return bool(naming.title or naming.honorific)
        peoples = core[-1] in PEOPLES and core[-1].endswith("s")
        return not peoples and (core[-1] not in COUNTRIES or is_given(core[-1]))

    def _is_likely(self, naming: Naming, surnames: set[str]) -> bool:
        """Whether the words of a name, or those around it, look like a person's."""
        core = words_of(naming.keys)
        if core[0] in surnames - FAMILY_FIRST or (core[-1] in surnames and self._opens_sentence(naming)):
            return False
        if len(core[-1]) == 1 or core[-1].partition("-")[0] in BODIES:
            return False
        if any(key in _NOT_SURNAMES or self._is_plain(key) for key in core):
            return False
        if core[0] in FAMILY_FIRST or core[-1].endswith(_ENDINGS) or "-" in core[-1]:
            return True
        if len(core[0]) <= 2 or any(len(key) == 1 for key in core[1:-1]) or self.alone[core[-1]]:
            return True
        text, name = self.scan.text, naming.name
        return bool(_AFTER.match(text, name.end) or _BEFORE.search(text, max(0, name.start - 18), name.start))

    def _opens_sentence(self, naming: Naming) -> bool:
        return self.scan.sentences.at(naming.name.start).start == naming.name.start

    def _is_plain(self, key: str) -> bool:
        """Whether a word stands in lower case somewhere in the text, as no name does."""
        if key not in self.in_lower_case:
            words, text = self.scan.words, self.scan.text
            self.in_lower_case[key] = any(text[words.starts[number]].islower() for number in words.of(key))
        return self.in_lower_case[key]

    def opens_with_surname(self, keys: tuple[str, ...]) -> bool:
        """Whether a name's first word is its surname: "Xi Jinping", or what the text uses alone."""
        core = words_of(keys)
        if len(core) == 1:
            return False
        if core[0] in FAMILY_FIRST and (len(core) == 3 or "-" in core[1]):
            return True
        if is_given(core[0]):
            return False
        first, last = self.alone[core[0]], self.alone[core[-1]]
        return first >= last if core[0] in FAMILY_FIRST else bool(first and not last)


def words_of(keys: tuple[str, ...]) -> tuple[str, ...]:
    """A name's words without "Jr.", and without the particle that opens a surname alone ("De Bruyne")."""
    if len(keys) > 1 and keys[-1] in SUFFIXES:
        keys = keys[:-1]
    return keys[1:] if len(keys) == 2 and keys[0] in PARTICLES else keys


def _last_word(text: str, naming: Naming) -> Naming:
    """The naming's surname alone."""
    start = max(naming.name.start, text.rfind(" ", naming.name.start, naming.name.end) + 1)
    return naming._replace(name=Span(start, naming.name.end), keys=naming.keys[-1:])


def _bare(key: str) -> str:
    """A surname's key without the Arabic article."""
    return key[3:] if key.startswith(("al-", "el-")) else key
