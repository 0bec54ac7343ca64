"""Whether the words about a date look ahead or back: "will meet Friday", "met Friday"."""

from claimcheck.grammar.scan import Words

_AHEAD = frozenset(
    [
        "will",
        "ll",
        "shall",
        "wo",
        "tomorrow",
        "upcoming",
        "scheduled",
        "due",
        "expected",
        "plans",
        "planned",
        "planning",
        "plan",
        "set",
        "slated",
        "hopes",
        "aims",
        "intends",
        "going",
        "until",
        "till",
        "would",
        "may",
        "might",
        "can",
        "must",
        "should",
        "deadline",
        "ahead",
        "expires",
        "next",
        "forthcoming",
    ]
)
_BACK = frozenset(
    [
        "was",
        "were",
        "had",
        "did",
        "said",
        "told",
        "became",
        "began",
        "came",
        "went",
        "took",
        "gave",
        "got",
        "made",
        "met",
        "held",
        "left",
        "ran",
        "saw",
        "killed",
        "died",
        "found",
        "won",
        "lost",
        "fell",
        "rose",
        "hit",
        "broke",
        "brought",
        "bought",
        "sold",
        "sent",
        "spent",
        "spoke",
        "struck",
        "thought",
        "wrote",
        "led",
        "shot",
        "fought",
        "fled",
        "kept",
        "knew",
        "grew",
        "drew",
        "flew",
        "put",
        "cut",
        "let",
        "set",
        "read",
        "since",
        "ago",
        "has",
        "have",
        "been",
    ]
)
_PASSIVE = frozenset({"be", "to", "will", "would", "is", "are"})


def looks_ahead(words: Words, first: int, bounds: tuple[int, int]) -> bool | None:
    """True for the future, False for the past, None where no verb near word `first` tells.

    `bounds` are the numbers of the first word of the sentence and of the word after it. The verb before the
    date counts, then the one after it.
    """
    start, end = bounds
    for number in range(first - 1, max(start, first - 15) - 1, -1):
        told = _tells(words.words, number)
        if told is not None:
            return told
    for number in range(first + 1, min(end, first + 12)):
        told = _tells(words.words, number)
        if told is not None:
            return told
    return None


def _tells(words: list[str], number: int) -> bool | None:
    word = words[number]
    if word in _AHEAD:
        return True
    if word in _BACK or (word.endswith("ed") and len(word) > 4):
        before = words[max(0, number - 3) : number]
        return any(other in {"be", "will", "would", "ll"} for other in before) or False
    return None
