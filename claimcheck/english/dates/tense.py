"""Whether the words about a date look ahead or back: "will meet Friday", "met Friday"."""

from claimcheck.english.dates.words import words as _words
from claimcheck.grammar.scan import Words

_AHEAD = _words(
    "effective will ll shall upcoming scheduled due expected plans planned planning slated"
    " hopes aims intends going would"
    " begins ends starts opens closes runs takes might should deadline expires forthcoming until till"
)
_BACK = _words(
    "was were had did said told became began came went took gave got made met held"
    " left ran saw killed died found"
    " won lost fell rose hit broke brought bought sold sent spent spoke struck thought"
    " wrote led shot fought fled"
    " kept knew grew drew flew put set since ago has have been"
)
_MODAL = _words("be will would ll to")


def looks_ahead(words: Words, first: int, start: int, end: int) -> bool | None:
    """True for the future, False for the past, None where no verb near word `first` tells.

    `start` and `end` are the numbers of the first word of the sentence and of the word after it. The nearest
    verb before the date counts, else the nearest after it.
    """
    before = range(first - 1, max(start, first - 15) - 1, -1)
    after = range(first + 1, min(end, first + 12))
    told = (_tells(words.words, number) for near in (before, after) for number in near)
    return next((ahead for ahead in told if ahead is not None), None)


def _tells(words: list[str], number: int) -> bool | None:
    word = words[number]
    if word in _AHEAD or (word in {"early", "soon"} and number and words[number - 1] == "as"):
        return True
    if word in _BACK or (word.endswith("ed") and len(word) > 4):
        return not _MODAL.isdisjoint(words[max(0, number - 3) : number])
    return None
