"""To whom a sentence as a whole is attributed: "police said", "according to the ministry"."""

import re
from dataclasses import dataclass

from claimcheck.draft import Span
from claimcheck.english.lexicon import lexicon
from claimcheck.english.speech.closed import (
    AUXILIARIES,
    CONNECTIVES,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    is_adverb,
    is_date_word,
)
from claimcheck.english.speech.frames import QUOTE, STOPS, Frame
from claimcheck.english.speech.mended import mended
from claimcheck.english.speech.phrases import after
from claimcheck.english.speech.reporting import CUES, FINDING, STATING
from claimcheck.english.speech.reports import reports
from claimcheck.english.speech.subjects import Report
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
# Between a source and its verb these take the statement back, or put it into a side clause.
_UNSAID = lexicon(
    """
    to not never didn't doesn't don't didn’t doesn’t don’t won't won’t wouldn't wouldn’t couldn't
    couldn’t can't can’t cannot would could might may should can must did do does who which that
    """
)
_OPENERS = (STOPS | CONNECTIVES | {"", "with"}) - {"who", "which", "that"}
_CLAUSE = 8
_FRAME = 14
_PUT = frozenset({"put", "puts"})
_OWNING = ("'s", "’s", "s'", "s’")
# What a source gives: "by its count", "in the words of".
_ACCOUNTS = lexicon(
    """
    account accounts assessment calculation calculations count estimate estimates figures judgment
    opinion reckoning records tally telling version view words
    """
)
_FARTHEST = 40
# No sentence without one of these words is attributed.
_WORD = re.compile("[a-z]+")
_GIVING = STATING | FINDING | _PUT | _ACCOUNTS | {"according", "per"}
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
    if _GIVING.isdisjoint(_WORD.findall(text[sentence.start : sentence.end].lower())):
        return None
    stretches = [found.outer for found in mended(text, quoted(text, (sentence,), resumes=True))]
    frame = Frame(text, sentence, stretches)
    report = _framing(frame) or _leading(
        frame, [found for found in reports(frame) if _attributes(frame, found)]
    )
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


def _framing(frame: Frame) -> Report | None:
    """The source that a phrase without a verb names: "per the ministry", "by the army's own count"."""
    for at, word in enumerate(frame.words):
        if word == "per" and frame.word(at - 1) in {"", ","} and _opens_source(frame, at + 1):
            last = after(frame, at + 1)
            return Report(at, at + 1, at + 1, last, inverted=True) if last > at + 1 else None
    if frame.word(0) not in {"by", "in", "as"}:
        return None
    comma = frame.words.index(",") if "," in frame.words[:_FRAME] else 0
    if frame.word(0) == "as":
        put = comma > 2 and frame.words[comma - 2] in _PUT and frame.words[comma - 1] == "it"
        return Report(comma - 2, comma, 1, comma - 2) if put and comma > 3 else None
    if frame.words[1:4:2] == ["the", "of"] and frame.words[2] in _ACCOUNTS and comma > 4:
        return Report(2, 3, 4, comma, inverted=True)
    end = comma - 2 if frame.word(comma - 2) == "own" else comma - 1
    owned = end > 1 and frame.words[comma - 1] in _ACCOUNTS and frame.words[end - 1].endswith(_OWNING)
    return Report(comma - 1, comma, 1, end) if owned else None


def _opens_source(frame: Frame, at: int) -> bool:
    return frame.is_name(at) or frame.word(at) in DETERMINERS


def _attributes(frame: Frame, report: Report) -> bool:
    """Whether a report states what it governs: a finite verb of a main clause, not denied."""
    word = frame.words[report.cue]
    if word == "according":
        return True
    form = "past" if word in _PUT else CUES.get(word)
    if (
        _is_free(frame, report)
        or form is None
        or (form == "ing" and frame.word(report.cue - 1) not in {"by", "as"})
    ):
        return False
    if word not in STATING and word not in FINDING and word not in _PUT:
        return False
    between = frame.words[max(report.last, report.cue - _FARTHEST) : report.cue]
    commas = [number for number, found in enumerate(between) if found == ","]
    own = between[commas[-1] :] if commas else between
    if not _UNSAID.isdisjoint(own) and not _CONDITION.search(" ".join(own)):
        return False
    if word in STATING or word in _PUT:
        return True
    ends = frame.word(report.left - 1) == "," and _closes(frame, report)
    return ends or _has_clause(frame, report.cue_end)


def _is_free(frame: Frame, report: Report) -> bool:
    """Whether only a part of the sentence is somebody's: his claim, "will borrow more for what he called"."""
    pronoun = frame.words[report.first] in PRONOUNS
    return report.noun or (pronoun and frame.word(report.first - 1) in {"what", "whom"})


def _has_clause(frame: Frame, at: int) -> bool:
    """Whether a clause follows: its conjunction, its subject and a verb that shows itself, or a figure."""
    word = frame.word(at)
    if word[:1].isdigit() or word in {"that", "how", "whether", "if", QUOTE} or word in PRONOUNS:
        return True
    for following in frame.words[at : at + _CLAUSE]:
        if following in AUXILIARIES:
            return True
        if following in STOPS:
            break
    return False


def _leading(frame: Frame, found: list[Report]) -> Report | None:
    for report in found:
        if frame.words[report.cue] == "according":
            return report
    for report in reversed(found):
        if report.left and frame.words[report.left - 1] in {",", QUOTE} and _closes(frame, report):
            return report
    return next((report for report in found if _leads(frame, report)), None)


def _leads(frame: Frame, report: Report) -> bool:
    """Whether a source opens a clause of the sentence, and something said follows."""
    before = frame.word(report.first - 1)
    return report.right < len(frame.words) and (before in _OPENERS or is_adverb(before))


def _closes(frame: Frame, report: Report) -> bool:
    """Whether nothing but circumstances follow: no clause of what was said."""
    after = frame.word(report.right)
    return not after or after in PREPOSITIONS or after == "," or is_date_word(after)


def _is_anonymous(frame: Frame, report: Report) -> bool:
    if not frame.is_name(report.last - 1) and _CONDITION.search(frame.text, frame.starts[0], frame.ends[-1]):
        return True
    head = report.first
    while head + 1 < report.last and frame.words[head + 1] not in _AFTER_HEAD:
        head += 1
    return frame.words[head] in _UNNAMED
