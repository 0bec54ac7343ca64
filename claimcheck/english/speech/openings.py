"""The first noun phrase of a clause, past the adverbials and the participles that open it."""

from claimcheck.english.speech.closed import CONNECTIVES, PREPOSITIONS, is_adverb
from claimcheck.english.speech.frames import STOPS, Frame
from claimcheck.english.speech.phrases import LONGEST, after, to_names
from claimcheck.english.speech.reporting import CUES

# What "the day after the ruling," and "two weeks later," tell the time by.
_TIMES = frozenset({"day", "days", "week", "weeks", "month", "months", "year", "years", "hours", "minutes"})
# Participles that open a sentence as "asked" and "told" do: "Shown the letter, Roe ...".
_HANDED = frozenset({"shown", "given", "handed", "pressed", "reached", "approached", "faced", "contacted"})


def opening(frame: Frame, at: int, end: int) -> tuple[int, int]:
    """The first noun phrase of a clause, past the adverbials that open it."""
    stop = min(end, at + LONGEST)
    while at < stop:
        word = frame.word(at)
        if word in STOPS or is_adverb(word) or (word in CONNECTIVES and word not in PREPOSITIONS):
            at += 1
        elif word in PREPOSITIONS or (word.endswith("ing") and not frame.is_name(at + 1)):
            at = _past_comma(frame, at, end)
        elif at == 0 and (word in CUES or word in _HANDED) and past_participle(frame):
            at = past_participle(frame)
        else:
            last = min(after(frame, at), end)
            if at < last < stop and frame.words[last - 1] in _TIMES and "," in frame.words[last:stop]:
                at = _past_comma(frame, last, end)
                continue
            return (at, to_names(frame, at, last)) if last > at else (end, end)
    return end, end


def past_participle(frame: Frame) -> int:
    """The token after the clause of a participle that opens a frame: "Told that, Roe"; 0 without one."""
    word = frame.word(0)
    if (CUES.get(word) != "past" and word not in _HANDED) or "," not in frame.words[:LONGEST]:
        return 0
    return frame.words.index(",") + 1


def _past_comma(frame: Frame, at: int, end: int) -> int:
    for number in range(at, min(end, at + LONGEST)):
        if frame.words[number] == "," or frame.closes_with_comma(number):
            return number + 1
    return after(frame, at + 1) if after(frame, at + 1) > at + 1 else at + 2
