"""The paragraphs of HTML, as a browser shows them, each with the path of its element."""

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice

from lxml import etree, html

from claimcheck.copydesk.manuscript import squeezed
from claimcheck.draft import BlockKind
from claimcheck.errors import ReadError
from claimcheck.markup.laid import Paragraph
from claimcheck.markup.xml import local

# What a browser does not show, or shows as something else than text; the last row of each set is NITF's.
_UNSEEN = frozenset({
    "script", "style", "template", "noscript", "head", "iframe", "object", "svg", "math", "canvas", "audio",
    "video", "select", "textarea", "button", "datalist", "map",
    "docdata", "pubdata", "media-metadata", "media-producer", "media-object",
})  # fmt: skip
_INLINE = frozenset({
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i",
    "ins", "kbd", "label", "mark", "q", "ruby", "s", "samp", "small", "span", "strong", "sub", "sup", "time",
    "tt", "u", "var", "wbr", "img", "output", "strike", "nobr", "person", "org", "location", "money",
    "num", "chron", "event", "function", "city", "country", "region", "state", "lang", "pronounce", "virtloc",
})  # fmt: skip
_KINDS = {
    "figcaption": BlockKind.CAPTION,
    "caption": BlockKind.CAPTION,
    "media-caption": BlockKind.CAPTION,
    "blockquote": BlockKind.QUOTE,
    "bq": BlockKind.QUOTE,
    "byline": BlockKind.BYLINE,
    "dateline": BlockKind.DATELINE,
    "hl2": BlockKind.SUBHEAD,
    **dict.fromkeys(("h2", "h3", "h4", "h5", "h6"), BlockKind.SUBHEAD),
}
_BLANKS = re.compile(r"[ \t\r\n\f]+")
_BREAKS = re.compile(r"\n *\n")
_MOST = 30_000  # elements of a page; those of news sites have a few thousand
_LONG_TAG = re.compile(rb"<[^<>]{10000,}")
_MOST_ATTRIBUTES = 1_000
_DEEPEST = 250  # elements within elements; a browser stops at 512
# The cell of a table of facts; a longer one is a page that is laid out as a table.
_LONGEST_CELL = 200
_CITES = re.compile(r"\b(?:gmail_quote|yahoo_quoted)\b")
_FORWARDED = re.compile(r"\s*(?:[-_ ]{2,}\s*forwarded |begin forwarded )", re.IGNORECASE)
_DECLARATION = re.compile(r"\s*<\?xml[^>]{0,1000}\?>")


def parsed(data: bytes | str, name: str) -> etree._Element:
    """The root of an HTML document or fragment; ReadError where there is nothing in it, or no end to it."""
    _refuse_crowded(data if isinstance(data, bytes) else data.encode("utf-8", "replace"), name)
    parser = html.HTMLParser(no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)
    try:
        root = html.document_fromstring(data, parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError) as error:
        raise ReadError(f"{name} is no HTML that can be read: {error}") from error
    if sum(1 for _ in islice(root.iter(), _MOST + 1)) > _MOST:
        raise ReadError(f"{name} has more than {_MOST:,} elements: no article, not read")
    return root


def _refuse_crowded(page: bytes, name: str) -> None:
    """ReadError for a tag of so many attributes that the parser, which compares them all, would not end."""
    if any(tag[0].count(b"=") > _MOST_ATTRIBUTES for tag in _LONG_TAG.finditer(page)):
        raise ReadError(
            f"{name} has a tag of more than {_MOST_ATTRIBUTES:,} attributes: no article, not read"
        )


def paragraphs(root: etree._Element, name: str) -> Iterator[Paragraph]:
    """The paragraphs that a browser shows, in order; the first heading of the top rank is the headline.

    ReadError, which calls the page by `name`, where elements are nested without end.
    """
    walk = _Walk(root.getroottree(), name)
    walk.through(root, 0)
    walk.end()
    yield from walk.found


def fragment(text: str, name: str, path: str) -> Iterator[Paragraph]:
    """The paragraphs of a piece of HTML that a field of a file holds; `path` is the field's."""
    whole = text.encode("utf-8", "replace").decode("utf-8")
    for each in paragraphs(parsed(_DECLARATION.sub("", whole, count=1), name), name):
        yield replace(each, path=f"{path}{each.path}")


def quoted(text: str, name: str) -> Iterator[tuple[Paragraph, bool]]:
    """The paragraphs of a mail, then those of the mails that it quotes, which are marked so."""
    root = parsed(_DECLARATION.sub("", text, count=1), name)
    cited: dict[etree._Element, None] = {}
    for element in root.iter():
        if _cites(element) and not any(each in cited for each in element.iterancestors()):
            cited[element] = None
    for element in cited:
        _detach(element)
    yield from ((each, False) for each in paragraphs(root, name))
    for element in cited:
        yield from ((each, True) for each in paragraphs(element, name))


def _cites(element: etree._Element) -> bool:
    """Whether an element quotes another mail, and does not pass it on."""
    named = local(element) == "blockquote" and element.get("type") == "cite"
    if not (named or _CITES.search(element.get("class") or "")):
        return False
    return _FORWARDED.match("".join(map(str, element.itertext()))) is None


def _detach(element: etree._Element) -> None:
    """Take an element out of its tree; the text after it stays."""
    parent = element.getparent()
    if parent is None:
        return
    before = element.getprevious()
    if before is None:
        parent.text = (parent.text or "") + (element.tail or "")
    else:
        before.tail = (before.tail or "") + (element.tail or "")
    element.tail = None
    parent.remove(element)


class _Walk:
    """Collects the words between the edges of block elements."""

    def __init__(self, tree: "etree._ElementTree", name: str) -> None:
        self.tree = tree
        self.name = name
        self.found: list[Paragraph] = []
        self.words: list[str] = []
        self.holder: etree._Element | None = None
        self.titled = False
        self.cells: dict[etree._Element, bool] = {}

    def through(self, element: etree._Element, depth: int) -> None:
        name = local(element)
        if name in _UNSEEN or _hidden(element):
            return
        if depth > _DEEPEST:
            raise ReadError(f"{self.name} has elements nested deeper than {_DEEPEST}: not read")
        block = name not in _INLINE and name != "br"
        if block:
            self.end()
        self.words += {"br": "\n", "q": "“"}.get(name, "")
        self._add(element.text, element)
        for child in element:
            self.through(child, depth + 1)
            self._add(child.tail, element)
        self.words += "”" if name == "q" else ""
        if block:
            self.end()

    def _add(self, text: str | None, element: etree._Element) -> None:
        if text:
            if self.holder is None and not text.isspace():
                self.holder = element
            self.words.append(_BLANKS.sub(" ", text))

    def end(self) -> None:
        """Close the open paragraph; blank lines made of two breaks part it."""
        holder, words = self.holder, "".join(self.words)
        self.holder, self.words = None, []
        if holder is None:
            return
        block = next(
            (each for each in (holder, *holder.iterancestors()) if local(each) not in _INLINE), holder
        )
        names = [local(each) for each in (block, *block.iterancestors())]
        for part in _parted(words):
            self.found.append(
                Paragraph(part, self._kind(names, block), "li" in names, path=self.tree.getpath(block))
            )

    def _kind(self, names: list[str], block: etree._Element) -> BlockKind | None:
        if names[0] in {"h1", "hl1"}:
            kind = BlockKind.SUBHEAD if self.titled else BlockKind.HEADLINE
            self.titled = True
            return kind
        if names[0] == "hl2" and "hedline" in names:
            return BlockKind.DEK
        known = next((_KINDS[name] for name in names if name in _KINDS), None)
        return known or (BlockKind.BODY if self._in_cell(block) else None)

    def _in_cell(self, block: etree._Element) -> bool:
        """Whether a paragraph is in the cell of a table of facts."""
        cell = next((each for each in (block, *block.iterancestors()) if local(each) in {"td", "th"}), None)
        if cell is None:
            return False
        if cell not in self.cells:
            self.cells[cell] = len("".join(map(str, cell.itertext()))) <= _LONGEST_CELL
        return self.cells[cell]


def _parted(words: str) -> Iterator[str]:
    """The paragraphs of one element: a line break alone is a blank, two in a row are the end of one."""
    yield from (squeezed(part) for part in _BREAKS.split(words) if squeezed(part))


def _hidden(element: etree._Element) -> bool:
    style = (element.get("style") or "").replace(" ", "").lower()
    return (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or "display:none" in style
        or "visibility:hidden" in style
    )
