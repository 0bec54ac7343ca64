"""A person's name and title compared with what a source calls them."""

from itertools import pairwise

from claimcheck.claims import Change, Passage, Title, Verdict
from claimcheck.draft import Span
from claimcheck.english.lexicon import lexicon
from claimcheck.english.people.plain import PLAIN
from claimcheck.sources.alignment import alike
from claimcheck.sources.corpus import Match, Source
from claimcheck.sources.subjects import stem

_RANK = lexicon(
    "deputy vice former acting interim assistant associate co ex elect designate honorary senior junior"
)
"""Words that make a title another one (own list, lower case)."""


def title(asked: Title, source: Source) -> Match | None:
    """What the source calls the person; None where it names nobody of that name with a title."""
    found = [
        (rank, place.start, mention.value, place)
        for place, mention in source.titles
        if isinstance(mention.value, Title) and (rank := _alike(asked, mention.value))
    ]
    if not found:
        return _misspelt(asked, source)
    _, start, theirs, place = min(found, key=lambda one: (-one[0], one[1]))
    words = source.text[place.start : place.end]
    changes, warning = _changes(asked, theirs)
    told: Verdict = "differs" if changes else "agrees"
    return Match(Passage(told, source.path, source.line(start), words, changes, warning, theirs), place)


def _misspelt(asked: Title, source: Source) -> Match | None:
    """A person of the same given name whom the source, without a title, spells nearly so."""
    *given, last = _keys(asked.name)
    words = source.tokens.all
    if not given or any(token.key == last for token in words):
        return None
    for first, second in pairwise(words):
        if not (first.capital and second.capital and first.key == given[-1] and _spelt(second.key, last)):
            continue
        place = Span(first.start, second.end)
        theirs = source.text[place.start : place.end]
        change = Change("changed", asked.name, theirs, loud=True)
        line = source.line(place.start)
        return Match(Passage("differs", source.path, line, theirs, (change,), "a name is touched"), place)
    return None


def _alike(ours: Title, theirs: Title) -> int:
    """How surely two names are one person's, 0 to 6: the same, or nearly so beside the same title."""
    one, other = _keys(ours.name), _keys(theirs.name)
    titled = bool(_titles(ours.title) & _titles(theirs.title))
    if one == other:
        return 5 + titled
    if one[-1] == other[-1]:
        if len(one) > 1 and len(other) > 1:
            return 4 * (one[0] == other[0]) or 3 * alike(one[0], other[0]) or int(titled)
        return 1 + titled
    same_given = len(one) > 1 and len(other) > 1 and one[0] == other[0]
    return int((same_given and _spelt(one[-1], other[-1])) or (titled and alike(one[-1], other[-1])))


def _spelt(one: str, other: str) -> bool:
    """Whether two family names beside one given name are spellings of one: "Voss" and "Vass"."""
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415  # only where names differ

    return alike(one, other) or (min(len(one), len(other)) > 2 and Levenshtein.distance(one, other) == 1)


def _changes(ours: Title, theirs: Title) -> tuple[tuple[Change, ...], str | None]:
    one, other = _keys(ours.name), _keys(theirs.name)
    changes = []
    if one[-1] != other[-1] or (len(one) > 1 and len(other) > 1 and one[0] != other[0]):
        changes.append(Change("changed", ours.name, theirs.name, loud=True))
    mine, its = _titles(ours.title), _titles(theirs.title)
    shared = any(alike(one, other) for one in mine for other in its)
    if not shared or (mine ^ its) & _RANK:
        changes.append(Change("changed", ours.title, theirs.title, loud=True))
    if changes:
        return tuple(changes), "a name is touched" if changes[0].draft == ours.name else None
    return (), "in other words" if mine != its else None


def _keys(name: str) -> tuple[str, ...]:
    return tuple(word.casefold() for word in name.replace("’", "'").split()) or ("",)


def _titles(words: str) -> frozenset[str]:
    """The stems of a title's words, without "of" and "the"."""
    plain = words.casefold().replace("-", " ").replace(".", "").split()
    return frozenset(word if word in _RANK else stem(word) for word in plain if word not in PLAIN)
