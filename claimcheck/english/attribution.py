"""To whom a sentence as a whole is attributed: "police said", "according to the ministry"."""

import re
from dataclasses import dataclass

from claimcheck.draft import Span
from claimcheck.english.closed import PREPOSITIONS
from claimcheck.english.frames import QUOTE, Frame
from claimcheck.english.lexicon import lexicon
from claimcheck.english.reporting import ATTRIBUTING
from claimcheck.english.reports import Report, reports
from claimcheck.grammar.marks import quoted

# Heads of sources that have no name and no office to ask.
_UNNAMED = lexicon(
    """
    adviser advisers advisor advisors aide aides analyst analysts critic critics diplomat diplomats
    employee employees executive executives expert experts eyewitness eyewitnesses insider insiders
    lawmaker lawmakers observer observers official officials operative operatives people person resident
    residents somebody someone source sources staffer staffers strategist strategists supporter
    supporters witness witnesses
    """
)
_CONDITION = re.compile(
    r"\banonym|\bunnamed\b|\bunidentified\b|\bnot (?:to )?be (?:named|identified|quoted)"
    r"|\bnot authori[sz]ed to\b|\bon background\b|\boff the record\b",
    re.IGNORECASE,
)
_AFTER_HEAD = PREPOSITIONS | {"familiar", "close", "briefed"}


@dataclass(frozen=True, slots=True)
class Attribution:
    """Who a sentence says it comes from.

    `start` and `end` are the place of the source's words in the text, `cue` the words that attribute it
    ("said", "according to"); `anonymous` says that the source is neither named nor an institution.
    """

    source: str
    start: int
    end: int
    cue: str
    anonymous: bool = False


def attribution(text: str, sentence: Span) -> Attribution | None:
    """The source of a sentence of `text`; None where the text speaks for itself.

    A source that closes the sentence ("..., police said") or that it accords with comes first, then the
    subject of its first reporting verb. What stands inside quotation marks never attributes. Speakers of
    quotations are the quotation detector's; pronouns stay as printed.
    """
    stretches = [found.outer for found in quoted(text, (sentence,))]
    frame = Frame(text, sentence, stretches)
    report = _leading(frame, [found for found in reports(frame) if _attributes(frame, found)])
    if report is None:
        return None
    place = frame.span(report.first, report.last)
    cue = frame.span(report.cue, report.cue_end)
    return Attribution(
        text[place.start : place.end],
        place.start,
        place.end,
        text[cue.start : cue.end],
        _is_anonymous(frame, report),
    )


def _attributes(frame: Frame, report: Report) -> bool:
    return not report.noun and frame.words[report.cue] in ATTRIBUTING


def _leading(frame: Frame, found: list[Report]) -> Report | None:
    for report in found:
        if frame.words[report.cue] == "according":
            return report
    for report in reversed(found):
        if report.left and frame.words[report.left - 1] in {",", QUOTE} and _closes(frame, report):
            return report
    return found[0] if found else None


def _closes(frame: Frame, report: Report) -> bool:
    """Whether nothing but circumstances follow: no clause of what was said."""
    after = frame.word(report.right)
    return not after or after in PREPOSITIONS or after == "," or after in {"monday", "tuesday"}


def _is_anonymous(frame: Frame, report: Report) -> bool:
    if not frame.is_name(report.last - 1) and _CONDITION.search(frame.text, frame.starts[0], frame.ends[-1]):
        return True
    head = report.first
    while head + 1 < report.last and frame.words[head + 1] not in _AFTER_HEAD:
        head += 1
    return frame.words[head] in _UNNAMED
