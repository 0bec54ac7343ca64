"""Claims to be first, largest, only, a record: each with its scope, to the end of its phrase."""

import re
from collections.abc import Iterator

from claimcheck.claims import MentionType, Superlative
from claimcheck.draft import Span
from claimcheck.english.ranks.denials import DENIALS, denial
from claimcheck.english.ranks.records import PEAK_WORDS, record_opening
from claimcheck.english.ranks.rules import RULES
from claimcheck.english.ranks.scope import clause_end, opening, parts, phrase_end
from claimcheck.english.ranks.words import COMPARATIVES, EFFORTS, IDIOMS, NO_ORDERS, ORDINALS, SUPERLATIVES
from claimcheck.grammar.rules import Rule
from claimcheck.grammar.scan import Hit, Scan

TYPE: MentionType = "superlative"
AFTER: tuple[MentionType, ...] = ()

_MATCHLESS = frozenset(
    {
        "unprecedented",
        "unparalleled",
        "unrivaled",
        "unrivalled",
        "unequalled",
        "unmatched",
        "unsurpassed",
        "all",
    }
)
_RECORDS = PEAK_WORDS | {"record", "records"}
_RANKS = SUPERLATIVES | {"most", "least"}
_COMPARES = frozenset({"any", "anyone", "anybody", "anywhere", "anything", "ever"})
_LEXICON = _RANKS | ORDINALS | _RECORDS | _MATCHLESS | DENIALS | _COMPARES | {"only", "sole", "last"}
_OWNED = re.compile(r"\b(?:my|your|our) ", re.IGNORECASE)
_DETERMINED = re.compile(
    r"(?:\b(?:the|its|his|her|their|our|my|your|this|whose|another|a|an)|['’]s|s['’]) ", re.IGNORECASE
)
_RANGED = re.compile(
    r" since (?!then\b)|[ -]ever\b| on record\b| of all time\b| in (?:[\w’'-]+ ){0,4}(?:history|memory)\b"
    r"| of (?:its|his|her|their) (?:kind|type|sort)\b"
    r"| (?:in|for) (?:(?:almost|nearly|about|over|more than|at least"
    r"|less than) )?(?:a |an |[\w-]+(?:,\d{3})? )(?:decades?|century|centuries|generations?|years|months"
    r"|weeks|days)\b"
)
_SO_FAR = re.compile(r" this (?:year|season|century|decade)\b| in as many \w+")
_LASTING_RANGE = re.compile(r" since |[ -]ever\b| on record\b| of all time\b")
_SETS_APART = re.compile(
    r"\w+(?: such\b| between\b| among\b| time\b| in the (?:world|country|nation|region|state|city)\b"
    r"| (?:straight|consecutive|successive|female|woman|women|black|openly|muslim|asian|hispanic|latino)\b)"
    r"|first (?:[a-z]+ed|born|built|held|made|chosen|known|seen|sent|won) (?:in|at|on|by|abroad|outside"
    r"|overseas|under|from|with|without)\b"
    r"|first for (?:the|an?|any|its|his|her|their)\b|first (?:known|confirmed|reported|recorded|documented) "
    r"|first (?:cases?|deaths?|outbreaks?|fatality|conviction) (?:of|in|from|at|on) "
    r"|.* in a row\b|\w+ [a-z]+ running\b"
    r"|.*(?<! set)(?<! due)(?<! scheduled)(?<! expected)(?<! going) to (?!the |an? |his |her "
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
_RANKED = re.compile(r"\brank(?:s|ed|ing) (?:joint )?$")
# "The Most Reverend", "the Highest Court": a name, unless it says since when.
_NAMES = re.compile(r"(?:the|a|an) ", re.IGNORECASE)
_RUN = re.compile(
    r"[\w-]+ (?:(?:straight|consecutive|successive) (?:day|night|week|weekend|month|quarter|year|season"
    r"|session|summer|winter|spring|autumn|time|game|match|election|meeting)\b"
    r"|(?:[a-z]+ )?(?:in a row|running)\b)",
    re.IGNORECASE,
)
# What is won or suffered for the first time is news: "won their first title".
_GAINED = re.compile(
    r"\b(?:w[io]ns?|winning|claim(?:s|ed)|earn(?:s|ed)|secur(?:es|ed)|took|clinch(?:es|ed)|scor(?:es|ed)|los[et]s?"
    r"|suffer(?:s|ed)|post(?:s|ed)|report(?:s|ed)|record(?:s|ed)|land(?:s|ed)|elect(?:s|ed)) $"
)
_OWN_FIRST = re.compile(r"(?:(?:its|his|her|their)|.{1,40}['’]s) first [a-z]", re.IGNORECASE)
_PLACE_FIRST = re.compile(
    r"the (?:country|nation|world|continent|region|state|province|county|city|town|island)['’]s first [a-z]"
)
_LASTING = re.compile(
    r"last (?:to [a-z]|of (?:its|his|her|their) (?:kind|type|sort)\b)"
    r"|last (?:surviving|remaining|known|such|living|time)\b"
    r"|last [a-z]+ (?:[a-z]+ )?(?:to|since) (?!the )[a-z]"
)
_ONE_MORE = re.compile(r"(?:an?|another|this|that) ", re.IGNORECASE)
_PREDICATE = re.compile(
    r"\b(?:is|was|are|were|be|been|become|becomes|became|becoming|marks|marked|marking) (?:also |only "
    r"|just )?$"
)
_ONLY_SCOPE = re.compile(r"only (?:when|after|once|because|if|until|twice since)\b", re.IGNORECASE)
_ONLY_FEW = re.compile(r"only (?:a (?:handful|few)|two|three|four|five|six|seven|eight|nine|ten|\d+)\b")
_ONLY_LASTS = re.compile(r" for (?:[\w-]+ ){1,4}?(?:hours?|days?|weeks?|months?)\b")
_ONLY_IDIOM = re.compile(r"only (?:way|thing|reason|question|option|choice|problem|hope)\b")
_COMPARED = re.compile(
    rf"\b(?i:{'|'.join(sorted(COMPARATIVES))}) (?:[\w’'-]+ ){{0,10}}?than "
    r"(?:at |in |on |for |by |from )?$"
)
_ALL_OTHERS = re.compile(
    r"ever\b|any (?:other|previous|rival)\b|any(?:one|body|where|thing) else\b"
    r"|any of the (?:past|last|other)\b|any(?: [a-z]+)? (?:since"
    r"|in (?:the )?(?:past|last|history)|on record|before)\b"
)


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
    if word in _COMPARES:
        return _comparison(scan, at)
    if word in _RECORDS:
        opens = record_opening(scan.text, at, word)
        end = at + len(word) if word in PEAK_WORDS else phrase_end(scan, at)
        return None if opens is None else _made(scan, opens, end, RULES[3])
    if word in _MATCHLESS or word in DENIALS:
        return _matchless(scan, at, word)
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
    if (text[at].isupper() and not ranged and _NAMES.match(text, start, at)) or (
        word in {"best", "worst"} and EFFORTS.search(text, max(0, start - 8), at)
    ):
        return None
    if (IDIOMS.match(text, at) or _OWNED.match(text, start)) and not _LASTING_RANGE.search(text, at, end):
        return None
    headline = text[at].isupper() and start == at
    determined = determined if word not in {"most", "least"} or end > at + len(word) else None
    if determined or (ranged and (headline or ranged.start() == at + len(word))):
        return _made(scan, start, end, RULES[0])
    return None


def _ordinal(scan: Scan, at: int) -> Hit | None:
    ranked = _RANKED.search(scan.text, max(0, at - 16), at)
    if ranked and not scan.text[at].isdigit():
        return _made(scan, ranked.start(), phrase_end(scan, at), RULES[1])
    return _in_order(scan, at)


def _in_order(scan: Scan, at: int) -> Hit | None:
    text, start, end = scan.text, opening(scan, at), phrase_end(scan, at)
    ranged = _RANGED.search(text, at, end) or _SO_FAR.search(text, at, end)
    determined, figures = _DETERMINED.search(text, start, at), text[at].isdigit()
    if text.startswith("last", at):
        return _made(scan, start, end, RULES[1]) if determined and _LASTING.match(text, at) else None
    counted = _COUNTED.match(text, start) and " in a row" not in text[at:end]
    named = text[at].isupper() and _NAMES.match(text, start, at)
    if not ranged and (counted or named or _OWNED.match(text, start)):
        return None
    headline = _HEADLINE.match(text, at)
    if not (determined or headline or (ranged and start == at and text[at].isupper())) or (
        _ONE_MORE.match(text, start) and not text.startswith("first", at) and not _RUN.match(text, at)
    ):
        return None
    if not headline and text.startswith(" time ", text.find(" ", at, end)):
        end = clause_end(scan, at)
    if text[max(0, start - 4) : start].lower() == "for " and (
        text.startswith(" time", text.find(" ", at)) or _RUN.match(text, at)
    ):
        start -= 4
    set_apart = (_RUN if figures else _SETS_APART).match(text[at:end].lower() + " ")
    gained = _PLACE_FIRST.match(text, start) or (
        _GAINED.search(text, max(0, start - 16), start) and _OWN_FIRST.match(text, start)
    )
    if ranged or set_apart or gained or (_PREDICATE.search(text, max(0, start - 30), start) and not figures):
        return _made(scan, start, end, RULES[1])
    return None


def _only(scan: Scan, at: int) -> Hit | None:
    if _ONLY_SCOPE.match(scan.text, at):
        restricts = scan.text[max(0, at - 4) : at].lower() not in {"not ", " if "}
        return _made(scan, at, clause_end(scan, at), RULES[2]) if restricts else None
    start, end = opening(scan, at), phrase_end(scan, at)
    one_of = _ONLY_FEW.match(scan.text, at) and scan.text[max(0, at - 7) : at].lower() == "one of "
    if not (one_of or _DETERMINED.search(scan.text, start, at)) or _ONLY_IDIOM.match(scan.text, at):
        return None
    # How long something lasts is not how far its being alone reaches: "shut the only bridge for a week".
    lasts = _ONLY_LASTS.search(scan.text, at, end)
    return _made(scan, start, lasts.start() if lasts else end, RULES[2])


def _matchless(scan: Scan, at: int, word: str) -> Hit | None:
    text = scan.text
    if word == "never" and text[at : at + len("never before")].lower() == "never before":
        return _made(scan, at, clause_end(scan, at), RULES[3])
    if word in DENIALS:
        denied = denial(scan, at, word)
        return _made(scan, denied.start, denied.end, RULES[5]) if denied else None
    if word == "all" and text[at : at + len("all-time ")].lower() != "all-time ":
        return None
    return _made(scan, opening(scan, at), phrase_end(scan, at), RULES[3])


def _comparison(scan: Scan, at: int) -> Hit | None:
    sentence = scan.sentences.at(at)
    found = _COMPARED.search(scan.text, max(sentence.start, at - 80), at)
    if not found or not _ALL_OTHERS.match(scan.text, at):
        return None
    return _made(scan, found.start(), clause_end(scan, at), RULES[4])


def reading(value: Superlative) -> str:
    """What is ranked and, after a bar, since when."""
    return f"{value.what} | {value.since}" if value.since else str(value.what)
