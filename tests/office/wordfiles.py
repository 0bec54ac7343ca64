"""Word documents made for the tests: a body of WordprocessingML in a package of the fewest parts."""

import zipfile
from io import BytesIO

from claimcheck.office.composing import composed
from claimcheck.office.package import Package

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'


def parts(draft, **changed):
    """The parts of a new document, some of them replaced."""
    return composed(draft).package.parts | changed


def document(draft, body, **changed):
    """A file whose body is the XML given."""
    xml = f"<w:document {W}><w:body>{body}</w:body></w:document>"
    return Package(parts(draft, **{"word/document.xml": xml.encode()}, **changed), "a.docx").packed()


def paragraph(*runs, properties=""):
    """A paragraph of runs, each its text or the XML of an element."""
    return f"<w:p>{properties}{''.join(map(run, runs))}</w:p>"


def run(text):
    """A run of a text; what is XML already stays."""
    if text.startswith("<"):
        return text
    return f'<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def zipped(entries):
    """A zip archive of these entries."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in entries.items():
            archive.writestr(name, data)
    return file.getvalue()
