"""A Word document is read as its reader sees it, and a hostile one is refused in one clear line."""

import pytest
from reports import draft_of
from wordfiles import document, paragraph, parts, zipped

from claimcheck import readers
from claimcheck.draft import BlockKind
from claimcheck.errors import ReadError
from claimcheck.office.document import read
from claimcheck.readers import ReadOptions

NEW = draft_of("")


def text_of(*paragraphs):
    return read(document(NEW, "".join(paragraphs)), "a.docx").text


@pytest.mark.parametrize(
    ("runs", "text"),
    [
        (("forty ", "dead"), "forty dead"),
        (('<w:ins w:id="1"><w:r><w:t>40</w:t></w:r></w:ins>', " dead"), "40 dead"),
        (('<w:del w:id="1"><w:r><w:delText>14</w:delText></w:r></w:del>', "40 dead"), "40 dead"),
        (('<w:moveFrom w:id="1"><w:r><w:t>14</w:t></w:r></w:moveFrom>', "40"), "40"),
        (('<w:hyperlink w:anchor="x"><w:r><w:t>40</w:t></w:r></w:hyperlink>', " dead"), "40 dead"),
        (("<w:r><w:t>40</w:t><w:tab/><w:t>dead</w:t></w:r>",), "40\tdead"),
        (("<w:r><w:t>40</w:t><w:br/><w:t>dead</w:t></w:r>",), "40\ndead"),
        (('<w:r><w:t>40</w:t><w:br w:type="page"/><w:t>dead</w:t></w:r>',), "40dead"),
        (("<w:r><w:t> 40 </w:t></w:r>", " dead"), "40 dead"),
        (("<w:r><w:t>7</w:t><w:noBreakHyphen/><w:t>year</w:t></w:r>",), "7\u2011year"),
        (("<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r>", "shown"), "shown"),
        (('<w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>shown</w:t></w:r>',), "shown"),
        (("<w:r><w:instrText>PAGE</w:instrText></w:r>", "40"), "40"),
        (
            (
                "<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>in a control</w:t></w:r></w:sdtContent></w:sdt>",
                "<!-- no element -->",
            ),
            "in a control",
        ),
    ],
)
def test_a_paragraph_reads_as_it_is_shown(runs, text):
    """With all changes accepted, no field codes, no hidden text."""
    assert text_of(paragraph(*runs)) == f"{text}\n"


def test_tables_and_text_boxes_are_copy():
    """Cells in the order of their rows; a box after the paragraph that it hangs on, once."""
    cells = "".join(f"<w:tc>{paragraph(word)}</w:tc>" for word in ("dead", "40"))
    table = f"<w:tbl><w:tr>{cells}</w:tr></w:tbl>"
    inner = f"<w:txbxContent>{paragraph('boxed')}</w:txbxContent>"
    space = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    both = f"<mc:Choice>{inner}</mc:Choice><mc:Fallback>{inner}</mc:Fallback>"
    box = f"<w:r><mc:AlternateContent {space}>{both}</mc:AlternateContent></w:r>"
    assert text_of(paragraph("before", box, " after"), table) == "before after\nboxed\ndead\n40\n"


def test_a_deleted_paragraph_mark_joins_two():
    """Accepted, the deletion of a mark leaves one paragraph."""
    gone = '<w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>'
    assert text_of(paragraph("40 ", properties=gone), paragraph("dead")) == "40 dead\n"


def test_what_is_not_read_is_said(tmp_path):
    """Changes, hidden text and comments leave a notice each."""
    body = paragraph(
        '<w:ins w:id="1"><w:r><w:t>Forty</w:t></w:r></w:ins>',
        '<w:del w:id="2"><w:r><w:delText>14</w:delText></w:r></w:del>',
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>x</w:t></w:r>",
        " dead.",
    )
    file = tmp_path / "a.docx"
    file.write_bytes(document(NEW, body))
    draft = readers.read(str(file), ReadOptions())
    assert "tracked changes are read as if accepted: insertions 1, deletions 1" in draft.notices
    assert "hidden text is not read: stretches 1" in draft.notices
    assert draft.text == "Forty dead.\n"


def test_styles_give_roles(tmp_path):
    """The title is the headline, the second one and headings are subheads; a table's cells are copy."""
    styled = [("Title", "Crane falls"), ("Title", "Again"), ("Heading2", "Then"), ("Caption", "The crane")]
    body = "".join(
        paragraph(words, properties=f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>') for style, words in styled
    )
    file = tmp_path / "a.docx"
    table = f"<w:tbl><w:tr><w:tc>{paragraph('Containers in 2025')}</w:tc></w:tr></w:tbl>"
    file.write_bytes(document(NEW, body + table + paragraph("It fell on Monday, the port said.")))
    draft = readers.read(str(file), ReadOptions())
    assert [block.kind for block in draft.blocks] == [
        BlockKind.HEADLINE,
        BlockKind.SUBHEAD,
        BlockKind.SUBHEAD,
        BlockKind.CAPTION,
        BlockKind.BODY,
        BlockKind.BODY,
    ]
    assert (draft.title, draft.unit, draft.number(draft.text.index("2025"))) == (
        "Crane falls",
        "paragraph",
        5,
    )


BOMB = {"word/document.xml": b" " * 101_000_000}
ENTITIES = b'<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><w>&b;</w>'
OUTSIDE = b'<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/hostname">]><w>&x;</w>'


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"PK\x03\x04 word/ and nothing else", "is damaged"),
        (zipped(BOMB), "unpacks to more than 100 MB"),
        (zipped({f"word/{number}": b"" for number in range(5_001)}), "unpacks to more"),
        (zipped({"word/document.xml": b"<w/>"}), "is no Word document"),
        (zipped(parts(NEW, **{"word/document.xml": b"<w:document"})), "is not well-formed XML"),
        (zipped(parts(NEW, **{"word/document.xml": ENTITIES})), "declares a document type"),
        (zipped(parts(NEW, **{"word/document.xml": OUTSIDE})), "declares a document type"),
        (zipped(parts(NEW, **{"word/document.xml": b"<other/>"})), "is no Word document"),
    ],
    ids=["damaged", "bomb", "parts", "relations", "xml", "entities", "outside", "other"],
)
def test_a_hostile_file_is_refused_in_one_line(data, said, tmp_path):
    """No bomb is unpacked, no entity expanded, no file of the machine read."""
    file = tmp_path / "a.docx"
    file.write_bytes(data)
    with pytest.raises(ReadError, match=said) as refused:
        readers.read(str(file), ReadOptions())
    assert "\n" not in str(refused.value)
