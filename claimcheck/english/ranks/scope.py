"""How far a ranking claim reaches: "the widest such strike since dockers won the vote in 1998".

Offsets are those of `Prose.text`.
"""

import re

from claimcheck.draft import Span
from claimcheck.grammar.scan import Scan

_LONGEST = 220
_WIDEST_LEFT = 70

_SPANS = "(?:decades?|century|centuries|generations?|years?|months?|weeks|days)"
_MARKS = (
    r"[;!?()\[\]“”\"—–…]|:(?!\d\d\b)|,(?!\d{3}(?!\d))|\.(?=[\"”’])|(?<!s)’(?=[ ,.]|$)| - "
    r"|(?<=[a-z\d])(?=(?:Image|Photo|Picture|Credit): )"
)
# A finite verb or a new clause ends a noun phrase; "won", "named" and the like do so before an object.
_PHRASE_END = re.compile(
    rf"{_MARKS}| (?:is|was|were|are|am|(?:has|have|had)(?! ever\b)|will|would"
    r"|(?:could|can)(?! remember)|may|might|must"
    r"|should|does|did|says?"
    r"|said|told|adds?|added|according|but|while|although|though|which|whose|where|when|because|after"
    rf"|before|as(?! many {_SPANS}\b)|with|if|despite|amid|than(?! (?:an? |[\w-]+ ){_SPANS}\b)|so that"
    r"|came|comes|went|took|began|became|becomes|gave|wrote"
    r"|fell|rose|ran|grew|drew|spoke|died|happened|occurred|remains?|arrived|voted|announced|on (?:Mon|Tues"
    r"|Wednes|Thurs|Fri|Satur|Sun)day|(?:\w+ed|won|lost|made|held|led|sent|set|hit|beat|met|found) (?:the"
    r"|an?|its|his|her|their|\d[\d,.]*) |and (?:the|an?|it|he|she|they|we|I|its|his|her|their|also|that"
    r"|then|one|more|is|was|has|had|will|said|first|second))(?![\w’'-])"
)
_CLAUSE_END = re.compile(
    rf"{_MARKS}| (?:but|while|although|though|according|says|said|told|added|despite|amid"
    r"|and (?:the|it|he|she|they|we|I|also|then|was|were|is|are|has|had|will|said|first|second"
    r"|(?:its|his|her|their) [a-z-]+est))(?![\w’'-])"
)
# What opens a scope that is a clause of its own; an infinitive or "he had seen", whose verb ends nothing.
_CLAUSE = re.compile(
    r" (?:since(?P<day> (?:[A-Z][a-z]+ )?(?:\d{1,2}, )?(?:1[5-9]|20)\d\d\b(?!,? [A-Z\d]| when| after)"
    r"| (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)(?:[a-z]{0,6}\.? \d{1,2}|uary|ruary|ch|il|e|y"
    r"|ust|tember|ober|ember)?\b(?!\.? ?\d|,? [A-Z\d]| when| after))?"
    r"|that|ever|who)(?: |(?<=\d))"
)
# "For the first time since 2018 the town lost": what is lost is told of next.
_DATED = re.compile(
    r" since (?:[A-Z][a-z]+ )?(?:1[5-9]|20)\d\d(?= (?:the|an?|it|he|she|they|we|its|his|her|their) )"
)
_INFINITIVE = re.compile(
    r" (?:to (?:have (?:been )?|be )?|(?:he|she|it|they|we|(?:the|its|his|her|their) [\w-]+)"
    r" (?:has|have|had) )"
    r"[a-z]+\b(?: (?:the |an? |its |his |her |their )?)?"
)
_QUOTED = re.compile(r"(?<= )[“\"](?=\w)[^“”\".,;:]{1,40}[”\"](?= \w)")
_LEFT = re.compile(
    r"(?:(?<![\w’'-])(?i:(?:one|two|three|some|many|several) of|among|arguably|by far|only|perhaps"
    r"|probably) )*"
    r"(?:(?<![\w’'-])(?:(?:(?i:the|its|his|her|their|our|my|a|this) (?:(?!is |was |are |has )[\w-]+ ){0,2}?"
    r"|(?:[A-Z][\w.-]+ ){0,3})[\w.-]+(?:['’]s|s['’])"
    r"|(?i:the|a|an|its|his|her|their|our|my|your|this|another|whose)) )?"
    r"(?:(?<![\w’'-])(?:single|very|all-time|new|fresh|world|national|next|previous|two|three|four|five|six"
    r"|seven|eight|nine|ten|\d\d|second|third|fourth|fifth|sixth|seventh"
    r"|eighth|ninth|tenth|\d+(?:st|nd|rd|th))[ -])*$"
)
_SINCE = re.compile(
    r"(?<=time) since (?!then\b)(?P<dated>.+?)(?= that )"
    r"| since (?!then\b)(?P<start>.+)|(?P<span>(?:^| )(?:on record"
    r"|of all time|to date"
    r"|so far(?: this (?:year|century|season|decade|month))?|in modern times"
    r"|in (?:less than |under )?(?:an?|one|the past|the last) (?:week|month|year)\b"
    r"|in (?:[\w’'-]+(?:,\d{3})? ){0,4}(?:decades?|years|months|weeks|days|century|centuries|generations?"
    r"|history|memory)\b(?: (?:of|in|at|on|for|by)\b.*)?"
    rf"|for (?:(?:about|almost|nearly|over|more than|at least) )?(?:an? |[\w-]+ ){_SPANS}\b"
    r"|this (?:year|century|season|decade|month|week)\b))"
    r"|(?:^|(?<= ))(?P<within>[\w-]+-(?:day|week|month|year|decade))"
    r"(?= (?:\w+ )?(?:high|low|peak|trough)s?\b)"
)
_DANGLING = re.compile(r"(?: (?:and|or|of|in|at|to|by|for|on|from|the|a|an))+$")
# A full stop that closes an abbreviation too: "at 6 p.m.", "in the U.S.".
_ABBREVIATED = re.compile(r"\.\w$")
_ARTICLE = re.compile(r"(?:the|a|an) ", re.IGNORECASE)


def opening(scan: Scan, at: int) -> int:
    """Where the phrase opens whose ranking word stands at an offset: its article, possessor, "one of"."""
    floor = max(scan.prose.line_at(at).start, at - _WIDEST_LEFT)
    found = _LEFT.search(scan.text[floor:at])
    return floor + found.start() if found else at


def phrase_end(scan: Scan, at: int) -> int:
    """Where the phrase ends that an offset stands in, its "since" clause included."""
    limit = min(scan.sentences.at(at).end, at + _LONGEST)
    end = _stop(_PHRASE_END, scan.text, at, limit)
    infinitive = _INFINITIVE.search(scan.text, at, limit)
    if infinitive and infinitive.start() <= end:
        end = _stop(_PHRASE_END, scan.text, infinitive.end() - 1, limit)
    clause = _CLAUSE.search(scan.text, at, limit)
    if clause and clause.start() <= end:
        end = clause.end("day") if clause["day"] else _stop(_CLAUSE_END, scan.text, clause.end() - 1, limit)
    return _trimmed(scan.text, at, end)


def clause_end(scan: Scan, at: int) -> int:
    """Where the clause ends that an offset stands in."""
    limit = min(scan.sentences.at(at).end, at + _LONGEST)
    end = _stop(_CLAUSE_END, scan.text, at, limit)
    dated = _DATED.search(scan.text, at, end)
    return _trimmed(scan.text, at, dated.end() if dated else end)


def _stop(pattern: re.Pattern[str], text: str, at: int, limit: int) -> int:
    """Where a pattern is first found; a few words in quotation marks are passed over."""
    while found := pattern.search(text, at, limit):
        quoted = _QUOTED.match(text, found.start(), limit)
        if not quoted:
            return found.start()
        at = quoted.end()
    return limit


def _trimmed(text: str, start: int, end: int) -> int:
    while end > start and text[end - 1] in " .’'-":
        end -= 1
    if _ABBREVIATED.search(text, max(start, end - 3), end):
        end += text[end : end + 1] == "."
    found = _DANGLING.search(text, start, end)
    return found.start() if found else end


def parts(scan: Scan, span: Span) -> tuple[str, str | None]:
    """What is ranked, without its article, and since when or in what span of time."""
    article = _ARTICLE.match(scan.text, span.start, span.end)
    phrase = scan.text[article.end() if article else span.start : span.end]
    found = _SINCE.search(phrase)
    if not found:
        return phrase, None
    if found["within"]:
        return phrase, found["within"]
    since = found["dated"] or found["start"] or found["span"].strip()
    what = phrase[: found.start()].strip()
    return phrase if what in {"", "Not", "not"} else what, since
