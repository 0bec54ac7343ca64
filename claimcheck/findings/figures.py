"""One figure with two values: in the headline or a caption and in the body, or a thousand times as large."""

import math
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise

from claimcheck.claims import Mention, Number, Quantity
from claimcheck.draft import BlockKind
from claimcheck.findings import Examples, shown
from claimcheck.report import Evidence, Finding

EXAMPLES = Examples(
    finds=(
        (
            "# [40,000 troops] mass at the border\nThe office said 14,000 troops were there.",
            "“40,000 troops” in the headline, “14,000 troops” in line 2.",
        ),
        (
            "# Flood: [25 people killed]\nThe flood killed 52 people, the office said.",
            "“25 people killed” in the headline, “killed 52 people” in line 2.",
        ),
        (
            "! [3,500 prisoners] cross the bridge\nThe 3,000 prisoners are free.\nAll 3,000 prisoners left.",
            "“3,500 prisoners” in the caption, “3,000 prisoners” in line 2.",
        ),
        (
            "The house voted for $1.25 billion on Monday.\nThe aid of [$1.25 million] goes to the north.",
            "“$1.25 million” in line 2, “$1.25 billion” in line 1: one is 1,000 times the other.",
        ),
        (
            "# House votes for [$3 million] in aid\nThe house voted for $3 billion and 40 doctors.",
            "“$3 million” in the headline, “$3 billion” in line 2: one is 1,000 times the other.",
        ),
    ),
    ignores=(
        "# 40,000 troops mass\nThe office said 40,000 troops were there and 14,000 troops in the south.",
        "# 12 people killed\nThe blast killed a soldier, seven guards and five cooks.",
        "# 40,000 troops mass at the border\nThe office said 39,800 troops were there.",
        "# 12 people killed\nSeven people were killed in the north and five people in the south.",
        "# Thousands of troops mass\nThe office said 14,000 troops were there.",
        "# 40,000 troops mass\nIn 2014, 14,000 troops were there.",
        "# 40 people killed\nThe blast wounded 14 people.",
        "The house voted for $3 billion.\nThe aid of $3 million goes to the north.",
    ),
)

_APART = {
    BlockKind.HEADLINE: "headline",
    BlockKind.DEK: "summary",
    BlockKind.SUBHEAD: "subheading",
    BlockKind.CAPTION: "caption",
}
_BODY = frozenset({BlockKind.BODY, BlockKind.LIST, BlockKind.QUOTE})
# Small numbers in a headline are often counted up in the body ("an officer and two soldiers").
_LEAST = 10
_ROUNDING = 0.05
# No headline and captions hold more, and each is compared with the whole body.
_MOST = 100
_FORMS = frozenset({"count", "money"})
_SWITCHES = (1_000, 1_000_000, 1_000_000_000)
# Figures of another time are no other value of this one.
_OTHER_TIME = re.compile(
    r"\b(?:(?:1[89]|20)\d\d|last (?:year|month|week)|ago|earlier|previous(?:ly)?|former(?:ly)?|since)\b"
)
_ANYONE = frozenset({None, "people", "persons", "others", "dead"})


@dataclass(frozen=True, slots=True)
class _Figure:
    """A number of a draft: how it is told, and what part of the draft it stands in (None for the body)."""

    mention: Mention
    value: Quantity
    low: Number
    part: str | None

    @property
    def noun(self) -> str | None:
        """The last word of what is counted."""
        return self.value.unit.casefold().split()[-1] if self.value.unit else None

    def same_thing(self, other: "_Figure") -> bool:
        """Whether both count or measure the same, as far as the words say."""
        one, two = self.value, other.value
        if (one.form, one.currency, one.outcome) != (two.form, two.currency, two.outcome):
            return False
        if one.outcome and (self.noun in _ANYONE or other.noun in _ANYONE):
            return True
        return self.noun == other.noun and bool(self.noun or one.currency)

    def meets(self, other: "_Figure") -> bool:
        """Whether both values can be one: their bounds overlap, or one is the other rounded."""
        low, high = _bounds(self.value)
        other_low, other_high = _bounds(other.value)
        slack = _ROUNDING * max(self.low, other.low) if max(self.low, other.low) >= 100 else 0
        return low <= other_high + slack and other_low <= high + slack


def find(evidence: Evidence) -> Iterator[Finding]:
    """Figures outside the body that the body gives otherwise; in the body, those a thousand times another."""
    figures = list(_figures(evidence))
    body = [figure for figure in figures if figure.part is None]
    apart = (figure for figure in figures if figure.part)
    for figure in islice(apart, _MOST):
        if figure.low >= _LEAST and not _supported(figure, body):
            yield from _against(evidence, figure, body)
    yield from _switched(evidence, body)


def _figures(evidence: Evidence) -> Iterator[_Figure]:
    blocks = evidence.draft.blocks
    for mention in evidence.mentions:
        value = mention.value
        # "$23million" is read as 23: what is glued to it is not understood.
        glued = evidence.draft.text[mention.end : mention.end + 1].isalnum()
        if isinstance(value, Quantity) and value.form in _FORMS and value.low is not None and not glued:
            block = blocks[max(0, bisect_right(blocks, mention.start, key=lambda block: block.start) - 1)]
            if block.kind in _BODY or block.kind in _APART:
                yield _Figure(mention, value, value.low, _APART.get(block.kind))


def _bounds(value: Quantity) -> tuple[float, float]:
    low = float("-inf") if value.low is None else value.low
    high = float("inf") if value.high is None else value.high
    return (low * 0.9, high * 1.1) if value.comparator == "~" else (low, high)


def _supported(figure: _Figure, body: Sequence[_Figure]) -> bool:
    """Whether the body has this value, of whatever, or parts that add up to it."""
    if any(figure.meets(other) for other in body):
        return True
    parts = {other.low for other in body if figure.same_thing(other)}
    sums = {sum(parts), *(one.low + other.low for one, other in pairwise(body))}
    return figure.low in sums or any(figure.low - part in parts for part in parts)


def _against(evidence: Evidence, figure: _Figure, body: Sequence[_Figure]) -> Iterator[Finding]:
    """The one other value of the same thing in the body, or the one a thousand times as large or small."""
    same = [other for other in body if figure.same_thing(other)]
    switched = next((other for other in same if _thousands(figure, other)), None)
    now = [other for other in same if not _of_another_time(evidence, other)]
    if switched:
        yield _finding(evidence, figure, switched)
    elif len({other.low for other in now}) == 1:
        yield _finding(evidence, figure, now[0])


def _switched(evidence: Evidence, body: Sequence[_Figure]) -> Iterator[Finding]:
    """Figures that stand earlier in the body a thousand or more times as large or small."""
    seen: dict[tuple[str | None, str | None, str], _Figure] = {}
    for figure in body:
        digits = _digits(figure.low)
        if len(digits) < 2:
            continue
        earlier = seen.setdefault((figure.noun, figure.value.currency, digits), figure)
        if figure.same_thing(earlier) and _thousands(figure, earlier):
            yield _finding(evidence, figure, earlier)


def _digits(number: Number) -> str:
    """The digits that tell a number apart from its multiples by ten."""
    return format(number, ".12g" if isinstance(number, float) else "d").replace(".", "").strip("0")


def _thousands(one: _Figure, other: _Figure) -> int:
    """How many times one is the other, if a thousand, million or billion times; else 0."""
    low, high = sorted((one.low, other.low))
    return next((times for times in _SWITCHES if low > 0 and math.isclose(low * times, high)), 0)


def _of_another_time(evidence: Evidence, figure: _Figure) -> bool:
    sentence = evidence.sentences.at(evidence.prose.at(figure.mention.start))
    return _OTHER_TIME.search(evidence.prose.text, sentence.start, sentence.end) is not None


def _finding(evidence: Evidence, figure: _Figure, other: _Figure) -> Finding:
    times = _thousands(figure, other)
    message = f"{_told(evidence, figure)}, {_told(evidence, other)}"
    return Finding(
        id="figures",
        level="warning",
        title="One figure, two values",
        message=f"{message}: one is {times:,} times the other." if times else f"{message}.",
        start=figure.mention.start,
        end=figure.mention.end,
        related=(other.mention.span,),
    )


def _told(evidence: Evidence, figure: _Figure) -> str:
    line = evidence.draft.place(figure.mention.start).line
    return f"{shown(figure.mention.text)} in {f'the {figure.part}' if figure.part else f'line {line}'}"
