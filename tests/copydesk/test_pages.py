"""Pages as pasted from sites of several styles: every line is what its label says."""

from pathlib import Path

import pytest

from claimcheck.draft import BlockKind
from claimcheck.readers import ReadOptions, read

PAGES = sorted((Path(__file__).parent / "pages").glob("*.txt"))


def labelled(page):
    """The lines of a page and what each is labelled with."""
    rows = [line.partition("|") for line in page.read_text(encoding="utf-8").splitlines()]
    return [(label.split("+") if bar else [], copy) for label, bar, copy in rows]


def paste(folder, rows):
    """The page as a file, without its labels."""
    path = folder / "page.txt"
    path.write_text("\n".join(copy for _, copy in rows), encoding="utf-8")
    return str(path)


@pytest.mark.parametrize("page", PAGES, ids=[page.stem for page in PAGES])
def test_every_line_is_what_it_is_labelled(page, tmp_path):
    """Copy has its kind, furniture its reason, a line with both has both in order."""
    rows = labelled(page)
    draft = read(paste(tmp_path, rows))
    found = [[] for _ in rows]
    for block in draft.blocks:
        for line in range(draft.place(block.start).line, draft.place(block.end - 1).line + 1):
            found[line - 1].append(block.reason or block.kind.value)
    wrong = [
        f"{number} {copy[:60]} is {is_}, not {should}"
        for number, ((should, copy), is_) in enumerate(zip(rows, found, strict=True), 1)
        if copy and is_ != should
    ]
    assert "\n".join(wrong) == ""


@pytest.mark.parametrize("page", PAGES, ids=[page.stem for page in PAGES])
def test_furniture_can_be_kept(page, tmp_path):
    """With keep_furniture nothing at all is left out."""
    draft = read(paste(tmp_path, labelled(page)), ReadOptions(keep_furniture=True))
    assert [block for block in draft.blocks if block.kind is BlockKind.FURNITURE] == []
