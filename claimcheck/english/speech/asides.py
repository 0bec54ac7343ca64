"""What stands between a subject and its verb: names beside offices, roles and clauses between commas."""

from claimcheck.english.people.roles import is_human
from claimcheck.english.speech.closed import CONNECTIVES, DETERMINERS, PREPOSITIONS, is_date_word
from claimcheck.english.speech.frames import DASHES, QUOTE, STOPS, Frame
from claimcheck.english.speech.phrases import before, nearest
from claimcheck.english.speech.reporting import CUES

CLAUSE_STARTS = (STOPS | CONNECTIVES | {""}) - (PREPOSITIONS - {"as"})
LONGEST_ASIDE = 40
_LONGEST_NAME = 5
# Before a clause or a noun: "after the chief, Ana Roe, warned", "after the match, Ana Roe, the coach, said".
_TIMED = frozenset({"after", "before", "since", "until"})
_FROM = frozenset({"of", "from", "in"})


def named(frame: Frame, first: int, last: int) -> tuple[int, int]:
    """The name that a comma sets beside an office: "said the lawyer, Ana Roe", else the phrase itself."""
    if frame.word(last) != "," or frame.is_name(last - 1) or frame.words[first] not in DETERMINERS:
        return first, last
    end = last + 1
    while end - last <= _LONGEST_NAME and frame.is_name(end) and not is_date_word(frame.words[end]):
        end += 1
    closed = frame.word(end) in STOPS | {"", "as"}
    return (last + 1, end) if end > last + 1 and closed else (first, last)


def closes_aside(frame: Frame, at: int) -> bool:
    """Whether a comma ends a relative clause on the subject: "Roe, who led the dig, said the bones, ..."."""
    for stop in range(at - 1, max(0, at - LONGEST_ASIDE), -1):
        if frame.words[stop] == ",":
            first, last = before(frame, stop)
            opens = first < last and frame.word(first - 1) in CLAUSE_STARTS
            return opens and frame.words[stop + 1] in {"who", "whose"}
    return False


def past_aside(frame: Frame, at: int) -> tuple[int, int] | None:
    """The subject before what stands between commas, dashes or brackets: "Smith, the mayor, said"."""
    closing = frame.words[at]
    opener = {")": "("}.get(closing, closing)
    found: tuple[int, int] | None = None
    for stop in range(at - 1, max(-1, at - LONGEST_ASIDE), -1):
        if frame.words[stop] == QUOTE:
            break
        if frame.words[stop] != opener:
            continue
        first, last = before(frame, past_bracket(frame, stop))
        if first == last or _is_participle(frame, first, last):
            continue
        if not _opens(frame, first, last):
            if frame.words[first - 1] in _FROM and frame.word(first - 2) == ",":
                found = None  # "Ana Roe, 59, of Ashton, Md., said"
                continue
            if found and frame.word(found[1] + 1) not in {"and", "or"}:
                break
            found = None
        elif found is None or found[0] == stop + 1 or _is_second(frame, found[0], stop + 1):
            found = first, last
    return _apposed(frame, *found, at) if found else None


def _opens(frame: Frame, first: int, last: int) -> bool:
    """Whether a clause can start with a phrase: after a stop, "even", "after" or the noun it narrows."""
    left = frame.word(first - 1)
    if left in CLAUSE_STARTS or (left == "even" and frame.word(first - 2) in CLAUSE_STARTS):
        return True
    noun = frame.words[first] in DETERMINERS and frame.word(first - 2) in {"a", "an"}
    return is_human(frame.words[last - 1]) and (left in _TIMED or noun)


def _is_second(frame: Frame, first: int, start: int) -> bool:
    """Whether a phrase is the second of two roles that an "and" joins: "curator and head of the fair"."""
    return frame.word(first - 1) == "and" and nearest(frame, first - 1)[0] == start


def _apposed(frame: Frame, first: int, last: int, at: int) -> tuple[int, int]:
    """The name that stands beside an office: "the minister, Ana Marin, said"."""
    end = last + 1
    while end < at and frame.is_name(end):
        end += 1
    closed = end <= last + 1 + _LONGEST_NAME and frame.word(end) in {",", "(", *DASHES}
    office = not frame.is_name(last - 1) or frame.words[last - 1] in DETERMINERS
    beside = end > last + 1 and (closed or end == at) and office
    return (last + 1, end) if beside else (first, last)


def _is_participle(frame: Frame, first: int, last: int) -> bool:
    """Whether a phrase is the participle that opens a sentence: "Asked about it, Ana Marin, ..., said"."""
    word = frame.words[first]
    participle = word.endswith("ing") or CUES.get(word) == "past"
    opens = frame.word(first - 1) in {"", QUOTE} and participle
    return opens and frame.word(last) in DETERMINERS | PREPOSITIONS


def past_bracket(frame: Frame, end: int) -> int:
    """Where words end without a bracket after them: "Smith (Vt.)"."""
    if frame.word(end - 1) == ")":
        for at in range(end - 2, max(-1, end - 8), -1):
            if frame.words[at] == "(":
                return at
    return end
