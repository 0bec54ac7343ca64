"""The header of a Markdown draft: title, day and secrecy, with the places of what is copy in it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from claimcheck.copydesk.dates import dates
from claimcheck.copydesk.manuscript import Piece, squeezed
from claimcheck.draft import BlockKind, Span, trimmed

if TYPE_CHECKING:
    from yaml import ScalarNode

_FENCED = re.compile(
    r"---[ \t]*(?:\r\n|\n|\r)(?P<yaml>.{0,65536}?)(?<=[\r\n])(?:---|\.\.\.)[ \t]*(?=[\r\n]|\Z)", re.DOTALL
)
_FIRST = re.compile(r"\s*(?:[\w\"'][\w .\"'-]{0,60}:(?:\s|$)|#)")
# The sign of a block of text: ">" or "|", with hints.
_SIGN = re.compile(r"[^\r\n]*[\r\n]+")
# What sites and static-site generators call these.
_KINDS = {
    "title": BlockKind.HEADLINE,
    "headline": BlockKind.HEADLINE,
    "subtitle": BlockKind.DEK,
    "dek": BlockKind.DEK,
    "standfirst": BlockKind.DEK,
    "description": BlockKind.DEK,
    "summary": BlockKind.DEK,
    "caption": BlockKind.CAPTION,
}
_DAYS = ("date", "published", "pubdate", "publish_date", "published_at", "publication_date", "datepublished")
_SECRET = ("confidential", "embargo", "embargoed", "embargo_until", "embargoed_until")
# A headline, dek or caption stands among the first pieces of the body.
_TOP = 12
_WORD = re.compile(r"[\w%$£€¥]+")
_NO = frozenset({"false", "no", "off", "none", "null", "~", "0", ""})


@dataclass(frozen=True, slots=True)
class Field:
    """A value of the header that is copy, and where it stands, without quotation marks of the format."""

    kind: BlockKind
    span: Span
    words: str


@dataclass(frozen=True, slots=True)
class Header:
    """What a header says; `end` is where it ends, `notice` what was wrong with it."""

    end: int
    fields: tuple[Field, ...] = ()
    published: date | None = None
    confidential: bool = False
    notice: str | None = None

    @property
    def title(self) -> str | None:
        """The headline."""
        return next((field.words for field in self.fields if field.kind is BlockKind.HEADLINE), None)


def header(text: str) -> Header | None:
    """The header of a text; None where it opens with none."""
    found = _FENCED.match(text)
    if not found or not _FIRST.match(found["yaml"]):
        return None
    import yaml  # noqa: PLC0415  # 30 ms that drafts without a header do not pay

    try:
        root = yaml.compose(found["yaml"], Loader=yaml.SafeLoader)
    except (yaml.YAMLError, RecursionError):
        root = None
    if not isinstance(root, yaml.MappingNode):
        return Header(
            found.end(), notice="the front matter is no valid YAML: its title and date are not read"
        )
    named = [
        (str(key.value).lower().replace("-", "_"), value)
        for key, value in root.value
        if isinstance(value, yaml.ScalarNode)
    ]
    return Header(
        found.end(),
        tuple(_fields(text, found.start("yaml"), named)),
        _published(named),
        any(name in _SECRET and value.value.lower() not in _NO for name, value in named),
    )


def settled(pieces: list[Piece], head: Header) -> list[Piece]:
    """The pieces of header and body, with each value of the header that the body prints left out.

    The body's own line is the copy: an editor reads and corrects it there. A value that differs from it in
    a single word or figure is copy of its own.
    """
    result = list(pieces)
    places = {field.span: field for field in head.fields}
    copy = [n for n, piece in enumerate(pieces) if not piece.reason and piece.span not in places]
    for number, piece in enumerate(pieces[: 2 * len(places) + 1]):
        field = places.get(piece.span)
        same = (n for n in copy[:_TOP] if _folded(pieces[n].words) == _folded(piece.words))
        printed = next(same, None) if field else None
        if field and printed is not None:
            result[number] = piece.skipped("front matter")
            if field.kind is BlockKind.HEADLINE:
                result[printed] = pieces[printed].known(BlockKind.HEADLINE)
    return result


def _folded(words: str) -> list[str]:
    return _WORD.findall(words.casefold())


def _fields(text: str, offset: int, named: list[tuple[str, "ScalarNode"]]) -> Iterator[Field]:
    """The values that are copy, each kind once, in the order of the file."""
    seen: set[BlockKind] = set()
    for name, value in named:
        kind = _KINDS.get(name)
        span = _inside(text, offset, value)
        if kind and kind not in seen and span:
            seen.add(kind)
            yield Field(kind, span, squeezed(value.value))


def _inside(text: str, offset: int, value: "ScalarNode") -> Span | None:
    """Where a value's words stand: within its quotation marks, below the sign of a block."""
    start, end = value.start_mark.index + offset, value.end_mark.index + offset
    if value.style in {"'", '"'}:
        start, end = start + 1, end - 1
    elif value.style in {"|", ">"}:
        sign = _SIGN.match(text, start, end)
        start = sign.end() if sign else end
    return trimmed(text, start, end)


def _published(named: list[tuple[str, "ScalarNode"]]) -> date | None:
    values = dict(reversed(named))
    found = (day for name in _DAYS if name in values for _, day in dates(values[name].value))
    return next(found, None)
