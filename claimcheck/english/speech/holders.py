"""Who holds an office that a noun phrase names: "the prime minister", "its director", "the 34-year-old"."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from types import MappingProxyType

from claimcheck.draft import Span
from claimcheck.english.lexicon import lexicon
from claimcheck.english.people.names import Person
from claimcheck.english.people.nationalities import PEOPLES

# Ranks as they stand before a name, and what the name's holder is called later.
_RANKS: Mapping[str, str] = MappingProxyType(
    {
        "gen": "general",
        "adm": "admiral",
        "col": "colonel",
        "maj": "major",
        "capt": "captain",
        "cmdr": "commander",
        "lt": "lieutenant",
        "sgt": "sergeant",
        "cpl": "corporal",
        "pvt": "private",
        "sen": "senator",
        "gov": "governor",
        "prof": "professor",
        "rev": "reverend",
        "supt": "superintendent",
        "insp": "inspector",
        "det": "detective",
        "cllr": "councillor",
        "ald": "alderman",
        "pm": "prime minister",
        "mp": "lawmaker",
    }
)
# One office under several names.
_SAME: Mapping[str, frozenset[str]] = MappingProxyType(
    {
        "congressman": frozenset({"rep", "representative"}),
        "congresswoman": frozenset({"rep", "representative"}),
        "lawmaker": frozenset({"rep", "sen", "senator", "representative", "mp"}),
        "premier": frozenset({"minister"}),
        "judge": frozenset({"justice"}),
        "boss": frozenset({"executive", "ceo", "manager"}),
        "chief": frozenset({"head", "director"}),
        "executive": frozenset({"ceo"}),
        "democrat": frozenset({"d"}),
    }
)
# These may be said of a holder whose title did not have them.
_FREE = lexicon("former then ex late new current outgoing incoming longtime retired acting top veteran own")
_SIDES = PEOPLES | lexicon("democratic democrat republican labour labor conservative tory liberal green")
_DETERMINERS = lexicon("the that this its his her their our")
_OF = re.compile(r"\b(?:of|for|at|in|to|on|with|from)\b.*|,.*", re.DOTALL)
_WORD = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_AGE = re.compile(r"(?:the|this) (\d{1,3})-year-old\b", re.IGNORECASE)
_AGED = re.compile(r",? \(?(?:aged )?(\d{1,3})[,.)]")
_AGE_BEFORE = re.compile(r"\b(\d{1,3})-year-old(?: [\w-]+){0,4} \Z")
_FARTHEST = 60


class Holders:
    """The persons of a text with their places in order, asked by office."""

    def __init__(self, text: str, places: Sequence[tuple[Span, Person]], starts: Sequence[int]) -> None:
        self.text = text
        self.places = places
        self.starts = starts

    def holder(self, at: int, words: str) -> Person | None:
        """The last person before an offset whose office or age a definite noun phrase names; None mostly."""
        if age := _AGE.match(words):
            return self._aged(at, age[1])
        printed = _WORD.findall(_OF.sub("", words))
        if len(printed) < 2 or printed[0].lower() not in _DETERMINERS:
            return None
        *modifiers, head = printed[1:]
        asked = {word.lower() for word in modifiers} - _FREE
        named = {word.lower() for word in modifiers if word[0].isupper()}
        loose: Person | None = None
        for person in self._before(at):
            title = _title(person.role or "")
            if not _is_head(head.lower(), title) or _opposed(asked, title):
                continue
            if asked <= set(title) and (asked or head == "premier" or "prime" not in title):
                return person
            if loose is None and asked <= named | set(title):
                loose = person
        return loose

    def _aged(self, at: int, age: str) -> Person | None:
        for number in self._numbers(at):
            mention, person = self.places[number]
            after = _AGED.match(self.text, mention.end)
            before = _AGE_BEFORE.search(self.text, max(0, mention.start - 60), mention.start)
            if age in {found[1] for found in (after, before) if found}:
                return person
        return None

    def _before(self, at: int) -> Iterator[Person]:
        return (self.places[number][1] for number in self._numbers(at))

    def _numbers(self, at: int) -> range:
        last = bisect_right(self.starts, at) - 1
        return range(last, max(-1, last - _FARTHEST), -1)


def _opposed(asked: set[str], title: Sequence[str]) -> bool:
    """Whether a phrase names one party or nation and a title another."""
    own, other = _SIDES.intersection(asked), _SIDES.intersection(title)
    return bool(own and other) and own.isdisjoint(other)


@lru_cache(maxsize=4096)
def _title(role: str) -> tuple[str, ...]:
    """The words of a role up to what it is of, in lower case, ranks in full."""
    own = _OF.sub("", role)
    return tuple(part for word in _WORD.findall(own.lower()) for part in _RANKS.get(word, word).split())


def _is_head(head: str, title: Sequence[str]) -> bool:
    """Whether a title's last word is the office asked for, or another name of it."""
    if not title:
        return False
    own = title[-1]
    return own == head or own.endswith(f"-{head}") or own in _SAME.get(head, frozenset())
