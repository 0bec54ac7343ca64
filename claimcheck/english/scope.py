"""How far a ranking claim reaches: "the largest such movement since Russia seized Crimea in 2014".

Offsets are those of `Prose.text`.
"""

import re

from claimcheck.draft import Span
from claimcheck.grammar.scan import Scan

_LONGEST = 220
_WIDEST_LEFT = 70

# A finite verb, a clause or punctuation ends a noun phrase.
_PHRASE_END = re.compile(
    r"[,;:!?()\[\]\"“”—–…]|\.(?=[\"”’])|’(?=[ ,.]|$)(?<!s’)| - |(?<=[a-z\d])(?=(?:Image|Photo|Picture"
    r"|Credit): )"
    r"| (?:is|was|were|are|am|has|have|had|will|would|could|can|may|might|must|should|does|did|says?"
    r"|said|told"
    r"|adds?|added|according|but|while|although|though|which|who|whose|where|when|because|after|before"
    r"|as|with|if"
    r"|despite|amid|than|so that|came|comes|went|took|made|began|won|lost|died|voted|announced"
    r"|on (?:Mon|Tues|Wednes"
    r"|Thurs|Fri|Satur|Sun)day|and (?:(?:the|a|an|it|he|she|they|we|I|its|his|her|their|also|that|then"
    r"|one|more)\b"
    r"|\w+(?:ed|s) (?:the|a|an|to|in|by)\b|is\b|was\b|has\b|had\b|will\b|said\b|first\b|second\b))(?![\w’'-])"
)
_CLAUSE_END = re.compile(
    r"[,;:!?()\[\]\"“”—–…]|\.(?=[\"”’])|’(?=[ ,.]|$)(?<!s’)| - |(?<=[a-z\d])(?=(?:Image|Photo|Picture"
    r"|Credit): )"
    r"| (?:but|while|although|though|according|says|said|told|added|despite|amid"
    r"|and (?:the|it|he|she|they|we|I|also|then|was|were|is|are|has|had|will|said|first|second))(?![\w’'-])"
)
# What opens a scope that is a clause of its own.
_CLAUSE = re.compile(r" (?:since|that|ever) ")
_LEFT = re.compile(
    r"(?:(?<![\w’'-])(?:(?:one|two|three|some|many|several) of|among|arguably|by far|only|perhaps"
    r"|probably|for) )*"
    r"(?:(?<![\w’'-])(?:"
    r"(?:(?:the|its|his|her|their|our|my|a|this|that) (?:[\w-]+ ){0,2}?"
    r"|(?:[A-Z][\w.-]+ ){0,3})[\w.-]+(?:['’]s|s['’])"
    r"|the|a|an|its|his|her|their|our|my|your|this|that|another|whose) )?"
    r"(?:(?<![\w’'-])(?:single|very|all-time|new|world|national|next|(?:second|third|fourth|fifth|sixth"
    r"|seventh|eighth"
    r"|ninth|tenth|\d+(?:st|nd|rd|th)))[ -])*$"
)
_SINCE = re.compile(
    r" since (?!then\b)(?P<start>.+)"
    r"|(?P<span>(?:^| )(?:ever\b.*|on record|in (?:[\w’'-]+ ){0,4}(?:decades?|years|months|weeks|days"
    r"|century|centuries"
    r"|generations?|history|memory)\b.*|of all time|to date|so far|this (?:year|century|season|decade"
    r"|month|week)\b))"
)


def opening(scan: Scan, at: int) -> int:
    """Where the phrase opens whose ranking word stands at an offset: its article, possessor, "one of"."""
    floor = max(scan.prose.line_at(at).start, at - _WIDEST_LEFT)
    found = _LEFT.search(scan.text[floor:at])
    return floor + found.start() if found else at


def phrase_end(scan: Scan, at: int) -> int:
    """Where the phrase ends that an offset stands in, its "since" clause included."""
    limit = min(scan.sentences.at(at).end, at + _LONGEST)
    found = _PHRASE_END.search(scan.text, at, limit)
    end = found.start() if found else limit
    clause = _CLAUSE.search(scan.text, at, end + 6)
    if clause and clause.start() <= end:
        end = clause_end(scan, clause.end())
    return _trimmed(scan.text, at, end)


def clause_end(scan: Scan, at: int) -> int:
    """Where the clause ends that an offset stands in."""
    limit = min(scan.sentences.at(at).end, at + _LONGEST)
    found = _CLAUSE_END.search(scan.text, at, limit)
    return _trimmed(scan.text, at, found.start() if found else limit)


def _trimmed(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in " .’'-":
        end -= 1
    return end


def parts(scan: Scan, span: Span) -> tuple[str, str | None]:
    """What is ranked, without its article, and since when or in what span of time."""
    phrase = re.sub(r"^(?:the|a|an) ", "", scan.text[span.start : span.end], flags=re.IGNORECASE)
    found = _SINCE.search(phrase)
    if not found:
        return phrase, None
    since = found["start"] or found["span"].strip()
    return phrase[: found.start()].strip() or phrase, since
