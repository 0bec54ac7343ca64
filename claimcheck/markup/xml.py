"""XML parsed so that it can't expand, fetch or exhaust anything."""

from copy import deepcopy

from lxml import etree

from claimcheck.errors import ReadError


def parsed(data: bytes, name: str) -> etree._Element:
    """The root of an XML document; ReadError where it is none or declares a document type."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False)
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise ReadError(f"{name} is not well-formed XML: {error}") from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise ReadError(f"{name} declares a document type, which may hide text: not read")
    return root


def rooted(element: etree._Element) -> etree._Element:
    """A copy of an element as the root of a tree of its own, whose names have no namespaces."""
    root = deepcopy(element)
    root.tail = None
    for each in root.iter("{*}*"):
        each.tag = local(each)
    etree.cleanup_namespaces(root)
    return root


def local(element: etree._Element) -> str:
    """An element's name without its namespace; empty for a comment or an instruction."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def attributes(element: etree._Element) -> dict[str, str]:
    """An element's attributes by their local names, whatever their namespaces."""
    return {str(key).rpartition("}")[2]: str(value) for key, value in element.items()}
