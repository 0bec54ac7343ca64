"""The parts of an Office package: a zip archive of XML documents that relationships connect.

Source: ISO/IEC 29500-2, "Open Packaging Conventions".
"""

import posixpath
import zipfile
from dataclasses import dataclass
from io import BytesIO

from lxml import etree

from claimcheck.errors import ReadError
from claimcheck.markup.xml import parsed

# Far beyond any article; a package that unpacks to more is a mistake or an attack.
_LARGEST = 100_000_000
_MOST_PARTS = 5_000
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"


@dataclass(frozen=True)
class Package:
    """The parts of a package by their names, in its order; `name` is how messages call the file."""

    parts: dict[str, bytes]
    name: str

    def tree(self, part: str) -> etree._Element | None:
        """The root element of a part, None where there is no such part; ReadError where it is no XML."""
        data = self.parts.get(part)
        return None if data is None else parsed(data, f"{self.name} ({part})")

    def related(self, part: str, kind: str) -> str | None:
        """The first part that `part` ("" is the package) is related to by a relationship of that kind."""
        relationships = self.tree(relationships_of(part))
        if relationships is None:
            return None
        for each in relationships:
            if each.get("Type", "").endswith(f"/{kind}") and each.get("TargetMode") != "External":
                target = each.get("Target", "")
                return posixpath.normpath(posixpath.join("/", posixpath.dirname(part), target)).lstrip("/")
        return None

    def relate(self, part: str, target: str, kind: str, content_type: str) -> None:
        """Make `target` a part that `part` is related to, of a content type."""
        name = relationships_of(part)
        relationships = self.tree(name)
        if relationships is None:
            relationships = etree.Element(f"{{{_RELATIONSHIPS}}}Relationships")
        taken = {each.get("Id") for each in relationships}
        free = next(f"rId{number}" for number in range(1, len(taken) + 2) if f"rId{number}" not in taken)
        base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
        path = posixpath.relpath(target, posixpath.dirname(part))
        fields = {"Id": free, "Type": f"{base}/{kind}", "Target": path}
        etree.SubElement(relationships, f"{{{_RELATIONSHIPS}}}Relationship", fields)
        self.parts[name] = serialized(relationships)
        types = self.tree("[Content_Types].xml")
        if types is not None:
            override = {"PartName": f"/{target}", "ContentType": content_type}
            etree.SubElement(types, f"{{{_TYPES}}}Override", override)
            self.parts["[Content_Types].xml"] = serialized(types)

    def packed(self) -> bytes:
        """The package as the bytes of a file; the same parts give the same bytes.

        Its parts are stored as they are: what a compressor gives differs from one build of zlib to the next.
        """
        file = BytesIO()
        with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as archive:
            for name, data in self.parts.items():
                archive.writestr(zipfile.ZipInfo(name), data)
        return file.getvalue()


def relationships_of(part: str) -> str:
    """The part that holds the relationships of a part."""
    folder, name = posixpath.split(part)
    return posixpath.join(folder, "_rels", f"{name}.rels")


def opened(data: bytes, name: str) -> Package:
    """The package in a file's bytes; ReadError where it is none, is locked, or unpacks to an absurd size."""
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            infos = archive.infolist()
            if len(infos) > _MOST_PARTS or sum(info.file_size for info in infos) > _LARGEST:
                raise ReadError(f"{name} unpacks to more than {_LARGEST // 1_000_000} MB: not read")
            return Package({info.filename: _read(archive, info) for info in infos}, name)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, EOFError, NotImplementedError, OSError) as error:
        raise ReadError(f"{name} is damaged: {error}; save it again") from error
    except RuntimeError as error:  # what zipfile raises for an archive that wants a password
        raise ReadError(f"{name} is protected by a password: save it without one") from error


def _read(archive: zipfile.ZipFile, info: zipfile.ZipInfo) -> bytes:
    """A part, no longer than it says it is: what the directory of an archive says may be a lie."""
    with archive.open(info) as part:
        data = part.read(info.file_size + 1)
    if len(data) > info.file_size:
        raise zipfile.BadZipFile(f"{info.filename} is longer than the archive says")
    return data


def serialized(root: etree._Element) -> bytes:
    """A part's bytes."""
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
