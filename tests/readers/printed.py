"""PDF files for tests: pages of lines set in Helvetica, 12 points unless said, at places of one's choice."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Set:
    """A line: where its first letter stands, in points from the lower left, and how large it is."""

    words: str
    x: float = 72
    y: float = 700
    size: float = 12


def column(words, *, top=700, leading=14.0, x=72):
    """Lines one below the other."""
    return [Set(line, x, top - number * leading) for number, line in enumerate(words)]


def printed(*pages):
    """The bytes of a file with these pages."""
    objects = ["<</Type/Catalog/Pages 2 0 R>>", "", "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"]
    kids = []
    for page in pages:
        drawn = "".join(
            f"BT /F1 {line.size} Tf 1 0 0 1 {line.x} {line.y} Tm ({_escaped(line.words)}) Tj ET\n"
            for line in page
        )
        objects.append(f"<</Length {len(drawn)}>>\nstream\n{drawn}endstream")
        objects.append(
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Resources<</Font<</F1 3 0 R>>>>"
            f"/Contents {len(objects)} 0 R>>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<</Type/Pages/Kids[{' '.join(kids)}]/Count {len(kids)}>>"
    return _file(objects)


def _escaped(words):
    return words.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)")


def _file(objects):
    text, places = "%PDF-1.4\n", []
    for number, held in enumerate(objects, 1):
        places.append(len(text))
        text += f"{number} 0 obj\n{held}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    text += f"xref\n0 {size}\n0000000000 65535 f \n{table}trailer\n<</Size {size}/Root 1 0 R>>\n"
    return f"{text}startxref\n{text.index('xref')}\n%%EOF\n".encode("latin-1")
