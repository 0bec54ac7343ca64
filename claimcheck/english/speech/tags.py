"""Tags after words that open a sentence: '"...," Roe deadpanned', '"...," was the reply from the board'.

The comma before a closing mark says that a tag follows, whatever its verb.
"""

from collections.abc import Sequence

from claimcheck.english.lexicon import lexicon
from claimcheck.english.people.roles import OFFICES
from claimcheck.english.speech.asides import named
from claimcheck.english.speech.closed import (
    AUXILIARIES,
    BE,
    CONNECTIVES,
    DETERMINERS,
    OBJECTS,
    PREPOSITIONS,
    PRONOUNS,
    is_adverb,
)
from claimcheck.english.speech.frames import QUOTE, STOPS, Frame
from claimcheck.english.speech.phrases import after, to_names
from claimcheck.english.speech.subjects import Report

# Ways to utter that have no place among the verbs of saying.
_UTTERED = lexicon(
    """
    began begins go went goes came comes shot shoots spat spits sang sings swore swears threw throws put puts
    bit
    """
)
_CLOSED = (
    AUXILIARIES | BE | CONNECTIVES | DETERMINERS | PREPOSITIONS | PRONOUNS | OBJECTS | STOPS
) - _UTTERED | {""}
_LINKS = BE | {"came", "comes", "went", "goes", "ran", "runs"}
_TURNED = frozenset({"how", "what", "all"})
_NEAR = 6


def tag(frame: Frame, token: int, found: Sequence[Report], ending: str) -> Report | None:
    """The report that a tag right after a quotation makes; `ending` is the quotation's last character."""
    opens = token < _NEAR and all(word == QUOTE for word in frame.words[:token])
    if not opens or ending not in ",?!…—–-":
        return None
    at = token + 1
    if frame.word(at) in _LINKS and ending in ",?!":
        if frame.words[at + 1 : at + 4] == ["as", "far", "as"]:
            return _turned(frame, at + 3)
        return _turned(frame, at + 1) if frame.word(at + 1) in _TURNED else _answer(found, at)
    return _inverted(frame, at) if ending in ",?!" and _is_verb(frame, at) else _spoken(frame, at, ending)


def _answer(found: Sequence[Report], at: int) -> Report | None:
    """Whose the reply is: '"...," was Roe's reply', '"...," came the answer from the board'."""
    return next((report for report in found if report.noun and at < report.cue <= at + _NEAR), None)


def _turned(frame: Frame, at: int) -> Report | None:
    """The subject of '"...," is how the leader, Ana Roe, sums it up'."""
    first = at + 1
    last = after(frame, first) if _opens(frame, first) else first
    first, last = named(frame, first, to_names(frame, first, last))
    verb = last + (frame.word(last) == ",")
    while is_adverb(frame.word(verb)) and frame.word(verb) not in _UTTERED:
        verb += 1
    spoken = last > first and frame.word(verb).isalpha() and frame.words[verb] not in _CLOSED
    return Report(verb, verb + 1, first, last) if spoken else None


def _inverted(frame: Frame, at: int) -> Report | None:
    last = after(frame, at + 1)
    if last == at + 1 or not (_opens(frame, at + 1) or _holds(frame, at + 1, last)):
        return None
    first, last = named(frame, at + 1, last)
    return Report(at, at + 1, first, last, inverted=True)


def _spoken(frame: Frame, at: int, ending: str) -> Report | None:
    """The subject and verb of '"...," Roe deadpanned'; after a full sentence only a name or a pronoun."""
    if not _opens(frame, at):
        return None
    report = _clause(frame, at)
    if report and ending != "," and not (frame.is_name(report.last - 1) or frame.words[at] in PRONOUNS):
        return None
    return report


def _clause(frame: Frame, at: int) -> Report | None:
    """The phrase that starts at a token with the verb after it, asides between them left out."""
    last = to_names(frame, at, after(frame, at))
    if last > at + 1 and frame.words[last - 1].endswith("ed") and not frame.is_name(last - 1):
        last -= 1
    first, last = named(frame, at, last)
    verb = last + 1 if frame.word(last) == "," and first > at else last
    while is_adverb(frame.word(verb)) and frame.word(verb) not in _UTTERED:
        verb += 1
    if first == last or not _is_verb(frame, verb):
        return None
    return Report(verb, verb + 1, first, last)


def _opens(frame: Frame, at: int) -> bool:
    word = frame.word(at)
    return frame.is_name(at) or word in DETERMINERS or word in PRONOUNS


def _holds(frame: Frame, first: int, last: int) -> bool:
    """Whether a phrase is an office without its article and the name of its holder."""
    return frame.is_name(last - 1) and not OFFICES.isdisjoint(frame.words[first : last - 1])


def _is_verb(frame: Frame, at: int) -> bool:
    """Whether a word can be a verb in the past or of the third person."""
    word = frame.word(at)
    if word in _UTTERED:
        return True
    return word.isalpha() and word.endswith(("ed", "s")) and word not in _CLOSED and not frame.is_name(at)
