"""The words of a quotation laid against a stretch of a source, at the least cost.

The stretch may begin before and end after the words (semi-global alignment, Sellers 1980).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import inf

from claimcheck.sources.tokens import Token

_ALIKE = 80.0  # of 100: two words so alike are one word in two forms
_INSIDE = 8  # tokens of the source that words in brackets stand for at most
_FREE = 0.02
_STOPS = frozenset(".?!")
_MARK = 0.15
_OTHER = 0.95  # one word for another costs less than adding one
_FORM = 0.5
_SPELLED = 0.9
_ADDED = 1.0
_DROPPED = 0.3
_STOP = 1.0  # a sentence of the source ends inside the words


@dataclass(frozen=True, slots=True)
class Column:
    """A token of the draft against one of the source; None on the side that has none."""

    draft: Token | None
    source: Token | None

    @property
    def same(self) -> bool:
        """Whether both sides have the same token."""
        return bool(self.draft and self.source and self.draft.key == self.source.key)


def align(draft: Sequence[Token], source: Sequence[Token]) -> list[Column]:
    """The columns from the first to the last token of the draft; the source's other tokens are left out."""
    drops = [_drop_costs(token, source) for token in (None, *draft)]
    costs = [[0.0] * (len(source) + 1)]
    keys = [token.key for token in source]
    distinct = list({token.key: token for token in source}.values())
    for row, token in enumerate(draft, 1):
        above, drop = costs[-1], drops[row]
        added = _added(token)
        known = {other.key: _pair(token, other) for other in distinct}
        left = above[0] + added
        line = [left]
        for at, key in enumerate(keys):
            left = min(above[at] + known[key], above[at + 1] + added, left + drop[at])
            line.append(left)
        costs.append(line)
    return _back(draft, source, costs, drops)


def _back(
    draft: Sequence[Token], source: Sequence[Token], costs: list[list[float]], drops: list[list[float]]
) -> list[Column]:
    """The columns of the cheapest way, read from its end."""
    last = costs[-1]
    row, at = len(draft), min(range(len(last)), key=last.__getitem__)
    columns = []
    while row:
        token, here = draft[row - 1], costs[row][at]
        if at and here == costs[row - 1][at - 1] + _pair(token, source[at - 1]):
            row, at = row - 1, at - 1
            columns.append(Column(token, source[at]))
        elif at and here == costs[row][at - 1] + drops[row][at - 1]:
            at -= 1
            columns.append(Column(None, source[at]))
        else:
            row -= 1
            columns.append(Column(token, None))
    return columns[::-1]


def _drop_costs(before: Token | None, source: Sequence[Token]) -> list[float]:
    """What it costs to drop each token of the source after one of the draft; brackets stand for some."""
    if before is not None and before.kind == "insert":
        return [_FREE if token.kind != "mark" else _MARK for token in source]
    return [_DROPPED if token.spoken else _STOP if token.key in _STOPS else _MARK for token in source]


def _added(token: Token) -> float:
    if token.kind == "insert":
        return _FREE
    return _ADDED if token.spoken else _MARK


def _pair(one: Token, other: Token) -> float:
    """What it costs to have one token for another; infinite for a mark in place of a word."""
    if one.key == other.key:
        return 0.0
    if one.kind == "insert":
        return _FREE if fits(one, other) else inf
    if one.spoken != other.spoken:
        return inf
    if not one.spoken:
        return _MARK
    return _FORM if alike(one.key, other.key) else _OTHER


def fits(insert: Token, other: Token) -> bool:
    """Whether brackets inside a word, "call[ed]", leave a word that the source's may be."""
    before, _, rest = insert.key.partition("[")
    after = rest.rpartition("]")[2]
    joined = insert.key.replace("[", "").replace("]", "")
    if not other.spoken or not (before or after or joined == other.key):
        return False
    return other.key == joined or (other.key.startswith(before) and other.key.endswith(after))


@lru_cache(maxsize=65_536)
def alike(one: str, other: str) -> bool:
    """Whether two words are forms or spellings of one: "build-up" and "buildup", "that" and "that's"."""
    if one.replace("-", "") == other.replace("-", "") or _stem(one) == _stem(other):
        return True
    if one[:1] != other[:1] or one[0].isdigit():
        return one.isdigit() and other.isdigit()
    from rapidfuzz.fuzz import ratio  # noqa: PLC0415  # only where words differ

    return min(len(one), len(other)) > 3 and ratio(one, other) >= _ALIKE


def _stem(word: str) -> str:
    """A word without what is joined to it: "that" of "that's"."""
    return word.partition("'")[0]


def coverage(columns: Sequence[Column], weights: Sequence[float]) -> float:
    """The share, 0 to 1, of the draft's words that the source has, by weight; forms of a word count half."""
    total = sum(weights)
    drafts = [column for column in columns if column.draft]
    kept = sum(weight * related(column) for column, weight in zip(drafts, weights, strict=True))
    return kept / total if total else 0.0


def related(column: Column) -> float:
    """How much of one word its two sides are: 1 the same, less in another spelling or form, 0 in none."""
    if column.same:
        return 1.0
    if not column.draft or not column.source or not column.draft.spoken:
        return 0.0
    one, other = column.draft.key, column.source.key
    if one.replace("-", "") == other.replace("-", ""):
        return _SPELLED
    return _FORM if alike(one, other) else 0.0
