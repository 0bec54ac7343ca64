"""A person who is only ever Mr., Mrs. or Ms.: the first reference with the full name is missing."""

import re
from collections.abc import Iterator

from claimcheck.claims import Quotation
from claimcheck.draft import Span
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
    ),
    ignores=(
        "Petro Marchenko left. Mr. Marchenko slept.",
        "Mr. Marchenko slept. Then P. J. Marchenko left.",
        "Mr. Petro Marchenko left.",
        "Marchenko Petro left. Mr. Marchenko slept.",
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
    r" (?=([A-Z][^\W\d_]*))"
)
_HONORIFICS = frozenset({"Mr", "Mrs", "Ms"})


def find(evidence: Evidence) -> Iterator[Finding]:
    """The first place of each surname that stands nowhere with a given name."""
    first: dict[str, tuple[Span, str]] = {}
    for found in _HONORIFIC.finditer(evidence.prose.text):
        if found[1] not in _OFFICES and not evidence.prose.text[found.start() - 1].isalnum():
            first.setdefault(found[1], (evidence.prose.source(Span(*found.span())), found.group()))
    full = _in_full(evidence.prose.text) if first else set()
    for surname, (place, words) in first.items():
        if surname not in full and not _quoted(evidence, place):
            message = f"“{words}” has no given name in this draft."
            yield Finding(
                "firstname", "info", "Surname without a first reference", message, place.start, place.end
            )


def _in_full(text: str) -> set[str]:
    """The words that stand beside another that may be the rest of their name."""
    pairs = [pair for pair in _PAIR.findall(text) if pair[0] not in _HONORIFICS]
    return {word for pair in pairs for word in pair}


def _quoted(evidence: Evidence, place: Span) -> bool:
    """Whether the words stand in a quotation: who speaks to somebody uses no full name."""
    return any(
        mention.span.contains(place) for mention in evidence.mentions if isinstance(mention.value, Quotation)
    )
