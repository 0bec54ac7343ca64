"""The text of a Word document, paragraph by paragraph, and the element that each character came from.

Tracked changes are taken as if all were accepted. Source: ISO/IEC 29500-1, section 17, "WordprocessingML".
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from claimcheck.markup.xml import attributes, local

# Elements whose content is part of the paragraph or the page.
_THROUGH = frozenset({
    "hyperlink", "ins", "moveTo", "smartTag", "sdt", "sdtContent", "fldSimple", "customXml", "dir", "bdo",
    "tbl", "tr", "tc", "body", "Choice",
})  # fmt: skip
_GONE = {"del": "deletions", "moveFrom": "moves"}
_NEW = {"ins": "insertions"}
_SIGNS = {"tab": "\t", "ptab": "\t", "cr": "\n", "noBreakHyphen": "\u2011"}
_BREAKS = {None, "textWrapping"}
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


@dataclass(slots=True)
class Atom:
    """Text that one element of a run holds; `start` is its offset in the draft's text."""

    element: etree._Element
    text: str
    start: int = 0

    @property
    def end(self) -> int:
        """The offset after its last character."""
        return self.start + len(self.text)


@dataclass(slots=True)
class Paragraph:
    """A paragraph: its atoms, its style's id, whether it stands in a table.

    `note` is the note it belongs to ("footnote 2"), if any, `anchor` the run in the body that refers to that.
    """

    atoms: list[Atom] = field(default_factory=list)
    style: str | None = None
    listed: bool = False
    cell: bool = False
    note: str | None = None
    anchor: etree._Element | None = None

    @property
    def text(self) -> str:
        """The paragraph's words."""
        return "".join(atom.text for atom in self.atoms)


@dataclass
class Walk:
    """Walks elements of a document; counts what is not shown, and keeps the references to notes in order."""

    left_out: Counter[str] = field(default_factory=Counter)
    references: dict[tuple[str, str], etree._Element] = field(default_factory=dict)

    def paragraphs(self, parent: etree._Element) -> Iterator[Paragraph]:
        """The paragraphs in an element; one whose mark was deleted goes on in the next."""
        held: Paragraph | None = None
        for element in self._blocks(parent):
            listed = _child(element, "pPr", "numPr") is not None
            cell = next(element.iterancestors("{*}tc"), None) is not None
            found = Paragraph(style=_style(element), listed=listed, cell=cell)
            boxes = [*self._fill(found, element)]
            if held:
                held.atoms += found.atoms
                found = held
            held = found if _child(element, "pPr", "rPr", "del") is not None else None
            if held is None:
                yield found
            for box in boxes:
                yield from self.paragraphs(box)
        if held:
            yield held

    def _blocks(self, parent: etree._Element) -> Iterator[etree._Element]:
        for child in parent:
            name = local(child)
            if name == "p":
                yield child
            elif name in _THROUGH:
                yield from self._blocks(child)

    def _fill(self, paragraph: Paragraph, parent: etree._Element) -> Iterator[etree._Element]:
        """Put an element's text into the paragraph; what comes are the text boxes that hang on it."""
        for child in parent:
            name = local(child)
            if name == "r":
                yield from self._run(paragraph, child)
            elif name in _GONE:
                self.left_out[_GONE[name]] += 1
            elif name in _THROUGH:
                self.left_out[_NEW.get(name, "")] += 1
                yield from self._fill(paragraph, child)

    def _run(self, paragraph: Paragraph, run: etree._Element) -> Iterator[etree._Element]:
        if _on(_child(run, "rPr", "vanish")):
            self.left_out["hidden text"] += 1
            return
        for child in run:
            name = local(child)
            if name in {"footnoteReference", "endnoteReference"}:
                self.references[name.removesuffix("Reference"), attributes(child).get("id") or ""] = run
            elif name in {"AlternateContent", "drawing", "pict", "object"}:
                yield from _boxes(child)
            elif text := _text(child, name):
                paragraph.atoms.append(Atom(child, text))


def _text(element: etree._Element, name: str) -> str:
    if name == "t":
        if element.get(_SPACE) != "preserve":
            # Word shows none of the blanks at its ends.
            element.text = (element.text or "").strip()
        return element.text or ""
    if name == "br":
        return "\n" if attributes(element).get("type") in _BREAKS else ""
    return _SIGNS.get(name, "")


def _boxes(element: etree._Element) -> Iterator[etree._Element]:
    """The outermost text boxes in a drawing; of alternatives, the first."""
    for child in element:
        name = local(child)
        if name == "txbxContent":
            yield child
        elif name != "Fallback":
            yield from _boxes(child)


def _style(paragraph: etree._Element) -> str | None:
    found = _child(paragraph, "pPr", "pStyle")
    return None if found is None else attributes(found).get("val")


def _on(switch: etree._Element | None) -> bool:
    """Whether a property that may say "off" is on."""
    return switch is not None and attributes(switch).get("val") not in {"0", "false", "off"}


def _child(element: etree._Element, *path: str) -> etree._Element | None:
    for name in path:
        found = next((child for child in element if local(child) == name), None)
        if found is None:
            return None
        element = found
    return element
