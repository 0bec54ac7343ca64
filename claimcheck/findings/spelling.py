"""One person spelled two ways: the same surname with nearly the same given name, or the other way round.

"Nearly" is one letter dropped, added, changed or swapped, or two transliterations of one name; what only
tells a woman's name from a man's, a plural or a derived word is not.
"""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from claimcheck.claims import Quotation, Title
from claimcheck.draft import Span
from claimcheck.english.spellings import near, same_family, same_given, sound
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
        "Prime Minister David Cameron flew to Cameroon.",
    ),
)

_NAME = re.compile(
    r"[A-ZÀ-ÖØ-ÞĀ-Ž][^\W\d_]*+(?:['’-][^\W\d_]++)*+(?: [A-ZÀ-ÖØ-ÞĀ-Ž][^\W\d_]*+(?:['’-][^\W\d_]++)*+)*+"
)
_POSSESSIVE = re.compile(r"['’]s?\Z")
_FAMILY = re.compile(
    r"\b(?:brothers?|sisters?|sons?|daughters?|wife|husband|father|mother|parents?|twins?|widow|cousins?|uncle|aunt"
    r"|nephew|niece|siblings?|couple|family)\b"
)
_SHORTEST_ALONE = 6


@dataclass(frozen=True)
class _Draft:
    """The names of a draft: those of persons, and where each capitalised word and pair of words stands."""

    people: frozenset[tuple[str, ...]]
    places: dict[tuple[str, ...], list[Span]]

    def pairs(self, at: int) -> dict[str, tuple[set[str], set[str]]]:
        """For each word of a person's name, what stands in place `at` beside it: for persons, and for all."""
        people = {pair for name in self.people for pair in pairwise(name)}
        groups: dict[str, tuple[set[str], set[str]]] = {pair[1 - at]: (set(), set()) for pair in people}
        for pair in people:
            groups[pair[1 - at]][0].add(pair[at])
        for name in self.places:
            if len(name) > 1 and name[1 - at] in groups:
                groups[name[1 - at]][1].add(name[at])
        return groups


def find(evidence: Evidence) -> Iterator[Finding]:
    """Names that look like another spelling of a person's name."""
    names = _Draft(_people(evidence), _places(evidence.prose.text))
    told: set[frozenset[tuple[str, ...]]] = set()
    for one, other in _variants(names):
        if one in names.places and other in names.places and frozenset((one, other)) not in told:
            told |= {frozenset((one, other)), frozenset((one[-1:], other[-1:]))}
            yield from _finding(evidence, names, one, other)


def _people(evidence: Evidence) -> frozenset[tuple[str, ...]]:
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
            people.add(tuple(_POSSESSIVE.sub("", word) for word in name.split() if word[0].isupper()))
    return frozenset(people)


def _places(text: str) -> dict[tuple[str, ...], list[Span]]:
    places: defaultdict[tuple[str, ...], list[Span]] = defaultdict(list)
    for found in _NAME.finditer(text):
        before, before_at, at = "", 0, found.start()
        for printed in found.group().split(" "):
            word = _POSSESSIVE.sub("", printed)
            places[(word,)].append(Span(at, at + len(word)))
            if before:
                places[before, word].append(Span(before_at, at + len(word)))
            before, before_at, at = word if word == printed else "", at, at + len(printed) + 1
    return dict(places)


def _variants(names: _Draft) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """A person's name and what looks like another spelling of it: given name, surname, surname alone."""
    for last, (known, used) in names.pairs(0).items():
        yield from (
            ((one, last), (other, last)) for one, other in near(known, used) if same_given(one, other)
        )
    for first, (known, used) in names.pairs(1).items():
        yield from (
            ((first, one), (first, other)) for one, other in near(known, used) if same_family(one, other)
        )
    full = {name[-1] for name in names.people if len(name) > 1}
    titled = {name[0] for name in names.people if len(name) == 1}
    alone = {word[0] for word in names.places if len(word) == 1 and len(word[0]) >= _SHORTEST_ALONE} - full
    for one, other in near(full, alone):
        if same_family(one, other) and (other in titled or sound(one) == sound(other)):
            yield (one,), (other,)


def _finding(
    evidence: Evidence, names: _Draft, one: tuple[str, ...], other: tuple[str, ...]
) -> Iterator[Finding]:
    """The warning, at the rarer of two spellings, else at the later; none where both share a sentence."""
    places = names.places
    rare, usual = sorted((one, other), key=lambda name: (len(places[name]), -places[name][0].start))
    sentences = {evidence.sentences.at(span.start) for span in places[rare]}
    if any(evidence.sentences.at(span.start) in sentences for span in places[usual]):
        return
    text = evidence.prose.text
    if any(_FAMILY.search(text, sentence.start, sentence.end) for sentence in sentences):
        return
    here, there = (evidence.prose.source(places[name][0]) for name in (rare, usual))
    line = evidence.draft.place(there.start).line
    yield Finding(
        id="spelling",
        level="warning",
        title="One person spelled two ways",
        message=f"“{' '.join(rare)}” here, “{' '.join(usual)}” in line {line}.",
        start=here.start,
        end=here.end,
        related=(there,),
    )
