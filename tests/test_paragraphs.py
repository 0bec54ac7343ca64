"""Where paragraphs of plain text begin and end."""

import pytest

from claimcheck.paragraphs import paragraphs

WRAPPED = """The council voted 11 to 4 on Monday night to close three primary
schools by the summer of 2027, against the advice of its own experts
and of the parents."""


def words(text):
    """Each paragraph on one line."""
    return [" ".join(text[span.start : span.end].split()) for span in paragraphs(text)]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_wrapped_lines_are_one_paragraph(end):
    """Lines broken inside a sentence for want of room belong together."""
    text = f"{WRAPPED}\n\nIt was late.\n".replace("\n", end)
    assert words(text) == [" ".join(WRAPPED.split()), "It was late."]


def test_lines_pasted_from_a_page_are_paragraphs():
    """Lines that end in full stops are not wrapped, though no blank line parts them."""
    lines = [
        "The council voted on Monday night to close three schools.",
        "Nobody wanted this.",
        "Parents protested.",
    ]
    assert words("\n".join(lines)) == lines


def test_list_items_stay_apart():
    """An item is never joined to what stands above it."""
    text = f"{WRAPPED}\n- three schools\n- 600 children"
    assert words(text) == [" ".join(WRAPPED.split()), "- three schools", "- 600 children"]


def test_line_and_paragraph_separators_part_lines():
    """U+2028 and U+2029 end a line, the second a paragraph."""
    assert words("One.\u2028Two.\u2029Three.") == ["One.", "Two.", "Three."]


def test_lines_known_to_stand_alone_are_not_joined():
    """A caller may know lines that are never part of a longer one."""
    text = f"{WRAPPED.replace('parents.', 'parents of those')}\nhide caption"
    joined = [text[span.start : span.end] for span in paragraphs(text, lambda line: line == "hide caption")]
    assert joined[-1] == "hide caption"
    assert len(joined) == 2
