"""A comment begins and ends at its words, and the document says what it said before."""

import zipfile
from dataclasses import replace
from io import BytesIO

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from reports import HOSTILE, draft_of, hostile
from wordfiles import W, document, paragraph

from claimcheck import api, emitters, pipeline
from claimcheck.emitters import EmitOptions
from claimcheck.markup.xml import local
from claimcheck.office.comments import Comment, annotated
from claimcheck.office.composing import composed
from claimcheck.office.document import read
from claimcheck.report import Gone, Revision

BODY = "".join(
    paragraph(*runs)
    for runs in [
        ("A crane ", "fell", " on Monday, ", "<w:r><w:t>injuring</w:t><w:tab/><w:t>nine.</w:t></w:r>"),
        ("", "It weighs ", '<w:ins w:id="9"><w:r><w:t>900</w:t></w:r></w:ins>', " tonnes."),
    ]
)
TEXT = "A crane fell on Monday, injuring\tnine.\nIt weighs 900 tonnes.\n"


def marked(data):
    """The words that each comment of a document stands at, and its paragraphs, by its number."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        root = etree.fromstring(archive.read("word/document.xml"))
        notes = etree.fromstring(archive.read("word/comments.xml"))
    words, open_ = {}, set()
    for element in root.iter():
        number = next((value for key, value in element.items() if key.endswith("}id")), None)
        match local(element):
            case "commentRangeStart":
                open_.add(number)
                words[number] = ""
            case "commentRangeEnd":
                open_.remove(number)
            case "t" | "tab" as name:
                for each in open_:
                    words[each] += "\t" if name == "tab" else element.text or ""
    assert not open_
    said = {
        next(iter(note.values())): ["".join(each.itertext()) for each in note if local(each) == "p"]
        for note in notes
    }
    assert said.keys() == words.keys()
    return words, said


@given(st.lists(st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))), max_size=12))
def test_comments_stand_at_their_words_however_they_cross(places):
    """Runs are split where words begin and end; text, other elements and formats stay."""
    spans = sorted((min(pair), max(pair)) for pair in places if pair[0] != pair[1])
    data = annotated(
        read(document(draft_of(""), BODY), "a.docx"), [Comment(*span, ("seen",)) for span in spans]
    )
    again = read(data, "a.docx")
    assert again.text == TEXT
    words = list(marked(data)[0].values())
    wanted = [TEXT[start:end].replace("\n", "") for start, end in spans]
    assert words == [each for each in wanted if each]


def test_a_comment_of_another_stays_and_keeps_its_number():
    """Ours are numbered after those that the document has."""
    first = annotated(read(document(draft_of(""), BODY), "a.docx"), [Comment(0, 7, ("one",))])
    second = annotated(read(first, "a.docx"), [Comment(8, 12, ("two",))])
    assert marked(second) == ({"0": "A crane", "1": "fell"}, {"0": ["one"], "1": ["two"]})


def test_a_claim_in_a_footnote_is_marked_where_the_text_refers_to_it():
    """Word puts no comments into notes."""
    note = f'<w:footnote w:id="5">{paragraph("Of 14 cranes.")}</w:footnote>'
    body = paragraph("A crane", '<w:r><w:footnoteReference w:id="5"/></w:r>', " fell.")
    made = read(document(draft_of(""), body), "a.docx")
    made.package.parts["word/footnotes.xml"] = f"<w:footnotes {W}>{note}</w:footnotes>".encode()
    made.package.relate("word/document.xml", "word/footnotes.xml", "footnotes", "text/xml")
    again = read(made.package.packed(), "a.docx")
    assert again.text == "A crane fell.\nOf 14 cranes.\n"
    assert [each.note for each in again.paragraphs] == [None, "footnote 1"]
    data = annotated(again, [Comment(again.text.index("14"), again.text.index("14") + 9, ("count",))])
    assert marked(data) == ({"0": ""}, {"0": ["count"]})


@given(st.text(max_size=80))
def test_a_new_document_holds_any_text(text):
    """A character stands for a character, whatever XML can hold; offsets are the draft's."""
    draft = draft_of(text)
    made = composed(draft)
    for atom in made.atoms:
        assert len(atom.text) == len(text[atom.start : atom.end])
    read(annotated(made, [Comment(0, 1, ("first",))]), "a.docx")


def test_a_hostile_report_is_a_sound_document():
    """Controls, markup and half surrogates of the copy are shown, never interpreted."""
    data = emitters.emit(hostile(), "docx", EmitOptions())
    words, said = marked(data)
    assert any(HOSTILE[2].replace("\n", "") in paragraph for each in said.values() for paragraph in each)
    assert len(words) >= len(HOSTILE)


def test_the_copy_of_a_word_draft_has_a_comment_a_claim(tmp_path):
    """Each at the exact words of its claim, which its last paragraph names; what was there stays."""
    file = tmp_path / "a.docx"
    file.write_bytes(document(draft_of(""), BODY))
    report = api.check(api.read(file), engine="offline")
    data = api.emit(report, "docx")
    words, said = marked(data)
    by_id = {said[number][-1]: words[number] for number in words}
    assert {claim.id: claim.quote for claim in report.claims}.items() <= by_id.items()
    assert read(data, "a.docx").text == TEXT
    assert data == api.emit(report, "docx")


def test_a_comment_says_what_became_of_a_claim():
    """Its status and note, and on top what the revision did and what is gone, which has no words here."""
    report = pipeline.check(draft_of("It killed 14 men."))
    claims = tuple(replace(claim, status="wrong", note="it was 15") for claim in report.claims)
    gone = Gone("date-1", "date", "at dawn", "It began at dawn.", 3, "verified", "seen")
    revision = Revision(None, kept=1, stale=0, reopened=0, new=0, gone=1)
    made = replace(report, claims=claims, gone=(gone,), revision=revision)
    _, said = marked(emitters.emit(made, "docx", EmitOptions()))
    (claim,) = (words for words in said.values() if claims[0].id in words)
    assert "Status: wrong; note: it was 15" in claim
    top = next(iter(said.values()))
    assert "Gone, was line 3: “at dawn”; date; verified; note: seen" in top
    assert any("1 kept, 0 stale" in line for line in top)
