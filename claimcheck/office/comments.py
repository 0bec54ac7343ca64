"""Comments put at words of a document: runs are split where the words begin and end, nothing else changes."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from copy import deepcopy
from dataclasses import dataclass

from lxml import etree

from claimcheck.markup.xml import attributes, local
from claimcheck.office.document import Document
from claimcheck.office.package import serialized
from claimcheck.office.walk import Atom

_AUTHOR = "claimcheck"
_INITIALS = "cc"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


@dataclass(frozen=True, slots=True)
class Comment:
    """Paragraphs to stand beside a stretch of the document's text; an empty stretch is its place."""

    start: int
    end: int
    paragraphs: tuple[str, ...]


def annotated(document: Document, comments: Sequence[Comment]) -> bytes:
    """The document with comments, as the bytes of a file; the document is used up."""
    desk = _Desk(document)
    part = document.package.related(document.part, "comments")
    root = document.package.tree(part) if part else None
    if part is None or root is None:
        part = "word/comments.xml"
        kind = "comments"
        document.package.relate(document.part, part, kind, _TYPE)
        root = etree.Element(desk.name("comments"), nsmap={"w": desk.space})
    taken = [int(found) for each in root if (found := attributes(each).get("id", "")).isdecimal()]
    for number, comment in enumerate(comments, max(taken, default=-1) + 1):
        if desk.place(comment, str(number)):
            root.append(desk.comment(comment.paragraphs, str(number)))
    document.package.parts[part] = serialized(root)
    document.package.parts[document.part] = serialized(document.root)
    return document.package.packed()


class _Desk:
    """Splits runs and puts the marks of comments around them."""

    def __init__(self, document: Document) -> None:
        self.space = str(etree.QName(document.root).namespace)
        self.atoms = [atom for atom in document.atoms if atom.text]
        self.starts = [atom.start for atom in self.atoms]
        self.notes = [
            (each.atoms[0].start, each.atoms[-1].end, each.anchor)
            for each in document.paragraphs
            if each.anchor is not None and each.atoms
        ]

    def name(self, tag: str) -> str:
        return f"{{{self.space}}}{tag}"

    def place(self, comment: Comment, number: str) -> bool:
        """Put a comment's marks around its words; False where nothing of them is in the document."""
        runs = self._runs(comment)
        if not runs:
            return False
        first, last = runs
        _before(first, self._mark("commentRangeStart", number))
        reference = etree.Element(self.name("r"))
        reference.append(self._mark("commentReference", number))
        _after(last, reference)
        _after(last, self._mark("commentRangeEnd", number))
        return True

    def comment(self, paragraphs: Iterable[str], number: str) -> etree._Element:
        fields = {"id": number, "author": _AUTHOR, "initials": _INITIALS}
        made = etree.Element(self.name("comment"), {self.name(key): value for key, value in fields.items()})
        for words in paragraphs:
            run = etree.SubElement(etree.SubElement(made, self.name("p")), self.name("r"))
            etree.SubElement(run, self.name("t"), {_SPACE: "preserve"}).text = words
        return made

    def _mark(self, tag: str, number: str) -> etree._Element:
        return etree.Element(self.name(tag), {self.name("id"): number})

    def _runs(self, comment: Comment) -> tuple[etree._Element, etree._Element] | None:
        """The first and the last run of a comment's words, split off from what is not theirs."""
        for start, end, anchor in self.notes:
            if start <= comment.start < end:
                return anchor, anchor
        self._split(comment.start)
        self._split(comment.end)
        first = max(0, bisect_right(self.starts, comment.start) - 1)
        last = max(first, bisect_left(self.starts, comment.end) - 1)
        within = [atom for atom in self.atoms[first : last + 1] if atom.end > comment.start]
        return (_run(within[0]), _run(within[-1])) if within else None

    def _split(self, offset: int) -> None:
        """Make a run begin at an offset, where that is inside one."""
        index = bisect_right(self.starts, offset) - 1
        if index < 0 or offset >= self.atoms[index].end:
            return
        atom = self.atoms[index]
        if atom.start < offset:
            index, atom = index + 1, self._halved(index, offset)
        run = _run(atom)
        at = run.index(atom.element)
        children = list(run)
        if all(local(child) == "rPr" for child in children[:at]):
            return
        rest = etree.SubElement(run, run.tag)
        rest.extend(deepcopy(child) for child in children[:1] if local(child) == "rPr")
        rest.extend(children[at:])
        _after(run, rest)

    def _halved(self, index: int, offset: int) -> Atom:
        """The second half of an atom that an offset cuts in two elements of one run."""
        atom = self.atoms[index]
        cut = offset - atom.start
        second = deepcopy(atom.element)
        second.tail = None
        second.text, atom.element.text = atom.text[cut:], atom.text[:cut]
        for half in (atom.element, second):
            half.set(_SPACE, "preserve")
        made = Atom(second, atom.text[cut:], offset)
        atom.text = atom.text[:cut]
        atom.element.addnext(second)
        self.atoms.insert(index + 1, made)
        self.starts.insert(index + 1, offset)
        return made


def _run(atom: Atom) -> etree._Element:
    run = atom.element.getparent()
    assert run is not None, "an atom's element stands in a run"
    return run


def _before(run: etree._Element, mark: etree._Element) -> None:
    run.addprevious(mark)


def _after(run: etree._Element, mark: etree._Element) -> None:
    mark.tail, run.tail = run.tail, None
    run.addnext(mark)
