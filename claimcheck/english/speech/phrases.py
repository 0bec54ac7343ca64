"""The noun phrases of a sentence that can be a source.

No tagger: closed word classes, capital letters and position decide, and a phrase ends where a word can't
be part of one.
"""

from claimcheck.english.people.roles import OFFICES
from claimcheck.english.speech.closed import (
    ATTACHING,
    AUXILIARIES,
    CONNECTIVES,
    DETERMINERS,
    OBJECTS,
    OCCASIONS,
    PLURALS,
    PREPOSITIONS,
    PRONOUNS,
    REDUCED,
    is_adverb,
    is_date_word,
)
from claimcheck.english.speech.frames import QUOTE, STOPS, Frame, is_dated
from claimcheck.english.speech.reporting import CUES, NOUNS_TOO, SAID_THINGS

_BEFORE_FIRST = STOPS | {""}
_RECORDS = frozenset(
    {"data", "figures", "numbers", "statistics", "documents", "records", "results", "papers"}
)
_NEAR = 8
_HEARD = frozenset({"hear", "heard", "hears", "hearing", "made"})
_COUNTS = frozenset({"survey", "poll", "study", "count", "tally", "analysis", "review", "inquiry", "audit"})
# No phrase is longer, in words; what pretends to be costs no more than this.
LONGEST = 30
ARTICLES = frozenset({"the", "a", "an", "this", "that", "these", "those"})


def after(frame: Frame, at: int) -> int:
    """The end of the noun phrase that starts at a token; `at` itself where none starts there."""
    word = frame.word(at)
    if word in PRONOUNS:
        return at + 1
    end = _chunk(frame, at)
    while at < end < at + LONGEST and frame.word(end) in ATTACHING and _attaches(frame, at, end):
        onward = _chunk(frame, end + 1)
        if onward == end + 1:
            break
        end = onward
    if frame.word(end) == "and" and end > at and frame.is_name(end - 1) and frame.is_name(end + 1):
        end = max(end, _chunk(frame, end + 1))
    return end


def before(frame: Frame, end: int) -> tuple[int, int]:
    """The noun phrase that ends where a verb phrase starts, as token numbers; empty where there is none.

    What stands between its head and the verb ("on April 13") is left out.
    """
    first = end
    while first > max(0, end - LONGEST) and _fits(frame, first - 1):
        first -= 1
        if frame.words[first] in PRONOUNS:
            break
    if first == end:
        return end, end
    if frame.word(first - 1) == "and" and _joins(frame, first - 1):
        earlier = nearest(frame, first - 1)
        if earlier[0] < earlier[1]:
            return earlier[0], end
    return _head(frame, first, end)


def nearest(frame: Frame, end: int) -> tuple[int, int]:
    """The plain noun phrase right before a token, without what hangs on it by prepositions."""
    first = end
    while (
        first > max(0, end - LONGEST)
        and _fits(frame, first - 1)
        and frame.words[first - 1] not in PREPOSITIONS
    ):
        first -= 1
        if frame.words[first] in PRONOUNS or frame.words[first] in DETERMINERS:
            break
    return first, end


def before_circumstance(frame: Frame, end: int) -> int:
    """Where the words before a verb end without "in 2010", "on Friday", "in a statement"."""
    for at in range(end - 1, max(-1, end - 6), -1):
        word = frame.words[at]
        if word in PREPOSITIONS:
            return at if at < end - 1 and word != "of" else end
        if not (is_date_word(word) or word.isdigit() or word in OCCASIONS or word in DETERMINERS):
            return end
    return end


def to_names(frame: Frame, first: int, last: int) -> int:
    """Where a phrase that opens with a name ends: lower-case words after the last name may be its verb."""
    if not frame.is_name(first) or frame.word(first) in DETERMINERS:
        return last
    names = [number for number in range(first, last) if frame.is_name(number)]
    if not names or frame.words[names[-1]].endswith(("'s", "’s")):
        return last
    return names[-1] + 1


def _head(frame: Frame, first: int, end: int) -> tuple[int, int]:
    """The subject in a stretch of nouns and prepositions: past a leading adverbial, without trailing ones."""
    start = first
    while start < end and is_adverb(frame.words[start]) and not frame.is_name(start):
        start += 1
    if frame.words[start : start + 2] in (["at", "least"], ["at", "most"]):
        return start, min(after(frame, start + 1), end)
    if start < end and frame.words[start] in PREPOSITIONS:
        skipped = _past_adverbial(frame, start, end)
        start = skipped if skipped < end else start + 1
    while start < end and is_date_word(frame.words[start]):
        start += 1
    if start >= end:
        return end, end
    last = min(after(frame, start), end)
    while start < last < end and frame.words[last] in DETERMINERS and not frame.is_name(last):
        start, last = last, min(after(frame, last), end)  # "meddling the minister called"
    return (start, last) if last > start else (end, end)


def _past_adverbial(frame: Frame, at: int, end: int) -> int:
    at += 1
    if frame.word(at) in DETERMINERS:
        at += 1
        while at < end and frame.words[at] not in DETERMINERS:
            if frame.is_name(at) and not is_date_word(frame.words[at]):
                break
            at += 1
        return at
    if is_date_word(frame.word(at)) or frame.word(at).isdigit():
        while at < end and (is_date_word(frame.words[at]) or frame.words[at].isdigit()):
            at += 1
        return at
    return end


def _fits(frame: Frame, number: int) -> bool:
    word = frame.words[number]
    if word in STOPS or word in CONNECTIVES or (word in AUXILIARIES and not is_dated(frame, number)):
        return False
    if frame.is_name(number):
        return True
    if word in OBJECTS:
        return frame.word(number - 1) in PREPOSITIONS
    if word not in CUES:
        return not (word.endswith("ed") and _is_transitive(frame, number))
    if word in NOUNS_TOO:
        return is_noun(frame, number)
    return frame.word(number - 1) in DETERMINERS


def _is_transitive(frame: Frame, number: int) -> bool:
    """Whether what stands beside it shows that a participle is a verb: "seized on the claim"."""
    following, left = frame.word(number + 1), frame.word(number - 1)
    if left in {"that", "who", "which"} or (left.endswith("ers") and following.endswith("s")):
        return True  # "protesters carried signs"
    return following in DETERMINERS or following in PREPOSITIONS or following in PRONOUNS


def is_noun(frame: Frame, number: int) -> bool:
    """Whether a word that may be either is a noun: after a preposition, before a verb, out of agreement."""
    left, following = frame.word(number - 1), frame.word(number + 1)
    if (left in PREPOSITIONS and left != "to") or frame.word(number - 2) == "according":
        return True
    if following in AUXILIARIES or following == "of" or CUES.get(following) in {"past", "finite", "ing"}:
        return True
    plain = not frame.words[number].endswith("s")
    if (is_adverb(left) and _owns(frame.word(number - 2))) or (plain and left == QUOTE):
        return True
    if plain and _is_compound(frame, number + 1):
        return True
    if left in STOPS or left in PRONOUNS or left in AUXILIARIES or is_adverb(left) or not left:
        return False
    return not _agrees(frame, number)


def _agrees(frame: Frame, number: int) -> bool:
    """Whether the word before can be the subject of one that is a verb: singular before "claims"."""
    word, left = frame.words[number], frame.words[number - 1]
    named = frame.is_name(number - 1)
    if not word.endswith("s"):
        if not _RECORDS.isdisjoint(frame.words[max(0, number - _NEAR) : number]):
            return True  # "data from the ministry show"
        if _is_led(frame, number) or not _HEARD.isdisjoint(frame.words[max(0, number - 4) : number - 1]):
            return True  # "heard a man shout"
        several = left.endswith("s") and not (named and frame.is_name(number - 2))
        return several or left in PLURALS or frame.word(number - 2) == "and" or left in {"to", "and", "who"}
    if named:
        return frame.word(number - 2) != "of" or frame.is_name(number - 3)
    if not left.endswith("s") and left not in PLURALS:
        return _is_determined(frame, number)
    return _is_led(frame, number)


def _is_led(frame: Frame, number: int) -> bool:
    """Whether a participle with its agent stands before a verb: "a letter signed by academics calls"."""
    near = range(max(1, number - 6), number)
    return any(frame.words[at] == "by" and frame.words[at - 1] in REDUCED for at in near)


def _owns(word: str) -> bool:
    return word in DETERMINERS or word.endswith(("'s", "’s"))


def _is_compound(frame: Frame, number: int) -> bool:
    """Whether a plain noun follows, as in "state troopers"."""
    word = frame.word(number)
    if not word.isalpha() or frame.is_name(number) or is_adverb(word) or word in OBJECTS:
        return False
    return not any(word in known for known in (DETERMINERS, PREPOSITIONS, CONNECTIVES, PRONOUNS, AUXILIARIES))


def _is_determined(frame: Frame, number: int) -> bool:
    """Whether the nouns before a word open with an article, as a singular subject does."""
    for at in range(number - 1, max(-1, number - 5), -1):
        word = frame.words[at]
        if word in DETERMINERS or word.endswith(("'s", "’s")) or frame.is_name(at):
            return True
        if word in PREPOSITIONS or word in STOPS:
            return False
    return False


def _chunk(frame: Frame, at: int) -> int:
    """The end of the plain run of nouns and what stands before them that starts at a token."""
    end = at
    while end < min(len(frame.words), at + LONGEST):
        word = frame.words[end]
        if word in PRONOUNS and end > at:
            break
        if not _fits(frame, end) or word in PREPOSITIONS:
            break
        if word in REDUCED and end > at and frame.words[end - 1] not in DETERMINERS:
            break
        if end > at and word in ARTICLES and frame.words[end - 1] not in DETERMINERS:
            break
        if (
            end > at
            and (is_date_word(word) or is_adverb(word))
            and not (_in_name(frame, end) or is_dated(frame, end))
        ):
            break
        end += 1
    return end


def _in_name(frame: Frame, number: int) -> bool:
    """Whether a word that tells when is part of a name: "the Sydney Morning Herald"."""
    if frame.words[number].endswith("day"):
        return False
    return frame.is_name(number) and (frame.is_name(number + 1) or not is_date_word(frame.words[number]))


def _attaches(frame: Frame, first: int, at: int) -> bool:
    """Whether a preposition goes on with the phrase: "spokesman for the ministry", not "Smith on Monday"."""
    word, onward = frame.words[at], at + 1
    if frame.word(onward) in DETERMINERS:
        onward += 1
    if is_date_word(frame.word(onward)) or frame.word(onward).isdigit():
        return False
    if word == "of" or (frame.words[at - 1] in OFFICES and word in {"for", "to", "at", "in"}):
        return True
    if word == "by":
        return frame.words[at - 1] in SAID_THINGS or frame.words[at - 1] in _COUNTS
    if any(frame.word(number) in OCCASIONS for number in range(onward, min(onward + 3, len(frame.words)))):
        return False
    if frame.is_name(at - 1) and frame.is_name(first) and not _opens(frame, first, at):
        return False
    return word in {"for", "from", "at", "with", "in", "to"}


def _opens(frame: Frame, first: int, at: int) -> bool:
    """Whether a capital only tells that the sentence starts: "Officials in Oslo"."""
    plural = frame.words[first].endswith("s") or frame.words[first] in _RECORDS
    return at - first == 1 and plural and frame.word(first - 1) in _BEFORE_FIRST


def _joins(frame: Frame, at: int) -> bool:
    """Whether an "and" joins two sources rather than two clauses."""
    if not frame.is_name(at - 1):
        return False
    first = at - 1
    while first > 0 and (frame.is_name(first - 1) or frame.words[first - 1] == "of"):
        first -= 1
    return frame.word(first - 1) not in PREPOSITIONS and frame.word(first - 1) not in CUES
