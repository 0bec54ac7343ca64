"""Rules as data: a rule carries its name, its pattern and its examples, and one test runs all examples."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One thing a detector knows.

    `finds` pairs a text whose mention stands between brackets, "Troops left on [April 13].", with the value's
    reading as the detector's `reading` prints it; it is read as published on Tuesday 2021-04-13. `ignores`
    are texts in which this rule must find nothing. `source` names the style book, paper or specification
    that the rule comes from, where it has one. What it finds is not `checkable` where nobody could look it up
    ("now"): it is a mention, and neither a claim nor a gap.
    """

    name: str
    pattern: str
    finds: tuple[tuple[str, str], ...]
    ignores: tuple[str, ...]
    source: str = ""
    checkable: bool = True


def unmarked(example: str) -> tuple[str, int, int]:
    """The text of an example without its brackets, and where the bracketed words stand in it."""
    start, end = example.index("["), example.index("]")
    return example[:start] + example[start + 1 : end] + example[end + 1 :], start, end - 1
