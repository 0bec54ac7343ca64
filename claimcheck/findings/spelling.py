"""One person spelled two ways: the same surname with nearly the same given name, or the other way round.

"Nearly" is one letter dropped, added, changed or swapped, or two transliterations of one name; what only
tells a woman's name from a man's, a plural or a derived word is not.
"""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from claimcheck.claims import Quotation, Title
from claimcheck.draft import Span
from claimcheck.english.spellings import near, same_family, same_given
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
        "Prime Minister David Cameron and Tom Price left. A prince and Prince Ali left.",
    ),
)

_NAME = re.compile(
    r"[A-ZÀ-ÖØ-ÞĀ-Ž][^\W\d_]*+(?:['’-][^\W\d_]++)*+(?: [A-ZÀ-ÖØ-ÞĀ-Ž][^\W\d_]*+(?:['’-][^\W\d_]++)*+)*+"
)
_FAMILY = re.compile(
    r"\b(?:brothers?|sisters?|sons?|daughters?|wife|husband|father|mother|parents?|twins?|widow|cousins?|uncle|aunt"
    r"|nephew|niece|siblings?|couple|family)\b"
)
_SHORTEST_ALONE = 6


@dataclass(frozen=True)
class _Names:
    """The names of persons, and how often each capitalised word and pair of words is used."""

    people: frozenset[tuple[str, ...]]
    used: Counter[tuple[str, ...]]

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
    told: set[frozenset[tuple[str, ...]]] = set()
    for one, other in _variants(names):
        if one in names.used and other in names.used and frozenset((one, other)) not in told:
            told |= {frozenset((one, other)), frozenset((one[-1:], other[-1:]))}
            if not _is_word(evidence.prose.text, other):
                yield from _finding(evidence, *sorted((one, other), key=lambda name: names.used[name]))


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
            people.add(tuple(_bare(word) for word in name.split() if word[0].isupper()))
    return frozenset(people)


def _used(text: str) -> Counter[tuple[str, ...]]:
    used: Counter[tuple[str, ...]] = Counter()
    for run, times in Counter(_NAME.findall(text)).items():
        before = ""
        possessive = "'" in run or "’" in run
        for printed in run.split(" "):
            word = _bare(printed) if possessive else printed
            used[(word,)] += times
            if before:
                used[before, word] += times
            before = word if word == printed else ""
    return used


def _bare(word: str) -> str:
    """The word without the mark of the possessive."""
    return word.removesuffix("s")[:-1] if word.endswith(("'s", "’s")) else word.rstrip("'’")


def _variants(names: _Names) -> Iterator[tuple[tuple[str, ...], tuple[str, ...]]]:
    """A person's name and what looks like another spelling of it: given name, surname, surname alone."""
    for last, (known, used) in names.beside(0).items():
        yield from (
            ((one, last), (other, last)) for one, other in near(known, used) if same_given(one, other)
        )
    for first, (known, used) in names.beside(1).items():
        yield from (
            ((first, one), (first, other)) for one, other in near(known, used) if same_family(one, other)
        )
    full = {name[-1] for name in names.people if len(name) > 1}
    alone = {name[0] for name in names.used if len(name) == 1 and len(name[0]) >= _SHORTEST_ALONE}
    for one, other in near(full, alone - full):
        if (
            not other.endswith("ing")
            and names.used[(one,)] >= names.used[(other,)]
            and same_family(one, other)
        ):
            yield (one,), (other,)


def _finding(evidence: Evidence, rare: tuple[str, ...], usual: tuple[str, ...]) -> Iterator[Finding]:
    """The warning, at the rarer of two spellings, else at the later; if they are one person's."""
    text = evidence.prose.text
    here, there = _places(text, rare), _places(text, usual)
    if _two_persons(evidence, rare, usual, (here, there)):
        return
    if len(here) == len(there) and here[0] < there[0]:
        rare, usual, here, there = usual, rare, there, here
    first, other = evidence.prose.source(here[0]), evidence.prose.source(there[0])
    line = evidence.draft.place(other.start).line
    yield Finding(
        id="spelling",
        level="warning",
        title="One person spelled two ways",
        message=f"“{' '.join(rare)}” here, “{' '.join(usual)}” in line {line}.",
        start=first.start,
        end=first.end,
        related=(other,),
    )


def _two_persons(
    evidence: Evidence, one: tuple[str, ...], other: tuple[str, ...], spans: tuple[list[Span], list[Span]]
) -> bool:
    """Whether two given names of one surname are told apart: by kin words, or in one sentence."""
    if one[0] == other[0] or len(one) == 1:
        return False
    here, there = ({evidence.sentences.at(span.start) for span in places} for places in spans)
    text = evidence.prose.text
    kin = any(_FAMILY.search(text, sentence.start, sentence.end) for sentence in here | there)
    return kin or not here.isdisjoint(there)


def _is_word(text: str, name: tuple[str, ...]) -> bool:
    """Whether a name of one word is a word that copy also prints without a capital."""
    return len(name) == 1 and re.search(rf"\b{re.escape(name[0].lower())}\b", text) is not None


def _places(text: str, name: tuple[str, ...]) -> list[Span]:
    printed = re.compile(re.escape(" ".join(name)) + r"(?!\w)")
    return [Span(*found.span()) for found in printed.finditer(text) if not text[found.start() - 1].isalnum()]
