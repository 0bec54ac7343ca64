"""A person who is only ever a surname: the first reference with the full name is missing."""

import re
from collections.abc import Iterator
from operator import itemgetter

from claimcheck.claims import Quotation
from claimcheck.draft import Span
from claimcheck.english.people.given import GIVEN_NAMES
from claimcheck.english.people.nationalities import COUNTRIES, PEOPLES
from claimcheck.english.people.places import BODIES, CALENDAR, CITIES
from claimcheck.english.people.plain import PLAIN
from claimcheck.findings import Examples
from claimcheck.report import Evidence, Finding

EXAMPLES = Examples(
    finds=(
        (
            "The office closed on Monday, [Mr. Marchenko] said.",
            "“Mr. Marchenko” has no given name in this draft.",
        ),
        (
            "[Ms Berg]’s car left. Then Ms Berg left.",
            "“Ms Berg” has no given name in this draft.",
        ),
        (
            "[Marchetti] said that exits were locked. Charges could follow, he said.",
            "“Marchetti” has no given name in this draft.",
        ),
    ),
    ignores=(
        "Paolo Marchetti left. Marchetti said that he slept.",
        "The office said so. Halden said that it was open. Nobody slept.",
        "Ali al-Marchetti left. Marchetti said that he slept, and Żur-Berg said so too.",
        "The first, on Tuesday, said that he slept; Françeska Berg said so, and he did.",
        "Paolo said that he slept. Washington said so, and he left.",
        "Petro Marchenko left. Mr. Marchenko slept.",
        "Mr. Marchenko slept. Then P. J. Marchenko left.",
        "Mr. Petro Marchenko left.",
        "Marchenko Petro left. Mr. Marchenko slept.",
        "Anna Holt-Berg left. Ms. Holt-Berg slept.",
        "Lucas van der Berg left. Mr. Berg slept.",
        "“Go home, Mr. Marchenko,” she said.",
        "Thank you, Mr. President and Mr. Speaker.",
    ),
)

_HONORIFIC = re.compile(r"M(?:r|rs|s)\b\.? ([A-Z][^\W\d_]+(?:[-’'][A-Z][^\W\d_]+)*)")
_OFFICES = frozenset(
    {"President", "Speaker", "Chairman", "Chair", "Secretary", "Minister", "Mayor", "Ambassador", "Justice"}
)
# Two capitalised words side by side, perhaps with a particle or two between them.
_PAIR = re.compile(
    r"([A-Z][\w’'-]*)\.?(?: (?:van|von|der|den|de|del|della|di|da|dos|la|le|al|el|bin|ibn)){0,2}"
    r" (?=([A-Z][^\W\d_]*(?:[-’'][A-Z][^\W\d_]+)*))"
)
_HONORIFICS = frozenset({"Mr", "Mrs", "Ms"})
_SAID = re.compile(
    r"([A-Z][a-z]+(?:-[A-Z][a-z]+)?) (?:said|says|told|added|noted|explained|argued|warned|recalled|wrote)\b"
)
# What stands before a clause's subject that no other word of a name precedes.
_OPENS = re.compile(r"(?:\n|[.!?,”\"—–] )\Z")
_PERSON = re.compile(r"\b(?:he|she)\b")
_NO_SURNAMES = PLAIN | GIVEN_NAMES | CITIES | BODIES | CALENDAR | COUNTRIES | PEOPLES


def find(evidence: Evidence) -> Iterator[Finding]:
    """The first place of each surname that stands nowhere with a given name."""
    first: dict[str, Span] = {}
    for surname, span in sorted([*_titled(evidence.prose.text), *_speakers(evidence)], key=itemgetter(1)):
        first.setdefault(surname, span)
    full = _in_full(evidence.prose.text) if first else set()
    for surname, span in first.items():
        place = evidence.prose.source(span)
        if surname not in full and not _quoted(evidence, place):
            words = evidence.prose.text[span.start : span.end]
            yield Finding(
                id="firstname",
                level="info",
                title="Surname without a first reference",
                message=f"“{words}” has no given name in this draft.",
                start=place.start,
                end=place.end,
            )


def _titled(text: str) -> Iterator[tuple[str, Span]]:
    for found in _HONORIFIC.finditer(text):
        if found[1] not in _OFFICES and not text[found.start() - 1].isalnum():
            yield found[1], Span(*found.span())


def _speakers(evidence: Evidence) -> Iterator[tuple[str, Span]]:
    """Who says something and is "he" or "she" in that sentence or the next: no office, firm or place."""
    text, spans = evidence.prose.text, evidence.sentences.spans
    for found in _SAID.finditer(text):
        number = evidence.sentences.index(found.start())
        following = spans[min(number + 1, len(spans) - 1)]
        person = _PERSON.search(text, found.end(), following.end)
        opens = found.start() == 0 or _OPENS.search(text, max(0, found.start() - 2), found.start())
        if person and opens and found[1].lower() not in _NO_SURNAMES and f"-{found[1]}" not in text:
            yield found[1], Span(*found.span(1))


def _in_full(text: str) -> set[str]:
    """The words that stand beside another that may be the rest of their name."""
    pairs = [pair for pair in _PAIR.findall(text) if pair[0] not in _HONORIFICS]
    return {word for pair in pairs for word in pair}


def _quoted(evidence: Evidence, place: Span) -> bool:
    """Whether the words stand in a quotation: who speaks to somebody uses no full name."""
    return any(
        mention.span.contains(place) for mention in evidence.mentions if isinstance(mention.value, Quotation)
    )
