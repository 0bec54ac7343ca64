"""A Word document as its text and paragraphs."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from claimcheck.errors import ReadError
from claimcheck.markup.xml import attributes, local
from claimcheck.office.package import Package, opened
from claimcheck.office.walk import Atom, Paragraph, Walk

_NOTES = {"footnote": "footnotes", "endnote": "endnotes"}


@dataclass
class Document:
    """A document: its package, its main part's name and root, its paragraphs with their atoms placed.

    `text` is the paragraphs, each ended by a line feed; `left_out` says what of the document is not in it.
    """

    package: Package
    part: str
    root: etree._Element
    paragraphs: list[Paragraph]
    left_out: tuple[str, ...]
    text: str = field(init=False)

    def __post_init__(self) -> None:
        at = 0
        for paragraph in self.paragraphs:
            for atom in paragraph.atoms:
                atom.start = at
                at += len(atom.text)
            at += 1
        self.text = "".join(f"{paragraph.text}\n" for paragraph in self.paragraphs)

    @property
    def atoms(self) -> Iterator[Atom]:
        """The atoms of the body, in order; those of notes are not in it."""
        return (atom for each in self.paragraphs if each.note is None for atom in each.atoms)

    def styles(self) -> dict[str, str]:
        """The name of each style, in lower case, by its id."""
        part = self.package.related(self.part, "styles")
        found = self.package.tree(part) if part else None
        names: dict[str, str] = {}
        for style in found if found is not None else ():
            named = next((attributes(child) for child in style if local(child) == "name"), {})
            names[attributes(style).get("styleId", "")] = named.get("val", "").lower()
        return names


def read(data: bytes, name: str) -> Document:
    """The document in a file's bytes; `name` is how messages call it; ReadError where there is none."""
    package = opened(data, name)
    part = package.related("", "officeDocument")
    root = package.tree(part) if part else None
    if part is None or root is None or local(root) != "document":
        raise ReadError(f"{name} is no Word document: save it as .docx")
    walk = Walk()
    paragraphs = list(walk.paragraphs(root))
    for kind, related in _NOTES.items():
        paragraphs += _notes(package, part, walk, (kind, related))
    return Document(package, part, root, paragraphs, tuple(_left_out(package, part, walk)))


def _notes(package: Package, part: str, walk: Walk, kinds: tuple[str, str]) -> Iterator[Paragraph]:
    """The paragraphs of the footnotes or endnotes that the body refers to, in its order."""
    kind, related = kinds
    name = package.related(part, related)
    root = package.tree(name) if name else None
    if root is None:
        return
    notes = {attributes(note).get("id"): note for note in root}
    wanted = [(ids, run) for (which, ids), run in walk.references.items() if which == kind]
    for number, (identity, run) in enumerate(wanted, 1):
        if identity in notes:
            for paragraph in Walk().paragraphs(notes[identity]):
                paragraph.note, paragraph.anchor = f"{kind} {number}", run
                yield paragraph


def _left_out(package: Package, part: str, walk: Walk) -> Iterator[str]:
    changes = [f"{name} {count}" for name, count in walk.left_out.items() if name and name != "hidden text"]
    if changes:
        yield f"tracked changes are read as if accepted: {', '.join(changes)}"
    if hidden := walk.left_out["hidden text"]:
        yield f"hidden text is not read: stretches {hidden}"
    if comments := _comments(package, part):
        yield f"comments are not read: {comments}"
    for kind in ("header", "footer"):
        name = package.related(part, kind)
        root = package.tree(name) if name else None
        if root is not None and any(each.text.strip() for each in Walk().paragraphs(root)):
            yield f"the page {kind} is not read"


def _comments(package: Package, part: str) -> int:
    name = package.related(part, "comments")
    root = package.tree(name) if name else None
    return 0 if root is None else sum(local(child) == "comment" for child in root)
