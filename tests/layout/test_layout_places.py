"""A place is said as people find it: by line, by paragraph, by page."""

from dataclasses import replace

import pytest
from reports import draft_of

from claimcheck.draft import Block, BlockKind
from claimcheck.layout import places
from claimcheck.report import ChunkOutcome

TEXT = "One.\nTwo.\n\nThree goes on.\nFour.\n"
LINED = draft_of(TEXT)
PARAGRAPHS = replace(LINED, unit="paragraph", units=(0, 5, 11, 26))
PAGES = replace(LINED, unit="page", units=(0, 17))


@pytest.mark.parametrize(
    ("draft", "start", "end", "words"),
    [
        (LINED, 11, None, "line 4"),
        (LINED, 0, 16, "lines 1-4"),
        (PARAGRAPHS, 11, None, "paragraph 3"),
        (PARAGRAPHS, 0, 9, "paragraphs 1-2"),
        (PAGES, 16, None, "page 1"),
        (PAGES, 11, 25, "pages 1-2"),
        (PAGES, 17, 17, "page 2"),
    ],
)
def test_a_place_is_counted_in_the_drafts_unit(draft, start, end, words):
    """Empty lines are no paragraphs; a page may turn within one."""
    assert places.place(draft, start, end) == words


def test_other_places_leave_out_the_one_that_is_shown():
    """Each once, in order."""
    assert places.others(PARAGRAPHS, [27, 6, 12, 12], 0) == "paragraphs 2, 3 and 4"
    assert places.others(PAGES, [0, 3], 5) == ""


def test_furniture_that_is_not_counted_has_no_number():
    """The page around an article has no paragraphs of it."""
    block = Block(BlockKind.FURNITURE, 11, 25, "site menu")
    assert places.skipped(PARAGRAPHS, block) == "paragraph 3"
    assert places.skipped(replace(PARAGRAPHS, units=(0, 5)), block) == ""
    assert places.skipped(LINED, block) == "line 4"


def test_a_part_that_was_not_read_is_named_by_its_place():
    """A chunk is known by its lines."""
    chunk = ChunkOutcome(0, 2, 5, "refused", "policy", 1, False, 0, 0)
    assert places.failure(LINED, chunk) == "lines 2-5 refused: policy"
    assert places.failure(PARAGRAPHS, chunk) == "paragraphs 2-4 refused: policy"
