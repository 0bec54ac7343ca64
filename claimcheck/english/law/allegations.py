"""Accusations and legal states in a text: "accused of", "charged with", "pleaded not guilty".

Offsets are those of `Prose.text`.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from claimcheck.draft import Span
from claimcheck.english.law.charges import BY_SUBJECT, CUES, STAGES
from claimcheck.grammar.scan import Scan

_CUES = frozenset(CUES)
_LONGEST = 260
_WIDEST_LEFT = 160
_CLAUSE_START = re.compile(
    r".*(?:[,;:()\[\]\"“”—–] *| - |^(?:But|And|Yet|Meanwhile) |(?<![\w’'-])(?:that|which|but|while|because"
    r"|when|after|before|although|though|if|as|and|since|whether|where) )",
    re.DOTALL,
)
_CLAUSE_END = re.compile(
    r"[;:()\[\]—–]| - |,[\"”’]|,(?! (?:[\w’'-]+ ){1,4}(?:and|or) (?!the |a |an |it |he |she |they "
    r"|said |was |is |has ))| (?:but|while|although|though|whereas|according|said|says|told|when|because"
    r"|and (?:the(?! (?:[\w’'-]+|[A-Z][\w’'-]*(?: [A-Z][\w’'-]*)+)[.,;])|it|he|she|they|we|I|also"
    r"|then|was|were|is|are|has|had|have|will|said|says"
    r"|that))(?![\w’'-])"
)
# Commas that end no clause: round a name in apposition or an aside, and between a noun's adjectives.
_PASSED = re.compile(
    r", (?:[A-Z][\w.’'-]*(?: (?=[A-Z])|(?=, [a-z])))+, (?=[a-z])"
    r"|(?<= and), [^,.;:]{1,40}, (?=[a-z])|(?<=[a-z]), [a-z]+ [a-z]+(?=[.;])"
)
_LINKED = re.compile(r"\b(?:an? [a-z]+|and)$")
_PASSIVE = re.compile(
    r"(?:^| )((?:(?:has|have|had|will|would|could|may|might|must|should|can|not|never|also|later|since"
    r"|already|being|been|be|was|were|is|are|stands?|stood|got|gets?|wasn['’]t|weren['’]t|hasn['’]t"
    r"|haven['’]t|\w+ly|twice|first) )+)$"
)
_NEGATED = re.compile(
    r"\b(?:(?:not|never|nor|without being|no one|nobody)(?: \w+){0,2}|neither [\w ]+) $"
    r"|n['’]t(?: \w+){0,2} $",
    re.IGNORECASE,
)
_NAME = re.compile(r"(?:(?:The )?[A-Z][\w.’'-]*(?: (?:of|and|the|van|de|bin) (?=[A-Z]))?(?: |$))+$")
_NOUN_PHRASE = re.compile(
    r"(?:the|a|an|his|her|its|their|two|three|four|five|several|some|many|\d+) (?:[\w’'-]+ ?){1,3}|he|she"
    r"|they|it|\w+s",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Allegation:
    """Something held against somebody.

    `span` runs from the subject, or from the cue where none stands in its clause, to the end of the clause;
    `cue` are the words that tell, `stage` is one of `charges.STAGES`, `who` is the accused as printed (None
    where none stands there); `negated` marks what is said not to be so ("has not been charged").
    """

    span: Span
    cue: str
    stage: str
    who: str | None
    negated: bool = False


def allegations(scan: Scan) -> Iterator[Allegation]:
    """The accusations and legal states of a text in order; of several in one clause the furthest stage."""
    held: Allegation | None = None
    for number in scan.words.numbers(_CUES):
        found = _allegation(scan, number)
        if found is None:
            continue
        if held and found.span.start < held.span.end:
            held = _further(held, found)
            continue
        if held:
            yield held
        held = found
    if held:
        yield held


def _further(one: Allegation, other: Allegation) -> Allegation:
    """One allegation of two that share words: the further stage, over both stretches."""
    best = max(one, other, key=lambda allegation: STAGES.index(allegation.stage))
    span = Span(min(one.span.start, other.span.start), max(one.span.end, other.span.end))
    return Allegation(span, best.cue, best.stage, best.who or one.who or other.who, best.negated)


def _allegation(scan: Scan, number: int) -> Allegation | None:
    start = scan.words.starts[number]
    end = start + len(scan.words.words[number])
    left = scan.text[max(scan.sentences.at(start).start, start - _WIDEST_LEFT) : start]
    for cue in CUES[scan.words.words[number]]:
        after = re.compile(cue.after).match(scan.text, end)
        before = re.search(cue.before, left)
        if after and before:
            told = Span(start - len(before.group()), after.end())
            named = after.groupdict()
            subject = scan.words.words[number] in BY_SUBJECT and not named.get("whom")
            return _read(scan, cue.stage, told, (named.get("whom") or named.get("who"), subject))
    return None


def _read(scan: Scan, stage: str, told: Span, who: tuple[str | None, bool]) -> Allegation:
    """The allegation that a cue tells; `who` is the cue's object, and whether its subject counts too."""
    sentence = scan.sentences.at(told.start)
    left = scan.text[max(sentence.start, told.start - _WIDEST_LEFT) : told.start]
    bound = _CLAUSE_START.match(left)
    opens = bound.end() if bound else 0
    return Allegation(
        Span(told.start - len(left) + opens, _clause_end(scan.text, told.end, sentence.end)),
        scan.text[told.start : told.end].strip(),
        stage,
        _accused(left[:opens], left[opens:], *who),
        _NEGATED.search(left) is not None,
    )


def _clause_end(text: str, at: int, limit: int) -> int:
    limit = min(limit, at + _LONGEST)
    stop = _CLAUSE_END.search(text, min(at + 2, limit), limit)
    while stop and (end := _passed(text, stop.start(), limit)):
        stop = _CLAUSE_END.search(text, end, limit)
    return at + len(text[at : stop.start() if stop else limit].rstrip(" .,’'"))


def _passed(text: str, comma: int, limit: int) -> int | None:
    """Where the clause goes on after a comma that does not end it."""
    found = _PASSED.match(text, comma, limit)
    if found and (text[comma + 2].isupper() or _LINKED.search(text, max(0, comma - 30), comma)):
        return found.end()
    return None


def _accused(before: str, subject: str, told: str | None, by_subject: bool) -> str | None:
    """Who is accused: the cue's object, or its subject where it has none or is in the passive."""
    passive = _PASSIVE.search(subject)
    if told and not (passive and by_subject):
        return told.strip()
    if not by_subject:
        return None
    if passive:
        subject = subject[: passive.start()]
    if subject.strip() in {"", "who"} and not (passive and not subject):
        subject = before.rstrip(" ,")
    name = _NAME.search(subject.strip())
    if name:
        return name.group().removesuffix("’s").removesuffix("'s")
    return subject.strip() if _NOUN_PHRASE.fullmatch(subject.strip()) else None
