"""Claims to be first, largest, only, a record: each with its scope, to the end of its phrase."""

import re
from collections.abc import Iterator

from claimcheck.claims import MentionType, Superlative
from claimcheck.draft import Span
from claimcheck.english.ranks import ORDINALS, SUPERLATIVES
from claimcheck.english.scope import clause_end, opening, parts, phrase_end
from claimcheck.grammar.rules import Rule
from claimcheck.grammar.scan import Hit, Scan

TYPE: MentionType = "superlative"
AFTER: tuple[MentionType, ...] = ()

RULES = (
    Rule(
        name="ranking adjective",
        pattern="",
        finds=(
            (
                "It is [the largest such fleet since the war ended in 1945].",
                "largest such fleet | the war ended in 1945",
            ),
            (
                "It was [one of the most popular parks in Wales], she said.",
                "one of the most popular parks in Wales",
            ),
            ("Lund is [the city’s third-largest employer].", "city’s third-largest employer"),
            ("That is [the worst flood in a decade].", "worst flood | in a decade"),
        ),
        ignores=(
            "Most of the guests left at least an hour ago.",
            "At most ten came, and most people stayed.",
            "He protested in the forest.",
        ),
    ),
    Rule(
        name="first, second",
        pattern="",
        finds=(
            ("It was [the first between the two], who met.", "first between the two"),
            ("They met [for the first time since 2018].", "for the first time | 2018"),
            (
                "It was [the second talk between Roe and Lund since Roe took office in May].",
                "second talk between Roe and Lund | Roe took office in May",
            ),
            ("She is [the first woman to lead the bank].", "first woman to lead the bank"),
        ),
        ignores=(
            "First of all, the first lady met the First Minister at First Avenue.",
            "In the first half he waited a second, at first.",
            "The first day was cold.",
        ),
    ),
    Rule(
        name="only",
        pattern="",
        finds=(
            ("They met, but [only when Roe was mayor].", "only when Roe was mayor"),
            ("It is [the only bridge over the river].", "only bridge over the river"),
        ),
        ignores=("Only five people came, if only to see it.", "He only said so."),
    ),
    Rule(
        name="record",
        pattern="",
        finds=(
            ("Sales hit [a record 40 million] on Monday.", "record 40 million"),
            ("The flood was [unprecedented], he said.", "unprecedented"),
            ("[Never before has a mayor resigned].", "Never before has a mayor resigned"),
        ),
        ignores=("He has a criminal record, and kept a record of it.",),
    ),
)

_RECORDS = frozenset({"record", "unprecedented", "unparalleled", "never"})
_RANKS = SUPERLATIVES | {"most", "least"}
_LEXICON = _RANKS | ORDINALS | _RECORDS | {"only"}
_IDIOM = re.compile(
    r"best (?:interests?|friends?|man|practices?|wishes|regards|efforts?|bet|of)\b|earliest[,.;]"
    r"|most of(?! any)"
)
_DETERMINED = re.compile(
    r"(?:\b(?:the|its|his|her|their|our|my|your|this|that|whose|another|a|an)|['’]s|s['’]) ", re.IGNORECASE
)
_RANGE = (
    r"(?: since (?!then\b)| ever\b| on record\b| in (?:recent |modern |living |[\w’'-]+ )*(?:history"
    r"|memory)\b"
    r"| of (?:its|his|her|their) kind\b| in (?:(?:almost|nearly|about|over|more than|at least|less than) )?"
    r"(?:a |an |[\w-]+ )(?:decades?|century|centuries|generations?|years|months|weeks|days)\b)"
)
_RANGED = re.compile(_RANGE)
_SETS_APART = re.compile(
    r"\w+(?:[- ]ever\b| such\b| between\b| among\b| time\b| in the (?:world|country|nation|region|state"
    r"|city)\b"
    r"| (?:straight|consecutive|successive)\b| (?:female|woman|women|black|openly|muslim|asian|hispanic"
    r"|latino)\b)"
    r"|.* in a row\b|.* to (?!the |an? |his |her |its |their |[A-Z]|work |bed |school |hospital )[a-z]+ ",
    re.IGNORECASE,
)
_PREDICATE = re.compile(
    r"\b(?:is|was|are|were|be|been|become|becomes|became|becoming|marks|marked|marking) (?:also |only "
    r"|just )?$"
)
_NO_RANK = re.compile(
    r"\w+(?:s\b|,|[ -](?:half|lady|ladies|gentleman|minister|avenue|street|quarter|degree|aid|class"
    r"|name|person|grade"
    r"|amendment|floor|base|of(?! (?:its|his|her|their) kind)|and|or|to|round|leg|period|set|inning"
    r"|hand|thing|glance"
    r"|sight|deputy|officer|responders?|reading|world|war|republic|gear|row|string|family|wave|dose"
    r"|secretary|vice"
    r"|place|couple|few|several|two|three|four|five|\d+|trimester|semester|opinion|home|nature|part|step)\b)",
    re.IGNORECASE,
)
_ONLY_SCOPE = re.compile(r"only (?:when|after|once|because|if|until)\b")
_ONLY_IDIOM = re.compile(r"only (?:way|thing|reason|question|option|choice|problem|hope)\b")
_RECORD = re.compile(
    r"record(?:[- ](?:breaking|setting|high|low|highs|lows|numbers?|amounts?|levels?|totals?|profits?"
    r"|loss(?:es)?|turnout"
    r"|time|rainfall|temperatures?|heat|sums?|fines?|crowds?|attendances?|sales|revenues?|prices?"
    r"|deficits?|surplus"
    r"|pace|year|month|season|run|streak|[$€£]?\d[\d.,]*(?: (?:million|billion|thousand"
    r"|trillion))?(?: per ?cent|%)?))\b"
)
_SETTING = re.compile(
    r"\b(?:sets?|setting|broke|breaks?|broken|breaking|beats?|beating|beaten|smash(?:ed|es|ing)"
    r"|shatter(?:ed|s|ing)|equall?ed"
    r"|tied|holds?|held|holding|surpassed|topped|matched) (?:the|a|an|his|her|its|their|[\w’']+['’]s)"
    r" (?:(?:new|own|all-time|world|national|previous|\w+) ){0,2}$"
)


def find(scan: Scan) -> Iterator[Hit]:
    """Every ranking claim, the longer phrase where two share words."""
    end = 0
    for number in scan.words.numbers(_LEXICON):
        at = scan.words.starts[number]
        if at < end:
            continue
        hit = _hit(scan, at, number)
        if hit and hit.start >= end:
            end = hit.end
            yield hit


def _hit(scan: Scan, at: int, number: int) -> Hit | None:
    word, after = scan.words.words[number], scan.words.words[number + 1 : number + 2]
    if word in ORDINALS:
        return None if _RANKS.issuperset(after) and after else _ordinal(scan, at)
    if word == "only":
        return _only(scan, at)
    if word in _RECORDS:
        return _record(scan, at, word)
    return _ranking(scan, at, word)


def _made(scan: Scan, start: int, end: int, rule: Rule) -> Hit:
    what, since = parts(scan, Span(start, end))
    return Hit(start, end, Superlative(what, since), rule.name)


def _ranking(scan: Scan, at: int, word: str) -> Hit | None:
    start, end = opening(scan, at), phrase_end(scan, at)
    if _IDIOM.match(scan.text, at):
        return None
    determined = _DETERMINED.search(scan.text, start, at)
    bare = end == at + len(word)
    if word in {"most", "least"} and (not determined or bare):
        return None
    if not determined and not _RANGED.match(scan.text, at + len(word), end):
        return None
    return _made(scan, start, end, RULES[0])


def _ordinal(scan: Scan, at: int) -> Hit | None:
    start, end = opening(scan, at), phrase_end(scan, at)
    if _NO_RANK.match(scan.text, at):
        return None
    phrase = scan.text[at:end]
    ranged = _RANGED.search(phrase)
    determined = _DETERMINED.search(scan.text, start, at)
    if not (ranged or determined):
        return None
    before = scan.text[max(0, start - 30) : start]
    if ranged or _SETS_APART.match(phrase + " ") or _PREDICATE.search(before):
        return _made(scan, start, end, RULES[1])
    return None


def _only(scan: Scan, at: int) -> Hit | None:
    if _ONLY_SCOPE.match(scan.text, at):
        if scan.text[max(0, at - 4) : at].lower() in {"not ", " if "}:
            return None
        return _made(scan, at, clause_end(scan, at), RULES[2])
    start = opening(scan, at)
    if not _DETERMINED.search(scan.text, start, at) or _ONLY_IDIOM.match(scan.text, at):
        return None
    return _made(scan, start, phrase_end(scan, at), RULES[2])


def _record(scan: Scan, at: int, word: str) -> Hit | None:
    text = scan.text
    if word == "never":
        return (
            _made(scan, at, clause_end(scan, at), RULES[3]) if text[at + 5 : at + 12] == " before" else None
        )
    if word == "record":
        start = opening(scan, at)
        if not _RECORD.match(text, at) and not _SETTING.search(text[max(0, at - 60) : at]):
            return None
        return _made(scan, start, phrase_end(scan, at), RULES[3])
    return _made(scan, opening(scan, at), phrase_end(scan, at), RULES[3])


def reading(value: Superlative) -> str:
    """What is ranked and, after a bar, since when."""
    return f"{value.what} | {value.since}" if value.since else str(value.what)
