"""What is right of a label of a data set: a date, a number, bounds, the speaker as printed."""

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass

from claimcheck.claims import Number, Quantity, Quotation, Value, When
from claimcheck.evaluation.labelled import Found
from claimcheck.evaluation.timex import same_moment, same_set, same_time, timex

_WORD = re.compile(r"\w+")
_DIGITS = re.compile(r"\d+(?:\.\d+)?")
_IDLE = frozenset(
    {"the", "a", "an", "of", "and", "said", "mr", "mrs", "ms", "dr", "s", "who", "in", "for", "to"}
    | {"its", "his", "her"}
)


@dataclass(frozen=True, slots=True)
class Moment:
    """A date in any of the given spellings."""

    values: tuple[str, ...]

    def met(self, found: Found) -> bool:
        """Whether a date was found with one of the values."""
        value = found.value
        if not isinstance(value, When) or value.value is None:
            return False
        said = timex(value.value)
        return any(
            same_moment(said, one) or same_time(said, one) or (value.repeats and same_set(said, one))
            for one in self.values
        )

    def __str__(self) -> str:
        return " or ".join(self.values)


@dataclass(frozen=True, slots=True)
class Amount:
    """One number for a figure: either of its bounds or, as some sets reduce a range, their mean.

    A number inside a date is right where the date's value has it: the days of "P3D", the year of "2021-04".
    """

    value: float

    def met(self, found: Found) -> bool:
        """Whether a quantity or a date was found with this number."""
        return any(close(number, self.value) for number in _numbers(found.value))

    def __str__(self) -> str:
        return f"{self.value:g}"


@dataclass(frozen=True, slots=True)
class Bounds:
    """A range of numbers, None on a side that is open."""

    low: float | None
    high: float | None

    def met(self, found: Found) -> bool:
        """Whether a quantity was found with these bounds."""
        value = found.value
        return isinstance(value, Quantity) and close(value.low, self.low) and close(value.high, self.high)

    def __str__(self) -> str:
        return f"{self.low} to {self.high}"


@dataclass(frozen=True, slots=True)
class Voice:
    """Who is quoted, as printed at the quotation ("he"): one word in common is right."""

    words: str

    def met(self, found: Found) -> bool:
        """Whether a quotation was found whose speaker, as printed, is this one."""
        value = found.value
        if not isinstance(value, Quotation):
            return False
        said = value.speaker_words or value.speaker or ""
        alike = said.strip().lower() == self.words.strip().lower()
        return alike or bool(content(said) & content(self.words))

    def __str__(self) -> str:
        return self.words


def close(found: Number | None, wanted: Number | None) -> bool:
    """Whether two numbers are one but for rounding; nothing is as good as nothing."""
    if found is None or wanted is None:
        return found is wanted
    return math.isclose(found, wanted, rel_tol=1e-6, abs_tol=1e-9)


def content(text: str) -> frozenset[str]:
    """The words of a name or description that tell it from others, in lower case."""
    return frozenset(_WORD.findall(text.lower())) - _IDLE


def _numbers(value: Value) -> Iterable[Number]:
    if isinstance(value, When):
        return map(float, _DIGITS.findall(value.value or ""))
    if not isinstance(value, Quantity):
        return ()
    bounds = [bound for bound in (value.low, value.high) if bound is not None]
    return [*bounds, sum(bounds) / 2] if len(bounds) == 2 else bounds
