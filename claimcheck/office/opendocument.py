"""The paragraphs of an OpenDocument text, with their styles; tracked changes as if accepted."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from lxml import etree

from claimcheck.markup.xml import attributes, local
from claimcheck.office.package import Package, opened

_SIGNS = {"tab": "\t", "line-break": "\n"}
# What stands inside a paragraph and is not its text.
_ASIDE = frozenset({"annotation", "note", "tracked-changes", "ruby-text", "desc", "title"})
_GROUPS = frozenset({
    "list", "list-item", "list-header", "table", "table-row", "table-header-rows", "table-cell", "section",
    "text", "body", "text-box", "table-rows", "index-body", "numbered-paragraph",
})  # fmt: skip


@dataclass(frozen=True, slots=True)
class Lines:
    """A paragraph: its words, its style in lower case, its rank as a heading (0 is none), where it stands."""

    words: str
    style: str
    rank: int = 0
    listed: bool = False
    cell: bool = False
    note: str | None = None


@dataclass(frozen=True, slots=True)
class Told:
    """The paragraphs of a document, its notes' after the others, and what of it is not among them."""

    paragraphs: tuple[Lines, ...]
    left_out: tuple[str, ...]


def read(data: bytes, name: str) -> Told | None:
    """What a document says; None where the package holds no text; ReadError where it can't be read."""
    package = opened(data, name)
    root = package.tree("content.xml")
    if root is None or next(root.iter("{*}body"), None) is None or next(root.iter("{*}text"), None) is None:
        return None
    styles = _styles(root)
    body = next(root.iter("{*}body"))
    found = list(_paragraphs(body, styles))
    for number, note in enumerate(body.iter("{*}note"), 1):
        kind = attributes(note).get("note-class", "footnote")
        holder = next((child for child in note if local(child) == "note-body"), note)
        found += [replace(each, note=f"{kind} {number}") for each in _paragraphs(holder, styles)]
    return Told(tuple(found), (*_left_out(body), *_around(package)))


def _styles(root: etree._Element) -> dict[str, str]:
    """The style that each automatic style is a variant of."""
    found = {}
    for style in root.iter("{*}style"):
        named = attributes(style)
        if "name" in named and "parent-style-name" in named:
            found[named["name"]] = named["parent-style-name"]
    return found


def _paragraphs(parent: etree._Element, styles: dict[str, str]) -> Iterator[Lines]:
    for child in parent:
        name = local(child)
        if name in {"p", "h"}:
            yield _lines(child, styles)
            for box in child.iter("{*}text-box"):
                yield from _paragraphs(box, styles)
        elif name in _GROUPS:
            yield from _paragraphs(child, styles)


def _lines(element: etree._Element, styles: dict[str, str]) -> Lines:
    named = attributes(element)
    style = named.get("style-name", "")
    style = styles.get(style, style).replace("_20_", " ").lower()
    level = named.get("outline-level", "1")
    rank = (int(level) if level.isdecimal() else 1) if local(element) == "h" else 0
    above = {local(each) for each in element.iterancestors()}
    return Lines("".join(_words(element)), style, rank, "list" in above, "table-cell" in above)


def _words(element: etree._Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        name = local(child)
        if name == "s":
            count = attributes(child).get("c", "1")
            yield " " * min(int(count) if count.isdecimal() else 1, 1000)
        elif name in _SIGNS:
            yield _SIGNS[name]
        elif name and name not in _ASIDE and name not in {"text-box", "p"}:
            yield from _words(child)
        yield child.tail or ""


def _around(package: Package) -> Iterator[str]:
    """What stands on every page."""
    styles = package.tree("styles.xml")
    masters = [] if styles is None else list(styles.iter("{*}master-page"))
    for kind in ("header", "footer"):
        held = (each for master in masters for each in master if local(each) == kind)
        if any("".join(map(str, each.itertext())).strip() for each in held):
            yield f"the page {kind} is not read"


def _left_out(body: etree._Element) -> Iterator[str]:
    changes = [
        f"{name}s {count}"
        for name in ("insertion", "deletion")
        if (count := sum(1 for region in body.iter("{*}changed-region") for _ in region.iter(f"{{*}}{name}")))
    ]
    if changes:
        yield f"tracked changes are read as if accepted: {', '.join(changes)}"
    if comments := sum(1 for _ in body.iter("{*}annotation")):
        yield f"comments are not read: {comments}"
