"""The words of a sentence between its quotations, and the noun phrases that can be a source.

No tagger: closed word classes, capital letters and position decide, and a phrase ends where a word can't
be part of one.
"""

import re
from collections.abc import Sequence
from functools import cached_property

from claimcheck.draft import Span
from claimcheck.english.cues import CUES, NOUNS_TOO
from claimcheck.english.lexicon import lexicon

_TOKEN = re.compile(
    r"(?:[A-Z]\.){2,}|[^\W_]+(?:['’&./@-][^\W_]+)*['’]?|[@#]\w+|[,;:()\[\]!?…]|[—–―]|--+|-(?=\s)"
)
# "He's" is a subject and its verb.
_CONTRACTED = re.compile(r"(?:he|she|they|it|i|we|you|who|that)(?=['’](?:s|re|ve|ll|d|m)\Z)")
QUOTE = "\x00"
STOPS = frozenset(",;:()[]…—–―-.!?") | {"--", "---", QUOTE}
DASHES = frozenset("—–―-") | {"--", "---"}
PRONOUNS = frozenset(["he", "she", "they", "it", "i", "we", "you"])
DETERMINERS = lexicon(
    """
    the a an this that these those his her its their our my your some many several most few both all
    another other each every no any one two three four five six seven eight nine ten dozens
    """
)
ATTACHING = lexicon(
    """
    of for from at with in to on against inside within
    """
)
PREPOSITIONS = ATTACHING | lexicon(
    """
    by as about during after before since until through under over between among via into without amid
    despite following including like near off outside per than toward towards upon across around behind
    beyond
    """
)
CONNECTIVES = lexicon(
    """
    that and but or nor so yet while because when where if though although whether which who whom whose
    what how why unless once whereas until till as after before since than however then there here not
    also instead
    """
)
AUXILIARIES = lexicon(
    """
    is are was were be been being am has have had having do does did done will would shall should can
    could may might must isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't
    wouldn't can't couldn't shouldn't isn’t aren’t wasn’t weren’t hasn’t haven’t hadn’t doesn’t don’t
    didn’t won’t wouldn’t can’t couldn’t shouldn’t cannot went goes go going got gets get came comes
    come took takes take made makes make gave gives give kept keeps began begins tried led left let
    """
)
BE = frozenset(["is", "are", "was", "were", "be", "been", "being", "am"])
# Between a subject and its verb.
BETWEEN = lexicon(
    """
    also later then earlier recently once again never ever always often just still now already soon
    first not even only further too next today yesterday tomorrow tonight meanwhile himself herself
    themselves itself both all publicly privately
    """
) | (AUXILIARIES - BE)
_DAYS = lexicon(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tues wed thurs fri sat sun january
    february march april may june july august september october november december jan feb mar apr aug
    sept oct nov dec today yesterday tomorrow tonight morning afternoon evening night noon midnight week
    weekend month year earlier later late last next early ago recently
    """
)
_ADVERBIAL_NOUNS = lexicon(
    """
    statement interview speech briefing conference email e-mail letter tweet post message report memo
    release rally ad video audio call telephone response reply court testimony remarks comments debate
    hearing article column editorial essay book blog facebook twitter television tv radio part fact turn
    particular
    """
)
# Participles that close a phrase: "a report released Tuesday", "a letter obtained by".
_REDUCED = lexicon(
    """
    released published issued obtained posted held based made seen dated leaked filed reviewed
    commissioned conducted led written sent shared aired broadcast
    """
)
_PLURALS = frozenset({"police", "people", "men", "women", "children", "media"})
_OBJECTS = frozenset({"him", "them", "me", "us"})
_NOT_LY = lexicon(
    """
    family italy assembly july ally reply supply rally bully monopoly anomaly emily sally
    """
)


def is_date_word(word: str) -> bool:
    """Whether a lower-case word tells when: a weekday, a month, a time of day."""
    return word in _DAYS


def is_adverb(word: str) -> bool:
    """Whether a lower-case word stands between subject and verb, or around them, without being either."""
    return word in BETWEEN or word in _DAYS or (word.endswith("ly") and word not in _NOT_LY)


class Frame:
    """A sentence as tokens: words in lower case, stops, and `QUOTE` for each quotation in it.

    `quotes` maps the number of a QUOTE token to its number among the quotations given.
    """

    def __init__(self, text: str, span: Span, quotations: Sequence[Span] = ()) -> None:
        self.text = text
        self.words: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.quotes: dict[int, int] = {}
        at = span.start
        for number, quotation in enumerate(quotations):
            self._read(at, quotation.start)
            self.quotes[len(self.words)] = number
            self._put(QUOTE, quotation.start, quotation.end)
            at = max(at, quotation.end)
        self._read(at, span.end)

    def _read(self, start: int, end: int) -> None:
        for found in _TOKEN.finditer(self.text, start, end):
            word = found.group().lower()
            pronoun = _CONTRACTED.match(word)
            if pronoun:
                self._put(pronoun.group(), found.start(), found.start() + pronoun.end())
                self._put("is", found.start() + pronoun.end(), found.end())
            else:
                self._put(word, found.start(), found.end())

    def _put(self, word: str, start: int, end: int) -> None:
        self.words.append(word)
        self.starts.append(start)
        self.ends.append(end)

    def word(self, number: int) -> str:
        """The word of a number; empty outside the frame."""
        return self.words[number] if 0 <= number < len(self.words) else ""

    def is_name(self, number: int) -> bool:
        """Whether a word is printed with a capital letter."""
        return 0 <= number < len(self.words) and self.text[self.starts[number]].isupper()

    def span(self, first: int, last: int) -> Span:
        """The stretch of text from one token up to, without, another."""
        return Span(self.starts[first], self.ends[last - 1])

    @cached_property
    def cues(self) -> list[int]:
        """The numbers of the words that can be a reporting verb."""
        return [number for number, word in enumerate(self.words) if word in CUES]

    @cached_property
    def titled(self) -> bool:
        """Whether the frame is set like a headline, every main word with a capital letter."""
        words = [number for number, word in enumerate(self.words) if word.isalpha() and len(word) > 3]
        return len(words) > 2 and all(self.is_name(number) for number in words)


def after(frame: Frame, at: int) -> int:
    """The end of the noun phrase that starts at a token; `at` itself where none starts there."""
    word = frame.word(at)
    if word in PRONOUNS:
        return at + 1
    end = _chunk(frame, at)
    while end > at and frame.word(end) in ATTACHING and _attaches(frame, at, end):
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
    while first > 0 and _fits(frame, first - 1):
        first -= 1
        if frame.words[first] in PRONOUNS:
            break
    if first == end:
        return end, end
    if frame.word(first - 1) == "and" and _joins(frame, first - 1):
        earlier = before(frame, first - 1)
        if earlier[0] < earlier[1] == first - 1:
            first = earlier[0]
            return first, end
    return _head(frame, first, end)


def nearest(frame: Frame, end: int) -> tuple[int, int]:
    """The plain noun phrase right before a token, without what hangs on it by prepositions."""
    first = end
    while first > 0 and _fits(frame, first - 1) and frame.words[first - 1] not in PREPOSITIONS:
        first -= 1
        if frame.words[first] in PRONOUNS or frame.words[first] in DETERMINERS:
            break
    return first, end


def before_circumstance(frame: Frame, end: int) -> int:
    """Where the words before a verb end without "in 2010", "on Friday", "in a statement"."""
    for at in range(end - 1, max(-1, end - 6), -1):
        word = frame.words[at]
        if word in PREPOSITIONS:
            return at if at < end - 1 else end
        if not (is_date_word(word) or word.isdigit() or word in _ADVERBIAL_NOUNS or word in DETERMINERS):
            return end
    return end


def opening(frame: Frame, at: int, end: int) -> tuple[int, int]:
    """The first noun phrase of a clause, past the adverbials that open it."""
    while at < end:
        word = frame.word(at)
        if word in STOPS or is_adverb(word) or (word in CONNECTIVES and word not in PREPOSITIONS):
            at += 1
        elif word in PREPOSITIONS or (word.endswith("ing") and not frame.is_name(at + 1)):
            at = _past_comma(frame, at, end)
        else:
            last = min(after(frame, at), end)
            return (at, _to_names(frame, at, last)) if last > at else (end, end)
    return end, end


def _past_comma(frame: Frame, at: int, end: int) -> int:
    for number in range(at, end):
        if frame.words[number] == ",":
            return number + 1
    return after(frame, at + 1) if after(frame, at + 1) > at + 1 else at + 2


def _to_names(frame: Frame, first: int, last: int) -> int:
    """Where a phrase that opens with a name ends: lower-case words after the last name may be its verb."""
    if not frame.is_name(first) or frame.word(first) in DETERMINERS:
        return last
    names = [number for number in range(first, last) if frame.is_name(number)]
    return names[-1] + 1 if names else last


def _head(frame: Frame, first: int, end: int) -> tuple[int, int]:
    """The subject in a stretch of nouns and prepositions: past a leading adverbial, without trailing ones."""
    start = first
    while start < end and is_adverb(frame.words[start]) and not frame.is_name(start):
        start += 1
    if start < end and frame.words[start] in PREPOSITIONS:
        skipped = _past_adverbial(frame, start, end)
        start = skipped if skipped < end else start + 1
    while start < end and is_date_word(frame.words[start]):
        start += 1
    if start >= end:
        return end, end
    last = min(after(frame, start), end)
    return (start, last) if last > start else (end, end)


def _past_adverbial(frame: Frame, at: int, end: int) -> int:
    at += 1
    if frame.word(at) in DETERMINERS:
        at += 1
        while at < end and not frame.is_name(at) and frame.words[at] not in DETERMINERS:
            at += 1
        return at
    if is_date_word(frame.word(at)) or frame.word(at).isdigit():
        while at < end and (is_date_word(frame.words[at]) or frame.words[at].isdigit()):
            at += 1
        return at
    return end


def _fits(frame: Frame, number: int) -> bool:
    word = frame.words[number]
    if word in STOPS or word in CONNECTIVES or word in AUXILIARIES:
        return False
    if word in _OBJECTS:
        return frame.word(number - 1) in PREPOSITIONS
    if frame.is_name(number):
        return True
    if word not in CUES:
        return not (word.endswith("ed") and _is_transitive(frame, number))
    if word in NOUNS_TOO:
        return is_noun(frame, number)
    return word.endswith("ing") and frame.word(number - 1) in DETERMINERS


def _is_transitive(frame: Frame, number: int) -> bool:
    """Whether what follows shows that a participle is a verb: "seized on the claim"."""
    following = frame.word(number + 1)
    return following in DETERMINERS or following in PREPOSITIONS or following in PRONOUNS


def is_noun(frame: Frame, number: int) -> bool:
    """Whether a word that may be either is a noun: after a preposition, before a verb, out of agreement."""
    word, left, following = frame.words[number], frame.word(number - 1), frame.word(number + 1)
    if (left in PREPOSITIONS and left != "to") or frame.word(number - 2) == "according":
        return True
    if following in AUXILIARIES or following == "of" or CUES.get(following) in {"past", "finite", "ing"}:
        return True
    if left in STOPS or left in PRONOUNS or left in AUXILIARIES or is_adverb(left) or not left:
        return False
    plural = left.endswith("s") or left in _PLURALS or frame.word(number - 2) == "and"
    if not word.endswith("s"):
        return not plural and left not in {"to", "and", "who"}
    if frame.is_name(number - 1):
        return frame.word(number - 2) == "of"
    return plural or not _is_determined(frame, number)


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
    while end < len(frame.words):
        word = frame.words[end]
        if word in PRONOUNS and end > at:
            break
        if not _fits(frame, end) or word in PREPOSITIONS or word in _REDUCED:
            break
        if end > at and (is_date_word(word) or (is_adverb(word) and not frame.is_name(end))):
            break
        end += 1
    return end


def _attaches(frame: Frame, first: int, at: int) -> bool:
    """Whether a preposition goes on with the phrase: "spokesman for the ministry", not "Smith on Monday"."""
    word, onward = frame.words[at], at + 1
    if frame.word(onward) in DETERMINERS:
        onward += 1
    if is_date_word(frame.word(onward)) or frame.word(onward).isdigit():
        return False
    if word == "of":
        return True
    if any(
        frame.word(number) in _ADVERBIAL_NOUNS for number in range(onward, min(onward + 3, len(frame.words)))
    ):
        return False
    if frame.is_name(at - 1) and frame.is_name(first):
        return False
    return word in {"for", "from", "at", "with", "in", "to"}


def _joins(frame: Frame, at: int) -> bool:
    """Whether an "and" joins two sources rather than two clauses."""
    if not frame.is_name(at - 1):
        return False
    first = at - 1
    while first > 0 and (frame.is_name(first - 1) or frame.words[first - 1] == "of"):
        first -= 1
    return frame.word(first - 1) not in PREPOSITIONS and frame.word(first - 1) not in CUES
