"""What the house's rules ask for: its spelling of a name, the title in use, a source for some words."""

import re
from collections.abc import Iterable, Iterator

from claimcheck.claims import Quotation, Title
from claimcheck.draft import Span
from claimcheck.english.speech.attribution import attribution
from claimcheck.findings import Examples, shown
from claimcheck.house import House
from claimcheck.report import Evidence, Finding

# The rules by which the examples are read.
RULES = House(
    names={"Kyiv": ("Kiev",), "Petro Marchenko": ("Pyotr Marchenko", "Petr Marchenko")},
    titles={"Ana Marin": ("secretary-general",), "Karl Berg": ("Minister", "finance minister")},
    sourced=("reportedly", "top secret"),
)
EXAMPLES = Examples(
    finds=(
        ("The train for [Kiev] left late.", "The house spells “Kyiv”, not “Kiev”."),
        (
            "It is said that [Pyotr Marchenko] left.",
            "The house spells “Petro Marchenko”, not “Pyotr Marchenko”.",
        ),
        (
            "[President Ana Marin] spoke.",
            "The house has “secretary-general” for “Ana Marin”, not “President”.",
        ),
        (
            "[Former Minister Karl Berg] spoke.",
            "The house has “Minister” or “finance minister” for “Karl Berg”, not “Former Minister”.",
        ),
        ("Two ships [reportedly] sank.", "“reportedly” wants a source, and the sentence names none."),
        ("# [Top secret] plan found", "“Top secret” wants a source, and the sentence names none."),
    ),
    ignores=(
        "The train for Kyiv left late, past Kievan walls.",
        "Petro Marchenko and Minister Karl Berg spoke.",
        "Secretary-General Ana Marin spoke. UN Secretary-General Ana Marin left.",
        "Two ships reportedly sank, the harbour master said.",
        "“Two ships reportedly sank,” she said.",
        "It was stop secrets night.",
    ),
)

# With one of these an office is another: who held it, will hold it or stands in for it.
_OTHER_OFFICE = frozenset(
    {"acting", "assistant", "deputy", "ex", "former", "interim", "late", "then", "vice", "elect", "designate"}
)
_WORD = re.compile(r"[^\W_]+")


def find(evidence: Evidence) -> Iterator[Finding]:
    """The places where the draft does other than the house."""
    house = evidence.house
    for right, wrong in house.names.items():
        yield from _spelled(evidence, right, wrong)
    if house.titles:
        yield from _titled(evidence, house)
    for words in house.sourced:
        yield from _unsourced(evidence, words)


def _spelled(evidence: Evidence, right: str, wrong: Iterable[str]) -> Iterator[Finding]:
    spans = [span for words in wrong for span in _places(evidence, words)]
    told = list(_places(evidence, right)) if spans else []
    for span in sorted(spans, key=lambda span: span.start - span.end):
        if not any(place.contains(span) for place in told):
            told.append(span)  # a shorter wrong spelling inside a longer one is the same place
            message = f"The house spells {shown(right)}, not {shown(_words(evidence, span))}."
            yield _finding(evidence, span, "Not the house's spelling", message)


def _titled(evidence: Evidence, house: House) -> Iterator[Finding]:
    for mention in evidence.mentions:
        value = mention.value
        if not isinstance(value, Title) or value.name not in house.titles:
            continue
        known = house.titles[value.name]
        if not any(_held(value.title, title) for title in known):
            yield Finding(
                id="house",
                level="warning",
                title="Not the title in use",
                message=f"The house has {' or '.join(map(shown, known))} for {shown(value.name)},"
                f" not {shown(value.title)}.",
                start=mention.start,
                end=mention.end,
            )


def _held(printed: str, title: str) -> bool:
    """Whether a printed title is one in use, perhaps with words around it that leave the office the same."""
    words, wanted = _WORD.findall(printed.lower()), _WORD.findall(title.lower())
    size = len(wanted)
    at = next((at for at in range(len(words) - size + 1) if words[at : at + size] == wanted), None)
    return at is not None and _OTHER_OFFICE.isdisjoint(words[:at] + words[at + size :])


def _unsourced(evidence: Evidence, words: str) -> Iterator[Finding]:
    for span in _places(evidence, words, fold=True):
        sentence = evidence.sentences.at(span.start)
        if not _quoted(evidence, span) and attribution(evidence.prose.text, sentence) is None:
            message = f"{shown(_words(evidence, span))} wants a source, and the sentence names none."
            yield _finding(evidence, span, "No source for it", message)


def _places(evidence: Evidence, words: str, *, fold: bool = False) -> Iterator[Span]:
    """Where whole words stand in the copy, however wrapped; `fold` takes capitals for small letters."""
    first, *more = words.split()
    if first not in evidence.prose.text and not fold:
        return  # most names are not in most drafts, and a pattern costs more than a look
    pattern = r"\s+".join(map(re.escape, (first, *more)))
    flags = re.IGNORECASE if fold else re.NOFLAG
    for found in re.finditer(rf"(?<!\w){pattern}(?!\w)", evidence.prose.text, flags):
        yield Span(*found.span())


def _words(evidence: Evidence, span: Span) -> str:
    return evidence.prose.text[span.start : span.end]


def _quoted(evidence: Evidence, span: Span) -> bool:
    place = evidence.prose.source(span)
    return any(
        mention.span.contains(place) for mention in evidence.mentions if isinstance(mention.value, Quotation)
    )


def _finding(evidence: Evidence, span: Span, title: str, message: str) -> Finding:
    place = evidence.prose.source(span)
    return Finding("house", "warning", title, message, place.start, place.end)
