"""Who speaks each quotation of a paragraph: the source of the reporting verb that governs it.

A verb with its source right after the words comes first, then the nearest one before them, then one that
closes the sentence. Words that stand alone go on with the speaker before, or take the one that follows.
"""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from claimcheck.draft import Span
from claimcheck.english.cues import CUES, WEAK
from claimcheck.english.phrases import DASHES, QUOTE, STOPS, Frame, is_adverb
from claimcheck.english.reports import Report, reports
from claimcheck.grammar.marks import Quoted
from claimcheck.sentences import Sentences

_LOOSE = frozenset({",", "that", ":", "…", "("}) | DASHES
# A quotation without any verb of saying in its sentence is somebody's words if it is this long.
_STATEMENT_WORDS = 5


@dataclass(frozen=True, slots=True)
class Voice:
    """The source of a quotation: the place of its words, and the words that attribute it."""

    source: Span
    cue: str


@dataclass(frozen=True, slots=True)
class Spoken:
    """A quotation with its voice; `joined` says that it goes on with the quotation before."""

    quoted: Quoted
    voice: Voice | None
    joined: bool
    alone: bool


class Paragraph:
    """The sentences of one paragraph as frames, with the reports of each."""

    def __init__(self, text: str, line: Span, quotations: Sequence[Quoted], sentences: Sentences) -> None:
        self.text = text
        self.quotations = quotations
        self.frames: list[Frame] = []
        self.reports: list[list[Report]] = []
        number = 0
        for span in _frames(text, line, quotations, sentences):
            first = number
            while number < len(quotations) and quotations[number].outer.start < span.end:
                number += 1
            frame = Frame(text, span, [quoted.outer for quoted in quotations[first:number]])
            frame.quotes = {token: first + own for token, own in frame.quotes.items()}
            self.frames.append(frame)
            self.reports.append(reports(frame))

    def spoken(self, before: Voice | None) -> Iterator[Spoken]:
        """The quotations in order; `before` is the voice that the last paragraph ends with."""
        voice = before
        last: Voice | None = None
        for number, frame in enumerate(self.frames):
            found = self.reports[number]
            alone = _is_alone(frame)
            for token, own in frame.quotes.items():
                quoted = self.quotations[own]
                report = governing(frame, token, found, self.text[quoted.end - 1])
                heard = (
                    self.voice(frame, report) if report else self._unreported(number, token, own, voice, last)
                )
                joined = self._joins(number, own, heard, last)
                last = heard
                yield Spoken(quoted, heard, joined, alone)
            voice = self._closing(number, voice, last)
        self.last = voice

    def voice(self, frame: Frame, report: Report) -> Voice:
        """The voice of a report."""
        cue = self.text[frame.starts[report.cue] : frame.ends[report.cue_end - 1]]
        return Voice(frame.span(report.first, report.last), cue)

    def _closing(self, number: int, voice: Voice | None, last: Voice | None) -> Voice | None:
        """The voice that a sentence leaves in the air for the next."""
        frame, found = self.frames[number], self.reports[number]
        if frame.quotes:
            return last or voice
        verbs = [report for report in found if not report.noun]
        return self.voice(frame, verbs[0]) if verbs else None

    def _unreported(
        self, number: int, token: int, own: int, voice: Voice | None, last: Voice | None
    ) -> Voice | None:
        frame = self.frames[number]
        quoted = self.quotations[own]
        words = self.text[quoted.start : quoted.end].split()
        if _is_alone(frame):
            whole = len(words) > _STATEMENT_WORDS or words[-1][-1] in ".,?!…—"
            return (self._following(number) or voice) if whole else None
        if quoted.resumes:
            return voice
        if len(words) >= _STATEMENT_WORDS:
            return last if last and any(other < token for other in frame.quotes) else voice
        return None

    def _following(self, number: int) -> Voice | None:
        """The voice of a short sentence right after the words: '"Why?" Smith asked.'"""
        if number + 1 >= len(self.frames) or self.frames[number + 1].quotes:
            return None
        quoted = self.quotations[max(self.frames[number].quotes.values())]
        if self.text[quoted.end - 1] not in "?!":
            return None
        found = self.reports[number + 1]
        if found and found[0].left == 0:
            return self.voice(self.frames[number + 1], found[0])
        return None

    def _joins(self, number: int, own: int, heard: Voice | None, last: Voice | None) -> bool:
        """Whether a quotation is the next part of the one before it in the paragraph."""
        quoted = self.quotations[own]
        if quoted.resumes:
            return True
        if own == 0 or heard is None or last is None or heard.source != last.source:
            return False
        if own - 1 in self.frames[number].quotes.values():
            previous = self.quotations[own - 1]
            between = self.text[previous.outer.end : quoted.outer.start]
            return self.text[previous.end - 1] in ",—–-" or between.lstrip().startswith(",")
        return _is_alone(self.frames[number])


def governing(frame: Frame, token: int, found: Sequence[Report], ending: str) -> Report | None:
    """The report that a quotation belongs to; `ending` is the quotation's last character."""
    right = next((report for report in found if report.left > token), None)
    left = _before(frame, token, found)
    if right and _touches(frame, token, right):
        adjacent = left is not None and _loose(frame, left.right, token) and ending not in ",?!"
        return left if adjacent else right
    if left:
        return left
    for report in found:
        if report.left > token and not report.noun and frame.word(report.left - 1) in {",", QUOTE}:
            return report
    return None


def _before(frame: Frame, token: int, found: Sequence[Report]) -> Report | None:
    """The nearest report whose verb stands before a quotation."""
    nearest = None
    for report in found:
        if report.cue < token and report.right <= token:
            aside = report.noun and not _introduces(frame, report, token)
            weak = frame.words[report.cue] in WEAK and nearest and not nearest.noun
            if not (aside and nearest) and not weak:
                nearest = report
    return nearest


def _introduces(frame: Frame, report: Report, token: int) -> bool:
    """Whether a thing said leads to the words: 'the claim that "..."', 'her reply: "..."'."""
    return frame.word(report.cue_end) == "that" or (
        frame.word(token - 1) in {",", ":"} and _loose(frame, report.right, token)
    )


def _touches(frame: Frame, token: int, report: Report) -> bool:
    """Whether nothing but a comma or an adverb stands between a quotation and its report."""
    if report.noun or CUES.get(frame.words[report.cue]) == "ing":
        return False
    return all(
        frame.words[number] in _LOOSE or is_adverb(frame.words[number])
        for number in range(token + 1, report.left)
    )


def _loose(frame: Frame, first: int, token: int) -> bool:
    return all(frame.words[number] in _LOOSE for number in range(first, token))


def _is_alone(frame: Frame) -> bool:
    """Whether a sentence has no words outside its quotations."""
    return bool(frame.quotes) and all(word in STOPS for word in frame.words)


def _frames(text: str, line: Span, quotations: Sequence[Quoted], sentences: Sentences) -> Iterator[Span]:
    """The sentences of a paragraph, none of which starts inside a quotation."""
    cuts = {span.start for span in sentences.within(line)}
    starts = [quoted.outer.start for quoted in quotations]
    kept = []
    for cut in cuts:
        number = bisect_right(starts, cut) - 1
        if text[cut] not in DASHES and (
            number < 0 or cut == starts[number] or cut >= quotations[number].outer.end
        ):
            kept.append(cut)
    for quoted in quotations:
        if text[quoted.end - 1] == "." and text[quoted.end - 2 : quoted.end] != "..":
            onward = quoted.outer.end
            while onward < line.end and text[onward] == " ":
                onward += 1
            if (
                onward < line.end
                and text[onward] not in DASHES
                and (text[onward].isupper() or onward in starts)
            ):
                kept.append(onward)
    bounds = sorted({line.start, *kept, line.end})
    return (Span(first, last) for first, last in pairwise(bounds) if first < last)
