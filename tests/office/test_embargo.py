"""A line at the top that holds copy back makes the draft confidential, in every format."""

import pytest
from reports import draft_of
from wordfiles import document, paragraph

from claimcheck.draft import BlockKind
from claimcheck.readers import ReadOptions, read

COPY = "The ferry carried 212 people a day until last year, the harbour board said on Monday."
LINE = "EMBARGOED UNTIL 0001 GMT MAY 5"


def made(name, top):
    """The bytes of a draft in the format of its ending, with a line above its copy."""
    if name.endswith("docx"):
        return document(draft_of(""), "".join(map(paragraph, (top, "Ferry is sold", COPY, COPY))))
    if name.endswith("html"):
        told = f"<p>{top}</p><h1>Ferry is sold</h1><p>{COPY}</p><p>{COPY} Again.</p>"
        return f"<!doctype html><body><article>{told}</article>".encode()
    if name.endswith("rtf"):
        return rf"{{\rtf1 {top}\par Ferry is sold\par {COPY}\par}}".encode()
    return f"{top}\n\nFerry is sold\n\n{COPY}\n".encode()


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.docx", "a.html", "a.rtf"])
def test_an_embargo_above_the_copy_is_heeded(tmp_path, name):
    """It is no copy, and the draft is confidential; kept as copy it still is."""
    path = tmp_path / name
    path.write_bytes(made(name, LINE))
    draft = read(str(path))
    assert draft.confidential
    assert "embargo notice" in {block.reason for block in draft.skipped} or name == "a.html"
    assert read(str(path), ReadOptions(keep_furniture=True)).confidential
    path.write_bytes(made(name, "Embargo on grain ends in May"))
    assert not read(str(path)).confidential


def test_an_embargo_in_the_midst_of_copy_is_none_on_it(tmp_path):
    """A draft may speak of another's."""
    path = tmp_path / "a.txt"
    path.write_text(f"Ferry is sold\n\n{(COPY + chr(10) * 2) * 9}{LINE}\n\n{COPY}\n")
    draft = read(str(path))
    assert not draft.confidential
    assert sum(block.kind is BlockKind.BODY for block in draft.blocks) == 10
