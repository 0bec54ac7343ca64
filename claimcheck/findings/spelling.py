"""One person spelled two ways: the same surname with nearly the same given name, or the other way round.

"Nearly" is one letter dropped, added, changed or swapped, or two transliterations of one name; what only
tells a woman's name from a man's, a plural or a derived word is not.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import TypeAlias

from claimcheck.claims import Quotation, Title
from claimcheck.draft import Span
from claimcheck.english.people.given import GIVEN_NAMES
from claimcheck.english.people.spellings import near, same_family, same_given, sound
from claimcheck.findings import Examples
from claimcheck.report import Evidence, Finding

EXAMPLES = Examples(
    finds=(
        (
            "President Volodymyr Marchenko spoke.\nLater [Volodomyr Marchenko] left.",
            "“Volodomyr Marchenko” here, “Volodymyr Marchenko” in line 1.",
        ),
        (
            "President Anna Kowalskiy spoke.\nThen President [Kowalsky] left, Minister Jan Berg said.",
            "“Kowalsky” here, “Kowalskiy” in line 1.",
        ),
        (
            "General Philip Anderson spoke.\nThen [Phillip Anderson] left.",
            "“Phillip Anderson” here, “Philip Anderson” in line 1.",
        ),
        (
            "Minister Deborah Kessel spoke.\nMinister [Debora Kesel] left.",
            "“Debora Kesel” here, “Deborah Kessel” in line 1.",
        ),
        (
            "General Karl Andersen spoke.\nThen [Karl Anderson] left.",
            "“Karl Anderson” here, “Karl Andersen” in line 1.",
        ),
    ),
    ignores=(
        "President Maria Garcia spoke.\nHer brother Mario Garcia left.",
        "President Min Kim spoke.\nThen Min Kin left.",
        "Minister Paul Marin spoke.\nHis wife Paula Marin left.",
        "President Ivan Petrov spoke.\nHis wife, Minister Petrova, left.",
        "President Anna Kowalskiy spoke.\nKowalskiy left; President Kowalskiy’s car did not.",
        "Minister Michael Hansen and his brother Mikael Hansen spoke.",
        "Prime Minister David Cameron and Tom Price left. A prince and Prince Ali left.",
    ),
)

_NAME = re.compile(
    r"[A-ZÀ-ÖØ-ÞĀ-Ž][^\W\d_]*+(?:['’-][^\W\d_]++)*+(?: [A-ZÀ-ÖØ-ÞĀ-Ž][^\W\d_]*+(?:['’-][^\W\d_]++)*+)*+"
)
_WORD = re.compile(r"\b[a-z]++\b")
_FAMILY = re.compile(
    r"\b(?:brothers?|sisters?|sons?|daughters?|wife|husband|father|mother|parents?|twins?|widow|cousins?|uncle|aunt"
    r"|nephew|niece|siblings?|couple|family)\b"
)
# A surname alone has this many letters at least, in one of its spellings.
_LONG = 6
_NEAR = 25


_Name: TypeAlias = tuple[str, ...]


@dataclass(frozen=True)
class _Names:
    """The names of persons, and how often each capitalised word and pair of words is used."""

    people: frozenset[_Name]
    used: Counter[_Name]

    def beside(self, at: int) -> dict[str, tuple[set[str], set[str]]]:
        """For each word of a person's name, what stands in place `at` beside it: for persons, and for all."""
        people = {pair for name in self.people for pair in pairwise(name)}
        groups: dict[str, tuple[set[str], set[str]]] = {pair[1 - at]: (set(), set()) for pair in people}
        for pair in people:
            groups[pair[1 - at]][0].add(pair[at])
        for name in self.used:
            if len(name) > 1 and name[1 - at] in groups:
                groups[name[1 - at]][1].add(name[at])
        return groups


def find(evidence: Evidence) -> Iterator[Finding]:
    """Names that look like another spelling of a person's name."""
    names = _Names(_people(evidence), _used(evidence.prose.text))
    variants = list(_distinct(names))
    places = _places(evidence.prose.text, {name for pair in variants for name in pair})
    words = set(_WORD.findall(evidence.prose.text)) if variants else set()
    for one, other in variants:
        if len(other) > 1 or other[0].lower() not in words:
            yield from _finding(evidence, (one, places[one]), (other, places[other]))


def _distinct(names: _Names) -> Iterator[tuple[_Name, _Name]]:
    """The pairs that the draft uses, each once; not the surnames of two full names again."""
    told: set[frozenset[_Name]] = set()
    for one, other in _variants(names):
        if one in names.used and other in names.used and frozenset((one, other)) not in told:
            told |= {frozenset((one, other)), frozenset((one[-1:], other[-1:]))}
            yield one, other


def _people(evidence: Evidence) -> frozenset[_Name]:
    people = set()
    for mention in evidence.mentions:
        value = mention.value
        name = (
            value.name
            if isinstance(value, Title)
            else value.speaker
            if isinstance(value, Quotation)
            else None
        )
        if name:
            people.add(tuple(_bare(word) for word in name.split() if word[0].isupper()))
    return frozenset(people)


def _used(text: str) -> Counter[_Name]:
    used: Counter[_Name] = Counter()
    for run, times in Counter(_NAME.findall(text)).items():
        for name, _, _ in _parts(run):
            used[name] += times
    return used


def _parts(run: str) -> Iterator[tuple[_Name, int, int]]:
    """The words of a run of capitalised words and the pairs of neighbours, with their places in it."""
    possessive = "'" in run or "’" in run
    before, before_at, at = "", 0, 0
    for printed in run.split(" "):
        word = _bare(printed) if possessive else printed
        end = at + len(word)
        yield (word,), at, end
        if before:
            yield (before, word), before_at, end
        before, before_at, at = word if word == printed else "", at, at + len(printed) + 1


def _places(text: str, wanted: set[_Name]) -> dict[_Name, list[Span]]:
    places: dict[_Name, list[Span]] = {name: [] for name in wanted}
    for found in _NAME.finditer(text) if wanted else ():
        for name, start, end in _parts(found.group()):
            if name in places:
                places[name].append(Span(found.start() + start, found.start() + end))
    return places


def _bare(word: str) -> str:
    """The word without the mark of the possessive."""
    return word.removesuffix("s")[:-1] if word.endswith(("'s", "’s")) else word.rstrip("'’")


def _variants(names: _Names) -> Iterator[tuple[_Name, _Name]]:
    """A person's name and what looks like another spelling of it: given name, surname, surname alone."""
    for last, (known, used) in names.beside(0).items():
        yield from (
            ((one, last), (other, last)) for one, other in near(known, used) if same_given(one, other)
        )
    for first, (known, used) in names.beside(1).items():
        yield from (
            ((first, one), (first, other)) for one, other in near(known, used) if same_family(one, other)
        )
    yield from _both(names)
    full = {name[-1] for name in names.people if len(name) > 1}
    alone = {name[0] for name in names.used if len(name) == 1}
    others = {name[1] for name in names.used if len(name) > 1 and name[0].lower() in GIVEN_NAMES}
    for one, other in near(full, alone - full - others):
        likely = max(len(one), len(other)) >= _LONG and not other.endswith("ing")
        if likely and names.used[(one,)] >= names.used[(other,)] and same_family(one, other):
            yield (one,), (other,)


def _both(names: _Names) -> Iterator[tuple[_Name, _Name]]:
    """A person's name and one whose given name and surname both only sound like it."""
    groups: defaultdict[tuple[str, str], tuple[set[_Name], set[_Name]]] = defaultdict(lambda: (set(), set()))
    for person in names.people:
        for pair in pairwise(person):
            groups[pair[0][0], pair[1][0]][0].add(pair)
    for name in names.used:
        if len(name) > 1 and (name[0][0], name[1][0]) in groups:
            groups[name[0][0], name[1][0]][1].add(name)
    for known, used in groups.values():
        if len(known | used) > 1:
            by_sound = {_sounds(pair): pair for pair in sorted(known)}
            for name in sorted(used):
                one = by_sound.get(_sounds(name), name)
                if one[0] != name[0] and one[1] != name[1]:
                    yield one, name


def _sounds(name: _Name) -> _Name:
    return tuple(map(sound, name))


def _finding(
    evidence: Evidence, one: tuple[_Name, list[Span]], other: tuple[_Name, list[Span]]
) -> Iterator[Finding]:
    """The warning, at the rarer of two spellings, else at the later; if they are one person's."""
    if _two_persons(evidence, one, other):
        return
    (rare, here), (usual, there) = sorted((one, other), key=lambda name: (len(name[1]), -name[1][0].start))
    first, second = evidence.prose.source(here[0]), evidence.prose.source(there[0])
    line = evidence.draft.place(second.start).line
    yield Finding(
        id="spelling",
        level="warning",
        title="One person spelled two ways",
        message=f"“{' '.join(rare)}” here, “{' '.join(usual)}” in line {line}.",
        start=first.start,
        end=first.end,
        related=(second,),
    )


def _two_persons(evidence: Evidence, one: tuple[_Name, list[Span]], other: tuple[_Name, list[Span]]) -> bool:
    """Whether two given names of one surname are told apart: by words for kin, or in one sentence."""
    if len(one[0]) == 1 or one[0][0] == other[0][0]:
        return False
    text = evidence.prose.text
    if any(_FAMILY.search(text, max(0, span.start - _NEAR), span.end + _NEAR) for span in one[1] + other[1]):
        return True
    here, there = ({evidence.sentences.at(span.start) for span in places} for _, places in (one, other))
    return not here.isdisjoint(there)
