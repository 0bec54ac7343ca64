"""Who a source is: a surname, a pronoun or "the statement" resolved to the full name as first printed.

A pronoun goes to the last speaker it fits, else to the person that the sentences before speak of; a noun to
the last source with the same noun, else to the person with that role.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from claimcheck.draft import Span
from claimcheck.english.people.gender import Gender
from claimcheck.english.people.given import FEMALE_NAMES, MALE_NAMES, is_given
from claimcheck.english.people.names import Person
from claimcheck.english.people.nationalities import COUNTRIES, PEOPLES
from claimcheck.english.people.roles import FEMALE, MALE, is_human
from claimcheck.english.speech.bodies import Bodies
from claimcheck.english.speech.closed import is_date_word
from claimcheck.english.speech.holders import Holders
from claimcheck.english.speech.reporting import SAID_THINGS

_GENDERS: dict[str, Gender] = {"he": "male", "him": "male", "his": "male", "she": "female", "her": "female"}
_SPEAKERS = frozenset({"i", "we", "my", "our", "you"})
_PLURALS = frozenset({"they", "their", "them"})
_THINGS = frozenset({"it", "its"})
_WORD = re.compile(r"[^\W_]+(?:[-.&][^\W_]+)*\.?")
_POSSESSIVE = re.compile(r"['’]s\Z|(?<=s)['’]\Z")
# How far back, in code points, a pronoun reaches.
_REACH = 2000
_SUBJECT_REACH = 60
_LETTERS = re.compile(r" [A-Z]{2,3}")
# Between an office and the name of its holder, and after that name.
_APPOSED = re.compile(
    r", (?:(?:the|a|an|its|his|her|their) (?:[a-z’'-]+ ){1,5})?"
    r"(?:(?:Sir|Dame|Lord|Lady|Dr|Prof|Mr|Mrs|Ms|Miss)\.? )?"
)
_CLOSED = re.compile(r"[,.;:!?)”\"]|’(?!s\b)|\s*\Z| (?:KC|QC|MP|MEP)\b|\n")
_ADDRESS = re.compile(r"(?<=, )[A-Z][a-z]+\.? \Z")
_OWNED = re.compile(r"([A-Z][\w.-]*+)(?:['’]s|(?<=s)['’]) ([a-z][a-z -]*+)\Z")
_PARENT = re.compile(r"the (?:[\w-]+ )?(mother|father)[- ]of[- ]\w+\Z", re.IGNORECASE)
_AGED = re.compile(r"the \d{1,3}-year-old\b", re.IGNORECASE)
# What a name that opens a source is followed by: "Roe of the union", "Roe (D-Ohio)".
_TAIL = re.compile(r"(?: (?:of|from|with|at|in|on) (?!and\b).+| \(.*\))\Z", re.DOTALL)
_TITLED = re.compile(r"(?:(?!(?:of|for|to|with|from|by|in|at|on|and)\b)(?:[A-Z][\w.-]*|[a-z-]+) ){0,5}")
# A name after one of these, its title between, is no subject: "after a call with President Roe".
_OBJECT = re.compile(
    r"\b(?:with|to|by|from|against|about|and|of|for|at|on|in|met|told|called|said|asked|urged|saw"
    r"|replaced|succeeded|quoted) (?:the |an? )?(?:(?:[A-Z][\w.’'-]*|[a-z]+) ){0,3}\Z"
)
# Before a name that ends a source: "friends of Roe", "a lawyer for Ms. Roe" are not Roe.
_OTHERS = re.compile(
    r"\b(?i:spokes[a-z]+|aides?|advis[eo]rs?|all(?:y|ies)|friends?|supporters?|critics?|opponents?|lawyers?"
    r"|attorneys?|famil(?:y|ies)|relatives?|members?|fans?|followers?|associates?|colleagues?|neighbou?rs?"
    r"|widow|wife|husband|sons?|daughters?|mother|father|brothers?|sisters?|representatives?|close)"
    r" (?:of|for|to|with|from|by) (?:the |then-|former )?(?:[A-Z][\w.’'-]* ){0,4}\Z"
)
_PREMIER = ("premier", "prime minister")
# A person of unknown gender is only taken from close by.
_NEAR = 600
_BESIDE = 60
# Line breaks up to the end of the next paragraph.
_NEXT_PARAGRAPH = 1


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody or something that speaks: the full name, and the role where one is printed."""

    name: str
    role: str | None = None
    person: Person | None = None
    head: str = ""
    medium: str | None = None


class Cast:
    """The persons of a text by place, and who has spoken so far."""

    def __init__(self, text: str, persons: Sequence[Person]) -> None:
        self.text = text
        self.places = sorted(
            ((mention, person) for person in persons for mention in person.mentions),
            key=lambda place: place[0],
        )
        self.starts = [mention.start for mention, _ in self.places]
        self.spoken: list[tuple[int, Speaker]] = []
        self.known: dict[Span, Speaker | None] = {}
        self.persons = persons
        self.offices: dict[str, list[Person]] = {}
        self.bodies = Bodies(self.text)
        self.holders = Holders(text, self.places, self.starts)

    def speaker(self, source: Span, medium: str | None = None, outer: Span | None = None) -> Speaker | None:
        """Who the words of a source stand for; sources are asked for in the order of the text.

        `medium` is the "statement" that the source speaks in, by which the text may call it later; `outer`
        is the subject of the clause around a pronoun.
        """
        if source not in self.known:
            found = (self._outer(source, outer) if outer else None) or self._resolved(source)
            self.known[source] = found
            if found:
                self.spoken.append((source.start, replace(found, medium=medium)))
        return self.known[source]

    def _outer(self, source: Span, outer: Span) -> Speaker | None:
        """Who the subject around a pronoun is, if the pronoun can stand for it."""
        found = self._resolved(outer)
        lower = self.text[source.start : source.end].lower()
        if not found or lower in _PLURALS:
            return found
        if lower in _THINGS:
            return None if found.person else found
        if found.person:
            return found if found.person.gender in {_GENDERS[lower], None} else None
        return None if found.head.islower() and found.head.endswith("s") else found

    def _resolved(self, source: Span) -> Speaker | None:
        words = self.text[source.start : source.end]
        person = self._named(source) or self._apposed(source)
        if person:
            return _as_speaker(person)
        lower = words.lower()
        if lower in _GENDERS:
            return self._pronoun(source.start, _GENDERS[lower])
        if lower in _SPEAKERS or lower in {"who", "that", "this"}:
            return None
        if lower in _PLURALS or lower in _THINGS:
            return self._last(source.start, plural=lower in _PLURALS)
        return self._noun(source.start, _POSSESSIVE.sub("", words))

    def _named(self, source: Span) -> Person | None:
        """The person whose name ends a source, but for a possessive."""
        number = bisect_left(self.starts, source.end) - 1
        if number < 0 or self.starts[number] < source.start:
            return None
        mention, person = self.places[number]
        tail = self.text[mention.end : source.end]
        ahead = self.text[source.start : mention.start]
        if " and " in ahead or _OTHERS.search(ahead):
            return None
        if not tail or _POSSESSIVE.fullmatch(tail) or _LETTERS.fullmatch(tail):
            return person
        first, opens = self.places[bisect_left(self.starts, source.start)]
        whose = self.text[first.end : source.end]
        titled = _TITLED.fullmatch(self.text, source.start, first.start)
        return opens if titled and _TAIL.match(whose) and " and " not in whose else None

    def _apposed(self, source: Span) -> Person | None:
        """The person whose name stands beside an office: "the union's organiser, Ana Marin"."""
        number = bisect_left(self.starts, source.end)
        if number == len(self.starts) or self.starts[number] > source.end + _BESIDE:
            return None
        mention, person = self.places[number]
        found = _WORD.findall(self.text[source.start : source.end])
        holds = bool(found) and is_human(_head(found).lower())
        beside = _APPOSED.fullmatch(self.text, source.end, mention.start)
        return person if holds and beside and _CLOSED.match(self.text, mention.end) else None

    def _pronoun(self, at: int, gender: Gender) -> Speaker | None:
        said_at, last = self._last_person(at, gender)
        number = bisect_right(self.starts, at) - 1
        while number >= 0 and self.starts[number] > max(said_at, at - _REACH):
            mention, person = self.places[number]
            fits = person.gender == gender or (person.gender is None and at - mention.start < _NEAR)
            if fits and self._opens(mention):
                return _as_speaker(person)
            number -= 1
        if last:
            return last
        number = bisect_right(self.starts, at) - 1
        while number >= 0 and self.starts[number] > at - _REACH:
            if self.places[number][1].gender == gender:
                return _as_speaker(self.places[number][1])
            number -= 1
        number = bisect_right(self.starts, at) - 1
        near = number >= 0 and at - self.starts[number] < _NEAR and self.places[number][1].gender is None
        return _as_speaker(self.places[number][1]) if near else None

    def _last_person(self, at: int, gender: Gender | None) -> tuple[int, Speaker | None]:
        for start, speaker in reversed(self.spoken[-8:]):
            if at - start > _REACH:
                break
            if speaker.person and (gender is None or speaker.person.gender in {gender, None}):
                return start, speaker
            if gender and not speaker.person and _is_human(speaker, gender):
                close = self.text.count("\n", start, at) <= _NEXT_PARAGRAPH
                if close or speaker.head.lower() in MALE | FEMALE:
                    return start, speaker
        return -1, None

    def _opens(self, mention: Span) -> bool:
        """Whether a name stands near the start of its sentence or paragraph, as a subject does.

        What stands before it may end in a comma: "the union's organiser, Ana Marin", "No, Marin".
        """
        near = max(0, mention.start - _SUBJECT_REACH)
        start = max(self.text.rfind(mark, near, mention.start) for mark in (". ", "\n", "” ", '" '))
        before = _ADDRESS.sub("", self.text[start + 1 : mention.start]).rstrip(", ")
        if _OBJECT.search(before + " "):
            return False
        return (start >= 0 or near == 0) and "," not in before

    def _last(self, at: int, *, plural: bool) -> Speaker | None:
        for start, speaker in reversed(self.spoken[-8:]):
            if at - start > _REACH or (not plural and self.text.count("\n", start, at) > 1):
                break
            body = speaker.person is None or (speaker.person.gender is None and speaker.role is None)
            if body and plural == speaker.head.endswith("s"):
                return speaker
        return None

    def _noun(self, at: int, words: str) -> Speaker | None:
        found = _WORD.findall(words)
        if not found:
            return None
        head = _head(found)
        if parent := _PARENT.match(words):
            return self._pronoun(at, "female" if parent[1].lower() == "mother" else "male")
        definite = found[0].lower() in {"the", "that", "this", "both"}
        if definite and head.islower() and not any(word[0].isupper() for word in found[1:]):
            for _, speaker in reversed(self.spoken[-20:]):
                if speaker.medium == head or (speaker.head == head and not speaker.person):
                    return speaker
        if person := self.holders.holder(at, words):
            return _as_speaker(person)
        if _AGED.match(words) and (last := self._last_person(at, None)[1]):
            return last
        body = self.bodies.only(head) if definite and len(found) == 2 else None
        owned = _OWNED.match(words)
        holder = self._holder(owned[1], owned[2]) if owned else None
        return (
            _as_speaker(holder) if holder else Speaker(body or _plain(found, words, head), None, None, head)
        )

    def _holder(self, owner: str, office: str) -> Person | None:
        """The only person of the text with an office: "Norway's premier" of Prime Minister Ana Lund."""
        offices = _PREMIER if office in _PREMIER else (office,)
        if office not in self.offices:
            self.offices[office] = [
                person
                for person in self.persons
                if person.role and person.role.partition(",")[0].lower().endswith(offices)
            ]
        holders = self.offices[office]
        alone = len(holders) == 1 and _is_of(holders[0].role or "", owner.lower())
        return holders[0] if alone else None


def _is_human(speaker: Speaker, gender: Gender) -> bool:
    """Whether the head noun of a source without a name tells one person, of a gender if it tells one."""
    own = speaker.head.lower().rpartition("-")[2]
    if speaker.head[:1].isupper() and is_given(own):
        return own in (MALE_NAMES if gender == "male" else FEMALE_NAMES)
    if own in FEMALE or own.endswith("woman"):
        return gender == "female"
    if own in MALE or own.endswith("man"):
        return gender == "male"
    return is_human(own)


def _as_speaker(person: Person) -> Speaker:
    return Speaker(person.name, person.role, person)


def _is_of(role: str, owner: str) -> bool:
    """Whether no other nation or owner than the one given stands in a role."""
    others = {word for word in _WORD.findall(role.lower()) if word in COUNTRIES or word in PEOPLES}
    return all(word[:4] == owner[:4] for word in others) and not ("’s " in role or "'s " in role)


def _head(found: list[str]) -> str:
    """The head noun: the last word before the first preposition."""
    for number, word in enumerate(found):
        if number and word in {"of", "for", "from", "at", "with", "in", "to", "on"}:
            return found[number - 1]
    return found[-1]


def _plain(found: list[str], words: str, head: str) -> str:
    """An institution without its article or its statement; else the words as printed."""
    names = found[1:] if found[0].lower() in {"a", "an", "the"} else found
    if not names:
        return words
    start = words.index(names[0], len(found[0]) if names is not found else 0)
    if all(word[0].isupper() or word in {"of", "for", "and", "the"} for word in names):
        return words[start:]
    if (
        head in SAID_THINGS
        and found[-1] == head
        and len(names) > 1
        and all(word[0].isupper() and not is_date_word(word.lower()) for word in names[:-1])
    ):
        return words[start : words.rindex(head)].rstrip()
    return words
