"""A new Word document that shows a draft: a paragraph a block, what was not read in grey."""

from collections.abc import Iterator
from importlib.resources import files

from lxml import etree

from claimcheck.draft import Block, BlockKind, Draft
from claimcheck.layout.escape import visible
from claimcheck.office.document import Document
from claimcheck.office.package import Package
from claimcheck.office.walk import Atom, Paragraph

_PART = "word/document.xml"
_BLANK = {
    "[Content_Types].xml": "types.xml",
    "_rels/.rels": "package.rels",
    "word/_rels/document.xml.rels": "document.rels",
    _PART: "document.xml",
    "word/styles.xml": "styles.xml",
}
_STYLES = {
    BlockKind.HEADLINE: "Title",
    BlockKind.DEK: "Subtitle",
    BlockKind.SUBHEAD: "Heading2",
    BlockKind.CAPTION: "Caption",
    BlockKind.QUOTE: "Quote",
}
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


def composed(draft: Draft) -> Document:
    """A document of a draft's text; its offsets are those of the draft."""
    here = files("claimcheck.office")
    package = Package({part: (here / file).read_bytes() for part, file in _BLANK.items()}, draft.origin.path)
    root = package.tree(_PART)
    assert root is not None, "the package of the project has its main part"
    body = root[0]
    space = etree.QName(root).namespace
    paragraphs = []
    for number, block in enumerate(draft.blocks):
        element = etree.Element(f"{{{space}}}p")
        body.insert(number, element)
        paragraphs.append(_paragraph(draft, block, element))
    document = Document(package, _PART, root, [], ())
    document.paragraphs = paragraphs
    return document


def _paragraph(draft: Draft, block: Block, element: etree._Element) -> Paragraph:
    space = etree.QName(element).namespace
    if block.kind in _STYLES:
        properties = etree.SubElement(element, f"{{{space}}}pPr")
        etree.SubElement(properties, f"{{{space}}}pStyle", {f"{{{space}}}val": _STYLES[block.kind]})
    paragraph = Paragraph()
    for start, end in _copy(draft, block):
        at = start
        for line in draft.text[start:end].splitlines(keepends=True):
            words = line.rstrip("\r\n")
            if words:
                paragraph.atoms.append(_atom(element, words, at, grey=block.reason is not None))
            at += len(line)
            if words != line and at < block.end:
                _atom(element, " ", at, grey=False)
    return paragraph


def _copy(draft: Draft, block: Block) -> Iterator[tuple[int, int]]:
    """The stretches of a block that are copy: all of it but its format's marks."""
    at = block.start
    for mark in draft.markup:
        if block.start <= mark.start < block.end:
            yield at, mark.start
            at = mark.end
    yield at, block.end


def _atom(paragraph: etree._Element, words: str, at: int, *, grey: bool) -> Atom:
    """A run of its own with these words."""
    space = etree.QName(paragraph).namespace
    text = etree.SubElement(_run(paragraph, grey=grey), f"{{{space}}}t", {_SPACE: "preserve"})
    text.text = "".join(map(_writable, words))
    return Atom(text, text.text, at)


def _run(paragraph: etree._Element, *, grey: bool) -> etree._Element:
    space = etree.QName(paragraph).namespace
    run = etree.SubElement(paragraph, f"{{{space}}}r")
    if grey:
        properties = etree.SubElement(run, f"{{{space}}}rPr")
        etree.SubElement(properties, f"{{{space}}}rStyle", {f"{{{space}}}val": "NotRead"})
    return run


def _writable(char: str) -> str:
    """One character that XML 1.0 can hold for one of the draft, so that offsets stay."""
    seen = visible(char)
    return seen if len(seen) == 1 and seen not in "\ufffe\uffff" else "\ufffd"
