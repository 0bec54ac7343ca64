"""News items in XML (IPTC NewsML-G2): headline, byline, dateline, body as XHTML, NITF or text.

Source: IPTC, "NewsML-G2 Guidelines"; "News Industry Text Format (NITF) 3.6".
"""

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from claimcheck.copydesk.decode import shown
from claimcheck.copydesk.manuscript import Manuscript
from claimcheck.draft import BlockKind
from claimcheck.errors import ReadError

if TYPE_CHECKING:
    from lxml.etree import _Element

    from claimcheck.markup.laid import Paragraph

SUFFIXES = (".newsml", ".newsmlg2", ".g2.xml")
OPENS = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?[^>]{0,1000}>\s*|<!--(?s:.{0,1000}?)-->\s*){0,9}<(?:[\w-]{1,20}:)?"
    rb"(?:newsItem|newsMessage|nitf)[\s>]"
)
LARGEST = 10_000_000

_HEAD = (
    ("headline", BlockKind.HEADLINE),
    ("by", BlockKind.BYLINE),
    ("dateline", BlockKind.DATELINE),
)


def read(data: bytes, path: str) -> Manuscript:
    """The manuscript of an item; ReadError where it is no well-formed XML or holds no text."""
    from claimcheck.markup.story import Story, day, manuscript  # noqa: PLC0415  # imports lxml
    from claimcheck.markup.xml import local, parsed  # noqa: PLC0415  # as above

    name = shown(path)
    root = parsed(data, name)
    items = [root] if local(root) in {"newsItem", "nitf"} else list(root.iter("{*}newsItem"))
    texts = [(item, body) for item in items if (body := list(_body(item, name)))]
    if not texts:
        raise ReadError(f"{name} holds no news item with text in it")
    item, body = texts[0]
    notices = _others(items, len(texts))
    head = tuple(_head(item))
    said = [*_texts(item, "versionCreated"), *_attributes(item, "date.issue", "norm")]
    published = next((found for each in said if (found := day(each))), None)
    embargoed = any(_texts(item, "embargoed")) or next(item.iter("{*}embargo"), None) is not None
    return manuscript(Story(head, tuple(body), (), published, embargoed, notices), "versionCreated")


def _others(items: list["_Element"], texts: int) -> tuple[str, ...]:
    left = [f"with text {texts - 1}"] if texts > 1 else []
    left += [f"without text {len(items) - texts}"] if len(items) > texts else []
    return (f"the first news item with text is read; not read: {', '.join(left)}",) if left else ()


def _texts(item: "_Element", tag: str) -> Iterator[str]:
    """The words of all elements of a name, outside the body."""
    for element in item.iter(f"{{*}}{tag}"):
        if next(element.iterancestors("{*}contentSet", "{*}body"), None) is None:
            words = "".join(map(str, element.itertext())).strip()
            if words:
                yield words


def _attributes(item: "_Element", tag: str, key: str) -> Iterator[str]:
    return (element.get(key) or "" for element in item.iter(f"{{*}}{tag}"))


def _head(item: "_Element") -> "Iterator[Paragraph]":
    from claimcheck.markup.laid import Paragraph  # noqa: PLC0415  # as above

    for tag, kind in _HEAD:
        words = next(_texts(item, tag), None)
        if words:
            yield Paragraph(words, kind, path=f"/contentMeta/{tag}")


def _body(item: "_Element", name: str) -> "Iterator[Paragraph]":
    """The paragraphs of an item's content; of several forms, the first marked up one, else the first."""
    from claimcheck.markup.html import paragraphs  # noqa: PLC0415  # as above
    from claimcheck.markup.story import lines  # noqa: PLC0415  # as above
    from claimcheck.markup.xml import local, rooted  # noqa: PLC0415  # as above

    if local(item) == "nitf":
        yield from paragraphs(rooted(item), name)
        return
    for held in item.iter("{*}inlineXML"):
        for content in held.iterchildren("{*}*"):
            yield from paragraphs(rooted(content), name)
        return
    for held in item.iter("{*}inlineData"):
        if (held.get("contenttype") or "text/plain").startswith("text/") and not held.get("encoding"):
            yield from lines("".join(map(str, held.itertext())), "/contentSet/inlineData")
            return
