"""Rules of furniture as data: lines that no newsroom files as copy, with the reason and examples."""

from dataclasses import dataclass

# Between the entries of a menu or a row of buttons.
SEPARATOR = r"(?:\s*[|·•>»›/,]\s*|\s+)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Rule:
    """One sort of furniture: `patterns` of whole lines, whatever their case.

    `opens` are the first words, in lower case, of the lines that may match: "#" is a digit, "" neither letter
    nor digit; none given means any line. `skips` are lines of furniture, `keeps` lines of copy that only look
    like them. When in doubt a line is copy.
    """

    reason: str
    opens: frozenset[str]
    patterns: tuple[str, ...]
    skips: tuple[str, ...]
    keeps: tuple[str, ...]


def words(listed: str) -> frozenset[str]:
    """The words of a string, as a set."""
    return frozenset(listed.split())
