"""Roles set off by a comma: "the harbour chief, Per Holm", "Jane Roe, the mayor of Springfield,".

Each is read from its own sentence. Offsets are those of `Prose.text`.
"""

import re
from typing import NamedTuple

from claimcheck.draft import Span
from claimcheck.english.lexicon import lexicon
from claimcheck.english.people.given import is_given
from claimcheck.english.people.plain import PLAIN
from claimcheck.english.people.roles import FAMILY, FIELDS, MODIFIERS, OFFICES, RELATIONS
from claimcheck.english.people.trades import is_trade, needs_more
from claimcheck.grammar.scan import Scan


class Apposition(NamedTuple):
    """A role with its name: the whole stretch, and the role without its article."""

    whole: Span
    title: str


_ARTICLE = re.compile(r"(?:\b(?:the|a|an|its|his|her|their|our|my) )$", re.IGNORECASE)
# Whose office it is, in words that no title holds: "the platform's spokeswoman".
_OWNER = re.compile(
    r"\b(?:(?:the|a|an|its|his|her|their|our|my|this) )?(?:[\w-]+ )?[\w-]++(?:['’]s|(?<=s)['’]) $",
    re.IGNORECASE,
)
_OWNER_REACH = 60
_INDEFINITE = re.compile(r"\A(?:the|an?) ", re.IGNORECASE)
_OPENERS = lexicon(
    """
    after before in during with without when while as since following despite unlike like according at
    from by for if because although though on to until under between among given alongside
    """
)
_CLOSED = re.compile(r"[,.;:!?)—–-]|$| and | \(", re.MULTILINE)
_CHUNK = re.compile(
    r"(?: \([^()\n]{1,24}\))?(?:, (?:aged )?\d{1,3}(?: years old)?)?"
    r"(?:, (?:of|from) [A-Z][\w'’-]{1,20}(?: [A-Z][\w'’-]{1,20}){0,2})?, (?:who (?:is|was) )?((?:(?:the|a|an"
    r"|one of|his|her|its|their|our|my|then|now) )*)([^,.;:—–()\n\"“”?!\s](?:[^,.;:—–()\n\"“”?!]"
    r"|(?<=[A-Z]\.[A-Z])\.|(?<=[A-Z])\.(?=[A-Z])){2,140})(?=[,.;:—–()\n\"“”?!]|$)"
)
_CLAUSE = re.compile(
    r" (?:who|whom|which|that|whose|where|when|but|while|as|because|after|before|during|since|until|if"
    r"|all)\b| --"
)
_VERB = re.compile(
    r" (?:said|says|told|tells|was|were|is|are|has|had|have|will|would|could|can|did|does|added|went|came"
    r"|made)\b"
)
_LONGEST_ROLE = 20
_PREPOSITIONS = lexicon("of for at in on with from and")
_AFTER_ROLE = _PREPOSITIONS | lexicon("emeritus designate elect general")
_PARTISANS = frozenset({"democrat", "republican", "tory"})
_SENT = lexicon(
    """
    ambassador envoy representative adviser advisor aide assistant counsel undersecretary secretary heir
    """
)
_RANKED = lexicon("first second third fourth fifth last next oldest youngest largest biggest only")
# What bodies are called too: "Acme, the owner of ...", "Springfield, the leader of the league".
_NOT_ONLY_PERSONS = lexicon(
    """
    owner leader rival partner winner champion producer ally member runner model host broker publisher
    star founder investor operator contender challenger candidate creator developer advocate trader
    forward successor predecessor counterpart manager regulator agent analyst tenant witness victim target
    defendant plaintiff guard head chief author critic sponsor donor colleague friend neighbor neighbour
    opponent survivor builder designer player seed figure keeper maker substitute
    operator opener seller buyer supporter planner scout supremo personality wing stopper specialist
    controller grower trustee mastermind killer bookmaker newsagent bookseller jeweller spinner winemaker
    """
)
_FUNCTION = lexicon(
    """
    of for at in to on with from by and or but the who which that was were is are has had said says told
    as he she it they we i you not where when while after before during also both either neither
    """
)


def role_before(scan: Scan, name: Span, opening: int) -> Apposition | None:
    """The role from word number `opening` to a comma before a name of two words or more."""
    text, words = scan.text, scan.words
    office = OFFICES.intersection(words.words[opening : words.at(name.start)])
    first = text[name.start : name.end].partition(" ")[0]
    if not office or len(first) == name.end - name.start or (len(first) > 2 and first.isupper()):
        return None
    start = words.starts[opening]
    title = text[start : name.start - 2]
    sentence = scan.sentences.at(start)
    if owner := _OWNER.search(text, max(sentence.start, start - _OWNER_REACH), start):
        title = _INDEFINITE.sub("", text[owner.start() : name.start - 2])
        return Apposition(Span(owner.start(), name.end), title)
    article = _ARTICLE.search(text, max(sentence.start, start - 6), start)
    if not (article or "’s " in title or "'s " in title or start == sentence.start):
        return None
    if not _CLOSED.match(text, name.end) and _opens_clause(scan, sentence.start):
        return None
    if article and article.group().lower().strip() in {"the", "a", "an"}:
        start = article.start()
    elif article and words.words[words.at(name.start) - 1] in RELATIONS - FAMILY:
        start = article.start()
        title = text[start : name.start - 2]
    return Apposition(Span(start, name.end), title)


def _opens_clause(scan: Scan, start: int) -> bool:
    return scan.words.words[scan.words.at(start)] in _OPENERS


def role_after(scan: Scan, name: Span) -> Apposition | None:
    """The role that follows a name after a comma, to the end of its phrase."""
    if scan.text[name.end : name.end + 2] not in {", ", " ("}:
        return None
    found = _CHUNK.match(scan.text, name.end, scan.sentences.at(name.start).end)
    if not found:
        return None
    stop = _CLAUSE.search(found.group(2))
    chunk = found.group(2)[: stop.start() if stop else None].rstrip()
    words = chunk.split(" ")
    several = found.group(1).startswith("one of ")
    role = _role(words, bare=not found.group(1), several=several)
    if role is None or role in FAMILY or len(words) > _LONGEST_ROLE or _VERB.search(chunk):
        return None
    first = scan.text[name.start : name.end].partition(" ")[0].lower()
    if role in _NOT_ONLY_PERSONS and not is_given(first):
        return None
    while chunk.rpartition(" ")[2] in _PREPOSITIONS:
        chunk = chunk.rpartition(" ")[0]
    whole = Span(name.start, found.start(2) + len(chunk))
    return Apposition(whole, scan.text[found.start(1) : whole.end] if several else chunk)


def _role(words: list[str], *, bare: bool, several: bool) -> str | None:
    """The role of "mayor of Springfield", "State Department spokesperson"; None where the words hold none.

    `several` allows its plural, after "one of the".
    """
    for number, word in enumerate(words[:8]):
        key = word.lower().rpartition("-")[2]
        if several and key.removesuffix("s") in OFFICES:
            key = key.removesuffix("s")
        if _is_role(key) and _ends(words, number):
            return key
        if (
            key in _FUNCTION
            or key in _RANKED
            or (bare and not (_narrows(word, key) or _leads(words, number)))
        ):
            return None
    return None


def _is_role(key: str) -> bool:
    return key in OFFICES or key in _PARTISANS or (is_trade(key) and not needs_more(key))


def _leads(words: list[str], number: int) -> bool:
    """Whether a word unknown goes before a role and its preposition: "commodities strategist at"."""
    if number + 2 >= len(words) or words[number].endswith(("ed", "ing", "ly")) or words[number] in PLAIN:
        return False
    return words[number + 1] in OFFICES and words[number + 2] in {"of", "at", "for", "with"}


def _narrows(word: str, key: str) -> bool:
    return (
        word[0].isupper()
        or key in MODIFIERS
        or key in OFFICES
        or key in FIELDS
        or word.endswith(("’s", "'s"))
    )


def _ends(words: list[str], number: int) -> bool:
    if number + 1 == len(words):
        return True
    after = words[number + 1]
    return after in _AFTER_ROLE or (after == "to" and words[number].lower() in _SENT)
