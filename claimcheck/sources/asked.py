"""Words of a draft that are looked for in sources."""

from dataclasses import dataclass

from claimcheck.draft import Span
from claimcheck.sources.surroundings import Around, around
from claimcheck.sources.tokens import Token, tokens

_ENDS = frozenset(".,;:…")


@dataclass(frozen=True)
class Asked:
    """Words of a draft to look for: the draft's running text, their place, and what the draft says around."""

    text: str
    span: Span
    lower: frozenset[str]
    speaker: str | None = None

    @property
    def words(self) -> str:
        """The words as the running text has them."""
        return self.text[self.span.start : self.span.end]

    @property
    def bracketed(self) -> bool:
        """Whether some of them stand in brackets."""
        return "[" in self.words

    @property
    def around(self) -> Around:
        """The draft's words around them."""
        return around(self.text, self.span.start, self.span.end)

    def tokens(self, *, edited: bool) -> list[Token]:
        """Their tokens, without the punctuation and the ellipses at the ends."""
        found = tokens(self.text, self.span.start, self.span.end, edited=edited)
        while found and found[-1].key in _ENDS:
            found.pop()
        while found and found[0].kind == "ellipsis":
            found.pop(0)
        return found
