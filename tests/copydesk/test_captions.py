"""Captions: where the copy ends and the credit starts, what is printed above and again."""

import pytest

from claimcheck.copydesk.captions import mark_captions
from claimcheck.copydesk.plain import plain


def parts(text):
    """What becomes of each piece of a page below its headline and first paragraph."""
    whole = "Leaders meet\n\nThey met on Tuesday.\n\n" + text
    pieces = mark_captions(whole, list(plain(whole)))[2:]
    return [
        (piece.reason or (piece.kind and piece.kind.value), whole[piece.span.start : piece.span.end])
        for piece in pieces
    ]


@pytest.mark.parametrize(
    ("caption", "credit"),
    [
        ("The two met in January", "Image: Ann Lee/AFP"),
        ("The two met in January", "Photo: Ann Lee/Bo Day/AP/dpa/picture alliance"),
        ("The two met in 2011.", "(AP Photo/Ann Lee)"),
        ("The two met in 2011.", "(Photo by Ann Lee / AFP)"),
        ("The two met in 2011", "[Ann Lee/Reuters]"),
        ("The two met in 2011.", "Ann Lee/AFP/Getty Images"),
        ("The two met in 2011.", "Photograph: Ann Lee/Example Agency"),
        ("The two met in 2011.", "File photo"),
        ("The two met in 2011.", "(Reuters)"),
        ("The two met in 2011.", "REUTERS/Ann Lee"),
        ("The two met in 2011.", "© Ann Lee"),
    ],
)
def test_a_credit_is_cut_from_its_caption(caption, credit):
    """The caption's copy ends where its credit starts."""
    assert parts(f"{caption} {credit}") == [("caption", caption), ("image credit", credit)]


@pytest.mark.parametrize(
    "credit", ["Image: Ann Lee/AFP", "Photo: Ann Lee/AP/dpa/picture alliance", "Credit: Bo Day"]
)
def test_a_label_may_be_glued_to_the_caption(credit):
    """Copied from a page, a label sticks to the caption's last word."""
    assert parts(f"They met in 2011{credit}") == [("caption", "They met in 2011"), ("image credit", credit)]


@pytest.mark.parametrize(
    "line",
    [
        "He said (on Tuesday)",
        "The photo: a forgery, he said.",
        "Troops and/or police will go",
        "“Image: that is all he thinks of,” she said",
        "The figures were first published by the Example (a weekly)",
        "He gave credit: to his wife",
        "The law of 2011 (since repealed)",
    ],
)
def test_copy_is_not_taken_for_a_credit(line):
    """Brackets, colons and slashes of a sentence stay in it."""
    assert parts(line) == [(None, line)]


def test_a_credit_of_its_own_line_makes_a_caption():
    """The line right above a credit is the caption."""
    assert parts("The two met in 2011.\nPhoto: Ann Lee/AP") == [
        ("caption", "The two met in 2011."),
        ("image credit", "Photo: Ann Lee/AP"),
    ]


def test_an_image_description_without_a_fact_is_skipped():
    """What stands above a caption and describes the image says nothing to check."""
    assert parts("Two men in suits\nThey met in JuneImage: Ann Lee/AP")[0] == (
        "image description",
        "Two men in suits",
    )


@pytest.mark.parametrize("above", ["Two men shake hands in 2011", "Two men under a sign “Peace”"])
def test_an_image_description_with_a_fact_is_kept(above):
    """A figure or a quotation has to be checked wherever it is printed."""
    assert parts(above + "\nThey met in JuneImage: Ann Lee/AP")[0] == ("caption", above)


def test_a_caption_printed_twice_is_read_once():
    """The second copy is skipped, with a credit between them or not."""
    line = "The minister before the talks"
    assert parts(f"{line}\n{line}") == [("caption", line), ("caption printed twice", line)]
    assert [what for what, _ in parts(f"{line} Photo: Ann Lee/AP\n{line}")] == [
        "caption",
        "image credit",
        "caption printed twice",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "The minister left before the talks.\n\nThe minister left before the talks.",
        "The minister before the talks\n" * 4,
        "- The minister said no\n- The minister said no",
        "The minister before the talks\n\nMore.\n\nThe minister before the talks",
    ],
)
def test_copy_that_repeats_is_copy(text):
    """Paragraphs, long series, list items and lines apart are read as often as they are printed."""
    assert [what for what, _ in parts(text) if what] == []


def test_a_headline_printed_twice_is_read_once():
    """Only the first copy of the line that opens the draft counts, where it reads like a headline."""
    for line, skipped in [("Leaders meet in a third country", 1), ("The leaders met. They talked.", 0)]:
        text = f"{line}\n\n{line}\n\nThey met on Tuesday."
        found = [piece.reason for piece in mark_captions(text, list(plain(text))) if piece.reason]
        assert found == ["headline printed twice"] * skipped


def test_no_copy_is_lost_to_repetition():
    """A draft of one paragraph many times over keeps them all."""
    text = "Only 40,000 troops left the border\n\n" * 5_000
    assert [piece for piece in mark_captions(text, list(plain(text))) if piece.reason] == []


def test_a_caption_described_in_its_own_words_is_its_first_copy():
    """The line above a captioned credit is the caption where it has its words or a day."""
    line = "Ships at the pier"
    assert [what for what, _ in parts(f"{line}\n{line}Image: Ann Lee/AP")] == [
        "caption",
        "caption printed twice",
        "image credit",
    ]
    assert parts(f"{line} on Thursday\nThey sailedImage: Ann Lee/AP")[0] == ("caption", f"{line} on Thursday")


def test_short_lines_may_repeat():
    """A refrain or a heading of a few words is copy each time."""
    assert parts("No more war\n\nNo more war") == [(None, "No more war"), (None, "No more war")]


def test_labels_of_captions_are_apart():
    """A site's label before a caption is not its copy."""
    assert parts("Image caption, Lee in 2011") == [
        ("caption label", "Image caption,"),
        ("caption", "Lee in 2011"),
    ]
