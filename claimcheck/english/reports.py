"""Reporting verbs and their subjects in a sentence: who says, where the words of it stand.

The verb is found first, then its subject: to the left over auxiliaries, adverbs and parentheses, or to the
right where it is inverted ("said Smith").
"""

from dataclasses import dataclass

from claimcheck.english.closed import (
    AUXILIARIES,
    BE,
    CONNECTIVES,
    DETERMINERS,
    PREPOSITIONS,
    PRONOUNS,
    is_adverb,
)
from claimcheck.english.frames import DASHES, QUOTE, STOPS, Frame
from claimcheck.english.lexicon import lexicon
from claimcheck.english.phrases import after, before, before_circumstance, is_noun, nearest, opening
from claimcheck.english.reporting import CUES, NOUNS_TOO, SAID_THINGS, SAYING, Form

_NAMING = lexicon(
    """
    called named titled entitled dubbed labeled labelled nicknamed known tagged termed
    """
)
_POSSESSIVES = frozenset({"his", "her", "their", "its", "my", "our"})
_OWNERS = frozenset({"his", "her", "their"})


# Verbs that hand their object to an infinitive as its subject.
_CONTROL = lexicon(
    """
    led prompted forced caused allowed asked urged told wanted pushed got invited encouraged leading
    prompting forcing causing allowing asking urging leads prompts forces compelled
    """
)
_PUT = frozenset({"put", "puts"})
_USING = frozenset({"used", "uses", "using", "use", "coined", "repeated", "invoked", "chose"})
_OPINIONS = frozenset({"words", "opinion", "view", "estimation", "phrase"})
_EASE = frozenset({"early", "hard", "difficult", "easy", "fair", "safe", "impossible", "soon", "possible"})
_CLAUSE_STARTS = (STOPS | CONNECTIVES | {""}) - (PREPOSITIONS - {"as"})
_LONGEST_ASIDE = 40


_TELLING = frozenset({"according", *_PUT, *CUES, *SAID_THINGS, *DASHES})


@dataclass(frozen=True, slots=True)
class Report:
    """A cue of a frame and its source, as half-open token numbers; `inverted` where the source follows."""

    cue: int
    cue_end: int
    first: int
    last: int
    inverted: bool = False
    noun: bool = False

    @property
    def left(self) -> int:
        """The first token of source and cue together."""
        return min(self.cue, self.first)

    @property
    def right(self) -> int:
        """The token after source and cue together."""
        return max(self.cue_end, self.last)


def reports(frame: Frame) -> list[Report]:
    """All reporting cues of a frame that have a source in it, in order."""
    found: list[Report] = []
    for number, word in enumerate(frame.words):
        if word not in _TELLING:
            continue
        if word == "according" and frame.word(number + 1) == "to":
            last = after(frame, number + 2)
            report = (
                Report(number, number + 2, number + 2, last, inverted=True) if last > number + 2 else None
            )
        elif (word in CUES and _is_verb(frame, number)) or (word in _PUT and frame.word(number + 1) == "it"):
            report = _verb(frame, number, found)
        elif word in SAID_THINGS:
            report = _noun(frame, number)
        elif word in DASHES and number and frame.words[number - 1] == QUOTE:
            report = _signature(frame, number)
        else:
            continue
        if report and not (report.noun and found and found[-1].first <= number < found[-1].last):
            found.append(report)
    return found


def _is_verb(frame: Frame, number: int) -> bool:
    """Whether a word that can report does: not a noun, not part of a name, not a plain participle."""
    word, left = frame.words[number], frame.word(number - 1)
    if frame.is_name(number) and number and left not in STOPS and not frame.titled:
        return False
    if left in DETERMINERS or left in _POSSESSIVES or left.endswith(("'s", "’s")):
        return False
    if word in NOUNS_TOO and is_noun(frame, number):
        return False
    if left == "to" and frame.word(number - 2) in _EASE:
        return False
    if left.endswith("ly") and frame.word(number - 2) in DETERMINERS:
        return False
    return not (word in _NAMING and frame.word(number - 2) in {"a", "an"})


def _verb(frame: Frame, number: int, earlier: list[Report]) -> Report | None:
    """The report that a verb makes, by what stands to its left."""
    form = CUES.get(frame.words[number], "past")
    at, passive = _verb_start(frame, number)
    if passive and form == "past":
        return _agent(frame, number)
    left = frame.word(at)
    if at < 0 or left == QUOTE or (left in {",", "…"} | DASHES and frame.word(at - 1) == QUOTE):
        inverts = form != "ing" and frame.words[number] in SAYING
        return _inverted(frame, number) if inverts else _same(frame, number, earlier)
    own = None
    if left == "to":
        own = _controlled(frame, number, at)
    elif left == "," and form != "ing" and _is_inverted(frame, number):
        own = _inverted(frame, number)
    elif left in {"who", "which", "that"}:
        own = _antecedent(frame, number, at)
    elif left in {"and", "but", "or", "then"}:
        own = _coordinated(frame, number, at)
    elif form != "ing" and (left in {",", ")"} or left in DASHES):
        own = _past_aside(frame, number, at)
    elif not _hangs(left, form):
        own = _beside(frame, number, at, form)
    return own or _same(frame, number, earlier)


def _verb_start(frame: Frame, number: int) -> tuple[int, bool]:
    """The token before auxiliaries, adverbs and circumstances of a verb; whether it is in the passive."""
    at, passive = number - 1, False
    while at >= 0:
        word = frame.words[at]
        if (is_adverb(word) or word in BE) and not _subject(frame, at):
            passive = passive or word in BE
            at -= 1
            continue
        end = before_circumstance(frame, at + 1)
        if end == at + 1:
            break
        at = end - 1
    return at, passive


def _beside(frame: Frame, number: int, at: int, form: Form) -> Report | None:
    """The noun phrase right before a verb, unless it hangs on the clause itself."""
    first, last = before(frame, at + 1)
    if first == last:
        return None
    opened = first == 0 or frame.words[first - 1] in _CLAUSE_STARTS
    if form == "ing" and frame.word(first - 1) in PREPOSITIONS - {"with"}:
        return None
    if not opened and frame.words[last - 1] in SAID_THINGS and frame.words[first] in {"a", "an"}:
        return None
    if frame.words[first] in PRONOUNS and frame.word(first - 1) in {"what", "whom"}:
        return None
    return Report(number, number + 1, first, last)


def _coordinated(frame: Frame, number: int, at: int) -> Report | None:
    """The subject of a clause whose second verb this is: "I laughed and said"."""
    start = at
    while start > 0 and frame.words[start - 1] not in STOPS and frame.words[start - 1] not in _CLAUSE_STARTS:
        start -= 1
    last = after(frame, start)
    if start < last < at and frame.words[start] not in PREPOSITIONS:
        return Report(number, number + 1, start, last)
    return None


def _hangs(left: str, form: Form) -> bool:
    """Whether a verb after this word has its subject farther to the left."""
    if left in STOPS:
        return True
    return form == "ing" and (left in PREPOSITIONS or left in {"when", "while"})


def _subject(frame: Frame, at: int) -> bool:
    """Whether a word that looks like an adverb is a name ("Sally", "May")."""
    return frame.is_name(at) and not frame.words[at].endswith("day") and at > 0


def _agent(frame: Frame, number: int) -> Report | None:
    for at in range(number + 1, min(number + 10, len(frame.words))):
        if frame.words[at] == "by":
            last = after(frame, at + 1)
            return Report(number, number + 1, at + 1, last, inverted=True) if last > at + 1 else None
    return None


def _inverted(frame: Frame, number: int) -> Report | None:
    last = after(frame, number + 1)
    return Report(number, number + 1, number + 1, last, inverted=True) if last > number + 1 else None


def _is_inverted(frame: Frame, number: int) -> bool:
    """Whether a name and nothing else follows a verb after a comma: "..., said Smith, the mayor"."""
    if frame.words[number] not in {"said", "says", "added", "wrote", "reported", "reports"}:
        return False
    last = after(frame, number + 1)
    return last > number + 1 and not is_adverb(frame.word(number + 1)) and frame.word(last) in {"", ","}


def _antecedent(frame: Frame, number: int, at: int) -> Report | None:
    first, last = nearest(frame, _past_bracket(frame, at - 1 if frame.word(at - 1) == "," else at))
    comma = first - 2 if is_adverb(frame.word(first - 1)) else first - 1
    if frame.word(comma) == "," and frame.word(first) in DETERMINERS and frame.is_name(comma - 1):
        first, last = nearest(frame, _past_bracket(frame, comma))
    return Report(number, number + 1, first, last) if first < last else None


def _controlled(frame: Frame, number: int, at: int) -> Report | None:
    """The subject of an infinitive that another verb gives it: "led the minister to say"."""
    first, last = nearest(frame, at)
    if first < last and frame.word(first - 1) in _CONTROL:
        return Report(number, number + 1, first, last)
    return None


def _past_aside(frame: Frame, number: int, at: int) -> Report | None:
    """The subject before what stands between commas, dashes or brackets: "Smith, the mayor, said"."""
    closing = frame.words[at]
    opener = {")": "("}.get(closing, closing)
    found: Report | None = None
    for stop in range(at - 1, max(-1, at - _LONGEST_ASIDE), -1):
        if frame.words[stop] == QUOTE:
            break
        if frame.words[stop] != opener:
            continue
        first, last = before(frame, _past_bracket(frame, stop))
        if first == last:
            continue
        if frame.word(first - 1) not in _CLAUSE_STARTS:
            found = None
        elif found is None or found.first == stop + 1:
            found = Report(number, number + 1, first, last)
    return found


def _past_bracket(frame: Frame, end: int) -> int:
    """Where words end without a bracket after them: "Smith (Vt.)"."""
    if frame.word(end - 1) == ")":
        for at in range(end - 2, max(-1, end - 8), -1):
            if frame.words[at] == "(":
                return at
    return end


def _same(frame: Frame, number: int, earlier: list[Report]) -> Report | None:
    """A verb without a subject beside it has the one of the clause it hangs on."""
    for report in earlier:
        if not report.noun:
            return Report(number, number + 1, report.first, report.last)
    start = max((at + 1 for at in range(number) if frame.words[at] in {";", ":"}), default=0)
    first, last = opening(frame, start, number)
    if first == last:
        comma = next((at for at in range(number, len(frame.words)) if frame.words[at] == ","), None)
        if comma is not None:
            first, last = opening(frame, comma, len(frame.words))
    return Report(number, number + 1, first, last) if first < last else None


def _noun(frame: Frame, number: int) -> Report | None:
    """A thing said with whose it is: "Smith's claim", "a letter from the ministry", "used the phrase"."""
    following = frame.word(number + 1)
    if following in {"from", "by"} or (following == "of" and frame.words[number] in _OPINIONS):
        last = after(frame, number + 2)
        return Report(number, number + 1, number + 2, last, noun=True) if last > number + 2 else None
    if frame.word(number - 1) == "the" and frame.word(number - 2) in _USING:
        first, last = before(frame, number - 2)
    else:
        first, last = _owner(frame, number)
    return Report(number, number + 1, first, last, noun=True) if first < last else None


def _owner(frame: Frame, number: int) -> tuple[int, int]:
    """The possessive close before a noun; empty where there is none."""
    for at in range(number - 1, max(-1, number - 4), -1):
        word = frame.words[at]
        if word in _OWNERS:
            return at, at + 1
        if word.endswith(("'s", "’s")):
            return nearest(frame, at + 1)
        if word in STOPS or word in PREPOSITIONS or word in AUXILIARIES:
            break
    return number, number


def _signature(frame: Frame, number: int) -> Report | None:
    """A name after a dash after the words: a pull quote's credit line."""
    last = after(frame, number + 1)
    named = last > number + 1 and all(frame.is_name(at) for at in range(number + 1, last))
    return Report(number, number + 1, number + 1, last, inverted=True) if named else None
