"""What a format hands in: decoded text, the pieces it is made of, and what its own header says."""

from dataclasses import dataclass, replace
from datetime import date

from claimcheck.draft import BlockKind, Span, Unit

# Why a format itself leaves something out; no option makes it copy.
FORMAT_REASONS = frozenset({"front matter", "HTML comment", "link target", "markup"})


@dataclass(frozen=True, slots=True)
class Piece:
    """A paragraph, heading, list item or single line.

    `words` are its words as one line: without markup, list mark and needless blanks. `indent` counts the
    blanks before it on its line, `gap` the blank lines before it. `kind` is what is known of it so far,
    `reason` why it is furniture, `path` the element that it was taken from.
    """

    span: Span
    words: str
    indent: int = 0
    gap: int = 0
    listed: bool = False
    kind: BlockKind | None = None
    reason: str | None = None
    path: str | None = None

    def skipped(self, reason: str) -> "Piece":
        """This piece as furniture."""
        return replace(self, kind=BlockKind.FURNITURE, reason=reason)

    def known(self, kind: BlockKind) -> "Piece":
        """This piece as copy of a kind."""
        return replace(self, kind=kind, reason=None)


@dataclass(frozen=True, slots=True)
class Manuscript:
    """A text as decoded, its pieces in order, and what the format itself says about it.

    The pieces cover all of the text but blanks; `markup` lists spans inside them that are not copy.
    `published_from` says where the format has its day; `unit`, `units` and `original`
    are those of the draft.
    """

    text: str
    pieces: tuple[Piece, ...]
    markup: tuple[Span, ...] = ()
    title: str | None = None
    published: date | None = None
    confidential: bool = False
    notices: tuple[str, ...] = ()
    published_from: str = "front matter"
    unit: Unit = "line"
    units: tuple[int, ...] = ()
    original: bytes | None = None


def squeezed(text: str) -> str:
    """A text with every run of blanks as one space, and none at its ends."""
    return " ".join(text.split())
