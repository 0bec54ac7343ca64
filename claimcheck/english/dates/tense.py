"""Whether the words about a date look ahead or back: "will meet Friday", "meets Friday", "met Friday"."""

from collections.abc import Iterable
from itertools import chain, takewhile

from claimcheck.english.dates.words import words as _words
from claimcheck.grammar.scan import Words

_AHEAD = _words(
    "effective will ll shall may upcoming scheduled due expected expects expect plans planned planning slated"
    " hopes aims intends going would must"
    " takes might should deadline expires forthcoming until till"
)
# What is said in the present of what stands in a diary.
_SCHEDULED = _words(
    "begins ends starts opens closes runs meets resumes continues convenes reconvenes returns holds votes"
    " leaves departs heads airs premieres"
    " reopens faces hosts plays arrives launches goes visits travels hears decides takes starting beginning"
)
# The same in the plural: nouns too, unless a plural stands before them ("talks resume").
_SCHEDULED_PLURAL = _words(
    "begin end start open close run meet resume continue convene reconvene return hold vote reopen face go"
)
_NO_PLURAL = _words("is was has its his this us as thus plus")
_BACK = _words(
    "was were had did said told became began came went took gave got made met held"
    " left ran saw killed died found"
    " won lost fell rose hit broke brought bought sold sent spent spoke struck thought"
    " wrote led shot fought fled"
    " kept knew grew drew flew put set since ago has have been"
    " heard stood paid withdrew swore chose sat sank swept drove dealt felt built laid caught"
    " slept ate drank rode threw wore taught hid hung dug drove woke ran tore lent wept"
)
_MODAL = _words("be will would ll to")
# With "to" or "for" after them these look ahead, whatever their own tense: "agreed to meet Friday".
_INTENTS = _words(
    "agreed decided voted promised pledged vowed asked told ordered set urged called hoped is are was were"
)
# What sets a time limit, whatever its own tense: "demanded an answer by Friday".
_DEMANDS = (_INTENTS | _words("asks demands demanded wants wanted gave given calls urges orders that")) - {
    *("is", "are", "was", "were"),
}
_BEING = _words("m am is are re be")
_COULD = _words("could couldn")
_NOT = _words("not t never")
_PRESENT = _words("is are been")
_PAST_NEED = _words("had used")
_PERFECT = _words("has have")
_ABLE = _words("could can may")
# What sets a day for something, whatever its own tense: "have called a walkout for Friday".
_FIXING = _words(
    "called calls calling set sets setting scheduled planned plans planning slated booked arranged arranges"
    " pencilled penciled convened convenes summoned fixed announced announces"
)
# Where the clause of a time limit starts.
_BREAKS = _words("which who where and but when while")
# What lasts up to a date: to one ahead, where it is put off or has been done, else as its verb tells.
_BOUNDS = _words("until till through")
_PUT_OFF = _words(
    "postponed delayed extended suspended adjourned deferred remanded barred banned ordered given pushed"
    " rescheduled"
)
_BEFORE_MAY = _words("the a in of since on last next early late mid by until till to from for during this")


def looks_ahead(words: Words, first: int, start: int, end: int) -> bool | None:
    """True for the future, False for the past, None where no verb near word `first` tells.

    `start` and `end` are the numbers of the first word of the sentence and of the word after it. The nearest
    verb before the date counts, else the nearest after it. A time limit ("by Friday") lies ahead unless a
    verb of the past is what it limits.
    """
    said = words.words
    lead = said[max(start, first - 2) : first]
    if "is" in lead or "are" in lead:
        return True
    if not _BOUNDS.isdisjoint(lead[-1:]):
        near = chain(range(first - 2, max(start, first - 15) - 1, -1), range(first + 1, min(end, first + 12)))
        told = (_lasts(said, number, first) for number in near)
        return next((ahead for ahead in told if ahead is not None), True)
    if lead[-1:] == ["for"] and not _FIXING.isdisjoint(said[max(start, first - 9) : first - 1]):
        return True
    limit = lead[-1:] == ["by"]
    before: Iterable[int] = range(first - 1, max(start, first - 15) - 1, -1)
    if limit:
        before = takewhile(lambda number: said[number] not in _BREAKS, before)
    after = range(first + 1, min(end, first + 12))
    told = (
        True if limit and number < first and _demands(said, number) else _tells(said, number, first)
        for number in chain(before, after)
    )
    return next((ahead for ahead in told if ahead is not None), limit or None)


def _demands(words: list[str], number: int) -> bool:
    """Whether a time limit hangs on the word: "demanded", "could", "is [reached]"."""
    word = words[number]
    passive = word.endswith("ed") and words[number - 1 : number] in (["is"], ["are"])
    return word in _DEMANDS or word in _ABLE or passive


def _lasts(words: list[str], number: int, first: int) -> bool | None:
    """What a verb tells of the date up to which it lasts: "suspended until Monday", "slept until Monday"."""
    word, before = words[number], words[max(0, number - 2) : number]
    if (word in _PERFECT and number == first - 2) or (word == "been" and not _PERFECT.isdisjoint(before)):
        return True
    if word.endswith("ing") and not _BEING.isdisjoint(before):
        return True
    if word == "to" and number >= first - 4:  # "asked him to stay until Monday"
        return _PAST_NEED.isdisjoint(before) or None
    passive = word.endswith("ed") and not _PRESENT.isdisjoint(before)
    if "had" not in before and (word in _PUT_OFF or passive):
        return True
    return _tells(words, number, first)


def _tells(words: list[str], number: int, first: int) -> bool | None:
    word = words[number]
    before, after = words[number - 1 : number], words[number + 1 : number + 2]
    if word in _INTENTS and after in (["to"], ["for"]):
        return True
    if word in _AHEAD or (word in {"early", "soon"} and before == ["as"]):
        return None if word == "may" and (_is_month(before, after) or after == ["have"]) else True
    if word in _SCHEDULED or (word in _SCHEDULED_PLURAL and before and _is_plural(before[0])):
        return True if {"after", "following", "since"}.isdisjoint(words[number:first]) else None
    compared = (word == "from" and before in (["up"], ["down"])) or (word == "than" and after == ["in"])
    if compared or word in _BACK or (word.endswith("ed") and len(word) > 4):
        # "to" before the date is no modal of a verb after it: "in the week to Monday 14 died".
        nearest = words[max(0, number - 3, first + 1 if number > first else 0) : number]
        return not (_MODAL.isdisjoint(nearest) or _is_over(nearest))
    return None


def _is_over(before: list[str]) -> bool:
    """Whether a verb after these words is over all the same: "could not be reached", "to have met"."""
    if before[-1:] == ["have"]:
        return {"will", "ll"}.isdisjoint(before)
    return not _COULD.isdisjoint(before) and not _NOT.isdisjoint(before)


def _is_month(before: list[str], after: list[str]) -> bool:
    """Whether "may" between two words is the month."""
    return not _BEFORE_MAY.isdisjoint(before) or any(word[0].isdigit() for word in (*before, *after))


def _is_plural(word: str) -> bool:
    return word in {"they", "we", "people"} or (len(word) > 2 and word[-1] == "s" and word not in _NO_PLURAL)
