"""The only body of a text that a noun can mean: "the ministry" of a text that names one ministry."""

import re
from functools import cached_property

from claimcheck.english.lexicon import lexicon

_NOUNS = lexicon(
    """
    ministry commission agency council university institute department committee federation association
    authority board bureau foundation union court tribunal parliament hospital bank
    """
)
_WORD = r"[A-Z][\w’'-]*(?<!['’]s)"
_LOWEST = 2
_DETERMINED = re.compile(
    r"\A(?:(?:The|A|An|This|That|Its|His|Her|Their|Our|But|And|In|At|On|For|As|When|While|If|After) )+"
)
_CAPITALS = "|".join(sorted(noun.capitalize() for noun in _NOUNS))
_NAMED = re.compile(
    rf"\b(?:(?P<first>{_CAPITALS}) (?:of|for) (?:the )?{_WORD}(?: (?:and )?{_WORD}){{0,4}}"
    rf"|(?:{_WORD} (?:(?:and|of|for) )?){{1,6}}(?P<last>{_CAPITALS})(?: (?:of|for) (?:the )?{_WORD})?)\b"
)


class Bodies:
    """The bodies that a text names in full, by their noun."""

    def __init__(self, text: str) -> None:
        self.text = text

    @cached_property
    def _named(self) -> dict[str, set[str]]:
        found: dict[str, set[str]] = {noun: set() for noun in _NOUNS}
        for match in _NAMED.finditer(self.text):
            name = _DETERMINED.sub("", match.group())
            if len(name.split(" ")) >= _LOWEST:
                found[(match["last"] or match["first"]).lower()].add(name)
        return found

    def only(self, noun: str) -> str | None:
        """The name of the one body that a noun, in lower case, can mean; None where several can."""
        names = self._named.get(noun, set())
        return next(iter(names)) if len(names) == 1 else None
