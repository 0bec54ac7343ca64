"""Reporting verbs and their sources in a sentence: who says, and where the words of it stand."""

from claimcheck.english.lexicon import lexicon
from claimcheck.english.people.roles import OFFICES
from claimcheck.english.speech.closed import (
    AUXILIARIES,
    DETERMINERS,
    PLURALS,
    PREPOSITIONS,
    PRONOUNS,
    REDUCED,
    is_date_word,
)
from claimcheck.english.speech.frames import DASHES, QUOTE, STOPS, Frame
from claimcheck.english.speech.phrases import after, before, is_noun, nearest
from claimcheck.english.speech.reporting import CUES, NAMING, NOUNS_TOO, SAID_THINGS
from claimcheck.english.speech.subjects import Report, verb_report

_POSSESSIVES = frozenset({"his", "her", "their", "its", "my", "our"})
_OWNERS = frozenset({"his", "her", "their"})
_PUT = frozenset({"put", "puts"})
_USING = frozenset({"used", "uses", "using", "use", "coined", "repeated", "invoked", "chose"})
_OPINIONS = frozenset({"words", "opinion", "view", "estimation", "phrase"})
_INSTITUTIONS = lexicon(
    """
    agency army association board bureau campaign committee company council court department embassy firm
    foundation government group hospital institute judge jury many media military ministry museum network
    newspaper office organisation organization others panel parliament party police poll press prosecution
    regulator research school some source study survey team tribunal union university
    """
)
_EASE = frozenset({"early", "hard", "difficult", "easy", "fair", "safe", "impossible", "soon", "possible"})
_TELLING = frozenset({"according", *_PUT, *CUES, *SAID_THINGS, *DASHES})


def reports(frame: Frame) -> list[Report]:
    """All reporting cues of a frame that have a source in it, in order."""
    found: list[Report] = []
    for number, word in enumerate(frame.words):
        if word not in _TELLING:
            continue
        if word == "according" and frame.word(number + 1) == "to":
            report = _according(frame, number)
        elif (word in CUES and _is_verb(frame, number)) or (word in _PUT and frame.word(number + 1) == "it"):
            report = verb_report(frame, number, found)
        elif word in SAID_THINGS:
            report = _noun(frame, number)
        elif word in DASHES and number and frame.words[number - 1] == QUOTE:
            report = _signature(frame, number)
        else:
            continue
        if (
            report
            and _is_source(frame, report)
            and not (report.noun and found and found[-1].first <= number < found[-1].last)
        ):
            found.append(report)
    return found


def _according(frame: Frame, number: int) -> Report | None:
    last = after(frame, number + 2)
    return Report(number, number + 2, number + 2, last, inverted=True) if last > number + 2 else None


def _is_source(frame: Frame, report: Report) -> bool:
    """Whether a phrase can speak: no bare singular noun that is neither a person nor a paper."""
    if report.last - report.first > 1:
        return True
    word = frame.words[report.first]
    if frame.is_name(report.first) or word in PRONOUNS or word in PLURALS or word in _OWNERS:
        return not is_date_word(word)
    return word.endswith(("s", "'", "’")) or word in OFFICES or word in SAID_THINGS or word in _INSTITUTIONS


def _is_verb(frame: Frame, number: int) -> bool:
    """Whether a word that can report does: not a noun, not part of a name, not a plain participle."""
    word, left, before_that = frame.words[number], frame.word(number - 1), frame.word(number - 2)
    if frame.is_name(number) and number and left not in STOPS and not frame.titled:
        return False
    if left in DETERMINERS or left in _POSSESSIVES or left.endswith(("'s", "’s")):
        return False
    if word in NOUNS_TOO and is_noun(frame, number):
        return False
    reduced = (word in REDUCED and left in SAID_THINGS) or (word in NAMING and before_that in {"a", "an"})
    easy = left == "to" and before_that in _EASE
    return not (reduced or easy or (left.endswith("ly") and before_that in DETERMINERS))


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
        if word != QUOTE and (word in STOPS or word in PREPOSITIONS or word in AUXILIARIES):
            break
    return number, number


def _signature(frame: Frame, number: int) -> Report | None:
    """A name after a dash after the words: a pull quote's credit line."""
    last = after(frame, number + 1)
    named = last > number + 1 and all(frame.is_name(at) for at in range(number + 1, last))
    return Report(number, number + 1, number + 1, last, inverted=True) if named else None
