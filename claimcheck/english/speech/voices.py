"""Who speaks each quotation of a paragraph: the source of the reporting verb that governs it.

A verb with its source right after the words comes first, then the nearest one before them, then one that
closes the sentence. Words that stand alone go on with the speaker before, or take the one that follows.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from claimcheck.draft import Span
from claimcheck.english.speech.closed import DETERMINERS
from claimcheck.english.speech.frames import QUOTE, STOPS, Frame, frame_spans
from claimcheck.english.speech.governing import governing
from claimcheck.english.speech.openings import past_participle
from claimcheck.english.speech.reporting import CUES, SAID_THINGS
from claimcheck.english.speech.reports import reports
from claimcheck.english.speech.subjects import Report, acting, is_denied
from claimcheck.english.speech.works import is_titled, words_of
from claimcheck.grammar.pairs import Quoted
from claimcheck.sentences import Sentences

# A quotation without any verb of saying in its sentence is somebody's words if it is this long.
_STATEMENT_WORDS = 5
_BEFORE_SENTENCE = (STOPS | {"that"}) - {"("}
_NEAR = 6
# A sentence that is only quotations is short; a longer row of them is a list.
_ALONE = 20
# A source may hold a term in marks: "critics of the “bus tax”".
_OPENING = re.compile(r"[“\"]")
_CLOSING = frozenset({"”", '"'})
# What leads on to more words of the same speaker: "Then, more quietly:".
_ONWARD = frozenset({"then", "and", "but", "later", "or", "finally"})
# Words to somebody, and the longest sentence of a dialogue, its words in marks left out.
_ADDRESSED = re.compile(r"You\b|[^.?!]*\?\Z")
_TURN = 10
_TRANSCRIBED = re.compile(r"((?:[A-Z][A-Z.'’-]+ ){0,3}[A-Z][A-Z.'’-]{2,}): ")


@dataclass(frozen=True, slots=True)
class Voice:
    """A source: the place of its words, the word that attributes, and the "statement" it was given in.

    Without a cue it is only who acts in the sentence before the words, which speaks if it is a person.
    `outer` is the subject of the clause around a pronoun.
    """

    source: Span
    cue: str
    medium: str | None = None
    outer: Span | None = None


@dataclass(frozen=True, slots=True)
class Spoken:
    """A quotation with its voice.

    `earlier` are the voices of the sentences without quotations before it; `joined` says that it goes on with
    the quotation before, `opens` that it opens its sentence or follows a comma, a colon or its verb.
    """

    quoted: Quoted
    voice: Voice | None
    earlier: tuple[Voice, ...]
    joined: bool
    opens: bool


class Paragraph:
    """The sentences of one paragraph as frames; those far from any quotation are not read."""

    def __init__(self, text: str, line: Span, quotations: Sequence[Quoted], sentences: Sentences) -> None:
        self.text = text
        self.quotations = quotations
        self.spans = list(frame_spans(text, line, quotations, sentences))
        self.first: list[int] = []
        self.known: dict[int, tuple[Frame, list[Report]]] = {}
        number = 0
        for span in self.spans:
            self.first.append(number)
            while number < len(quotations) and quotations[number].outer.start < span.end:
                number += 1
        self.first.append(number)

    def spoken(self, before: Voice | None, other: Voice | None = None) -> Iterator[Spoken]:
        """The quotations in order.

        `before` is the voice that the last paragraph ends with; `other` the one that it speaks to, whose
        answer words alone in a paragraph are.
        """
        self.last = before
        self.other = other
        last: Voice | None = None
        earlier: list[Voice] = []
        for number in range(len(self.spans)):
            if not self._matters(number):
                continue
            frame, _ = self._frame(number)
            for token, own in frame.quotes.items():
                heard = self._heard(number, token, last)
                joined = self._joins(number, own, heard, last)
                last = heard
                yield Spoken(self.quotations[own], heard, tuple(earlier), joined, _opens(frame, token))
                earlier.clear()
            self.last = self._closing(number, last)
            if not frame.quotes and self.last:
                earlier.append(self.last)

    @property
    def asks(self) -> bool:
        """Whether a short paragraph speaks to somebody: '"You signed it," she said.'"""
        if len(self.spans) != 1 or len(self.quotations) != 1:
            return False
        frame, _ = self._frame(0)
        quoted = self.quotations[0]
        turn = quoted.closed and not quoted.resumes and len(frame.words) <= _TURN
        return turn and _ADDRESSED.match(self.text, quoted.start, quoted.end) is not None

    def closing(self) -> Voice | None:
        """The voice that a paragraph without quotations leaves in the air."""
        return self._closing(len(self.spans) - 1, None) if self.spans else None

    def _matters(self, number: int) -> bool:
        """Whether a sentence holds a quotation, stands before one or ends the paragraph."""
        return number + 1 == len(self.spans) or self.first[number] < self.first[number + 2]

    def _frame(self, number: int) -> tuple[Frame, list[Report]]:
        if number not in self.known:
            first, end = self.first[number], self.first[number + 1]
            outer = [quoted.outer for quoted in self.quotations[first:end]]
            frame = Frame(self.text, self.spans[number], outer)
            frame.quotes = {token: first + own for token, own in frame.quotes.items()}
            self.known[number] = frame, reports(frame)
        return self.known[number]

    def _heard(self, number: int, token: int, last: Voice | None) -> Voice | None:
        frame, found = self._frame(number)
        quoted = self.quotations[frame.quotes[token]]
        if own := self._transcribed(quoted):
            return own
        report = governing(frame, token, found, self.text[quoted.end - 1])
        return self._voice(frame, report) if report else self._unreported(number, token, last)

    def _transcribed(self, quoted: Quoted) -> Voice | None:
        """The name in capitals that opens the words, as in a transcript: "WEBB: Will you go?"."""
        found = _TRANSCRIBED.match(self.text, quoted.start, quoted.end)
        return Voice(Span(*found.span(1)), ":") if found else None

    def _voice(self, frame: Frame, report: Report) -> Voice:
        cue = self.text[frame.starts[report.cue] : frame.ends[report.cue_end - 1]] if report.cue_end else ""
        source = frame.span(report.first, report.last)
        marked = _OPENING.search(self.text, source.start, source.end)
        if marked and self.text[source.end : source.end + 1] in _CLOSING:
            source = Span(source.start, source.end + 1)
        outer = frame.span(*report.outer) if report.outer else None
        return Voice(source, cue, _medium(frame, report), outer)

    def _closing(self, number: int, last: Voice | None) -> Voice | None:
        """The voice that a sentence leaves in the air for the next."""
        frame, found = self._frame(number)
        if frame.quotes:
            return last or self.last
        if frame.words[-1:] == ["?"]:
            return None
        if frame.words[-1:] == [":"]:
            report = governing(frame, len(frame.words), found, "")
        else:
            start = past_participle(frame)
            report = next((one for one in found if one.left >= start and _is_said(frame, one)), None)
        if report is None:
            report = acting(frame)
        return self._voice(frame, report) if report else None

    def _unreported(self, number: int, token: int, last: Voice | None) -> Voice | None:
        """The voice of words without a verb of saying in their sentence: the one in the air, or none."""
        frame, _ = self._frame(number)
        quoted = self.quotations[frame.quotes[token]]
        words = self.text[quoted.start : quoted.end].split()
        if _is_alone(frame):
            if self._is_crosshead(quoted):
                return None
            whole = len(words) > _STATEMENT_WORDS or words[-1][-1] in ".,?!…—"
            turn = len(self.spans) == len(self.quotations) == 1 and quoted.closed and not quoted.resumes
            answers = self.other if turn else None
            return (self._following(number) or answers or self.last) if whole else None
        if quoted.resumes:
            return self.last
        if last and self.first[number] < frame.quotes[token] and _is_second(frame, token):
            return last
        onward = frame.word(token - 1) == ":" and frame.words[0] in _ONWARD
        if not onward and (len(words) < _STATEMENT_WORDS or is_titled(words_of(" ".join(words)))):
            return None
        within = last if last and self.first[number] < frame.quotes[token] else self.last
        voice = (last or self.last) if onward else within
        return voice if voice and voice.cue else None

    def _is_crosshead(self, quoted: Quoted) -> bool:
        """Whether words stand alone in their paragraph, set like a headline."""
        alone = len(self.spans) == 1 and len(self.quotations) == 1
        return alone and len(words := words_of(self.text[quoted.start : quoted.end])) > 1 and is_titled(words)

    def _following(self, number: int) -> Voice | None:
        """The voice of a short sentence right after the words: '"Why?" Smith asked.'"""
        quoted = self.quotations[self.first[number + 1] - 1]
        if number + 1 == len(self.spans):
            return None
        frame, found = self._frame(number + 1)
        if not found or found[0].left or is_denied(frame, found[0]):
            return None
        only = frame.words[found[0].right :] in ([], ["."])
        return self._voice(frame, found[0]) if only or self.text[quoted.end - 1] in "?!" else None

    def _joins(self, number: int, own: int, heard: Voice | None, last: Voice | None) -> bool:
        """Whether a quotation is the next part of the one before it in the paragraph."""
        quoted = self.quotations[own]
        if quoted.resumes:
            return heard is None or heard == self.last
        if own == 0 or heard is None or heard != last:
            return False
        frame, _ = self._frame(number)
        if own > self.first[number]:
            previous = self.quotations[own - 1]
            return previous.outer.end <= heard.source.start < quoted.outer.start
        return _is_alone(frame)


def _is_said(frame: Frame, report: Report) -> bool:
    return not report.noun and not is_denied(frame, report)


def _is_second(frame: Frame, token: int) -> bool:
    """Whether an "and" joins a quotation to the one before it: 'as a "crook" and a "coward"'."""
    at = token - 1 - (frame.word(token - 1) in DETERMINERS)
    return frame.word(at) in {"and", "or"} and QUOTE in frame.words[max(0, at - 2) : at]


def _is_alone(frame: Frame) -> bool:
    """Whether a sentence has no words outside its quotations."""
    return bool(frame.quotes) and all(word in STOPS for word in frame.words[:_ALONE])


def _opens(frame: Frame, token: int) -> bool:
    """Whether a quotation stands where a sentence of its own can: not as a part of another."""
    return token == 0 or frame.words[token - 1] in _BEFORE_SENTENCE or frame.words[token - 1] in CUES


def _medium(frame: Frame, report: Report) -> str | None:
    """What a source spoke in: the statement of "said in a statement"."""
    for at in range(report.right, min(report.right + _NEAR, len(frame.words))):
        word = frame.words[at]
        if word in SAID_THINGS and any(other in DETERMINERS for other in frame.words[report.right : at]):
            return word
        if word in STOPS:
            break
    return None
