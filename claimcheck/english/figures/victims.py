"""A single victim told without a number: "a soldier was killed", "killed a policeman"."""

import re
from collections.abc import Iterator
from dataclasses import replace

from claimcheck.claims import Outcome, Quantity
from claimcheck.english.figures.counted import STOP
from claimcheck.english.figures.fates import at_war
from claimcheck.english.figures.outcomes import VERBS, intended, is_person, told_after
from claimcheck.grammar.lexicon import word_set
from claimcheck.grammar.scan import Hit

_ARTICLE = re.compile(r"\b[Aa]n? (?=\w)")
_WORD = re.compile(r" ([\w’'-]++)")
_LETTERS = re.compile(r"\w+")
_AN = re.compile(r" an? (?=\w)")
_OF_AN = re.compile(r" of an? (?=\w)")
# "An Order of Malta envoy" has the name of a body before its noun.
_OF_NAME = re.compile(r" of [A-Z]")
_AND_AN = re.compile(r"(?:,? and|,? along with| as well as) (?=(?:an?|another) \w)")
_AND = re.compile(r",? and ")
_DEEDS: dict[str, Outcome] = {
    **dict.fromkeys(("death", "killing", "murder", "assassination", "execution", "beheading"), "killed"),
    **dict.fromkeys(("capture", "arrest", "detention", "abduction", "kidnapping"), "captured"),
}
OUTCOME_WORDS = frozenset(VERBS | _DEEDS) | word_set(
    "died dead dies die missing injured slain shot disappeared drowned"
)
# Words for people that no article stands for one of.
_PLURAL = frozenset({"police", "personnel", "people", "children", "men", "women", "troops", "crew", "staff"})
_PLANNED = re.compile(
    r"\b(?:plan|plot|attempt|threat|order|sought|seek|prevent|avert|conspir|foil|demand|want|calls? for|fear"
    r"|possible|alleged)[a-z]*\b"
)
_BEFORE = 80
_LONGEST = 6
_MOST = 3


def victims(text: str, at: int) -> Iterator[Hit]:
    """The persons, each by an article, whom the outcome word at an offset is told of."""
    told = list(_objects(text, at)) or list(_subjects(text, at))
    first = told[0].value if told else None
    if isinstance(first, Quantity) and (
        first.outcome != "captured" or at_war(text, told[0].start, told[-1].end)
    ):
        yield from told


def _objects(text: str, at: int) -> Iterator[Hit]:
    """Whom a verb or a deed before them tells of: "killed a guard and a nurse", "the death of a guard"."""
    word = _LETTERS.match(text, at)
    deed = word.group().lower() if word else ""
    shot = deed == "dead" and text[max(0, at - 5) : at].lower() == "shot "
    outcome = "killed" if shot else VERBS.get(deed)
    article = _AN.match(text, at + len(deed)) if outcome and not intended(text, at, deed) else None
    if article is None and deed in _DEEDS and not _PLANNED.search(text, max(0, at - 40), at):
        outcome, article = _DEEDS[deed], _OF_AN.match(text, at + len(deed))
    start = at - len("shot ") if shot else at
    found = _hit(text, start, article.end() - 1, outcome) if article and outcome else None
    for _ in range(_MOST):
        if found is None or outcome is None:
            break
        yield found
        more = _AND_AN.match(text, found.end)
        found = _hit(text, more.end(), text.index(" ", more.end()), outcome) if more else None


def _hit(text: str, start: int, at: int, outcome: Outcome) -> Hit | None:
    """The hit of a noun phrase for one person that opens at a blank."""
    first, last, end = at + 1, at + 1, 0
    for _ in range(_LONGEST):
        word = _WORD.match(text, at)
        named = text[last].isupper() and _OF_NAME.match(text, at)
        if word is None or (word[1].lower() in STOP and not named):
            break
        last, at = word.start(1), word.end()
        goes_on = word[1][0].isupper() and text[at : at + 1] == " " and text[at + 1 : at + 2].isupper()
        if is_person(word[1]) and word[1][-1] != "s" and not goes_on and word[1].lower() not in _PLURAL:
            end = at
        elif end:
            break
    if not end:
        return None
    unit = text[first:end].partition("-old ")[2] or text[first:end]
    return Hit(start, end, Quantity(1, 1, "=", unit, "count", None, outcome), "victim")


def _subjects(text: str, at: int) -> Iterator[Hit]:
    """Whom the words after them tell of: "a guard and a nurse were killed"."""
    line = text.rfind("\n", 0, at) + 1
    before = None
    for article in _ARTICLE.finditer(text, max(line, at - _BEFORE), at):
        found = _hit(text, article.start(), article.end() - 1, "killed")
        done = told_after(text, found.end) if found else None
        if found and done and done[0] > at >= found.end and isinstance(found.value, Quantity):
            value = replace(found.value, outcome=done[1])
            if (
                before
                and _AND.fullmatch(text, before.end, found.start)
                and isinstance(before.value, Quantity)
            ):
                yield before._replace(value=replace(before.value, outcome=done[1]))
            yield Hit(found.start, done[0], value, "victim")
            return
        before = found
