"""Whether a person is a man or a woman, as far as titles, the given name or a pronoun tell."""

import re
from collections.abc import Iterator
from typing import Literal, TypeAlias

from claimcheck.english.people.given import FAMILY_FIRST, FEMALE_NAMES, MALE_NAMES
from claimcheck.english.people.namings import Naming
from claimcheck.english.people.roles import FEMALE, HONORIFICS, MALE
from claimcheck.grammar.scan import Scan

Gender: TypeAlias = Literal["male", "female"]

_COMPLEMENT = re.compile(r" (?:of|for|at|to|in|on|and|with)\b.*")
# A pronoun in the name's own sentence, or one that opens the next; not across quotation marks.
_PRONOUN = re.compile(r"[^\"“”]*?\b(he|she|himself|herself)\b")
_PRONOUNS: dict[str, Gender] = {"he": "male", "himself": "male", "she": "female", "herself": "female"}
_EITHER = FAMILY_FIRST | (MALE_NAMES & FEMALE_NAMES)
_WIDEST = 300


def gender(scan: Scan, namings: list[Naming]) -> Gender | None:
    """What the titles tell, else the given name, else the next pronoun; None where nothing does."""
    for word in _telling(namings):
        if HONORIFICS.get(word) == "male" or word in MALE:
            return "male"
        if HONORIFICS.get(word) == "female" or word in FEMALE:
            return "female"
    fullest = max(namings, key=lambda naming: len(naming.keys))
    given = fullest.keys[0].partition("-")[0]
    if (
        len(fullest.keys) > 1
        and given not in FAMILY_FIRST
        and (given in MALE_NAMES) != (given in FEMALE_NAMES)
    ):
        return "male" if given in MALE_NAMES else "female"
    return _by_pronoun(scan, fullest)


def _telling(namings: list[Naming]) -> Iterator[str]:
    for naming in namings:
        if naming.honorific:
            yield naming.honorific
        if naming.title:
            for part in naming.title.split(", "):
                yield _COMPLEMENT.sub("", part).rpartition(" ")[2].lower()


def _by_pronoun(scan: Scan, naming: Naming) -> Gender | None:
    number = scan.sentences.index(naming.name.start)
    end = min(scan.sentences.spans[number].end, naming.name.end + _WIDEST)
    found = _PRONOUN.match(scan.text, naming.name.end, end)
    word = found.group(1) if found else ""
    if not word and number + 1 < len(scan.sentences.spans):
        start = scan.sentences.spans[number + 1].start
        word = scan.text[start : start + 4].partition(" ")[0].lower()
    return _PRONOUNS.get(word)
