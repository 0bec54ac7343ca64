"""A tag that would keep a parser busy for ever is refused; a long one that is only an image is not."""

import pytest

from claimcheck.errors import ReadError
from claimcheck.markup.html import paragraphs, parsed


@pytest.mark.parametrize("closed", [">", ""])
def test_a_tag_of_endless_attributes_is_refused(closed):
    """In one clear line, at once."""
    crowded = "<p>Copy.</p><p " + " ".join(f"a{number}=1" for number in range(200_000)) + closed
    with pytest.raises(ReadError, match="a tag of more than 1,000 attributes"):
        parsed(crowded, "a.html")


def test_an_image_within_a_tag_is_no_crowd():
    """Pages carry pictures in their attributes, and base64 ends in equals signs."""
    page = f'<p>Copy <img src="data:image/png;base64,{"A" * 200_000}=="> goes on.</p>'
    assert [each.words for each in paragraphs(parsed(page, "a.html"), "a.html")] == ["Copy goes on."]
