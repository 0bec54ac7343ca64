"""Rows of buttons and newsletter boxes: furniture by the lines beside it."""

import pytest

from claimcheck.copydesk.boxes import skip_boxes
from claimcheck.copydesk.lines import skip_lines
from claimcheck.copydesk.plain import plain


def kept(text):
    """The lines that stay."""
    return [piece.words for piece in skip_boxes(skip_lines(list(plain(text)))) if not piece.reason]


@pytest.mark.parametrize(
    "text",
    [
        "Share this article\nFacebook\nX\nWhatsApp",
        "Facebook\nX\nWhatsApp",
        "Facebook\nShare on X",
        "Get the news in your inbox\nAll you need, every morning.\nEnter your email\nSign up",
        "Subscribe\nOur best stories\nThe day’s news for you.\nYour email address",
    ],
)
def test_what_a_box_holds_goes_with_it(text):
    """Names of networks in a row, and an offer between the title and the field of a newsletter box."""
    assert kept(text) == []


@pytest.mark.parametrize(
    ("text", "copy"),
    [
        ("Facebook\nTwitter", ["Facebook", "Twitter"]),
        ("Share this article\n\nFacebook", ["Facebook"]),
        ("Subscribe\n\nWe will fight, he said.\n\nSubscribe", ["We will fight, he said."]),
        ("Subscribe\nThe army moved.\nSubscribe", ["The army moved."]),
        (
            "Subscribe\nWe will fight.\nAll of us.\nYou too.\nSubscribe",
            ["We will fight.", "All of us.", "You too."],
        ),
    ],
)
def test_copy_beside_a_box_is_kept(text, copy):
    """A blank line, a sentence that offers nothing or a longer text is no part of a box."""
    assert kept(text) == copy
