"""Reporting verbs and their sources in a sentence: who says, and where the words of it stand."""

from dataclasses import replace

from claimcheck.english.lexicon import lexicon
from claimcheck.english.people.roles import OFFICES
from claimcheck.english.speech.asides import named
from claimcheck.english.speech.closed import (
    ALONE,
    AUXILIARIES,
    DETERMINERS,
    OBJECTS,
    PLURALS,
    PREPOSITIONS,
    PRONOUNS,
    REDUCED,
    is_adverb,
    is_date_word,
)
from claimcheck.english.speech.frames import DASHES, QUOTE, STOPS, Frame
from claimcheck.english.speech.phrases import ARTICLES, after, before, is_noun, nearest
from claimcheck.english.speech.reporting import CUES, NAMING, NOUNS_TOO, SAID_THINGS
from claimcheck.english.speech.subjects import Report, verb_report

_POSSESSIVES = frozenset({"his", "her", "their", "its", "my", "our"})
_OWNERS = frozenset({"his", "her", "their"})
_OBJECT = 10
_PUT = frozenset({"put", "puts"})
_PLACING = frozenset({"on", "onto", "into", "under", "down", "up", "off", "out"})
_ROUGHLY = lexicon("about around some nearly almost over under more less at up between roughly")
_WORDING = frozenset({"word", "words", "phrase", "phrases", "term", "terms", "expression"})
_USING = frozenset({"used", "uses", "using", "use", "coined", "repeated", "invoked", "chose"})
_OPINIONS = frozenset({"words", "verdict", "assessment", "opinion", "view", "estimation", "phrase"})
_INSTITUTIONS = lexicon(
    """
    agency army association board bureau campaign committee company council court department embassy firm
    foundation government group hospital institute judge jury many media military ministry museum network
    newspaper office organisation organization others panel parliament party police poll press prosecution
    regulator research school some source study survey team tribunal union university watchdog
    """
)
_SINGLE = PLURALS | OBJECTS | _OWNERS | ALONE
_EASE = frozenset({"early", "hard", "difficult", "easy", "fair", "safe", "impossible", "soon", "possible"})
_NOBODY = frozenset({"neither", "nobody", "no", "none", "nothing"})
_TELLING = frozenset({"according", "per", *_PUT, *CUES, *SAID_THINGS, *DASHES})


def reports(frame: Frame) -> list[Report]:
    """All reporting cues of a frame that have a source in it, in order."""
    found: list[Report] = []
    for number, word in enumerate(frame.words):
        if word not in _TELLING:
            continue
        if word == "according" and frame.word(number + 1) == "to":
            report = _according(frame, number, number + 2)
        elif word == "per":
            report = _according(frame, number, number + 1) if _is_credit(frame, number) else None
        elif (word in CUES and _is_verb(frame, number)) or (word in _PUT and _estimates(frame, number)):
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
            if found and found[-1].cue == report.first - 1 and frame.word(number - 1) == "as":
                report = replace(report, quoting=found.pop().left)
            found.append(report)
    return found


def _estimates(frame: Frame, number: int) -> bool:
    """Whether "put" says: "put it", "put the cost at" before a figure or the words of it."""
    onward = frame.words[number + 1 : number + _OBJECT]
    if onward[:1] == ["it"]:
        return True
    at = onward.index("at") + 1 if "at" in onward else 0
    if not _PLACING.isdisjoint(onward[:at]):
        return False
    return 1 < at < len(onward) and (onward[at] == QUOTE or onward[at][0].isdigit() or onward[at] in _ROUGHLY)


def _is_credit(frame: Frame, number: int) -> bool:
    """Whether "per" names a source, not a rate: '"...," per the rules of the party'."""
    sourced = frame.is_name(number + 1) or frame.word(number + 1) in DETERMINERS
    return sourced and frame.word(number - 1) in {"", ",", QUOTE}


def _according(frame: Frame, number: int, at: int) -> Report | None:
    first, last = named(frame, at, after(frame, at))
    return Report(number, at, first, last, inverted=True) if last > first else None


def _is_source(frame: Frame, report: Report) -> bool:
    """Whether a phrase can speak: not nobody, no bare singular noun that is neither a person nor a paper."""
    if frame.words[report.first] in _NOBODY:
        return False
    if report.last - report.first > 1 or _is_headline(frame, report):
        return True
    word = frame.words[report.first]
    if frame.is_name(report.first) or word in PRONOUNS or word in _SINGLE:
        return not is_date_word(word)
    return word.endswith(("s", "'", "’")) or word in OFFICES or word in SAID_THINGS or word in _INSTITUTIONS


def _is_headline(frame: Frame, report: Report) -> bool:
    """Whether a bare noun ends a headline after its verb: "..., says watchdog"."""
    present = CUES.get(frame.words[report.cue]) == "finite"
    return present and report.inverted and report.last == len(frame.words) and report.cue > 1


def _is_verb(frame: Frame, number: int) -> bool:
    """Whether a word that can report does: not a noun, not part of a name, not a plain participle."""
    word, left, before_that = frame.words[number], frame.word(number - 1), frame.word(number - 2)
    if frame.is_name(number) and number and (left not in STOPS or left == QUOTE) and not frame.titled:
        return False
    counted = before_that == "of" and left not in ARTICLES
    alone = left in ALONE and CUES.get(word) in {"past", "finite"} and word not in NOUNS_TOO
    if (
        (left in DETERMINERS and not (counted or alone))
        or left in _POSSESSIVES
        or left.endswith(("'s", "’s"))
    ):
        return False
    if word in NOUNS_TOO and is_noun(frame, number):
        return False
    reduced = (word in REDUCED and left in SAID_THINGS) or (word in NAMING and before_that in {"a", "an"})
    easy = left == "to" and before_that in _EASE
    return not (reduced or easy or (left.endswith("ly") and before_that in DETERMINERS))


def _noun(frame: Frame, number: int) -> Report | None:
    """A thing said with whose it is: "Smith's claim", "a letter from the ministry", "used the phrase"."""
    following = frame.word(number + 1)
    owned = following == "of" and _owner(frame, number)[0] < number
    if following in {"from", "by"} or (following == "of" and frame.words[number] in _OPINIONS and not owned):
        last = after(frame, number + 2)
        return Report(number, number + 1, number + 2, last, noun=True) if last > number + 2 else None
    if frame.words[number] in _WORDING and (used := _used(frame, number)):
        return used
    if frame.word(number - 1) == "the" and frame.word(number - 2) in _USING:
        end = number - 2
        while frame.word(end - 1) in AUXILIARIES or is_adverb(frame.word(end - 1)):
            end -= 1
        first, last = before(frame, end)
    else:
        first, last = _owner(frame, number)
    return Report(number, number + 1, first, last, noun=True) if first < last else None


def _used(frame: Frame, number: int) -> Report | None:
    """Who uses a word: "the word (that) neighbours use for him"."""
    first = number + 1 + (frame.word(number + 1) in {"that", "which"})
    last = after(frame, first) if frame.word(first) not in PREPOSITIONS else first
    last = next((at for at in range(first, last) if frame.words[at] in _USING), last)
    verb = last
    while frame.word(verb) in AUXILIARIES or is_adverb(frame.word(verb)):
        verb += 1
    used = last > first and frame.word(verb) in _USING
    return Report(number, number + 1, first, last, noun=True) if used else None


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
