"""Menus with an entry a line and the site's name, above the first paragraph."""

import pytest

from claimcheck.copydesk.lines import skip_lines
from claimcheck.copydesk.masthead import skip_masthead
from claimcheck.copydesk.plain import plain

HEADLINE = "Ferries stop after engine fire"
PARAGRAPH = "The ferries to the islands stopped on Monday after a fire in an engine room, the owners said."
FOOT = f"{HEADLINE}\n\n{PARAGRAPH}"


def skipped(text):
    """What is left out, with the reason."""
    return [
        (piece.words, piece.reason) for piece in skip_masthead(skip_lines(list(plain(text)))) if piece.reason
    ]


@pytest.mark.parametrize(
    "menu",
    [
        ["Home", "News", "Sport"],
        ["Menu", "News", "Islands", "Sport"],
        ["Sign in", "Opinion", "", "Weather", "Share"],
        ["Home > News > Transport", "Sport", "Culture"],
    ],
)
def test_three_entries_are_a_menu(menu):
    """Known entries in a row are furniture, with one unknown word between two of them."""
    assert [words for words, _ in skipped("\n".join([*menu, "", FOOT]))] == [line for line in menu if line]


@pytest.mark.parametrize(
    "top",
    [
        "Transport\n\n",
        "News\nSport\n\n",
        "Ferry crisis\nThe owners\nThe islands\n\n",
        f"{PARAGRAPH}\n\nHealth\n\nEducation\n\nTransport\n\n",
        "Twelve killed\nNews\nTwo dead\nSport\n9 hurt\n\n",
    ],
)
def test_headings_are_no_menu(top):
    """Fewer entries, unknown words and headings of the article are kept."""
    assert skipped(top + FOOT) == []


@pytest.mark.parametrize(
    ("name", "top", "foot"),
    [
        ("The Harbour Gazette", "The Harbour Gazette\n\nMenu\nSearch\n\n", ""),
        ("Isles Radio", "Sign in\nIsles Radio\nMenu\n\n", ""),
        ("Wight & Co", "Wight & Co\n\n", "\n\n© 2026 Wight & Co Ltd. All rights reserved."),
    ],
)
def test_the_name_of_the_site_is_no_headline(name, top, foot):
    """A paper's name above a menu, or one that the copyright line repeats, goes where a headline is left."""
    assert (name, "site name") in skipped(top + FOOT + foot)


@pytest.mark.parametrize(
    "text",
    [
        f"Menu\nSearch\n\nMinister Sues Harbour Gazette\n\nHe wants a million\n\n{PARAGRAPH}",
        f"Minister Quits Over 12 Mail\n\nMenu\nSearch\n\n{FOOT}",
        f"The Harbour Gazette\n\nMenu\n\n{PARAGRAPH}",
        f"The Harbour Gazette\n\n{FOOT}",
        f"The Harbour Gazette\n\nMenu\n\nBy Ann Lee\n\n{PARAGRAPH}",
    ],
)
def test_a_headline_is_no_name(text):
    """Below the menu, with a figure, without proof or with no other headline the line is copy."""
    assert [reason for _, reason in skipped(text) if reason == "site name"] == []
