"""Claims to be first, largest, only, a record: each with its scope, to the end of its phrase."""

import re
from collections.abc import Iterator

from claimcheck.claims import MentionType, Superlative
from claimcheck.draft import Span
from claimcheck.english.ranks.scope import clause_end, opening, parts, phrase_end
from claimcheck.english.ranks.words import IDIOMS, NO_ORDERS, ORDINALS, SUPERLATIVES
from claimcheck.grammar.rules import Rule
from claimcheck.grammar.scan import Hit, Scan

TYPE: MentionType = "superlative"
AFTER: tuple[MentionType, ...] = ()

RULES = (
    Rule(
        name="ranking",
        pattern='(DETERMINER | "one of") (ADJECTIVE-est | "most" ADJECTIVE) SCOPE',
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
            ("It was [the worst flood in more than 20 years].", "worst flood | in more than 20 years"),
            ("It is at [its highest level for 40 years].", "its highest level | for 40 years"),
            ("[Largest protest since 1989] ends", "Largest protest | 1989"),
            ("It was [the biggest the state has ever granted].", "biggest the state has ever granted"),
            ("It was [the loudest at 6:10 a.m.], he said.", "loudest at 6:10 a.m."),
        ),
        ignores=(
            "Most of the guests left at least an hour ago.",
            "At most ten came, and most people stayed.",
            "He protested in the forest.",
            "It is the most important part, and I send my best wishes.",
        ),
    ),
    Rule(
        name="ordinal",
        pattern='DETERMINER (ORDINAL | "last") SCOPE',
        finds=(
            ("It was [the first between the two], who met.", "first between the two"),
            ("They met [for the first time since 2018].", "for the first time | 2018"),
            ("[For the first time since 2018] the town lost.", "For the first time | 2018"),
            (
                "It was [the second talk between Roe and Lund since Roe took office in May].",
                "second talk between Roe and Lund | Roe took office in May",
            ),
            ("She is [the first woman to lead the bank].", "first woman to lead the bank"),
            ("It is not [the first time the two have met], she said.", "first time the two have met"),
            (
                "It flew [the first “test” mission since 1972].",
                "first “test” mission | 1972",
            ),
            ("He was [the last surviving miner], she said.", "last surviving miner"),
            ("Reds win vote [for first time] as Lund quits", "for first time"),
            ("He would be [the first born abroad], she said.", "first born abroad"),
            ("It is [his third title in five years], she said.", "his third title | in five years"),
        ),
        ignores=(
            "First of all, the first lady met the First Minister at First Avenue.",
            "In the first half he waited a second, at first.",
            "It is a guide for first time buyers.",
            "The first day was cold.",
            "They will talk on neutral ground, in a third town, before winter.",
            "The first meeting is set to take place in May.",
            "He brought his third budget to parliament.",
            "It is his second attempt to leave.",
        ),
    ),
    Rule(
        name="only",
        pattern='(DETERMINER "only" | "only when") SCOPE',
        finds=(
            ("They met, but [only when Roe was mayor].", "only when Roe was mayor"),
            ("It is [the only bridge over the river].", "only bridge over the river"),
        ),
        ignores=("Only five people came, if only to see it.", "He only said so."),
    ),
    Rule(
        name="record",
        pattern='"record" NUMBER | "unprecedented" | "never before" SCOPE',
        finds=(
            ("Sales hit [a record 40,500 boxes] on Monday.", "record 40,500 boxes"),
            ("He broke [the world record] on Monday.", "world record"),
            ("Oil is at [an all-time high], he said.", "all-time high"),
            ("The flood was [unprecedented], he said.", "unprecedented"),
            ("Turnout hits [record] as Lund quits", "record"),
            ("Turnout rose to [a record], he said.", "record"),
            ("[Never before has a mayor resigned].", "Never before has a mayor resigned"),
        ),
        ignores=(
            "He has a criminal record, and kept a record of it.",
            "Fire hits record shop",
            "He hit a record shop.",
        ),
    ),
    Rule(
        name="comparison",
        pattern='(COMPARATIVE) "than" ("any other" | "ever") SCOPE',
        finds=(
            (
                "It has [more bridges than any other town in Wales], she said.",
                "more bridges than any other town in Wales",
            ),
            ("Prices are [higher than ever].", "higher than | ever"),
        ),
        ignores=("He knows more than any of them.", "Did you ever see it?"),
    ),
)

_RECORDS = frozenset({"record", "unprecedented", "unparalleled", "unrivaled", "unrivalled", "never", "all"})
_RANKS = SUPERLATIVES | {"most", "least"}
_LEXICON = _RANKS | ORDINALS | _RECORDS | {"only", "sole", "last", "any", "ever"}
_OWNED = re.compile(r"\b(?:my|your|our) ", re.IGNORECASE)
_DETERMINED = re.compile(
    r"(?:\b(?:the|its|his|her|their|our|my|your|this|whose|another|a|an)|['’]s|s['’]) ", re.IGNORECASE
)
_RANGED = re.compile(
    r" since (?!then\b)|[ -]ever\b| on record\b| of all time\b| in (?:[\w’'-]+ ){0,4}(?:history|memory)\b"
    r"| of (?:its|his|her|their) kind\b| (?:in|for) (?:(?:almost|nearly|about|over|more than|at least"
    r"|less than) )?(?:a |an |[\w-]+ )(?:decades?|century|centuries|generations?|years|months|weeks|days)\b"
)
_LASTING_RANGE = re.compile(r" since |[ -]ever\b| on record\b| of all time\b")
_SETS_APART = re.compile(
    r"\w+(?: such\b| between\b| among\b| time\b| in the (?:world|country|nation|region|state|city)\b"
    r"| (?:straight|consecutive|successive|female|woman|women|black|openly|muslim|asian|hispanic|latino)\b)"
    r"|first (?:[a-z]+ed|born|built|held|made|chosen|known|seen|sent|won) (?:in|at|on|by|abroad|outside"
    r"|overseas|under|from|with|without)\b"
    r"|.* in a row\b|.*(?<! set)(?<! due)(?<! scheduled)(?<! expected)(?<! going) to (?!the |an? |his |her "
    r"|its |their |[A-Z]|work |bed |school |hospital )[a-z]+ ",
)
# One more of somebody's own is counted, not ranked: "his third budget to parliament".
_COUNTED = re.compile(
    r"(?:his|her|its|their) (?!first\b)[a-z]+ (?!such\b|straight\b|consecutive\b|successive\b)", re.IGNORECASE
)
# Headlines leave the article out.
_HEADLINE = re.compile(
    r"(?<=\bfor )first time(?=$|[^\w\s-]| (?:ever|since|in|as|at|on|by|after|under|and|but|with|[A-Z]\w*)\b)",
    re.MULTILINE,
)
_LASTING = re.compile(
    r"last (?:surviving|remaining|known|such|living|time)\b|last [a-z]+ (?:[a-z]+ )?(?:to"
    r"|since) (?!the )[a-z]"
)
_ONE_MORE = re.compile(r"(?:an?|another|this|that) ", re.IGNORECASE)
_PREDICATE = re.compile(
    r"\b(?:is|was|are|were|be|been|become|becomes|became|becoming|marks|marked|marking) (?:also |only "
    r"|just )?$"
)
_ONLY_SCOPE = re.compile(r"only (?:when|after|once|because|if|until)\b", re.IGNORECASE)
_ONLY_IDIOM = re.compile(r"only (?:way|thing|reason|question|option|choice|problem|hope)\b")
_RECORD = re.compile(
    r"record(?:[- ](?:breaking|setting|high|low|highs|lows|numbers?|amounts?|levels?|totals?|profits?"
    r"|loss(?:es)?|turnout|time|rainfall|temperatures?|heat|sums?|fines?|crowds?|attendances?|sales"
    r"|revenues?|prices?|deficits?|surplus|pace|year|month|season|run|streak)\b| [$€£]?\d)"
)
_SETTING = re.compile(
    r"\b(?:sets?|setting|broke|breaks?|broken|breaking|beats?|beating|beaten|smash(?:ed|es|ing)"
    r"|shatter(?:ed|s|ing)|equall?ed|tied|holds?|held|holding|surpassed|topped|matched) (?:the|an?|his|her"
    r"|its|their|[\w’']+['’]s) (?:(?!track |criminal |police )[\w-]+ ){0,2}$"
)
_HITTING = re.compile(
    r"\b(?:(?:hits?|sets?|breaks?|reach(?:es)?|equals?|nears?|smash(?:es)?|beats?) \Z"
    r"|(?:hit|hits|reach(?:ed|es)|(?:rose|fell|climbed|jumped|rising|falling) to) an? (?:new )?\Z)",
    re.IGNORECASE,
)
_BARE_RECORD = re.compile(
    r"record(?=$|[.,;:!?)”’]| (?:in|for|as|with|at|on|after|of|amid|by)\b)", re.MULTILINE
)
_COMPARED = re.compile(r"\b(?:more|less|fewer|[a-z]{2,}er) (?:[\w’'-]+ ){0,6}than (?:at |in )?$")


def find(scan: Scan) -> Iterator[Hit]:
    """Every ranking claim in order; none where two would share words but the first."""
    end = 0
    for number in scan.words.numbers(_LEXICON):
        at = scan.words.starts[number]
        hit = _hit(scan, at, number) if at >= end else None
        if hit and hit.start >= end:
            end = hit.end
            yield hit


def _hit(scan: Scan, at: int, number: int) -> Hit | None:
    word, after = scan.words.words[number], scan.words.words[number + 1 : number + 2]
    if word in ORDINALS or word == "last":
        passed = (after and after[0] in _RANKS) or NO_ORDERS.match(scan.text, at)
        return None if passed else _ordinal(scan, at)
    if word in {"only", "sole"}:
        return _only(scan, at)
    if word in {"any", "ever"}:
        return _comparison(scan, at)
    if word in _RECORDS:
        return _record(scan, at, word)
    return _ranking(scan, at, word)


def _made(scan: Scan, start: int, end: int, rule: Rule) -> Hit:
    what, since = parts(scan, Span(start, end))
    return Hit(start, end, Superlative(what, since), rule.name)


def _ranking(scan: Scan, at: int, word: str) -> Hit | None:
    text, start = scan.text, opening(scan, at)
    determined = _DETERMINED.search(text, start, at)
    if word in {"most", "least"} and not determined:
        return None
    end = phrase_end(scan, at)
    ranged = _RANGED.search(text, at, end)
    if (IDIOMS.match(text, at) or _OWNED.match(text, start)) and not _LASTING_RANGE.search(text, at, end):
        return None
    if word in {"most", "least"} and end == at + len(word):
        return None
    headline = text[at].isupper() and start == at
    if determined or (ranged and (headline or ranged.start() == at + len(word))):
        return _made(scan, start, end, RULES[0])
    return None


def _ordinal(scan: Scan, at: int) -> Hit | None:
    text, start, end = scan.text, opening(scan, at), phrase_end(scan, at)
    ranged = _RANGED.search(text, at, end)
    if _OWNED.match(text, start) and not ranged:
        return None
    determined = _DETERMINED.search(text, start, at)
    if text.startswith("last", at):
        return _made(scan, start, end, RULES[1]) if determined and _LASTING.match(text, at) else None
    if not ranged and _COUNTED.match(text, start) and " in a row" not in text[at:end]:
        return None
    headline = _HEADLINE.match(text, at)
    if not (ranged or determined or headline) or (
        _ONE_MORE.match(text, start) and not text.startswith("first", at)
    ):
        return None
    if not headline and text.startswith(" time ", text.find(" ", at, end)):
        end = clause_end(scan, at)
    if text[max(0, start - 4) : start].lower() == "for " and text.startswith(" time", text.find(" ", at)):
        start -= 4
    set_apart = _SETS_APART.match(text[at:end].lower() + " ")
    if ranged or set_apart or _PREDICATE.search(text, max(0, start - 30), start):
        return _made(scan, start, end, RULES[1])
    return None


def _only(scan: Scan, at: int) -> Hit | None:
    if _ONLY_SCOPE.match(scan.text, at):
        restricts = scan.text[max(0, at - 4) : at].lower() not in {"not ", " if "}
        return _made(scan, at, clause_end(scan, at), RULES[2]) if restricts else None
    start = opening(scan, at)
    if not _DETERMINED.search(scan.text, start, at) or _ONLY_IDIOM.match(scan.text, at):
        return None
    return _made(scan, start, phrase_end(scan, at), RULES[2])


def _record(scan: Scan, at: int, word: str) -> Hit | None:
    text = scan.text
    if word in {"never", "all"}:
        told = "never before" if word == "never" else "all-time "
        end = clause_end if word == "never" else phrase_end
        found = text[at : at + len(told)].lower() == told
        return _made(scan, opening(scan, at), end(scan, at), RULES[3]) if found else None
    if word == "record" and not (
        _RECORD.match(text, at)
        or _SETTING.search(text, max(0, at - 60), at)
        or (_HITTING.search(text, max(0, at - 24), at) and _BARE_RECORD.match(text, at))
    ):
        return None
    return _made(scan, opening(scan, at), phrase_end(scan, at), RULES[3])


def _comparison(scan: Scan, at: int) -> Hit | None:
    sentence = scan.sentences.at(at)
    found = _COMPARED.search(scan.text, max(sentence.start, at - 80), at)
    if not found or not scan.text.startswith(("any other", "any previous", "any time since", "ever"), at):
        return None
    return _made(scan, found.start(), clause_end(scan, at), RULES[4])


def reading(value: Superlative) -> str:
    """What is ranked and, after a bar, since when."""
    return f"{value.what} | {value.since}" if value.since else str(value.what)
